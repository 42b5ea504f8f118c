import { encodeRequest, formatHex, KernelError, toJson } from '@nlkit/netlink-core';
import { getfamily } from '@nlkit/netlink-nlctrl';
import { getaddr, newaddr } from '@nlkit/netlink-rt-addr';
import { getlink, newlink, setlink } from '@nlkit/netlink-rt-link';
import { NetlinkSocket } from '@nlkit/netlink-socket';
import { decodeWgdevice, getDevice, type SetDeviceRequest, setDevice } from '@nlkit/netlink-wireguard';
import { decodeBack } from './decode-back.ts';
import { heading, paint, show, table } from './screen.ts';

const shownFamilies = 6;

/** All steps, one after the other, in the network namespace of the calling process. */
export async function runDemo(): Promise<void> {
  const socket = new NetlinkSocket();
  await makeBridge(socket);
  await showLinks(socket);
  await showFamilies(socket);
  await provokeError(socket);
  await configureWireguard(socket);
  await socket.close();
  console.log(`\n${paint('green', 'All of it happened in a network namespace that is gone now.')}`);
}

async function indexOf(socket: NetlinkSocket, ifname: string): Promise<number> {
  return (await socket.do(getlink, { ifname })).ifiIndex;
}

async function makeBridge(socket: NetlinkSocket): Promise<void> {
  heading(
    'A bridge with two veth ports and an address',
    `
await socket.do(newlink, { ifname: 'br0', linkinfo: { kind: 'bridge', data: { stpState: 0 } } }, { flags: ['create'] });
await socket.do(newlink, { ifname: 'port1', master, linkinfo: { kind: 'veth', data: { peer: { ifname: 'host1' } } } },
  { flags: ['create', 'excl'] });
await socket.do(setlink, { ifiIndex, ifiFlags: ['up'], ifiChange: ['up'] });
await socket.do(newaddr, { ifaFamily: 'inet', ifaIndex: master, ifaPrefixlen: 24, local: '10.0.0.1' });`,
  );
  const created = { flags: ['create', 'excl'] } as const;
  await socket.do(newlink, { ifname: 'br0', linkinfo: { kind: 'bridge', data: { stpState: 0 } } }, created);
  const master = await indexOf(socket, 'br0');
  for (const number of [1, 2]) {
    const peer = { ifname: `host${number}` };
    const request = { ifname: `port${number}`, master, linkinfo: { kind: 'veth', data: { peer } } } as const;
    await socket.do(newlink, request, created);
  }
  for (const name of ['br0', 'port1', 'port2', 'host1', 'host2']) {
    await socket.do(setlink, { ifiIndex: await indexOf(socket, name), ifiFlags: ['up'], ifiChange: ['up'] });
  }
  await socket.do(newaddr, { ifaFamily: 'inet', ifaIndex: master, ifaPrefixlen: 24, local: '10.0.0.1' });
  const v6 = { ifaFamily: 'inet6', ifaIndex: master, ifaPrefixlen: 64, address: 'fd00::1', flags: ['nodad'] } as const;
  await socket.do(newaddr, v6);
  console.log('  done');
}

async function showLinks(socket: NetlinkSocket): Promise<void> {
  heading(
    'Links and addresses',
    `
const links = await socket.dump(getlink).toArray();
const addresses = await socket.dump(getaddr).toArray();
for (const link of links) console.log(link.ifname, link.linkinfo?.kind, link.mtu, link.address);`,
  );
  const links = await socket.dump(getlink).toArray();
  const addresses = await socket.dump(getaddr).toArray();
  const names = new Map(links.map(({ ifiIndex, ifname }) => [ifiIndex, ifname]));
  const rows = links.map((link) => [
    String(link.ifiIndex),
    link.ifname ?? '',
    link.linkinfo?.kind ?? '',
    link.ifiFlags.includes('up') ? 'up' : 'down',
    String(link.mtu),
    link.address ?? '',
    link.master === undefined ? '' : (names.get(link.master) ?? ''),
    addresses
      .filter(({ ifaIndex, ifaScope }) => ifaIndex === link.ifiIndex && ifaScope !== 'link')
      .map(({ local, address, ifaPrefixlen }) => `${local ?? address}/${ifaPrefixlen}`)
      .join(' '),
  ]);
  table(['#', 'name', 'kind', 'state', 'mtu', 'address', 'master', 'ip'], rows);
}

async function showFamilies(socket: NetlinkSocket): Promise<void> {
  heading(
    'Generic-netlink families of this kernel',
    `
for await (const family of socket.dump(getfamily)) {
  console.log(family.familyName, family.familyId, family.mcastGroups?.map(({ name }) => name));
}`,
  );
  const families = await socket.dump(getfamily).toArray();
  const rows = families
    .slice(0, shownFamilies)
    .map(({ familyName, familyId, mcastGroups }) => [
      familyName ?? '',
      String(familyId),
      (mcastGroups ?? []).map(({ name }) => name).join(' '),
    ]);
  table(['family', 'id', 'multicast groups'], rows);
  if (families.length > shownFamilies) console.log(`  … and ${families.length - shownFamilies} more`);
}

async function provokeError(socket: NetlinkSocket): Promise<void> {
  heading(
    'An error that explains itself',
    `
try {
  await socket.do(newlink, { ifname: 'x0', linkinfo: { kind: 'vxlan', data: { id: 99_999_999 } } }, { flags: ['create'] });
} catch (error) {
  if (error instanceof KernelError) console.log(error.code, error.extAck?.attribute, error.message);
}`,
  );
  try {
    const request = { ifname: 'x0', linkinfo: { kind: 'vxlan', data: { id: 99_999_999 } } } as const;
    await socket.do(newlink, request, { flags: ['create'] });
  } catch (error) {
    if (!(error instanceof KernelError)) throw error;
    console.log(`  code     ${paint('red', error.code)}`);
    console.log(`  path     ${error.extAck?.attribute ?? '-'}`);
    console.log(`  message  ${error.message}`);
  }
}

const wireguardRequest: SetDeviceRequest = {
  ifname: 'wg0',
  listenPort: 51820,
  flags: ['replace-peers'],
  peers: [
    {
      publicKey: new Uint8Array(32).fill(7),
      endpoint: { address: '192.0.2.1', port: 51820 },
      allowedips: [{ family: 'inet', ipaddr: '10.9.0.0', cidrMask: 16 }],
    },
  ],
};

async function configureWireguard(socket: NetlinkSocket): Promise<void> {
  heading(
    'WireGuard',
    `
await socket.do(newlink, { ifname: 'wg0', linkinfo: { kind: 'wireguard' } }, { flags: ['create'] });
await socket.do(setDevice, { ifname: 'wg0', listenPort: 51820, flags: ['replace-peers'], peers: [{ publicKey,
  endpoint: { address: '192.0.2.1', port: 51820 },
  allowedips: [{ family: 'inet', ipaddr: '10.9.0.0', cidrMask: 16 }] }] });
const [device] = await socket.dump(getDevice, { ifname: 'wg0' }).toArray();`,
  );
  try {
    await socket.do(newlink, { ifname: 'wg0', linkinfo: { kind: 'wireguard' } }, { flags: ['create', 'excl'] });
  } catch (error) {
    if (!(error instanceof KernelError) || error.code !== 'EOPNOTSUPP') throw error;
    console.log('  This kernel has no WireGuard; here are the bytes of the request, and what they say:');
    const bytes = encodeRequest(setDevice, 'do', wireguardRequest);
    console.log(paint('dim', `  ${formatHex(bytes).replace(/(.{96})/g, '$1\n  ')}`));
    show(toJson(setDevice, decodeBack(setDevice, bytes, decodeWgdevice)));
    return;
  }
  await socket.do(setDevice, wireguardRequest);
  for (const device of await socket.dump(getDevice, { ifname: 'wg0' }).toArray()) show(device);
}

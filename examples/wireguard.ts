// Shows WireGuard devices and their peers, like `wg`. Needs CAP_NET_ADMIN over the network namespace.
//
//     npx tsx examples/wireguard.ts
import { getlink } from '@nlkit/netlink-rt-link';
import { NetlinkSocket } from '@nlkit/netlink-socket';
import { getDevice, keyToBase64, type Wgpeer } from '@nlkit/netlink-wireguard';

function showPeer(peer: Wgpeer): void {
  console.log(`\npeer: ${peer.publicKey === undefined ? '-' : keyToBase64(peer.publicKey)}`);
  if (peer.endpoint !== undefined) {
    const { address, port } = peer.endpoint;
    console.log(`  endpoint: ${address.includes(':') ? `[${address}]` : address}:${port}`);
  }
  const networks = (peer.allowedips ?? []).map(({ ipaddr, cidrMask }) => `${ipaddr}/${cidrMask}`);
  console.log(`  allowed ips: ${networks.length === 0 ? '(none)' : networks.join(', ')}`);
  const handshake = Number(peer.lastHandshakeTime?.sec ?? 0n);
  if (handshake > 0) console.log(`  latest handshake: ${new Date(handshake * 1000).toISOString()}`);
  console.log(`  transfer: ${peer.rxBytes ?? 0n} B received, ${peer.txBytes ?? 0n} B sent`);
  if (peer.persistentKeepaliveInterval) console.log(`  persistent keepalive: ${peer.persistentKeepaliveInterval} s`);
}

const socket = new NetlinkSocket();
const links = await socket.dump(getlink).toArray();
for (const { ifname, linkinfo } of links) {
  if (linkinfo?.kind !== 'wireguard' || ifname === undefined) continue;
  for await (const device of socket.dump(getDevice, { ifname })) {
    console.log(`interface: ${device.ifname}`);
    if (device.publicKey !== undefined) console.log(`  public key: ${keyToBase64(device.publicKey)}`);
    if (device.privateKey !== undefined) console.log(`  private key: (hidden)`);
    console.log(`  listening port: ${device.listenPort}`);
    for (const peer of device.peers ?? []) showPeer(peer);
  }
}
await socket.close();

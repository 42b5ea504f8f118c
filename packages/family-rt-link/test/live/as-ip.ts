import { formatIp, parseMac } from '@nlkit/netlink-core';
import { expect } from 'vitest';
import { type IpRow, ipRows, type NetlinkSocket } from '../../../../tools/live/index.ts';
import { getlink, type LinkAttrsMessage } from '../../src/index.ts';
import { dataAsIp, slaveDataAsIp } from './data-as-ip.ts';
import { type Names, type Translation, translate } from './translation.ts';

/** Hardware types (`ARPHRD_*`) in the words of `ip`. */
const linkTypes: Readonly<Record<number, string>> = {
  1: 'ether',
  280: 'can',
  768: 'ipip',
  769: 'tunnel6',
  772: 'loopback',
  776: 'sit',
  778: 'gre',
  801: 'ieee802.11',
  803: 'ieee802.11/radiotap',
  823: 'gre6',
  824: 'netlink',
  65534: 'none',
};

const flagNames: Readonly<Record<string, string>> = {
  'point-to-point': 'POINTOPOINT',
  'no-trailers': 'NOTRAILERS',
  'no-arp': 'NOARP',
  'all-multi': 'ALLMULTI',
  'auto-media': 'AUTOMEDIA',
  'lower-up': 'LOWER_UP',
};

function flagsAsIp({ ifiFlags }: LinkAttrsMessage): Set<string> {
  const names = ifiFlags
    .filter((flag) => flag !== 'running')
    .map((flag) => flagNames[flag] ?? String(flag).toUpperCase());
  if (ifiFlags.includes('up') && !ifiFlags.includes('running')) names.push('NO-CARRIER');
  return new Set(names);
}

/** Addresses of tunnels are IP addresses, which `ip` prints as such. */
function addressAsIp(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const bytes = parseMac(address);
  return bytes?.length === 4 || bytes?.length === 16 ? formatIp(bytes) : address;
}

const link: Translation<LinkAttrsMessage> = {
  ifindex: ({ ifiIndex }) => ifiIndex,
  operstate: ({ operstate }) => String(operstate).toUpperCase(),
  linkmode: ({ linkmode }) => String(linkmode).toUpperCase(),
  group: ({ group }) => (group === 0 ? 'default' : String(group)),
  link: (of, { name }) => (of.link === 0 ? null : name(of.link)),
  master: (of, { name }) => name(of.master),
  link_type: ({ ifiType }) => linkTypes[ifiType] ?? `[${ifiType}]`,
  address: (of) => addressAsIp(of.address),
  broadcast: (of) => addressAsIp(of.broadcast),
  link_pointtopoint: ({ ifiFlags }) => ifiFlags.includes('point-to-point'),
  permaddr: ({ permAddress }) => addressAsIp(permAddress),
  inet6_addr_gen_mode: ({ afSpec }) => afSpec?.inet6?.addrGenMode,
  altnames: ({ propList }) => propList?.altIfname,
  parentbus: ({ parentDevBusName }) => parentDevBusName,
  parentdev: ({ parentDevName }) => parentDevName,
};

/** Statistics in the words of `ip`. */
export function statisticsAsIp({ stats64 }: LinkAttrsMessage): object {
  return {
    rx: {
      bytes: Number(stats64?.rxBytes),
      packets: Number(stats64?.rxPackets),
      errors: Number(stats64?.rxErrors),
      dropped: Number(stats64?.rxDropped),
      over_errors: Number(stats64?.rxOverErrors),
      multicast: Number(stats64?.multicast),
    },
    tx: {
      bytes: Number(stats64?.txBytes),
      packets: Number(stats64?.txPackets),
      errors: Number(stats64?.txErrors),
      dropped: Number(stats64?.txDropped),
      carrier_errors: Number(stats64?.txCarrierErrors),
      collisions: Number(stats64?.collisions),
    },
  };
}

/** Compares all that `ip` shows of a link with what was read of it. */
export async function expectSameAsIp(socket: NetlinkSocket, of: LinkAttrsMessage): Promise<void> {
  const rows = ipRows('link', 'show', 'dev', String(of.ifname));
  if (rows === undefined) return;
  const links = await socket.dump(getlink).toArray();
  const index = new Map(links.map(({ ifiIndex, ifname }) => [ifiIndex, ifname]));
  expectSameRow(of, rows[0] ?? {}, { name: (number) => (number === undefined ? undefined : index.get(number)) });
}

/** Compares a link with the row that `ip` has of it. */
export function expectSameRow(of: LinkAttrsMessage, row: IpRow, names: Names): void {
  const { linkinfo, flags, ...shown } = row;
  // M-DOWN is not of the link itself: `ip` looks at the one below.
  const shownFlags = (flags as readonly string[]).filter((flag) => flag !== 'M-DOWN');
  expect(new Set(shownFlags), 'flags').toEqual(flagsAsIp(of));
  expect(translate(of, shown, link, names)).toEqual(shown);
  expectSameInfo(of, (linkinfo ?? {}) as IpRow, names);
}

function expectSameInfo({ linkinfo }: LinkAttrsMessage, shown: IpRow, names: Names): void {
  expect(linkinfo?.kind, 'kind').toBe(shown['info_kind']);
  expect(linkinfo?.slaveKind, 'kind of the port').toBe(shown['info_slave_kind']);
  const data = withoutTimers(shown['info_data']);
  expect(dataAsIp(linkinfo, data, names), `data of ${linkinfo?.kind}`).toEqual(data);
  const slaveData = withoutTimers(shown['info_slave_data']);
  expect(slaveDataAsIp(linkinfo, slaveData, names), 'data of the port').toEqual(slaveData);
}

/** Timers run on between the two readings. */
function withoutTimers(row: unknown): IpRow {
  return Object.fromEntries(Object.entries(row ?? {}).filter(([key]) => !key.endsWith('_timer')));
}

import { type NetlinkSocket, newaddr } from '../../../../tools/live/index.ts';

/** Gives a link an address; it goes with the link. */
export async function addressOf(
  socket: NetlinkSocket,
  ifaIndex: number,
  address: string,
  ifaPrefixlen: number,
): Promise<void> {
  const ifaFamily = address.includes(':') ? 'inet6' : 'inet';
  const own = ifaFamily === 'inet' ? { local: address } : { address, flags: ['nodad'] as const };
  await socket.do(newaddr, { ifaFamily, ifaIndex, ifaPrefixlen, ...own });
}

import { getlink, setlink } from '@nlkit/netlink-rt-link';
import type { NetlinkSocket } from '@nlkit/netlink-socket';
import { afterAll, beforeAll } from 'vitest';

/**
 * Switches the loopback link on for the tests of one file, and off again where it was off. Goes before
 * `leaveNothingBehind`, since the link keeps the addresses that it gets with that.
 */
export function useLoopback(socket: NetlinkSocket): void {
  const ifname = 'lo';
  let wasUp: boolean;
  beforeAll(async () => {
    wasUp = (await socket.do(getlink, { ifname })).ifiFlags.includes('up');
    if (!wasUp) await socket.do(setlink, { ifname, ifiFlags: ['up'], ifiChange: ['up'] });
  });
  afterAll(async () => {
    if (!wasUp) await socket.do(setlink, { ifname, ifiFlags: [], ifiChange: ['up'] });
  });
}

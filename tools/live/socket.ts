import { NetlinkSocket } from '@nlkit/netlink-socket';
import { afterAll } from 'vitest';

/** A socket for the tests of one file, closed after them. */
export function useSocket(): NetlinkSocket {
  const socket = new NetlinkSocket();
  afterAll(() => socket.close());
  return socket;
}

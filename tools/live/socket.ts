import { NetlinkSocket } from '@nlkit/netlink-socket';
import { afterAll } from 'vitest';

/**
 * A socket for the tests of one file, closed after them. On the kernel that the specs are of, that of the virtual machine,
 * an attribute that they do not describe fails the test.
 */
export function useSocket(): NetlinkSocket {
  const socket = new NetlinkSocket(process.env['NLKIT_VM'] === undefined ? {} : { unknownAttributes: 'deny' });
  afterAll(() => socket.close());
  return socket;
}

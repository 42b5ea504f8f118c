// Waits on a real socket for an answer that does not come: its requests go nowhere.
import { getlink } from '../../../family-rt-link/src/index.ts';
import { NetlinkSocket } from '../../src/index.ts';
import { openKernelTransport } from '../../src/kernel-transport.ts';

const socket = new NetlinkSocket({
  timeout: 200,
  transport: (request) => Object.assign(openKernelTransport(request), { send: () => undefined }),
});
if (process.argv[2] === 'unref') socket.unref();
socket.do(getlink, { ifiIndex: 1 }).catch((error: { code: string }) => console.log(error.code));

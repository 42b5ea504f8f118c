// The work of a short-lived tool: import a family and the socket, get one answer.
import { getlink } from '@nlkit/netlink-rt-link';
import { NetlinkSocket } from '@nlkit/netlink-socket';

const socket = new NetlinkSocket();
const link = await socket.do(getlink, { ifiIndex: 1 });
if (link.ifname !== 'lo') throw new Error(`expected lo, got ${link.ifname}`);
await socket.close();

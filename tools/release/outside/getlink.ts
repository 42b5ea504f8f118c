import { getlink } from '@nlkit/netlink-rt-link';
import { NetlinkSocket } from '@nlkit/netlink-socket';
import { NetlinkSocket as SyncNetlinkSocket } from '@nlkit/netlink-socket/sync';

const socket = new NetlinkSocket();
const link = await socket.do(getlink, { ifname: 'lo' });
const name: string | undefined = link.ifname;
await socket.close();

const syncSocket = new SyncNetlinkSocket();
const syncName: string | undefined = syncSocket.do(getlink, { ifname: 'lo' }).ifname;
syncSocket.close();

console.log(`import: ${name} ${syncName}`);

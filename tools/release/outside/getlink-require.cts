import netlinkSocket = require('@nlkit/netlink-socket/sync');
import rtLink = require('@nlkit/netlink-rt-link');

const socket = new netlinkSocket.NetlinkSocket();
const name: string | undefined = socket.do(rtLink.getlink, { ifname: 'lo' }).ifname;
socket.close();

console.log(`require: ${name}`);

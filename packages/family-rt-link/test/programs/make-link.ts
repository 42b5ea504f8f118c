// Makes a link and prints what comes of it as JSON.
import { KernelError } from '@nlkit/netlink-core';
import { NetlinkSocket } from '../../../../tools/live/index.ts';
import { dellink, getlink, newlink } from '../../src/index.ts';

const socket = new NetlinkSocket();
const ifname = 'nlk-made';
const { ifiIndex } = await socket.do(getlink, { ifname: 'lo' });
try {
  await socket.do(newlink, { ifname, linkinfo: { kind: 'bridge' } }, { flags: ['create', 'excl'] });
  await socket.do(dellink, { ifname });
  console.log(JSON.stringify({ loopback: ifiIndex }));
} catch (error) {
  if (!(error instanceof KernelError)) throw error;
  console.log(JSON.stringify({ loopback: ifiIndex, code: error.code, message: error.message }));
}
socket.close();

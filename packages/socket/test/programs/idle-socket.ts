// Opens both sockets, uses them, and leaves them open.
import { getlink } from '../../../family-rt-link/src/index.ts';
import { NetlinkSocket } from '../../src/index.ts';
import { NetlinkSocket as SyncSocket } from '../../src/sync.ts';

const link = await new NetlinkSocket().do(getlink, { ifiIndex: 1 });
console.log(link.ifname, new SyncSocket().do(getlink, { ifiIndex: 1 }).ifname);

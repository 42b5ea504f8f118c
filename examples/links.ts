// Lists the interfaces with their addresses, like `ip addr`.
//
//     npx tsx examples/links.ts
import { getaddr } from '@nlkit/netlink-rt-addr';
import { getlink } from '@nlkit/netlink-rt-link';
import { NetlinkSocket } from '@nlkit/netlink-socket';

const socket = new NetlinkSocket();
const [links, addresses] = await Promise.all([socket.dump(getlink).toArray(), socket.dump(getaddr).toArray()]);

for (const link of links) {
  const kind = link.linkinfo?.kind ?? '-';
  const state = link.ifiFlags.includes('up') ? 'up' : 'down';
  console.log(`${link.ifiIndex}: ${link.ifname} ${kind} ${state} mtu ${link.mtu} ${link.address ?? ''}`.trimEnd());
  for (const address of addresses.filter(({ ifaIndex }) => ifaIndex === link.ifiIndex)) {
    console.log(`    ${address.local ?? address.address}/${address.ifaPrefixlen} scope ${address.ifaScope}`);
  }
}
await socket.close();

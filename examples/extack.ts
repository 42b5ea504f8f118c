// Asks the kernel for things it refuses, and shows how an error explains itself.
//
//     unshare -n npx tsx examples/extack.ts
import { KernelError } from '@nlkit/netlink-core';
import { newaddr } from '@nlkit/netlink-rt-addr';
import { newlink, setlink } from '@nlkit/netlink-rt-link';
import { NetlinkSocket } from '@nlkit/netlink-socket';

const socket = new NetlinkSocket();

async function refused(what: string, request: () => Promise<unknown>): Promise<void> {
  try {
    await request();
    console.log(`${what}: the kernel did it`);
  } catch (error) {
    if (!(error instanceof KernelError)) throw error;
    console.log(`${what}: ${error.code} (errno ${error.errno})`);
    console.log(`    message  ${error.extAck?.message ?? '-'}`);
    console.log(`    path     ${error.extAck?.attribute ?? error.extAck?.missing ?? '-'}`);
    console.log(`    allowed  ${error.extAck?.policyText ?? '-'}`);
  }
}

await refused('a VXLAN with the id 99,999,999', () => {
  const linkinfo = { kind: 'vxlan', data: { id: 99_999_999 } } as const;
  return socket.do(newlink, { ifname: 'vxlan0', linkinfo }, { flags: ['create', 'excl'] });
});
await refused('a bridge with an MTU of 1 byte', () =>
  socket.do(newlink, { ifname: 'br0', mtu: 1, linkinfo: { kind: 'bridge' } }, { flags: ['create', 'excl'] }),
);
await refused('the loopback interface as a port of one that does not exist', () =>
  socket.do(setlink, { ifiIndex: 1, master: 4_000_000 }),
);
await refused('an address without saying which', () =>
  socket.do(newaddr, { ifaFamily: 'inet', ifaIndex: 1, ifaPrefixlen: 24 }),
);

await socket.close();

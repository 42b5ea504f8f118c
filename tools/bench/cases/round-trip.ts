// Usage: round-trip.ts transport|sync|async|flight ROUNDS; prints rounds, microseconds a round trip.
import { encodeRequest, hostLittleEndian, MessageFlag } from '@nlkit/netlink-core';
import { getlink } from '@nlkit/netlink-rt-link';
import { NetlinkSocket } from '@nlkit/netlink-socket';
import { NetlinkSocket as SyncSocket } from '@nlkit/netlink-socket/sync';
import { openKernelTransport } from '../../../packages/socket/src/kernel-transport.ts';

const [form = 'async', count = '20000'] = process.argv.slice(2);
const rounds = Number(count);
const request = { ifiIndex: 1 } as const;
const warmUp = Math.min(rounds, 2000);

/** Runs the warm-up, then times the rounds. */
async function time(run: (rounds: number) => Promise<void> | void): Promise<void> {
  await run(warmUp);
  const started = performance.now();
  await run(rounds);
  console.log(rounds, (((performance.now() - started) * 1000) / rounds).toFixed(3));
}

if (form === 'transport') {
  // What the socket does by system calls: write(2) and read(2) of Node.js, no byte of the answer looked at.
  const transport = openKernelTransport({ protocol: getlink.family.protocol, isBlocking: true });
  const message = encodeRequest(getlink, 'do', request);
  // Without an acknowledgement behind the answer, as the socket asks for it.
  new DataView(message.buffer).setUint16(6, MessageFlag.request, hostLittleEndian);
  const answer = new Uint8Array(65536);
  await time((n) => {
    for (let round = 0; round < n; round++) {
      transport.send(message, message.length);
      if (transport.receive(answer, 5000) <= 0) throw new Error('no answer');
    }
  });
  transport.close();
} else if (form === 'sync') {
  const socket = new SyncSocket();
  await time((n) => {
    for (let round = 0; round < n; round++) socket.do(getlink, request);
  });
  socket.close();
} else {
  const socket = new NetlinkSocket();
  await time(async (n) => {
    if (form === 'flight') {
      await Promise.all(Array.from({ length: n }, () => socket.do(getlink, request)));
      return;
    }
    for (let round = 0; round < n; round++) await socket.do(getlink, request);
  });
  await socket.close();
}

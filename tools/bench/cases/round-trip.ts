// Usage: round-trip.ts sync|async|flight ROUNDS; prints rounds, microseconds a round trip.
import { getlink } from '@nlkit/netlink-rt-link';
import { NetlinkSocket } from '@nlkit/netlink-socket';
import { NetlinkSocket as SyncSocket } from '@nlkit/netlink-socket/sync';

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

if (form === 'sync') {
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

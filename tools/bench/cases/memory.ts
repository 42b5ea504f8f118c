// Usage: memory.ts DUMPS; streams the routes over and over; prints rows a dump, growth of the live heap in KiB.
import { getroute } from '@nlkit/netlink-rt-route';
import { NetlinkSocket } from '@nlkit/netlink-socket';

const dumps = Number(process.argv[2] ?? 10);
const collect = (globalThis as { gc?: () => void }).gc;
if (collect === undefined) throw new Error('run with --expose-gc');
const socket = new NetlinkSocket();
let rows = 0;

async function stream(): Promise<void> {
  for await (const batch of socket.dump(getroute, { rtmFamily: 'inet' }).batches()) rows += batch.length;
}

await stream();
collect();
const before = process.memoryUsage().heapUsed;
for (let dump = 0; dump < dumps; dump++) await stream();
collect();
console.log(Math.round(rows / (dumps + 1)), ((process.memoryUsage().heapUsed - before) / 1024).toFixed(1));
await socket.close();

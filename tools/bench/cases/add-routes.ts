// Usage: add-routes.ts ROUTES; adds them, one request each, pipelined; then deletes them. Prints routes, milliseconds.
import { getlink } from '@nlkit/netlink-rt-link';
import { delroute, newroute } from '@nlkit/netlink-rt-route';
import { NetlinkSocket } from '@nlkit/netlink-socket';

const count = Number(process.argv[2] ?? 20000);
const inFlight = 512;
const socket = new NetlinkSocket();
const { ifiIndex } = await socket.do(getlink, { ifname: 'v0' });

function route(index: number): object {
  return {
    rtmFamily: 'inet',
    rtmDstLen: 32,
    rtmTable: 'main',
    rtmProtocol: 'boot',
    rtmScope: 'universe',
    rtmType: 'unicast',
    dst: `11.${index >> 16}.${(index >> 8) & 255}.${index & 255}`,
    gateway: '192.0.2.2',
    oif: ifiIndex,
  };
}

async function each(operation: typeof newroute | typeof delroute): Promise<void> {
  for (let start = 0; start < count; start += inFlight) {
    const batch = Array.from({ length: Math.min(inFlight, count - start) }, (_, index) => start + index);
    const flags = operation === newroute ? (['create', 'excl'] as const) : [];
    await Promise.all(batch.map((index) => socket.do(operation, route(index), { flags: [...flags] })));
  }
}

const started = performance.now();
await each(newroute);
console.log(count, (performance.now() - started).toFixed(3));
await each(delroute);
await socket.close();

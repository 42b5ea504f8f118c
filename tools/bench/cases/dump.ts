// Usage: dump.ts routes|links FORM DUMPS; prints a line for each dump: rows, milliseconds.

import { getlink, linkAttrs } from '@nlkit/netlink-rt-link';
import { getroute, routeAttrs } from '@nlkit/netlink-rt-route';
import type { Dump } from '@nlkit/netlink-socket';
import { NetlinkSocket } from '@nlkit/netlink-socket';

const [table = 'routes', form = 'toArray', dumps = '1'] = process.argv.slice(2);
const socket = new NetlinkSocket();

function open(): Dump<object> {
  return table === 'routes' ? socket.dump(getroute, { rtmFamily: 'inet' }) : socket.dump(getlink);
}

const forms: Readonly<Record<string, () => Promise<number>>> = {
  toArray: async () => (await open().toArray()).length,
  batches: async () => {
    let rows = 0;
    for await (const batch of open().batches()) rows += batch.length;
    return rows;
  },
  rows: async () => {
    let rows = 0;
    for await (const _ of open()) rows++;
    return rows;
  },
  views: async () => {
    let rows = 0;
    let sum = 0;
    const attribute = table === 'routes' ? routeAttrs.oif : linkAttrs.mtu;
    for await (const views of open().views()) {
      for (const view of views) {
        sum += view.get(attribute) ?? 0;
        rows++;
      }
    }
    return sum === 0 ? 0 : rows;
  },
};

const run = forms[form];
if (run === undefined) throw new Error(`there is no form "${form}"`);
for (let dump = 0; dump < Number(dumps); dump++) {
  const started = performance.now();
  const rows = await run();
  console.log(rows, (performance.now() - started).toFixed(3));
}
await socket.close();

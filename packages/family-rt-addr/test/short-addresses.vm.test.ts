import { afterEach, expect, it } from 'vitest';
import { leaveNothingBehind, useSocket } from '../../../tools/live/index.ts';
import { deladdr, getaddr, newaddr } from '../src/index.ts';

const socket = useSocket();
leaveNothingBehind();

const families = ['mctp', 'phonet'] as const;
const requestOf = (ifaFamily: (typeof families)[number]) => ({
  ifaFamily,
  ifaIndex: 1,
  ifaPrefixlen: 0,
  local: Uint8Array.of(0x1c),
});

afterEach(async () => {
  for (const family of families) {
    const left = await socket.dump(getaddr, { ifaFamily: family }).toArray();
    if (left.length > 0) await socket.do(deladdr, requestOf(family));
  }
});

it.each(families)('addresses of %s have one byte', async (ifaFamily) => {
  await socket.do(newaddr, requestOf(ifaFamily));
  const rows = await socket.dump(getaddr, { ifaFamily }, { unknownAttributes: 'deny' }).toArray();
  expect(rows).toMatchObject([{ ifaFamily, ifaIndex: 1, ifaPrefixlen: 0, local: '1c' }]);
  // The other families are among all addresses.
  const all = await socket.dump(getaddr).toArray();
  expect(all.map((row) => row.ifaFamily)).toEqual(expect.arrayContaining(['inet', ifaFamily]));
  await socket.do(deladdr, requestOf(ifaFamily));
  expect(await socket.dump(getaddr, { ifaFamily }).toArray()).toEqual([]);
});

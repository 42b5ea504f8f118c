import { expect, it } from 'vitest';
import { mergeServerStats, type ServerStats } from '../src/index.ts';

function merged(...parts: ServerStats[]): ServerStats | undefined {
  const merger = mergeServerStats();
  for (const part of parts) expect(merger.add(part)).toBeUndefined();
  return merger.end();
}

it('counters come from the first message, and lists of calls go on in others', () => {
  const [one, two, three] = [1, 2, 3].map((op) => ({ op, count: 5n })) as object[] as [object, object, object];
  expect(merged({ rcHits: 1n, proc3Ops: [one] }, { proc3Ops: [two], proc4Ops: [three] }, { proc4Ops: [one] })).toEqual({
    rcHits: 1n,
    proc3Ops: [one, two],
    proc4Ops: [three, one],
  });
  expect(merged({ rcHits: 1n })).toEqual({ rcHits: 1n });
  expect(merged()).toBeUndefined();
});

import { type Merger, mergeInto } from '@nlkit/netlink-core';
import type { ServerStats } from '../gen/types.ts';

/** Puts the messages of `server-stats-get` together: counters come in the first, lists of calls may go on in others. */
export function mergeServerStats(): Merger<ServerStats> {
  return mergeInto(addLists);
}

const lists = ['proc2Ops', 'proc3Ops', 'proc4Ops', 'proc4opsOps', 'proc4cbOps'] as const;

function addLists(stats: ServerStats, part: ServerStats): void {
  const before = lists.map((name) => stats[name]);
  Object.assign(stats, part);
  for (const [index, name] of lists.entries()) {
    const list = [...(before[index] ?? []), ...(part[name] ?? [])];
    if (list.length > 0) stats[name] = list;
  }
}

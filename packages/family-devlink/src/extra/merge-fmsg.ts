import { type Merger, mergeInto } from '@nlkit/netlink-core';
import type { Devlink } from '../gen/types.ts';

/** Puts the message of a health reporter together, which comes in several netlink messages where it is long. */
export function mergeFmsg(): Merger<Devlink> {
  return mergeInto((whole, { fmsg = [] }) => {
    whole.fmsg ??= [];
    for (const item of fmsg) whole.fmsg.push(item);
  });
}

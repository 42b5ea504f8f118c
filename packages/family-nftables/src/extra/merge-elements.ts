import { type Merger, mergeInto } from '@nlkit/netlink-core';
import type { SetelemListAttrsMessage } from '../gen/types.ts';

/** Puts the messages of an answer together: the elements that were asked for, of which each comes in one of its own. */
export function mergeElements(): Merger<SetelemListAttrsMessage> {
  return mergeInto(addElements);
}

function addElements(list: SetelemListAttrsMessage, { elements, ...others }: SetelemListAttrsMessage): void {
  Object.assign(list, others);
  if (elements === undefined) return;
  list.elements ??= {};
  list.elements.elem = [...(list.elements.elem ?? []), ...(elements.elem ?? [])];
}

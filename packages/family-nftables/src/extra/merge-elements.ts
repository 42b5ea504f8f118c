import type { Merger } from '@nlkit/netlink-core';
import type { SetelemListAttrsMessage } from '../gen/types.ts';

/** Puts the messages of an answer together: the elements that were asked for, of which each comes in one of its own. */
export function mergeElements(): Merger<SetelemListAttrsMessage> {
  let list: SetelemListAttrsMessage | undefined;
  return {
    add(part) {
      if (list === undefined) list = part;
      else addElements(list, part);
      return undefined;
    },
    end() {
      const whole = list;
      list = undefined;
      return whole;
    },
  };
}

function addElements(list: SetelemListAttrsMessage, { elements, ...others }: SetelemListAttrsMessage): void {
  Object.assign(list, others);
  if (elements === undefined) return;
  list.elements ??= {};
  list.elements.elem = [...(list.elements.elem ?? []), ...(elements.elem ?? [])];
}

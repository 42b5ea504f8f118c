import type { Merger } from './operation.ts';

/** A merger for answers that are one reply: `addPart` puts what each message behind the first holds into that one. */
export function mergeInto<Reply>(addPart: (whole: Reply, part: Reply) => void): Merger<Reply> {
  let whole: Reply | undefined;
  return {
    add(part) {
      if (whole === undefined) whole = part;
      else addPart(whole, part);
      return undefined;
    },
    end() {
      const reply = whole;
      whole = undefined;
      return reply;
    },
  };
}

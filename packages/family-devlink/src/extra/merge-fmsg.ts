import type { Merger } from '@nlkit/netlink-core';
import type { Devlink } from '../gen/types.ts';

/** Puts the message of a health reporter together, which comes in several netlink messages where it is long. */
export function mergeFmsg(): Merger<Devlink> {
  return new FmsgMerger();
}

class FmsgMerger implements Merger<Devlink> {
  #whole: Devlink | undefined;

  add(part: Devlink): undefined {
    if (this.#whole === undefined) {
      this.#whole = part;
      return;
    }
    this.#whole.fmsg ??= [];
    for (const item of part.fmsg ?? []) this.#whole.fmsg.push(item);
  }

  end(): Devlink | undefined {
    const whole = this.#whole;
    this.#whole = undefined;
    return whole;
  }
}

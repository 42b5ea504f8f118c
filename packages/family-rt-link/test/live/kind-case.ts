import type { LinkinfoAttrs, LinkinfoAttrsData } from '../../src/index.ts';

/** Indices of two Ethernet links that other links can be put on. */
export interface Lower {
  readonly first: number;
  readonly second: number;
}

/** A kind of link: how one is made, and what the kernel then shows. */
export interface KindCase {
  /** Name of the test. */
  readonly title: string;
  /** Puts the link on the first lower link, by the attribute `link`. */
  readonly isOnLower?: boolean;
  /** What is sent. */
  readonly linkinfo: (lower: Lower) => LinkinfoAttrs<Uint8Array>;
  /** What `data` reads back as, where that is not what was sent. */
  readonly shown?: (lower: Lower) => object;
  /** A change of `data`, where the kind can be changed. Reads back as it was sent. */
  readonly change?: LinkinfoAttrsData<Uint8Array>;
  /** What `data` reads back as after the change, where that is not what was sent. */
  readonly shownAfterChange?: object;
}

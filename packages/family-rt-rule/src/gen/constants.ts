// Generated from specs/kernel/rt-rule.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable } from '@nlkit/netlink-core';

/** Enum `fr-act` */
export const FrAct = {
  unspec: 0, 'to-tbl': 1, goto: 2, nop: 3, res3: 4, res4: 5, blackhole: 6, unreachable: 7, prohibit: 8,
} as const;

/** One of the names of {@link FrAct}. */
export type FrAct = keyof typeof FrAct;

/** Turns numbers of {@link FrAct} into names and back. */
export const frActTable: EnumTable<FrAct> = /* @__PURE__ */ new EnumTable('fr-act', FrAct);

/** Multicast groups of `rt-rule` and their numbers. */
export const multicastGroups = { 'rtnlgrp-ipv4-rule': 8, 'rtnlgrp-ipv6-rule': 19 } as const;

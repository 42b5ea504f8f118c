// Generated from specs/kernel/tc.yaml. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Flags `cls-flags` (masks) */
export const ClsFlags = { 'skip-hw': 0x1, 'skip-sw': 0x2, 'in-hw': 0x4, 'not-in-nw': 0x8, verbose: 0x10 } as const;

/** One of the flags {@link ClsFlags}. */
export type ClsFlag = keyof typeof ClsFlags;

/** Turns numbers of {@link ClsFlags} into names and back. */
export const clsFlagsTable: FlagsTable<ClsFlag> = /* @__PURE__ */ new FlagsTable('cls-flags', ClsFlags);

/** Flags `flower-key-ctrl-flags` (masks) */
export const FlowerKeyCtrlFlags = {
  frag: 0x1, firstfrag: 0x2, tuncsum: 0x4, tundf: 0x8, tunoam: 0x10, tuncrit: 0x20,
} as const;

/** One of the flags {@link FlowerKeyCtrlFlags}. */
export type FlowerKeyCtrlFlag = keyof typeof FlowerKeyCtrlFlags;

/** Turns numbers of {@link FlowerKeyCtrlFlags} into names and back. */
export const flowerKeyCtrlFlagsTable: FlagsTable<FlowerKeyCtrlFlag> =
  /* @__PURE__ */ new FlagsTable('flower-key-ctrl-flags', FlowerKeyCtrlFlags);

/** Enum `dualpi2-drop-overload` */
export const Dualpi2DropOverload = { overflow: 0, drop: 1 } as const;

/** One of the names of {@link Dualpi2DropOverload}. */
export type Dualpi2DropOverload = keyof typeof Dualpi2DropOverload;

/** Turns numbers of {@link Dualpi2DropOverload} into names and back. */
export const dualpi2DropOverloadTable: EnumTable<Dualpi2DropOverload> =
  /* @__PURE__ */ new EnumTable('dualpi2-drop-overload', Dualpi2DropOverload);

/** Enum `dualpi2-drop-early` */
export const Dualpi2DropEarly = { 'drop-dequeue': 0, 'drop-enqueue': 1 } as const;

/** One of the names of {@link Dualpi2DropEarly}. */
export type Dualpi2DropEarly = keyof typeof Dualpi2DropEarly;

/** Turns numbers of {@link Dualpi2DropEarly} into names and back. */
export const dualpi2DropEarlyTable: EnumTable<Dualpi2DropEarly> =
  /* @__PURE__ */ new EnumTable('dualpi2-drop-early', Dualpi2DropEarly);

/** Enum `dualpi2-ecn-mask` */
export const Dualpi2EcnMask = { 'l4s-ect': 1, 'cla-ect': 2, 'any-ect': 3 } as const;

/** One of the names of {@link Dualpi2EcnMask}. */
export type Dualpi2EcnMask = keyof typeof Dualpi2EcnMask;

/** Turns numbers of {@link Dualpi2EcnMask} into names and back. */
export const dualpi2EcnMaskTable: EnumTable<Dualpi2EcnMask> =
  /* @__PURE__ */ new EnumTable('dualpi2-ecn-mask', Dualpi2EcnMask);

/** Enum `dualpi2-split-gso` */
export const Dualpi2SplitGso = { 'no-split-gso': 0, 'split-gso': 1 } as const;

/** One of the names of {@link Dualpi2SplitGso}. */
export type Dualpi2SplitGso = keyof typeof Dualpi2SplitGso;

/** Turns numbers of {@link Dualpi2SplitGso} into names and back. */
export const dualpi2SplitGsoTable: EnumTable<Dualpi2SplitGso> =
  /* @__PURE__ */ new EnumTable('dualpi2-split-gso', Dualpi2SplitGso);

/** Multicast groups of `tc` and their numbers. */
export const multicastGroups = { 'rtnlgrp-tc': 4 } as const;

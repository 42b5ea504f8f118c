// Generated from specs/kernel/rt-neigh.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Flags `nud-state` (masks) */
export const NudState = {
  incomplete: 0x1, reachable: 0x2, stale: 0x4, delay: 0x8, probe: 0x10, failed: 0x20, noarp: 0x40, permanent: 0x80,
} as const;

/** One of the flags {@link NudState}. */
export type NudState = keyof typeof NudState;

/** Turns numbers of {@link NudState} into names and back. */
export const nudStateTable: FlagsTable<NudState> = /* @__PURE__ */ new FlagsTable('nud-state', NudState);

/** Flags `ntf-flags` (masks) */
export const NtfFlags = {
  use: 0x1, self: 0x2, master: 0x4, proxy: 0x8, 'ext-learned': 0x10, offloaded: 0x20, sticky: 0x40, router: 0x80,
} as const;

/** One of the flags {@link NtfFlags}. */
export type NtfFlag = keyof typeof NtfFlags;

/** Turns numbers of {@link NtfFlags} into names and back. */
export const ntfFlagsTable: FlagsTable<NtfFlag> = /* @__PURE__ */ new FlagsTable('ntf-flags', NtfFlags);

/** Flags `ntf-ext-flags` (masks) */
export const NtfExtFlags = { managed: 0x1, locked: 0x2, 'ext-validated': 0x4 } as const;

/** One of the flags {@link NtfExtFlags}. */
export type NtfExtFlag = keyof typeof NtfExtFlags;

/** Turns numbers of {@link NtfExtFlags} into names and back. */
export const ntfExtFlagsTable: FlagsTable<NtfExtFlag> = /* @__PURE__ */ new FlagsTable('ntf-ext-flags', NtfExtFlags);

/** Enum `rtm-type` */
export const RtmType = {
  unspec: 0, unicast: 1, local: 2, broadcast: 3, anycast: 4, multicast: 5, blackhole: 6, unreachable: 7, prohibit: 8,
  throw: 9, nat: 10, xresolve: 11,
} as const;

/** One of the names of {@link RtmType}. */
export type RtmType = keyof typeof RtmType;

/** Turns numbers of {@link RtmType} into names and back. */
export const rtmTypeTable: EnumTable<RtmType> = /* @__PURE__ */ new EnumTable('rtm-type', RtmType);

/** Multicast groups of `rt-neigh` and their numbers. */
export const multicastGroups = { 'rtnlgrp-neigh': 3 } as const;

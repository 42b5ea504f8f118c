// Generated from specs/kernel/ovs_datapath.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { FlagsTable } from '@nlkit/netlink-core';

/** Flags `user-features` (masks) */
export const UserFeatures = {
  unaligned: 0x1, 'vport-pids': 0x2, 'tc-recirc-sharing': 0x4, 'dispatch-upcall-per-cpu': 0x8,
} as const;

/** One of the flags {@link UserFeatures}. */
export type UserFeatures = keyof typeof UserFeatures;

/** Turns numbers of {@link UserFeatures} into names and back. */
export const userFeaturesTable: FlagsTable<UserFeatures> =
  /* @__PURE__ */ new FlagsTable('user-features', UserFeatures);

/** Multicast groups of `ovs_datapath`. */
export const multicastGroups = ['ovs_datapath'] as const;

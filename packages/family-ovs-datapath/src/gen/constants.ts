// Generated from specs/kernel/ovs_datapath.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { FlagsTable } from '@nlkit/netlink-core';

/** Flags `user-features` (masks): What the program that feeds the datapath can do. */
export const UserFeatures = {
  /** Takes messages whose last attribute is not aligned. */
  unaligned: 0x1,
  /** Gives each port a list of sockets for upcalls. */
  'vport-pids': 0x2,
  /** Lets traffic control hardware and the datapath share ids of recirculation. */
  'tc-recirc-sharing': 0x4,
  /** Upcalls go to the socket of the processor, from `per-cpu-pids`. */
  'dispatch-upcall-per-cpu': 0x8,
} as const;

/** One of the flags {@link UserFeatures}. */
export type UserFeatures = keyof typeof UserFeatures;

/** Turns numbers of {@link UserFeatures} into names and back. */
export const userFeaturesTable: FlagsTable<UserFeatures> =
  /* @__PURE__ */ new FlagsTable('user-features', UserFeatures);

/** Multicast groups of `ovs_datapath`. */
export const multicastGroups = [
  /** Datapaths that are made, changed and removed. */
  'ovs_datapath',
] as const;

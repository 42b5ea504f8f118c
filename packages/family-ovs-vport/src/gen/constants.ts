// Generated from specs/kernel/ovs_vport.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable } from '@nlkit/netlink-core';

/** Enum `vport-type`: Type of a port. */
export const VportType = {
  /** None. */
  unspec: 0,
  /** A link that was there before. */
  netdev: 1,
  /** A link made with the port, through which this machine itself uses the switch. */
  internal: 2,
  /** A GRE tunnel. */
  gre: 3,
  /** A VXLAN tunnel. */
  vxlan: 4,
  /** A Geneve tunnel. */
  geneve: 5,
} as const;

/** One of the names of {@link VportType}. */
export type VportType = keyof typeof VportType;

/** Turns numbers of {@link VportType} into names and back. */
export const vportTypeTable: EnumTable<VportType> = /* @__PURE__ */ new EnumTable('vport-type', VportType);

/** Multicast groups of `ovs_vport`. */
export const multicastGroups = [
  /** Ports that are added, changed and removed. */
  'ovs_vport',
] as const;

// Generated from specs/kernel/ovs_vport.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable } from '@nlkit/netlink-core';

/** Enum `vport-type` */
export const VportType = { unspec: 0, netdev: 1, internal: 2, gre: 3, vxlan: 4, geneve: 5 } as const;

/** One of the names of {@link VportType}. */
export type VportType = keyof typeof VportType;

/** Turns numbers of {@link VportType} into names and back. */
export const vportTypeTable: EnumTable<VportType> = /* @__PURE__ */ new EnumTable('vport-type', VportType);

/** Multicast groups of `ovs_vport`. */
export const multicastGroups = ['ovs_vport'] as const;

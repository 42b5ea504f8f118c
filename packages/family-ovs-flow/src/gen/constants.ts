// Generated from specs/kernel/ovs_flow.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Enum `ovs-frag-type` */
export const OvsFragType = { none: 0, first: 1, later: 2, any: 255 } as const;

/** One of the names of {@link OvsFragType}. */
export type OvsFragType = keyof typeof OvsFragType;

/** Turns numbers of {@link OvsFragType} into names and back. */
export const ovsFragTypeTable: EnumTable<OvsFragType> = /* @__PURE__ */ new EnumTable('ovs-frag-type', OvsFragType);

/** Flags `ovs-ufid-flags` (masks) */
export const OvsUfidFlags = { 'omit-key': 0x1, 'omit-mask': 0x2, 'omit-actions': 0x4 } as const;

/** One of the flags {@link OvsUfidFlags}. */
export type OvsUfidFlag = keyof typeof OvsUfidFlags;

/** Turns numbers of {@link OvsUfidFlags} into names and back. */
export const ovsUfidFlagsTable: FlagsTable<OvsUfidFlag> =
  /* @__PURE__ */ new FlagsTable('ovs-ufid-flags', OvsUfidFlags);

/** Enum `ovs-hash-alg` */
export const OvsHashAlg = { 'ovs-hash-alg-l4': 0 } as const;

/** One of the names of {@link OvsHashAlg}. */
export type OvsHashAlg = keyof typeof OvsHashAlg;

/** Turns numbers of {@link OvsHashAlg} into names and back. */
export const ovsHashAlgTable: EnumTable<OvsHashAlg> = /* @__PURE__ */ new EnumTable('ovs-hash-alg', OvsHashAlg);

/** Flags `ct-state-flags` (masks) */
export const CtStateFlags = {
  new: 0x1, established: 0x2, related: 0x4, 'reply-dir': 0x8, invalid: 0x10, tracked: 0x20, 'src-nat': 0x40,
  'dst-nat': 0x80,
} as const;

/** One of the flags {@link CtStateFlags}. */
export type CtStateFlag = keyof typeof CtStateFlags;

/** Turns numbers of {@link CtStateFlags} into names and back. */
export const ctStateFlagsTable: FlagsTable<CtStateFlag> =
  /* @__PURE__ */ new FlagsTable('ct-state-flags', CtStateFlags);

/** Multicast groups of `ovs_flow`. */
export const multicastGroups = ['ovs_flow'] as const;

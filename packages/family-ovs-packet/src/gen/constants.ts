// Generated from specs/kernel/ovs_packet.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Enum `ovs-frag-type`: Which fragment of a packet. */
export const OvsFragType = {
  /** Not a fragment. */
  none: 0,
  /** The first fragment. */
  first: 1,
  /** A later fragment, without the header of the protocol above. */
  later: 2,
  /** In a mask, the whole byte counts. */
  any: 255,
} as const;

/** One of the names of {@link OvsFragType}. */
export type OvsFragType = keyof typeof OvsFragType;

/** Turns numbers of {@link OvsFragType} into names and back. */
export const ovsFragTypeTable: EnumTable<OvsFragType> = /* @__PURE__ */ new EnumTable('ovs-frag-type', OvsFragType);

/** Enum `ovs-hash-alg`: What a hash is computed from. */
export const OvsHashAlg = {
  /** Addresses and ports. */
  l4: 0,
  /** The same, alike for both directions. */
  'sym-l4': 1,
} as const;

/** One of the names of {@link OvsHashAlg}. */
export type OvsHashAlg = keyof typeof OvsHashAlg;

/** Turns numbers of {@link OvsHashAlg} into names and back. */
export const ovsHashAlgTable: EnumTable<OvsHashAlg> = /* @__PURE__ */ new EnumTable('ovs-hash-alg', OvsHashAlg);

/** Flags `ct-state-flags` (masks): What connection tracking knows of a packet. */
export const CtStateFlags = {
  /** Begins a connection. */
  new: 0x1,
  /** Belongs to a known connection. */
  established: 0x2,
  /** Belongs to another connection, as an ICMP error does. */
  related: 0x4,
  /** Goes in the direction of answers. */
  'reply-dir': 0x8,
  /** Could not be tracked. */
  invalid: 0x10,
  /** Went through connection tracking. */
  tracked: 0x20,
  /** Its source was translated. */
  'src-nat': 0x40,
  /** Its destination was translated. */
  'dst-nat': 0x80,
} as const;

/** One of the flags {@link CtStateFlags}. */
export type CtStateFlag = keyof typeof CtStateFlags;

/** Turns numbers of {@link CtStateFlags} into names and back. */
export const ctStateFlagsTable: FlagsTable<CtStateFlag> =
  /* @__PURE__ */ new FlagsTable('ct-state-flags', CtStateFlags);

// Generated from specs/kernel/fou.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable } from '@nlkit/netlink-core';

/** Enum `encap-type`: What stands behind the UDP header. */
export const EncapType = {
  /** Refused by the kernel. */
  unspec: 0,
  /** The packet itself; its protocol is that of the port. */
  direct: 1,
  /** A GUE header, which names the protocol, and the packet. */
  gue: 2,
} as const;

/** One of the names of {@link EncapType}. */
export type EncapType = keyof typeof EncapType;

/** Turns numbers of {@link EncapType} into names and back. */
export const encapTypeTable: EnumTable<EncapType> = /* @__PURE__ */ new EnumTable('encap-type', EncapType);

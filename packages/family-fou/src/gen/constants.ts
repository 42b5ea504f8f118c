// Generated from specs/kernel/fou.yaml. Do not edit; run `pnpm regenerate`.

import { EnumTable } from '@nlkit/netlink-core';

/** Enum `encap-type` */
export const EncapType = { unspec: 0, direct: 1, gue: 2 } as const;

/** One of the names of {@link EncapType}. */
export type EncapType = keyof typeof EncapType;

/** Turns numbers of {@link EncapType} into names and back. */
export const encapTypeTable: EnumTable<EncapType> = /* @__PURE__ */ new EnumTable('encap-type', EncapType);

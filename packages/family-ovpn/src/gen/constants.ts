// Generated from specs/kernel/ovpn.yaml. Do not edit; run `pnpm regenerate`.

import { EnumTable } from '@nlkit/netlink-core';

/** Constant `nonce-tail-size` */
export const NonceTailSize = 8;

/** Enum `cipher-alg` */
export const CipherAlg = { none: 0, 'aes-gcm': 1, 'chacha20-poly1305': 2 } as const;

/** One of the names of {@link CipherAlg}. */
export type CipherAlg = keyof typeof CipherAlg;

/** Turns numbers of {@link CipherAlg} into names and back. */
export const cipherAlgTable: EnumTable<CipherAlg> = /* @__PURE__ */ new EnumTable('cipher-alg', CipherAlg);

/** Enum `del-peer-reason` */
export const DelPeerReason = {
  teardown: 0, userspace: 1, expired: 2, 'transport-error': 3, 'transport-disconnect': 4,
} as const;

/** One of the names of {@link DelPeerReason}. */
export type DelPeerReason = keyof typeof DelPeerReason;

/** Turns numbers of {@link DelPeerReason} into names and back. */
export const delPeerReasonTable: EnumTable<DelPeerReason> =
  /* @__PURE__ */ new EnumTable('del-peer-reason', DelPeerReason);

/** Enum `key-slot` */
export const KeySlot = { primary: 0, secondary: 1 } as const;

/** One of the names of {@link KeySlot}. */
export type KeySlot = keyof typeof KeySlot;

/** Turns numbers of {@link KeySlot} into names and back. */
export const keySlotTable: EnumTable<KeySlot> = /* @__PURE__ */ new EnumTable('key-slot', KeySlot);

/** Multicast groups of `ovpn`. */
export const multicastGroups = ['peers'] as const;

// Generated from specs/kernel/ovpn.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable } from '@nlkit/netlink-core';

/** Constant `nonce-tail-size`: Length of `nonce-tail` in bytes. */
export const NonceTailSize = 8;

/** Enum `cipher-alg`: How packets are encrypted. */
export const CipherAlg = {
  /** Not at all. */
  none: 0,
  /** AES in Galois/counter mode. */
  'aes-gcm': 1,
  /** ChaCha20 with Poly1305. */
  'chacha20-poly1305': 2,
} as const;

/** One of the names of {@link CipherAlg}. */
export type CipherAlg = keyof typeof CipherAlg;

/** Turns numbers of {@link CipherAlg} into names and back. */
export const cipherAlgTable: EnumTable<CipherAlg> = /* @__PURE__ */ new EnumTable('cipher-alg', CipherAlg);

/** Enum `del-peer-reason`: Why a peer was removed. */
export const DelPeerReason = {
  /** The interface went down or away. */
  teardown: 0,
  /** A program asked for it. */
  userspace: 1,
  /** It was not heard of for as long as `keepalive-timeout`. */
  expired: 2,
  /** Its socket failed. */
  'transport-error': 3,
  /** Its TCP connection ended. */
  'transport-disconnect': 4,
} as const;

/** One of the names of {@link DelPeerReason}. */
export type DelPeerReason = keyof typeof DelPeerReason;

/** Turns numbers of {@link DelPeerReason} into names and back. */
export const delPeerReasonTable: EnumTable<DelPeerReason> =
  /* @__PURE__ */ new EnumTable('del-peer-reason', DelPeerReason);

/** Enum `key-slot`: Place of a key. */
export const KeySlot = {
  /** Used for sending, and for receiving. */
  primary: 0,
  /** Used for receiving. */
  secondary: 1,
} as const;

/** One of the names of {@link KeySlot}. */
export type KeySlot = keyof typeof KeySlot;

/** Turns numbers of {@link KeySlot} into names and back. */
export const keySlotTable: EnumTable<KeySlot> = /* @__PURE__ */ new EnumTable('key-slot', KeySlot);

/** Multicast groups of `ovpn`. */
export const multicastGroups = [
  /** Peers that are removed or move, and keys that wear out. */
  'peers',
] as const;

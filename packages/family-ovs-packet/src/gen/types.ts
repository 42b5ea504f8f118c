// Generated from specs/kernel/ovs_packet.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { HeaderInput, SetObject, StructObject } from '@nlkit/netlink-core';

/** Struct `ovs-header` (4 bytes) */
export interface OvsHeader extends StructObject {
  /** `dp-ifindex` (s32) */
  dpIfindex: number;
}

/** Attribute set `packet` */
export interface Packet extends SetObject {
  /** `packet` (1, binary, at least 14 bytes) */
  packet?: Uint8Array | undefined;
  /** `key` (2, binary) */
  key?: Uint8Array | undefined;
  /** `actions` (3, binary) */
  actions?: Uint8Array | undefined;
  /** `userdata` (4, binary) */
  userdata?: Uint8Array | undefined;
  /** `egress-tun-key` (5, binary) */
  egressTunKey?: Uint8Array | undefined;
  /** `probe` (8, flag) */
  probe?: boolean | undefined;
  /** `mru` (9, u16) */
  mru?: number | undefined;
  /** `len` (10, u32) */
  len?: number | undefined;
  /** `hash` (11, u64) */
  hash?: bigint | undefined;
  /** `upcall-pid` (12, u32) */
  upcallPid?: number | undefined;
}

/** Struct `ovs-header` and the attributes `packet` behind it. */
export type PacketMessage<Bytes = never> = HeaderInput<OvsHeader, Bytes> & Packet;

/** Request of `execute`. */
export type ExecuteRequest = PacketMessage<Uint8Array>;

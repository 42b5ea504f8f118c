// Generated from specs/kernel/fou.yaml. Do not edit; run `pnpm regenerate`.

import type { SetObject } from '@nlkit/netlink-core';

/** Attribute set `fou` */
export interface Fou extends SetObject {
  /** `port` (1, u16, big-endian) */
  port?: number | undefined;
  /** `af` (2, u8) */
  af?: number | undefined;
  /** `ipproto` (3, u8, at least 1) */
  ipproto?: number | undefined;
  /** `type` (4, u8) */
  type?: number | undefined;
  /** `remcsum-nopartial` (5, flag) */
  remcsumNopartial?: boolean | undefined;
  /** `local-v4` (6, u32) */
  localV4?: number | undefined;
  /** `local-v6` (7, binary, exactly 16 bytes) */
  localV6?: Uint8Array | undefined;
  /** `peer-v4` (8, u32) */
  peerV4?: number | undefined;
  /** `peer-v6` (9, binary, exactly 16 bytes) */
  peerV6?: Uint8Array | undefined;
  /** `peer-port` (10, u16, big-endian) */
  peerPort?: number | undefined;
  /** `ifindex` (11, s32) */
  ifindex?: number | undefined;
}

/** Request of `add`. */
export type AddRequest = Fou;

/** Request of `del`. */
export type DelRequest = Fou;

/** Request of `get`. */
export type GetRequest = Fou;

/** Request of `get` (dump). */
export type GetDumpRequest = Fou;

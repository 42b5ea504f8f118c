// Generated from specs/kernel/ovs_vport.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { EnumValue, HeaderInput, SetObject, StructInput, StructObject } from '@nlkit/netlink-core';
import type { VportType } from './constants.ts';

/** Struct `ovs-header` (4 bytes) */
export interface OvsHeader extends StructObject {
  /** `dp-ifindex` (s32) */
  dpIfindex: number;
}

/** Struct `ovs-vport-stats` (64 bytes) */
export interface OvsVportStats extends StructObject {
  /** `rx-packets` (u64) */
  rxPackets: bigint;
  /** `tx-packets` (u64) */
  txPackets: bigint;
  /** `rx-bytes` (u64) */
  rxBytes: bigint;
  /** `tx-bytes` (u64) */
  txBytes: bigint;
  /** `rx-errors` (u64) */
  rxErrors: bigint;
  /** `tx-errors` (u64) */
  txErrors: bigint;
  /** `rx-dropped` (u64) */
  rxDropped: bigint;
  /** `tx-dropped` (u64) */
  txDropped: bigint;
}

/** Attribute set `vport-options` */
export interface VportOptions extends SetObject {
  /** `dst-port` (1, u32) */
  dstPort?: number | undefined;
  /** `extension` (2, u32) */
  extension?: number | undefined;
}

/** Attribute set `upcall-stats` */
export interface UpcallStats extends SetObject {
  /** `success` (0, u64) */
  success?: bigint | undefined;
  /** `fail` (1, u64) */
  fail?: bigint | undefined;
}

/** Attribute set `vport` */
export interface Vport<Bytes = never> extends SetObject {
  /** `port-no` (1, u32) */
  portNo?: number | undefined;
  /** `type` (2, u32, enum `vport-type`) */
  type?: EnumValue<VportType> | undefined;
  /** `name` (3, string) */
  name?: string | Bytes | undefined;
  /** `options` (4, nest of `vport-options`) */
  options?: VportOptions | undefined;
  /** `upcall-pid` (5, array of u32) */
  upcallPid?: number[] | undefined;
  /** `stats` (6, struct `ovs-vport-stats`) */
  stats?: StructInput<OvsVportStats, Bytes> | undefined;
  /** `ifindex` (8, u32) */
  ifindex?: number | undefined;
  /** `netnsid` (9, u32) */
  netnsid?: number | undefined;
  /** `upcall-stats` (10, nest of `upcall-stats`) */
  upcallStats?: UpcallStats | undefined;
}

/** Struct `ovs-header` and the attributes `vport` behind it. */
export type VportMessage<Bytes = never> = HeaderInput<OvsHeader, Bytes> & Vport<Bytes>;

/** Request of `new`. */
export type NewOpRequest = VportMessage<Uint8Array>;

/** Request of `del`. */
export type DelRequest = VportMessage<Uint8Array>;

/** Request of `get`. */
export type GetRequest = VportMessage<Uint8Array>;

/** Request of `get` (dump). */
export type GetDumpRequest = VportMessage<Uint8Array>;

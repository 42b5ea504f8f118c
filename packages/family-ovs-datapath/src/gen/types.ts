// Generated from specs/kernel/ovs_datapath.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { FlagsValue, HeaderInput, SetObject, StructInput, StructObject } from '@nlkit/netlink-core';
import type { UserFeatures } from './constants.ts';

/** Struct `ovs-header` (4 bytes) */
export interface OvsHeader extends StructObject {
  /** `dp-ifindex` (s32) */
  dpIfindex: number;
}

/** Struct `ovs-dp-stats` (32 bytes) */
export interface OvsDpStats extends StructObject {
  /** `n-hit` (u64) */
  nHit: bigint;
  /** `n-missed` (u64) */
  nMissed: bigint;
  /** `n-lost` (u64) */
  nLost: bigint;
  /** `n-flows` (u64) */
  nFlows: bigint;
}

/** Struct `ovs-dp-megaflow-stats` (32 bytes) */
export interface OvsDpMegaflowStats extends StructObject {
  /** `n-mask-hit` (u64) */
  nMaskHit: bigint;
  /** `n-masks` (u32) */
  nMasks: number;
  /** `padding` (u32) */
  padding: number;
  /** `n-cache-hit` (u64) */
  nCacheHit: bigint;
  /** `pad1` (u64) */
  pad1: bigint;
}

/** Attribute set `datapath` */
export interface Datapath<Bytes = never> extends SetObject {
  /** `name` (1, string) */
  name?: string | Bytes | undefined;
  /** `upcall-pid` (2, u32) */
  upcallPid?: number | undefined;
  /** `stats` (3, struct `ovs-dp-stats`) */
  stats?: StructInput<OvsDpStats, Bytes> | undefined;
  /** `megaflow-stats` (4, struct `ovs-dp-megaflow-stats`) */
  megaflowStats?: StructInput<OvsDpMegaflowStats, Bytes> | undefined;
  /** `user-features` (5, u32, flags `user-features`) */
  userFeatures?: FlagsValue<UserFeatures> | undefined;
  /** `masks-cache-size` (7, u32) */
  masksCacheSize?: number | undefined;
  /** `per-cpu-pids` (8, array of u32) */
  perCpuPids?: number[] | undefined;
  /** `ifindex` (9, u32) */
  ifindex?: number | undefined;
}

/** Struct `ovs-header` and the attributes `datapath` behind it. */
export type DatapathMessage<Bytes = never> = HeaderInput<OvsHeader, Bytes> & Datapath<Bytes>;

/** Request of `get`. */
export type GetRequest = DatapathMessage<Uint8Array>;

/** Request of `get` (dump). */
export type GetDumpRequest = DatapathMessage<Uint8Array>;

/** Request of `new`. */
export type NewOpRequest = DatapathMessage<Uint8Array>;

/** Request of `del`. */
export type DelRequest = DatapathMessage<Uint8Array>;

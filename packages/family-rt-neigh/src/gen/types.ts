// Generated from specs/kernel/rt-neigh.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { EnumValue, FlagsValue, HeaderInput, SetObject, StructInput, StructObject } from '@nlkit/netlink-core';
import type { NtfExtFlag, NtfFlag, NudState, RtmType } from './constants.ts';

/** Struct `ndmsg` (12 bytes) */
export interface Ndmsg extends StructObject {
  /** `ndm-family` (u8) */
  ndmFamily: number;
  /** `ndm-ifindex` (s32) */
  ndmIfindex: number;
  /** `ndm-state` (u16, flags `nud-state`) */
  ndmState: FlagsValue<NudState>;
  /** `ndm-flags` (u8, flags `ntf-flags`) */
  ndmFlags: FlagsValue<NtfFlag>;
  /** `ndm-type` (u8, enum `rtm-type`) */
  ndmType: EnumValue<RtmType>;
}

/** Struct `ndtmsg` (4 bytes) */
export interface Ndtmsg extends StructObject {
  /** `family` (u8) */
  family: number;
}

/** Struct `nda-cacheinfo` (16 bytes) */
export interface NdaCacheinfo extends StructObject {
  /** `confirmed` (u32) */
  confirmed: number;
  /** `used` (u32) */
  used: number;
  /** `updated` (u32) */
  updated: number;
  /** `refcnt` (u32) */
  refcnt: number;
}

/** Struct `ndt-config` (32 bytes) */
export interface NdtConfig extends StructObject {
  /** `key-len` (u16) */
  keyLen: number;
  /** `entry-size` (u16) */
  entrySize: number;
  /** `entries` (u32) */
  entries: number;
  /** `last-flush` (u32) */
  lastFlush: number;
  /** `last-rand` (u32) */
  lastRand: number;
  /** `hash-rnd` (u32) */
  hashRnd: number;
  /** `hash-mask` (u32) */
  hashMask: number;
  /** `hash-chain-gc` (u32) */
  hashChainGc: number;
  /** `proxy-qlen` (u32) */
  proxyQlen: number;
}

/** Struct `ndt-stats` (88 bytes) */
export interface NdtStats extends StructObject {
  /** `allocs` (u64) */
  allocs: bigint;
  /** `destroys` (u64) */
  destroys: bigint;
  /** `hash-grows` (u64) */
  hashGrows: bigint;
  /** `res-failed` (u64) */
  resFailed: bigint;
  /** `lookups` (u64) */
  lookups: bigint;
  /** `hits` (u64) */
  hits: bigint;
  /** `rcv-probes-mcast` (u64) */
  rcvProbesMcast: bigint;
  /** `rcv-probes-ucast` (u64) */
  rcvProbesUcast: bigint;
  /** `periodic-gc-runs` (u64) */
  periodicGcRuns: bigint;
  /** `forced-gc-runs` (u64) */
  forcedGcRuns: bigint;
  /** `table-fulls` (u64) */
  tableFulls: bigint;
}

/** Attribute set `neighbour-attrs` */
export interface NeighbourAttrs<Bytes = never> extends SetObject {
  /** `unspec` (0, binary) */
  unspec?: Uint8Array | undefined;
  /** `dst` (1, binary, ipv4-or-v6) */
  dst?: string | Bytes | undefined;
  /** `lladdr` (2, binary, mac) */
  lladdr?: string | Bytes | undefined;
  /** `cacheinfo` (3, struct `nda-cacheinfo`) */
  cacheinfo?: StructInput<NdaCacheinfo, Bytes> | undefined;
  /** `probes` (4, u32) */
  probes?: number | undefined;
  /** `vlan` (5, u16) */
  vlan?: number | undefined;
  /** `port` (6, u16, big-endian) */
  port?: number | undefined;
  /** `vni` (7, u32) */
  vni?: number | undefined;
  /** `ifindex` (8, u32) */
  ifindex?: number | undefined;
  /** `master` (9, u32) */
  master?: number | undefined;
  /** `link-netnsid` (10, s32) */
  linkNetnsid?: number | undefined;
  /** `src-vni` (11, u32) */
  srcVni?: number | undefined;
  /** `protocol` (12, u8) */
  protocol?: number | undefined;
  /** `nh-id` (13, u32) */
  nhId?: number | undefined;
  /** `fdb-ext-attrs` (14, nest of `fdb-ext-attrs`) */
  fdbExtAttrs?: FdbExtAttrs | undefined;
  /** `flags-ext` (15, u32, flags `ntf-ext-flags`) */
  flagsExt?: FlagsValue<NtfExtFlag> | undefined;
  /** `ndm-state-mask` (16, u16) */
  ndmStateMask?: number | undefined;
  /** `ndm-flags-mask` (17, u8) */
  ndmFlagsMask?: number | undefined;
}

/** Attribute set `ndt-attrs` */
export interface NdtAttrs<Bytes = never> extends SetObject {
  /** `name` (1, string) */
  name?: string | Bytes | undefined;
  /** `thresh1` (2, u32) */
  thresh1?: number | undefined;
  /** `thresh2` (3, u32) */
  thresh2?: number | undefined;
  /** `thresh3` (4, u32) */
  thresh3?: number | undefined;
  /** `config` (5, struct `ndt-config`) */
  config?: StructInput<NdtConfig, Bytes> | undefined;
  /** `parms` (6, nest of `ndtpa-attrs`) */
  parms?: NdtpaAttrs | undefined;
  /** `stats` (7, struct `ndt-stats`) */
  stats?: StructInput<NdtStats, Bytes> | undefined;
  /** `gc-interval` (8, u64) */
  gcInterval?: bigint | undefined;
}

/** Attribute set `ndtpa-attrs` */
export interface NdtpaAttrs extends SetObject {
  /** `ifindex` (1, u32) */
  ifindex?: number | undefined;
  /** `refcnt` (2, u32) */
  refcnt?: number | undefined;
  /** `reachable-time` (3, u64) */
  reachableTime?: bigint | undefined;
  /** `base-reachable-time` (4, u64) */
  baseReachableTime?: bigint | undefined;
  /** `retrans-time` (5, u64) */
  retransTime?: bigint | undefined;
  /** `gc-staletime` (6, u64) */
  gcStaletime?: bigint | undefined;
  /** `delay-probe-time` (7, u64) */
  delayProbeTime?: bigint | undefined;
  /** `queue-len` (8, u32) */
  queueLen?: number | undefined;
  /** `app-probes` (9, u32) */
  appProbes?: number | undefined;
  /** `ucast-probes` (10, u32) */
  ucastProbes?: number | undefined;
  /** `mcast-probes` (11, u32) */
  mcastProbes?: number | undefined;
  /** `anycast-delay` (12, u64) */
  anycastDelay?: bigint | undefined;
  /** `proxy-delay` (13, u64) */
  proxyDelay?: bigint | undefined;
  /** `proxy-qlen` (14, u32) */
  proxyQlen?: number | undefined;
  /** `locktime` (15, u64) */
  locktime?: bigint | undefined;
  /** `queue-lenbytes` (16, u32) */
  queueLenbytes?: number | undefined;
  /** `mcast-reprobes` (17, u32) */
  mcastReprobes?: number | undefined;
  /** `interval-probe-time-ms` (19, u64, 1 to 86400000) */
  intervalProbeTimeMs?: bigint | undefined;
}

/** Attribute set `fdb-ext-attrs` */
export interface FdbExtAttrs extends SetObject {
  /** `activity-notify` (1, u8) */
  activityNotify?: number | undefined;
  /** `dont-refresh` (2, flag) */
  dontRefresh?: boolean | undefined;
}

/** Struct `ndmsg` and the attributes `neighbour-attrs` behind it. */
export type NeighbourAttrsMessage<Bytes = never> = HeaderInput<Ndmsg, Bytes> & NeighbourAttrs<Bytes>;

/** Struct `ndtmsg` and the attributes `ndt-attrs` behind it. */
export type NdtAttrsMessage<Bytes = never> = HeaderInput<Ndtmsg, Bytes> & NdtAttrs<Bytes>;

/** Request of `newneigh`. */
export type NewneighRequest = NeighbourAttrsMessage<Uint8Array>;

/** Request of `delneigh`. */
export type DelneighRequest = NeighbourAttrsMessage<Uint8Array>;

/** Request of `getneigh`. */
export type GetneighRequest = NeighbourAttrsMessage<Uint8Array>;

/** Request of `getneigh` (dump). */
export type GetneighDumpRequest = NeighbourAttrsMessage<Uint8Array>;

/** Request of `getneightbl` (dump). */
export type GetneightblDumpRequest = NdtAttrsMessage<Uint8Array>;

/** Request of `setneightbl`. */
export type SetneightblRequest = NdtAttrsMessage<Uint8Array>;

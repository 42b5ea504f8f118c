// Generated from specs/kernel/ovs_datapath.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { FlagsValue, HeaderInput, SetObject, StructInput, StructObject } from '@nlkit/netlink-core';
import type { UserFeatures } from './constants.ts';

/** Struct `ovs-header` (4 bytes): Header of all messages. */
export interface OvsHeader extends StructObject {
  /** `dp-ifindex` (s32): Index of the interface that is the local port. 0 in a request that gives the name instead. */
  dpIfindex: number;
}

/** Struct `ovs-dp-stats` (32 bytes): Counters of a datapath. */
export interface OvsDpStats extends StructObject {
  /** `n-hit` (u64): Packets that a flow fitted. */
  nHit: bigint;
  /** `n-missed` (u64): Packets that no flow fitted. */
  nMissed: bigint;
  /** `n-lost` (u64): Packets that no flow fitted and that could not be handed to the program either. */
  nLost: bigint;
  /** `n-flows` (u64): Number of flows. */
  nFlows: bigint;
}

/** Struct `ovs-dp-megaflow-stats` (32 bytes): Counters of the masks of flows. */
export interface OvsDpMegaflowStats extends StructObject {
  /** `n-mask-hit` (u64): Masks that were tried, for all packets together. */
  nMaskHit: bigint;
  /** `n-masks` (u32): Number of masks. */
  nMasks: number;
  /** `n-cache-hit` (u64): Packets whose mask was found at once, in the cache. */
  nCacheHit: bigint;
}

/** Attribute set `datapath`: A datapath. */
export interface Datapath<Bytes = never> extends SetObject {
  /** `name` (1, string): Name of the datapath and of its local port. */
  name?: string | Bytes | undefined;
  /**
   * `upcall-pid` (2, u32): Port id of the netlink socket that gets packets which no flow fits, from the local port; 0
   * for none. In requests only.
   */
  upcallPid?: number | undefined;
  /** `stats` (3, struct `ovs-dp-stats`): Counters. Read-only. */
  stats?: StructInput<OvsDpStats, Bytes> | undefined;
  /** `megaflow-stats` (4, struct `ovs-dp-megaflow-stats`): Counters of masks. Read-only. */
  megaflowStats?: StructInput<OvsDpMegaflowStats, Bytes> | undefined;
  /** `user-features` (5, u32, flags `user-features`): What the program can do. */
  userFeatures?: FlagsValue<UserFeatures> | undefined;
  /** `masks-cache-size` (7, u32): Number of entries of the cache of masks, a power of 2; 0 switches it off. */
  masksCacheSize?: number | undefined;
  /** `per-cpu-pids` (8, array of u32): Port ids of the netlink sockets that get packets, one for each processor. */
  perCpuPids?: number[] | undefined;
  /** `ifindex` (9, u32): Index that the local port shall have. In requests to make a datapath only. */
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

/** Request of `set`. */
export type SetRequest = DatapathMessage<Uint8Array>;

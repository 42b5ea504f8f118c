// Generated from specs/kernel/net_shaper.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { EnumValue, PickEach, SetObject } from '@nlkit/netlink-core';
import type { Metric, Scope } from './constants.ts';

/** Attribute set `net-shaper`: A shaper. */
export interface NetShaper extends SetObject {
  /** `handle` (1, nest of `handle`): Which shaper of the device. */
  handle?: Handle | undefined;
  /** `metric` (2, u32, enum `metric`): What `bw-min`, `bw-max` and `burst` count. */
  metric?: EnumValue<Metric> | undefined;
  /** `bw-min` (3, uint): Rate that is kept free for it. Absent in replies if none is. */
  bwMin?: bigint | undefined;
  /** `bw-max` (4, uint): Rate that it cannot pass. Absent in replies, and 0 in requests, if there is no limit. */
  bwMax?: bigint | undefined;
  /** `burst` (5, uint): How much may go out at once beyond the rate. */
  burst?: bigint | undefined;
  /** `priority` (6, u32): Rank among the shapers of the same parent. */
  priority?: number | undefined;
  /** `weight` (7, u32): Share, beside the shapers of the same parent and priority. */
  weight?: number | undefined;
  /** `ifindex` (8, u32): Index of the link. Needed in requests. */
  ifindex?: number | undefined;
  /**
   * `parent` (9, nest of `handle`): The shaper above. Only in requests of `group`, where it may be left out if all
   * leaves have the same parent.
   */
  parent?: Handle | undefined;
  /**
   * `leaves` (10, nest of `leaf-info`, repeated): Queues that are put below a node. Only in requests of `group`, which
   * needs it.
   */
  leaves?: LeafInfo[] | undefined;
}

/** Attribute set `handle`: Tells a shaper from the others of its device. */
export interface Handle extends SetObject {
  /** `scope` (1, u32, enum `scope`): What it shapes. Needed in requests. */
  scope?: EnumValue<Scope> | undefined;
  /**
   * `id` (2, u32, at most 67108862): Number of the queue or of the node. A device has one shaper of scope `netdev`,
   * with or without id 0.
   */
  id?: number | undefined;
}

/** Attribute set `leaf-info`, a part of `net-shaper`: A queue that is put below a node. */
export interface LeafInfo extends SetObject {
  /** `handle` (1, nest of `handle`): The queue's shaper, of scope `queue`. */
  handle?: Handle | undefined;
  /** `priority` (6, u32): Rank among the leaves of the node. */
  priority?: number | undefined;
  /** `weight` (7, u32): Share, beside the leaves of the same priority. */
  weight?: number | undefined;
}

/** Attribute set `caps`: What a device can do at a scope. Flags are absent where it cannot. */
export interface Caps extends SetObject {
  /** `ifindex` (1, u32): Index of the link. Needed in requests. */
  ifindex?: number | undefined;
  /** `scope` (2, u32, enum `scope`): The scope. */
  scope?: EnumValue<Scope> | undefined;
  /** `support-metric-bps` (3, flag): Limits can count bits. */
  supportMetricBps?: boolean | undefined;
  /** `support-metric-pps` (4, flag): Limits can count packets. */
  supportMetricPps?: boolean | undefined;
  /** `support-nesting` (5, flag): Shapers of this scope can stand below nodes. */
  supportNesting?: boolean | undefined;
  /** `support-bw-min` (6, flag): A rate can be kept free. */
  supportBwMin?: boolean | undefined;
  /** `support-bw-max` (7, flag): A rate can be limited. */
  supportBwMax?: boolean | undefined;
  /** `support-burst` (8, flag): A burst can be set. */
  supportBurst?: boolean | undefined;
  /** `support-priority` (9, flag): Priorities can be set. */
  supportPriority?: boolean | undefined;
  /** `support-weight` (10, flag): Weights can be set. */
  supportWeight?: boolean | undefined;
}

/** Request of `get`. */
export type GetRequest = PickEach<NetShaper, 'ifindex' | 'handle'>;

/** Request of `get` (dump). */
export type GetDumpRequest = PickEach<NetShaper, 'ifindex'>;

/** Request of `set`. */
export type SetRequest = PickEach<
  NetShaper,
  'ifindex' | 'handle' | 'metric' | 'bwMin' | 'bwMax' | 'burst' | 'priority' | 'weight'
>;

/** Request of `delete`. */
export type DeleteOpRequest = PickEach<NetShaper, 'ifindex' | 'handle'>;

/** Request of `group`. */
export type GroupRequest = PickEach<
  NetShaper,
  'ifindex' | 'parent' | 'handle' | 'metric' | 'bwMin' | 'bwMax' | 'burst' | 'priority' | 'weight' | 'leaves'
>;

/** Request of `cap-get`. */
export type CapGetRequest = PickEach<Caps, 'ifindex' | 'scope'>;

/** Request of `cap-get` (dump). */
export type CapGetDumpRequest = PickEach<Caps, 'ifindex'>;

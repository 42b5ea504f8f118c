// Generated from specs/kernel/net_shaper.yaml. Do not edit; run `pnpm regenerate`.

import type { EnumValue, PickEach, SetObject } from '@nlkit/netlink-core';
import type { Metric, Scope } from './constants.ts';

/** Attribute set `net-shaper` */
export interface NetShaper extends SetObject {
  /** `handle` (1, nest of `handle`) */
  handle?: Handle | undefined;
  /** `metric` (2, u32, enum `metric`) */
  metric?: EnumValue<Metric> | undefined;
  /** `bw-min` (3, uint) */
  bwMin?: bigint | undefined;
  /** `bw-max` (4, uint) */
  bwMax?: bigint | undefined;
  /** `burst` (5, uint) */
  burst?: bigint | undefined;
  /** `priority` (6, u32) */
  priority?: number | undefined;
  /** `weight` (7, u32) */
  weight?: number | undefined;
  /** `ifindex` (8, u32) */
  ifindex?: number | undefined;
  /** `parent` (9, nest of `handle`) */
  parent?: Handle | undefined;
  /** `leaves` (10, nest of `leaf-info`, repeated) */
  leaves?: LeafInfo[] | undefined;
}

/** Attribute set `handle` */
export interface Handle extends SetObject {
  /** `scope` (1, u32, enum `scope`) */
  scope?: EnumValue<Scope> | undefined;
  /** `id` (2, u32, at most 67108862) */
  id?: number | undefined;
}

/** Attribute set `leaf-info`, a part of `net-shaper` */
export interface LeafInfo extends SetObject {
  /** `handle` (1, nest of `handle`) */
  handle?: Handle | undefined;
  /** `priority` (6, u32) */
  priority?: number | undefined;
  /** `weight` (7, u32) */
  weight?: number | undefined;
}

/** Attribute set `caps` */
export interface Caps extends SetObject {
  /** `ifindex` (1, u32) */
  ifindex?: number | undefined;
  /** `scope` (2, u32, enum `scope`) */
  scope?: EnumValue<Scope> | undefined;
  /** `support-metric-bps` (3, flag) */
  supportMetricBps?: boolean | undefined;
  /** `support-metric-pps` (4, flag) */
  supportMetricPps?: boolean | undefined;
  /** `support-nesting` (5, flag) */
  supportNesting?: boolean | undefined;
  /** `support-bw-min` (6, flag) */
  supportBwMin?: boolean | undefined;
  /** `support-bw-max` (7, flag) */
  supportBwMax?: boolean | undefined;
  /** `support-burst` (8, flag) */
  supportBurst?: boolean | undefined;
  /** `support-priority` (9, flag) */
  supportPriority?: boolean | undefined;
  /** `support-weight` (10, flag) */
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

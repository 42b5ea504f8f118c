// Generated from specs/kernel/dev-energymodel.yaml. Do not edit; run `pnpm regenerate`.

import type { BigFlagsValue, PickEach, SetObject } from '@nlkit/netlink-core';
import type { PerfDomainFlag, PerfStateFlag } from './constants.ts';

/** Attribute set `perf-domain` */
export interface PerfDomain extends SetObject {
  /** `perf-domain-id` (2, u32) */
  perfDomainId?: number | undefined;
  /** `flags` (3, u64, flags `perf-domain-flags`) */
  flags?: BigFlagsValue<PerfDomainFlag> | undefined;
  /** `cpus` (4, u64, repeated) */
  cpus?: bigint[] | undefined;
}

/** Attribute set `perf-table` */
export interface PerfTable extends SetObject {
  /** `perf-domain-id` (1, u32) */
  perfDomainId?: number | undefined;
  /** `perf-state` (2, nest of `perf-state`, repeated) */
  perfState?: PerfState[] | undefined;
}

/** Attribute set `perf-state` */
export interface PerfState extends SetObject {
  /** `performance` (2, u64) */
  performance?: bigint | undefined;
  /** `frequency` (3, u64) */
  frequency?: bigint | undefined;
  /** `power` (4, u64) */
  power?: bigint | undefined;
  /** `cost` (5, u64) */
  cost?: bigint | undefined;
  /** `flags` (6, u64, flags `perf-state-flags`) */
  flags?: BigFlagsValue<PerfStateFlag> | undefined;
}

/** Request of `get-perf-domains`. */
export type GetPerfDomainsRequest = PickEach<PerfDomain, 'perfDomainId'>;

/** Request of `get-perf-domains` (dump). */
export type GetPerfDomainsDumpRequest = Record<string, never>;

/** Request of `get-perf-table`. */
export type GetPerfTableRequest = PickEach<PerfTable, 'perfDomainId'>;

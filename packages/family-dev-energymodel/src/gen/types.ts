// Generated from specs/kernel/dev-energymodel.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { BigFlagsValue, PickEach, SetObject } from '@nlkit/netlink-core';
import type { PerfDomainFlag, PerfStateFlag } from './constants.ts';

/** Attribute set `perf-domain`: Processors, or a device, that change their speed together. */
export interface PerfDomain extends SetObject {
  /** `perf-domain-id` (2, u32): Number of the domain. Needed by requests for one domain. */
  perfDomainId?: number | undefined;
  /** `flags` (3, u64, flags `perf-domain-flags`): What is particular about the domain. */
  flags?: BigFlagsValue<PerfDomainFlag> | undefined;
  /** `cpus` (4, u64, repeated): Processors of the domain. Absent if it belongs to a device. */
  cpus?: bigint[] | undefined;
}

/** Attribute set `perf-table`: The states of a performance domain. */
export interface PerfTable extends SetObject {
  /** `perf-domain-id` (1, u32): Number of the domain. Needed in requests. */
  perfDomainId?: number | undefined;
  /** `perf-state` (2, nest of `perf-state`, repeated): States, the slowest one first. */
  perfState?: PerfState[] | undefined;
}

/** Attribute set `perf-state`: A state of a performance domain. */
export interface PerfState extends SetObject {
  /**
   * `performance` (2, u64): Computing capacity of one processor, on the scheduler's scale, where 1024 is the most. 0
   * for devices.
   */
  performance?: bigint | undefined;
  /** `frequency` (3, u64): Frequency in kHz. */
  frequency?: bigint | undefined;
  /** `power` (4, u64): Power of one processor, or of the device, in the unit that the domain's flags tell. */
  power?: bigint | undefined;
  /** `cost` (5, u64): Used to estimate energy, power times highest frequency over frequency. 0 for devices. */
  cost?: bigint | undefined;
  /** `flags` (6, u64, flags `perf-state-flags`): What is particular about the state. */
  flags?: BigFlagsValue<PerfStateFlag> | undefined;
}

/** Request of `get-perf-domains`. */
export type GetPerfDomainsRequest = PickEach<PerfDomain, 'perfDomainId'>;

/** Request of `get-perf-domains` (dump). */
export type GetPerfDomainsDumpRequest = Record<string, never>;

/** Request of `get-perf-table`. */
export type GetPerfTableRequest = PickEach<PerfTable, 'perfDomainId'>;

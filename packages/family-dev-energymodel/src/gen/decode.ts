// Generated from specs/kernel/dev-energymodel.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { append, type AttrReader } from '@nlkit/netlink-core';
import { perfDomainFlagsTable, perfStateFlagsTable } from './constants.ts';
import type { PerfDomain, PerfState, PerfTable } from './types.ts';

/** Decodes attribute set `perf-domain`. */
export function decodePerfDomain(r: AttrReader, out: PerfDomain = {}): PerfDomain {
  while (r.next(out)) {
    switch (r.type) {
      case 1: break;
      case 2: out.perfDomainId = r.u32('perf-domain-id'); break;
      case 3: out.flags = perfDomainFlagsTable.ofBig(r.u64('flags')); break;
      case 4: out.cpus = append(out.cpus, r.u64('cpus')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `perf-table`. */
export function decodePerfTable(r: AttrReader, out: PerfTable = {}): PerfTable {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.perfDomainId = r.u32('perf-domain-id'); break;
      case 2: out.perfState = append(out.perfState, r.nest('perf-state', decodePerfState)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `perf-state`. */
export function decodePerfState(r: AttrReader, out: PerfState = {}): PerfState {
  while (r.next(out)) {
    switch (r.type) {
      case 1: break;
      case 2: out.performance = r.u64('performance'); break;
      case 3: out.frequency = r.u64('frequency'); break;
      case 4: out.power = r.u64('power'); break;
      case 5: out.cost = r.u64('cost'); break;
      case 6: out.flags = perfStateFlagsTable.ofBig(r.u64('flags')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

// Generated from specs/kernel/dev-energymodel.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrWriter } from '@nlkit/netlink-core';
import { perfDomainFlagsTable, perfStateFlagsTable } from './constants.ts';
import type { PerfDomain, PerfState, PerfTable } from './types.ts';

/** Encodes attribute set `perf-domain`. */
export function encodePerfDomain(w: AttrWriter, set: PerfDomain): void {
  for (const key in set) {
    switch (key) {
      case 'perfDomainId': w.u32(2, 'perf-domain-id', set.perfDomainId); break;
      case 'flags': w.u64(3, 'flags', set.flags, perfDomainFlagsTable); break;
      case 'cpus': w.list('cpus', set.cpus, (item) => w.u64(4, 'cpus', item)); break;
      default: w.unknownKey('perf-domain', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `perf-table`. */
export function encodePerfTable(w: AttrWriter, set: PerfTable): void {
  for (const key in set) {
    switch (key) {
      case 'perfDomainId': w.u32(1, 'perf-domain-id', set.perfDomainId); break;
      case 'perfState':
        w.list('perf-state', set.perfState, (item) => w.nest(2, 'perf-state', item, encodePerfState));
        break;
      default: w.unknownKey('perf-table', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `perf-state`. */
export function encodePerfState(w: AttrWriter, set: PerfState): void {
  for (const key in set) {
    switch (key) {
      case 'performance': w.u64(2, 'performance', set.performance); break;
      case 'frequency': w.u64(3, 'frequency', set.frequency); break;
      case 'power': w.u64(4, 'power', set.power); break;
      case 'cost': w.u64(5, 'cost', set.cost); break;
      case 'flags': w.u64(6, 'flags', set.flags, perfStateFlagsTable); break;
      default: w.unknownKey('perf-state', key);
    }
  }
  w.keptUnknown(set);
}

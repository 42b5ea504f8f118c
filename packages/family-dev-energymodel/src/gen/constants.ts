// Generated from specs/kernel/dev-energymodel.yaml. Do not edit; run `pnpm regenerate`.

import { FlagsTable } from '@nlkit/netlink-core';

/** Flags `perf-state-flags` (masks) */
export const PerfStateFlags = { 'perf-state-inefficient': 0x1 } as const;

/** One of the flags {@link PerfStateFlags}. */
export type PerfStateFlag = keyof typeof PerfStateFlags;

/** Turns numbers of {@link PerfStateFlags} into names and back. */
export const perfStateFlagsTable: FlagsTable<PerfStateFlag> =
  /* @__PURE__ */ new FlagsTable('perf-state-flags', PerfStateFlags);

/** Flags `perf-domain-flags` (masks) */
export const PerfDomainFlags = {
  'perf-domain-microwatts': 0x1, 'perf-domain-skip-inefficiencies': 0x2, 'perf-domain-artificial': 0x4,
} as const;

/** One of the flags {@link PerfDomainFlags}. */
export type PerfDomainFlag = keyof typeof PerfDomainFlags;

/** Turns numbers of {@link PerfDomainFlags} into names and back. */
export const perfDomainFlagsTable: FlagsTable<PerfDomainFlag> =
  /* @__PURE__ */ new FlagsTable('perf-domain-flags', PerfDomainFlags);

/** Multicast groups of `dev-energymodel`. */
export const multicastGroups = ['event'] as const;

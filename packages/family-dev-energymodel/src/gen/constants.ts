// Generated from specs/kernel/dev-energymodel.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { FlagsTable } from '@nlkit/netlink-core';

/** Flags `perf-state-flags` (masks): What is particular about a state. */
export const PerfStateFlags = {
  /** A faster state of the domain takes no more power. */
  'perf-state-inefficient': 0x1,
} as const;

/** One of the flags {@link PerfStateFlags}. */
export type PerfStateFlag = keyof typeof PerfStateFlags;

/** Turns numbers of {@link PerfStateFlags} into names and back. */
export const perfStateFlagsTable: FlagsTable<PerfStateFlag> =
  /* @__PURE__ */ new FlagsTable('perf-state-flags', PerfStateFlags);

/** Flags `perf-domain-flags` (masks): What is particular about a domain. */
export const PerfDomainFlags = {
  /** Power is in microwatts; without this, on a scale of the domain's own. */
  'perf-domain-microwatts': 0x1,
  /** Inefficient states are left out when energy is estimated. */
  'perf-domain-skip-inefficiencies': 0x2,
  /** Power was made up, since the platform does not know it. */
  'perf-domain-artificial': 0x4,
} as const;

/** One of the flags {@link PerfDomainFlags}. */
export type PerfDomainFlag = keyof typeof PerfDomainFlags;

/** Turns numbers of {@link PerfDomainFlags} into names and back. */
export const perfDomainFlagsTable: FlagsTable<PerfDomainFlag> =
  /* @__PURE__ */ new FlagsTable('perf-domain-flags', PerfDomainFlags);

/** Multicast groups of `dev-energymodel`. */
export const multicastGroups = [
  /** Performance domains that come, change or go. */
  'event',
] as const;

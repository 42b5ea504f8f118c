// Generated from specs/kernel/dev-energymodel.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { attribute, type AttributeSet, attributeSet, list, named, nest, u32, u64 } from '@nlkit/netlink-core';
import { perfDomainFlagsTable, perfStateFlagsTable } from './constants.ts';
import { decodePerfState } from './decode.ts';
import { encodePerfState } from './encode.ts';
import type { PerfDomain, PerfState, PerfTable } from './types.ts';

/** Attributes of set `perf-domain`. */
export const perfDomainAttrs: AttributeSet<PerfDomain> = /* @__PURE__ */ attributeSet('perf-domain', {
  perfDomainId: /* @__PURE__ */ attribute(2, 'perf-domain-id', u32),
  flags: /* @__PURE__ */ attribute(3, 'flags', /* @__PURE__ */ named('u64', perfDomainFlagsTable)),
  cpus: /* @__PURE__ */ attribute(4, 'cpus', /* @__PURE__ */ list(u64)),
});

/** Attributes of set `perf-table`. */
export const perfTableAttrs: AttributeSet<PerfTable> = /* @__PURE__ */ attributeSet('perf-table', {
  perfDomainId: /* @__PURE__ */ attribute(1, 'perf-domain-id', u32),
  perfState: /* @__PURE__ */ attribute(
    2, 'perf-state', /* @__PURE__ */ list(/* @__PURE__ */ nest(() => perfStateAttrs, decodePerfState, encodePerfState)),
  ),
});

/** Attributes of set `perf-state`. */
export const perfStateAttrs: AttributeSet<PerfState> = /* @__PURE__ */ attributeSet('perf-state', {
  performance: /* @__PURE__ */ attribute(2, 'performance', u64),
  frequency: /* @__PURE__ */ attribute(3, 'frequency', u64),
  power: /* @__PURE__ */ attribute(4, 'power', u64),
  cost: /* @__PURE__ */ attribute(5, 'cost', u64),
  flags: /* @__PURE__ */ attribute(6, 'flags', /* @__PURE__ */ named('u64', perfStateFlagsTable)),
});

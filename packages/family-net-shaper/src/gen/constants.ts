// Generated from specs/kernel/net_shaper.yaml. Do not edit; run `pnpm regenerate`.

import { EnumTable } from '@nlkit/netlink-core';

/** Enum `scope` */
export const Scope = { unspec: 0, netdev: 1, queue: 2, node: 3 } as const;

/** One of the names of {@link Scope}. */
export type Scope = keyof typeof Scope;

/** Turns numbers of {@link Scope} into names and back. */
export const scopeTable: EnumTable<Scope> = /* @__PURE__ */ new EnumTable('scope', Scope);

/** Enum `metric` */
export const Metric = { bps: 0, pps: 1 } as const;

/** One of the names of {@link Metric}. */
export type Metric = keyof typeof Metric;

/** Turns numbers of {@link Metric} into names and back. */
export const metricTable: EnumTable<Metric> = /* @__PURE__ */ new EnumTable('metric', Metric);

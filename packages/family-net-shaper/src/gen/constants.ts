// Generated from specs/kernel/net_shaper.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable } from '@nlkit/netlink-core';

/** Enum `scope`: What a shaper shapes. */
export const Scope = {
  /** Nothing is said. */
  unspec: 0,
  /** The whole device. */
  netdev: 1,
  /** One queue, whose number is the `id`. */
  queue: 2,
  /** Shapers below it; the kernel gives the `id`. */
  node: 3,
} as const;

/** One of the names of {@link Scope}. */
export type Scope = keyof typeof Scope;

/** Turns numbers of {@link Scope} into names and back. */
export const scopeTable: EnumTable<Scope> = /* @__PURE__ */ new EnumTable('scope', Scope);

/** Enum `metric`: What limits count. */
export const Metric = {
  /** Bits per second; bytes for `burst`. */
  bps: 0,
  /** Packets per second; packets for `burst`. */
  pps: 1,
} as const;

/** One of the names of {@link Metric}. */
export type Metric = keyof typeof Metric;

/** Turns numbers of {@link Metric} into names and back. */
export const metricTable: EnumTable<Metric> = /* @__PURE__ */ new EnumTable('metric', Metric);

// Generated from specs/kernel/binder.yaml. Do not edit; run `pnpm regenerate`.

import type { SetObject } from '@nlkit/netlink-core';

/** Attribute set `report` */
export interface Report<Bytes = never> extends SetObject {
  /** `error` (1, u32) */
  error?: number | undefined;
  /** `context` (2, string) */
  context?: string | Bytes | undefined;
  /** `from-pid` (3, u32) */
  fromPid?: number | undefined;
  /** `from-tid` (4, u32) */
  fromTid?: number | undefined;
  /** `to-pid` (5, u32) */
  toPid?: number | undefined;
  /** `to-tid` (6, u32) */
  toTid?: number | undefined;
  /** `is-reply` (7, flag) */
  isReply?: boolean | undefined;
  /** `flags` (8, u32) */
  flags?: number | undefined;
  /** `code` (9, u32) */
  code?: number | undefined;
  /** `data-size` (10, u32) */
  dataSize?: number | undefined;
}

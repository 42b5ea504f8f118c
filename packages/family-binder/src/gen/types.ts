// Generated from specs/kernel/binder.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { EnumValue, FlagsValue, SetObject } from '@nlkit/netlink-core';
import type { ReturnError, TransactionFlag } from './constants.ts';

/** Attribute set `report`: A call that failed. */
export interface Report<Bytes = never> extends SetObject {
  /** `error` (1, u32, enum `return-error`): What the sender was told. */
  error?: EnumValue<ReturnError> | undefined;
  /** `context` (2, string): Name of the binder device. */
  context?: string | Bytes | undefined;
  /** `from-pid` (3, u32): Process id of the sender. */
  fromPid?: number | undefined;
  /** `from-tid` (4, u32): Thread id of the sender. */
  fromTid?: number | undefined;
  /** `to-pid` (5, u32): Process id of the receiver. Absent if it is not known. */
  toPid?: number | undefined;
  /** `to-tid` (6, u32): Thread id of the receiver. Absent if it is not known. */
  toTid?: number | undefined;
  /** `is-reply` (7, flag): It was the answer to a call. */
  isReply?: boolean | undefined;
  /** `flags` (8, u32, flags `transaction-flags`): What kind of call it was. */
  flags?: FlagsValue<TransactionFlag> | undefined;
  /** `code` (9, u32): Number of what was called, as sender and receiver agreed. */
  code?: number | undefined;
  /** `data-size` (10, u32): Bytes of data that came with it. */
  dataSize?: number | undefined;
}

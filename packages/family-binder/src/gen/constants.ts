// Generated from specs/kernel/binder.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Enum `return-error`: What the sender was told. */
export const ReturnError = {
  /** The receiver is gone, or there never was one. */
  'dead-reply': 29189,
  /** The call could not be made or answered. */
  'failed-reply': 29201,
  /** The receiver is frozen. */
  'frozen-reply': 29202,
  /** The sender makes too many calls that need no answer. */
  'oneway-spam-suspect': 29203,
  /** The receiver is frozen; a call that needs no answer waits. */
  'transaction-pending-frozen': 29204,
} as const;

/** One of the names of {@link ReturnError}. */
export type ReturnError = keyof typeof ReturnError;

/** Turns numbers of {@link ReturnError} into names and back. */
export const returnErrorTable: EnumTable<ReturnError> = /* @__PURE__ */ new EnumTable('return-error', ReturnError);

/** Flags `transaction-flags` (masks): What kind of call it was. */
export const TransactionFlags = {
  /** No answer is wanted. */
  'one-way': 0x1,
  /** It went to the root object of the component. */
  'root-object': 0x4,
  /** A status instead of data. */
  'status-code': 0x8,
  /** The answer may have file descriptors. */
  'accept-fds': 0x10,
  /** The memory is cleared afterwards. */
  'clear-buf': 0x20,
  /** It replaces an earlier one that still waits. */
  'update-txn': 0x40,
} as const;

/** One of the flags {@link TransactionFlags}. */
export type TransactionFlag = keyof typeof TransactionFlags;

/** Turns numbers of {@link TransactionFlags} into names and back. */
export const transactionFlagsTable: FlagsTable<TransactionFlag> =
  /* @__PURE__ */ new FlagsTable('transaction-flags', TransactionFlags);

/** Multicast groups of `binder`. */
export const multicastGroups = [
  /** Failed calls. */
  'report',
] as const;

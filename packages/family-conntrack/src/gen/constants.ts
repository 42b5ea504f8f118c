// Generated from specs/kernel/conntrack.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Flags `nf-ct-tcp-flags` (masks) */
export const NfCtTcpFlags = {
  'window-scale': 0x1, 'sack-perm': 0x2, 'close-init': 0x4, 'be-liberal': 0x8, unacked: 0x10, maxack: 0x20,
  'challenge-ack': 0x40, 'simultaneous-open': 0x80,
} as const;

/** One of the flags {@link NfCtTcpFlags}. */
export type NfCtTcpFlag = keyof typeof NfCtTcpFlags;

/** Turns numbers of {@link NfCtTcpFlags} into names and back. */
export const nfCtTcpFlagsTable: FlagsTable<NfCtTcpFlag> =
  /* @__PURE__ */ new FlagsTable('nf-ct-tcp-flags', NfCtTcpFlags);

/** Enum `nf-ct-tcp-state` */
export const NfCtTcpState = {
  none: 0, 'syn-sent': 1, 'syn-recv': 2, established: 3, 'fin-wait': 4, 'close-wait': 5, 'last-ack': 6, 'time-wait': 7,
  close: 8, 'syn-sent2': 9, max: 10, ignore: 11, retrans: 12, unack: 13, 'timeout-max': 14,
} as const;

/** One of the names of {@link NfCtTcpState}. */
export type NfCtTcpState = keyof typeof NfCtTcpState;

/** Turns numbers of {@link NfCtTcpState} into names and back. */
export const nfCtTcpStateTable: EnumTable<NfCtTcpState> =
  /* @__PURE__ */ new EnumTable('nf-ct-tcp-state', NfCtTcpState);

/** Enum `nf-ct-sctp-state` */
export const NfCtSctpState = {
  none: 0, closed: 1, 'cookie-wait': 2, 'cookie-echoed': 3, established: 4, 'shutdown-sent': 5, 'shutdown-received': 6,
  'shutdown-ack-sent': 7, 'shutdown-heartbeat-sent': 8,
} as const;

/** One of the names of {@link NfCtSctpState}. */
export type NfCtSctpState = keyof typeof NfCtSctpState;

/** Turns numbers of {@link NfCtSctpState} into names and back. */
export const nfCtSctpStateTable: EnumTable<NfCtSctpState> =
  /* @__PURE__ */ new EnumTable('nf-ct-sctp-state', NfCtSctpState);

/** Flags `nf-ct-status` (masks) */
export const NfCtStatus = {
  expected: 0x1, 'seen-reply': 0x2, assured: 0x4, confirmed: 0x8, 'src-nat': 0x10, 'dst-nat': 0x20, 'seq-adj': 0x40,
  'src-nat-done': 0x80, 'dst-nat-done': 0x100, dying: 0x200, 'fixed-timeout': 0x400, template: 0x800,
  'nat-clash': 0x1000, helper: 0x2000, offload: 0x4000, 'hw-offload': 0x8000,
} as const;

/** One of the flags {@link NfCtStatus}. */
export type NfCtStatus = keyof typeof NfCtStatus;

/** Turns numbers of {@link NfCtStatus} into names and back. */
export const nfCtStatusTable: FlagsTable<NfCtStatus> = /* @__PURE__ */ new FlagsTable('nf-ct-status', NfCtStatus);

/** Multicast groups of `conntrack` and their numbers. */
export const multicastGroups = {
  'nfnlgrp-conntrack-new': 1, 'nfnlgrp-conntrack-update': 2, 'nfnlgrp-conntrack-destroy': 3,
} as const;

// Generated from specs/kernel/conntrack.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Flags `nf-ct-tcp-flags` (masks): What is known about a direction of a TCP connection. */
export const NfCtTcpFlags = {
  /** The sender scales its window. */
  'window-scale': 0x1,
  /** The sender understands selective acknowledgements. */
  'sack-perm': 0x2,
  /** The sender closed first. */
  'close-init': 0x4,
  /** Sequence numbers are not checked. */
  'be-liberal': 0x8,
  /** Data waits for its acknowledgement. In C, DATA_UNACKNOWLEDGED. */
  unacked: 0x10,
  /** The highest acknowledgement is known. In C, MAXACK_SET. */
  maxack: 0x20,
  /** A challenge ACK is expected. In C, IP_CT_EXP_CHALLENGE_ACK. */
  'challenge-ack': 0x40,
  /** Both ends opened at once. In C, IP_CT_TCP_SIMULTANEOUS_OPEN. */
  'simultaneous-open': 0x80,
} as const;

/** One of the flags {@link NfCtTcpFlags}. */
export type NfCtTcpFlag = keyof typeof NfCtTcpFlags;

/** Turns numbers of {@link NfCtTcpFlags} into names and back. */
export const nfCtTcpFlagsTable: FlagsTable<NfCtTcpFlag> =
  /* @__PURE__ */ new FlagsTable('nf-ct-tcp-flags', NfCtTcpFlags);

/** Enum `nf-ct-tcp-state`: State of a TCP connection. */
export const NfCtTcpState = {
  /** Nothing seen yet. */
  none: 0,
  /** SYN seen. */
  'syn-sent': 1,
  /** SYN and ACK seen. */
  'syn-recv': 2,
  /** Open. */
  established: 3,
  /** FIN seen. */
  'fin-wait': 4,
  /** FIN seen, and acknowledged. */
  'close-wait': 5,
  /** FIN of both ends seen. */
  'last-ack': 6,
  /** Last ACK seen. */
  'time-wait': 7,
  /** Over. */
  close: 8,
  /** SYN of both ends seen. */
  'syn-sent2': 9,
  /** Number of states. */
  max: 10,
  /** No state; internal to the kernel. */
  ignore: 11,
  /** No state; a timeout while packets are sent again. */
  retrans: 12,
  /** No state; a timeout while data waits for its acknowledgement. */
  unack: 13,
  /** Number of timeouts. */
  'timeout-max': 14,
} as const;

/** One of the names of {@link NfCtTcpState}. */
export type NfCtTcpState = keyof typeof NfCtTcpState;

/** Turns numbers of {@link NfCtTcpState} into names and back. */
export const nfCtTcpStateTable: EnumTable<NfCtTcpState> =
  /* @__PURE__ */ new EnumTable('nf-ct-tcp-state', NfCtTcpState);

/** Enum `nf-ct-sctp-state`: State of an SCTP association. */
export const NfCtSctpState = {
  /** Nothing seen yet. */
  none: 0,
  /** Over. */
  closed: 1,
  /** INIT seen. */
  'cookie-wait': 2,
  /** COOKIE ECHO seen. */
  'cookie-echoed': 3,
  /** Open. */
  established: 4,
  /** SHUTDOWN seen from the end that opened. */
  'shutdown-sent': 5,
  /** SHUTDOWN seen from the other end. In C, SHUTDOWN_RECD. */
  'shutdown-received': 6,
  /** SHUTDOWN ACK seen. */
  'shutdown-ack-sent': 7,
  /** Only a HEARTBEAT seen. In C, HEARTBEAT_SENT. */
  'shutdown-heartbeat-sent': 8,
  /** Not used by current kernels. */
  'heartbeat-acked': 9,
} as const;

/** One of the names of {@link NfCtSctpState}. */
export type NfCtSctpState = keyof typeof NfCtSctpState;

/** Turns numbers of {@link NfCtSctpState} into names and back. */
export const nfCtSctpStateTable: EnumTable<NfCtSctpState> =
  /* @__PURE__ */ new EnumTable('nf-ct-sctp-state', NfCtSctpState);

/** Flags `nf-ct-status` (masks): State of a connection. */
export const NfCtStatus = {
  /** Another connection led to expect it. */
  expected: 0x1,
  /** Packets came both ways. */
  'seen-reply': 0x2,
  /** Is not the first to go where the table is full. */
  assured: 0x4,
  /** In the table. */
  confirmed: 0x8,
  /** Its source is translated. */
  'src-nat': 0x10,
  /** Its destination is translated. */
  'dst-nat': 0x20,
  /** TCP sequence numbers are adjusted. In C, SEQ_ADJUST. */
  'seq-adj': 0x40,
  /** Whether to translate the source is decided. */
  'src-nat-done': 0x80,
  /** Whether to translate the destination is decided. */
  'dst-nat-done': 0x100,
  /** Being removed. */
  dying: 0x200,
  /** Packets do not prolong it. */
  'fixed-timeout': 0x400,
  /** A template for connections, not one itself. */
  template: 0x800,
  /** Not tracked. In C, UNTRACKED as well. */
  'nat-clash': 0x1000,
  /** A rule gave it its helper. */
  helper: 0x2000,
  /** A flow table forwards its packets. */
  offload: 0x4000,
  /** Hardware forwards its packets. */
  'hw-offload': 0x8000,
} as const;

/** One of the flags {@link NfCtStatus}. */
export type NfCtStatus = keyof typeof NfCtStatus;

/** Turns numbers of {@link NfCtStatus} into names and back. */
export const nfCtStatusTable: FlagsTable<NfCtStatus> = /* @__PURE__ */ new FlagsTable('nf-ct-status', NfCtStatus);

/** Flags `nf-ct-expect-flags` (masks): Kinds of expectations. */
export const NfCtExpectFlags = {
  /** Stays when the connection came. */
  permanent: 0x1,
  /** Is not acted upon. */
  inactive: 0x2,
  /** Added by a program. */
  userspace: 0x4,
} as const;

/** One of the flags {@link NfCtExpectFlags}. */
export type NfCtExpectFlag = keyof typeof NfCtExpectFlags;

/** Turns numbers of {@link NfCtExpectFlags} into names and back. */
export const nfCtExpectFlagsTable: FlagsTable<NfCtExpectFlag> =
  /* @__PURE__ */ new FlagsTable('nf-ct-expect-flags', NfCtExpectFlags);

/** Flags `nf-ct-filter-flags` (masks): Parts of a tuple that count for a filter. */
export const NfCtFilterFlags = {
  /** Source address. */
  'ip-src': 0x1,
  /** Destination address. */
  'ip-dst': 0x2,
  /** Zone. */
  'tuple-zone': 0x4,
  /** Protocol. */
  'proto-num': 0x8,
  /** Source port. */
  'proto-src-port': 0x10,
  /** Destination port. */
  'proto-dst-port': 0x20,
  /** ICMP type. */
  'proto-icmp-type': 0x40,
  /** ICMP code. */
  'proto-icmp-code': 0x80,
  /** ICMP id. */
  'proto-icmp-id': 0x100,
  /** ICMPv6 type. */
  'proto-icmpv6-type': 0x200,
  /** ICMPv6 code. */
  'proto-icmpv6-code': 0x400,
  /** ICMPv6 id. */
  'proto-icmpv6-id': 0x800,
} as const;

/** One of the flags {@link NfCtFilterFlags}. */
export type NfCtFilterFlag = keyof typeof NfCtFilterFlags;

/** Turns numbers of {@link NfCtFilterFlags} into names and back. */
export const nfCtFilterFlagsTable: FlagsTable<NfCtFilterFlag> =
  /* @__PURE__ */ new FlagsTable('nf-ct-filter-flags', NfCtFilterFlags);

/** Multicast groups of `conntrack` and their numbers. */
export const multicastGroups = {
  /** Connections that are added. */
  'nfnlgrp-conntrack-new': 1,
  /** Connections that change. */
  'nfnlgrp-conntrack-update': 2,
  /** Connections that are over. */
  'nfnlgrp-conntrack-destroy': 3,
  /** Expectations that are added. */
  'nfnlgrp-conntrack-exp-new': 4,
  /** Expectations that change. Current kernels send none. */
  'nfnlgrp-conntrack-exp-update': 5,
  /** Expectations that are removed. */
  'nfnlgrp-conntrack-exp-destroy': 6,
} as const;

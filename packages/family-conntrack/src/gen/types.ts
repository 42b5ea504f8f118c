// Generated from specs/kernel/conntrack.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type {
  AddressFamily, EnumValue, FlagsValue, HeaderInput, SetObject, StructInput, StructObject,
} from '@nlkit/netlink-core';
import type {
  NfCtExpectFlag, NfCtFilterFlag, NfCtSctpState, NfCtStatus, NfCtTcpFlag, NfCtTcpState,
} from './constants.ts';

/** Struct `nfgenmsg` (4 bytes): Header of all messages. */
export interface Nfgenmsg extends StructObject {
  /**
   * `nfgen-family` (u8, enum `address-family`): Address family, `inet` or `inet6`; `unspec` for all where that makes
   * sense.
   */
  nfgenFamily: EnumValue<AddressFamily>;
  /** `version` (u8): Always 0. */
  version: number;
  /** `res-id` (u16, big-endian): Number of the processor in statistics, else 0. */
  resId: number;
}

/**
 * Struct `nf-ct-tcp-flags-mask` (2 bytes): Flags of a direction, of which a request sets those of the mask. In C,
 * nf_ct_tcp_flags.
 */
export interface NfCtTcpFlagsMask extends StructObject {
  /** `flags` (u8, flags `nf-ct-tcp-flags`): The flags. */
  flags: FlagsValue<NfCtTcpFlag>;
  /** `mask` (u8, flags `nf-ct-tcp-flags`): Which flags a request sets. */
  mask: FlagsValue<NfCtTcpFlag>;
}

/**
 * Attribute set `counter-attrs`: Traffic of a direction. Counted only if sysctl net.netfilter.nf_conntrack_acct is set.
 */
export interface CounterAttrs extends SetObject {
  /** `packets` (1, u64, big-endian): Number of packets. */
  packets?: bigint | undefined;
  /** `bytes` (2, u64, big-endian): Number of bytes, headers of IP included. */
  bytes?: bigint | undefined;
  /** `packets-old` (3, u32): Not used by current kernels. In C, CTA_COUNTERS32_PACKETS. */
  packetsOld?: number | undefined;
  /** `bytes-old` (4, u32): Not used by current kernels. In C, CTA_COUNTERS32_BYTES. */
  bytesOld?: number | undefined;
}

/** Attribute set `tuple-proto-attrs`: Protocol, and what it tells connections apart by. */
export interface TupleProtoAttrs extends SetObject {
  /** `proto-num` (1, u8): Number of the protocol, 6 for TCP. */
  protoNum?: number | undefined;
  /** `proto-src-port` (2, u16, big-endian): Source port. */
  protoSrcPort?: number | undefined;
  /** `proto-dst-port` (3, u16, big-endian): Destination port. */
  protoDstPort?: number | undefined;
  /** `proto-icmp-id` (4, u16, big-endian): Id of an ICMP echo. */
  protoIcmpId?: number | undefined;
  /** `proto-icmp-type` (5, u8): Type of the ICMP message. */
  protoIcmpType?: number | undefined;
  /** `proto-icmp-code` (6, u8): Code of the ICMP message. */
  protoIcmpCode?: number | undefined;
  /** `proto-icmpv6-id` (7, u16, big-endian): Id of an ICMPv6 echo. */
  protoIcmpv6Id?: number | undefined;
  /** `proto-icmpv6-type` (8, u8): Type of the ICMPv6 message. */
  protoIcmpv6Type?: number | undefined;
  /** `proto-icmpv6-code` (9, u8): Code of the ICMPv6 message. */
  protoIcmpv6Code?: number | undefined;
}

/** Attribute set `tuple-ip-attrs`: Addresses of a direction, of one family. */
export interface TupleIpAttrs<Bytes = never> extends SetObject {
  /** `ip-v4-src` (1, u32, ipv4): Source. */
  ipV4Src?: string | Bytes | undefined;
  /** `ip-v4-dst` (2, u32, ipv4): Destination. */
  ipV4Dst?: string | Bytes | undefined;
  /** `ip-v6-src` (3, binary, ipv6, at least 16 bytes): Source. */
  ipV6Src?: string | Bytes | undefined;
  /** `ip-v6-dst` (4, binary, ipv6, at least 16 bytes): Destination. */
  ipV6Dst?: string | Bytes | undefined;
}

/** Attribute set `tuple-attrs`: What the packets of a direction have in common. */
export interface TupleAttrs<Bytes = never> extends SetObject {
  /** `tuple-ip` (1, nest of `tuple-ip-attrs`): Addresses. */
  tupleIp?: TupleIpAttrs<Bytes> | undefined;
  /** `tuple-proto` (2, nest of `tuple-proto-attrs`): Protocol and ports. */
  tupleProto?: TupleProtoAttrs | undefined;
  /** `tuple-zone` (3, u16, big-endian): Zone of this direction, if it is not that of the connection. */
  tupleZone?: number | undefined;
}

/** Attribute set `protoinfo-tcp-attrs`: State of a TCP connection. */
export interface ProtoinfoTcpAttrs<Bytes = never> extends SetObject {
  /** `tcp-state` (1, u8, enum `nf-ct-tcp-state`): State. */
  tcpState?: EnumValue<NfCtTcpState> | undefined;
  /** `tcp-wscale-original` (2, u8): Bits by which the window of the end that opened is shifted. */
  tcpWscaleOriginal?: number | undefined;
  /** `tcp-wscale-reply` (3, u8): Bits by which the window of the other end is shifted. */
  tcpWscaleReply?: number | undefined;
  /** `tcp-flags-original` (4, struct `nf-ct-tcp-flags-mask`): Flags of the end that opened. */
  tcpFlagsOriginal?: StructInput<NfCtTcpFlagsMask, Bytes> | undefined;
  /** `tcp-flags-reply` (5, struct `nf-ct-tcp-flags-mask`): Flags of the other end. */
  tcpFlagsReply?: StructInput<NfCtTcpFlagsMask, Bytes> | undefined;
}

/** Attribute set `protoinfo-dccp-attrs`: State of a DCCP connection. Current kernels do not track them. */
export interface ProtoinfoDccpAttrs extends SetObject {
  /** `dccp-state` (1, u8): State. */
  dccpState?: number | undefined;
  /** `dccp-role` (2, u8): Who opened, 0 for this direction. */
  dccpRole?: number | undefined;
  /** `dccp-handshake-seq` (3, u64, big-endian): Sequence number of the handshake. */
  dccpHandshakeSeq?: bigint | undefined;
}

/** Attribute set `protoinfo-sctp-attrs`: State of an SCTP association. */
export interface ProtoinfoSctpAttrs extends SetObject {
  /** `sctp-state` (1, u8, enum `nf-ct-sctp-state`): State. */
  sctpState?: EnumValue<NfCtSctpState> | undefined;
  /** `vtag-original` (2, u32, big-endian): Verification tag of packets that the end that opened sends. */
  vtagOriginal?: number | undefined;
  /** `vtag-reply` (3, u32, big-endian): Verification tag of packets that the other end sends. */
  vtagReply?: number | undefined;
}

/** Attribute set `protoinfo-attrs`: State that depends on the protocol. */
export interface ProtoinfoAttrs<Bytes = never> extends SetObject {
  /** `protoinfo-tcp` (1, nest of `protoinfo-tcp-attrs`): TCP. */
  protoinfoTcp?: ProtoinfoTcpAttrs<Bytes> | undefined;
  /** `protoinfo-dccp` (2, nest of `protoinfo-dccp-attrs`): DCCP. */
  protoinfoDccp?: ProtoinfoDccpAttrs | undefined;
  /** `protoinfo-sctp` (3, nest of `protoinfo-sctp-attrs`): SCTP. */
  protoinfoSctp?: ProtoinfoSctpAttrs | undefined;
}

/** Attribute set `help-attrs`: Helper that reads along to learn of further connections. */
export interface HelpAttrs<Bytes = never> extends SetObject {
  /** `help-name` (1, string): Name, such as `ftp`. */
  helpName?: string | Bytes | undefined;
  /** `help-info` (2, binary): What helpers in user space keep with the connection. */
  helpInfo?: Uint8Array | undefined;
}

/** Attribute set `nat-proto-attrs`: Range of ports. */
export interface NatProtoAttrs extends SetObject {
  /** `nat-port-min` (1, u16, big-endian): The first port. */
  natPortMin?: number | undefined;
  /** `nat-port-max` (2, u16, big-endian): The last port. */
  natPortMax?: number | undefined;
}

/** Attribute set `nat-attrs`: What an address is translated to. In requests only; replies show it in `tuple-reply`. */
export interface NatAttrs<Bytes = never> extends SetObject {
  /** `nat-v4-minip` (1, u32, ipv4): The first IPv4 address. */
  natV4Minip?: string | Bytes | undefined;
  /** `nat-v4-maxip` (2, u32, ipv4): The last IPv4 address; without it, the first. */
  natV4Maxip?: string | Bytes | undefined;
  /** `nat-proto` (3, nest of `nat-proto-attrs`): Ports. */
  natProto?: NatProtoAttrs | undefined;
  /** `nat-v6-minip` (4, binary, ipv6, at least 16 bytes): The first IPv6 address. */
  natV6Minip?: string | Bytes | undefined;
  /** `nat-v6-maxip` (5, binary, ipv6, at least 16 bytes): The last IPv6 address; without it, the first. */
  natV6Maxip?: string | Bytes | undefined;
}

/** Attribute set `seqadj-attrs`: How sequence numbers of a direction are adjusted. */
export interface SeqadjAttrs extends SetObject {
  /** `correction-pos` (1, u32, big-endian): Sequence number at which the last change was made. */
  correctionPos?: number | undefined;
  /** `offset-before` (2, s32, big-endian): What is added to numbers before it; negative where bytes were taken out. */
  offsetBefore?: number | undefined;
  /** `offset-after` (3, s32, big-endian): What is added to numbers from there on. */
  offsetAfter?: number | undefined;
}

/** Attribute set `secctx-attrs`: Security context. */
export interface SecctxAttrs<Bytes = never> extends SetObject {
  /** `secctx-name` (1, string): Context, as the security module writes it. */
  secctxName?: string | Bytes | undefined;
}

/** Attribute set `synproxy-attrs`: What SYNPROXY knows about a connection. */
export interface SynproxyAttrs extends SetObject {
  /** `isn` (1, u32, big-endian): Its first sequence number. */
  isn?: number | undefined;
  /** `its` (2, u32, big-endian): Its first timestamp. */
  its?: number | undefined;
  /** `tsoff` (3, u32, big-endian): What is added to timestamps. */
  tsoff?: number | undefined;
}

/** Attribute set `filter-attrs`: Which parts of the tuples of a request connections have to share. */
export interface FilterAttrs extends SetObject {
  /** `orig-flags` (1, u32, flags `nf-ct-filter-flags`): Parts of `tuple-orig` that count. */
  origFlags?: FlagsValue<NfCtFilterFlag> | undefined;
  /** `reply-flags` (2, u32, flags `nf-ct-filter-flags`): Parts of `tuple-reply` that count. */
  replyFlags?: FlagsValue<NfCtFilterFlag> | undefined;
}

/** Attribute set `conntrack-attrs`: A connection. */
export interface ConntrackAttrs<Bytes = never> extends SetObject {
  /** `tuple-orig` (1, nest of `tuple-attrs`): Packets of the direction of the first one. */
  tupleOrig?: TupleAttrs<Bytes> | undefined;
  /**
   * `tuple-reply` (2, nest of `tuple-attrs`): Packets that answer, as they come in; with NAT not the reverse of
   * `tuple-orig`.
   */
  tupleReply?: TupleAttrs<Bytes> | undefined;
  /**
   * `status` (3, u32, big-endian, flags `nf-ct-status`): State. Requests have to repeat `confirmed`, also to add a
   * connection.
   */
  status?: FlagsValue<NfCtStatus> | undefined;
  /** `protoinfo` (4, nest of `protoinfo-attrs`): State that depends on the protocol. */
  protoinfo?: ProtoinfoAttrs<Bytes> | undefined;
  /** `help` (5, nest of `help-attrs`): Its helper. */
  help?: HelpAttrs<Bytes> | undefined;
  /** `nat-src` (6, nest of `nat-attrs`): What the source is translated to. */
  natSrc?: NatAttrs<Bytes> | undefined;
  /** `timeout` (7, u32, big-endian): Seconds until it is given up, if no packet comes. */
  timeout?: number | undefined;
  /** `mark` (8, u32, big-endian): Mark, which firewall rules read and set. */
  mark?: number | undefined;
  /** `counters-orig` (9, nest of `counter-attrs`): Traffic in the direction of the first packet. */
  countersOrig?: CounterAttrs | undefined;
  /** `counters-reply` (10, nest of `counter-attrs`): Traffic that answers. */
  countersReply?: CounterAttrs | undefined;
  /** `use` (11, u32, big-endian): Number of users in the kernel. Read-only. */
  use?: number | undefined;
  /** `id` (12, u32, big-endian): Tells connections apart which one after another have the same tuple. Read-only. */
  id?: number | undefined;
  /** `nat-dst` (13, nest of `nat-attrs`): What the destination is translated to. */
  natDst?: NatAttrs<Bytes> | undefined;
  /** `tuple-master` (14, nest of `tuple-attrs`): Connection that led to expect this one. */
  tupleMaster?: TupleAttrs<Bytes> | undefined;
  /**
   * `seq-adj-orig` (15, nest of `seqadj-attrs`): How sequence numbers are adjusted in the direction of the first
   * packet.
   */
  seqAdjOrig?: SeqadjAttrs | undefined;
  /** `seq-adj-reply` (16, nest of `seqadj-attrs`): How sequence numbers of answers are adjusted. */
  seqAdjReply?: SeqadjAttrs | undefined;
  /** `secmark` (17, u32, big-endian): Not used by current kernels. */
  secmark?: number | undefined;
  /** `zone` (18, u16, big-endian): Zone. The same tuple may be there once in each. */
  zone?: number | undefined;
  /** `secctx` (19, nest of `secctx-attrs`): Security context of its packets. */
  secctx?: SecctxAttrs<Bytes> | undefined;
  /** `timestamp` (20, nest of `timestamp-attrs`): When it began and ended. */
  timestamp?: TimestampAttrs | undefined;
  /** `mark-mask` (21, u32, big-endian): Bits of `mark` that count for a filter, or that are changed. */
  markMask?: number | undefined;
  /** `labels` (22, binary): Labels, a bit each. */
  labels?: Uint8Array | undefined;
  /** `labels-mask` (23, binary): Bits of `labels` that are changed. */
  labelsMask?: Uint8Array | undefined;
  /** `synproxy` (24, nest of `synproxy-attrs`): What SYNPROXY knows. */
  synproxy?: SynproxyAttrs | undefined;
  /** `filter` (25, nest of `filter-attrs`): Parts of the tuples that count for a filter of dumps. */
  filter?: FilterAttrs | undefined;
  /** `status-mask` (26, u32, big-endian, flags `nf-ct-status`): Bits of `status` that count for a filter. */
  statusMask?: FlagsValue<NfCtStatus> | undefined;
  /**
   * `timestamp-event` (27, u64, big-endian): Nanoseconds since 1970-01-01 UTC at which the kernel made this
   * notification.
   */
  timestampEvent?: bigint | undefined;
}

/** Attribute set `conntrack-stats-attrs`: Counters of a processor. */
export interface ConntrackStatsAttrs extends SetObject {
  /** `searched` (1, u32, big-endian): Not used by current kernels. */
  searched?: number | undefined;
  /** `found` (2, u32, big-endian): Connections that were looked up and found. */
  found?: number | undefined;
  /** `new` (3, u32, big-endian): Not used by current kernels. */
  new?: number | undefined;
  /** `invalid` (4, u32, big-endian): Packets that could not be tracked. */
  invalid?: number | undefined;
  /** `ignore` (5, u32, big-endian): Not used by current kernels. */
  ignore?: number | undefined;
  /** `delete` (6, u32, big-endian): Not used by current kernels. */
  delete?: number | undefined;
  /** `delete-list` (7, u32, big-endian): Not used by current kernels. */
  deleteList?: number | undefined;
  /** `insert` (8, u32, big-endian): Connections that were added by another way than by a packet. */
  insert?: number | undefined;
  /** `insert-failed` (9, u32, big-endian): Connections that were there already, or could not be added. */
  insertFailed?: number | undefined;
  /** `drop` (10, u32, big-endian): Packets dropped because a connection could not be added. */
  drop?: number | undefined;
  /** `early-drop` (11, u32, big-endian): Connections removed to make room. */
  earlyDrop?: number | undefined;
  /** `error` (12, u32, big-endian): Packets with an error, such as an ICMP error for nothing known. */
  error?: number | undefined;
  /** `search-restart` (13, u32, big-endian): Lookups that began again because the table changed. */
  searchRestart?: number | undefined;
  /** `clash-resolve` (14, u32, big-endian): Connections that two packets wanted to add at once. */
  clashResolve?: number | undefined;
  /** `chain-toolong` (15, u32, big-endian): Connections not added because their place in the table was crowded. */
  chainToolong?: number | undefined;
}

/**
 * Attribute set `timestamp-attrs`: When a connection began and ended. Only if sysctl
 * net.netfilter.nf_conntrack_timestamp is set.
 */
export interface TimestampAttrs extends SetObject {
  /** `timestamp-start` (1, u64, big-endian): Nanoseconds since 1970-01-01 UTC. */
  timestampStart?: bigint | undefined;
  /** `timestamp-stop` (2, u64, big-endian): Nanoseconds since 1970-01-01 UTC. In `delete-ntf` alone. */
  timestampStop?: bigint | undefined;
}

/** Attribute set `stats-global-attrs`: The table. */
export interface StatsGlobalAttrs extends SetObject {
  /** `entries` (1, u32, big-endian): Number of connections. */
  entries?: number | undefined;
  /** `max-entries` (2, u32, big-endian): Most that there may be, sysctl net.netfilter.nf_conntrack_max. */
  maxEntries?: number | undefined;
}

/** Attribute set `expect-nat-attrs`: How an expected connection is translated. */
export interface ExpectNatAttrs<Bytes = never> extends SetObject {
  /**
   * `dir` (1, u32, big-endian): 0 translates in the direction of the first packet of the connection that led to it, 1
   * in the other.
   */
  dir?: number | undefined;
  /** `tuple` (2, nest of `tuple-attrs`): Address and port to translate to. */
  tuple?: TupleAttrs<Bytes> | undefined;
}

/** Attribute set `expect-attrs`: An expectation. */
export interface ExpectAttrs<Bytes = never> extends SetObject {
  /** `master` (1, nest of `tuple-attrs`): Connection that leads to expect another. */
  master?: TupleAttrs<Bytes> | undefined;
  /** `tuple` (2, nest of `tuple-attrs`): First packet of the connection that is expected. */
  tuple?: TupleAttrs<Bytes> | undefined;
  /** `mask` (3, nest of `tuple-attrs`): Bits of `tuple` that count. Requests to add need it. */
  mask?: TupleAttrs<Bytes> | undefined;
  /** `timeout` (4, u32, big-endian): Seconds until it is given up. */
  timeout?: number | undefined;
  /** `id` (5, u32, big-endian): Tells expectations apart which one after another have the same tuple. Read-only. */
  id?: number | undefined;
  /** `help-name` (6, string): Helper. */
  helpName?: string | Bytes | undefined;
  /** `zone` (7, u16, big-endian): Zone. */
  zone?: number | undefined;
  /** `flags` (8, u32, big-endian, flags `nf-ct-expect-flags`): Kind. */
  flags?: FlagsValue<NfCtExpectFlag> | undefined;
  /** `class` (9, u32, big-endian): Class of expectations of the helper, which says how many there may be. */
  class?: number | undefined;
  /** `nat` (10, nest of `expect-nat-attrs`): Translation. */
  nat?: ExpectNatAttrs<Bytes> | undefined;
  /** `fn` (11, string): Function of the kernel that is called when the connection comes. */
  fn?: string | Bytes | undefined;
}

/** Attribute set `expect-stats-attrs`: Counters of a processor. */
export interface ExpectStatsAttrs extends SetObject {
  /** `new` (1, u32, big-endian): Connections that were expected. */
  new?: number | undefined;
  /** `create` (2, u32, big-endian): Expectations that were added. */
  create?: number | undefined;
  /** `delete` (3, u32, big-endian): Expectations that were removed. */
  delete?: number | undefined;
}

/** Struct `nfgenmsg` and the attributes `conntrack-attrs` behind it. */
export type ConntrackAttrsMessage<Bytes = never> = HeaderInput<Nfgenmsg, Bytes> & ConntrackAttrs<Bytes>;

/** Struct `nfgenmsg` and the attributes `conntrack-stats-attrs` behind it. */
export type ConntrackStatsAttrsMessage<Bytes = never> = HeaderInput<Nfgenmsg, Bytes> & ConntrackStatsAttrs;

/** Struct `nfgenmsg` and the attributes `stats-global-attrs` behind it. */
export type StatsGlobalAttrsMessage<Bytes = never> = HeaderInput<Nfgenmsg, Bytes> & StatsGlobalAttrs;

/** Struct `nfgenmsg` and the attributes `expect-attrs` behind it. */
export type ExpectAttrsMessage<Bytes = never> = HeaderInput<Nfgenmsg, Bytes> & ExpectAttrs<Bytes>;

/** Struct `nfgenmsg` and the attributes `expect-stats-attrs` behind it. */
export type ExpectStatsAttrsMessage<Bytes = never> = HeaderInput<Nfgenmsg, Bytes> & ExpectStatsAttrs;

/** Request of `get`. */
export type GetRequest = ConntrackAttrsMessage<Uint8Array>;

/** Request of `get` (dump). */
export type GetDumpRequest = ConntrackAttrsMessage<Uint8Array>;

/** Request of `get-stats` (dump). */
export type GetStatsDumpRequest = ConntrackStatsAttrsMessage<Uint8Array>;

/** Request of `new`. */
export type NewOpRequest = ConntrackAttrsMessage<Uint8Array>;

/** Request of `delete`. */
export type DeleteOpRequest = ConntrackAttrsMessage<Uint8Array>;

/** Request of `get-ctrzero`. */
export type GetCtrzeroRequest = ConntrackAttrsMessage<Uint8Array>;

/** Request of `get-ctrzero` (dump). */
export type GetCtrzeroDumpRequest = ConntrackAttrsMessage<Uint8Array>;

/** Request of `get-stats-global`. */
export type GetStatsGlobalRequest = StatsGlobalAttrsMessage<Uint8Array>;

/** Request of `get-dying` (dump). */
export type GetDyingDumpRequest = ConntrackAttrsMessage<Uint8Array>;

/** Request of `get-unconfirmed` (dump). */
export type GetUnconfirmedDumpRequest = ConntrackAttrsMessage<Uint8Array>;

/** Request of `exp-new`. */
export type ExpNewRequest = ExpectAttrsMessage<Uint8Array>;

/** Request of `exp-get`. */
export type ExpGetRequest = ExpectAttrsMessage<Uint8Array>;

/** Request of `exp-get` (dump). */
export type ExpGetDumpRequest = ExpectAttrsMessage<Uint8Array>;

/** Request of `exp-delete`. */
export type ExpDeleteRequest = ExpectAttrsMessage<Uint8Array>;

/** Request of `exp-get-stats` (dump). */
export type ExpGetStatsDumpRequest = ExpectStatsAttrsMessage<Uint8Array>;

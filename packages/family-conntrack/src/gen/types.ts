// Generated from specs/kernel/conntrack.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { EnumValue, FlagsValue, HeaderInput, SetObject, StructInput, StructObject } from '@nlkit/netlink-core';
import type { NfCtSctpState, NfCtStatus, NfCtTcpFlag, NfCtTcpState } from './constants.ts';

/** Struct `nfgenmsg` (4 bytes) */
export interface Nfgenmsg extends StructObject {
  /** `nfgen-family` (u8) */
  nfgenFamily: number;
  /** `version` (u8) */
  version: number;
  /** `res-id` (u16, big-endian) */
  resId: number;
}

/** Struct `nf-ct-tcp-flags-mask` (2 bytes) */
export interface NfCtTcpFlagsMask extends StructObject {
  /** `flags` (u8, flags `nf-ct-tcp-flags`) */
  flags: FlagsValue<NfCtTcpFlag>;
  /** `mask` (u8, flags `nf-ct-tcp-flags`) */
  mask: FlagsValue<NfCtTcpFlag>;
}

/** Attribute set `counter-attrs` */
export interface CounterAttrs extends SetObject {
  /** `packets` (1, u64, big-endian) */
  packets?: bigint | undefined;
  /** `bytes` (2, u64, big-endian) */
  bytes?: bigint | undefined;
  /** `packets-old` (3, u32) */
  packetsOld?: number | undefined;
  /** `bytes-old` (4, u32) */
  bytesOld?: number | undefined;
}

/** Attribute set `tuple-proto-attrs` */
export interface TupleProtoAttrs extends SetObject {
  /** `proto-num` (1, u8) */
  protoNum?: number | undefined;
  /** `proto-src-port` (2, u16, big-endian) */
  protoSrcPort?: number | undefined;
  /** `proto-dst-port` (3, u16, big-endian) */
  protoDstPort?: number | undefined;
  /** `proto-icmp-id` (4, u16, big-endian) */
  protoIcmpId?: number | undefined;
  /** `proto-icmp-type` (5, u8) */
  protoIcmpType?: number | undefined;
  /** `proto-icmp-code` (6, u8) */
  protoIcmpCode?: number | undefined;
  /** `proto-icmpv6-id` (7, u16, big-endian) */
  protoIcmpv6Id?: number | undefined;
  /** `proto-icmpv6-type` (8, u8) */
  protoIcmpv6Type?: number | undefined;
  /** `proto-icmpv6-code` (9, u8) */
  protoIcmpv6Code?: number | undefined;
}

/** Attribute set `tuple-ip-attrs` */
export interface TupleIpAttrs<Bytes = never> extends SetObject {
  /** `ip-v4-src` (1, u32, ipv4) */
  ipV4Src?: string | Bytes | undefined;
  /** `ip-v4-dst` (2, u32, ipv4) */
  ipV4Dst?: string | Bytes | undefined;
  /** `ip-v6-src` (3, binary, ipv6, at least 16 bytes) */
  ipV6Src?: string | Bytes | undefined;
  /** `ip-v6-dst` (4, binary, ipv6, at least 16 bytes) */
  ipV6Dst?: string | Bytes | undefined;
}

/** Attribute set `tuple-attrs` */
export interface TupleAttrs<Bytes = never> extends SetObject {
  /** `tuple-ip` (1, nest of `tuple-ip-attrs`) */
  tupleIp?: TupleIpAttrs<Bytes> | undefined;
  /** `tuple-proto` (2, nest of `tuple-proto-attrs`) */
  tupleProto?: TupleProtoAttrs | undefined;
  /** `tuple-zone` (3, u16, big-endian) */
  tupleZone?: number | undefined;
}

/** Attribute set `protoinfo-tcp-attrs` */
export interface ProtoinfoTcpAttrs<Bytes = never> extends SetObject {
  /** `tcp-state` (1, u8, enum `nf-ct-tcp-state`) */
  tcpState?: EnumValue<NfCtTcpState> | undefined;
  /** `tcp-wscale-original` (2, u8) */
  tcpWscaleOriginal?: number | undefined;
  /** `tcp-wscale-reply` (3, u8) */
  tcpWscaleReply?: number | undefined;
  /** `tcp-flags-original` (4, struct `nf-ct-tcp-flags-mask`) */
  tcpFlagsOriginal?: StructInput<NfCtTcpFlagsMask, Bytes> | undefined;
  /** `tcp-flags-reply` (5, struct `nf-ct-tcp-flags-mask`) */
  tcpFlagsReply?: StructInput<NfCtTcpFlagsMask, Bytes> | undefined;
}

/** Attribute set `protoinfo-dccp-attrs` */
export interface ProtoinfoDccpAttrs extends SetObject {
  /** `dccp-state` (1, u8) */
  dccpState?: number | undefined;
  /** `dccp-role` (2, u8) */
  dccpRole?: number | undefined;
  /** `dccp-handshake-seq` (3, u64, big-endian) */
  dccpHandshakeSeq?: bigint | undefined;
}

/** Attribute set `protoinfo-sctp-attrs` */
export interface ProtoinfoSctpAttrs extends SetObject {
  /** `sctp-state` (1, u8, enum `nf-ct-sctp-state`) */
  sctpState?: EnumValue<NfCtSctpState> | undefined;
  /** `vtag-original` (2, u32, big-endian) */
  vtagOriginal?: number | undefined;
  /** `vtag-reply` (3, u32, big-endian) */
  vtagReply?: number | undefined;
}

/** Attribute set `protoinfo-attrs` */
export interface ProtoinfoAttrs<Bytes = never> extends SetObject {
  /** `protoinfo-tcp` (1, nest of `protoinfo-tcp-attrs`) */
  protoinfoTcp?: ProtoinfoTcpAttrs<Bytes> | undefined;
  /** `protoinfo-dccp` (2, nest of `protoinfo-dccp-attrs`) */
  protoinfoDccp?: ProtoinfoDccpAttrs | undefined;
  /** `protoinfo-sctp` (3, nest of `protoinfo-sctp-attrs`) */
  protoinfoSctp?: ProtoinfoSctpAttrs | undefined;
}

/** Attribute set `help-attrs` */
export interface HelpAttrs<Bytes = never> extends SetObject {
  /** `help-name` (1, string) */
  helpName?: string | Bytes | undefined;
}

/** Attribute set `nat-proto-attrs` */
export interface NatProtoAttrs extends SetObject {
  /** `nat-port-min` (1, u16, big-endian) */
  natPortMin?: number | undefined;
  /** `nat-port-max` (2, u16, big-endian) */
  natPortMax?: number | undefined;
}

/** Attribute set `nat-attrs` */
export interface NatAttrs<Bytes = never> extends SetObject {
  /** `nat-v4-minip` (1, u32, ipv4) */
  natV4Minip?: string | Bytes | undefined;
  /** `nat-v4-maxip` (2, u32, ipv4) */
  natV4Maxip?: string | Bytes | undefined;
  /** `nat-proto` (3, nest of `nat-proto-attrs`) */
  natProto?: NatProtoAttrs | undefined;
  /** `nat-v6-minip` (4, binary, ipv6) */
  natV6Minip?: string | Bytes | undefined;
  /** `nat-v6-maxip` (5, binary, ipv6) */
  natV6Maxip?: string | Bytes | undefined;
}

/** Attribute set `seqadj-attrs` */
export interface SeqadjAttrs extends SetObject {
  /** `correction-pos` (1, u32, big-endian) */
  correctionPos?: number | undefined;
  /** `offset-before` (2, u32, big-endian) */
  offsetBefore?: number | undefined;
  /** `offset-after` (3, u32, big-endian) */
  offsetAfter?: number | undefined;
}

/** Attribute set `secctx-attrs` */
export interface SecctxAttrs<Bytes = never> extends SetObject {
  /** `secctx-name` (1, string) */
  secctxName?: string | Bytes | undefined;
}

/** Attribute set `synproxy-attrs` */
export interface SynproxyAttrs extends SetObject {
  /** `isn` (1, u32, big-endian) */
  isn?: number | undefined;
  /** `its` (2, u32, big-endian) */
  its?: number | undefined;
  /** `tsoff` (3, u32, big-endian) */
  tsoff?: number | undefined;
}

/** Attribute set `filter-attrs` */
export interface FilterAttrs extends SetObject {
  /** `orig-flags` (1, u32) */
  origFlags?: number | undefined;
  /** `reply-flags` (2, u32) */
  replyFlags?: number | undefined;
}

/** Attribute set `conntrack-attrs` */
export interface ConntrackAttrs<Bytes = never> extends SetObject {
  /** `tuple-orig` (1, nest of `tuple-attrs`) */
  tupleOrig?: TupleAttrs<Bytes> | undefined;
  /** `tuple-reply` (2, nest of `tuple-attrs`) */
  tupleReply?: TupleAttrs<Bytes> | undefined;
  /** `status` (3, u32, big-endian, flags `nf-ct-status`) */
  status?: FlagsValue<NfCtStatus> | undefined;
  /** `protoinfo` (4, nest of `protoinfo-attrs`) */
  protoinfo?: ProtoinfoAttrs<Bytes> | undefined;
  /** `help` (5, nest of `help-attrs`) */
  help?: HelpAttrs<Bytes> | undefined;
  /** `nat-src` (6, nest of `nat-attrs`) */
  natSrc?: NatAttrs<Bytes> | undefined;
  /** `timeout` (7, u32, big-endian) */
  timeout?: number | undefined;
  /** `mark` (8, u32, big-endian) */
  mark?: number | undefined;
  /** `counters-orig` (9, nest of `counter-attrs`) */
  countersOrig?: CounterAttrs | undefined;
  /** `counters-reply` (10, nest of `counter-attrs`) */
  countersReply?: CounterAttrs | undefined;
  /** `use` (11, u32, big-endian) */
  use?: number | undefined;
  /** `id` (12, u32, big-endian) */
  id?: number | undefined;
  /** `nat-dst` (13, nest of `nat-attrs`) */
  natDst?: NatAttrs<Bytes> | undefined;
  /** `tuple-master` (14, nest of `tuple-attrs`) */
  tupleMaster?: TupleAttrs<Bytes> | undefined;
  /** `seq-adj-orig` (15, nest of `seqadj-attrs`) */
  seqAdjOrig?: SeqadjAttrs | undefined;
  /** `seq-adj-reply` (16, nest of `seqadj-attrs`) */
  seqAdjReply?: SeqadjAttrs | undefined;
  /** `secmark` (17, binary) */
  secmark?: Uint8Array | undefined;
  /** `zone` (18, u16, big-endian) */
  zone?: number | undefined;
  /** `secctx` (19, nest of `secctx-attrs`) */
  secctx?: SecctxAttrs<Bytes> | undefined;
  /** `timestamp` (20, nest of `timestamp-attrs`) */
  timestamp?: TimestampAttrs | undefined;
  /** `mark-mask` (21, u32, big-endian) */
  markMask?: number | undefined;
  /** `labels` (22, binary) */
  labels?: Uint8Array | undefined;
  /** `labels-mask` (23, binary) */
  labelsMask?: Uint8Array | undefined;
  /** `synproxy` (24, nest of `synproxy-attrs`) */
  synproxy?: SynproxyAttrs | undefined;
  /** `filter` (25, nest of `filter-attrs`) */
  filter?: FilterAttrs | undefined;
  /** `status-mask` (26, u32, big-endian, flags `nf-ct-status`) */
  statusMask?: FlagsValue<NfCtStatus> | undefined;
  /** `timestamp-event` (27, u64, big-endian) */
  timestampEvent?: bigint | undefined;
}

/** Attribute set `conntrack-stats-attrs` */
export interface ConntrackStatsAttrs extends SetObject {
  /** `searched` (1, u32, big-endian) */
  searched?: number | undefined;
  /** `found` (2, u32, big-endian) */
  found?: number | undefined;
  /** `new` (3, u32, big-endian) */
  new?: number | undefined;
  /** `invalid` (4, u32, big-endian) */
  invalid?: number | undefined;
  /** `ignore` (5, u32, big-endian) */
  ignore?: number | undefined;
  /** `delete` (6, u32, big-endian) */
  delete?: number | undefined;
  /** `delete-list` (7, u32, big-endian) */
  deleteList?: number | undefined;
  /** `insert` (8, u32, big-endian) */
  insert?: number | undefined;
  /** `insert-failed` (9, u32, big-endian) */
  insertFailed?: number | undefined;
  /** `drop` (10, u32, big-endian) */
  drop?: number | undefined;
  /** `early-drop` (11, u32, big-endian) */
  earlyDrop?: number | undefined;
  /** `error` (12, u32, big-endian) */
  error?: number | undefined;
  /** `search-restart` (13, u32, big-endian) */
  searchRestart?: number | undefined;
  /** `clash-resolve` (14, u32, big-endian) */
  clashResolve?: number | undefined;
  /** `chain-toolong` (15, u32, big-endian) */
  chainToolong?: number | undefined;
}

/** Attribute set `timestamp-attrs` */
export interface TimestampAttrs extends SetObject {
  /** `start` (1, u64, big-endian) */
  start?: bigint | undefined;
  /** `stop` (2, u64, big-endian) */
  stop?: bigint | undefined;
}

/** Struct `nfgenmsg` and the attributes `conntrack-attrs` behind it. */
export type ConntrackAttrsMessage<Bytes = never> = HeaderInput<Nfgenmsg, Bytes> & ConntrackAttrs<Bytes>;

/** Struct `nfgenmsg` and the attributes `conntrack-stats-attrs` behind it. */
export type ConntrackStatsAttrsMessage<Bytes = never> = HeaderInput<Nfgenmsg, Bytes> & ConntrackStatsAttrs;

/** Request of `get`. */
export type GetRequest = ConntrackAttrsMessage<Uint8Array>;

/** Request of `get` (dump). */
export type GetDumpRequest = ConntrackAttrsMessage<Uint8Array>;

/** Request of `get-stats` (dump). */
export type GetStatsDumpRequest = ConntrackStatsAttrsMessage<Uint8Array>;

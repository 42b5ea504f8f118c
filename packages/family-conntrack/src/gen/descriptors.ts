// Generated from specs/kernel/conntrack.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  addressFamilyTable, attribute, type AttributeSet, attributeSet, binary, ipv4, ipv6, member, named, nest, s32be,
  struct, type StructType, structType, text, u16be, u32, u32be, u64be, u8,
} from '@nlkit/netlink-core';
import {
  nfCtExpectFlagsTable, nfCtFilterFlagsTable, nfCtSctpStateTable, nfCtStatusTable, nfCtTcpFlagsTable, nfCtTcpStateTable,
} from './constants.ts';
import {
  decodeCounterAttrs, decodeExpectNatAttrs, decodeFilterAttrs, decodeHelpAttrs, decodeNatAttrs, decodeNatProtoAttrs,
  decodeNfCtTcpFlagsMask, decodeNfgenmsg, decodeProtoinfoAttrs, decodeProtoinfoDccpAttrs, decodeProtoinfoSctpAttrs,
  decodeProtoinfoTcpAttrs, decodeSecctxAttrs, decodeSeqadjAttrs, decodeSynproxyAttrs, decodeTimestampAttrs,
  decodeTupleAttrs, decodeTupleIpAttrs, decodeTupleProtoAttrs,
} from './decode.ts';
import {
  encodeCounterAttrs, encodeExpectNatAttrs, encodeFilterAttrs, encodeHelpAttrs, encodeNatAttrs, encodeNatProtoAttrs,
  encodeNfCtTcpFlagsMask, encodeNfgenmsg, encodeProtoinfoAttrs, encodeProtoinfoDccpAttrs, encodeProtoinfoSctpAttrs,
  encodeProtoinfoTcpAttrs, encodeSecctxAttrs, encodeSeqadjAttrs, encodeSynproxyAttrs, encodeTimestampAttrs,
  encodeTupleAttrs, encodeTupleIpAttrs, encodeTupleProtoAttrs,
} from './encode.ts';
import type {
  ConntrackAttrs, ConntrackStatsAttrs, CounterAttrs, ExpectAttrs, ExpectNatAttrs, ExpectStatsAttrs, FilterAttrs,
  HelpAttrs, NatAttrs, NatProtoAttrs, NfCtTcpFlagsMask, Nfgenmsg, ProtoinfoAttrs, ProtoinfoDccpAttrs,
  ProtoinfoSctpAttrs, ProtoinfoTcpAttrs, SecctxAttrs, SeqadjAttrs, StatsGlobalAttrs, SynproxyAttrs, TimestampAttrs,
  TupleAttrs, TupleIpAttrs, TupleProtoAttrs,
} from './types.ts';

/** Layout of struct `nfgenmsg`. */
export const nfgenmsgStruct: StructType<Nfgenmsg> = /* @__PURE__ */ structType('nfgenmsg', 4, {
  nfgenFamily: /* @__PURE__ */ member(0, 1, 'nfgen-family', /* @__PURE__ */ named('u8', addressFamilyTable)),
  version: /* @__PURE__ */ member(1, 1, 'version', u8),
  resId: /* @__PURE__ */ member(2, 2, 'res-id', u16be),
}, decodeNfgenmsg, encodeNfgenmsg);

/** Layout of struct `nf-ct-tcp-flags-mask`. */
export const nfCtTcpFlagsMaskStruct: StructType<NfCtTcpFlagsMask> = /* @__PURE__ */ structType(
  'nf-ct-tcp-flags-mask', 2, {
    flags: /* @__PURE__ */ member(0, 1, 'flags', /* @__PURE__ */ named('u8', nfCtTcpFlagsTable)),
    mask: /* @__PURE__ */ member(1, 1, 'mask', /* @__PURE__ */ named('u8', nfCtTcpFlagsTable)),
  }, decodeNfCtTcpFlagsMask, encodeNfCtTcpFlagsMask,
);

/** Attributes of set `counter-attrs`. */
export const counterAttrs: AttributeSet<CounterAttrs> = /* @__PURE__ */ attributeSet('counter-attrs', {
  packets: /* @__PURE__ */ attribute(1, 'packets', u64be),
  bytes: /* @__PURE__ */ attribute(2, 'bytes', u64be),
  packetsOld: /* @__PURE__ */ attribute(3, 'packets-old', u32),
  bytesOld: /* @__PURE__ */ attribute(4, 'bytes-old', u32),
});

/** Attributes of set `tuple-proto-attrs`. */
export const tupleProtoAttrs: AttributeSet<TupleProtoAttrs> = /* @__PURE__ */ attributeSet('tuple-proto-attrs', {
  protoNum: /* @__PURE__ */ attribute(1, 'proto-num', u8),
  protoSrcPort: /* @__PURE__ */ attribute(2, 'proto-src-port', u16be),
  protoDstPort: /* @__PURE__ */ attribute(3, 'proto-dst-port', u16be),
  protoIcmpId: /* @__PURE__ */ attribute(4, 'proto-icmp-id', u16be),
  protoIcmpType: /* @__PURE__ */ attribute(5, 'proto-icmp-type', u8),
  protoIcmpCode: /* @__PURE__ */ attribute(6, 'proto-icmp-code', u8),
  protoIcmpv6Id: /* @__PURE__ */ attribute(7, 'proto-icmpv6-id', u16be),
  protoIcmpv6Type: /* @__PURE__ */ attribute(8, 'proto-icmpv6-type', u8),
  protoIcmpv6Code: /* @__PURE__ */ attribute(9, 'proto-icmpv6-code', u8),
});

/** Attributes of set `tuple-ip-attrs`. */
export const tupleIpAttrs: AttributeSet<TupleIpAttrs> = /* @__PURE__ */ attributeSet('tuple-ip-attrs', {
  ipV4Src: /* @__PURE__ */ attribute(1, 'ip-v4-src', ipv4),
  ipV4Dst: /* @__PURE__ */ attribute(2, 'ip-v4-dst', ipv4),
  ipV6Src: /* @__PURE__ */ attribute(3, 'ip-v6-src', ipv6),
  ipV6Dst: /* @__PURE__ */ attribute(4, 'ip-v6-dst', ipv6),
});

/** Attributes of set `tuple-attrs`. */
export const tupleAttrs: AttributeSet<TupleAttrs> = /* @__PURE__ */ attributeSet('tuple-attrs', {
  tupleIp: /* @__PURE__ */ attribute(
    1, 'tuple-ip', /* @__PURE__ */ nest(() => tupleIpAttrs, decodeTupleIpAttrs, encodeTupleIpAttrs),
  ),
  tupleProto: /* @__PURE__ */ attribute(
    2, 'tuple-proto', /* @__PURE__ */ nest(() => tupleProtoAttrs, decodeTupleProtoAttrs, encodeTupleProtoAttrs),
  ),
  tupleZone: /* @__PURE__ */ attribute(3, 'tuple-zone', u16be),
});

/** Attributes of set `protoinfo-tcp-attrs`. */
export const protoinfoTcpAttrs: AttributeSet<ProtoinfoTcpAttrs> = /* @__PURE__ */ attributeSet('protoinfo-tcp-attrs', {
  tcpState: /* @__PURE__ */ attribute(1, 'tcp-state', /* @__PURE__ */ named('u8', nfCtTcpStateTable)),
  tcpWscaleOriginal: /* @__PURE__ */ attribute(2, 'tcp-wscale-original', u8),
  tcpWscaleReply: /* @__PURE__ */ attribute(3, 'tcp-wscale-reply', u8),
  tcpFlagsOriginal: /* @__PURE__ */ attribute(4, 'tcp-flags-original', /* @__PURE__ */ struct(nfCtTcpFlagsMaskStruct)),
  tcpFlagsReply: /* @__PURE__ */ attribute(5, 'tcp-flags-reply', /* @__PURE__ */ struct(nfCtTcpFlagsMaskStruct)),
});

/** Attributes of set `protoinfo-dccp-attrs`. */
export const protoinfoDccpAttrs: AttributeSet<ProtoinfoDccpAttrs> = /* @__PURE__ */ attributeSet(
  'protoinfo-dccp-attrs', {
    dccpState: /* @__PURE__ */ attribute(1, 'dccp-state', u8),
    dccpRole: /* @__PURE__ */ attribute(2, 'dccp-role', u8),
    dccpHandshakeSeq: /* @__PURE__ */ attribute(3, 'dccp-handshake-seq', u64be),
  },
);

/** Attributes of set `protoinfo-sctp-attrs`. */
export const protoinfoSctpAttrs: AttributeSet<ProtoinfoSctpAttrs> = /* @__PURE__ */ attributeSet(
  'protoinfo-sctp-attrs', {
    sctpState: /* @__PURE__ */ attribute(1, 'sctp-state', /* @__PURE__ */ named('u8', nfCtSctpStateTable)),
    vtagOriginal: /* @__PURE__ */ attribute(2, 'vtag-original', u32be),
    vtagReply: /* @__PURE__ */ attribute(3, 'vtag-reply', u32be),
  },
);

/** Attributes of set `protoinfo-attrs`. */
export const protoinfoAttrs: AttributeSet<ProtoinfoAttrs> = /* @__PURE__ */ attributeSet('protoinfo-attrs', {
  protoinfoTcp: /* @__PURE__ */ attribute(
    1, 'protoinfo-tcp', /* @__PURE__ */ nest(() => protoinfoTcpAttrs, decodeProtoinfoTcpAttrs, encodeProtoinfoTcpAttrs),
  ),
  protoinfoDccp: /* @__PURE__ */ attribute(
    2, 'protoinfo-dccp',
    /* @__PURE__ */ nest(() => protoinfoDccpAttrs, decodeProtoinfoDccpAttrs, encodeProtoinfoDccpAttrs),
  ),
  protoinfoSctp: /* @__PURE__ */ attribute(
    3, 'protoinfo-sctp',
    /* @__PURE__ */ nest(() => protoinfoSctpAttrs, decodeProtoinfoSctpAttrs, encodeProtoinfoSctpAttrs),
  ),
});

/** Attributes of set `help-attrs`. */
export const helpAttrs: AttributeSet<HelpAttrs> = /* @__PURE__ */ attributeSet('help-attrs', {
  helpName: /* @__PURE__ */ attribute(1, 'help-name', text),
  helpInfo: /* @__PURE__ */ attribute(2, 'help-info', /* @__PURE__ */ binary()),
});

/** Attributes of set `nat-proto-attrs`. */
export const natProtoAttrs: AttributeSet<NatProtoAttrs> = /* @__PURE__ */ attributeSet('nat-proto-attrs', {
  natPortMin: /* @__PURE__ */ attribute(1, 'nat-port-min', u16be),
  natPortMax: /* @__PURE__ */ attribute(2, 'nat-port-max', u16be),
});

/** Attributes of set `nat-attrs`. */
export const natAttrs: AttributeSet<NatAttrs> = /* @__PURE__ */ attributeSet('nat-attrs', {
  natV4Minip: /* @__PURE__ */ attribute(1, 'nat-v4-minip', ipv4),
  natV4Maxip: /* @__PURE__ */ attribute(2, 'nat-v4-maxip', ipv4),
  natProto: /* @__PURE__ */ attribute(
    3, 'nat-proto', /* @__PURE__ */ nest(() => natProtoAttrs, decodeNatProtoAttrs, encodeNatProtoAttrs),
  ),
  natV6Minip: /* @__PURE__ */ attribute(4, 'nat-v6-minip', ipv6),
  natV6Maxip: /* @__PURE__ */ attribute(5, 'nat-v6-maxip', ipv6),
});

/** Attributes of set `seqadj-attrs`. */
export const seqadjAttrs: AttributeSet<SeqadjAttrs> = /* @__PURE__ */ attributeSet('seqadj-attrs', {
  correctionPos: /* @__PURE__ */ attribute(1, 'correction-pos', u32be),
  offsetBefore: /* @__PURE__ */ attribute(2, 'offset-before', s32be),
  offsetAfter: /* @__PURE__ */ attribute(3, 'offset-after', s32be),
});

/** Attributes of set `secctx-attrs`. */
export const secctxAttrs: AttributeSet<SecctxAttrs> = /* @__PURE__ */ attributeSet('secctx-attrs', {
  secctxName: /* @__PURE__ */ attribute(1, 'secctx-name', text),
});

/** Attributes of set `synproxy-attrs`. */
export const synproxyAttrs: AttributeSet<SynproxyAttrs> = /* @__PURE__ */ attributeSet('synproxy-attrs', {
  isn: /* @__PURE__ */ attribute(1, 'isn', u32be),
  its: /* @__PURE__ */ attribute(2, 'its', u32be),
  tsoff: /* @__PURE__ */ attribute(3, 'tsoff', u32be),
});

/** Attributes of set `filter-attrs`. */
export const filterAttrs: AttributeSet<FilterAttrs> = /* @__PURE__ */ attributeSet('filter-attrs', {
  origFlags: /* @__PURE__ */ attribute(1, 'orig-flags', /* @__PURE__ */ named('u32', nfCtFilterFlagsTable)),
  replyFlags: /* @__PURE__ */ attribute(2, 'reply-flags', /* @__PURE__ */ named('u32', nfCtFilterFlagsTable)),
});

/** Attributes of set `conntrack-attrs`. */
export const conntrackAttrs: AttributeSet<ConntrackAttrs> = /* @__PURE__ */ attributeSet('conntrack-attrs', {
  tupleOrig: /* @__PURE__ */ attribute(
    1, 'tuple-orig', /* @__PURE__ */ nest(() => tupleAttrs, decodeTupleAttrs, encodeTupleAttrs),
  ),
  tupleReply: /* @__PURE__ */ attribute(
    2, 'tuple-reply', /* @__PURE__ */ nest(() => tupleAttrs, decodeTupleAttrs, encodeTupleAttrs),
  ),
  status: /* @__PURE__ */ attribute(3, 'status', /* @__PURE__ */ named('u32be', nfCtStatusTable)),
  protoinfo: /* @__PURE__ */ attribute(
    4, 'protoinfo', /* @__PURE__ */ nest(() => protoinfoAttrs, decodeProtoinfoAttrs, encodeProtoinfoAttrs),
  ),
  help: /* @__PURE__ */ attribute(5, 'help', /* @__PURE__ */ nest(() => helpAttrs, decodeHelpAttrs, encodeHelpAttrs)),
  natSrc: /* @__PURE__ */ attribute(6, 'nat-src', /* @__PURE__ */ nest(() => natAttrs, decodeNatAttrs, encodeNatAttrs)),
  timeout: /* @__PURE__ */ attribute(7, 'timeout', u32be),
  mark: /* @__PURE__ */ attribute(8, 'mark', u32be),
  countersOrig: /* @__PURE__ */ attribute(
    9, 'counters-orig', /* @__PURE__ */ nest(() => counterAttrs, decodeCounterAttrs, encodeCounterAttrs),
  ),
  countersReply: /* @__PURE__ */ attribute(
    10, 'counters-reply', /* @__PURE__ */ nest(() => counterAttrs, decodeCounterAttrs, encodeCounterAttrs),
  ),
  use: /* @__PURE__ */ attribute(11, 'use', u32be),
  id: /* @__PURE__ */ attribute(12, 'id', u32be),
  natDst: /* @__PURE__ */ attribute(
    13, 'nat-dst', /* @__PURE__ */ nest(() => natAttrs, decodeNatAttrs, encodeNatAttrs),
  ),
  tupleMaster: /* @__PURE__ */ attribute(
    14, 'tuple-master', /* @__PURE__ */ nest(() => tupleAttrs, decodeTupleAttrs, encodeTupleAttrs),
  ),
  seqAdjOrig: /* @__PURE__ */ attribute(
    15, 'seq-adj-orig', /* @__PURE__ */ nest(() => seqadjAttrs, decodeSeqadjAttrs, encodeSeqadjAttrs),
  ),
  seqAdjReply: /* @__PURE__ */ attribute(
    16, 'seq-adj-reply', /* @__PURE__ */ nest(() => seqadjAttrs, decodeSeqadjAttrs, encodeSeqadjAttrs),
  ),
  secmark: /* @__PURE__ */ attribute(17, 'secmark', u32be),
  zone: /* @__PURE__ */ attribute(18, 'zone', u16be),
  secctx: /* @__PURE__ */ attribute(
    19, 'secctx', /* @__PURE__ */ nest(() => secctxAttrs, decodeSecctxAttrs, encodeSecctxAttrs),
  ),
  timestamp: /* @__PURE__ */ attribute(
    20, 'timestamp', /* @__PURE__ */ nest(() => timestampAttrs, decodeTimestampAttrs, encodeTimestampAttrs),
  ),
  markMask: /* @__PURE__ */ attribute(21, 'mark-mask', u32be),
  labels: /* @__PURE__ */ attribute(22, 'labels', /* @__PURE__ */ binary()),
  labelsMask: /* @__PURE__ */ attribute(23, 'labels-mask', /* @__PURE__ */ binary()),
  synproxy: /* @__PURE__ */ attribute(
    24, 'synproxy', /* @__PURE__ */ nest(() => synproxyAttrs, decodeSynproxyAttrs, encodeSynproxyAttrs),
  ),
  filter: /* @__PURE__ */ attribute(
    25, 'filter', /* @__PURE__ */ nest(() => filterAttrs, decodeFilterAttrs, encodeFilterAttrs),
  ),
  statusMask: /* @__PURE__ */ attribute(26, 'status-mask', /* @__PURE__ */ named('u32be', nfCtStatusTable)),
  timestampEvent: /* @__PURE__ */ attribute(27, 'timestamp-event', u64be),
});

/** Attributes of set `conntrack-stats-attrs`. */
export const conntrackStatsAttrs: AttributeSet<ConntrackStatsAttrs> = /* @__PURE__ */ attributeSet(
  'conntrack-stats-attrs', {
    searched: /* @__PURE__ */ attribute(1, 'searched', u32be),
    found: /* @__PURE__ */ attribute(2, 'found', u32be),
    new: /* @__PURE__ */ attribute(3, 'new', u32be),
    invalid: /* @__PURE__ */ attribute(4, 'invalid', u32be),
    ignore: /* @__PURE__ */ attribute(5, 'ignore', u32be),
    delete: /* @__PURE__ */ attribute(6, 'delete', u32be),
    deleteList: /* @__PURE__ */ attribute(7, 'delete-list', u32be),
    insert: /* @__PURE__ */ attribute(8, 'insert', u32be),
    insertFailed: /* @__PURE__ */ attribute(9, 'insert-failed', u32be),
    drop: /* @__PURE__ */ attribute(10, 'drop', u32be),
    earlyDrop: /* @__PURE__ */ attribute(11, 'early-drop', u32be),
    error: /* @__PURE__ */ attribute(12, 'error', u32be),
    searchRestart: /* @__PURE__ */ attribute(13, 'search-restart', u32be),
    clashResolve: /* @__PURE__ */ attribute(14, 'clash-resolve', u32be),
    chainToolong: /* @__PURE__ */ attribute(15, 'chain-toolong', u32be),
  },
);

/** Attributes of set `timestamp-attrs`. */
export const timestampAttrs: AttributeSet<TimestampAttrs> = /* @__PURE__ */ attributeSet('timestamp-attrs', {
  timestampStart: /* @__PURE__ */ attribute(1, 'timestamp-start', u64be),
  timestampStop: /* @__PURE__ */ attribute(2, 'timestamp-stop', u64be),
});

/** Attributes of set `stats-global-attrs`. */
export const statsGlobalAttrs: AttributeSet<StatsGlobalAttrs> = /* @__PURE__ */ attributeSet('stats-global-attrs', {
  entries: /* @__PURE__ */ attribute(1, 'entries', u32be),
  maxEntries: /* @__PURE__ */ attribute(2, 'max-entries', u32be),
});

/** Attributes of set `expect-nat-attrs`. */
export const expectNatAttrs: AttributeSet<ExpectNatAttrs> = /* @__PURE__ */ attributeSet('expect-nat-attrs', {
  dir: /* @__PURE__ */ attribute(1, 'dir', u32be),
  tuple: /* @__PURE__ */ attribute(
    2, 'tuple', /* @__PURE__ */ nest(() => tupleAttrs, decodeTupleAttrs, encodeTupleAttrs),
  ),
});

/** Attributes of set `expect-attrs`. */
export const expectAttrs: AttributeSet<ExpectAttrs> = /* @__PURE__ */ attributeSet('expect-attrs', {
  master: /* @__PURE__ */ attribute(
    1, 'master', /* @__PURE__ */ nest(() => tupleAttrs, decodeTupleAttrs, encodeTupleAttrs),
  ),
  tuple: /* @__PURE__ */ attribute(
    2, 'tuple', /* @__PURE__ */ nest(() => tupleAttrs, decodeTupleAttrs, encodeTupleAttrs),
  ),
  mask: /* @__PURE__ */ attribute(
    3, 'mask', /* @__PURE__ */ nest(() => tupleAttrs, decodeTupleAttrs, encodeTupleAttrs),
  ),
  timeout: /* @__PURE__ */ attribute(4, 'timeout', u32be),
  id: /* @__PURE__ */ attribute(5, 'id', u32be),
  helpName: /* @__PURE__ */ attribute(6, 'help-name', text),
  zone: /* @__PURE__ */ attribute(7, 'zone', u16be),
  flags: /* @__PURE__ */ attribute(8, 'flags', /* @__PURE__ */ named('u32be', nfCtExpectFlagsTable)),
  class: /* @__PURE__ */ attribute(9, 'class', u32be),
  nat: /* @__PURE__ */ attribute(
    10, 'nat', /* @__PURE__ */ nest(() => expectNatAttrs, decodeExpectNatAttrs, encodeExpectNatAttrs),
  ),
  fn: /* @__PURE__ */ attribute(11, 'fn', text),
});

/** Attributes of set `expect-stats-attrs`. */
export const expectStatsAttrs: AttributeSet<ExpectStatsAttrs> = /* @__PURE__ */ attributeSet('expect-stats-attrs', {
  new: /* @__PURE__ */ attribute(1, 'new', u32be),
  create: /* @__PURE__ */ attribute(2, 'create', u32be),
  delete: /* @__PURE__ */ attribute(3, 'delete', u32be),
});

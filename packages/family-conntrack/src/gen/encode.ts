// Generated from specs/kernel/conntrack.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { addressFamilyTable, type AttrWriter, type Sparse } from '@nlkit/netlink-core';
import {
  nfCtExpectFlagsTable, nfCtFilterFlagsTable, nfCtSctpStateTable, nfCtStatusTable, nfCtTcpFlagsTable, nfCtTcpStateTable,
} from './constants.ts';
import type {
  ConntrackAttrs, ConntrackAttrsMessage, ConntrackStatsAttrs, ConntrackStatsAttrsMessage, CounterAttrs, ExpectAttrs,
  ExpectAttrsMessage, ExpectNatAttrs, ExpectStatsAttrs, ExpectStatsAttrsMessage, FilterAttrs, HelpAttrs, NatAttrs,
  NatProtoAttrs, NfCtTcpFlagsMask, Nfgenmsg, ProtoinfoAttrs, ProtoinfoDccpAttrs, ProtoinfoSctpAttrs, ProtoinfoTcpAttrs,
  SecctxAttrs, SeqadjAttrs, StatsGlobalAttrs, StatsGlobalAttrsMessage, SynproxyAttrs, TimestampAttrs, TupleAttrs,
  TupleIpAttrs, TupleProtoAttrs,
} from './types.ts';

/** Encodes struct `nfgenmsg` (4 bytes) at an offset that holds zeros. */
export function encodeNfgenmsg(w: AttrWriter, at: number, s: Sparse<Nfgenmsg>): void {
  w.putU8(at, 'nfgen-family', s.nfgenFamily, addressFamilyTable);
  w.putU8(at + 1, 'version', s.version);
  w.putU16be(at + 2, 'res-id', s.resId);
}

/** Encodes struct `nf-ct-tcp-flags-mask` (2 bytes) at an offset that holds zeros. */
export function encodeNfCtTcpFlagsMask(w: AttrWriter, at: number, s: Sparse<NfCtTcpFlagsMask>): void {
  w.putU8(at, 'flags', s.flags, nfCtTcpFlagsTable);
  w.putU8(at + 1, 'mask', s.mask, nfCtTcpFlagsTable);
}

/** Encodes attribute set `counter-attrs`. */
export function encodeCounterAttrs(w: AttrWriter, set: CounterAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'packets': w.u64be(1, 'packets', set.packets); break;
      case 'bytes': w.u64be(2, 'bytes', set.bytes); break;
      case 'packetsOld': w.u32(3, 'packets-old', set.packetsOld); break;
      case 'bytesOld': w.u32(4, 'bytes-old', set.bytesOld); break;
      default: w.unknownKey('counter-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `tuple-proto-attrs`. */
export function encodeTupleProtoAttrs(w: AttrWriter, set: TupleProtoAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'protoNum': w.u8(1, 'proto-num', set.protoNum); break;
      case 'protoSrcPort': w.u16be(2, 'proto-src-port', set.protoSrcPort); break;
      case 'protoDstPort': w.u16be(3, 'proto-dst-port', set.protoDstPort); break;
      case 'protoIcmpId': w.u16be(4, 'proto-icmp-id', set.protoIcmpId); break;
      case 'protoIcmpType': w.u8(5, 'proto-icmp-type', set.protoIcmpType); break;
      case 'protoIcmpCode': w.u8(6, 'proto-icmp-code', set.protoIcmpCode); break;
      case 'protoIcmpv6Id': w.u16be(7, 'proto-icmpv6-id', set.protoIcmpv6Id); break;
      case 'protoIcmpv6Type': w.u8(8, 'proto-icmpv6-type', set.protoIcmpv6Type); break;
      case 'protoIcmpv6Code': w.u8(9, 'proto-icmpv6-code', set.protoIcmpv6Code); break;
      default: w.unknownKey('tuple-proto-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `tuple-ip-attrs`. */
export function encodeTupleIpAttrs(w: AttrWriter, set: TupleIpAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'ipV4Src': w.ipv4(1, 'ip-v4-src', set.ipV4Src); break;
      case 'ipV4Dst': w.ipv4(2, 'ip-v4-dst', set.ipV4Dst); break;
      case 'ipV6Src': w.ipv6(3, 'ip-v6-src', set.ipV6Src); break;
      case 'ipV6Dst': w.ipv6(4, 'ip-v6-dst', set.ipV6Dst); break;
      default: w.unknownKey('tuple-ip-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `tuple-attrs`. */
export function encodeTupleAttrs(w: AttrWriter, set: TupleAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'tupleIp': w.nest(1, 'tuple-ip', set.tupleIp, encodeTupleIpAttrs); break;
      case 'tupleProto': w.nest(2, 'tuple-proto', set.tupleProto, encodeTupleProtoAttrs); break;
      case 'tupleZone': w.u16be(3, 'tuple-zone', set.tupleZone); break;
      default: w.unknownKey('tuple-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `protoinfo-tcp-attrs`. */
export function encodeProtoinfoTcpAttrs(w: AttrWriter, set: ProtoinfoTcpAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'tcpState': w.u8(1, 'tcp-state', set.tcpState, nfCtTcpStateTable); break;
      case 'tcpWscaleOriginal': w.u8(2, 'tcp-wscale-original', set.tcpWscaleOriginal); break;
      case 'tcpWscaleReply': w.u8(3, 'tcp-wscale-reply', set.tcpWscaleReply); break;
      case 'tcpFlagsOriginal':
        w.struct(4, 'tcp-flags-original', set.tcpFlagsOriginal, 2, encodeNfCtTcpFlagsMask);
        break;
      case 'tcpFlagsReply': w.struct(5, 'tcp-flags-reply', set.tcpFlagsReply, 2, encodeNfCtTcpFlagsMask); break;
      default: w.unknownKey('protoinfo-tcp-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `protoinfo-dccp-attrs`. */
export function encodeProtoinfoDccpAttrs(w: AttrWriter, set: ProtoinfoDccpAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'dccpState': w.u8(1, 'dccp-state', set.dccpState); break;
      case 'dccpRole': w.u8(2, 'dccp-role', set.dccpRole); break;
      case 'dccpHandshakeSeq': w.u64be(3, 'dccp-handshake-seq', set.dccpHandshakeSeq); break;
      default: w.unknownKey('protoinfo-dccp-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `protoinfo-sctp-attrs`. */
export function encodeProtoinfoSctpAttrs(w: AttrWriter, set: ProtoinfoSctpAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'sctpState': w.u8(1, 'sctp-state', set.sctpState, nfCtSctpStateTable); break;
      case 'vtagOriginal': w.u32be(2, 'vtag-original', set.vtagOriginal); break;
      case 'vtagReply': w.u32be(3, 'vtag-reply', set.vtagReply); break;
      default: w.unknownKey('protoinfo-sctp-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `protoinfo-attrs`. */
export function encodeProtoinfoAttrs(w: AttrWriter, set: ProtoinfoAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'protoinfoTcp': w.nest(1, 'protoinfo-tcp', set.protoinfoTcp, encodeProtoinfoTcpAttrs); break;
      case 'protoinfoDccp': w.nest(2, 'protoinfo-dccp', set.protoinfoDccp, encodeProtoinfoDccpAttrs); break;
      case 'protoinfoSctp': w.nest(3, 'protoinfo-sctp', set.protoinfoSctp, encodeProtoinfoSctpAttrs); break;
      default: w.unknownKey('protoinfo-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `help-attrs`. */
export function encodeHelpAttrs(w: AttrWriter, set: HelpAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'helpName': w.text(1, 'help-name', set.helpName); break;
      case 'helpInfo': w.binary(2, 'help-info', set.helpInfo); break;
      default: w.unknownKey('help-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `nat-proto-attrs`. */
export function encodeNatProtoAttrs(w: AttrWriter, set: NatProtoAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'natPortMin': w.u16be(1, 'nat-port-min', set.natPortMin); break;
      case 'natPortMax': w.u16be(2, 'nat-port-max', set.natPortMax); break;
      default: w.unknownKey('nat-proto-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `nat-attrs`. */
export function encodeNatAttrs(w: AttrWriter, set: NatAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'natV4Minip': w.ipv4(1, 'nat-v4-minip', set.natV4Minip); break;
      case 'natV4Maxip': w.ipv4(2, 'nat-v4-maxip', set.natV4Maxip); break;
      case 'natProto': w.nest(3, 'nat-proto', set.natProto, encodeNatProtoAttrs); break;
      case 'natV6Minip': w.ipv6(4, 'nat-v6-minip', set.natV6Minip); break;
      case 'natV6Maxip': w.ipv6(5, 'nat-v6-maxip', set.natV6Maxip); break;
      default: w.unknownKey('nat-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `seqadj-attrs`. */
export function encodeSeqadjAttrs(w: AttrWriter, set: SeqadjAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'correctionPos': w.u32be(1, 'correction-pos', set.correctionPos); break;
      case 'offsetBefore': w.s32be(2, 'offset-before', set.offsetBefore); break;
      case 'offsetAfter': w.s32be(3, 'offset-after', set.offsetAfter); break;
      default: w.unknownKey('seqadj-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `secctx-attrs`. */
export function encodeSecctxAttrs(w: AttrWriter, set: SecctxAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'secctxName': w.text(1, 'secctx-name', set.secctxName); break;
      default: w.unknownKey('secctx-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `synproxy-attrs`. */
export function encodeSynproxyAttrs(w: AttrWriter, set: SynproxyAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'isn': w.u32be(1, 'isn', set.isn); break;
      case 'its': w.u32be(2, 'its', set.its); break;
      case 'tsoff': w.u32be(3, 'tsoff', set.tsoff); break;
      default: w.unknownKey('synproxy-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `filter-attrs`. */
export function encodeFilterAttrs(w: AttrWriter, set: FilterAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'origFlags': w.u32(1, 'orig-flags', set.origFlags, nfCtFilterFlagsTable); break;
      case 'replyFlags': w.u32(2, 'reply-flags', set.replyFlags, nfCtFilterFlagsTable); break;
      default: w.unknownKey('filter-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `conntrack-attrs`. */
export function encodeConntrackAttrs(w: AttrWriter, set: ConntrackAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'tupleOrig': w.nest(1, 'tuple-orig', set.tupleOrig, encodeTupleAttrs); break;
      case 'tupleReply': w.nest(2, 'tuple-reply', set.tupleReply, encodeTupleAttrs); break;
      case 'status': w.u32be(3, 'status', set.status, nfCtStatusTable); break;
      case 'protoinfo': w.nest(4, 'protoinfo', set.protoinfo, encodeProtoinfoAttrs); break;
      case 'help': w.nest(5, 'help', set.help, encodeHelpAttrs); break;
      case 'natSrc': w.nest(6, 'nat-src', set.natSrc, encodeNatAttrs); break;
      case 'timeout': w.u32be(7, 'timeout', set.timeout); break;
      case 'mark': w.u32be(8, 'mark', set.mark); break;
      case 'countersOrig': w.nest(9, 'counters-orig', set.countersOrig, encodeCounterAttrs); break;
      case 'countersReply': w.nest(10, 'counters-reply', set.countersReply, encodeCounterAttrs); break;
      case 'use': w.u32be(11, 'use', set.use); break;
      case 'id': w.u32be(12, 'id', set.id); break;
      case 'natDst': w.nest(13, 'nat-dst', set.natDst, encodeNatAttrs); break;
      case 'tupleMaster': w.nest(14, 'tuple-master', set.tupleMaster, encodeTupleAttrs); break;
      case 'seqAdjOrig': w.nest(15, 'seq-adj-orig', set.seqAdjOrig, encodeSeqadjAttrs); break;
      case 'seqAdjReply': w.nest(16, 'seq-adj-reply', set.seqAdjReply, encodeSeqadjAttrs); break;
      case 'secmark': w.u32be(17, 'secmark', set.secmark); break;
      case 'zone': w.u16be(18, 'zone', set.zone); break;
      case 'secctx': w.nest(19, 'secctx', set.secctx, encodeSecctxAttrs); break;
      case 'timestamp': w.nest(20, 'timestamp', set.timestamp, encodeTimestampAttrs); break;
      case 'markMask': w.u32be(21, 'mark-mask', set.markMask); break;
      case 'labels': w.binary(22, 'labels', set.labels); break;
      case 'labelsMask': w.binary(23, 'labels-mask', set.labelsMask); break;
      case 'synproxy': w.nest(24, 'synproxy', set.synproxy, encodeSynproxyAttrs); break;
      case 'filter': w.nest(25, 'filter', set.filter, encodeFilterAttrs); break;
      case 'statusMask': w.u32be(26, 'status-mask', set.statusMask, nfCtStatusTable); break;
      case 'timestampEvent': w.u64be(27, 'timestamp-event', set.timestampEvent); break;
      default: w.unknownKey('conntrack-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `conntrack-stats-attrs`. */
export function encodeConntrackStatsAttrs(w: AttrWriter, set: ConntrackStatsAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'searched': w.u32be(1, 'searched', set.searched); break;
      case 'found': w.u32be(2, 'found', set.found); break;
      case 'new': w.u32be(3, 'new', set.new); break;
      case 'invalid': w.u32be(4, 'invalid', set.invalid); break;
      case 'ignore': w.u32be(5, 'ignore', set.ignore); break;
      case 'delete': w.u32be(6, 'delete', set.delete); break;
      case 'deleteList': w.u32be(7, 'delete-list', set.deleteList); break;
      case 'insert': w.u32be(8, 'insert', set.insert); break;
      case 'insertFailed': w.u32be(9, 'insert-failed', set.insertFailed); break;
      case 'drop': w.u32be(10, 'drop', set.drop); break;
      case 'earlyDrop': w.u32be(11, 'early-drop', set.earlyDrop); break;
      case 'error': w.u32be(12, 'error', set.error); break;
      case 'searchRestart': w.u32be(13, 'search-restart', set.searchRestart); break;
      case 'clashResolve': w.u32be(14, 'clash-resolve', set.clashResolve); break;
      case 'chainToolong': w.u32be(15, 'chain-toolong', set.chainToolong); break;
      default: w.unknownKey('conntrack-stats-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `timestamp-attrs`. */
export function encodeTimestampAttrs(w: AttrWriter, set: TimestampAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'timestampStart': w.u64be(1, 'timestamp-start', set.timestampStart); break;
      case 'timestampStop': w.u64be(2, 'timestamp-stop', set.timestampStop); break;
      default: w.unknownKey('timestamp-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `stats-global-attrs`. */
export function encodeStatsGlobalAttrs(w: AttrWriter, set: StatsGlobalAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'entries': w.u32be(1, 'entries', set.entries); break;
      case 'maxEntries': w.u32be(2, 'max-entries', set.maxEntries); break;
      default: w.unknownKey('stats-global-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expect-nat-attrs`. */
export function encodeExpectNatAttrs(w: AttrWriter, set: ExpectNatAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'dir': w.u32be(1, 'dir', set.dir); break;
      case 'tuple': w.nest(2, 'tuple', set.tuple, encodeTupleAttrs); break;
      default: w.unknownKey('expect-nat-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expect-attrs`. */
export function encodeExpectAttrs(w: AttrWriter, set: ExpectAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'master': w.nest(1, 'master', set.master, encodeTupleAttrs); break;
      case 'tuple': w.nest(2, 'tuple', set.tuple, encodeTupleAttrs); break;
      case 'mask': w.nest(3, 'mask', set.mask, encodeTupleAttrs); break;
      case 'timeout': w.u32be(4, 'timeout', set.timeout); break;
      case 'id': w.u32be(5, 'id', set.id); break;
      case 'helpName': w.text(6, 'help-name', set.helpName); break;
      case 'zone': w.u16be(7, 'zone', set.zone); break;
      case 'flags': w.u32be(8, 'flags', set.flags, nfCtExpectFlagsTable); break;
      case 'class': w.u32be(9, 'class', set.class); break;
      case 'nat': w.nest(10, 'nat', set.nat, encodeExpectNatAttrs); break;
      case 'fn': w.text(11, 'fn', set.fn); break;
      default: w.unknownKey('expect-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expect-stats-attrs`. */
export function encodeExpectStatsAttrs(w: AttrWriter, set: ExpectStatsAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'new': w.u32be(1, 'new', set.new); break;
      case 'create': w.u32be(2, 'create', set.create); break;
      case 'delete': w.u32be(3, 'delete', set.delete); break;
      default: w.unknownKey('expect-stats-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Properties of struct `nfgenmsg`, which stand beside the attributes. */
const nfgenmsgKeys: ReadonlySet<string> = /* @__PURE__ */ new Set(['nfgenFamily', 'version', 'resId']);

/** Encodes struct `nfgenmsg` and the attributes `conntrack-attrs` behind it. */
export function encodeConntrackAttrsMessage(w: AttrWriter, message: ConntrackAttrsMessage<Uint8Array>): void {
  w.header(4, message, encodeNfgenmsg, nfgenmsgKeys);
  encodeConntrackAttrs(w, message);
}

/** Encodes struct `nfgenmsg` and the attributes `conntrack-stats-attrs` behind it. */
export function encodeConntrackStatsAttrsMessage(w: AttrWriter, message: ConntrackStatsAttrsMessage<Uint8Array>): void {
  w.header(4, message, encodeNfgenmsg, nfgenmsgKeys);
  encodeConntrackStatsAttrs(w, message);
}

/** Encodes struct `nfgenmsg` and the attributes `stats-global-attrs` behind it. */
export function encodeStatsGlobalAttrsMessage(w: AttrWriter, message: StatsGlobalAttrsMessage<Uint8Array>): void {
  w.header(4, message, encodeNfgenmsg, nfgenmsgKeys);
  encodeStatsGlobalAttrs(w, message);
}

/** Encodes struct `nfgenmsg` and the attributes `expect-attrs` behind it. */
export function encodeExpectAttrsMessage(w: AttrWriter, message: ExpectAttrsMessage<Uint8Array>): void {
  w.header(4, message, encodeNfgenmsg, nfgenmsgKeys);
  encodeExpectAttrs(w, message);
}

/** Encodes struct `nfgenmsg` and the attributes `expect-stats-attrs` behind it. */
export function encodeExpectStatsAttrsMessage(w: AttrWriter, message: ExpectStatsAttrsMessage<Uint8Array>): void {
  w.header(4, message, encodeNfgenmsg, nfgenmsgKeys);
  encodeExpectStatsAttrs(w, message);
}

// Generated from specs/kernel/conntrack.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { addressFamilyTable, type AttrReader } from '@nlkit/netlink-core';
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

/** Decodes struct `nfgenmsg` (4 bytes) at an offset. */
export function decodeNfgenmsg(r: AttrReader, at: number): Nfgenmsg {
  return {
    nfgenFamily: addressFamilyTable.of(r.view.getUint8(at)),
    version: r.view.getUint8(at + 1),
    resId: r.view.getUint16(at + 2, false),
  };
}

/** Decodes struct `nf-ct-tcp-flags-mask` (2 bytes) at an offset. */
export function decodeNfCtTcpFlagsMask(r: AttrReader, at: number): NfCtTcpFlagsMask {
  return {
    flags: nfCtTcpFlagsTable.of(r.view.getUint8(at)),
    mask: nfCtTcpFlagsTable.of(r.view.getUint8(at + 1)),
  };
}

/** Decodes attribute set `counter-attrs`. */
export function decodeCounterAttrs(r: AttrReader, out: CounterAttrs = {}): CounterAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.packets = r.u64be('packets'); break;
      case 2: out.bytes = r.u64be('bytes'); break;
      case 3: out.packetsOld = r.u32('packets-old'); break;
      case 4: out.bytesOld = r.u32('bytes-old'); break;
      case 5: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `tuple-proto-attrs`. */
export function decodeTupleProtoAttrs(r: AttrReader, out: TupleProtoAttrs = {}): TupleProtoAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.protoNum = r.u8('proto-num'); break;
      case 2: out.protoSrcPort = r.u16be('proto-src-port'); break;
      case 3: out.protoDstPort = r.u16be('proto-dst-port'); break;
      case 4: out.protoIcmpId = r.u16be('proto-icmp-id'); break;
      case 5: out.protoIcmpType = r.u8('proto-icmp-type'); break;
      case 6: out.protoIcmpCode = r.u8('proto-icmp-code'); break;
      case 7: out.protoIcmpv6Id = r.u16be('proto-icmpv6-id'); break;
      case 8: out.protoIcmpv6Type = r.u8('proto-icmpv6-type'); break;
      case 9: out.protoIcmpv6Code = r.u8('proto-icmpv6-code'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `tuple-ip-attrs`. */
export function decodeTupleIpAttrs(r: AttrReader, out: TupleIpAttrs = {}): TupleIpAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ipV4Src = r.ipv4('ip-v4-src'); break;
      case 2: out.ipV4Dst = r.ipv4('ip-v4-dst'); break;
      case 3: out.ipV6Src = r.ipv6('ip-v6-src'); break;
      case 4: out.ipV6Dst = r.ipv6('ip-v6-dst'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `tuple-attrs`. */
export function decodeTupleAttrs(r: AttrReader, out: TupleAttrs = {}): TupleAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.tupleIp = r.nest('tuple-ip', decodeTupleIpAttrs); break;
      case 2: out.tupleProto = r.nest('tuple-proto', decodeTupleProtoAttrs); break;
      case 3: out.tupleZone = r.u16be('tuple-zone'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `protoinfo-tcp-attrs`. */
export function decodeProtoinfoTcpAttrs(r: AttrReader, out: ProtoinfoTcpAttrs = {}): ProtoinfoTcpAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.tcpState = nfCtTcpStateTable.of(r.u8('tcp-state')); break;
      case 2: out.tcpWscaleOriginal = r.u8('tcp-wscale-original'); break;
      case 3: out.tcpWscaleReply = r.u8('tcp-wscale-reply'); break;
      case 4: out.tcpFlagsOriginal = r.struct('tcp-flags-original', 2, decodeNfCtTcpFlagsMask); break;
      case 5: out.tcpFlagsReply = r.struct('tcp-flags-reply', 2, decodeNfCtTcpFlagsMask); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `protoinfo-dccp-attrs`. */
export function decodeProtoinfoDccpAttrs(r: AttrReader, out: ProtoinfoDccpAttrs = {}): ProtoinfoDccpAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.dccpState = r.u8('dccp-state'); break;
      case 2: out.dccpRole = r.u8('dccp-role'); break;
      case 3: out.dccpHandshakeSeq = r.u64be('dccp-handshake-seq'); break;
      case 4: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `protoinfo-sctp-attrs`. */
export function decodeProtoinfoSctpAttrs(r: AttrReader, out: ProtoinfoSctpAttrs = {}): ProtoinfoSctpAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.sctpState = nfCtSctpStateTable.of(r.u8('sctp-state')); break;
      case 2: out.vtagOriginal = r.u32be('vtag-original'); break;
      case 3: out.vtagReply = r.u32be('vtag-reply'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `protoinfo-attrs`. */
export function decodeProtoinfoAttrs(r: AttrReader, out: ProtoinfoAttrs = {}): ProtoinfoAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.protoinfoTcp = r.nest('protoinfo-tcp', decodeProtoinfoTcpAttrs); break;
      case 2: out.protoinfoDccp = r.nest('protoinfo-dccp', decodeProtoinfoDccpAttrs); break;
      case 3: out.protoinfoSctp = r.nest('protoinfo-sctp', decodeProtoinfoSctpAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `help-attrs`. */
export function decodeHelpAttrs(r: AttrReader, out: HelpAttrs = {}): HelpAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.helpName = r.text('help-name'); break;
      case 2: out.helpInfo = r.binary('help-info'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `nat-proto-attrs`. */
export function decodeNatProtoAttrs(r: AttrReader, out: NatProtoAttrs = {}): NatProtoAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.natPortMin = r.u16be('nat-port-min'); break;
      case 2: out.natPortMax = r.u16be('nat-port-max'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `nat-attrs`. */
export function decodeNatAttrs(r: AttrReader, out: NatAttrs = {}): NatAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.natV4Minip = r.ipv4('nat-v4-minip'); break;
      case 2: out.natV4Maxip = r.ipv4('nat-v4-maxip'); break;
      case 3: out.natProto = r.nest('nat-proto', decodeNatProtoAttrs); break;
      case 4: out.natV6Minip = r.ipv6('nat-v6-minip'); break;
      case 5: out.natV6Maxip = r.ipv6('nat-v6-maxip'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `seqadj-attrs`. */
export function decodeSeqadjAttrs(r: AttrReader, out: SeqadjAttrs = {}): SeqadjAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.correctionPos = r.u32be('correction-pos'); break;
      case 2: out.offsetBefore = r.s32be('offset-before'); break;
      case 3: out.offsetAfter = r.s32be('offset-after'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `secctx-attrs`. */
export function decodeSecctxAttrs(r: AttrReader, out: SecctxAttrs = {}): SecctxAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.secctxName = r.text('secctx-name'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `synproxy-attrs`. */
export function decodeSynproxyAttrs(r: AttrReader, out: SynproxyAttrs = {}): SynproxyAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.isn = r.u32be('isn'); break;
      case 2: out.its = r.u32be('its'); break;
      case 3: out.tsoff = r.u32be('tsoff'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `filter-attrs`. */
export function decodeFilterAttrs(r: AttrReader, out: FilterAttrs = {}): FilterAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.origFlags = nfCtFilterFlagsTable.of(r.u32('orig-flags')); break;
      case 2: out.replyFlags = nfCtFilterFlagsTable.of(r.u32('reply-flags')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `conntrack-attrs`. */
export function decodeConntrackAttrs(r: AttrReader, out: ConntrackAttrs = {}): ConntrackAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.tupleOrig = r.nest('tuple-orig', decodeTupleAttrs); break;
      case 2: out.tupleReply = r.nest('tuple-reply', decodeTupleAttrs); break;
      case 3: out.status = nfCtStatusTable.of(r.u32be('status')); break;
      case 4: out.protoinfo = r.nest('protoinfo', decodeProtoinfoAttrs); break;
      case 5: out.help = r.nest('help', decodeHelpAttrs); break;
      case 6: out.natSrc = r.nest('nat-src', decodeNatAttrs); break;
      case 7: out.timeout = r.u32be('timeout'); break;
      case 8: out.mark = r.u32be('mark'); break;
      case 9: out.countersOrig = r.nest('counters-orig', decodeCounterAttrs); break;
      case 10: out.countersReply = r.nest('counters-reply', decodeCounterAttrs); break;
      case 11: out.use = r.u32be('use'); break;
      case 12: out.id = r.u32be('id'); break;
      case 13: out.natDst = r.nest('nat-dst', decodeNatAttrs); break;
      case 14: out.tupleMaster = r.nest('tuple-master', decodeTupleAttrs); break;
      case 15: out.seqAdjOrig = r.nest('seq-adj-orig', decodeSeqadjAttrs); break;
      case 16: out.seqAdjReply = r.nest('seq-adj-reply', decodeSeqadjAttrs); break;
      case 17: out.secmark = r.u32be('secmark'); break;
      case 18: out.zone = r.u16be('zone'); break;
      case 19: out.secctx = r.nest('secctx', decodeSecctxAttrs); break;
      case 20: out.timestamp = r.nest('timestamp', decodeTimestampAttrs); break;
      case 21: out.markMask = r.u32be('mark-mask'); break;
      case 22: out.labels = r.binary('labels'); break;
      case 23: out.labelsMask = r.binary('labels-mask'); break;
      case 24: out.synproxy = r.nest('synproxy', decodeSynproxyAttrs); break;
      case 25: out.filter = r.nest('filter', decodeFilterAttrs); break;
      case 26: out.statusMask = nfCtStatusTable.of(r.u32be('status-mask')); break;
      case 27: out.timestampEvent = r.u64be('timestamp-event'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `conntrack-stats-attrs`. */
export function decodeConntrackStatsAttrs(r: AttrReader, out: ConntrackStatsAttrs = {}): ConntrackStatsAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.searched = r.u32be('searched'); break;
      case 2: out.found = r.u32be('found'); break;
      case 3: out.new = r.u32be('new'); break;
      case 4: out.invalid = r.u32be('invalid'); break;
      case 5: out.ignore = r.u32be('ignore'); break;
      case 6: out.delete = r.u32be('delete'); break;
      case 7: out.deleteList = r.u32be('delete-list'); break;
      case 8: out.insert = r.u32be('insert'); break;
      case 9: out.insertFailed = r.u32be('insert-failed'); break;
      case 10: out.drop = r.u32be('drop'); break;
      case 11: out.earlyDrop = r.u32be('early-drop'); break;
      case 12: out.error = r.u32be('error'); break;
      case 13: out.searchRestart = r.u32be('search-restart'); break;
      case 14: out.clashResolve = r.u32be('clash-resolve'); break;
      case 15: out.chainToolong = r.u32be('chain-toolong'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `timestamp-attrs`. */
export function decodeTimestampAttrs(r: AttrReader, out: TimestampAttrs = {}): TimestampAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.timestampStart = r.u64be('timestamp-start'); break;
      case 2: out.timestampStop = r.u64be('timestamp-stop'); break;
      case 3: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `stats-global-attrs`. */
export function decodeStatsGlobalAttrs(r: AttrReader, out: StatsGlobalAttrs = {}): StatsGlobalAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.entries = r.u32be('entries'); break;
      case 2: out.maxEntries = r.u32be('max-entries'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expect-nat-attrs`. */
export function decodeExpectNatAttrs(r: AttrReader, out: ExpectNatAttrs = {}): ExpectNatAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.dir = r.u32be('dir'); break;
      case 2: out.tuple = r.nest('tuple', decodeTupleAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expect-attrs`. */
export function decodeExpectAttrs(r: AttrReader, out: ExpectAttrs = {}): ExpectAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.master = r.nest('master', decodeTupleAttrs); break;
      case 2: out.tuple = r.nest('tuple', decodeTupleAttrs); break;
      case 3: out.mask = r.nest('mask', decodeTupleAttrs); break;
      case 4: out.timeout = r.u32be('timeout'); break;
      case 5: out.id = r.u32be('id'); break;
      case 6: out.helpName = r.text('help-name'); break;
      case 7: out.zone = r.u16be('zone'); break;
      case 8: out.flags = nfCtExpectFlagsTable.of(r.u32be('flags')); break;
      case 9: out.class = r.u32be('class'); break;
      case 10: out.nat = r.nest('nat', decodeExpectNatAttrs); break;
      case 11: out.fn = r.text('fn'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expect-stats-attrs`. */
export function decodeExpectStatsAttrs(r: AttrReader, out: ExpectStatsAttrs = {}): ExpectStatsAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.new = r.u32be('new'); break;
      case 2: out.create = r.u32be('create'); break;
      case 3: out.delete = r.u32be('delete'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes struct `nfgenmsg` and the attributes `conntrack-attrs` behind it. */
export function decodeConntrackAttrsMessage(r: AttrReader): ConntrackAttrsMessage {
  const out = r.header(4, decodeNfgenmsg) as ConntrackAttrsMessage;
  decodeConntrackAttrs(r, out);
  return out;
}

/** Decodes struct `nfgenmsg` and the attributes `conntrack-stats-attrs` behind it. */
export function decodeConntrackStatsAttrsMessage(r: AttrReader): ConntrackStatsAttrsMessage {
  const out = r.header(4, decodeNfgenmsg) as ConntrackStatsAttrsMessage;
  decodeConntrackStatsAttrs(r, out);
  return out;
}

/** Decodes struct `nfgenmsg` and the attributes `stats-global-attrs` behind it. */
export function decodeStatsGlobalAttrsMessage(r: AttrReader): StatsGlobalAttrsMessage {
  const out = r.header(4, decodeNfgenmsg) as StatsGlobalAttrsMessage;
  decodeStatsGlobalAttrs(r, out);
  return out;
}

/** Decodes struct `nfgenmsg` and the attributes `expect-attrs` behind it. */
export function decodeExpectAttrsMessage(r: AttrReader): ExpectAttrsMessage {
  const out = r.header(4, decodeNfgenmsg) as ExpectAttrsMessage;
  decodeExpectAttrs(r, out);
  return out;
}

/** Decodes struct `nfgenmsg` and the attributes `expect-stats-attrs` behind it. */
export function decodeExpectStatsAttrsMessage(r: AttrReader): ExpectStatsAttrsMessage {
  const out = r.header(4, decodeNfgenmsg) as ExpectStatsAttrsMessage;
  decodeExpectStatsAttrs(r, out);
  return out;
}

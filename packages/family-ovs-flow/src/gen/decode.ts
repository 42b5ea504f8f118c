// Generated from specs/kernel/ovs_flow.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { type AttrReader, formatIp, formatIpv4, formatMac, pushEntry } from '@nlkit/netlink-core';
import { ctStateFlagsTable, ovsFragTypeTable, ovsHashAlgTable, ovsUfidFlagsTable } from './constants.ts';
import type {
  ActionAttrs, ActionAttrsItem, CheckPktLenAttrs, CtAttrs, DecTtlAttrs, FlowAttrs, FlowAttrsMessage, KeyAttrs,
  MaskedKeyAttrs, NatAttrs, OvsActionAddMpls, OvsActionHash, OvsActionPushEth, OvsActionPushMpls, OvsActionPushVlan,
  OvsCtLabels, OvsCtMark, OvsFlowStats, OvsHeader, OvsKeyArp, OvsKeyCtTupleIpv4, OvsKeyCtTupleIpv6, OvsKeyEthernet,
  OvsKeyIcmp, OvsKeyIpv4, OvsKeyIpv6, OvsKeyIpv6Exthdrs, OvsKeyMpls, OvsKeyNd, OvsKeySctp, OvsKeyTcp, OvsKeyUdp,
  OvsMaskedEthernet, OvsMaskedIpv4, OvsMaskedIpv6, OvsMaskedMpls, OvsMaskedSctp, OvsMaskedTcp, OvsMaskedUdp,
  OvsNshKeyAttrs, OvsNshKeyBase, PsampleAttrs, PushNshAttrs, SampleAttrs, TunnelKeyAttrs, UserspaceAttrs, VxlanExtAttrs,
} from './types.ts';

/** Decodes struct `ovs-header` (4 bytes) at an offset. */
export function decodeOvsHeader(r: AttrReader, at: number): OvsHeader {
  return {
    dpIfindex: r.view.getInt32(at, r.little),
  };
}

/** Decodes struct `ovs-flow-stats` (16 bytes) at an offset. */
export function decodeOvsFlowStats(r: AttrReader, at: number): OvsFlowStats {
  return {
    nPackets: r.u64At(at),
    nBytes: r.u64At(at + 8),
  };
}

/** Decodes struct `ovs-key-ethernet` (12 bytes) at an offset. */
export function decodeOvsKeyEthernet(r: AttrReader, at: number): OvsKeyEthernet {
  return {
    ethSrc: formatMac(r.bytes, at, at + 6),
    ethDst: formatMac(r.bytes, at + 6, at + 12),
  };
}

/** Decodes struct `ovs-key-mpls` (4 bytes) at an offset. */
export function decodeOvsKeyMpls(r: AttrReader, at: number): OvsKeyMpls {
  return {
    mplsLse: r.view.getUint32(at, false),
  };
}

/** Decodes struct `ovs-key-ipv4` (12 bytes) at an offset. */
export function decodeOvsKeyIpv4(r: AttrReader, at: number): OvsKeyIpv4 {
  return {
    ipv4Src: formatIpv4(r.bytes, at),
    ipv4Dst: formatIpv4(r.bytes, at + 4),
    ipv4Proto: r.view.getUint8(at + 8),
    ipv4Tos: r.view.getUint8(at + 9),
    ipv4Ttl: r.view.getUint8(at + 10),
    ipv4Frag: ovsFragTypeTable.of(r.view.getUint8(at + 11)),
  };
}

/** Decodes struct `ovs-key-ipv6` (40 bytes) at an offset. */
export function decodeOvsKeyIpv6(r: AttrReader, at: number): OvsKeyIpv6 {
  return {
    ipv6Src: formatIp(r.bytes, at, at + 16),
    ipv6Dst: formatIp(r.bytes, at + 16, at + 32),
    ipv6Label: r.view.getUint32(at + 32, false),
    ipv6Proto: r.view.getUint8(at + 36),
    ipv6Tclass: r.view.getUint8(at + 37),
    ipv6Hlimit: r.view.getUint8(at + 38),
    ipv6Frag: ovsFragTypeTable.of(r.view.getUint8(at + 39)),
  };
}

/** Decodes struct `ovs-key-ipv6-exthdrs` (2 bytes) at an offset. */
export function decodeOvsKeyIpv6Exthdrs(r: AttrReader, at: number): OvsKeyIpv6Exthdrs {
  return {
    hdrs: r.view.getUint16(at, r.little),
  };
}

/** Decodes struct `ovs-key-tcp` (4 bytes) at an offset. */
export function decodeOvsKeyTcp(r: AttrReader, at: number): OvsKeyTcp {
  return {
    tcpSrc: r.view.getUint16(at, false),
    tcpDst: r.view.getUint16(at + 2, false),
  };
}

/** Decodes struct `ovs-key-udp` (4 bytes) at an offset. */
export function decodeOvsKeyUdp(r: AttrReader, at: number): OvsKeyUdp {
  return {
    udpSrc: r.view.getUint16(at, false),
    udpDst: r.view.getUint16(at + 2, false),
  };
}

/** Decodes struct `ovs-key-sctp` (4 bytes) at an offset. */
export function decodeOvsKeySctp(r: AttrReader, at: number): OvsKeySctp {
  return {
    sctpSrc: r.view.getUint16(at, false),
    sctpDst: r.view.getUint16(at + 2, false),
  };
}

/** Decodes struct `ovs-key-icmp` (2 bytes) at an offset. */
export function decodeOvsKeyIcmp(r: AttrReader, at: number): OvsKeyIcmp {
  return {
    icmpType: r.view.getUint8(at),
    icmpCode: r.view.getUint8(at + 1),
  };
}

/** Decodes struct `ovs-key-arp` (24 bytes) at an offset. */
export function decodeOvsKeyArp(r: AttrReader, at: number): OvsKeyArp {
  return {
    arpSip: formatIpv4(r.bytes, at),
    arpTip: formatIpv4(r.bytes, at + 4),
    arpOp: r.view.getUint16(at + 8, false),
    arpSha: formatMac(r.bytes, at + 10, at + 16),
    arpTha: formatMac(r.bytes, at + 16, at + 22),
  };
}

/** Decodes struct `ovs-key-nd` (28 bytes) at an offset. */
export function decodeOvsKeyNd(r: AttrReader, at: number): OvsKeyNd {
  return {
    ndTarget: formatIp(r.bytes, at, at + 16),
    ndSll: formatMac(r.bytes, at + 16, at + 22),
    ndTll: formatMac(r.bytes, at + 22, at + 28),
  };
}

/** Decodes struct `ovs-key-ct-tuple-ipv4` (16 bytes) at an offset. */
export function decodeOvsKeyCtTupleIpv4(r: AttrReader, at: number): OvsKeyCtTupleIpv4 {
  return {
    ipv4Src: formatIpv4(r.bytes, at),
    ipv4Dst: formatIpv4(r.bytes, at + 4),
    srcPort: r.view.getUint16(at + 8, false),
    dstPort: r.view.getUint16(at + 10, false),
    ipv4Proto: r.view.getUint8(at + 12),
  };
}

/** Decodes struct `ovs-action-push-vlan` (4 bytes) at an offset. */
export function decodeOvsActionPushVlan(r: AttrReader, at: number): OvsActionPushVlan {
  return {
    vlanTpid: r.view.getUint16(at, false),
    vlanTci: r.view.getUint16(at + 2, false),
  };
}

/** Decodes struct `ovs-action-hash` (8 bytes) at an offset. */
export function decodeOvsActionHash(r: AttrReader, at: number): OvsActionHash {
  return {
    hashAlg: ovsHashAlgTable.of(r.view.getUint32(at, r.little)),
    hashBasis: r.view.getUint32(at + 4, r.little),
  };
}

/** Decodes struct `ovs-action-push-mpls` (8 bytes) at an offset. */
export function decodeOvsActionPushMpls(r: AttrReader, at: number): OvsActionPushMpls {
  return {
    mplsLse: r.view.getUint32(at, false),
    mplsEthertype: r.view.getUint16(at + 4, false),
  };
}

/** Decodes struct `ovs-action-add-mpls` (8 bytes) at an offset. */
export function decodeOvsActionAddMpls(r: AttrReader, at: number): OvsActionAddMpls {
  return {
    mplsLse: r.view.getUint32(at, false),
    mplsEthertype: r.view.getUint16(at + 4, false),
    tunFlags: r.view.getUint16(at + 6, r.little),
  };
}

/** Decodes struct `ovs-key-ct-tuple-ipv6` (40 bytes) at an offset. */
export function decodeOvsKeyCtTupleIpv6(r: AttrReader, at: number): OvsKeyCtTupleIpv6 {
  return {
    ipv6Src: formatIp(r.bytes, at, at + 16),
    ipv6Dst: formatIp(r.bytes, at + 16, at + 32),
    srcPort: r.view.getUint16(at + 32, false),
    dstPort: r.view.getUint16(at + 34, false),
    ipv6Proto: r.view.getUint8(at + 36),
  };
}

/** Decodes struct `ovs-nsh-key-base` (8 bytes) at an offset. */
export function decodeOvsNshKeyBase(r: AttrReader, at: number): OvsNshKeyBase {
  return {
    flags: r.view.getUint8(at),
    ttl: r.view.getUint8(at + 1),
    mdtype: r.view.getUint8(at + 2),
    np: r.view.getUint8(at + 3),
    pathHdr: r.view.getUint32(at + 4, false),
  };
}

/** Decodes struct `ovs-action-push-eth` (12 bytes) at an offset. */
export function decodeOvsActionPushEth(r: AttrReader, at: number): OvsActionPushEth {
  return {
    ethSrc: formatMac(r.bytes, at, at + 6),
    ethDst: formatMac(r.bytes, at + 6, at + 12),
  };
}

/** Decodes struct `ovs-ct-mark` (8 bytes) at an offset. */
export function decodeOvsCtMark(r: AttrReader, at: number): OvsCtMark {
  return {
    value: r.view.getUint32(at, r.little),
    mask: r.view.getUint32(at + 4, r.little),
  };
}

/** Decodes struct `ovs-ct-labels` (32 bytes) at an offset. */
export function decodeOvsCtLabels(r: AttrReader, at: number): OvsCtLabels {
  return {
    value: r.bytes.slice(at, at + 16),
    mask: r.bytes.slice(at + 16, at + 32),
  };
}

/** Decodes struct `ovs-masked-ethernet` (24 bytes) at an offset. */
export function decodeOvsMaskedEthernet(r: AttrReader, at: number): OvsMaskedEthernet {
  return {
    key: decodeOvsKeyEthernet(r, at),
    mask: decodeOvsKeyEthernet(r, at + 12),
  };
}

/** Decodes struct `ovs-masked-ipv4` (24 bytes) at an offset. */
export function decodeOvsMaskedIpv4(r: AttrReader, at: number): OvsMaskedIpv4 {
  return {
    key: decodeOvsKeyIpv4(r, at),
    mask: decodeOvsKeyIpv4(r, at + 12),
  };
}

/** Decodes struct `ovs-masked-ipv6` (80 bytes) at an offset. */
export function decodeOvsMaskedIpv6(r: AttrReader, at: number): OvsMaskedIpv6 {
  return {
    key: decodeOvsKeyIpv6(r, at),
    mask: decodeOvsKeyIpv6(r, at + 40),
  };
}

/** Decodes struct `ovs-masked-tcp` (8 bytes) at an offset. */
export function decodeOvsMaskedTcp(r: AttrReader, at: number): OvsMaskedTcp {
  return {
    key: decodeOvsKeyTcp(r, at),
    mask: decodeOvsKeyTcp(r, at + 4),
  };
}

/** Decodes struct `ovs-masked-udp` (8 bytes) at an offset. */
export function decodeOvsMaskedUdp(r: AttrReader, at: number): OvsMaskedUdp {
  return {
    key: decodeOvsKeyUdp(r, at),
    mask: decodeOvsKeyUdp(r, at + 4),
  };
}

/** Decodes struct `ovs-masked-sctp` (8 bytes) at an offset. */
export function decodeOvsMaskedSctp(r: AttrReader, at: number): OvsMaskedSctp {
  return {
    key: decodeOvsKeySctp(r, at),
    mask: decodeOvsKeySctp(r, at + 4),
  };
}

/** Decodes struct `ovs-masked-mpls` (8 bytes) at an offset. */
export function decodeOvsMaskedMpls(r: AttrReader, at: number): OvsMaskedMpls {
  return {
    key: decodeOvsKeyMpls(r, at),
    mask: decodeOvsKeyMpls(r, at + 4),
  };
}

/** Decodes attribute set `flow-attrs`. */
export function decodeFlowAttrs(r: AttrReader, out: FlowAttrs = {}): FlowAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.key = r.nest('key', decodeKeyAttrs); break;
      case 2: out.actions = r.nest('actions', decodeActionAttrs); break;
      case 3: out.stats = r.struct('stats', 16, decodeOvsFlowStats); break;
      case 4: out.tcpFlags = r.u8('tcp-flags'); break;
      case 5: out.used = r.u64('used'); break;
      case 6: out.clear = r.flag(); break;
      case 7: out.mask = r.nest('mask', decodeKeyAttrs); break;
      case 8: out.probe = r.flag(); break;
      case 9: out.ufid = r.uuid('ufid'); break;
      case 10: out.ufidFlags = ovsUfidFlagsTable.of(r.u32('ufid-flags')); break;
      case 11: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `key-attrs`. */
export function decodeKeyAttrs(r: AttrReader, out: KeyAttrs = {}): KeyAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.encap = r.nest('encap', decodeKeyAttrs); break;
      case 2: out.priority = r.u32('priority'); break;
      case 3: out.inPort = r.u32('in-port'); break;
      case 4: out.ethernet = r.struct('ethernet', 12, decodeOvsKeyEthernet); break;
      case 5: out.vlan = r.u16be('vlan'); break;
      case 6: out.ethertype = r.u16be('ethertype'); break;
      case 7: out.ipv4 = r.struct('ipv4', 12, decodeOvsKeyIpv4); break;
      case 8: out.ipv6 = r.struct('ipv6', 40, decodeOvsKeyIpv6); break;
      case 9: out.tcp = r.struct('tcp', 4, decodeOvsKeyTcp); break;
      case 10: out.udp = r.struct('udp', 4, decodeOvsKeyUdp); break;
      case 11: out.icmp = r.struct('icmp', 2, decodeOvsKeyIcmp); break;
      case 12: out.icmpv6 = r.struct('icmpv6', 2, decodeOvsKeyIcmp); break;
      case 13: out.arp = r.struct('arp', 24, decodeOvsKeyArp); break;
      case 14: out.nd = r.struct('nd', 28, decodeOvsKeyNd); break;
      case 15: out.skbMark = r.u32('skb-mark'); break;
      case 16: out.tunnel = r.nest('tunnel', decodeTunnelKeyAttrs); break;
      case 17: out.sctp = r.struct('sctp', 4, decodeOvsKeySctp); break;
      case 18: out.tcpFlags = r.u16be('tcp-flags'); break;
      case 19: out.dpHash = r.u32('dp-hash'); break;
      case 20: out.recircId = r.u32('recirc-id'); break;
      case 21: out.mpls = r.packed('mpls', 4, decodeOvsKeyMpls); break;
      case 22: out.ctState = ctStateFlagsTable.of(r.u32('ct-state')); break;
      case 23: out.ctZone = r.u16('ct-zone'); break;
      case 24: out.ctMark = r.u32('ct-mark'); break;
      case 25: out.ctLabels = r.binary('ct-labels'); break;
      case 26: out.ctOrigTupleIpv4 = r.struct('ct-orig-tuple-ipv4', 16, decodeOvsKeyCtTupleIpv4); break;
      case 27: out.ctOrigTupleIpv6 = r.struct('ct-orig-tuple-ipv6', 40, decodeOvsKeyCtTupleIpv6); break;
      case 28: out.nsh = r.nest('nsh', decodeOvsNshKeyAttrs); break;
      case 29: out.packetType = r.u32be('packet-type'); break;
      case 30: out.ndExtensions = r.binary('nd-extensions'); break;
      case 31: out.tunnelInfo = r.binary('tunnel-info'); break;
      case 32: out.ipv6Exthdrs = r.struct('ipv6-exthdrs', 2, decodeOvsKeyIpv6Exthdrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `masked-key-attrs`. */
export function decodeMaskedKeyAttrs(r: AttrReader, out: MaskedKeyAttrs = {}): MaskedKeyAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 2: out.priority = r.u32s('priority'); break;
      case 4: out.ethernet = r.struct('ethernet', 24, decodeOvsMaskedEthernet); break;
      case 7: out.ipv4 = r.struct('ipv4', 24, decodeOvsMaskedIpv4); break;
      case 8: out.ipv6 = r.struct('ipv6', 80, decodeOvsMaskedIpv6); break;
      case 9: out.tcp = r.struct('tcp', 8, decodeOvsMaskedTcp); break;
      case 10: out.udp = r.struct('udp', 8, decodeOvsMaskedUdp); break;
      case 15: out.skbMark = r.u32s('skb-mark'); break;
      case 17: out.sctp = r.struct('sctp', 8, decodeOvsMaskedSctp); break;
      case 21: out.mpls = r.struct('mpls', 8, decodeOvsMaskedMpls); break;
      case 24: out.ctMark = r.u32s('ct-mark'); break;
      case 25: out.ctLabels = r.binary('ct-labels'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `push-nsh-attrs`. */
export function decodePushNshAttrs(r: AttrReader, out: PushNshAttrs = {}): PushNshAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 28: out.nsh = r.nest('nsh', decodeOvsNshKeyAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes the ordered list `action-attrs`. */
export function decodeActionAttrs(r: AttrReader): ActionAttrs {
  const list: ActionAttrs = [];
  let out: ActionAttrsItem = {};
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.output = r.u32('output'); break;
      case 2: out.userspace = r.nest('userspace', decodeUserspaceAttrs); break;
      case 3: out.set = r.nest('set', decodeKeyAttrs); break;
      case 4: out.pushVlan = r.struct('push-vlan', 4, decodeOvsActionPushVlan); break;
      case 5: out.popVlan = r.flag(); break;
      case 6: out.sample = r.nest('sample', decodeSampleAttrs); break;
      case 7: out.recirc = r.u32('recirc'); break;
      case 8: out.hash = r.struct('hash', 8, decodeOvsActionHash); break;
      case 9: out.pushMpls = r.struct('push-mpls', 8, decodeOvsActionPushMpls); break;
      case 10: out.popMpls = r.u16be('pop-mpls'); break;
      case 11: out.setMasked = r.nest('set-masked', decodeMaskedKeyAttrs); break;
      case 12: out.ct = r.nest('ct', decodeCtAttrs); break;
      case 13: out.trunc = r.u32('trunc'); break;
      case 14: out.pushEth = r.struct('push-eth', 12, decodeOvsActionPushEth); break;
      case 15: out.popEth = r.flag(); break;
      case 16: out.ctClear = r.flag(); break;
      case 17: out.pushNsh = r.nest('push-nsh', decodePushNshAttrs); break;
      case 18: out.popNsh = r.flag(); break;
      case 19: out.meter = r.u32('meter'); break;
      case 20: out.clone = r.nest('clone', decodeActionAttrs); break;
      case 21: out.checkPktLen = r.nest('check-pkt-len', decodeCheckPktLenAttrs); break;
      case 22: out.addMpls = r.struct('add-mpls', 8, decodeOvsActionAddMpls); break;
      case 23: out.decTtl = r.nest('dec-ttl', decodeDecTtlAttrs); break;
      case 24: out.drop = r.u32('drop'); break;
      case 25: out.psample = r.nest('psample', decodePsampleAttrs); break;
      default: r.keepUnknown(out);
    }
    pushEntry(list, out);
    out = {};
  }
  return list;
}

/** Decodes attribute set `tunnel-key-attrs`. */
export function decodeTunnelKeyAttrs(r: AttrReader, out: TunnelKeyAttrs = {}): TunnelKeyAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 0: out.id = r.u64be('id'); break;
      case 1: out.ipv4Src = r.ipv4('ipv4-src'); break;
      case 2: out.ipv4Dst = r.ipv4('ipv4-dst'); break;
      case 3: out.tos = r.u8('tos'); break;
      case 4: out.ttl = r.u8('ttl'); break;
      case 5: out.dontFragment = r.flag(); break;
      case 6: out.csum = r.flag(); break;
      case 7: out.oam = r.flag(); break;
      case 8: out.geneveOpts = r.packed('geneve-opts', 4, (r, at) => r.view.getUint32(at, false)); break;
      case 9: out.tpSrc = r.u16be('tp-src'); break;
      case 10: out.tpDst = r.u16be('tp-dst'); break;
      case 11: out.vxlanOpts = r.nest('vxlan-opts', decodeVxlanExtAttrs); break;
      case 12: out.ipv6Src = r.ipv6('ipv6-src'); break;
      case 13: out.ipv6Dst = r.ipv6('ipv6-dst'); break;
      case 14: break;
      case 15: out.erspanOpts = r.binary('erspan-opts'); break;
      case 16: out.ipv4InfoBridge = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `check-pkt-len-attrs`. */
export function decodeCheckPktLenAttrs(r: AttrReader, out: CheckPktLenAttrs = {}): CheckPktLenAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.pktLen = r.u16('pkt-len'); break;
      case 2: out.actionsIfGreater = r.nest('actions-if-greater', decodeActionAttrs); break;
      case 3: out.actionsIfLessEqual = r.nest('actions-if-less-equal', decodeActionAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `sample-attrs`. */
export function decodeSampleAttrs(r: AttrReader, out: SampleAttrs = {}): SampleAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.probability = r.u32('probability'); break;
      case 2: out.actions = r.nest('actions', decodeActionAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `userspace-attrs`. */
export function decodeUserspaceAttrs(r: AttrReader, out: UserspaceAttrs = {}): UserspaceAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.pid = r.u32('pid'); break;
      case 2: out.userdata = r.binary('userdata'); break;
      case 3: out.egressTunPort = r.u32('egress-tun-port'); break;
      case 4: out.actions = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ovs-nsh-key-attrs`. */
export function decodeOvsNshKeyAttrs(r: AttrReader, out: OvsNshKeyAttrs = {}): OvsNshKeyAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.base = r.struct('base', 8, decodeOvsNshKeyBase); break;
      case 2: out.md1 = r.packed('md1', 4, (r, at) => r.view.getUint32(at, false)); break;
      case 3: out.md2 = r.binary('md2'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ct-attrs`. */
export function decodeCtAttrs(r: AttrReader, out: CtAttrs = {}): CtAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.commit = r.flag(); break;
      case 2: out.zone = r.u16('zone'); break;
      case 3: out.mark = r.struct('mark', 8, decodeOvsCtMark); break;
      case 4: out.labels = r.struct('labels', 32, decodeOvsCtLabels); break;
      case 5: out.helper = r.text('helper'); break;
      case 6: out.nat = r.nest('nat', decodeNatAttrs); break;
      case 7: out.forceCommit = r.flag(); break;
      case 8: out.eventmask = r.u32('eventmask'); break;
      case 9: out.timeout = r.text('timeout'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `nat-attrs`. */
export function decodeNatAttrs(r: AttrReader, out: NatAttrs = {}): NatAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.src = r.flag(); break;
      case 2: out.dst = r.flag(); break;
      case 3: out.ipMin = r.ip('ip-min'); break;
      case 4: out.ipMax = r.ip('ip-max'); break;
      case 5: out.protoMin = r.u16('proto-min'); break;
      case 6: out.protoMax = r.u16('proto-max'); break;
      case 7: out.persistent = r.flag(); break;
      case 8: out.protoHash = r.flag(); break;
      case 9: out.protoRandom = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dec-ttl-attrs`. */
export function decodeDecTtlAttrs(r: AttrReader, out: DecTtlAttrs = {}): DecTtlAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.action = r.nest('action', decodeActionAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `vxlan-ext-attrs`. */
export function decodeVxlanExtAttrs(r: AttrReader, out: VxlanExtAttrs = {}): VxlanExtAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.gbp = r.u32('gbp'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `psample-attrs`. */
export function decodePsampleAttrs(r: AttrReader, out: PsampleAttrs = {}): PsampleAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.group = r.u32('group'); break;
      case 2: out.cookie = r.binary('cookie'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes struct `ovs-header` and the attributes `flow-attrs` behind it. */
export function decodeFlowAttrsMessage(r: AttrReader): FlowAttrsMessage {
  const out = r.header(4, decodeOvsHeader) as FlowAttrsMessage;
  decodeFlowAttrs(r, out);
  return out;
}

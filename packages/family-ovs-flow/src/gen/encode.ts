// Generated from specs/kernel/ovs_flow.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrWriter, Sparse } from '@nlkit/netlink-core';
import { ctStateFlagsTable, ovsFragTypeTable, ovsHashAlgTable, ovsUfidFlagsTable } from './constants.ts';
import type {
  ActionAttrs, CheckPktLenAttrs, CtAttrs, DecTtlAttrs, FlowAttrs, FlowAttrsMessage, KeyAttrs, MaskedKeyAttrs, NatAttrs,
  OvsActionAddMpls, OvsActionHash, OvsActionPushEth, OvsActionPushMpls, OvsActionPushVlan, OvsCtLabels, OvsCtMark,
  OvsFlowStats, OvsHeader, OvsKeyArp, OvsKeyCtTupleIpv4, OvsKeyCtTupleIpv6, OvsKeyEthernet, OvsKeyIcmp, OvsKeyIpv4,
  OvsKeyIpv6, OvsKeyIpv6Exthdrs, OvsKeyMpls, OvsKeyNd, OvsKeySctp, OvsKeyTcp, OvsKeyUdp, OvsMaskedEthernet,
  OvsMaskedIpv4, OvsMaskedIpv6, OvsMaskedMpls, OvsMaskedSctp, OvsMaskedTcp, OvsMaskedUdp, OvsNshKeyAttrs, OvsNshKeyBase,
  PsampleAttrs, PushNshAttrs, SampleAttrs, TunnelKeyAttrs, UserspaceAttrs, VxlanExtAttrs,
} from './types.ts';

/** Encodes struct `ovs-header` (4 bytes) at an offset that holds zeros. */
export function encodeOvsHeader(w: AttrWriter, at: number, s: Sparse<OvsHeader>): void {
  w.putS32(at, 'dp-ifindex', s.dpIfindex);
}

/** Encodes struct `ovs-flow-stats` (16 bytes) at an offset that holds zeros. */
export function encodeOvsFlowStats(w: AttrWriter, at: number, s: Sparse<OvsFlowStats>): void {
  w.putU64(at, 'n-packets', s.nPackets);
  w.putU64(at + 8, 'n-bytes', s.nBytes);
}

/** Encodes struct `ovs-key-ethernet` (12 bytes) at an offset that holds zeros. */
export function encodeOvsKeyEthernet(w: AttrWriter, at: number, s: Sparse<OvsKeyEthernet<Uint8Array>>): void {
  w.putMac(at, 6, 'eth-src', s.ethSrc);
  w.putMac(at + 6, 6, 'eth-dst', s.ethDst);
}

/** Encodes struct `ovs-key-mpls` (4 bytes) at an offset that holds zeros. */
export function encodeOvsKeyMpls(w: AttrWriter, at: number, s: Sparse<OvsKeyMpls>): void {
  w.putU32be(at, 'mpls-lse', s.mplsLse);
}

/** Encodes struct `ovs-key-ipv4` (12 bytes) at an offset that holds zeros. */
export function encodeOvsKeyIpv4(w: AttrWriter, at: number, s: Sparse<OvsKeyIpv4<Uint8Array>>): void {
  w.putIp(at, 4, 'ipv4-src', s.ipv4Src);
  w.putIp(at + 4, 4, 'ipv4-dst', s.ipv4Dst);
  w.putU8(at + 8, 'ipv4-proto', s.ipv4Proto);
  w.putU8(at + 9, 'ipv4-tos', s.ipv4Tos);
  w.putU8(at + 10, 'ipv4-ttl', s.ipv4Ttl);
  w.putU8(at + 11, 'ipv4-frag', s.ipv4Frag, ovsFragTypeTable);
}

/** Encodes struct `ovs-key-ipv6` (40 bytes) at an offset that holds zeros. */
export function encodeOvsKeyIpv6(w: AttrWriter, at: number, s: Sparse<OvsKeyIpv6<Uint8Array>>): void {
  w.putIp(at, 16, 'ipv6-src', s.ipv6Src);
  w.putIp(at + 16, 16, 'ipv6-dst', s.ipv6Dst);
  w.putU32be(at + 32, 'ipv6-label', s.ipv6Label);
  w.putU8(at + 36, 'ipv6-proto', s.ipv6Proto);
  w.putU8(at + 37, 'ipv6-tclass', s.ipv6Tclass);
  w.putU8(at + 38, 'ipv6-hlimit', s.ipv6Hlimit);
  w.putU8(at + 39, 'ipv6-frag', s.ipv6Frag, ovsFragTypeTable);
}

/** Encodes struct `ovs-key-ipv6-exthdrs` (2 bytes) at an offset that holds zeros. */
export function encodeOvsKeyIpv6Exthdrs(w: AttrWriter, at: number, s: Sparse<OvsKeyIpv6Exthdrs>): void {
  w.putU16(at, 'hdrs', s.hdrs);
}

/** Encodes struct `ovs-key-tcp` (4 bytes) at an offset that holds zeros. */
export function encodeOvsKeyTcp(w: AttrWriter, at: number, s: Sparse<OvsKeyTcp>): void {
  w.putU16be(at, 'tcp-src', s.tcpSrc);
  w.putU16be(at + 2, 'tcp-dst', s.tcpDst);
}

/** Encodes struct `ovs-key-udp` (4 bytes) at an offset that holds zeros. */
export function encodeOvsKeyUdp(w: AttrWriter, at: number, s: Sparse<OvsKeyUdp>): void {
  w.putU16be(at, 'udp-src', s.udpSrc);
  w.putU16be(at + 2, 'udp-dst', s.udpDst);
}

/** Encodes struct `ovs-key-sctp` (4 bytes) at an offset that holds zeros. */
export function encodeOvsKeySctp(w: AttrWriter, at: number, s: Sparse<OvsKeySctp>): void {
  w.putU16be(at, 'sctp-src', s.sctpSrc);
  w.putU16be(at + 2, 'sctp-dst', s.sctpDst);
}

/** Encodes struct `ovs-key-icmp` (2 bytes) at an offset that holds zeros. */
export function encodeOvsKeyIcmp(w: AttrWriter, at: number, s: Sparse<OvsKeyIcmp>): void {
  w.putU8(at, 'icmp-type', s.icmpType);
  w.putU8(at + 1, 'icmp-code', s.icmpCode);
}

/** Encodes struct `ovs-key-arp` (24 bytes) at an offset that holds zeros. */
export function encodeOvsKeyArp(w: AttrWriter, at: number, s: Sparse<OvsKeyArp<Uint8Array>>): void {
  w.putIp(at, 4, 'arp-sip', s.arpSip);
  w.putIp(at + 4, 4, 'arp-tip', s.arpTip);
  w.putU16be(at + 8, 'arp-op', s.arpOp);
  w.putMac(at + 10, 6, 'arp-sha', s.arpSha);
  w.putMac(at + 16, 6, 'arp-tha', s.arpTha);
}

/** Encodes struct `ovs-key-nd` (28 bytes) at an offset that holds zeros. */
export function encodeOvsKeyNd(w: AttrWriter, at: number, s: Sparse<OvsKeyNd<Uint8Array>>): void {
  w.putIp(at, 16, 'nd-target', s.ndTarget);
  w.putMac(at + 16, 6, 'nd-sll', s.ndSll);
  w.putMac(at + 22, 6, 'nd-tll', s.ndTll);
}

/** Encodes struct `ovs-key-ct-tuple-ipv4` (16 bytes) at an offset that holds zeros. */
export function encodeOvsKeyCtTupleIpv4(w: AttrWriter, at: number, s: Sparse<OvsKeyCtTupleIpv4<Uint8Array>>): void {
  w.putIp(at, 4, 'ipv4-src', s.ipv4Src);
  w.putIp(at + 4, 4, 'ipv4-dst', s.ipv4Dst);
  w.putU16be(at + 8, 'src-port', s.srcPort);
  w.putU16be(at + 10, 'dst-port', s.dstPort);
  w.putU8(at + 12, 'ipv4-proto', s.ipv4Proto);
}

/** Encodes struct `ovs-action-push-vlan` (4 bytes) at an offset that holds zeros. */
export function encodeOvsActionPushVlan(w: AttrWriter, at: number, s: Sparse<OvsActionPushVlan>): void {
  w.putU16be(at, 'vlan-tpid', s.vlanTpid);
  w.putU16be(at + 2, 'vlan-tci', s.vlanTci);
}

/** Encodes struct `ovs-action-hash` (8 bytes) at an offset that holds zeros. */
export function encodeOvsActionHash(w: AttrWriter, at: number, s: Sparse<OvsActionHash>): void {
  w.putU32(at, 'hash-alg', s.hashAlg, ovsHashAlgTable);
  w.putU32(at + 4, 'hash-basis', s.hashBasis);
}

/** Encodes struct `ovs-action-push-mpls` (8 bytes) at an offset that holds zeros. */
export function encodeOvsActionPushMpls(w: AttrWriter, at: number, s: Sparse<OvsActionPushMpls>): void {
  w.putU32be(at, 'mpls-lse', s.mplsLse);
  w.putU16be(at + 4, 'mpls-ethertype', s.mplsEthertype);
}

/** Encodes struct `ovs-action-add-mpls` (8 bytes) at an offset that holds zeros. */
export function encodeOvsActionAddMpls(w: AttrWriter, at: number, s: Sparse<OvsActionAddMpls>): void {
  w.putU32be(at, 'mpls-lse', s.mplsLse);
  w.putU16be(at + 4, 'mpls-ethertype', s.mplsEthertype);
  w.putU16(at + 6, 'tun-flags', s.tunFlags);
}

/** Encodes struct `ovs-key-ct-tuple-ipv6` (40 bytes) at an offset that holds zeros. */
export function encodeOvsKeyCtTupleIpv6(w: AttrWriter, at: number, s: Sparse<OvsKeyCtTupleIpv6<Uint8Array>>): void {
  w.putIp(at, 16, 'ipv6-src', s.ipv6Src);
  w.putIp(at + 16, 16, 'ipv6-dst', s.ipv6Dst);
  w.putU16be(at + 32, 'src-port', s.srcPort);
  w.putU16be(at + 34, 'dst-port', s.dstPort);
  w.putU8(at + 36, 'ipv6-proto', s.ipv6Proto);
}

/** Encodes struct `ovs-nsh-key-base` (8 bytes) at an offset that holds zeros. */
export function encodeOvsNshKeyBase(w: AttrWriter, at: number, s: Sparse<OvsNshKeyBase>): void {
  w.putU8(at, 'flags', s.flags);
  w.putU8(at + 1, 'ttl', s.ttl);
  w.putU8(at + 2, 'mdtype', s.mdtype);
  w.putU8(at + 3, 'np', s.np);
  w.putU32be(at + 4, 'path-hdr', s.pathHdr);
}

/** Encodes struct `ovs-action-push-eth` (12 bytes) at an offset that holds zeros. */
export function encodeOvsActionPushEth(w: AttrWriter, at: number, s: Sparse<OvsActionPushEth<Uint8Array>>): void {
  w.putMac(at, 6, 'eth-src', s.ethSrc);
  w.putMac(at + 6, 6, 'eth-dst', s.ethDst);
}

/** Encodes struct `ovs-ct-mark` (8 bytes) at an offset that holds zeros. */
export function encodeOvsCtMark(w: AttrWriter, at: number, s: Sparse<OvsCtMark>): void {
  w.putU32(at, 'value', s.value);
  w.putU32(at + 4, 'mask', s.mask);
}

/** Encodes struct `ovs-ct-labels` (32 bytes) at an offset that holds zeros. */
export function encodeOvsCtLabels(w: AttrWriter, at: number, s: Sparse<OvsCtLabels>): void {
  w.putBytes(at, 16, 'value', s.value);
  w.putBytes(at + 16, 16, 'mask', s.mask);
}

/** Encodes struct `ovs-masked-ethernet` (24 bytes) at an offset that holds zeros. */
export function encodeOvsMaskedEthernet(w: AttrWriter, at: number, s: Sparse<OvsMaskedEthernet<Uint8Array>>): void {
  w.putStruct(at, 'key', s.key, 12, encodeOvsKeyEthernet);
  w.putStruct(at + 12, 'mask', s.mask, 12, encodeOvsKeyEthernet);
}

/** Encodes struct `ovs-masked-ipv4` (24 bytes) at an offset that holds zeros. */
export function encodeOvsMaskedIpv4(w: AttrWriter, at: number, s: Sparse<OvsMaskedIpv4<Uint8Array>>): void {
  w.putStruct(at, 'key', s.key, 12, encodeOvsKeyIpv4);
  w.putStruct(at + 12, 'mask', s.mask, 12, encodeOvsKeyIpv4);
}

/** Encodes struct `ovs-masked-ipv6` (80 bytes) at an offset that holds zeros. */
export function encodeOvsMaskedIpv6(w: AttrWriter, at: number, s: Sparse<OvsMaskedIpv6<Uint8Array>>): void {
  w.putStruct(at, 'key', s.key, 40, encodeOvsKeyIpv6);
  w.putStruct(at + 40, 'mask', s.mask, 40, encodeOvsKeyIpv6);
}

/** Encodes struct `ovs-masked-tcp` (8 bytes) at an offset that holds zeros. */
export function encodeOvsMaskedTcp(w: AttrWriter, at: number, s: Sparse<OvsMaskedTcp<Uint8Array>>): void {
  w.putStruct(at, 'key', s.key, 4, encodeOvsKeyTcp);
  w.putStruct(at + 4, 'mask', s.mask, 4, encodeOvsKeyTcp);
}

/** Encodes struct `ovs-masked-udp` (8 bytes) at an offset that holds zeros. */
export function encodeOvsMaskedUdp(w: AttrWriter, at: number, s: Sparse<OvsMaskedUdp<Uint8Array>>): void {
  w.putStruct(at, 'key', s.key, 4, encodeOvsKeyUdp);
  w.putStruct(at + 4, 'mask', s.mask, 4, encodeOvsKeyUdp);
}

/** Encodes struct `ovs-masked-sctp` (8 bytes) at an offset that holds zeros. */
export function encodeOvsMaskedSctp(w: AttrWriter, at: number, s: Sparse<OvsMaskedSctp<Uint8Array>>): void {
  w.putStruct(at, 'key', s.key, 4, encodeOvsKeySctp);
  w.putStruct(at + 4, 'mask', s.mask, 4, encodeOvsKeySctp);
}

/** Encodes struct `ovs-masked-mpls` (8 bytes) at an offset that holds zeros. */
export function encodeOvsMaskedMpls(w: AttrWriter, at: number, s: Sparse<OvsMaskedMpls<Uint8Array>>): void {
  w.putStruct(at, 'key', s.key, 4, encodeOvsKeyMpls);
  w.putStruct(at + 4, 'mask', s.mask, 4, encodeOvsKeyMpls);
}

/** Encodes attribute set `flow-attrs`. */
export function encodeFlowAttrs(w: AttrWriter, set: FlowAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'key': w.nest(1, 'key', set.key, encodeKeyAttrs); break;
      case 'actions': w.nest(2, 'actions', set.actions, encodeActionAttrs); break;
      case 'stats': w.struct(3, 'stats', set.stats, 16, encodeOvsFlowStats); break;
      case 'tcpFlags': w.u8(4, 'tcp-flags', set.tcpFlags); break;
      case 'used': w.u64(5, 'used', set.used); break;
      case 'clear': w.flag(6, 'clear', set.clear); break;
      case 'mask': w.nest(7, 'mask', set.mask, encodeKeyAttrs); break;
      case 'probe': w.flag(8, 'probe', set.probe); break;
      case 'ufid': w.uuid(9, 'ufid', set.ufid); break;
      case 'ufidFlags': w.u32(10, 'ufid-flags', set.ufidFlags, ovsUfidFlagsTable); break;
      default: w.unknownKey('flow-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `key-attrs`. */
export function encodeKeyAttrs(w: AttrWriter, set: KeyAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'encap': w.nest(1, 'encap', set.encap, encodeKeyAttrs); break;
      case 'priority': w.u32(2, 'priority', set.priority); break;
      case 'inPort': w.u32(3, 'in-port', set.inPort); break;
      case 'ethernet': w.struct(4, 'ethernet', set.ethernet, 12, encodeOvsKeyEthernet); break;
      case 'vlan': w.u16be(5, 'vlan', set.vlan); break;
      case 'ethertype': w.u16be(6, 'ethertype', set.ethertype); break;
      case 'ipv4': w.struct(7, 'ipv4', set.ipv4, 12, encodeOvsKeyIpv4); break;
      case 'ipv6': w.struct(8, 'ipv6', set.ipv6, 40, encodeOvsKeyIpv6); break;
      case 'tcp': w.struct(9, 'tcp', set.tcp, 4, encodeOvsKeyTcp); break;
      case 'udp': w.struct(10, 'udp', set.udp, 4, encodeOvsKeyUdp); break;
      case 'icmp': w.struct(11, 'icmp', set.icmp, 2, encodeOvsKeyIcmp); break;
      case 'icmpv6': w.struct(12, 'icmpv6', set.icmpv6, 2, encodeOvsKeyIcmp); break;
      case 'arp': w.struct(13, 'arp', set.arp, 24, encodeOvsKeyArp); break;
      case 'nd': w.struct(14, 'nd', set.nd, 28, encodeOvsKeyNd); break;
      case 'skbMark': w.u32(15, 'skb-mark', set.skbMark); break;
      case 'tunnel': w.nest(16, 'tunnel', set.tunnel, encodeTunnelKeyAttrs); break;
      case 'sctp': w.struct(17, 'sctp', set.sctp, 4, encodeOvsKeySctp); break;
      case 'tcpFlags': w.u16be(18, 'tcp-flags', set.tcpFlags); break;
      case 'dpHash': w.u32(19, 'dp-hash', set.dpHash); break;
      case 'recircId': w.u32(20, 'recirc-id', set.recircId); break;
      case 'mpls': w.packed(21, 'mpls', set.mpls, 4, (at, item) => encodeOvsKeyMpls(w, at, item)); break;
      case 'ctState': w.u32(22, 'ct-state', set.ctState, ctStateFlagsTable); break;
      case 'ctZone': w.u16(23, 'ct-zone', set.ctZone); break;
      case 'ctMark': w.u32(24, 'ct-mark', set.ctMark); break;
      case 'ctLabels': w.binary(25, 'ct-labels', set.ctLabels); break;
      case 'ctOrigTupleIpv4':
        w.struct(26, 'ct-orig-tuple-ipv4', set.ctOrigTupleIpv4, 16, encodeOvsKeyCtTupleIpv4);
        break;
      case 'ctOrigTupleIpv6':
        w.struct(27, 'ct-orig-tuple-ipv6', set.ctOrigTupleIpv6, 40, encodeOvsKeyCtTupleIpv6);
        break;
      case 'nsh': w.nest(28, 'nsh', set.nsh, encodeOvsNshKeyAttrs); break;
      case 'packetType': w.u32be(29, 'packet-type', set.packetType); break;
      case 'ndExtensions': w.binary(30, 'nd-extensions', set.ndExtensions); break;
      case 'tunnelInfo': w.binary(31, 'tunnel-info', set.tunnelInfo); break;
      case 'ipv6Exthdrs': w.struct(32, 'ipv6-exthdrs', set.ipv6Exthdrs, 2, encodeOvsKeyIpv6Exthdrs); break;
      default: w.unknownKey('key-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `masked-key-attrs`. */
export function encodeMaskedKeyAttrs(w: AttrWriter, set: MaskedKeyAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'priority': w.packed(2, 'priority', set.priority, 4, (at, item) => w.putU32(at, 'priority', item)); break;
      case 'ethernet': w.struct(4, 'ethernet', set.ethernet, 24, encodeOvsMaskedEthernet); break;
      case 'ipv4': w.struct(7, 'ipv4', set.ipv4, 24, encodeOvsMaskedIpv4); break;
      case 'ipv6': w.struct(8, 'ipv6', set.ipv6, 80, encodeOvsMaskedIpv6); break;
      case 'tcp': w.struct(9, 'tcp', set.tcp, 8, encodeOvsMaskedTcp); break;
      case 'udp': w.struct(10, 'udp', set.udp, 8, encodeOvsMaskedUdp); break;
      case 'skbMark': w.packed(15, 'skb-mark', set.skbMark, 4, (at, item) => w.putU32(at, 'skb-mark', item)); break;
      case 'sctp': w.struct(17, 'sctp', set.sctp, 8, encodeOvsMaskedSctp); break;
      case 'mpls': w.struct(21, 'mpls', set.mpls, 8, encodeOvsMaskedMpls); break;
      case 'ctMark': w.packed(24, 'ct-mark', set.ctMark, 4, (at, item) => w.putU32(at, 'ct-mark', item)); break;
      case 'ctLabels': w.binary(25, 'ct-labels', set.ctLabels); break;
      default: w.unknownKey('masked-key-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `push-nsh-attrs`. */
export function encodePushNshAttrs(w: AttrWriter, set: PushNshAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'nsh': w.nest(28, 'nsh', set.nsh, encodeOvsNshKeyAttrs); break;
      default: w.unknownKey('push-nsh-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes the ordered list `action-attrs`. */
export function encodeActionAttrs(w: AttrWriter, list: ActionAttrs<Uint8Array>): void {
  for (const set of w.entries(list)) {
    for (const key in set) {
      switch (key) {
        case 'output': w.u32(1, 'output', set.output); break;
        case 'userspace': w.nest(2, 'userspace', set.userspace, encodeUserspaceAttrs); break;
        case 'set': w.nest(3, 'set', set.set, encodeKeyAttrs); break;
        case 'pushVlan': w.struct(4, 'push-vlan', set.pushVlan, 4, encodeOvsActionPushVlan); break;
        case 'popVlan': w.flag(5, 'pop-vlan', set.popVlan); break;
        case 'sample': w.nest(6, 'sample', set.sample, encodeSampleAttrs); break;
        case 'recirc': w.u32(7, 'recirc', set.recirc); break;
        case 'hash': w.struct(8, 'hash', set.hash, 8, encodeOvsActionHash); break;
        case 'pushMpls': w.struct(9, 'push-mpls', set.pushMpls, 8, encodeOvsActionPushMpls); break;
        case 'popMpls': w.u16be(10, 'pop-mpls', set.popMpls); break;
        case 'setMasked': w.nest(11, 'set-masked', set.setMasked, encodeMaskedKeyAttrs); break;
        case 'ct': w.nest(12, 'ct', set.ct, encodeCtAttrs); break;
        case 'trunc': w.u32(13, 'trunc', set.trunc); break;
        case 'pushEth': w.struct(14, 'push-eth', set.pushEth, 12, encodeOvsActionPushEth); break;
        case 'popEth': w.flag(15, 'pop-eth', set.popEth); break;
        case 'ctClear': w.flag(16, 'ct-clear', set.ctClear); break;
        case 'pushNsh': w.nest(17, 'push-nsh', set.pushNsh, encodePushNshAttrs); break;
        case 'popNsh': w.flag(18, 'pop-nsh', set.popNsh); break;
        case 'meter': w.u32(19, 'meter', set.meter); break;
        case 'clone': w.nest(20, 'clone', set.clone, encodeActionAttrs); break;
        case 'checkPktLen': w.nest(21, 'check-pkt-len', set.checkPktLen, encodeCheckPktLenAttrs); break;
        case 'addMpls': w.struct(22, 'add-mpls', set.addMpls, 8, encodeOvsActionAddMpls); break;
        case 'decTtl': w.nest(23, 'dec-ttl', set.decTtl, encodeDecTtlAttrs); break;
        case 'drop': w.u32(24, 'drop', set.drop); break;
        case 'psample': w.nest(25, 'psample', set.psample, encodePsampleAttrs); break;
        default: w.unknownKey('action-attrs', key);
      }
    }
    w.keptUnknown(set);
  }
}

/** Encodes attribute set `tunnel-key-attrs`. */
export function encodeTunnelKeyAttrs(w: AttrWriter, set: TunnelKeyAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'id': w.u64be(0, 'id', set.id); break;
      case 'ipv4Src': w.ipv4(1, 'ipv4-src', set.ipv4Src); break;
      case 'ipv4Dst': w.ipv4(2, 'ipv4-dst', set.ipv4Dst); break;
      case 'tos': w.u8(3, 'tos', set.tos); break;
      case 'ttl': w.u8(4, 'ttl', set.ttl); break;
      case 'dontFragment': w.flag(5, 'dont-fragment', set.dontFragment); break;
      case 'csum': w.flag(6, 'csum', set.csum); break;
      case 'oam': w.flag(7, 'oam', set.oam); break;
      case 'geneveOpts':
        w.packed(8, 'geneve-opts', set.geneveOpts, 4, (at, item) => w.putU32be(at, 'geneve-opts', item));
        break;
      case 'tpSrc': w.u16be(9, 'tp-src', set.tpSrc); break;
      case 'tpDst': w.u16be(10, 'tp-dst', set.tpDst); break;
      case 'vxlanOpts': w.nest(11, 'vxlan-opts', set.vxlanOpts, encodeVxlanExtAttrs); break;
      case 'ipv6Src': w.ipv6(12, 'ipv6-src', set.ipv6Src); break;
      case 'ipv6Dst': w.ipv6(13, 'ipv6-dst', set.ipv6Dst); break;
      case 'erspanOpts': w.binary(15, 'erspan-opts', set.erspanOpts); break;
      case 'ipv4InfoBridge': w.flag(16, 'ipv4-info-bridge', set.ipv4InfoBridge); break;
      default: w.unknownKey('tunnel-key-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `check-pkt-len-attrs`. */
export function encodeCheckPktLenAttrs(w: AttrWriter, set: CheckPktLenAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'pktLen': w.u16(1, 'pkt-len', set.pktLen); break;
      case 'actionsIfGreater': w.nest(2, 'actions-if-greater', set.actionsIfGreater, encodeActionAttrs); break;
      case 'actionsIfLessEqual': w.nest(3, 'actions-if-less-equal', set.actionsIfLessEqual, encodeActionAttrs); break;
      default: w.unknownKey('check-pkt-len-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `sample-attrs`. */
export function encodeSampleAttrs(w: AttrWriter, set: SampleAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'probability': w.u32(1, 'probability', set.probability); break;
      case 'actions': w.nest(2, 'actions', set.actions, encodeActionAttrs); break;
      default: w.unknownKey('sample-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `userspace-attrs`. */
export function encodeUserspaceAttrs(w: AttrWriter, set: UserspaceAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'pid': w.u32(1, 'pid', set.pid); break;
      case 'userdata': w.binary(2, 'userdata', set.userdata); break;
      case 'egressTunPort': w.u32(3, 'egress-tun-port', set.egressTunPort); break;
      case 'actions': w.flag(4, 'actions', set.actions); break;
      default: w.unknownKey('userspace-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ovs-nsh-key-attrs`. */
export function encodeOvsNshKeyAttrs(w: AttrWriter, set: OvsNshKeyAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'base': w.struct(1, 'base', set.base, 8, encodeOvsNshKeyBase); break;
      case 'md1': w.packed(2, 'md1', set.md1, 4, (at, item) => w.putU32be(at, 'md1', item)); break;
      case 'md2': w.binary(3, 'md2', set.md2); break;
      default: w.unknownKey('ovs-nsh-key-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ct-attrs`. */
export function encodeCtAttrs(w: AttrWriter, set: CtAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'commit': w.flag(1, 'commit', set.commit); break;
      case 'zone': w.u16(2, 'zone', set.zone); break;
      case 'mark': w.struct(3, 'mark', set.mark, 8, encodeOvsCtMark); break;
      case 'labels': w.struct(4, 'labels', set.labels, 32, encodeOvsCtLabels); break;
      case 'helper': w.text(5, 'helper', set.helper); break;
      case 'nat': w.nest(6, 'nat', set.nat, encodeNatAttrs); break;
      case 'forceCommit': w.flag(7, 'force-commit', set.forceCommit); break;
      case 'eventmask': w.u32(8, 'eventmask', set.eventmask); break;
      case 'timeout': w.text(9, 'timeout', set.timeout); break;
      default: w.unknownKey('ct-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `nat-attrs`. */
export function encodeNatAttrs(w: AttrWriter, set: NatAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'src': w.flag(1, 'src', set.src); break;
      case 'dst': w.flag(2, 'dst', set.dst); break;
      case 'ipMin': w.ip(3, 'ip-min', set.ipMin); break;
      case 'ipMax': w.ip(4, 'ip-max', set.ipMax); break;
      case 'protoMin': w.u16(5, 'proto-min', set.protoMin); break;
      case 'protoMax': w.u16(6, 'proto-max', set.protoMax); break;
      case 'persistent': w.flag(7, 'persistent', set.persistent); break;
      case 'protoHash': w.flag(8, 'proto-hash', set.protoHash); break;
      case 'protoRandom': w.flag(9, 'proto-random', set.protoRandom); break;
      default: w.unknownKey('nat-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dec-ttl-attrs`. */
export function encodeDecTtlAttrs(w: AttrWriter, set: DecTtlAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'action': w.nest(1, 'action', set.action, encodeActionAttrs); break;
      default: w.unknownKey('dec-ttl-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `vxlan-ext-attrs`. */
export function encodeVxlanExtAttrs(w: AttrWriter, set: VxlanExtAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'gbp': w.u32(1, 'gbp', set.gbp); break;
      default: w.unknownKey('vxlan-ext-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `psample-attrs`. */
export function encodePsampleAttrs(w: AttrWriter, set: PsampleAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'group': w.u32(1, 'group', set.group); break;
      case 'cookie': w.binary(2, 'cookie', set.cookie); break;
      default: w.unknownKey('psample-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Properties of struct `ovs-header`, which stand beside the attributes. */
const ovsHeaderKeys: ReadonlySet<string> = /* @__PURE__ */ new Set(['dpIfindex']);

/** Encodes struct `ovs-header` and the attributes `flow-attrs` behind it. */
export function encodeFlowAttrsMessage(w: AttrWriter, message: FlowAttrsMessage<Uint8Array>): void {
  w.header(4, message, encodeOvsHeader, ovsHeaderKeys);
  encodeFlowAttrs(w, message);
}

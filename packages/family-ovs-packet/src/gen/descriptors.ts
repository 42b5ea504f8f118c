// Generated from specs/kernel/ovs_packet.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  attribute, type AttributeSet, attributeSet, binary, flag, ip, ipv4, ipv6, mac, member, named, nest, packed, s32,
  struct, type StructType, structType, text, u16, u16be, u32, u32be, u64, u64be, u8,
} from '@nlkit/netlink-core';
import { ctStateFlagsTable, ovsFragTypeTable, ovsHashAlgTable } from './constants.ts';
import {
  decodeActionAttrs, decodeCheckPktLenAttrs, decodeCtAttrs, decodeDecTtlAttrs, decodeKeyAttrs, decodeMaskedKeyAttrs,
  decodeNatAttrs, decodeOvsActionAddMpls, decodeOvsActionHash, decodeOvsActionPushEth, decodeOvsActionPushMpls,
  decodeOvsActionPushVlan, decodeOvsCtLabels, decodeOvsCtMark, decodeOvsHeader, decodeOvsKeyArp,
  decodeOvsKeyCtTupleIpv4, decodeOvsKeyCtTupleIpv6, decodeOvsKeyEthernet, decodeOvsKeyIcmp, decodeOvsKeyIpv4,
  decodeOvsKeyIpv6, decodeOvsKeyIpv6Exthdrs, decodeOvsKeyMpls, decodeOvsKeyNd, decodeOvsKeySctp, decodeOvsKeyTcp,
  decodeOvsKeyUdp, decodeOvsMaskedEthernet, decodeOvsMaskedIpv4, decodeOvsMaskedIpv6, decodeOvsMaskedMpls,
  decodeOvsMaskedSctp, decodeOvsMaskedTcp, decodeOvsMaskedUdp, decodeOvsNshKeyAttrs, decodeOvsNshKeyBase,
  decodePsampleAttrs, decodePushNshAttrs, decodeSampleAttrs, decodeTunnelKeyAttrs, decodeUserspaceAttrs,
  decodeVxlanExtAttrs,
} from './decode.ts';
import {
  encodeActionAttrs, encodeCheckPktLenAttrs, encodeCtAttrs, encodeDecTtlAttrs, encodeKeyAttrs, encodeMaskedKeyAttrs,
  encodeNatAttrs, encodeOvsActionAddMpls, encodeOvsActionHash, encodeOvsActionPushEth, encodeOvsActionPushMpls,
  encodeOvsActionPushVlan, encodeOvsCtLabels, encodeOvsCtMark, encodeOvsHeader, encodeOvsKeyArp,
  encodeOvsKeyCtTupleIpv4, encodeOvsKeyCtTupleIpv6, encodeOvsKeyEthernet, encodeOvsKeyIcmp, encodeOvsKeyIpv4,
  encodeOvsKeyIpv6, encodeOvsKeyIpv6Exthdrs, encodeOvsKeyMpls, encodeOvsKeyNd, encodeOvsKeySctp, encodeOvsKeyTcp,
  encodeOvsKeyUdp, encodeOvsMaskedEthernet, encodeOvsMaskedIpv4, encodeOvsMaskedIpv6, encodeOvsMaskedMpls,
  encodeOvsMaskedSctp, encodeOvsMaskedTcp, encodeOvsMaskedUdp, encodeOvsNshKeyAttrs, encodeOvsNshKeyBase,
  encodePsampleAttrs, encodePushNshAttrs, encodeSampleAttrs, encodeTunnelKeyAttrs, encodeUserspaceAttrs,
  encodeVxlanExtAttrs,
} from './encode.ts';
import type {
  ActionAttrsItem, CheckPktLenAttrs, CtAttrs, DecTtlAttrs, KeyAttrs, MaskedKeyAttrs, NatAttrs, OvsActionAddMpls,
  OvsActionHash, OvsActionPushEth, OvsActionPushMpls, OvsActionPushVlan, OvsCtLabels, OvsCtMark, OvsHeader, OvsKeyArp,
  OvsKeyCtTupleIpv4, OvsKeyCtTupleIpv6, OvsKeyEthernet, OvsKeyIcmp, OvsKeyIpv4, OvsKeyIpv6, OvsKeyIpv6Exthdrs,
  OvsKeyMpls, OvsKeyNd, OvsKeySctp, OvsKeyTcp, OvsKeyUdp, OvsMaskedEthernet, OvsMaskedIpv4, OvsMaskedIpv6,
  OvsMaskedMpls, OvsMaskedSctp, OvsMaskedTcp, OvsMaskedUdp, OvsNshKeyAttrs, OvsNshKeyBase, Packet, PsampleAttrs,
  PushNshAttrs, SampleAttrs, TunnelKeyAttrs, UserspaceAttrs, VxlanExtAttrs,
} from './types.ts';

/** Layout of struct `ovs-header`. */
export const ovsHeaderStruct: StructType<OvsHeader> = /* @__PURE__ */ structType('ovs-header', 4, {
  dpIfindex: /* @__PURE__ */ member(0, 4, 'dp-ifindex', s32),
}, decodeOvsHeader, encodeOvsHeader);

/** Layout of struct `ovs-key-ethernet`. */
export const ovsKeyEthernetStruct: StructType<OvsKeyEthernet> = /* @__PURE__ */ structType('ovs-key-ethernet', 12, {
  ethSrc: /* @__PURE__ */ member(0, 6, 'eth-src', mac),
  ethDst: /* @__PURE__ */ member(6, 6, 'eth-dst', mac),
}, decodeOvsKeyEthernet, encodeOvsKeyEthernet);

/** Layout of struct `ovs-key-mpls`. */
export const ovsKeyMplsStruct: StructType<OvsKeyMpls> = /* @__PURE__ */ structType('ovs-key-mpls', 4, {
  mplsLse: /* @__PURE__ */ member(0, 4, 'mpls-lse', u32be),
}, decodeOvsKeyMpls, encodeOvsKeyMpls);

/** Layout of struct `ovs-key-ipv4`. */
export const ovsKeyIpv4Struct: StructType<OvsKeyIpv4> = /* @__PURE__ */ structType('ovs-key-ipv4', 12, {
  ipv4Src: /* @__PURE__ */ member(0, 4, 'ipv4-src', ipv4),
  ipv4Dst: /* @__PURE__ */ member(4, 4, 'ipv4-dst', ipv4),
  ipv4Proto: /* @__PURE__ */ member(8, 1, 'ipv4-proto', u8),
  ipv4Tos: /* @__PURE__ */ member(9, 1, 'ipv4-tos', u8),
  ipv4Ttl: /* @__PURE__ */ member(10, 1, 'ipv4-ttl', u8),
  ipv4Frag: /* @__PURE__ */ member(11, 1, 'ipv4-frag', /* @__PURE__ */ named('u8', ovsFragTypeTable)),
}, decodeOvsKeyIpv4, encodeOvsKeyIpv4);

/** Layout of struct `ovs-key-ipv6`. */
export const ovsKeyIpv6Struct: StructType<OvsKeyIpv6> = /* @__PURE__ */ structType('ovs-key-ipv6', 40, {
  ipv6Src: /* @__PURE__ */ member(0, 16, 'ipv6-src', ipv6),
  ipv6Dst: /* @__PURE__ */ member(16, 16, 'ipv6-dst', ipv6),
  ipv6Label: /* @__PURE__ */ member(32, 4, 'ipv6-label', u32be),
  ipv6Proto: /* @__PURE__ */ member(36, 1, 'ipv6-proto', u8),
  ipv6Tclass: /* @__PURE__ */ member(37, 1, 'ipv6-tclass', u8),
  ipv6Hlimit: /* @__PURE__ */ member(38, 1, 'ipv6-hlimit', u8),
  ipv6Frag: /* @__PURE__ */ member(39, 1, 'ipv6-frag', /* @__PURE__ */ named('u8', ovsFragTypeTable)),
}, decodeOvsKeyIpv6, encodeOvsKeyIpv6);

/** Layout of struct `ovs-key-ipv6-exthdrs`. */
export const ovsKeyIpv6ExthdrsStruct: StructType<OvsKeyIpv6Exthdrs> = /* @__PURE__ */ structType(
  'ovs-key-ipv6-exthdrs', 2, {
    hdrs: /* @__PURE__ */ member(0, 2, 'hdrs', u16),
  }, decodeOvsKeyIpv6Exthdrs, encodeOvsKeyIpv6Exthdrs,
);

/** Layout of struct `ovs-key-tcp`. */
export const ovsKeyTcpStruct: StructType<OvsKeyTcp> = /* @__PURE__ */ structType('ovs-key-tcp', 4, {
  tcpSrc: /* @__PURE__ */ member(0, 2, 'tcp-src', u16be),
  tcpDst: /* @__PURE__ */ member(2, 2, 'tcp-dst', u16be),
}, decodeOvsKeyTcp, encodeOvsKeyTcp);

/** Layout of struct `ovs-key-udp`. */
export const ovsKeyUdpStruct: StructType<OvsKeyUdp> = /* @__PURE__ */ structType('ovs-key-udp', 4, {
  udpSrc: /* @__PURE__ */ member(0, 2, 'udp-src', u16be),
  udpDst: /* @__PURE__ */ member(2, 2, 'udp-dst', u16be),
}, decodeOvsKeyUdp, encodeOvsKeyUdp);

/** Layout of struct `ovs-key-sctp`. */
export const ovsKeySctpStruct: StructType<OvsKeySctp> = /* @__PURE__ */ structType('ovs-key-sctp', 4, {
  sctpSrc: /* @__PURE__ */ member(0, 2, 'sctp-src', u16be),
  sctpDst: /* @__PURE__ */ member(2, 2, 'sctp-dst', u16be),
}, decodeOvsKeySctp, encodeOvsKeySctp);

/** Layout of struct `ovs-key-icmp`. */
export const ovsKeyIcmpStruct: StructType<OvsKeyIcmp> = /* @__PURE__ */ structType('ovs-key-icmp', 2, {
  icmpType: /* @__PURE__ */ member(0, 1, 'icmp-type', u8),
  icmpCode: /* @__PURE__ */ member(1, 1, 'icmp-code', u8),
}, decodeOvsKeyIcmp, encodeOvsKeyIcmp);

/** Layout of struct `ovs-key-arp`. */
export const ovsKeyArpStruct: StructType<OvsKeyArp> = /* @__PURE__ */ structType('ovs-key-arp', 24, {
  arpSip: /* @__PURE__ */ member(0, 4, 'arp-sip', ipv4),
  arpTip: /* @__PURE__ */ member(4, 4, 'arp-tip', ipv4),
  arpOp: /* @__PURE__ */ member(8, 2, 'arp-op', u16be),
  arpSha: /* @__PURE__ */ member(10, 6, 'arp-sha', mac),
  arpTha: /* @__PURE__ */ member(16, 6, 'arp-tha', mac),
}, decodeOvsKeyArp, encodeOvsKeyArp);

/** Layout of struct `ovs-key-nd`. */
export const ovsKeyNdStruct: StructType<OvsKeyNd> = /* @__PURE__ */ structType('ovs-key-nd', 28, {
  ndTarget: /* @__PURE__ */ member(0, 16, 'nd-target', ipv6),
  ndSll: /* @__PURE__ */ member(16, 6, 'nd-sll', mac),
  ndTll: /* @__PURE__ */ member(22, 6, 'nd-tll', mac),
}, decodeOvsKeyNd, encodeOvsKeyNd);

/** Layout of struct `ovs-key-ct-tuple-ipv4`. */
export const ovsKeyCtTupleIpv4Struct: StructType<OvsKeyCtTupleIpv4> = /* @__PURE__ */ structType(
  'ovs-key-ct-tuple-ipv4', 16, {
    ipv4Src: /* @__PURE__ */ member(0, 4, 'ipv4-src', ipv4),
    ipv4Dst: /* @__PURE__ */ member(4, 4, 'ipv4-dst', ipv4),
    srcPort: /* @__PURE__ */ member(8, 2, 'src-port', u16be),
    dstPort: /* @__PURE__ */ member(10, 2, 'dst-port', u16be),
    ipv4Proto: /* @__PURE__ */ member(12, 1, 'ipv4-proto', u8),
  }, decodeOvsKeyCtTupleIpv4, encodeOvsKeyCtTupleIpv4,
);

/** Layout of struct `ovs-action-push-vlan`. */
export const ovsActionPushVlanStruct: StructType<OvsActionPushVlan> = /* @__PURE__ */ structType(
  'ovs-action-push-vlan', 4, {
    vlanTpid: /* @__PURE__ */ member(0, 2, 'vlan-tpid', u16be),
    vlanTci: /* @__PURE__ */ member(2, 2, 'vlan-tci', u16be),
  }, decodeOvsActionPushVlan, encodeOvsActionPushVlan,
);

/** Layout of struct `ovs-action-hash`. */
export const ovsActionHashStruct: StructType<OvsActionHash> = /* @__PURE__ */ structType('ovs-action-hash', 8, {
  hashAlg: /* @__PURE__ */ member(0, 4, 'hash-alg', /* @__PURE__ */ named('u32', ovsHashAlgTable)),
  hashBasis: /* @__PURE__ */ member(4, 4, 'hash-basis', u32),
}, decodeOvsActionHash, encodeOvsActionHash);

/** Layout of struct `ovs-action-push-mpls`. */
export const ovsActionPushMplsStruct: StructType<OvsActionPushMpls> = /* @__PURE__ */ structType(
  'ovs-action-push-mpls', 8, {
    mplsLse: /* @__PURE__ */ member(0, 4, 'mpls-lse', u32be),
    mplsEthertype: /* @__PURE__ */ member(4, 2, 'mpls-ethertype', u16be),
  }, decodeOvsActionPushMpls, encodeOvsActionPushMpls,
);

/** Layout of struct `ovs-action-add-mpls`. */
export const ovsActionAddMplsStruct: StructType<OvsActionAddMpls> = /* @__PURE__ */ structType(
  'ovs-action-add-mpls', 8, {
    mplsLse: /* @__PURE__ */ member(0, 4, 'mpls-lse', u32be),
    mplsEthertype: /* @__PURE__ */ member(4, 2, 'mpls-ethertype', u16be),
    tunFlags: /* @__PURE__ */ member(6, 2, 'tun-flags', u16),
  }, decodeOvsActionAddMpls, encodeOvsActionAddMpls,
);

/** Layout of struct `ovs-key-ct-tuple-ipv6`. */
export const ovsKeyCtTupleIpv6Struct: StructType<OvsKeyCtTupleIpv6> = /* @__PURE__ */ structType(
  'ovs-key-ct-tuple-ipv6', 40, {
    ipv6Src: /* @__PURE__ */ member(0, 16, 'ipv6-src', ipv6),
    ipv6Dst: /* @__PURE__ */ member(16, 16, 'ipv6-dst', ipv6),
    srcPort: /* @__PURE__ */ member(32, 2, 'src-port', u16be),
    dstPort: /* @__PURE__ */ member(34, 2, 'dst-port', u16be),
    ipv6Proto: /* @__PURE__ */ member(36, 1, 'ipv6-proto', u8),
  }, decodeOvsKeyCtTupleIpv6, encodeOvsKeyCtTupleIpv6,
);

/** Layout of struct `ovs-nsh-key-base`. */
export const ovsNshKeyBaseStruct: StructType<OvsNshKeyBase> = /* @__PURE__ */ structType('ovs-nsh-key-base', 8, {
  flags: /* @__PURE__ */ member(0, 1, 'flags', u8),
  ttl: /* @__PURE__ */ member(1, 1, 'ttl', u8),
  mdtype: /* @__PURE__ */ member(2, 1, 'mdtype', u8),
  np: /* @__PURE__ */ member(3, 1, 'np', u8),
  pathHdr: /* @__PURE__ */ member(4, 4, 'path-hdr', u32be),
}, decodeOvsNshKeyBase, encodeOvsNshKeyBase);

/** Layout of struct `ovs-action-push-eth`. */
export const ovsActionPushEthStruct: StructType<OvsActionPushEth> = /* @__PURE__ */ structType(
  'ovs-action-push-eth', 12, {
    ethSrc: /* @__PURE__ */ member(0, 6, 'eth-src', mac),
    ethDst: /* @__PURE__ */ member(6, 6, 'eth-dst', mac),
  }, decodeOvsActionPushEth, encodeOvsActionPushEth,
);

/** Layout of struct `ovs-ct-mark`. */
export const ovsCtMarkStruct: StructType<OvsCtMark> = /* @__PURE__ */ structType('ovs-ct-mark', 8, {
  value: /* @__PURE__ */ member(0, 4, 'value', u32),
  mask: /* @__PURE__ */ member(4, 4, 'mask', u32),
}, decodeOvsCtMark, encodeOvsCtMark);

/** Layout of struct `ovs-ct-labels`. */
export const ovsCtLabelsStruct: StructType<OvsCtLabels> = /* @__PURE__ */ structType('ovs-ct-labels', 32, {
  value: /* @__PURE__ */ member(0, 16, 'value', /* @__PURE__ */ binary(undefined, undefined, true)),
  mask: /* @__PURE__ */ member(16, 16, 'mask', /* @__PURE__ */ binary(undefined, undefined, true)),
}, decodeOvsCtLabels, encodeOvsCtLabels);

/** Layout of struct `ovs-masked-ethernet`. */
export const ovsMaskedEthernetStruct: StructType<OvsMaskedEthernet> = /* @__PURE__ */ structType(
  'ovs-masked-ethernet', 24, {
    key: /* @__PURE__ */ member(0, 12, 'key', /* @__PURE__ */ struct(ovsKeyEthernetStruct)),
    mask: /* @__PURE__ */ member(12, 12, 'mask', /* @__PURE__ */ struct(ovsKeyEthernetStruct)),
  }, decodeOvsMaskedEthernet, encodeOvsMaskedEthernet,
);

/** Layout of struct `ovs-masked-ipv4`. */
export const ovsMaskedIpv4Struct: StructType<OvsMaskedIpv4> = /* @__PURE__ */ structType('ovs-masked-ipv4', 24, {
  key: /* @__PURE__ */ member(0, 12, 'key', /* @__PURE__ */ struct(ovsKeyIpv4Struct)),
  mask: /* @__PURE__ */ member(12, 12, 'mask', /* @__PURE__ */ struct(ovsKeyIpv4Struct)),
}, decodeOvsMaskedIpv4, encodeOvsMaskedIpv4);

/** Layout of struct `ovs-masked-ipv6`. */
export const ovsMaskedIpv6Struct: StructType<OvsMaskedIpv6> = /* @__PURE__ */ structType('ovs-masked-ipv6', 80, {
  key: /* @__PURE__ */ member(0, 40, 'key', /* @__PURE__ */ struct(ovsKeyIpv6Struct)),
  mask: /* @__PURE__ */ member(40, 40, 'mask', /* @__PURE__ */ struct(ovsKeyIpv6Struct)),
}, decodeOvsMaskedIpv6, encodeOvsMaskedIpv6);

/** Layout of struct `ovs-masked-tcp`. */
export const ovsMaskedTcpStruct: StructType<OvsMaskedTcp> = /* @__PURE__ */ structType('ovs-masked-tcp', 8, {
  key: /* @__PURE__ */ member(0, 4, 'key', /* @__PURE__ */ struct(ovsKeyTcpStruct)),
  mask: /* @__PURE__ */ member(4, 4, 'mask', /* @__PURE__ */ struct(ovsKeyTcpStruct)),
}, decodeOvsMaskedTcp, encodeOvsMaskedTcp);

/** Layout of struct `ovs-masked-udp`. */
export const ovsMaskedUdpStruct: StructType<OvsMaskedUdp> = /* @__PURE__ */ structType('ovs-masked-udp', 8, {
  key: /* @__PURE__ */ member(0, 4, 'key', /* @__PURE__ */ struct(ovsKeyUdpStruct)),
  mask: /* @__PURE__ */ member(4, 4, 'mask', /* @__PURE__ */ struct(ovsKeyUdpStruct)),
}, decodeOvsMaskedUdp, encodeOvsMaskedUdp);

/** Layout of struct `ovs-masked-sctp`. */
export const ovsMaskedSctpStruct: StructType<OvsMaskedSctp> = /* @__PURE__ */ structType('ovs-masked-sctp', 8, {
  key: /* @__PURE__ */ member(0, 4, 'key', /* @__PURE__ */ struct(ovsKeySctpStruct)),
  mask: /* @__PURE__ */ member(4, 4, 'mask', /* @__PURE__ */ struct(ovsKeySctpStruct)),
}, decodeOvsMaskedSctp, encodeOvsMaskedSctp);

/** Layout of struct `ovs-masked-mpls`. */
export const ovsMaskedMplsStruct: StructType<OvsMaskedMpls> = /* @__PURE__ */ structType('ovs-masked-mpls', 8, {
  key: /* @__PURE__ */ member(0, 4, 'key', /* @__PURE__ */ struct(ovsKeyMplsStruct)),
  mask: /* @__PURE__ */ member(4, 4, 'mask', /* @__PURE__ */ struct(ovsKeyMplsStruct)),
}, decodeOvsMaskedMpls, encodeOvsMaskedMpls);

/** Attributes of set `packet`. */
export const packetAttrs: AttributeSet<Packet> = /* @__PURE__ */ attributeSet('packet', {
  packet: /* @__PURE__ */ attribute(1, 'packet', /* @__PURE__ */ binary()),
  key: /* @__PURE__ */ attribute(2, 'key', /* @__PURE__ */ nest(() => keyAttrs, decodeKeyAttrs, encodeKeyAttrs)),
  actions: /* @__PURE__ */ attribute(
    3, 'actions', /* @__PURE__ */ nest(() => actionAttrs, decodeActionAttrs, encodeActionAttrs),
  ),
  userdata: /* @__PURE__ */ attribute(4, 'userdata', /* @__PURE__ */ binary()),
  egressTunKey: /* @__PURE__ */ attribute(
    5, 'egress-tun-key', /* @__PURE__ */ nest(() => tunnelKeyAttrs, decodeTunnelKeyAttrs, encodeTunnelKeyAttrs),
  ),
  probe: /* @__PURE__ */ attribute(8, 'probe', flag),
  mru: /* @__PURE__ */ attribute(9, 'mru', u16),
  len: /* @__PURE__ */ attribute(10, 'len', u32),
  hash: /* @__PURE__ */ attribute(11, 'hash', u64),
  upcallPid: /* @__PURE__ */ attribute(12, 'upcall-pid', u32),
});

/** Attributes of set `key-attrs`. */
export const keyAttrs: AttributeSet<KeyAttrs> = /* @__PURE__ */ attributeSet('key-attrs', {
  encap: /* @__PURE__ */ attribute(1, 'encap', /* @__PURE__ */ nest(() => keyAttrs, decodeKeyAttrs, encodeKeyAttrs)),
  priority: /* @__PURE__ */ attribute(2, 'priority', u32),
  inPort: /* @__PURE__ */ attribute(3, 'in-port', u32),
  ethernet: /* @__PURE__ */ attribute(4, 'ethernet', /* @__PURE__ */ struct(ovsKeyEthernetStruct)),
  vlan: /* @__PURE__ */ attribute(5, 'vlan', u16be),
  ethertype: /* @__PURE__ */ attribute(6, 'ethertype', u16be),
  ipv4: /* @__PURE__ */ attribute(7, 'ipv4', /* @__PURE__ */ struct(ovsKeyIpv4Struct)),
  ipv6: /* @__PURE__ */ attribute(8, 'ipv6', /* @__PURE__ */ struct(ovsKeyIpv6Struct)),
  tcp: /* @__PURE__ */ attribute(9, 'tcp', /* @__PURE__ */ struct(ovsKeyTcpStruct)),
  udp: /* @__PURE__ */ attribute(10, 'udp', /* @__PURE__ */ struct(ovsKeyUdpStruct)),
  icmp: /* @__PURE__ */ attribute(11, 'icmp', /* @__PURE__ */ struct(ovsKeyIcmpStruct)),
  icmpv6: /* @__PURE__ */ attribute(12, 'icmpv6', /* @__PURE__ */ struct(ovsKeyIcmpStruct)),
  arp: /* @__PURE__ */ attribute(13, 'arp', /* @__PURE__ */ struct(ovsKeyArpStruct)),
  nd: /* @__PURE__ */ attribute(14, 'nd', /* @__PURE__ */ struct(ovsKeyNdStruct)),
  skbMark: /* @__PURE__ */ attribute(15, 'skb-mark', u32),
  tunnel: /* @__PURE__ */ attribute(
    16, 'tunnel', /* @__PURE__ */ nest(() => tunnelKeyAttrs, decodeTunnelKeyAttrs, encodeTunnelKeyAttrs),
  ),
  sctp: /* @__PURE__ */ attribute(17, 'sctp', /* @__PURE__ */ struct(ovsKeySctpStruct)),
  tcpFlags: /* @__PURE__ */ attribute(18, 'tcp-flags', u16be),
  dpHash: /* @__PURE__ */ attribute(19, 'dp-hash', u32),
  recircId: /* @__PURE__ */ attribute(20, 'recirc-id', u32),
  mpls: /* @__PURE__ */ attribute(
    21, 'mpls', /* @__PURE__ */ packed(
      /* @__PURE__ */ struct(ovsKeyMplsStruct), (r, name) => r.packed(name, 4, decodeOvsKeyMpls),
      (w, id, name, value) => w.packed(id, name, value, 4, (at, item) => encodeOvsKeyMpls(w, at, item)),
    ),
  ),
  ctState: /* @__PURE__ */ attribute(22, 'ct-state', /* @__PURE__ */ named('u32', ctStateFlagsTable)),
  ctZone: /* @__PURE__ */ attribute(23, 'ct-zone', u16),
  ctMark: /* @__PURE__ */ attribute(24, 'ct-mark', u32),
  ctLabels: /* @__PURE__ */ attribute(25, 'ct-labels', /* @__PURE__ */ binary(undefined, undefined, true)),
  ctOrigTupleIpv4: /* @__PURE__ */ attribute(26, 'ct-orig-tuple-ipv4', /* @__PURE__ */ struct(ovsKeyCtTupleIpv4Struct)),
  ctOrigTupleIpv6: /* @__PURE__ */ attribute(27, 'ct-orig-tuple-ipv6', /* @__PURE__ */ struct(ovsKeyCtTupleIpv6Struct)),
  nsh: /* @__PURE__ */ attribute(
    28, 'nsh', /* @__PURE__ */ nest(() => ovsNshKeyAttrs, decodeOvsNshKeyAttrs, encodeOvsNshKeyAttrs),
  ),
  packetType: /* @__PURE__ */ attribute(29, 'packet-type', u32be),
  ndExtensions: /* @__PURE__ */ attribute(30, 'nd-extensions', /* @__PURE__ */ binary()),
  tunnelInfo: /* @__PURE__ */ attribute(31, 'tunnel-info', /* @__PURE__ */ binary()),
  ipv6Exthdrs: /* @__PURE__ */ attribute(32, 'ipv6-exthdrs', /* @__PURE__ */ struct(ovsKeyIpv6ExthdrsStruct)),
});

/** Attributes of set `masked-key-attrs`. */
export const maskedKeyAttrs: AttributeSet<MaskedKeyAttrs> = /* @__PURE__ */ attributeSet('masked-key-attrs', {
  priority: /* @__PURE__ */ attribute(
    2, 'priority', /* @__PURE__ */ packed(
      u32, (r, name) => r.u32s(name),
      (w, id, name, value) => w.packed(id, name, value, 4, (at, item) => w.putU32(at, name, item)),
    ),
  ),
  ethernet: /* @__PURE__ */ attribute(4, 'ethernet', /* @__PURE__ */ struct(ovsMaskedEthernetStruct)),
  ipv4: /* @__PURE__ */ attribute(7, 'ipv4', /* @__PURE__ */ struct(ovsMaskedIpv4Struct)),
  ipv6: /* @__PURE__ */ attribute(8, 'ipv6', /* @__PURE__ */ struct(ovsMaskedIpv6Struct)),
  tcp: /* @__PURE__ */ attribute(9, 'tcp', /* @__PURE__ */ struct(ovsMaskedTcpStruct)),
  udp: /* @__PURE__ */ attribute(10, 'udp', /* @__PURE__ */ struct(ovsMaskedUdpStruct)),
  skbMark: /* @__PURE__ */ attribute(
    15, 'skb-mark', /* @__PURE__ */ packed(
      u32, (r, name) => r.u32s(name),
      (w, id, name, value) => w.packed(id, name, value, 4, (at, item) => w.putU32(at, name, item)),
    ),
  ),
  sctp: /* @__PURE__ */ attribute(17, 'sctp', /* @__PURE__ */ struct(ovsMaskedSctpStruct)),
  mpls: /* @__PURE__ */ attribute(21, 'mpls', /* @__PURE__ */ struct(ovsMaskedMplsStruct)),
  ctMark: /* @__PURE__ */ attribute(
    24, 'ct-mark', /* @__PURE__ */ packed(
      u32, (r, name) => r.u32s(name),
      (w, id, name, value) => w.packed(id, name, value, 4, (at, item) => w.putU32(at, name, item)),
    ),
  ),
  ctLabels: /* @__PURE__ */ attribute(25, 'ct-labels', /* @__PURE__ */ binary()),
});

/** Attributes of set `action-attrs`. */
export const actionAttrs: AttributeSet<ActionAttrsItem> = /* @__PURE__ */ attributeSet('action-attrs', {
  output: /* @__PURE__ */ attribute(1, 'output', u32),
  userspace: /* @__PURE__ */ attribute(
    2, 'userspace', /* @__PURE__ */ nest(() => userspaceAttrs, decodeUserspaceAttrs, encodeUserspaceAttrs),
  ),
  set: /* @__PURE__ */ attribute(3, 'set', /* @__PURE__ */ nest(() => keyAttrs, decodeKeyAttrs, encodeKeyAttrs)),
  pushVlan: /* @__PURE__ */ attribute(4, 'push-vlan', /* @__PURE__ */ struct(ovsActionPushVlanStruct)),
  popVlan: /* @__PURE__ */ attribute(5, 'pop-vlan', flag),
  sample: /* @__PURE__ */ attribute(
    6, 'sample', /* @__PURE__ */ nest(() => sampleAttrs, decodeSampleAttrs, encodeSampleAttrs),
  ),
  recirc: /* @__PURE__ */ attribute(7, 'recirc', u32),
  hash: /* @__PURE__ */ attribute(8, 'hash', /* @__PURE__ */ struct(ovsActionHashStruct)),
  pushMpls: /* @__PURE__ */ attribute(9, 'push-mpls', /* @__PURE__ */ struct(ovsActionPushMplsStruct)),
  popMpls: /* @__PURE__ */ attribute(10, 'pop-mpls', u16be),
  setMasked: /* @__PURE__ */ attribute(
    11, 'set-masked', /* @__PURE__ */ nest(() => maskedKeyAttrs, decodeMaskedKeyAttrs, encodeMaskedKeyAttrs),
  ),
  ct: /* @__PURE__ */ attribute(12, 'ct', /* @__PURE__ */ nest(() => ctAttrs, decodeCtAttrs, encodeCtAttrs)),
  trunc: /* @__PURE__ */ attribute(13, 'trunc', u32),
  pushEth: /* @__PURE__ */ attribute(14, 'push-eth', /* @__PURE__ */ struct(ovsActionPushEthStruct)),
  popEth: /* @__PURE__ */ attribute(15, 'pop-eth', flag),
  ctClear: /* @__PURE__ */ attribute(16, 'ct-clear', flag),
  pushNsh: /* @__PURE__ */ attribute(
    17, 'push-nsh', /* @__PURE__ */ nest(() => pushNshAttrs, decodePushNshAttrs, encodePushNshAttrs),
  ),
  popNsh: /* @__PURE__ */ attribute(18, 'pop-nsh', flag),
  meter: /* @__PURE__ */ attribute(19, 'meter', u32),
  clone: /* @__PURE__ */ attribute(
    20, 'clone', /* @__PURE__ */ nest(() => actionAttrs, decodeActionAttrs, encodeActionAttrs),
  ),
  checkPktLen: /* @__PURE__ */ attribute(
    21, 'check-pkt-len', /* @__PURE__ */ nest(() => checkPktLenAttrs, decodeCheckPktLenAttrs, encodeCheckPktLenAttrs),
  ),
  addMpls: /* @__PURE__ */ attribute(22, 'add-mpls', /* @__PURE__ */ struct(ovsActionAddMplsStruct)),
  decTtl: /* @__PURE__ */ attribute(
    23, 'dec-ttl', /* @__PURE__ */ nest(() => decTtlAttrs, decodeDecTtlAttrs, encodeDecTtlAttrs),
  ),
  drop: /* @__PURE__ */ attribute(24, 'drop', u32),
  psample: /* @__PURE__ */ attribute(
    25, 'psample', /* @__PURE__ */ nest(() => psampleAttrs, decodePsampleAttrs, encodePsampleAttrs),
  ),
}, true);

/** Attributes of set `tunnel-key-attrs`. */
export const tunnelKeyAttrs: AttributeSet<TunnelKeyAttrs> = /* @__PURE__ */ attributeSet('tunnel-key-attrs', {
  id: /* @__PURE__ */ attribute(0, 'id', u64be),
  ipv4Src: /* @__PURE__ */ attribute(1, 'ipv4-src', ipv4),
  ipv4Dst: /* @__PURE__ */ attribute(2, 'ipv4-dst', ipv4),
  tos: /* @__PURE__ */ attribute(3, 'tos', u8),
  ttl: /* @__PURE__ */ attribute(4, 'ttl', u8),
  dontFragment: /* @__PURE__ */ attribute(5, 'dont-fragment', flag),
  csum: /* @__PURE__ */ attribute(6, 'csum', flag),
  oam: /* @__PURE__ */ attribute(7, 'oam', flag),
  geneveOpts: /* @__PURE__ */ attribute(
    8, 'geneve-opts', /* @__PURE__ */ packed(
      u32be, (r, name) => r.packed(name, 4, (r, at) => r.view.getUint32(at, false)),
      (w, id, name, value) => w.packed(id, name, value, 4, (at, item) => w.putU32be(at, name, item)),
    ),
  ),
  tpSrc: /* @__PURE__ */ attribute(9, 'tp-src', u16be),
  tpDst: /* @__PURE__ */ attribute(10, 'tp-dst', u16be),
  vxlanOpts: /* @__PURE__ */ attribute(
    11, 'vxlan-opts', /* @__PURE__ */ nest(() => vxlanExtAttrs, decodeVxlanExtAttrs, encodeVxlanExtAttrs),
  ),
  ipv6Src: /* @__PURE__ */ attribute(12, 'ipv6-src', ipv6),
  ipv6Dst: /* @__PURE__ */ attribute(13, 'ipv6-dst', ipv6),
  erspanOpts: /* @__PURE__ */ attribute(15, 'erspan-opts', /* @__PURE__ */ binary()),
  ipv4InfoBridge: /* @__PURE__ */ attribute(16, 'ipv4-info-bridge', flag),
});

/** Attributes of set `check-pkt-len-attrs`. */
export const checkPktLenAttrs: AttributeSet<CheckPktLenAttrs> = /* @__PURE__ */ attributeSet('check-pkt-len-attrs', {
  pktLen: /* @__PURE__ */ attribute(1, 'pkt-len', u16),
  actionsIfGreater: /* @__PURE__ */ attribute(
    2, 'actions-if-greater', /* @__PURE__ */ nest(() => actionAttrs, decodeActionAttrs, encodeActionAttrs),
  ),
  actionsIfLessEqual: /* @__PURE__ */ attribute(
    3, 'actions-if-less-equal', /* @__PURE__ */ nest(() => actionAttrs, decodeActionAttrs, encodeActionAttrs),
  ),
});

/** Attributes of set `sample-attrs`. */
export const sampleAttrs: AttributeSet<SampleAttrs> = /* @__PURE__ */ attributeSet('sample-attrs', {
  probability: /* @__PURE__ */ attribute(1, 'probability', u32),
  actions: /* @__PURE__ */ attribute(
    2, 'actions', /* @__PURE__ */ nest(() => actionAttrs, decodeActionAttrs, encodeActionAttrs),
  ),
});

/** Attributes of set `userspace-attrs`. */
export const userspaceAttrs: AttributeSet<UserspaceAttrs> = /* @__PURE__ */ attributeSet('userspace-attrs', {
  pid: /* @__PURE__ */ attribute(1, 'pid', u32),
  userdata: /* @__PURE__ */ attribute(2, 'userdata', /* @__PURE__ */ binary()),
  egressTunPort: /* @__PURE__ */ attribute(3, 'egress-tun-port', u32),
  actions: /* @__PURE__ */ attribute(4, 'actions', flag),
});

/** Attributes of set `push-nsh-attrs`. */
export const pushNshAttrs: AttributeSet<PushNshAttrs> = /* @__PURE__ */ attributeSet('push-nsh-attrs', {
  nsh: /* @__PURE__ */ attribute(
    28, 'nsh', /* @__PURE__ */ nest(() => ovsNshKeyAttrs, decodeOvsNshKeyAttrs, encodeOvsNshKeyAttrs),
  ),
});

/** Attributes of set `ovs-nsh-key-attrs`. */
export const ovsNshKeyAttrs: AttributeSet<OvsNshKeyAttrs> = /* @__PURE__ */ attributeSet('ovs-nsh-key-attrs', {
  base: /* @__PURE__ */ attribute(1, 'base', /* @__PURE__ */ struct(ovsNshKeyBaseStruct)),
  md1: /* @__PURE__ */ attribute(
    2, 'md1', /* @__PURE__ */ packed(
      u32be, (r, name) => r.packed(name, 4, (r, at) => r.view.getUint32(at, false)),
      (w, id, name, value) => w.packed(id, name, value, 4, (at, item) => w.putU32be(at, name, item)),
    ),
  ),
  md2: /* @__PURE__ */ attribute(3, 'md2', /* @__PURE__ */ binary()),
});

/** Attributes of set `ct-attrs`. */
export const ctAttrs: AttributeSet<CtAttrs> = /* @__PURE__ */ attributeSet('ct-attrs', {
  commit: /* @__PURE__ */ attribute(1, 'commit', flag),
  zone: /* @__PURE__ */ attribute(2, 'zone', u16),
  mark: /* @__PURE__ */ attribute(3, 'mark', /* @__PURE__ */ struct(ovsCtMarkStruct)),
  labels: /* @__PURE__ */ attribute(4, 'labels', /* @__PURE__ */ struct(ovsCtLabelsStruct)),
  helper: /* @__PURE__ */ attribute(5, 'helper', text),
  nat: /* @__PURE__ */ attribute(6, 'nat', /* @__PURE__ */ nest(() => natAttrs, decodeNatAttrs, encodeNatAttrs)),
  forceCommit: /* @__PURE__ */ attribute(7, 'force-commit', flag),
  eventmask: /* @__PURE__ */ attribute(8, 'eventmask', u32),
  timeout: /* @__PURE__ */ attribute(9, 'timeout', text),
});

/** Attributes of set `nat-attrs`. */
export const natAttrs: AttributeSet<NatAttrs> = /* @__PURE__ */ attributeSet('nat-attrs', {
  src: /* @__PURE__ */ attribute(1, 'src', flag),
  dst: /* @__PURE__ */ attribute(2, 'dst', flag),
  ipMin: /* @__PURE__ */ attribute(3, 'ip-min', ip),
  ipMax: /* @__PURE__ */ attribute(4, 'ip-max', ip),
  protoMin: /* @__PURE__ */ attribute(5, 'proto-min', u16),
  protoMax: /* @__PURE__ */ attribute(6, 'proto-max', u16),
  persistent: /* @__PURE__ */ attribute(7, 'persistent', flag),
  protoHash: /* @__PURE__ */ attribute(8, 'proto-hash', flag),
  protoRandom: /* @__PURE__ */ attribute(9, 'proto-random', flag),
});

/** Attributes of set `dec-ttl-attrs`. */
export const decTtlAttrs: AttributeSet<DecTtlAttrs> = /* @__PURE__ */ attributeSet('dec-ttl-attrs', {
  action: /* @__PURE__ */ attribute(
    1, 'action', /* @__PURE__ */ nest(() => actionAttrs, decodeActionAttrs, encodeActionAttrs),
  ),
});

/** Attributes of set `vxlan-ext-attrs`. */
export const vxlanExtAttrs: AttributeSet<VxlanExtAttrs> = /* @__PURE__ */ attributeSet('vxlan-ext-attrs', {
  gbp: /* @__PURE__ */ attribute(1, 'gbp', u32),
});

/** Attributes of set `psample-attrs`. */
export const psampleAttrs: AttributeSet<PsampleAttrs> = /* @__PURE__ */ attributeSet('psample-attrs', {
  group: /* @__PURE__ */ attribute(1, 'group', u32),
  cookie: /* @__PURE__ */ attribute(2, 'cookie', /* @__PURE__ */ binary()),
});

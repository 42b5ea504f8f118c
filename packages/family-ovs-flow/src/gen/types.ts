// Generated from specs/kernel/ovs_flow.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { EnumValue, FlagsValue, HeaderInput, SetObject, StructInput, StructObject } from '@nlkit/netlink-core';
import type { CtStateFlag, OvsFragType, OvsUfidFlag } from './constants.ts';

/** Struct `ovs-header` (4 bytes) */
export interface OvsHeader extends StructObject {
  /** `dp-ifindex` (s32) */
  dpIfindex: number;
}

/** Struct `ovs-flow-stats` (16 bytes) */
export interface OvsFlowStats extends StructObject {
  /** `n-packets` (u64) */
  nPackets: bigint;
  /** `n-bytes` (u64) */
  nBytes: bigint;
}

/** Struct `ovs-key-ethernet` (12 bytes) */
export interface OvsKeyEthernet<Bytes = never> extends StructObject {
  /** `eth-src` (binary, mac) */
  ethSrc: string | Bytes;
  /** `eth-dst` (binary, mac) */
  ethDst: string | Bytes;
}

/** Struct `ovs-key-mpls` (4 bytes) */
export interface OvsKeyMpls extends StructObject {
  /** `mpls-lse` (u32, big-endian) */
  mplsLse: number;
}

/** Struct `ovs-key-ipv4` (12 bytes) */
export interface OvsKeyIpv4<Bytes = never> extends StructObject {
  /** `ipv4-src` (u32, ipv4) */
  ipv4Src: string | Bytes;
  /** `ipv4-dst` (u32, ipv4) */
  ipv4Dst: string | Bytes;
  /** `ipv4-proto` (u8) */
  ipv4Proto: number;
  /** `ipv4-tos` (u8) */
  ipv4Tos: number;
  /** `ipv4-ttl` (u8) */
  ipv4Ttl: number;
  /** `ipv4-frag` (u8, enum `ovs-frag-type`) */
  ipv4Frag: EnumValue<OvsFragType>;
}

/** Struct `ovs-key-ipv6` (40 bytes) */
export interface OvsKeyIpv6<Bytes = never> extends StructObject {
  /** `ipv6-src` (binary, ipv6) */
  ipv6Src: string | Bytes;
  /** `ipv6-dst` (binary, ipv6) */
  ipv6Dst: string | Bytes;
  /** `ipv6-label` (u32, big-endian) */
  ipv6Label: number;
  /** `ipv6-proto` (u8) */
  ipv6Proto: number;
  /** `ipv6-tclass` (u8) */
  ipv6Tclass: number;
  /** `ipv6-hlimit` (u8) */
  ipv6Hlimit: number;
  /** `ipv6-frag` (u8) */
  ipv6Frag: number;
}

/** Struct `ovs-key-ipv6-exthdrs` (2 bytes) */
export interface OvsKeyIpv6Exthdrs extends StructObject {
  /** `hdrs` (u16) */
  hdrs: number;
}

/** Struct `ovs-key-tcp` (4 bytes) */
export interface OvsKeyTcp extends StructObject {
  /** `tcp-src` (u16, big-endian) */
  tcpSrc: number;
  /** `tcp-dst` (u16, big-endian) */
  tcpDst: number;
}

/** Struct `ovs-key-udp` (4 bytes) */
export interface OvsKeyUdp extends StructObject {
  /** `udp-src` (u16, big-endian) */
  udpSrc: number;
  /** `udp-dst` (u16, big-endian) */
  udpDst: number;
}

/** Struct `ovs-key-sctp` (4 bytes) */
export interface OvsKeySctp extends StructObject {
  /** `sctp-src` (u16, big-endian) */
  sctpSrc: number;
  /** `sctp-dst` (u16, big-endian) */
  sctpDst: number;
}

/** Struct `ovs-key-icmp` (2 bytes) */
export interface OvsKeyIcmp extends StructObject {
  /** `icmp-type` (u8) */
  icmpType: number;
  /** `icmp-code` (u8) */
  icmpCode: number;
}

/** Struct `ovs-key-arp` (24 bytes) */
export interface OvsKeyArp<Bytes = never> extends StructObject {
  /** `arp-sip` (u32, big-endian) */
  arpSip: number;
  /** `arp-tip` (u32, big-endian) */
  arpTip: number;
  /** `arp-op` (u16, big-endian) */
  arpOp: number;
  /** `arp-sha` (binary, mac) */
  arpSha: string | Bytes;
  /** `arp-tha` (binary, mac) */
  arpTha: string | Bytes;
}

/** Struct `ovs-key-nd` (28 bytes) */
export interface OvsKeyNd<Bytes = never> extends StructObject {
  /** `nd-target` (binary) */
  ndTarget: Uint8Array;
  /** `nd-sll` (binary, mac) */
  ndSll: string | Bytes;
  /** `nd-tll` (binary, mac) */
  ndTll: string | Bytes;
}

/** Struct `ovs-key-ct-tuple-ipv4` (16 bytes) */
export interface OvsKeyCtTupleIpv4 extends StructObject {
  /** `ipv4-src` (u32, big-endian) */
  ipv4Src: number;
  /** `ipv4-dst` (u32, big-endian) */
  ipv4Dst: number;
  /** `src-port` (u16, big-endian) */
  srcPort: number;
  /** `dst-port` (u16, big-endian) */
  dstPort: number;
  /** `ipv4-proto` (u8) */
  ipv4Proto: number;
}

/** Struct `ovs-action-push-vlan` (4 bytes) */
export interface OvsActionPushVlan extends StructObject {
  /** `vlan-tpid` (u16, big-endian) */
  vlanTpid: number;
  /** `vlan-tci` (u16, big-endian) */
  vlanTci: number;
}

/** Struct `ovs-action-hash` (8 bytes) */
export interface OvsActionHash extends StructObject {
  /** `hash-alg` (u32) */
  hashAlg: number;
  /** `hash-basis` (u32) */
  hashBasis: number;
}

/** Struct `ovs-action-push-mpls` (8 bytes) */
export interface OvsActionPushMpls extends StructObject {
  /** `mpls-lse` (u32, big-endian) */
  mplsLse: number;
  /** `mpls-ethertype` (u16, big-endian) */
  mplsEthertype: number;
}

/** Struct `ovs-action-add-mpls` (8 bytes) */
export interface OvsActionAddMpls extends StructObject {
  /** `mpls-lse` (u32, big-endian) */
  mplsLse: number;
  /** `mpls-ethertype` (u16, big-endian) */
  mplsEthertype: number;
  /** `tun-flags` (u16) */
  tunFlags: number;
}

/** Attribute set `flow-attrs` */
export interface FlowAttrs<Bytes = never> extends SetObject {
  /** `key` (1, nest of `key-attrs`) */
  key?: KeyAttrs<Bytes> | undefined;
  /** `actions` (2, nest of `action-attrs`) */
  actions?: ActionAttrs<Bytes> | undefined;
  /** `stats` (3, struct `ovs-flow-stats`) */
  stats?: StructInput<OvsFlowStats, Bytes> | undefined;
  /** `tcp-flags` (4, u8) */
  tcpFlags?: number | undefined;
  /** `used` (5, u64) */
  used?: bigint | undefined;
  /** `clear` (6, flag) */
  clear?: boolean | undefined;
  /** `mask` (7, nest of `key-attrs`) */
  mask?: KeyAttrs<Bytes> | undefined;
  /** `probe` (8, flag) */
  probe?: boolean | undefined;
  /** `ufid` (9, binary, uuid) */
  ufid?: string | Bytes | undefined;
  /** `ufid-flags` (10, u32, flags `ovs-ufid-flags`) */
  ufidFlags?: FlagsValue<OvsUfidFlag> | undefined;
  /** `pad` (11, binary) */
  pad?: Uint8Array | undefined;
}

/** Attribute set `key-attrs` */
export interface KeyAttrs<Bytes = never> extends SetObject {
  /** `encap` (1, nest of `key-attrs`) */
  encap?: KeyAttrs<Bytes> | undefined;
  /** `priority` (2, u32) */
  priority?: number | undefined;
  /** `in-port` (3, u32) */
  inPort?: number | undefined;
  /** `ethernet` (4, struct `ovs-key-ethernet`) */
  ethernet?: StructInput<OvsKeyEthernet<Bytes>, Bytes> | undefined;
  /** `vlan` (5, u16, big-endian) */
  vlan?: number | undefined;
  /** `ethertype` (6, u16, big-endian) */
  ethertype?: number | undefined;
  /** `ipv4` (7, struct `ovs-key-ipv4`) */
  ipv4?: StructInput<OvsKeyIpv4<Bytes>, Bytes> | undefined;
  /** `ipv6` (8, struct `ovs-key-ipv6`) */
  ipv6?: StructInput<OvsKeyIpv6<Bytes>, Bytes> | undefined;
  /** `tcp` (9, struct `ovs-key-tcp`) */
  tcp?: StructInput<OvsKeyTcp, Bytes> | undefined;
  /** `udp` (10, struct `ovs-key-udp`) */
  udp?: StructInput<OvsKeyUdp, Bytes> | undefined;
  /** `icmp` (11, struct `ovs-key-icmp`) */
  icmp?: StructInput<OvsKeyIcmp, Bytes> | undefined;
  /** `icmpv6` (12, struct `ovs-key-icmp`) */
  icmpv6?: StructInput<OvsKeyIcmp, Bytes> | undefined;
  /** `arp` (13, struct `ovs-key-arp`) */
  arp?: StructInput<OvsKeyArp<Bytes>, Bytes> | undefined;
  /** `nd` (14, struct `ovs-key-nd`) */
  nd?: StructInput<OvsKeyNd<Bytes>, Bytes> | undefined;
  /** `skb-mark` (15, u32) */
  skbMark?: number | undefined;
  /** `tunnel` (16, nest of `tunnel-key-attrs`) */
  tunnel?: TunnelKeyAttrs<Bytes> | undefined;
  /** `sctp` (17, struct `ovs-key-sctp`) */
  sctp?: StructInput<OvsKeySctp, Bytes> | undefined;
  /** `tcp-flags` (18, u16, big-endian) */
  tcpFlags?: number | undefined;
  /** `dp-hash` (19, u32) */
  dpHash?: number | undefined;
  /** `recirc-id` (20, u32) */
  recircId?: number | undefined;
  /** `mpls` (21, struct `ovs-key-mpls`) */
  mpls?: StructInput<OvsKeyMpls, Bytes> | undefined;
  /** `ct-state` (22, u32, flags `ct-state-flags`) */
  ctState?: FlagsValue<CtStateFlag> | undefined;
  /** `ct-zone` (23, u16) */
  ctZone?: number | undefined;
  /** `ct-mark` (24, u32) */
  ctMark?: number | undefined;
  /** `ct-labels` (25, binary) */
  ctLabels?: Uint8Array | undefined;
  /** `ct-orig-tuple-ipv4` (26, struct `ovs-key-ct-tuple-ipv4`) */
  ctOrigTupleIpv4?: StructInput<OvsKeyCtTupleIpv4, Bytes> | undefined;
  /** `ct-orig-tuple-ipv6` (27, binary) */
  ctOrigTupleIpv6?: Uint8Array | undefined;
  /** `nsh` (28, nest of `ovs-nsh-key-attrs`) */
  nsh?: OvsNshKeyAttrs | undefined;
  /** `packet-type` (29, u32, big-endian) */
  packetType?: number | undefined;
  /** `nd-extensions` (30, binary) */
  ndExtensions?: Uint8Array | undefined;
  /** `tunnel-info` (31, binary) */
  tunnelInfo?: Uint8Array | undefined;
  /** `ipv6-exthdrs` (32, struct `ovs-key-ipv6-exthdrs`) */
  ipv6Exthdrs?: StructInput<OvsKeyIpv6Exthdrs, Bytes> | undefined;
}

/** One entry of the list `action-attrs`: it holds one of these. */
export interface ActionAttrsItem<Bytes = never> extends SetObject {
  /** `output` (1, u32) */
  output?: number | undefined;
  /** `userspace` (2, nest of `userspace-attrs`) */
  userspace?: UserspaceAttrs | undefined;
  /** `set` (3, nest of `key-attrs`) */
  set?: KeyAttrs<Bytes> | undefined;
  /** `push-vlan` (4, struct `ovs-action-push-vlan`) */
  pushVlan?: StructInput<OvsActionPushVlan, Bytes> | undefined;
  /** `pop-vlan` (5, flag) */
  popVlan?: boolean | undefined;
  /** `sample` (6, nest of `sample-attrs`) */
  sample?: SampleAttrs<Bytes> | undefined;
  /** `recirc` (7, u32) */
  recirc?: number | undefined;
  /** `hash` (8, struct `ovs-action-hash`) */
  hash?: StructInput<OvsActionHash, Bytes> | undefined;
  /** `push-mpls` (9, struct `ovs-action-push-mpls`) */
  pushMpls?: StructInput<OvsActionPushMpls, Bytes> | undefined;
  /** `pop-mpls` (10, u16, big-endian) */
  popMpls?: number | undefined;
  /** `set-masked` (11, nest of `key-attrs`) */
  setMasked?: KeyAttrs<Bytes> | undefined;
  /** `ct` (12, nest of `ct-attrs`) */
  ct?: CtAttrs<Bytes> | undefined;
  /** `trunc` (13, u32) */
  trunc?: number | undefined;
  /** `push-eth` (14, binary) */
  pushEth?: Uint8Array | undefined;
  /** `pop-eth` (15, flag) */
  popEth?: boolean | undefined;
  /** `ct-clear` (16, flag) */
  ctClear?: boolean | undefined;
  /** `push-nsh` (17, nest of `ovs-nsh-key-attrs`) */
  pushNsh?: OvsNshKeyAttrs | undefined;
  /** `pop-nsh` (18, flag) */
  popNsh?: boolean | undefined;
  /** `meter` (19, u32) */
  meter?: number | undefined;
  /** `clone` (20, nest of `action-attrs`) */
  clone?: ActionAttrs<Bytes> | undefined;
  /** `check-pkt-len` (21, nest of `check-pkt-len-attrs`) */
  checkPktLen?: CheckPktLenAttrs<Bytes> | undefined;
  /** `add-mpls` (22, struct `ovs-action-add-mpls`) */
  addMpls?: StructInput<OvsActionAddMpls, Bytes> | undefined;
  /** `dec-ttl` (23, nest of `dec-ttl-attrs`) */
  decTtl?: DecTtlAttrs<Bytes> | undefined;
  /** `drop` (24, u32) */
  drop?: number | undefined;
  /** `psample` (25, nest of `psample-attrs`) */
  psample?: PsampleAttrs | undefined;
}

/**
 * Attribute set `action-attrs`
 *
 * An ordered list: attributes may repeat, and their order is kept.
 */
export type ActionAttrs<Bytes = never> = ActionAttrsItem<Bytes>[];

/** Attribute set `tunnel-key-attrs` */
export interface TunnelKeyAttrs<Bytes = never> extends SetObject {
  /** `id` (0, u64, big-endian) */
  id?: bigint | undefined;
  /** `ipv4-src` (1, u32, ipv4) */
  ipv4Src?: string | Bytes | undefined;
  /** `ipv4-dst` (2, u32, ipv4) */
  ipv4Dst?: string | Bytes | undefined;
  /** `tos` (3, u8) */
  tos?: number | undefined;
  /** `ttl` (4, u8) */
  ttl?: number | undefined;
  /** `dont-fragment` (5, flag) */
  dontFragment?: boolean | undefined;
  /** `csum` (6, flag) */
  csum?: boolean | undefined;
  /** `oam` (7, flag) */
  oam?: boolean | undefined;
  /** `geneve-opts` (8, array of u32) */
  geneveOpts?: number[] | undefined;
  /** `tp-src` (9, u16, big-endian) */
  tpSrc?: number | undefined;
  /** `tp-dst` (10, u16, big-endian) */
  tpDst?: number | undefined;
  /** `vxlan-opts` (11, nest of `vxlan-ext-attrs`) */
  vxlanOpts?: VxlanExtAttrs | undefined;
  /** `ipv6-src` (12, binary, ipv6) */
  ipv6Src?: string | Bytes | undefined;
  /** `ipv6-dst` (13, binary, ipv6) */
  ipv6Dst?: string | Bytes | undefined;
  /** `pad` (14, binary) */
  pad?: Uint8Array | undefined;
  /** `erspan-opts` (15, binary) */
  erspanOpts?: Uint8Array | undefined;
  /** `ipv4-info-bridge` (16, flag) */
  ipv4InfoBridge?: boolean | undefined;
}

/** Attribute set `check-pkt-len-attrs` */
export interface CheckPktLenAttrs<Bytes = never> extends SetObject {
  /** `pkt-len` (1, u16) */
  pktLen?: number | undefined;
  /** `actions-if-greater` (2, nest of `action-attrs`) */
  actionsIfGreater?: ActionAttrs<Bytes> | undefined;
  /** `actions-if-less-equal` (3, nest of `action-attrs`) */
  actionsIfLessEqual?: ActionAttrs<Bytes> | undefined;
}

/** Attribute set `sample-attrs` */
export interface SampleAttrs<Bytes = never> extends SetObject {
  /** `probability` (1, u32) */
  probability?: number | undefined;
  /** `actions` (2, nest of `action-attrs`) */
  actions?: ActionAttrs<Bytes> | undefined;
}

/** Attribute set `userspace-attrs` */
export interface UserspaceAttrs extends SetObject {
  /** `pid` (1, u32) */
  pid?: number | undefined;
  /** `userdata` (2, binary) */
  userdata?: Uint8Array | undefined;
  /** `egress-tun-port` (3, u32) */
  egressTunPort?: number | undefined;
  /** `actions` (4, flag) */
  actions?: boolean | undefined;
}

/** Attribute set `ovs-nsh-key-attrs` */
export interface OvsNshKeyAttrs extends SetObject {
  /** `base` (1, binary) */
  base?: Uint8Array | undefined;
  /** `md1` (2, binary) */
  md1?: Uint8Array | undefined;
  /** `md2` (3, binary) */
  md2?: Uint8Array | undefined;
}

/** Attribute set `ct-attrs` */
export interface CtAttrs<Bytes = never> extends SetObject {
  /** `commit` (1, flag) */
  commit?: boolean | undefined;
  /** `zone` (2, u16) */
  zone?: number | undefined;
  /** `mark` (3, binary) */
  mark?: Uint8Array | undefined;
  /** `labels` (4, binary) */
  labels?: Uint8Array | undefined;
  /** `helper` (5, string) */
  helper?: string | Bytes | undefined;
  /** `nat` (6, nest of `nat-attrs`) */
  nat?: NatAttrs | undefined;
  /** `force-commit` (7, flag) */
  forceCommit?: boolean | undefined;
  /** `eventmask` (8, u32) */
  eventmask?: number | undefined;
  /** `timeout` (9, string) */
  timeout?: string | Bytes | undefined;
}

/** Attribute set `nat-attrs` */
export interface NatAttrs extends SetObject {
  /** `src` (1, flag) */
  src?: boolean | undefined;
  /** `dst` (2, flag) */
  dst?: boolean | undefined;
  /** `ip-min` (3, binary) */
  ipMin?: Uint8Array | undefined;
  /** `ip-max` (4, binary) */
  ipMax?: Uint8Array | undefined;
  /** `proto-min` (5, u16) */
  protoMin?: number | undefined;
  /** `proto-max` (6, u16) */
  protoMax?: number | undefined;
  /** `persistent` (7, flag) */
  persistent?: boolean | undefined;
  /** `proto-hash` (8, flag) */
  protoHash?: boolean | undefined;
  /** `proto-random` (9, flag) */
  protoRandom?: boolean | undefined;
}

/** Attribute set `dec-ttl-attrs` */
export interface DecTtlAttrs<Bytes = never> extends SetObject {
  /** `action` (1, nest of `action-attrs`) */
  action?: ActionAttrs<Bytes> | undefined;
}

/** Attribute set `vxlan-ext-attrs` */
export interface VxlanExtAttrs extends SetObject {
  /** `gbp` (1, u32) */
  gbp?: number | undefined;
}

/** Attribute set `psample-attrs` */
export interface PsampleAttrs extends SetObject {
  /** `group` (1, u32) */
  group?: number | undefined;
  /** `cookie` (2, binary) */
  cookie?: Uint8Array | undefined;
}

/** Struct `ovs-header` and the attributes `flow-attrs` behind it. */
export type FlowAttrsMessage<Bytes = never> = HeaderInput<OvsHeader, Bytes> & FlowAttrs<Bytes>;

/** Request of `get`. */
export type GetRequest = FlowAttrsMessage<Uint8Array>;

/** Request of `get` (dump). */
export type GetDumpRequest = FlowAttrsMessage<Uint8Array>;

/** Request of `new`. */
export type NewOpRequest = FlowAttrsMessage<Uint8Array>;

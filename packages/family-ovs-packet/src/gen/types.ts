// Generated from specs/kernel/ovs_packet.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { EnumValue, FlagsValue, HeaderInput, SetObject, StructInput, StructObject } from '@nlkit/netlink-core';
import type { CtStateFlag, OvsFragType, OvsHashAlg } from './constants.ts';

/** Struct `ovs-header` (4 bytes): Header of all messages. */
export interface OvsHeader extends StructObject {
  /** `dp-ifindex` (s32): Index of the datapath. */
  dpIfindex: number;
}

/** Struct `ovs-key-ethernet` (12 bytes): Addresses of an Ethernet header. */
export interface OvsKeyEthernet<Bytes = never> extends StructObject {
  /** `eth-src` (binary, mac): Source. */
  ethSrc: string | Bytes;
  /** `eth-dst` (binary, mac): Destination. */
  ethDst: string | Bytes;
}

/** Struct `ovs-key-mpls` (4 bytes): Top of an MPLS label stack. */
export interface OvsKeyMpls extends StructObject {
  /** `mpls-lse` (u32, big-endian): Label in the upper 20 bits, traffic class, end of stack and time to live below. */
  mplsLse: number;
}

/** Struct `ovs-key-ipv4` (12 bytes): An IPv4 header. */
export interface OvsKeyIpv4<Bytes = never> extends StructObject {
  /** `ipv4-src` (u32, ipv4): Source. */
  ipv4Src: string | Bytes;
  /** `ipv4-dst` (u32, ipv4): Destination. */
  ipv4Dst: string | Bytes;
  /** `ipv4-proto` (u8): Number of the protocol, 6 for TCP. */
  ipv4Proto: number;
  /** `ipv4-tos` (u8): Type of service. */
  ipv4Tos: number;
  /** `ipv4-ttl` (u8): Time to live. */
  ipv4Ttl: number;
  /** `ipv4-frag` (u8, enum `ovs-frag-type`): Which fragment. */
  ipv4Frag: EnumValue<OvsFragType>;
}

/** Struct `ovs-key-ipv6` (40 bytes): An IPv6 header. */
export interface OvsKeyIpv6<Bytes = never> extends StructObject {
  /** `ipv6-src` (binary, ipv6): Source. */
  ipv6Src: string | Bytes;
  /** `ipv6-dst` (binary, ipv6): Destination. */
  ipv6Dst: string | Bytes;
  /** `ipv6-label` (u32, big-endian): Flow label, 20 bits. */
  ipv6Label: number;
  /** `ipv6-proto` (u8): Number of the protocol, 6 for TCP. */
  ipv6Proto: number;
  /** `ipv6-tclass` (u8): Traffic class. */
  ipv6Tclass: number;
  /** `ipv6-hlimit` (u8): Hop limit. */
  ipv6Hlimit: number;
  /** `ipv6-frag` (u8, enum `ovs-frag-type`): Which fragment. */
  ipv6Frag: EnumValue<OvsFragType>;
}

/** Struct `ovs-key-ipv6-exthdrs` (2 bytes): Extension headers of an IPv6 packet. */
export interface OvsKeyIpv6Exthdrs extends StructObject {
  /** `hdrs` (u16): A bit for each kind that is there. */
  hdrs: number;
}

/** Struct `ovs-key-tcp` (4 bytes): Ports of TCP. */
export interface OvsKeyTcp extends StructObject {
  /** `tcp-src` (u16, big-endian): Source. */
  tcpSrc: number;
  /** `tcp-dst` (u16, big-endian): Destination. */
  tcpDst: number;
}

/** Struct `ovs-key-udp` (4 bytes): Ports of UDP. */
export interface OvsKeyUdp extends StructObject {
  /** `udp-src` (u16, big-endian): Source. */
  udpSrc: number;
  /** `udp-dst` (u16, big-endian): Destination. */
  udpDst: number;
}

/** Struct `ovs-key-sctp` (4 bytes): Ports of SCTP. */
export interface OvsKeySctp extends StructObject {
  /** `sctp-src` (u16, big-endian): Source. */
  sctpSrc: number;
  /** `sctp-dst` (u16, big-endian): Destination. */
  sctpDst: number;
}

/** Struct `ovs-key-icmp` (2 bytes): Kind of an ICMP message. */
export interface OvsKeyIcmp extends StructObject {
  /** `icmp-type` (u8): Type. */
  icmpType: number;
  /** `icmp-code` (u8): Code. */
  icmpCode: number;
}

/** Struct `ovs-key-arp` (24 bytes): An ARP packet. */
export interface OvsKeyArp<Bytes = never> extends StructObject {
  /** `arp-sip` (u32, ipv4): IP address of the sender. */
  arpSip: string | Bytes;
  /** `arp-tip` (u32, ipv4): IP address that is meant. */
  arpTip: string | Bytes;
  /** `arp-op` (u16, big-endian): 1 for a question, 2 for an answer. */
  arpOp: number;
  /** `arp-sha` (binary, mac): Hardware address of the sender. */
  arpSha: string | Bytes;
  /** `arp-tha` (binary, mac): Hardware address that is meant. */
  arpTha: string | Bytes;
}

/** Struct `ovs-key-nd` (28 bytes): Neighbour discovery. */
export interface OvsKeyNd<Bytes = never> extends StructObject {
  /** `nd-target` (binary, ipv6): Address that is asked for. */
  ndTarget: string | Bytes;
  /** `nd-sll` (binary, mac): Hardware address of the sender of a solicitation. */
  ndSll: string | Bytes;
  /** `nd-tll` (binary, mac): Hardware address in an advertisement. */
  ndTll: string | Bytes;
}

/** Struct `ovs-key-ct-tuple-ipv4` (16 bytes): First packet of the connection, over IPv4. */
export interface OvsKeyCtTupleIpv4<Bytes = never> extends StructObject {
  /** `ipv4-src` (u32, ipv4): Source. */
  ipv4Src: string | Bytes;
  /** `ipv4-dst` (u32, ipv4): Destination. */
  ipv4Dst: string | Bytes;
  /** `src-port` (u16, big-endian): Source port. */
  srcPort: number;
  /** `dst-port` (u16, big-endian): Destination port. */
  dstPort: number;
  /** `ipv4-proto` (u8): Number of the protocol. */
  ipv4Proto: number;
}

/** Struct `ovs-action-push-vlan` (4 bytes): A VLAN tag. */
export interface OvsActionPushVlan extends StructObject {
  /** `vlan-tpid` (u16, big-endian): Ethertype of the tag, 0x8100 or 0x88a8. */
  vlanTpid: number;
  /** `vlan-tci` (u16, big-endian): VLAN and priority; bit 12 has to be set. */
  vlanTci: number;
}

/** Struct `ovs-action-hash` (8 bytes): How a hash is computed. */
export interface OvsActionHash extends StructObject {
  /** `hash-alg` (u32, enum `ovs-hash-alg`): From what. */
  hashAlg: EnumValue<OvsHashAlg>;
  /** `hash-basis` (u32): What it starts with. */
  hashBasis: number;
}

/** Struct `ovs-action-push-mpls` (8 bytes): An MPLS label to put on top. */
export interface OvsActionPushMpls extends StructObject {
  /** `mpls-lse` (u32, big-endian): Entry of the label stack. */
  mplsLse: number;
  /** `mpls-ethertype` (u16, big-endian): Ethertype of the packet then, 0x8847 or 0x8848. */
  mplsEthertype: number;
}

/** Struct `ovs-action-add-mpls` (8 bytes): An MPLS label to put before or behind the Ethernet header. */
export interface OvsActionAddMpls extends StructObject {
  /** `mpls-lse` (u32, big-endian): Entry of the label stack. */
  mplsLse: number;
  /** `mpls-ethertype` (u16, big-endian): Ethertype of the packet then, 0x8847 or 0x8848. */
  mplsEthertype: number;
  /** `tun-flags` (u16): 1 puts it before what is behind the Ethernet header, 0 before everything. */
  tunFlags: number;
}

/** Struct `ovs-key-ct-tuple-ipv6` (40 bytes): First packet of the connection, over IPv6. */
export interface OvsKeyCtTupleIpv6<Bytes = never> extends StructObject {
  /** `ipv6-src` (binary, ipv6): Source. */
  ipv6Src: string | Bytes;
  /** `ipv6-dst` (binary, ipv6): Destination. */
  ipv6Dst: string | Bytes;
  /** `src-port` (u16, big-endian): Source port. */
  srcPort: number;
  /** `dst-port` (u16, big-endian): Destination port. */
  dstPort: number;
  /** `ipv6-proto` (u8): Number of the protocol. */
  ipv6Proto: number;
}

/** Struct `ovs-nsh-key-base` (8 bytes): Beginning of a network service header. */
export interface OvsNshKeyBase extends StructObject {
  /** `flags` (u8): Flags. */
  flags: number;
  /** `ttl` (u8): Time to live. */
  ttl: number;
  /** `mdtype` (u8): Type of the metadata, 1 or 2. */
  mdtype: number;
  /** `np` (u8): What comes behind the header: 1 IPv4, 2 IPv6, 3 Ethernet. */
  np: number;
  /** `path-hdr` (u32, big-endian): Path in the upper 24 bits, place in it below. */
  pathHdr: number;
}

/** Struct `ovs-action-push-eth` (12 bytes): An Ethernet header. */
export interface OvsActionPushEth<Bytes = never> extends StructObject {
  /** `eth-src` (binary, mac): Source. */
  ethSrc: string | Bytes;
  /** `eth-dst` (binary, mac): Destination. */
  ethDst: string | Bytes;
}

/** Struct `ovs-ct-mark` (8 bytes): Bits of the mark of a connection to set. */
export interface OvsCtMark extends StructObject {
  /** `value` (u32): The bits. */
  value: number;
  /** `mask` (u32): Which bits are set. */
  mask: number;
}

/** Struct `ovs-ct-labels` (32 bytes): Labels of a connection to set. */
export interface OvsCtLabels extends StructObject {
  /** `value` (binary): The bits. */
  value: Uint8Array;
  /** `mask` (binary): Which bits are set. */
  mask: Uint8Array;
}

/** Struct `ovs-masked-ethernet` (24 bytes): A header to write. */
export interface OvsMaskedEthernet<Bytes = never> extends StructObject {
  /** `key` (struct `ovs-key-ethernet`): The values. */
  key: StructInput<OvsKeyEthernet<Bytes>, Bytes>;
  /** `mask` (struct `ovs-key-ethernet`): Which bits of them are written. */
  mask: StructInput<OvsKeyEthernet<Bytes>, Bytes>;
}

/** Struct `ovs-masked-ipv4` (24 bytes): A header to write. */
export interface OvsMaskedIpv4<Bytes = never> extends StructObject {
  /** `key` (struct `ovs-key-ipv4`): The values. */
  key: StructInput<OvsKeyIpv4<Bytes>, Bytes>;
  /** `mask` (struct `ovs-key-ipv4`): Which bits of them are written. */
  mask: StructInput<OvsKeyIpv4<Bytes>, Bytes>;
}

/** Struct `ovs-masked-ipv6` (80 bytes): A header to write. */
export interface OvsMaskedIpv6<Bytes = never> extends StructObject {
  /** `key` (struct `ovs-key-ipv6`): The values. */
  key: StructInput<OvsKeyIpv6<Bytes>, Bytes>;
  /** `mask` (struct `ovs-key-ipv6`): Which bits of them are written. */
  mask: StructInput<OvsKeyIpv6<Bytes>, Bytes>;
}

/** Struct `ovs-masked-tcp` (8 bytes): A header to write. */
export interface OvsMaskedTcp<Bytes = never> extends StructObject {
  /** `key` (struct `ovs-key-tcp`): The values. */
  key: StructInput<OvsKeyTcp, Bytes>;
  /** `mask` (struct `ovs-key-tcp`): Which bits of them are written. */
  mask: StructInput<OvsKeyTcp, Bytes>;
}

/** Struct `ovs-masked-udp` (8 bytes): A header to write. */
export interface OvsMaskedUdp<Bytes = never> extends StructObject {
  /** `key` (struct `ovs-key-udp`): The values. */
  key: StructInput<OvsKeyUdp, Bytes>;
  /** `mask` (struct `ovs-key-udp`): Which bits of them are written. */
  mask: StructInput<OvsKeyUdp, Bytes>;
}

/** Struct `ovs-masked-sctp` (8 bytes): A header to write. */
export interface OvsMaskedSctp<Bytes = never> extends StructObject {
  /** `key` (struct `ovs-key-sctp`): The values. */
  key: StructInput<OvsKeySctp, Bytes>;
  /** `mask` (struct `ovs-key-sctp`): Which bits of them are written. */
  mask: StructInput<OvsKeySctp, Bytes>;
}

/** Struct `ovs-masked-mpls` (8 bytes): A header to write. */
export interface OvsMaskedMpls<Bytes = never> extends StructObject {
  /** `key` (struct `ovs-key-mpls`): The values. */
  key: StructInput<OvsKeyMpls, Bytes>;
  /** `mask` (struct `ovs-key-mpls`): Which bits of them are written. */
  mask: StructInput<OvsKeyMpls, Bytes>;
}

/** Attribute set `packet`: A packet. */
export interface Packet<Bytes = never> extends SetObject {
  /** `packet` (1, binary, at least 14 bytes): The packet, from the Ethernet header on. */
  packet?: Uint8Array | undefined;
  /**
   * `key` (2, nest of `key-attrs`): What the kernel made out of it. In requests needed for what cannot be seen in the
   * packet, such as `in-port`.
   */
  key?: KeyAttrs<Bytes> | undefined;
  /**
   * `actions` (3, nest of `action-attrs`): What is done with it, in this order; from the kernel, the actions of the
   * flow if it was asked for them.
   */
  actions?: ActionAttrs<Bytes> | undefined;
  /** `userdata` (4, binary): Bytes of the action `userspace`. */
  userdata?: Uint8Array | undefined;
  /**
   * `egress-tun-key` (5, nest of `tunnel-key-attrs`): Header of the tunnel that it would go into, if the action asked
   * for that.
   */
  egressTunKey?: TunnelKeyAttrs<Bytes> | undefined;
  /** `probe` (8, flag): Errors are not written to the log of the kernel. */
  probe?: boolean | undefined;
  /** `mru` (9, u16): Size of the largest fragment of a packet that was put together. */
  mru?: number | undefined;
  /** `len` (10, u32): Length of the packet before it was cut. */
  len?: number | undefined;
  /** `hash` (11, u64): Hash of the packet; bit 32 set if software computed it, bit 33 if it covers ports. */
  hash?: bigint | undefined;
  /** `upcall-pid` (12, u32): Port id of the netlink socket that upcalls of the actions go to. */
  upcallPid?: number | undefined;
}

/** Attribute set `key-attrs`: Parts of a packet. In a mask the same attributes have the bits that count. */
export interface KeyAttrs<Bytes = never> extends SetObject {
  /** `encap` (1, nest of `key-attrs`): What is behind the VLAN tag. */
  encap?: KeyAttrs<Bytes> | undefined;
  /** `priority` (2, u32): Priority of the packet in the kernel. */
  priority?: number | undefined;
  /** `in-port` (3, u32): Number of the port by which it came. */
  inPort?: number | undefined;
  /** `ethernet` (4, struct `ovs-key-ethernet`): Ethernet addresses. */
  ethernet?: StructInput<OvsKeyEthernet<Bytes>, Bytes> | undefined;
  /** `vlan` (5, u16, big-endian): VLAN and priority; bit 12 set if there is a tag. */
  vlan?: number | undefined;
  /** `ethertype` (6, u16, big-endian): Ethertype. */
  ethertype?: number | undefined;
  /** `ipv4` (7, struct `ovs-key-ipv4`): IPv4 header. */
  ipv4?: StructInput<OvsKeyIpv4<Bytes>, Bytes> | undefined;
  /** `ipv6` (8, struct `ovs-key-ipv6`): IPv6 header. */
  ipv6?: StructInput<OvsKeyIpv6<Bytes>, Bytes> | undefined;
  /** `tcp` (9, struct `ovs-key-tcp`): Ports. */
  tcp?: StructInput<OvsKeyTcp, Bytes> | undefined;
  /** `udp` (10, struct `ovs-key-udp`): Ports. */
  udp?: StructInput<OvsKeyUdp, Bytes> | undefined;
  /** `icmp` (11, struct `ovs-key-icmp`): Kind of ICMP message. */
  icmp?: StructInput<OvsKeyIcmp, Bytes> | undefined;
  /** `icmpv6` (12, struct `ovs-key-icmp`): Kind of ICMPv6 message. */
  icmpv6?: StructInput<OvsKeyIcmp, Bytes> | undefined;
  /** `arp` (13, struct `ovs-key-arp`): ARP packet. */
  arp?: StructInput<OvsKeyArp<Bytes>, Bytes> | undefined;
  /** `nd` (14, struct `ovs-key-nd`): Neighbour discovery. */
  nd?: StructInput<OvsKeyNd<Bytes>, Bytes> | undefined;
  /** `skb-mark` (15, u32): Mark of the packet in the kernel. */
  skbMark?: number | undefined;
  /** `tunnel` (16, nest of `tunnel-key-attrs`): Tunnel by which it came. */
  tunnel?: TunnelKeyAttrs<Bytes> | undefined;
  /** `sctp` (17, struct `ovs-key-sctp`): Ports. */
  sctp?: StructInput<OvsKeySctp, Bytes> | undefined;
  /** `tcp-flags` (18, u16, big-endian): TCP flags, the lower 12 bits. */
  tcpFlags?: number | undefined;
  /** `dp-hash` (19, u32): Hash of an earlier action; 0 if there was none. */
  dpHash?: number | undefined;
  /** `recirc-id` (20, u32): Id of an earlier `recirc` action; 0 for a packet that comes in. */
  recircId?: number | undefined;
  /** `mpls` (21, array of struct `ovs-key-mpls`): Label stack, the top first; up to three labels. */
  mpls?: HeaderInput<OvsKeyMpls, Bytes>[] | undefined;
  /** `ct-state` (22, u32, flags `ct-state-flags`): State in connection tracking. */
  ctState?: FlagsValue<CtStateFlag> | undefined;
  /** `ct-zone` (23, u16): Zone of connection tracking. */
  ctZone?: number | undefined;
  /** `ct-mark` (24, u32): Mark of the connection. */
  ctMark?: number | undefined;
  /** `ct-labels` (25, binary): Labels of the connection, 16 bytes. */
  ctLabels?: Uint8Array | undefined;
  /** `ct-orig-tuple-ipv4` (26, struct `ovs-key-ct-tuple-ipv4`): First packet of the connection. */
  ctOrigTupleIpv4?: StructInput<OvsKeyCtTupleIpv4<Bytes>, Bytes> | undefined;
  /** `ct-orig-tuple-ipv6` (27, struct `ovs-key-ct-tuple-ipv6`): First packet of the connection. */
  ctOrigTupleIpv6?: StructInput<OvsKeyCtTupleIpv6<Bytes>, Bytes> | undefined;
  /** `nsh` (28, nest of `ovs-nsh-key-attrs`): Network service header. */
  nsh?: OvsNshKeyAttrs<Bytes> | undefined;
  /** `packet-type` (29, u32, big-endian): Not used by the kernel. */
  packetType?: number | undefined;
  /** `nd-extensions` (30, binary): Not used by the kernel. */
  ndExtensions?: Uint8Array | undefined;
  /** `tunnel-info` (31, binary): Used inside the kernel only. */
  tunnelInfo?: Uint8Array | undefined;
  /** `ipv6-exthdrs` (32, struct `ovs-key-ipv6-exthdrs`): Extension headers. */
  ipv6Exthdrs?: StructInput<OvsKeyIpv6Exthdrs, Bytes> | undefined;
}

/**
 * Attribute set `masked-key-attrs`: A part of a header to write. One of them; the value, and behind it the bits of it
 * that are written.
 */
export interface MaskedKeyAttrs<Bytes = never> extends SetObject {
  /** `priority` (2, array of u32): Priority of the packet in the kernel. */
  priority?: number[] | undefined;
  /** `ethernet` (4, struct `ovs-masked-ethernet`): Ethernet addresses. */
  ethernet?: StructInput<OvsMaskedEthernet<Bytes>, Bytes> | undefined;
  /** `ipv4` (7, struct `ovs-masked-ipv4`): IPv4 header. */
  ipv4?: StructInput<OvsMaskedIpv4<Bytes>, Bytes> | undefined;
  /** `ipv6` (8, struct `ovs-masked-ipv6`): IPv6 header. */
  ipv6?: StructInput<OvsMaskedIpv6<Bytes>, Bytes> | undefined;
  /** `tcp` (9, struct `ovs-masked-tcp`): Ports. */
  tcp?: StructInput<OvsMaskedTcp<Bytes>, Bytes> | undefined;
  /** `udp` (10, struct `ovs-masked-udp`): Ports. */
  udp?: StructInput<OvsMaskedUdp<Bytes>, Bytes> | undefined;
  /** `skb-mark` (15, array of u32): Mark of the packet in the kernel. */
  skbMark?: number[] | undefined;
  /** `sctp` (17, struct `ovs-masked-sctp`): Ports. */
  sctp?: StructInput<OvsMaskedSctp<Bytes>, Bytes> | undefined;
  /** `mpls` (21, struct `ovs-masked-mpls`): Label stack. */
  mpls?: StructInput<OvsMaskedMpls<Bytes>, Bytes> | undefined;
  /** `ct-mark` (24, array of u32): Mark of the connection. */
  ctMark?: number[] | undefined;
  /** `ct-labels` (25, binary): Labels of the connection, 16 bytes and 16 of mask. */
  ctLabels?: Uint8Array | undefined;
}

/** One entry of the list `action-attrs`: it holds one of these. */
export interface ActionAttrsItem<Bytes = never> extends SetObject {
  /** `output` (1, u32): Sends the packet by the port of this number. */
  output?: number | undefined;
  /** `userspace` (2, nest of `userspace-attrs`): Hands it to a program. */
  userspace?: UserspaceAttrs | undefined;
  /** `set` (3, nest of `key-attrs`): Writes a header, of which all is given. */
  set?: KeyAttrs<Bytes> | undefined;
  /** `push-vlan` (4, struct `ovs-action-push-vlan`): Puts a VLAN tag on. */
  pushVlan?: StructInput<OvsActionPushVlan, Bytes> | undefined;
  /** `pop-vlan` (5, flag): Takes the outermost VLAN tag off. */
  popVlan?: boolean | undefined;
  /** `sample` (6, nest of `sample-attrs`): Does actions for some of the packets. */
  sample?: SampleAttrs<Bytes> | undefined;
  /** `recirc` (7, u32): Looks for a flow once more, with this id in the key. */
  recirc?: number | undefined;
  /** `hash` (8, struct `ovs-action-hash`): Computes a hash for `dp-hash`. */
  hash?: StructInput<OvsActionHash, Bytes> | undefined;
  /** `push-mpls` (9, struct `ovs-action-push-mpls`): Puts an MPLS label on. */
  pushMpls?: StructInput<OvsActionPushMpls, Bytes> | undefined;
  /** `pop-mpls` (10, u16, big-endian): Takes the top MPLS label off; the ethertype of the packet then. */
  popMpls?: number | undefined;
  /** `set-masked` (11, nest of `masked-key-attrs`): Writes parts of a header. */
  setMasked?: MaskedKeyAttrs<Bytes> | undefined;
  /** `ct` (12, nest of `ct-attrs`): Sends it through connection tracking. */
  ct?: CtAttrs<Bytes> | undefined;
  /** `trunc` (13, u32): Cuts the packet to this number of bytes for the next output. */
  trunc?: number | undefined;
  /** `push-eth` (14, struct `ovs-action-push-eth`): Puts an Ethernet header on. */
  pushEth?: StructInput<OvsActionPushEth<Bytes>, Bytes> | undefined;
  /** `pop-eth` (15, flag): Takes the Ethernet header off. */
  popEth?: boolean | undefined;
  /** `ct-clear` (16, flag): Forgets what connection tracking knows. */
  ctClear?: boolean | undefined;
  /** `push-nsh` (17, nest of `push-nsh-attrs`): Puts a network service header on. */
  pushNsh?: PushNshAttrs<Bytes> | undefined;
  /** `pop-nsh` (18, flag): Takes it off. */
  popNsh?: boolean | undefined;
  /** `meter` (19, u32): Sends it through the meter of this id, which may drop it. */
  meter?: number | undefined;
  /** `clone` (20, nest of `action-attrs`): Does actions with a copy. */
  clone?: ActionAttrs<Bytes> | undefined;
  /** `check-pkt-len` (21, nest of `check-pkt-len-attrs`): Does actions that depend on the length. */
  checkPktLen?: CheckPktLenAttrs<Bytes> | undefined;
  /** `add-mpls` (22, struct `ovs-action-add-mpls`): Puts an MPLS label before or behind the Ethernet header. */
  addMpls?: StructInput<OvsActionAddMpls, Bytes> | undefined;
  /** `dec-ttl` (23, nest of `dec-ttl-attrs`): Counts the time to live down, and does actions where it is over. */
  decTtl?: DecTtlAttrs<Bytes> | undefined;
  /** `drop` (24, u32): Drops the packet for this reason; 0 for none in particular. The last action. */
  drop?: number | undefined;
  /** `psample` (25, nest of `psample-attrs`): Hands it to the listeners of psample. */
  psample?: PsampleAttrs | undefined;
}

/**
 * Attribute set `action-attrs`: What is done with a packet, in order. An action may come several times.
 *
 * An ordered list: attributes may repeat, and their order is kept.
 */
export type ActionAttrs<Bytes = never> = ActionAttrsItem<Bytes>[];

/** Attribute set `tunnel-key-attrs`: A tunnel header. */
export interface TunnelKeyAttrs<Bytes = never> extends SetObject {
  /** `id` (0, u64, big-endian): Key or network number. */
  id?: bigint | undefined;
  /** `ipv4-src` (1, u32, ipv4): Source. */
  ipv4Src?: string | Bytes | undefined;
  /** `ipv4-dst` (2, u32, ipv4): Destination. */
  ipv4Dst?: string | Bytes | undefined;
  /** `tos` (3, u8): Type of service. */
  tos?: number | undefined;
  /** `ttl` (4, u8): Time to live. Needed in a key. */
  ttl?: number | undefined;
  /** `dont-fragment` (5, flag): May not be fragmented. */
  dontFragment?: boolean | undefined;
  /** `csum` (6, flag): Has a checksum. */
  csum?: boolean | undefined;
  /** `oam` (7, flag): Is for maintenance. */
  oam?: boolean | undefined;
  /** `geneve-opts` (8, array of u32, big-endian): Options of Geneve as on the wire, in words of four bytes. */
  geneveOpts?: number[] | undefined;
  /** `tp-src` (9, u16, big-endian): Source port. */
  tpSrc?: number | undefined;
  /** `tp-dst` (10, u16, big-endian): Destination port. */
  tpDst?: number | undefined;
  /** `vxlan-opts` (11, nest of `vxlan-ext-attrs`): Extensions of VXLAN. */
  vxlanOpts?: VxlanExtAttrs | undefined;
  /** `ipv6-src` (12, binary, ipv6): Source. */
  ipv6Src?: string | Bytes | undefined;
  /** `ipv6-dst` (13, binary, ipv6): Destination. */
  ipv6Dst?: string | Bytes | undefined;
  /**
   * `erspan-opts` (15, binary): Metadata of ERSPAN, `struct erspan_metadata`, as on the wire but for the version in the
   * machine's order.
   */
  erspanOpts?: Uint8Array | undefined;
  /** `ipv4-info-bridge` (16, flag): Tunnel of a link in bridge mode. */
  ipv4InfoBridge?: boolean | undefined;
}

/** Attribute set `check-pkt-len-attrs`: Actions that depend on the length of a packet. */
export interface CheckPktLenAttrs<Bytes = never> extends SetObject {
  /** `pkt-len` (1, u16): Length in bytes. */
  pktLen?: number | undefined;
  /** `actions-if-greater` (2, nest of `action-attrs`): What is done with longer packets. */
  actionsIfGreater?: ActionAttrs<Bytes> | undefined;
  /** `actions-if-less-equal` (3, nest of `action-attrs`): What is done with others. */
  actionsIfLessEqual?: ActionAttrs<Bytes> | undefined;
}

/** Attribute set `sample-attrs`: Actions for some of the packets. */
export interface SampleAttrs<Bytes = never> extends SetObject {
  /** `probability` (1, u32): How many, of 4294967295. */
  probability?: number | undefined;
  /** `actions` (2, nest of `action-attrs`): What is done with them. */
  actions?: ActionAttrs<Bytes> | undefined;
}

/** Attribute set `userspace-attrs`: How a packet is handed to a program. */
export interface UserspaceAttrs extends SetObject {
  /** `pid` (1, u32): Port id of its netlink socket. */
  pid?: number | undefined;
  /** `userdata` (2, binary): Bytes that go with it. */
  userdata?: Uint8Array | undefined;
  /** `egress-tun-port` (3, u32): Port of a tunnel whose header goes with it. */
  egressTunPort?: number | undefined;
  /** `actions` (4, flag): The actions of the flow go with it. */
  actions?: boolean | undefined;
}

/** Attribute set `push-nsh-attrs`, a part of `key-attrs`: A header to put on. */
export interface PushNshAttrs<Bytes = never> extends SetObject {
  /** `nsh` (28, nest of `ovs-nsh-key-attrs`): The header. */
  nsh?: OvsNshKeyAttrs<Bytes> | undefined;
}

/** Attribute set `ovs-nsh-key-attrs`: A network service header. */
export interface OvsNshKeyAttrs<Bytes = never> extends SetObject {
  /** `base` (1, struct `ovs-nsh-key-base`): Its beginning. */
  base?: StructInput<OvsNshKeyBase, Bytes> | undefined;
  /** `md1` (2, array of u32, big-endian): Metadata of type 1. */
  md1?: number[] | undefined;
  /** `md2` (3, binary): Metadata of type 2, as on the wire. */
  md2?: Uint8Array | undefined;
}

/** Attribute set `ct-attrs`: How a packet goes through connection tracking. */
export interface CtAttrs<Bytes = never> extends SetObject {
  /** `commit` (1, flag): The connection is kept. */
  commit?: boolean | undefined;
  /** `zone` (2, u16): Zone. */
  zone?: number | undefined;
  /** `mark` (3, struct `ovs-ct-mark`): Mark that the connection gets. */
  mark?: StructInput<OvsCtMark, Bytes> | undefined;
  /** `labels` (4, struct `ovs-ct-labels`): Labels that the connection gets. */
  labels?: StructInput<OvsCtLabels, Bytes> | undefined;
  /** `helper` (5, string): Helper, such as `ftp`. */
  helper?: string | Bytes | undefined;
  /** `nat` (6, nest of `nat-attrs`): Translates addresses; empty for what is known of the connection. */
  nat?: NatAttrs<Bytes> | undefined;
  /** `force-commit` (7, flag): A connection of the other direction is removed first. */
  forceCommit?: boolean | undefined;
  /** `eventmask` (8, u32): Events that are told of, a bit for each IPCT_*. */
  eventmask?: number | undefined;
  /** `timeout` (9, string): Name of the timeout policy. */
  timeout?: string | Bytes | undefined;
}

/** Attribute set `nat-attrs`: How addresses are translated. */
export interface NatAttrs<Bytes = never> extends SetObject {
  /** `src` (1, flag): The source. */
  src?: boolean | undefined;
  /** `dst` (2, flag): The destination. */
  dst?: boolean | undefined;
  /** `ip-min` (3, binary, ipv4-or-v6): The first address. */
  ipMin?: string | Bytes | undefined;
  /** `ip-max` (4, binary, ipv4-or-v6): The last address; without it, the first. */
  ipMax?: string | Bytes | undefined;
  /** `proto-min` (5, u16): The first port. */
  protoMin?: number | undefined;
  /** `proto-max` (6, u16): The last port; without it, the first. */
  protoMax?: number | undefined;
  /** `persistent` (7, flag): The same client gets the same address after a restart. */
  persistent?: boolean | undefined;
  /** `proto-hash` (8, flag): The port follows from a hash. */
  protoHash?: boolean | undefined;
  /** `proto-random` (9, flag): The port is random. */
  protoRandom?: boolean | undefined;
}

/** Attribute set `dec-ttl-attrs`: What is done with a packet whose time to live is over. */
export interface DecTtlAttrs<Bytes = never> extends SetObject {
  /** `action` (1, nest of `action-attrs`): The actions. */
  action?: ActionAttrs<Bytes> | undefined;
}

/** Attribute set `vxlan-ext-attrs`: Extensions of VXLAN. */
export interface VxlanExtAttrs extends SetObject {
  /** `gbp` (1, u32): Group that a policy put the packet into. */
  gbp?: number | undefined;
}

/** Attribute set `psample-attrs`: How a packet is handed to psample. */
export interface PsampleAttrs extends SetObject {
  /** `group` (1, u32): Group of listeners. */
  group?: number | undefined;
  /** `cookie` (2, binary): Bytes that go with it, 16 at most. */
  cookie?: Uint8Array | undefined;
}

/** Struct `ovs-header` and the attributes `packet` behind it. */
export type PacketMessage<Bytes = never> = HeaderInput<OvsHeader, Bytes> & Packet<Bytes>;

/** Request of `execute`. */
export type ExecuteRequest = PacketMessage<Uint8Array>;

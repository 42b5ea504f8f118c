// Generated from specs/kernel/rt-route.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type {
  AddressFamily, EnumValue, FlagsValue, HeaderInput, SetObject, StructInput, StructObject,
} from '@nlkit/netlink-core';
import type {
  DelReason, IlaCsumMode, IlaHookType, IlaIdentType, Ioam6IptunnelMode, IpTunnelFlag, LwtunnelEncapTypes, RouterPref,
  RtaxFeatures, RtaxLock, RtmFlag, RtmType, RtnhFlag, Rtprot, RtScope, RtTable, Seg6LocalAction, Seg6LocalFlvOp,
} from './constants.ts';

/** Struct `rtmsg` (12 bytes): Header of all messages. */
export interface Rtmsg extends StructObject {
  /** `rtm-family` (u8, enum `address-family`): Address family. */
  rtmFamily: EnumValue<AddressFamily>;
  /** `rtm-dst-len` (u8): Length in bits of the prefix in `dst`; 0 for the default route. */
  rtmDstLen: number;
  /** `rtm-src-len` (u8): Length in bits of the prefix in `src`; 0 if the source does not matter. */
  rtmSrcLen: number;
  /** `rtm-tos` (u8): Type of service of the packets; 0 for any. */
  rtmTos: number;
  /**
   * `rtm-table` (u8, enum `rt-table`): Number of the table if it is below 256, else `compat`. In requests leave it and
   * give `table`, which goes before this.
   */
  rtmTable: EnumValue<RtTable>;
  /** `rtm-protocol` (u8, enum `rtprot`): Who added the route. In a request to delete, `unspec` is any. */
  rtmProtocol: EnumValue<Rtprot>;
  /**
   * `rtm-scope` (u8, enum `rt-scope`): How far the destination is. For IPv6 always `universe`. In a request to delete,
   * `nowhere` is any.
   */
  rtmScope: EnumValue<RtScope>;
  /** `rtm-type` (u8, enum `rtm-type`): What happens to the packets. In a request to delete, `unspec` is any. */
  rtmType: EnumValue<RtmType>;
  /** `rtm-flags` (u32, flags `rtm-flags`): Flags of the route and, unless it has several next hops, of its next hop. */
  rtmFlags: FlagsValue<RtmFlag>;
}

/** Struct `rta-cacheinfo` (32 bytes): How a route is used. Read-only. Times are in hundredths of a second (USER_HZ). */
export interface RtaCacheinfo extends StructObject {
  /** `rta-clntref` (u32): Number of users in the kernel. */
  rtaClntref: number;
  /** `rta-lastuse` (u32): Time since the route was last used. */
  rtaLastuse: number;
  /** `rta-expires` (s32): Time until the route expires, negative once it is over; 0 if it does not. */
  rtaExpires: number;
  /** `rta-error` (u32): Negative error number of a route to nowhere, as an unsigned number; 0 for others. */
  rtaError: number;
  /** `rta-used` (u32): How often the route was used. */
  rtaUsed: number;
  /** `rta-id` (u32): Not filled in any more. */
  rtaId: number;
  /** `rta-ts` (u32): Not filled in any more. */
  rtaTs: number;
  /** `rta-tsage` (u32): Not filled in any more. */
  rtaTsage: number;
}

/** Struct `rtnexthop` (8 bytes): One of several next hops. */
export interface Rtnexthop extends StructObject {
  /** `rtnh-len` (u16): Length in bytes, attributes included. */
  rtnhLen: number;
  /** `rtnh-flags` (u8, flags `rtnh-flags`): Flags of the next hop. */
  rtnhFlags: FlagsValue<RtnhFlag>;
  /**
   * `rtnh-hops` (u8): Weight less one: of the packets, a next hop gets the share that its weight has in the sum of all.
   * In multicast routes, the least TTL of packets that are sent there.
   */
  rtnhHops: number;
  /** `rtnh-ifindex` (s32): Index of the link; 0 to find it by the gateway. */
  rtnhIfindex: number;
}

/** Struct `rta-mfc-stats` (24 bytes): Counters of a multicast route. */
export interface RtaMfcStats extends StructObject {
  /** `mfcs-packets` (u64): Packets forwarded. */
  mfcsPackets: bigint;
  /** `mfcs-bytes` (u64): Bytes forwarded. */
  mfcsBytes: bigint;
  /** `mfcs-wrong-if` (u64): Packets that came in by another link than the route's. */
  mfcsWrongIf: bigint;
}

/** Struct `rtvia` (2 bytes): A next hop of any family. */
export interface Rtvia extends StructObject {
  /** `family` (u16, enum `address-family`): Family of the address. */
  family: EnumValue<AddressFamily>;
  /** `addr` (array of u8 to the end): Bytes of the address, in the order that it is written in. */
  addr: number[];
}

/** What {@link RouteAttrs} has whatever is selected. */
export interface RouteAttrsBase<Bytes = never> extends SetObject {
  /** `dst` (1, binary, ipv4-or-v6): Destination; absent for the default route. MPLS routes have `mpls-dst`. */
  dst?: string | Bytes | undefined;
  /**
   * `mpls-dst` (1, array of u32, big-endian, with rtm-family mpls): The incoming label, as a label stack entry: label
   * shifted left by 12, and 256. `rtm-dst-len` is 20.
   */
  mplsDst?: number[] | undefined;
  /**
   * `src` (2, binary, ipv4-or-v6): Source that packets must have, or in a `do` of `getroute` the source of the packet.
   */
  src?: string | Bytes | undefined;
  /**
   * `iif` (3, u32): In a `do` of `getroute`, index of the link that the packet comes in by. In multicast routes, the
   * incoming link.
   */
  iif?: number | undefined;
  /** `oif` (4, u32): Index of the link that packets leave by. */
  oif?: number | undefined;
  /** `gateway` (5, binary, ipv4-or-v6): Next hop, of the family of the route; see `via` for others. */
  gateway?: string | Bytes | undefined;
  /** `priority` (6, u32): Metric. The route with the lowest is taken. For IPv6, 0 in a request means 1024. */
  priority?: number | undefined;
  /** `prefsrc` (7, binary, ipv4-or-v6): Source address that is used unless the sender has chosen one. */
  prefsrc?: string | Bytes | undefined;
  /** `metrics` (8, nest of `metrics`): Properties of the path. */
  metrics?: Metrics<Bytes> | undefined;
  /**
   * `multipath` (9, list of `rtnexthop` with `route-attrs`): Several next hops. Each is described by its header and by
   * `gateway`, `via`, `flow`, `newdst`, `encap-type` and `encap`.
   */
  multipath?: RtnexthopRouteAttrs<Bytes>[] | undefined;
  /** `protoinfo` (10, binary): Not used. */
  protoinfo?: Uint8Array | undefined;
  /**
   * `flow` (11, u32): Realms for statistics and classifiers: that of the source in the upper 16 bits, that of the
   * destination in the lower ones. IPv4 only.
   */
  flow?: number | undefined;
  /** `cacheinfo` (12, struct `rta-cacheinfo`): How the route is used. */
  cacheinfo?: StructInput<RtaCacheinfo, Bytes> | undefined;
  /** `session` (13, binary): Not used. */
  session?: Uint8Array | undefined;
  /** `mp-algo` (14, binary): Not used. */
  mpAlgo?: Uint8Array | undefined;
  /** `table` (15, u32, enum `rt-table`): Routing table. Goes before `rtm-table`. */
  table?: EnumValue<RtTable> | undefined;
  /** `mark` (16, u32): In a `do` of `getroute`, mark of the packet. */
  mark?: number | undefined;
  /** `mfc-stats` (17, struct `rta-mfc-stats`): Counters of a multicast route. */
  mfcStats?: StructInput<RtaMfcStats, Bytes> | undefined;
  /**
   * `via` (18, struct `rtvia`): Next hop of another family. IPv4 routes may go over IPv6, MPLS routes over both, or
   * straight to a hardware address (`packet`).
   */
  via?: StructInput<Rtvia, Bytes> | undefined;
  /**
   * `newdst` (19, array of u32, big-endian): MPLS labels that replace the one of the packet, outermost first, each a
   * label stack entry: label shifted left by 12, traffic class by 9, 256 in the last one.
   */
  newdst?: number[] | undefined;
  /** `pref` (20, u8, enum `router-pref`): Preference of the router. IPv6 only. */
  pref?: EnumValue<RouterPref> | undefined;
  /**
   * `expires` (23, u32): In a request, seconds after which an IPv6 route is removed; replies have the time left in
   * `cacheinfo`. In multicast routes, the time since the last use, in hundredths of a second (USER_HZ).
   */
  expires?: number | undefined;
  /** `uid` (25, u32): In a `do` of `getroute`, user that owns the socket of the packet. */
  uid?: number | undefined;
  /**
   * `ttl-propagate` (26, u8): For MPLS, whether the TTL of the label is copied into the packet when the label is
   * removed: 1 or 0; the sysctl ip_ttl_propagate decides if absent.
   */
  ttlPropagate?: number | undefined;
  /** `ip-proto` (27, u8): In a `do` of `getroute`, IP protocol number of the packet. */
  ipProto?: number | undefined;
  /** `sport` (28, u16, big-endian): In a `do` of `getroute`, source port of the packet. */
  sport?: number | undefined;
  /** `dport` (29, u16, big-endian): In a `do` of `getroute`, destination port of the packet. */
  dport?: number | undefined;
  /** `nh-id` (30, u32): Id of a next hop object, in place of `oif`, `gateway` and `multipath`. */
  nhId?: number | undefined;
  /** `flowlabel` (31, u32, big-endian): In a `do` of `getroute`, flow label of the packet. IPv6 only. */
  flowlabel?: number | undefined;
  /** `del-reason` (32, u32, enum `del-reason`): Why the route was removed. Only in notifications. */
  delReason?: EnumValue<DelReason> | undefined;
}

/** What `encap-type` selects in {@link RouteAttrs}: the type of `encap`. */
export type RouteAttrsEncap<Bytes = never> =
  /** In MPLS labels. */
  | { encapType: 'mpls'; encap?: MplsIptunnel | undefined }
  /** By a tunnel link, over IPv4. */
  | { encapType: 'ip'; encap?: LwtunnelIp<Bytes> | undefined }
  /** Translated, by identifier-locator addressing. */
  | { encapType: 'ila'; encap?: IlaAttrs | undefined }
  /** By a tunnel link, over IPv6. */
  | { encapType: 'ip6'; encap?: LwtunnelIp6<Bytes> | undefined }
  /** By segment routing over IPv6. */
  | { encapType: 'seg6'; encap?: Seg6Iptunnel<Bytes> | undefined }
  /** By BPF programs. */
  | { encapType: 'bpf'; encap?: LwtBpf<Bytes> | undefined }
  /** By what this node does with a segment of its own. */
  | { encapType: 'seg6-local'; encap?: Seg6Local<Bytes> | undefined }
  /** With a source routing header of RPL. */
  | { encapType: 'rpl'; encap?: RplIptunnel | undefined }
  /** With operational data (IOAM) for IPv6. */
  | { encapType: 'ioam6'; encap?: Ioam6Iptunnel<Bytes> | undefined }
  /** By an xfrm link. */
  | { encapType: 'xfrm'; encap?: LwtXfrm | undefined }
  | {
    encapType?: Exclude<
      LwtunnelEncapTypes,
      'mpls' | 'ip' | 'ila' | 'ip6' | 'seg6' | 'bpf' | 'seg6-local' | 'rpl' | 'ioam6' | 'xfrm'
    > | (number & {}) | undefined;
    encap?: undefined;
  };

/** Attribute set `route-attrs`: A route. Within `multipath`, a next hop. */
export type RouteAttrs<Bytes = never> = RouteAttrsBase<Bytes> & RouteAttrsEncap<Bytes>;

/** Attribute set `metrics`: Properties of a path. 0 or absence leaves the choice to the kernel. */
export interface Metrics<Bytes = never> extends SetObject {
  /** `lock` (1, u32, flags `rtax-lock`): Metrics that the kernel does not adapt. */
  lock?: FlagsValue<RtaxLock> | undefined;
  /** `mtu` (2, u32): Largest packet, in bytes. */
  mtu?: number | undefined;
  /** `window` (3, u32): Upper limit of the window that TCP offers, in bytes. */
  window?: number | undefined;
  /** `rtt` (4, u32): First estimate of the round trip time, in eighths of a millisecond. */
  rtt?: number | undefined;
  /** `rttvar` (5, u32): First estimate of how the round trip time varies, in quarters of a millisecond. */
  rttvar?: number | undefined;
  /** `ssthresh` (6, u32): First slow start threshold of TCP, in packets. */
  ssthresh?: number | undefined;
  /** `cwnd` (7, u32): Upper limit of the congestion window of TCP, in packets; only counts if it is locked. */
  cwnd?: number | undefined;
  /** `advmss` (8, u32): Segment size that TCP announces, in bytes. */
  advmss?: number | undefined;
  /** `reordering` (9, u32): First estimate of how far packets are reordered, in packets. */
  reordering?: number | undefined;
  /** `hoplimit` (10, u32): TTL or hop limit of packets, 1 to 255. */
  hoplimit?: number | undefined;
  /** `initcwnd` (11, u32): First congestion window of TCP, in packets. */
  initcwnd?: number | undefined;
  /** `features` (12, u32, flags `rtax-features`): Features of TCP. */
  features?: FlagsValue<RtaxFeatures> | undefined;
  /** `rto-min` (13, u32): Shortest time until TCP sends again, in milliseconds. */
  rtoMin?: number | undefined;
  /** `initrwnd` (14, u32): First window that TCP offers, in packets. */
  initrwnd?: number | undefined;
  /** `quickack` (15, u32): 1 for TCP to acknowledge at once. */
  quickack?: number | undefined;
  /** `cc-algo` (16, string): Name of the congestion control algorithm of TCP. */
  ccAlgo?: string | Bytes | undefined;
  /** `fastopen-no-cookie` (17, u32): 1 for TCP fast open without a cookie. */
  fastopenNoCookie?: number | undefined;
}

/** Attribute set `mpls-iptunnel`: Labels that are put in front of packets. */
export interface MplsIptunnel extends SetObject {
  /**
   * `dst` (1, array of u32, big-endian): Labels, outermost first, each a label stack entry: label shifted left by 12,
   * traffic class by 9, 256 in the last one.
   */
  dst?: number[] | undefined;
  /** `ttl` (2, u8): TTL of the labels, 1 to 255; absent to take that of the packet. */
  ttl?: number | undefined;
}

/** Attribute set `lwtunnel-ip`: A tunnel over IPv4. */
export interface LwtunnelIp<Bytes = never> extends SetObject {
  /** `id` (1, u64, big-endian): Key of the tunnel, or the network identifier of VXLAN and the like. */
  id?: bigint | undefined;
  /** `dst` (2, u32, ipv4): Address of the far end. */
  dst?: string | Bytes | undefined;
  /** `src` (3, u32, ipv4): Address of this end; 0.0.0.0 to find one. */
  src?: string | Bytes | undefined;
  /** `ttl` (4, u8): TTL; 0 for the default. */
  ttl?: number | undefined;
  /** `tos` (5, u8): Type of service. */
  tos?: number | undefined;
  /** `flags` (6, u16, big-endian, flags `ip-tunnel-flags`): Options of the tunnel header. */
  flags?: FlagsValue<IpTunnelFlag> | undefined;
  /** `opts` (8, nest of `lwtunnel-ip-opts`): Options of Geneve, VXLAN or ERSPAN. */
  opts?: LwtunnelIpOpts | undefined;
}

/** Attribute set `lwtunnel-ip6`: A tunnel over IPv6. */
export interface LwtunnelIp6<Bytes = never> extends SetObject {
  /** `id` (1, u64, big-endian): Key of the tunnel, or the network identifier of VXLAN and the like. */
  id?: bigint | undefined;
  /** `dst` (2, binary, ipv6): Address of the far end. */
  dst?: string | Bytes | undefined;
  /** `src` (3, binary, ipv6): Address of this end; `::` to find one. */
  src?: string | Bytes | undefined;
  /** `hoplimit` (4, u8): Hop limit; 0 for the default. */
  hoplimit?: number | undefined;
  /** `tc` (5, u8): Traffic class. */
  tc?: number | undefined;
  /** `flags` (6, u16, big-endian, flags `ip-tunnel-flags`): Options of the tunnel header. */
  flags?: FlagsValue<IpTunnelFlag> | undefined;
  /** `opts` (8, nest of `lwtunnel-ip-opts`): Options of Geneve, VXLAN or ERSPAN. */
  opts?: LwtunnelIpOpts | undefined;
}

/** Attribute set `lwtunnel-ip-opts`: Options of a tunnel; those of one kind only. */
export interface LwtunnelIpOpts extends SetObject {
  /**
   * `geneve` (1, nest of `lwtunnel-ip-opt-geneve`, repeated): Options of Geneve. In requests each entry is one option
   * of `class`, `type` and `data`; replies have all of them in one entry, one after the other.
   */
  geneve?: LwtunnelIpOptGeneve[] | undefined;
  /** `vxlan` (2, nest of `lwtunnel-ip-opt-vxlan`): The option of VXLAN. */
  vxlan?: LwtunnelIpOptVxlan | undefined;
  /** `erspan` (3, nest of `lwtunnel-ip-opt-erspan`): The options of ERSPAN. */
  erspan?: LwtunnelIpOptErspan | undefined;
}

/** One entry of the list `lwtunnel-ip-opt-geneve`: it holds one of these. */
export interface LwtunnelIpOptGeneveItem extends SetObject {
  /** `class` (1, u16, big-endian): Who defines the option. */
  class?: number | undefined;
  /** `type` (2, u8): Number of the option within its class. */
  type?: number | undefined;
  /** `data` (3, binary): What the option holds; the number of bytes is a multiple of 4. */
  data?: Uint8Array | undefined;
}

/**
 * Attribute set `lwtunnel-ip-opt-geneve`: An option of Geneve, or several in a row.
 *
 * An ordered list: attributes may repeat, and their order is kept.
 */
export type LwtunnelIpOptGeneve = LwtunnelIpOptGeneveItem[];

/** Attribute set `lwtunnel-ip-opt-vxlan`: The option of VXLAN. */
export interface LwtunnelIpOptVxlan extends SetObject {
  /** `gbp` (1, u32): Id of a group policy, and its flags. */
  gbp?: number | undefined;
}

/** Attribute set `lwtunnel-ip-opt-erspan`: The options of ERSPAN. */
export interface LwtunnelIpOptErspan extends SetObject {
  /** `ver` (1, u8): Version, 1 or 2. */
  ver?: number | undefined;
  /** `index` (2, u32, big-endian): Number of the mirrored port. Version 1 only. */
  index?: number | undefined;
  /** `dir` (3, u8): Direction of the mirrored traffic, 0 for in and 1 for out. Version 2 only. */
  dir?: number | undefined;
  /** `hwid` (4, u8): Id of the mirroring engine. Version 2 only. */
  hwid?: number | undefined;
}

/** Attribute set `ila-attrs`: How addresses are translated. */
export interface IlaAttrs extends SetObject {
  /** `locator` (1, u64, big-endian): Upper half of the address after translation. */
  locator?: bigint | undefined;
  /** `csum-mode` (7, u8, enum `ila-csum-mode`): How checksums are kept right. */
  csumMode?: EnumValue<IlaCsumMode> | undefined;
  /** `ident-type` (8, u8, enum `ila-ident-type`): What the identifier, the lower half of the address, is. */
  identType?: EnumValue<IlaIdentType> | undefined;
  /** `hook-type` (9, u8, enum `ila-hook-type`): When addresses are translated. */
  hookType?: EnumValue<IlaHookType> | undefined;
}

/** Attribute set `seg6-iptunnel`: Segments that packets go through. */
export interface Seg6Iptunnel<Bytes = never> extends SetObject {
  /**
   * `srh` (1, binary): The mode as four bytes in host order (0 inline, 1 encap, 2 l2encap, 3 encap.red, 4 l2encap.red),
   * then the segment routing header (RFC 8754), whose segments stand in reverse order.
   */
  srh?: Uint8Array | undefined;
  /** `src` (2, binary, ipv6): Source address of the outer header; absent to find one. Recent kernels only. */
  src?: string | Bytes | undefined;
  /** `table` (3, u32, enum `rt-table`): Table in which the first segment is looked up. Linux 7.3 and later. */
  table?: EnumValue<RtTable> | undefined;
}

/** Attribute set `lwt-bpf`: Programs that packets run through. */
export interface LwtBpf<Bytes = never> extends SetObject {
  /** `in` (1, nest of `lwt-bpf-prog`): Program for packets that come in. */
  in?: LwtBpfProg<Bytes> | undefined;
  /** `out` (2, nest of `lwt-bpf-prog`): Program for packets that leave, before the route's own output. */
  out?: LwtBpfProg<Bytes> | undefined;
  /** `xmit` (3, nest of `lwt-bpf-prog`): Program for packets that are about to be sent. */
  xmit?: LwtBpfProg<Bytes> | undefined;
  /** `xmit-headroom` (4, u32, at most 256): Bytes that are kept free in front of packets for `xmit`, 256 at most. */
  xmitHeadroom?: number | undefined;
}

/** Attribute set `lwt-bpf-prog`: A BPF program. */
export interface LwtBpfProg<Bytes = never> extends SetObject {
  /** `fd` (1, u32): File descriptor of the program in the calling process. Only in requests. */
  fd?: number | undefined;
  /** `name` (2, string): Name that is shown for the program. Needed in requests. */
  name?: string | Bytes | undefined;
}

/**
 * Attribute set `seg6-local`: What is done with packets to a segment of this node. Which attributes are needed depends
 * on the action.
 */
export interface Seg6Local<Bytes = never> extends SetObject {
  /** `action` (1, u32, enum `seg6-local-action`): What is done. */
  action?: EnumValue<Seg6LocalAction> | undefined;
  /** `srh` (2, binary): Segment routing header (RFC 8754), whose segments stand in reverse order. */
  srh?: Uint8Array | undefined;
  /** `table` (3, u32, enum `rt-table`): Table for the next lookup. */
  table?: EnumValue<RtTable> | undefined;
  /** `nh4` (4, u32, ipv4): IPv4 next hop. */
  nh4?: string | Bytes | undefined;
  /** `nh6` (5, binary, ipv6): IPv6 next hop. */
  nh6?: string | Bytes | undefined;
  /** `iif` (6, u32): Index of an incoming link. No action uses it. */
  iif?: number | undefined;
  /** `oif` (7, u32): Index of the link to send by. */
  oif?: number | undefined;
  /** `bpf` (8, nest of `seg6-local-bpf-prog`): Program that is run. */
  bpf?: Seg6LocalBpfProg<Bytes> | undefined;
  /** `vrftable` (9, u32, enum `rt-table`): Table of a VRF device, for the next lookup. */
  vrftable?: EnumValue<RtTable> | undefined;
  /**
   * `counters` (10, nest of `seg6-local-cnt`): Counters. Being there in a request switches them on; the values are
   * ignored.
   */
  counters?: Seg6LocalCnt | undefined;
  /** `flavors` (11, nest of `seg6-local-flv`): Flavours of the action. */
  flavors?: Seg6LocalFlv | undefined;
}

/** Attribute set `seg6-local-bpf-prog`: A BPF program. */
export interface Seg6LocalBpfProg<Bytes = never> extends SetObject {
  /** `prog` (1, u32): In requests, file descriptor of the program in the calling process; in replies its id. */
  prog?: number | undefined;
  /** `prog-name` (2, string): Name that is shown for the program. */
  progName?: string | Bytes | undefined;
}

/** Attribute set `seg6-local-cnt`: Counters of an action. */
export interface Seg6LocalCnt extends SetObject {
  /** `packets` (2, u64): Packets that were processed. */
  packets?: bigint | undefined;
  /** `bytes` (3, u64): Bytes that were processed. */
  bytes?: bigint | undefined;
  /** `errors` (4, u64): Packets that could not be processed. */
  errors?: bigint | undefined;
}

/** Attribute set `seg6-local-flv`: Flavours of an action. */
export interface Seg6LocalFlv extends SetObject {
  /** `operation` (1, u32, flags `seg6-local-flv-op`): Which flavours. */
  operation?: FlagsValue<Seg6LocalFlvOp> | undefined;
  /**
   * `lcblock-bits` (2, u8): Length in bits of what compressed segments have in common, 32 by default. For `next-csid`.
   */
  lcblockBits?: number | undefined;
  /**
   * `lcnode-fn-bits` (3, u8): Length in bits of a node and function in compressed segments, 16 by default. For
   * `next-csid`.
   */
  lcnodeFnBits?: number | undefined;
}

/** Attribute set `rpl-iptunnel`: The source route of packets in an RPL network. */
export interface RplIptunnel extends SetObject {
  /** `srh` (1, binary): Source routing header (RFC 6554), its addresses in full. */
  srh?: Uint8Array | undefined;
}

/** Attribute set `ioam6-iptunnel`: Operational data that is put into packets. */
export interface Ioam6Iptunnel<Bytes = never> extends SetObject {
  /** `mode` (1, u8, enum `ioam6-iptunnel-mode`): How data is put into packets; `inline` if absent. */
  mode?: EnumValue<Ioam6IptunnelMode> | undefined;
  /** `dst` (2, binary, ipv6): Destination of the outer header. For modes `encap` and `auto`. */
  dst?: string | Bytes | undefined;
  /** `trace` (3, binary): Header of a pre-allocated trace (RFC 9197), which nodes on the way fill in. */
  trace?: Uint8Array | undefined;
  /** `freq-k` (4, u32, 1 to 1000000): Number of packets, out of each `freq-n`, that get data. */
  freqK?: number | undefined;
  /** `freq-n` (5, u32, 1 to 1000000): See `freq-k`. */
  freqN?: number | undefined;
  /** `src` (6, binary, ipv6): Source of the outer header; absent to find one. Recent kernels only. */
  src?: string | Bytes | undefined;
}

/** Attribute set `lwt-xfrm`: The xfrm link that packets go to. */
export interface LwtXfrm extends SetObject {
  /** `if-id` (1, u32, at least 1): Id by which states and policies are chosen; not 0. */
  ifId?: number | undefined;
  /** `link` (2, u32): Index of the link below; 0 for none. */
  link?: number | undefined;
}

/** Struct `rtmsg` and the attributes `route-attrs` behind it. */
export type RouteAttrsMessage<Bytes = never> = HeaderInput<Rtmsg, Bytes> & RouteAttrs<Bytes>;

/** Struct `rtnexthop` and the attributes `route-attrs` behind it. */
export type RtnexthopRouteAttrs<Bytes = never> = HeaderInput<Rtnexthop, Bytes> & RouteAttrs<Bytes>;

/** Request of `getroute`. */
export type GetrouteRequest = RouteAttrsMessage<Uint8Array>;

/** Request of `getroute` (dump). */
export type GetrouteDumpRequest = RouteAttrsMessage<Uint8Array>;

/** Request of `newroute`. */
export type NewrouteRequest = RouteAttrsMessage<Uint8Array>;

/** Request of `delroute`. */
export type DelrouteRequest = RouteAttrsMessage<Uint8Array>;

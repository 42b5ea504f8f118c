// Generated from specs/kernel/rt-route.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type {
  AddressFamily, EnumValue, FlagsValue, HeaderInput, SetObject, StructInput, StructObject,
} from '@nlkit/netlink-core';
import type {
  DelReason, IlaCsumMode, IlaHookType, IlaIdentType, Ioam6IptunnelMode, IpTunnelFlag, LwtunnelEncapTypes, RouterPref,
  RtaxFeatures, RtaxLock, RtmFlag, RtmType, RtnhFlag, Rtprot, RtScope, RtTable, Seg6LocalAction, Seg6LocalFlvOp,
} from './constants.ts';

/** Struct `rtmsg` (12 bytes) */
export interface Rtmsg extends StructObject {
  /** `rtm-family` (u8, enum `address-family`) */
  rtmFamily: EnumValue<AddressFamily>;
  /** `rtm-dst-len` (u8) */
  rtmDstLen: number;
  /** `rtm-src-len` (u8) */
  rtmSrcLen: number;
  /** `rtm-tos` (u8) */
  rtmTos: number;
  /** `rtm-table` (u8, enum `rt-table`) */
  rtmTable: EnumValue<RtTable>;
  /** `rtm-protocol` (u8, enum `rtprot`) */
  rtmProtocol: EnumValue<Rtprot>;
  /** `rtm-scope` (u8, enum `rt-scope`) */
  rtmScope: EnumValue<RtScope>;
  /** `rtm-type` (u8, enum `rtm-type`) */
  rtmType: EnumValue<RtmType>;
  /** `rtm-flags` (u32, flags `rtm-flags`) */
  rtmFlags: FlagsValue<RtmFlag>;
}

/** Struct `rta-cacheinfo` (32 bytes) */
export interface RtaCacheinfo extends StructObject {
  /** `rta-clntref` (u32) */
  rtaClntref: number;
  /** `rta-lastuse` (u32) */
  rtaLastuse: number;
  /** `rta-expires` (s32) */
  rtaExpires: number;
  /** `rta-error` (u32) */
  rtaError: number;
  /** `rta-used` (u32) */
  rtaUsed: number;
  /** `rta-id` (u32) */
  rtaId: number;
  /** `rta-ts` (u32) */
  rtaTs: number;
  /** `rta-tsage` (u32) */
  rtaTsage: number;
}

/** Struct `rtnexthop` (8 bytes) */
export interface Rtnexthop extends StructObject {
  /** `rtnh-len` (u16) */
  rtnhLen: number;
  /** `rtnh-flags` (u8, flags `rtnh-flags`) */
  rtnhFlags: FlagsValue<RtnhFlag>;
  /** `rtnh-hops` (u8) */
  rtnhHops: number;
  /** `rtnh-ifindex` (s32) */
  rtnhIfindex: number;
}

/** Struct `rta-mfc-stats` (24 bytes) */
export interface RtaMfcStats extends StructObject {
  /** `mfcs-packets` (u64) */
  mfcsPackets: bigint;
  /** `mfcs-bytes` (u64) */
  mfcsBytes: bigint;
  /** `mfcs-wrong-if` (u64) */
  mfcsWrongIf: bigint;
}

/** What all of {@link RouteAttrs} have, whatever is selected. */
export interface RouteAttrsBase<Bytes = never> extends SetObject {
  /** `dst` (1, binary, ipv4-or-v6) */
  dst?: string | Bytes | undefined;
  /** `src` (2, binary, ipv4-or-v6) */
  src?: string | Bytes | undefined;
  /** `iif` (3, u32) */
  iif?: number | undefined;
  /** `oif` (4, u32) */
  oif?: number | undefined;
  /** `gateway` (5, binary, ipv4-or-v6) */
  gateway?: string | Bytes | undefined;
  /** `priority` (6, u32) */
  priority?: number | undefined;
  /** `prefsrc` (7, binary, ipv4-or-v6) */
  prefsrc?: string | Bytes | undefined;
  /** `metrics` (8, nest of `metrics`) */
  metrics?: Metrics<Bytes> | undefined;
  /** `multipath` (9, list of `rtnexthop` with `route-attrs`) */
  multipath?: RtnexthopRouteAttrs<Bytes>[] | undefined;
  /** `protoinfo` (10, binary) */
  protoinfo?: Uint8Array | undefined;
  /** `flow` (11, u32) */
  flow?: number | undefined;
  /** `cacheinfo` (12, struct `rta-cacheinfo`) */
  cacheinfo?: StructInput<RtaCacheinfo, Bytes> | undefined;
  /** `session` (13, binary) */
  session?: Uint8Array | undefined;
  /** `mp-algo` (14, binary) */
  mpAlgo?: Uint8Array | undefined;
  /** `table` (15, u32, enum `rt-table`) */
  table?: EnumValue<RtTable> | undefined;
  /** `mark` (16, u32) */
  mark?: number | undefined;
  /** `mfc-stats` (17, struct `rta-mfc-stats`) */
  mfcStats?: StructInput<RtaMfcStats, Bytes> | undefined;
  /** `via` (18, binary) */
  via?: Uint8Array | undefined;
  /** `newdst` (19, array of u32, big-endian) */
  newdst?: number[] | undefined;
  /** `pref` (20, u8, enum `router-pref`) */
  pref?: EnumValue<RouterPref> | undefined;
  /** `expires` (23, u32) */
  expires?: number | undefined;
  /** `uid` (25, u32) */
  uid?: number | undefined;
  /** `ttl-propagate` (26, u8) */
  ttlPropagate?: number | undefined;
  /** `ip-proto` (27, u8) */
  ipProto?: number | undefined;
  /** `sport` (28, u16, big-endian) */
  sport?: number | undefined;
  /** `dport` (29, u16, big-endian) */
  dport?: number | undefined;
  /** `nh-id` (30, u32) */
  nhId?: number | undefined;
  /** `flowlabel` (31, u32, big-endian) */
  flowlabel?: number | undefined;
  /** `del-reason` (32, u32, enum `del-reason`) */
  delReason?: EnumValue<DelReason> | undefined;
}

/** What `encap-type` selects in {@link RouteAttrs}: the type of `encap`. */
export type RouteAttrsEncap<Bytes = never> =
  | { encapType: 'mpls'; encap?: MplsIptunnel | undefined }
  | { encapType: 'ip'; encap?: LwtunnelIp<Bytes> | undefined }
  | { encapType: 'ila'; encap?: IlaAttrs | undefined }
  | { encapType: 'ip6'; encap?: LwtunnelIp6<Bytes> | undefined }
  | { encapType: 'seg6'; encap?: Seg6Iptunnel<Bytes> | undefined }
  | { encapType: 'bpf'; encap?: LwtBpf<Bytes> | undefined }
  | { encapType: 'seg6-local'; encap?: Seg6Local<Bytes> | undefined }
  | { encapType: 'rpl'; encap?: RplIptunnel | undefined }
  | { encapType: 'ioam6'; encap?: Ioam6Iptunnel<Bytes> | undefined }
  | { encapType: 'xfrm'; encap?: LwtXfrm | undefined }
  | { encapType?: Exclude<LwtunnelEncapTypes, 'mpls' | 'ip' | 'ila' | 'ip6' | 'seg6' | 'bpf' | 'seg6-local' | 'rpl' | 'ioam6' | 'xfrm'> | (number & {}) | undefined; encap?: undefined };

/** Attribute set `route-attrs` */
export type RouteAttrs<Bytes = never> = RouteAttrsBase<Bytes> & RouteAttrsEncap<Bytes>;

/** Attribute set `metrics` */
export interface Metrics<Bytes = never> extends SetObject {
  /** `lock` (1, u32, flags `rtax-lock`) */
  lock?: FlagsValue<RtaxLock> | undefined;
  /** `mtu` (2, u32) */
  mtu?: number | undefined;
  /** `window` (3, u32) */
  window?: number | undefined;
  /** `rtt` (4, u32) */
  rtt?: number | undefined;
  /** `rttvar` (5, u32) */
  rttvar?: number | undefined;
  /** `ssthresh` (6, u32) */
  ssthresh?: number | undefined;
  /** `cwnd` (7, u32) */
  cwnd?: number | undefined;
  /** `advmss` (8, u32) */
  advmss?: number | undefined;
  /** `reordering` (9, u32) */
  reordering?: number | undefined;
  /** `hoplimit` (10, u32) */
  hoplimit?: number | undefined;
  /** `initcwnd` (11, u32) */
  initcwnd?: number | undefined;
  /** `features` (12, u32, flags `rtax-features`) */
  features?: FlagsValue<RtaxFeatures> | undefined;
  /** `rto-min` (13, u32) */
  rtoMin?: number | undefined;
  /** `initrwnd` (14, u32) */
  initrwnd?: number | undefined;
  /** `quickack` (15, u32) */
  quickack?: number | undefined;
  /** `cc-algo` (16, string) */
  ccAlgo?: string | Bytes | undefined;
  /** `fastopen-no-cookie` (17, u32) */
  fastopenNoCookie?: number | undefined;
}

/** Attribute set `mpls-iptunnel` */
export interface MplsIptunnel extends SetObject {
  /** `dst` (1, array of u32, big-endian) */
  dst?: number[] | undefined;
  /** `ttl` (2, u8) */
  ttl?: number | undefined;
}

/** Attribute set `lwtunnel-ip` */
export interface LwtunnelIp<Bytes = never> extends SetObject {
  /** `id` (1, u64, big-endian) */
  id?: bigint | undefined;
  /** `dst` (2, u32, ipv4) */
  dst?: string | Bytes | undefined;
  /** `src` (3, u32, ipv4) */
  src?: string | Bytes | undefined;
  /** `ttl` (4, u8) */
  ttl?: number | undefined;
  /** `tos` (5, u8) */
  tos?: number | undefined;
  /** `flags` (6, u16, big-endian, flags `ip-tunnel-flags`) */
  flags?: FlagsValue<IpTunnelFlag> | undefined;
  /** `opts` (8, nest of `lwtunnel-ip-opts`) */
  opts?: LwtunnelIpOpts | undefined;
}

/** Attribute set `lwtunnel-ip6` */
export interface LwtunnelIp6<Bytes = never> extends SetObject {
  /** `id` (1, u64, big-endian) */
  id?: bigint | undefined;
  /** `dst` (2, binary, ipv6) */
  dst?: string | Bytes | undefined;
  /** `src` (3, binary, ipv6) */
  src?: string | Bytes | undefined;
  /** `hoplimit` (4, u8) */
  hoplimit?: number | undefined;
  /** `tc` (5, u8) */
  tc?: number | undefined;
  /** `flags` (6, u16, big-endian, flags `ip-tunnel-flags`) */
  flags?: FlagsValue<IpTunnelFlag> | undefined;
  /** `opts` (8, nest of `lwtunnel-ip-opts`) */
  opts?: LwtunnelIpOpts | undefined;
}

/** Attribute set `lwtunnel-ip-opts` */
export interface LwtunnelIpOpts extends SetObject {
  /** `geneve` (1, nest of `lwtunnel-ip-opt-geneve`, repeated) */
  geneve?: LwtunnelIpOptGeneve[] | undefined;
  /** `vxlan` (2, nest of `lwtunnel-ip-opt-vxlan`) */
  vxlan?: LwtunnelIpOptVxlan | undefined;
  /** `erspan` (3, nest of `lwtunnel-ip-opt-erspan`) */
  erspan?: LwtunnelIpOptErspan | undefined;
}

/** One entry of the list `lwtunnel-ip-opt-geneve`: it holds one of these. */
export interface LwtunnelIpOptGeneveItem extends SetObject {
  /** `class` (1, u16, big-endian) */
  class?: number | undefined;
  /** `type` (2, u8) */
  type?: number | undefined;
  /** `data` (3, binary) */
  data?: Uint8Array | undefined;
}

/**
 * Attribute set `lwtunnel-ip-opt-geneve`
 *
 * An ordered list: attributes may repeat, and their order is kept.
 */
export type LwtunnelIpOptGeneve = LwtunnelIpOptGeneveItem[];

/** Attribute set `lwtunnel-ip-opt-vxlan` */
export interface LwtunnelIpOptVxlan extends SetObject {
  /** `gbp` (1, u32) */
  gbp?: number | undefined;
}

/** Attribute set `lwtunnel-ip-opt-erspan` */
export interface LwtunnelIpOptErspan extends SetObject {
  /** `ver` (1, u8) */
  ver?: number | undefined;
  /** `index` (2, u32, big-endian) */
  index?: number | undefined;
  /** `dir` (3, u8) */
  dir?: number | undefined;
  /** `hwid` (4, u8) */
  hwid?: number | undefined;
}

/** Attribute set `ila-attrs` */
export interface IlaAttrs extends SetObject {
  /** `locator` (1, u64, big-endian) */
  locator?: bigint | undefined;
  /** `csum-mode` (7, u8, enum `ila-csum-mode`) */
  csumMode?: EnumValue<IlaCsumMode> | undefined;
  /** `ident-type` (8, u8, enum `ila-ident-type`) */
  identType?: EnumValue<IlaIdentType> | undefined;
  /** `hook-type` (9, u8, enum `ila-hook-type`) */
  hookType?: EnumValue<IlaHookType> | undefined;
}

/** Attribute set `seg6-iptunnel` */
export interface Seg6Iptunnel<Bytes = never> extends SetObject {
  /** `srh` (1, binary) */
  srh?: Uint8Array | undefined;
  /** `src` (2, binary, ipv6) */
  src?: string | Bytes | undefined;
}

/** Attribute set `lwt-bpf` */
export interface LwtBpf<Bytes = never> extends SetObject {
  /** `in` (1, nest of `lwt-bpf-prog`) */
  in?: LwtBpfProg<Bytes> | undefined;
  /** `out` (2, nest of `lwt-bpf-prog`) */
  out?: LwtBpfProg<Bytes> | undefined;
  /** `xmit` (3, nest of `lwt-bpf-prog`) */
  xmit?: LwtBpfProg<Bytes> | undefined;
  /** `xmit-headroom` (4, u32, at most 256) */
  xmitHeadroom?: number | undefined;
}

/** Attribute set `lwt-bpf-prog` */
export interface LwtBpfProg<Bytes = never> extends SetObject {
  /** `fd` (1, u32) */
  fd?: number | undefined;
  /** `name` (2, string) */
  name?: string | Bytes | undefined;
}

/** Attribute set `seg6-local` */
export interface Seg6Local<Bytes = never> extends SetObject {
  /** `action` (1, u32, enum `seg6-local-action`) */
  action?: EnumValue<Seg6LocalAction> | undefined;
  /** `srh` (2, binary) */
  srh?: Uint8Array | undefined;
  /** `table` (3, u32, enum `rt-table`) */
  table?: EnumValue<RtTable> | undefined;
  /** `nh4` (4, u32, ipv4) */
  nh4?: string | Bytes | undefined;
  /** `nh6` (5, binary, ipv6) */
  nh6?: string | Bytes | undefined;
  /** `iif` (6, u32) */
  iif?: number | undefined;
  /** `oif` (7, u32) */
  oif?: number | undefined;
  /** `bpf` (8, nest of `seg6-local-bpf-prog`) */
  bpf?: Seg6LocalBpfProg<Bytes> | undefined;
  /** `vrftable` (9, u32, enum `rt-table`) */
  vrftable?: EnumValue<RtTable> | undefined;
  /** `counters` (10, nest of `seg6-local-cnt`) */
  counters?: Seg6LocalCnt | undefined;
  /** `flavors` (11, nest of `seg6-local-flv`) */
  flavors?: Seg6LocalFlv | undefined;
}

/** Attribute set `seg6-local-bpf-prog` */
export interface Seg6LocalBpfProg<Bytes = never> extends SetObject {
  /** `prog` (1, u32) */
  prog?: number | undefined;
  /** `prog-name` (2, string) */
  progName?: string | Bytes | undefined;
}

/** Attribute set `seg6-local-cnt` */
export interface Seg6LocalCnt extends SetObject {
  /** `packets` (2, u64) */
  packets?: bigint | undefined;
  /** `bytes` (3, u64) */
  bytes?: bigint | undefined;
  /** `errors` (4, u64) */
  errors?: bigint | undefined;
}

/** Attribute set `seg6-local-flv` */
export interface Seg6LocalFlv extends SetObject {
  /** `operation` (1, u32, flags `seg6-local-flv-op`) */
  operation?: FlagsValue<Seg6LocalFlvOp> | undefined;
  /** `lcblock-bits` (2, u8) */
  lcblockBits?: number | undefined;
  /** `lcnode-fn-bits` (3, u8) */
  lcnodeFnBits?: number | undefined;
}

/** Attribute set `rpl-iptunnel` */
export interface RplIptunnel extends SetObject {
  /** `srh` (1, binary) */
  srh?: Uint8Array | undefined;
}

/** Attribute set `ioam6-iptunnel` */
export interface Ioam6Iptunnel<Bytes = never> extends SetObject {
  /** `mode` (1, u8, enum `ioam6-iptunnel-mode`) */
  mode?: EnumValue<Ioam6IptunnelMode> | undefined;
  /** `dst` (2, binary, ipv6) */
  dst?: string | Bytes | undefined;
  /** `trace` (3, binary) */
  trace?: Uint8Array | undefined;
  /** `freq-k` (4, u32, 1 to 1000000) */
  freqK?: number | undefined;
  /** `freq-n` (5, u32, 1 to 1000000) */
  freqN?: number | undefined;
  /** `src` (6, binary, ipv6) */
  src?: string | Bytes | undefined;
}

/** Attribute set `lwt-xfrm` */
export interface LwtXfrm extends SetObject {
  /** `if-id` (1, u32, at least 1) */
  ifId?: number | undefined;
  /** `link` (2, u32) */
  link?: number | undefined;
}

/** Struct `rtmsg` and the attributes `route-attrs` behind it. */
export type RouteAttrsMessage<Bytes = never> =
  & HeaderInput<Rtmsg, Bytes>
  & RouteAttrs<Bytes>;

/** Struct `rtnexthop` and the attributes `route-attrs` behind it. */
export type RtnexthopRouteAttrs<Bytes = never> =
  & HeaderInput<Rtnexthop, Bytes>
  & RouteAttrs<Bytes>;

/** Request of `getroute`. */
export type GetrouteRequest = RouteAttrsMessage<Uint8Array>;

/** Request of `getroute` (dump). */
export type GetrouteDumpRequest = RouteAttrsMessage<Uint8Array>;

/** Request of `newroute`. */
export type NewrouteRequest = RouteAttrsMessage<Uint8Array>;

/** Request of `delroute`. */
export type DelrouteRequest = RouteAttrsMessage<Uint8Array>;

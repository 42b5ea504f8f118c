// Generated from specs/kernel/rt-route.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Enum `rtm-type` */
export const RtmType = {
  unspec: 0, unicast: 1, local: 2, broadcast: 3, anycast: 4, multicast: 5, blackhole: 6, unreachable: 7, prohibit: 8,
  throw: 9, nat: 10, xresolve: 11,
} as const;

/** One of the names of {@link RtmType}. */
export type RtmType = keyof typeof RtmType;

/** Turns numbers of {@link RtmType} into names and back. */
export const rtmTypeTable: EnumTable<RtmType> = /* @__PURE__ */ new EnumTable('rtm-type', RtmType);

/** Enum `del-reason` */
export const DelReason = { unspec: 0, expired: 1, 'ra-withdrawn': 2 } as const;

/** One of the names of {@link DelReason}. */
export type DelReason = keyof typeof DelReason;

/** Turns numbers of {@link DelReason} into names and back. */
export const delReasonTable: EnumTable<DelReason> = /* @__PURE__ */ new EnumTable('del-reason', DelReason);

/** Enum `rt-scope` */
export const RtScope = { universe: 0, site: 200, link: 253, host: 254, nowhere: 255 } as const;

/** One of the names of {@link RtScope}. */
export type RtScope = keyof typeof RtScope;

/** Turns numbers of {@link RtScope} into names and back. */
export const rtScopeTable: EnumTable<RtScope> = /* @__PURE__ */ new EnumTable('rt-scope', RtScope);

/** Enum `rt-table` */
export const RtTable = { unspec: 0, compat: 252, default: 253, main: 254, local: 255 } as const;

/** One of the names of {@link RtTable}. */
export type RtTable = keyof typeof RtTable;

/** Turns numbers of {@link RtTable} into names and back. */
export const rtTableTable: EnumTable<RtTable> = /* @__PURE__ */ new EnumTable('rt-table', RtTable);

/** Enum `rtprot` */
export const Rtprot = {
  unspec: 0, redirect: 1, kernel: 2, boot: 3, static: 4, gated: 8, ra: 9, mrt: 10, zebra: 11, bird: 12, dnrouted: 13,
  xorp: 14, ntk: 15, dhcp: 16, mrouted: 17, keepalived: 18, babel: 42, ovn: 84, openr: 99, bgp: 186, isis: 187,
  ospf: 188, rip: 189, eigrp: 192,
} as const;

/** One of the names of {@link Rtprot}. */
export type Rtprot = keyof typeof Rtprot;

/** Turns numbers of {@link Rtprot} into names and back. */
export const rtprotTable: EnumTable<Rtprot> = /* @__PURE__ */ new EnumTable('rtprot', Rtprot);

/** Flags `rtm-flags` (masks) */
export const RtmFlags = {
  dead: 0x1, pervasive: 0x2, onlink: 0x4, offload: 0x8, linkdown: 0x10, unresolved: 0x20, trap: 0x40, notify: 0x100,
  cloned: 0x200, equalize: 0x400, prefix: 0x800, 'lookup-table': 0x1000, 'fib-match': 0x2000, 'rt-offload': 0x4000,
  'rt-trap': 0x8000, 'rt-offload-failed': 0x20000000,
} as const;

/** One of the flags {@link RtmFlags}. */
export type RtmFlag = keyof typeof RtmFlags;

/** Turns numbers of {@link RtmFlags} into names and back. */
export const rtmFlagsTable: FlagsTable<RtmFlag> = /* @__PURE__ */ new FlagsTable('rtm-flags', RtmFlags);

/** Flags `rtnh-flags` (masks) */
export const RtnhFlags = {
  dead: 0x1, pervasive: 0x2, onlink: 0x4, offload: 0x8, linkdown: 0x10, unresolved: 0x20, trap: 0x40,
} as const;

/** One of the flags {@link RtnhFlags}. */
export type RtnhFlag = keyof typeof RtnhFlags;

/** Turns numbers of {@link RtnhFlags} into names and back. */
export const rtnhFlagsTable: FlagsTable<RtnhFlag> = /* @__PURE__ */ new FlagsTable('rtnh-flags', RtnhFlags);

/** Enum `router-pref` */
export const RouterPref = { medium: 0, high: 1, invalid: 2, low: 3 } as const;

/** One of the names of {@link RouterPref}. */
export type RouterPref = keyof typeof RouterPref;

/** Turns numbers of {@link RouterPref} into names and back. */
export const routerPrefTable: EnumTable<RouterPref> = /* @__PURE__ */ new EnumTable('router-pref', RouterPref);

/** Flags `rtax-lock` (masks) */
export const RtaxLock = {
  mtu: 0x4, window: 0x8, rtt: 0x10, rttvar: 0x20, ssthresh: 0x40, cwnd: 0x80, advmss: 0x100, reordering: 0x200,
  hoplimit: 0x400, initcwnd: 0x800, features: 0x1000, 'rto-min': 0x2000, initrwnd: 0x4000, quickack: 0x8000,
  'cc-algo': 0x10000, 'fastopen-no-cookie': 0x20000,
} as const;

/** One of the flags {@link RtaxLock}. */
export type RtaxLock = keyof typeof RtaxLock;

/** Turns numbers of {@link RtaxLock} into names and back. */
export const rtaxLockTable: FlagsTable<RtaxLock> = /* @__PURE__ */ new FlagsTable('rtax-lock', RtaxLock);

/** Flags `rtax-features` (masks) */
export const RtaxFeatures = { ecn: 0x1, sack: 0x2, timestamp: 0x4, allfrag: 0x8, 'tcp-usec-ts': 0x10 } as const;

/** One of the flags {@link RtaxFeatures}. */
export type RtaxFeatures = keyof typeof RtaxFeatures;

/** Turns numbers of {@link RtaxFeatures} into names and back. */
export const rtaxFeaturesTable: FlagsTable<RtaxFeatures> =
  /* @__PURE__ */ new FlagsTable('rtax-features', RtaxFeatures);

/** Enum `lwtunnel-encap-types` */
export const LwtunnelEncapTypes = {
  none: 0, mpls: 1, ip: 2, ila: 3, ip6: 4, seg6: 5, bpf: 6, 'seg6-local': 7, rpl: 8, ioam6: 9, xfrm: 10,
} as const;

/** One of the names of {@link LwtunnelEncapTypes}. */
export type LwtunnelEncapTypes = keyof typeof LwtunnelEncapTypes;

/** Turns numbers of {@link LwtunnelEncapTypes} into names and back. */
export const lwtunnelEncapTypesTable: EnumTable<LwtunnelEncapTypes> =
  /* @__PURE__ */ new EnumTable('lwtunnel-encap-types', LwtunnelEncapTypes);

/** Flags `ip-tunnel-flags` (masks) */
export const IpTunnelFlags = {
  csum: 0x1, routing: 0x2, key: 0x4, seq: 0x8, strict: 0x10, rec: 0x20, version: 0x40, 'no-key': 0x80,
  'dont-fragment': 0x100, oam: 0x200, 'crit-opt': 0x400, 'geneve-opt': 0x800, 'vxlan-opt': 0x1000, nocache: 0x2000,
  'erspan-opt': 0x4000, 'gtp-opt': 0x8000,
} as const;

/** One of the flags {@link IpTunnelFlags}. */
export type IpTunnelFlag = keyof typeof IpTunnelFlags;

/** Turns numbers of {@link IpTunnelFlags} into names and back. */
export const ipTunnelFlagsTable: FlagsTable<IpTunnelFlag> =
  /* @__PURE__ */ new FlagsTable('ip-tunnel-flags', IpTunnelFlags);

/** Enum `ila-csum-mode` */
export const IlaCsumMode = { 'adjust-transport': 0, 'neutral-map': 1, 'no-action': 2, 'neutral-map-auto': 3 } as const;

/** One of the names of {@link IlaCsumMode}. */
export type IlaCsumMode = keyof typeof IlaCsumMode;

/** Turns numbers of {@link IlaCsumMode} into names and back. */
export const ilaCsumModeTable: EnumTable<IlaCsumMode> = /* @__PURE__ */ new EnumTable('ila-csum-mode', IlaCsumMode);

/** Enum `ila-ident-type` */
export const IlaIdentType = {
  iid: 0, luid: 1, 'virt-v4': 2, 'virt-uni-v6': 3, 'virt-multi-v6': 4, 'nonlocal-addr': 5, 'rsvd-1': 6, 'rsvd-2': 7,
  'use-format': 32,
} as const;

/** One of the names of {@link IlaIdentType}. */
export type IlaIdentType = keyof typeof IlaIdentType;

/** Turns numbers of {@link IlaIdentType} into names and back. */
export const ilaIdentTypeTable: EnumTable<IlaIdentType> = /* @__PURE__ */ new EnumTable('ila-ident-type', IlaIdentType);

/** Enum `ila-hook-type` */
export const IlaHookType = { 'route-output': 0, 'route-input': 1 } as const;

/** One of the names of {@link IlaHookType}. */
export type IlaHookType = keyof typeof IlaHookType;

/** Turns numbers of {@link IlaHookType} into names and back. */
export const ilaHookTypeTable: EnumTable<IlaHookType> = /* @__PURE__ */ new EnumTable('ila-hook-type', IlaHookType);

/** Enum `seg6-local-action` */
export const Seg6LocalAction = {
  unspec: 0, end: 1, 'end-x': 2, 'end-t': 3, 'end-dx2': 4, 'end-dx6': 5, 'end-dx4': 6, 'end-dt6': 7, 'end-dt4': 8,
  'end-b6': 9, 'end-b6-encap': 10, 'end-bm': 11, 'end-s': 12, 'end-as': 13, 'end-am': 14, 'end-bpf': 15, 'end-dt46': 16,
} as const;

/** One of the names of {@link Seg6LocalAction}. */
export type Seg6LocalAction = keyof typeof Seg6LocalAction;

/** Turns numbers of {@link Seg6LocalAction} into names and back. */
export const seg6LocalActionTable: EnumTable<Seg6LocalAction> =
  /* @__PURE__ */ new EnumTable('seg6-local-action', Seg6LocalAction);

/** Flags `seg6-local-flv-op` (masks) */
export const Seg6LocalFlvOp = { psp: 0x2, usp: 0x4, usd: 0x8, 'next-csid': 0x10 } as const;

/** One of the flags {@link Seg6LocalFlvOp}. */
export type Seg6LocalFlvOp = keyof typeof Seg6LocalFlvOp;

/** Turns numbers of {@link Seg6LocalFlvOp} into names and back. */
export const seg6LocalFlvOpTable: FlagsTable<Seg6LocalFlvOp> =
  /* @__PURE__ */ new FlagsTable('seg6-local-flv-op', Seg6LocalFlvOp);

/** Enum `ioam6-iptunnel-mode` */
export const Ioam6IptunnelMode = { inline: 1, encap: 2, auto: 3 } as const;

/** One of the names of {@link Ioam6IptunnelMode}. */
export type Ioam6IptunnelMode = keyof typeof Ioam6IptunnelMode;

/** Turns numbers of {@link Ioam6IptunnelMode} into names and back. */
export const ioam6IptunnelModeTable: EnumTable<Ioam6IptunnelMode> =
  /* @__PURE__ */ new EnumTable('ioam6-iptunnel-mode', Ioam6IptunnelMode);

/** Multicast groups of `rt-route` and their numbers. */
export const multicastGroups = {
  'rtnlgrp-ipv4-route': 7,
  'rtnlgrp-ipv6-route': 11,
  'rtnlgrp-ipv4-mroute': 6,
  'rtnlgrp-ipv6-mroute': 10,
  'rtnlgrp-phonet-route': 22,
  'rtnlgrp-mpls-route': 27,
} as const;

// Generated from specs/kernel/rt-route.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Enum `rtm-type`: What happens to packets that a route fits. */
export const RtmType = {
  /** In a request to delete, any. */
  unspec: 0,
  /** They are sent on. */
  unicast: 1,
  /** They are for this machine. */
  local: 2,
  /** They are for this machine, and are sent as link-layer broadcasts. */
  broadcast: 3,
  /** They are for this machine as well as for others. */
  anycast: 4,
  /** They are for a multicast group. */
  multicast: 5,
  /** They are dropped without a word. */
  blackhole: 6,
  /** They are dropped; the sender is told that the host cannot be reached. */
  unreachable: 7,
  /** They are dropped; the sender is told that it is forbidden. */
  prohibit: 8,
  /** This table has no route for them; the search goes on with the next rule. */
  throw: 9,
  /** Not supported by the kernel. */
  nat: 10,
  /** Not supported by the kernel. */
  xresolve: 11,
} as const;

/** One of the names of {@link RtmType}. */
export type RtmType = keyof typeof RtmType;

/** Turns numbers of {@link RtmType} into names and back. */
export const rtmTypeTable: EnumTable<RtmType> = /* @__PURE__ */ new EnumTable('rtm-type', RtmType);

/** Enum `del-reason`: Why a route was removed. */
export const DelReason = {
  /** Not said, such as on request. */
  unspec: 0,
  /** Its lifetime is over. */
  expired: 1,
  /** A router advertisement took it back. */
  'ra-withdrawn': 2,
} as const;

/** One of the names of {@link DelReason}. */
export type DelReason = keyof typeof DelReason;

/** Turns numbers of {@link DelReason} into names and back. */
export const delReasonTable: EnumTable<DelReason> = /* @__PURE__ */ new EnumTable('del-reason', DelReason);

/** Enum `rt-scope`: How far a destination is. Other numbers may lie between. */
export const RtScope = {
  /** Anywhere, behind a gateway. */
  universe: 0,
  /** Within the site. */
  site: 200,
  /** On the link. */
  link: 253,
  /** On this machine. */
  host: 254,
  /** A destination that does not exist. */
  nowhere: 255,
} as const;

/** One of the names of {@link RtScope}. */
export type RtScope = keyof typeof RtScope;

/** Turns numbers of {@link RtScope} into names and back. */
export const rtScopeTable: EnumTable<RtScope> = /* @__PURE__ */ new EnumTable('rt-scope', RtScope);

/** Enum `rt-table`: The routing tables that have names. All other numbers are free for use. */
export const RtTable = {
  /** In requests, the main table; as a filter of dumps, all tables. */
  unspec: 0,
  /** In the header, stands for a number that does not fit there. */
  compat: 252,
  /** Asked after the main table; empty unless filled. */
  default: 253,
  /** The table that routes go to unless told otherwise. */
  main: 254,
  /** Addresses of this machine and broadcasts. The kernel fills it. */
  local: 255,
} as const;

/** One of the names of {@link RtTable}. */
export type RtTable = keyof typeof RtTable;

/** Turns numbers of {@link RtTable} into names and back. */
export const rtTableTable: EnumTable<RtTable> = /* @__PURE__ */ new EnumTable('rt-table', RtTable);

/** Enum `rtprot`: Who added a route. The kernel only keeps the number; from 5 on any program may choose its own. */
export const Rtprot = {
  /** Nobody has said. */
  unspec: 0,
  /** An ICMP redirect. */
  redirect: 1,
  /** The kernel, with an address. */
  kernel: 2,
  /** A program that sets up the network, or an administrator without saying more. */
  boot: 3,
  /** An administrator. */
  static: 4,
  /** The routing daemon GateD. */
  gated: 8,
  /** A router advertisement. */
  ra: 9,
  /** The routing daemon MRT. */
  mrt: 10,
  /** The routing daemon Zebra, also of Quagga and FRR. */
  zebra: 11,
  /** The routing daemon BIRD. */
  bird: 12,
  /** The routing daemon of DECnet. */
  dnrouted: 13,
  /** The routing daemon XORP. */
  xorp: 14,
  /** The mesh daemon Netsukuku. */
  ntk: 15,
  /** A DHCP client. */
  dhcp: 16,
  /** A daemon for multicast routing. */
  mrouted: 17,
  /** The daemon keepalived. */
  keepalived: 18,
  /** A daemon that speaks Babel. */
  babel: 42,
  /** Open Virtual Network (OVN). */
  ovn: 84,
  /** Open/R. */
  openr: 99,
  /** A daemon that speaks BGP. */
  bgp: 186,
  /** A daemon that speaks IS-IS. */
  isis: 187,
  /** A daemon that speaks OSPF. */
  ospf: 188,
  /** A daemon that speaks RIP. */
  rip: 189,
  /** A daemon that speaks EIGRP. */
  eigrp: 192,
} as const;

/** One of the names of {@link Rtprot}. */
export type Rtprot = keyof typeof Rtprot;

/** Turns numbers of {@link Rtprot} into names and back. */
export const rtprotTable: EnumTable<Rtprot> = /* @__PURE__ */ new EnumTable('rtprot', Rtprot);

/** Flags `rtm-flags` (masks): Flags of a route. The first seven are those of its only next hop. */
export const RtmFlags = {
  /** The next hop is gone or its link is down. Read-only. */
  dead: 0x1,
  /** Needs another lookup for its gateway. Not used. */
  pervasive: 0x2,
  /** The gateway is taken to be on the link, though no address says so. */
  onlink: 0x4,
  /** Hardware forwards to the next hop. Read-only. */
  offload: 0x8,
  /** The link of the next hop has no carrier. Read-only. */
  linkdown: 0x10,
  /** The multicast route is not known yet. Read-only. */
  unresolved: 0x20,
  /** Hardware hands packets to the next hop to the kernel. Read-only. */
  trap: 0x40,
  /** In a `do` of `getroute`, asks to be told of changes. The kernel no longer does. */
  notify: 0x100,
  /** Made for one destination, and not an entry of a table. In a dump, lists only these. */
  cloned: 0x200,
  /** Not used. */
  equalize: 0x400,
  /** In a dump of IPv6, lists only routes that router advertisements brought. */
  prefix: 0x800,
  /** In a `do` of `getroute`, asks for the table in which the route was found. */
  'lookup-table': 0x1000,
  /** In a `do` of `getroute`, asks for the entry of the table instead of the route made from it. */
  'fib-match': 0x2000,
  /** Hardware forwards what the route fits. Read-only. */
  'rt-offload': 0x4000,
  /** Hardware hands what the route fits to the kernel. Read-only. */
  'rt-trap': 0x8000,
  /** Hardware could not take the route. Read-only. */
  'rt-offload-failed': 0x20000000,
} as const;

/** One of the flags {@link RtmFlags}. */
export type RtmFlag = keyof typeof RtmFlags;

/** Turns numbers of {@link RtmFlags} into names and back. */
export const rtmFlagsTable: FlagsTable<RtmFlag> = /* @__PURE__ */ new FlagsTable('rtm-flags', RtmFlags);

/** Flags `rtnh-flags` (masks): Flags of a next hop. */
export const RtnhFlags = {
  /** Gone, or its link is down. Read-only. */
  dead: 0x1,
  /** Needs another lookup for its gateway. Not used. */
  pervasive: 0x2,
  /** The gateway is taken to be on the link, though no address says so. */
  onlink: 0x4,
  /** Hardware forwards to it. Read-only. */
  offload: 0x8,
  /** Its link has no carrier. Read-only. */
  linkdown: 0x10,
  /** The multicast route is not known yet. Read-only. */
  unresolved: 0x20,
  /** Hardware hands its packets to the kernel. Read-only. */
  trap: 0x40,
} as const;

/** One of the flags {@link RtnhFlags}. */
export type RtnhFlag = keyof typeof RtnhFlags;

/** Turns numbers of {@link RtnhFlags} into names and back. */
export const rtnhFlagsTable: FlagsTable<RtnhFlag> = /* @__PURE__ */ new FlagsTable('rtnh-flags', RtnhFlags);

/**
 * Enum `router-pref`: Preference of a router (RFC 4191). Among routes of the same metric, the more preferred one is
 * taken.
 */
export const RouterPref = {
  /** The default. */
  medium: 0,
  /** Taken before others. */
  high: 1,
  /** Treated as `medium`. */
  invalid: 2,
  /** Taken after others. */
  low: 3,
} as const;

/** One of the names of {@link RouterPref}. */
export type RouterPref = keyof typeof RouterPref;

/** Turns numbers of {@link RouterPref} into names and back. */
export const routerPrefTable: EnumTable<RouterPref> = /* @__PURE__ */ new EnumTable('router-pref', RouterPref);

/** Flags `rtax-lock` (masks): Metrics that the kernel does not adapt, such as `mtu` by path MTU discovery. */
export const RtaxLock = {
  /** Path MTU discovery leaves `mtu` as it is. */
  mtu: 0x4,
  window: 0x8,
  rtt: 0x10,
  rttvar: 0x20,
  ssthresh: 0x40,
  /** Makes `cwnd` count. */
  cwnd: 0x80,
  advmss: 0x100,
  reordering: 0x200,
  hoplimit: 0x400,
  initcwnd: 0x800,
  features: 0x1000,
  /** Makes `rto-min` count. */
  'rto-min': 0x2000,
  initrwnd: 0x4000,
  quickack: 0x8000,
  'cc-algo': 0x10000,
  'fastopen-no-cookie': 0x20000,
} as const;

/** One of the flags {@link RtaxLock}. */
export type RtaxLock = keyof typeof RtaxLock;

/** Turns numbers of {@link RtaxLock} into names and back. */
export const rtaxLockTable: FlagsTable<RtaxLock> = /* @__PURE__ */ new FlagsTable('rtax-lock', RtaxLock);

/** Flags `rtax-features` (masks): Features of TCP on the route. */
export const RtaxFeatures = {
  /** Explicit congestion notification is used even if it is off otherwise. */
  ecn: 0x1,
  /** Not used. */
  sack: 0x2,
  /** Not used. */
  timestamp: 0x4,
  /** Not used. */
  allfrag: 0x8,
  /** Timestamps count microseconds; both ends have to agree. */
  'tcp-usec-ts': 0x10,
} as const;

/** One of the flags {@link RtaxFeatures}. */
export type RtaxFeatures = keyof typeof RtaxFeatures;

/** Turns numbers of {@link RtaxFeatures} into names and back. */
export const rtaxFeaturesTable: FlagsTable<RtaxFeatures> =
  /* @__PURE__ */ new FlagsTable('rtax-features', RtaxFeatures);

/** Enum `lwtunnel-encap-types`: How packets are wrapped. */
export const LwtunnelEncapTypes = {
  /** Not at all. */
  none: 0,
  /** In MPLS labels. */
  mpls: 1,
  /** By a tunnel link that takes its addresses from the route, over IPv4. */
  ip: 2,
  /** Not wrapped but translated, by identifier-locator addressing. */
  ila: 3,
  /** By a tunnel link that takes its addresses from the route, over IPv6. */
  ip6: 4,
  /** By segment routing over IPv6. */
  seg6: 5,
  /** By BPF programs. */
  bpf: 6,
  /** By what this node does with a segment of its own. */
  'seg6-local': 7,
  /** With a source routing header of RPL. */
  rpl: 8,
  /** With operational data (IOAM) for IPv6. */
  ioam6: 9,
  /** By an xfrm link that takes its id from the route. */
  xfrm: 10,
} as const;

/** One of the names of {@link LwtunnelEncapTypes}. */
export type LwtunnelEncapTypes = keyof typeof LwtunnelEncapTypes;

/** Turns numbers of {@link LwtunnelEncapTypes} into names and back. */
export const lwtunnelEncapTypesTable: EnumTable<LwtunnelEncapTypes> =
  /* @__PURE__ */ new EnumTable('lwtunnel-encap-types', LwtunnelEncapTypes);

/**
 * Flags `ip-tunnel-flags` (masks): Options of a tunnel header. Routes use `csum`, `key` and `seq`; the kernel sets
 * those ending in `-opt`.
 */
export const IpTunnelFlags = {
  /** With a checksum. */
  csum: 0x1,
  routing: 0x2,
  /** With the key in `id`. */
  key: 0x4,
  /** With sequence numbers. */
  seq: 0x8,
  strict: 0x10,
  rec: 0x20,
  version: 0x40,
  'no-key': 0x80,
  /** Outer packets must not be fragmented. */
  'dont-fragment': 0x100,
  /** Marks control packets (Geneve). */
  oam: 0x200,
  /** Some option must be understood by the receiver (Geneve). */
  'crit-opt': 0x400,
  /** With options of Geneve. */
  'geneve-opt': 0x800,
  /** With the option of VXLAN. */
  'vxlan-opt': 0x1000,
  nocache: 0x2000,
  /** With options of ERSPAN. */
  'erspan-opt': 0x4000,
  /** With options of GTP. */
  'gtp-opt': 0x8000,
} as const;

/** One of the flags {@link IpTunnelFlags}. */
export type IpTunnelFlag = keyof typeof IpTunnelFlags;

/** Turns numbers of {@link IpTunnelFlags} into names and back. */
export const ipTunnelFlagsTable: FlagsTable<IpTunnelFlag> =
  /* @__PURE__ */ new FlagsTable('ip-tunnel-flags', IpTunnelFlags);

/** Enum `ila-csum-mode`: How checksums are kept right where addresses are translated. */
export const IlaCsumMode = {
  /** The checksum of the transport header is changed. */
  'adjust-transport': 0,
  /** The identifier is changed so that the sum stays; a bit of it says so. */
  'neutral-map': 1,
  /** Not at all. */
  'no-action': 2,
  /** The identifier is changed so that the sum stays, without a bit that says so. */
  'neutral-map-auto': 3,
} as const;

/** One of the names of {@link IlaCsumMode}. */
export type IlaCsumMode = keyof typeof IlaCsumMode;

/** Turns numbers of {@link IlaCsumMode} into names and back. */
export const ilaCsumModeTable: EnumTable<IlaCsumMode> = /* @__PURE__ */ new EnumTable('ila-csum-mode', IlaCsumMode);

/** Enum `ila-ident-type`: What identifiers are. */
export const IlaIdentType = {
  /** An interface identifier. */
  iid: 0,
  /** A locally unique identifier. */
  luid: 1,
  /** A virtual network and an IPv4 address. */
  'virt-v4': 2,
  /** A virtual network and an IPv6 unicast address. */
  'virt-uni-v6': 3,
  /** A virtual network and an IPv6 multicast address. */
  'virt-multi-v6': 4,
  'nonlocal-addr': 5,
  /** Reserved. */
  'rsvd-1': 6,
  /** Reserved. */
  'rsvd-2': 7,
  /** As a field of the identifier itself says. */
  'use-format': 32,
} as const;

/** One of the names of {@link IlaIdentType}. */
export type IlaIdentType = keyof typeof IlaIdentType;

/** Turns numbers of {@link IlaIdentType} into names and back. */
export const ilaIdentTypeTable: EnumTable<IlaIdentType> = /* @__PURE__ */ new EnumTable('ila-ident-type', IlaIdentType);

/** Enum `ila-hook-type`: When addresses are translated. */
export const IlaHookType = {
  /** When packets leave. */
  'route-output': 0,
  /** When packets come in. */
  'route-input': 1,
} as const;

/** One of the names of {@link IlaHookType}. */
export type IlaHookType = keyof typeof IlaHookType;

/** Turns numbers of {@link IlaHookType} into names and back. */
export const ilaHookTypeTable: EnumTable<IlaHookType> = /* @__PURE__ */ new EnumTable('ila-hook-type', IlaHookType);

/** Enum `seg6-local-action`: What this node does with packets to the segment (RFC 8986). */
export const Seg6LocalAction = {
  unspec: 0,
  /** Goes on with the next segment. */
  end: 1,
  /** Goes on with the next segment, sending to `nh6`. */
  'end-x': 2,
  /** Goes on with the next segment, looked up in `table`. */
  'end-t': 3,
  /** Unwraps an Ethernet frame and sends it by `oif`. */
  'end-dx2': 4,
  /** Unwraps an IPv6 packet and sends it to `nh6`. */
  'end-dx6': 5,
  /** Unwraps an IPv4 packet and sends it to `nh4`. */
  'end-dx4': 6,
  /** Unwraps an IPv6 packet and looks it up in `table` or `vrftable`. */
  'end-dt6': 7,
  /** Unwraps an IPv4 packet and looks it up in `vrftable`. */
  'end-dt4': 8,
  /** Inserts the segments of `srh`. */
  'end-b6': 9,
  /** Wraps the packet, with the segments of `srh`. */
  'end-b6-encap': 10,
  /** Not supported by the kernel. */
  'end-bm': 11,
  /** Not supported by the kernel. */
  'end-s': 12,
  /** Not supported by the kernel. */
  'end-as': 13,
  /** Not supported by the kernel. */
  'end-am': 14,
  /** Runs the program in `bpf`. */
  'end-bpf': 15,
  /** Unwraps an IPv4 or IPv6 packet and looks it up in `vrftable`. */
  'end-dt46': 16,
} as const;

/** One of the names of {@link Seg6LocalAction}. */
export type Seg6LocalAction = keyof typeof Seg6LocalAction;

/** Turns numbers of {@link Seg6LocalAction} into names and back. */
export const seg6LocalActionTable: EnumTable<Seg6LocalAction> =
  /* @__PURE__ */ new EnumTable('seg6-local-action', Seg6LocalAction);

/** Flags `seg6-local-flv-op` (masks): Flavours of the `end` actions (RFC 8986, RFC 9800). */
export const Seg6LocalFlvOp = {
  /** The last but one node removes the segment routing header. */
  psp: 0x2,
  /** The last node removes the segment routing header. */
  usp: 0x4,
  /** The last node unwraps the packet. */
  usd: 0x8,
  /** Segments are compressed, several to an address. */
  'next-csid': 0x10,
} as const;

/** One of the flags {@link Seg6LocalFlvOp}. */
export type Seg6LocalFlvOp = keyof typeof Seg6LocalFlvOp;

/** Turns numbers of {@link Seg6LocalFlvOp} into names and back. */
export const seg6LocalFlvOpTable: FlagsTable<Seg6LocalFlvOp> =
  /* @__PURE__ */ new FlagsTable('seg6-local-flv-op', Seg6LocalFlvOp);

/** Enum `ioam6-iptunnel-mode`: How data is put into packets. */
export const Ioam6IptunnelMode = {
  /** Into the header of packets that this machine sends. */
  inline: 1,
  /** Into a header of its own, around the packet. */
  encap: 2,
  /** Inline for packets of this machine, around those that it forwards. */
  auto: 3,
} as const;

/** One of the names of {@link Ioam6IptunnelMode}. */
export type Ioam6IptunnelMode = keyof typeof Ioam6IptunnelMode;

/** Turns numbers of {@link Ioam6IptunnelMode} into names and back. */
export const ioam6IptunnelModeTable: EnumTable<Ioam6IptunnelMode> =
  /* @__PURE__ */ new EnumTable('ioam6-iptunnel-mode', Ioam6IptunnelMode);

/** Multicast groups of `rt-route` and their numbers. */
export const multicastGroups = {
  /** IPv4 routes. */
  'rtnlgrp-ipv4-route': 7,
  /** IPv6 routes. */
  'rtnlgrp-ipv6-route': 11,
  /** IPv4 multicast routes. */
  'rtnlgrp-ipv4-mroute': 6,
  /** IPv6 multicast routes. */
  'rtnlgrp-ipv6-mroute': 10,
  /** Phonet routes. */
  'rtnlgrp-phonet-route': 22,
  /** MPLS routes. */
  'rtnlgrp-mpls-route': 27,
} as const;

// Generated from specs/kernel/rt-neigh.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Flags `nud-state` (masks): How far an entry is known to be right. */
export const NudState = {
  /** The host is being asked; there is no hardware address yet. */
  incomplete: 0x1,
  /** Confirmed not long ago. */
  reachable: 0x2,
  /** Was right once; is checked when it is used next. */
  stale: 0x4,
  /** In use again; is checked if nothing confirms it within `delay-probe-time`. */
  delay: 0x8,
  /** Being checked. */
  probe: 0x10,
  /** The host did not answer. */
  failed: 0x20,
  /** Needs no checking, as for multicast. In a forwarding table, does not age. */
  noarp: 0x40,
  /** Stays until it is removed. In a forwarding table, an address of the port itself. */
  permanent: 0x80,
} as const;

/** One of the flags {@link NudState}. */
export type NudState = keyof typeof NudState;

/** Turns numbers of {@link NudState} into names and back. */
export const nudStateTable: FlagsTable<NudState> = /* @__PURE__ */ new FlagsTable('nud-state', NudState);

/** Flags `ntf-flags` (masks): Flags of an entry, or how a request finds its table. */
export const NtfFlags = {
  /** In a request, looks the entry up as if a packet were to be sent. */
  use: 0x1,
  /** In the table of the link itself, such as a VXLAN device. */
  self: 0x2,
  /** In the table of the bridge that the link is a port of. */
  master: 0x4,
  /** The kernel answers for the address. */
  proxy: 0x8,
  /** Added by a program or a driver that watches the network; never collected as unused. */
  'ext-learned': 0x10,
  /** Hardware has the entry. Read-only. */
  offloaded: 0x20,
  /** Stays with its port where the address is seen at another. Bridges only. */
  sticky: 0x40,
  /** The neighbour is a router. IPv6 only. */
  router: 0x80,
} as const;

/** One of the flags {@link NtfFlags}. */
export type NtfFlag = keyof typeof NtfFlags;

/** Turns numbers of {@link NtfFlags} into names and back. */
export const ntfFlagsTable: FlagsTable<NtfFlag> = /* @__PURE__ */ new FlagsTable('ntf-flags', NtfFlags);

/** Flags `ntf-ext-flags` (masks): Further flags of an entry. */
export const NtfExtFlags = {
  /** The kernel keeps it fresh by itself. */
  managed: 0x1,
  /** Learnt on a locked port: the host has not been let in, its packets are dropped. Bridges only. */
  locked: 0x2,
  /** A program sees to it that the entry is right; the kernel neither checks nor collects it. */
  'ext-validated': 0x4,
} as const;

/** One of the flags {@link NtfExtFlags}. */
export type NtfExtFlag = keyof typeof NtfExtFlags;

/** Turns numbers of {@link NtfExtFlags} into names and back. */
export const ntfExtFlagsTable: FlagsTable<NtfExtFlag> = /* @__PURE__ */ new FlagsTable('ntf-ext-flags', NtfExtFlags);

/** Enum `rtm-type`: Type of the address, as for routes. */
export const RtmType = {
  /** Not known; always so in forwarding tables. */
  unspec: 0,
  /** Of one host. */
  unicast: 1,
  /** Of this machine. */
  local: 2,
  /** Of all hosts of the network. */
  broadcast: 3,
  /** Of this machine as well as of others. */
  anycast: 4,
  /** Of a multicast group. */
  multicast: 5,
  blackhole: 6,
  unreachable: 7,
  prohibit: 8,
  throw: 9,
  nat: 10,
  xresolve: 11,
} as const;

/** One of the names of {@link RtmType}. */
export type RtmType = keyof typeof RtmType;

/** Turns numbers of {@link RtmType} into names and back. */
export const rtmTypeTable: EnumTable<RtmType> = /* @__PURE__ */ new EnumTable('rtm-type', RtmType);

/** Enum `rtprot`: Who added an entry. The kernel only keeps the number; from 5 on any program may choose its own. */
export const Rtprot = {
  /** Nobody has said. */
  unspec: 0,
  /** An ICMP redirect. */
  redirect: 1,
  /** The kernel. */
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

/** Flags `fdb-notify` (masks): Whether activity of an entry of a bridge is told of. */
export const FdbNotify = {
  /** Notifies when the entry becomes inactive. */
  bit: 0x1,
  /** The entry is inactive now. */
  'inactive-bit': 0x2,
} as const;

/** One of the flags {@link FdbNotify}. */
export type FdbNotify = keyof typeof FdbNotify;

/** Turns numbers of {@link FdbNotify} into names and back. */
export const fdbNotifyTable: FlagsTable<FdbNotify> = /* @__PURE__ */ new FlagsTable('fdb-notify', FdbNotify);

/** Multicast groups of `rt-neigh` and their numbers. */
export const multicastGroups = {
  /** Neighbours, and entries of forwarding tables. */
  'rtnlgrp-neigh': 3,
} as const;

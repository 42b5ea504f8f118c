// Generated from specs/kernel/rt-rule.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Enum `fr-act`: What is done with packets that a rule fits. */
export const FrAct = {
  /** Nothing; no rule can have it. */
  unspec: 0,
  /** They are looked up in the table. */
  'to-tbl': 1,
  /** The search goes on with the rule of priority `goto`. */
  goto: 2,
  /** Nothing; the search goes on with the next rule. */
  nop: 3,
  /** Not used. */
  res3: 4,
  /** Not used. */
  res4: 5,
  /** They are dropped without a word. */
  blackhole: 6,
  /** They are dropped; the sender is told that the host cannot be reached. */
  unreachable: 7,
  /** They are dropped; the sender is told that it is forbidden. */
  prohibit: 8,
} as const;

/** One of the names of {@link FrAct}. */
export type FrAct = keyof typeof FrAct;

/** Turns numbers of {@link FrAct} into names and back. */
export const frActTable: EnumTable<FrAct> = /* @__PURE__ */ new EnumTable('fr-act', FrAct);

/** Enum `rt-table`: The routing tables that have names. All other numbers are free for use. */
export const RtTable = {
  /** None given. For IPv4 the kernel then takes an unused table, unless `l3mdev` is set. */
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

/** Enum `rtprot`: Who added a rule. The kernel only keeps the number; from 5 on any program may choose its own. */
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

/** Flags `fib-rule-flags` (masks): Flags of a rule. */
export const FibRuleFlags = {
  /** Cannot be removed. */
  permanent: 0x1,
  /** Fits all packets but those described. */
  invert: 0x2,
  /** The rule that `goto` leads to is not there. Read-only. */
  unresolved: 0x4,
  /** There is no link of the name `iifname`. Read-only. */
  'iif-detached': 0x8,
  /** There is no link of the name `oifname`. Read-only. */
  'oif-detached': 0x10,
  /** The source address may be looked for by the rule. */
  'find-saddr': 0x10000,
} as const;

/** One of the flags {@link FibRuleFlags}. */
export type FibRuleFlag = keyof typeof FibRuleFlags;

/** Turns numbers of {@link FibRuleFlags} into names and back. */
export const fibRuleFlagsTable: FlagsTable<FibRuleFlag> =
  /* @__PURE__ */ new FlagsTable('fib-rule-flags', FibRuleFlags);

/** Multicast groups of `rt-rule` and their numbers. */
export const multicastGroups = {
  /** Rules of IPv4. */
  'rtnlgrp-ipv4-rule': 8,
  /** Rules of IPv6. */
  'rtnlgrp-ipv6-rule': 19,
} as const;

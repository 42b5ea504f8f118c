// Generated from specs/kernel/rt-addr.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Flags `ifa-flags` (masks): State of an address, and how it is treated. */
export const IfaFlags = {
  /**
   * For IPv4, not the first address of its subnet on the link. For IPv6 the same bit means a temporary address, made
   * for privacy.
   */
  secondary: 0x1,
  /** Not checked for duplicates on the link. IPv6 only. */
  nodad: 0x2,
  /** May be used while it is checked for duplicates. IPv6 only. */
  optimistic: 0x4,
  /** Another host has the address. Read-only. IPv6 only. */
  dadfailed: 0x8,
  /** Home address of Mobile IPv6. */
  homeaddress: 0x10,
  /**
   * No longer preferred; existing connections go on with it, new ones choose another address if there is one.
   * Read-only.
   */
  deprecated: 0x20,
  /** Still being checked for duplicates, and not yet used. Read-only. IPv6 only. */
  tentative: 0x40,
  /** Has no limited lifetime. Read-only. */
  permanent: 0x80,
  /** Temporary addresses are made from the same prefix. IPv6 only. */
  managetempaddr: 0x100,
  /** No route to the network of the address is added with it. */
  noprefixroute: 0x200,
  /** For a multicast address, the kernel joins the group on the link. */
  mcautojoin: 0x400,
  /** Made from a secret instead of the hardware address (RFC 7217). Read-only. IPv6 only. */
  'stable-privacy': 0x800,
} as const;

/** One of the flags {@link IfaFlags}. */
export type IfaFlag = keyof typeof IfaFlags;

/** Turns numbers of {@link IfaFlags} into names and back. */
export const ifaFlagsTable: FlagsTable<IfaFlag> = /* @__PURE__ */ new FlagsTable('ifa-flags', IfaFlags);

/** Enum `rt-scope`: How far a destination is, or how far away an address is valid. Other numbers may lie between. */
export const RtScope = {
  /** Everywhere. */
  universe: 0,
  /** Within the site. */
  site: 200,
  /** On the link alone. */
  link: 253,
  /** On this machine alone. */
  host: 254,
  /** A destination that does not exist. */
  nowhere: 255,
} as const;

/** One of the names of {@link RtScope}. */
export type RtScope = keyof typeof RtScope;

/** Turns numbers of {@link RtScope} into names and back. */
export const rtScopeTable: EnumTable<RtScope> = /* @__PURE__ */ new EnumTable('rt-scope', RtScope);

/** Enum `ifaprot`: Who added an address. Programs may choose numbers above these for themselves. */
export const Ifaprot = {
  /** Nobody has said. */
  unspec: 0,
  /** The kernel, for the loopback link. */
  'kernel-lo': 1,
  /** The kernel, from a router advertisement. */
  'kernel-ra': 2,
  /** The kernel, as the link-local address. */
  'kernel-ll': 3,
} as const;

/** One of the names of {@link Ifaprot}. */
export type Ifaprot = keyof typeof Ifaprot;

/** Turns numbers of {@link Ifaprot} into names and back. */
export const ifaprotTable: EnumTable<Ifaprot> = /* @__PURE__ */ new EnumTable('ifaprot', Ifaprot);

/** Multicast groups of `rt-addr` and their numbers. */
export const multicastGroups = {
  /** IPv4 addresses. */
  'rtnlgrp-ipv4-ifaddr': 5,
  /** IPv6 addresses. */
  'rtnlgrp-ipv6-ifaddr': 9,
  /** Phonet addresses. */
  'rtnlgrp-phonet-ifaddr': 21,
  /** MCTP addresses. */
  'rtnlgrp-mctp-ifaddr': 34,
  /** IPv4 multicast addresses. */
  'rtnlgrp-ipv4-mcaddr': 37,
  /** IPv6 multicast addresses. */
  'rtnlgrp-ipv6-mcaddr': 38,
  /** IPv6 anycast addresses. */
  'rtnlgrp-ipv6-acaddr': 39,
} as const;

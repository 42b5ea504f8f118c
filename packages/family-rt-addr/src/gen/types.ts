// Generated from specs/kernel/rt-addr.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type {
  AddressFamily, EnumValue, FlagsValue, HeaderInput, SetObject, StructInput, StructObject,
} from '@nlkit/netlink-core';
import type { IfaFlag, Ifaprot, RtScope } from './constants.ts';

/** Struct `ifaddrmsg` (8 bytes): Header of all messages. */
export interface Ifaddrmsg extends StructObject {
  /** `ifa-family` (u8, enum `address-family`): Address family. */
  ifaFamily: EnumValue<AddressFamily>;
  /** `ifa-prefixlen` (u8): Length in bits of the part of the address that is the network's. */
  ifaPrefixlen: number;
  /**
   * `ifa-flags` (u8, flags `ifa-flags`): Flags of the address. There is room for the first eight only; attribute
   * `flags` has all, and goes before this.
   */
  ifaFlags: FlagsValue<IfaFlag>;
  /**
   * `ifa-scope` (u8, enum `rt-scope`): Where the address is valid. The kernel ignores it for IPv6 and derives it from
   * the address.
   */
  ifaScope: EnumValue<RtScope>;
  /** `ifa-index` (u32): Index of the link. */
  ifaIndex: number;
}

/** Struct `ifa-cacheinfo` (16 bytes): Lifetimes of an address. */
export interface IfaCacheinfo extends StructObject {
  /**
   * `ifa-prefered` (u32): Seconds for which new connections may still use the address; 4294967295 for ever. At most
   * `ifa-valid`.
   */
  ifaPrefered: number;
  /** `ifa-valid` (u32): Seconds for which the address is still there; 4294967295 for ever. Requests cannot set 0. */
  ifaValid: number;
  /** `cstamp` (u32): When the address was added, in hundredths of a second since boot. Read-only. */
  cstamp: number;
  /** `tstamp` (u32): When the address was last changed, in hundredths of a second since boot. Read-only. */
  tstamp: number;
}

/** Attribute set `addr-attrs`: An address of a link. */
export interface AddrAttrs<Bytes = never> extends SetObject {
  /**
   * `address` (1, binary, ipv4-or-v6): Address at the other end, where `local` is there too; without it, the link's
   * own. The two are the same for most IPv4 addresses. For families other than IPv4 and IPv6, the bytes in hex.
   */
  address?: string | Bytes | undefined;
  /**
   * `local` (2, binary, ipv4-or-v6): The link's own address. Requests for IPv4 need it; replies for IPv6 have it only
   * if `address` is another one.
   */
  local?: string | Bytes | undefined;
  /**
   * `label` (3, string, at most 15 bytes): Name for the address, by default that of the link; by convention the link's
   * name, or that with a colon and a text behind it. IPv4 only.
   */
  label?: string | Bytes | undefined;
  /** `broadcast` (4, u32, ipv4): Broadcast address of the network. IPv4 only; absent if it has none. */
  broadcast?: string | Bytes | undefined;
  /** `anycast` (5, binary, ipv4-or-v6): Anycast address. */
  anycast?: string | Bytes | undefined;
  /** `cacheinfo` (6, struct `ifa-cacheinfo`): Lifetimes. Without it in a request, the address lives for ever. */
  cacheinfo?: StructInput<IfaCacheinfo, Bytes> | undefined;
  /** `multicast` (7, binary, ipv4-or-v6): Multicast address. */
  multicast?: string | Bytes | undefined;
  /** `flags` (8, u32, flags `ifa-flags`): All flags of the address. */
  flags?: FlagsValue<IfaFlag> | undefined;
  /** `rt-priority` (9, u32): Metric of the route to the network of the address; 0 for the default. */
  rtPriority?: number | undefined;
  /**
   * `target-netnsid` (10, s32): In a request, id of another network namespace to read from, as the socket's own
   * namespace knows it; in replies the same id again.
   */
  targetNetnsid?: number | undefined;
  /** `proto` (11, u8, enum `ifaprot`): Who added the address. */
  proto?: EnumValue<Ifaprot> | undefined;
  /**
   * `mc-users` (12, u32): Number of users that the multicast address has on the link, the kernel itself among them; 0
   * once it is removed.
   */
  mcUsers?: number | undefined;
}

/** Struct `ifaddrmsg` and the attributes `addr-attrs` behind it. */
export type AddrAttrsMessage<Bytes = never> = HeaderInput<Ifaddrmsg, Bytes> & AddrAttrs<Bytes>;

/** Request of `newaddr`. */
export type NewaddrRequest = AddrAttrsMessage<Uint8Array>;

/** Request of `deladdr`. */
export type DeladdrRequest = AddrAttrsMessage<Uint8Array>;

/** Request of `getaddr`. */
export type GetaddrRequest = AddrAttrsMessage<Uint8Array>;

/** Request of `getaddr` (dump). */
export type GetaddrDumpRequest = AddrAttrsMessage<Uint8Array>;

/** Request of `getmulticast` (dump). */
export type GetmulticastDumpRequest = AddrAttrsMessage<Uint8Array>;

/** Request of `getanycast` (dump). */
export type GetanycastDumpRequest = AddrAttrsMessage<Uint8Array>;

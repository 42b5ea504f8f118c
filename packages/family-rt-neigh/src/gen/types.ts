// Generated from specs/kernel/rt-neigh.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type {
  AddressFamily, EnumValue, FlagsValue, HeaderInput, SetObject, StructInput, StructObject,
} from '@nlkit/netlink-core';
import type { FdbNotify, NtfExtFlag, NtfFlag, NudState, RtmType, Rtprot } from './constants.ts';

/** Struct `ndmsg` (12 bytes): Header of messages about entries. */
export interface Ndmsg extends StructObject {
  /** `ndm-family` (u8, enum `address-family`): Address family of the entry; `bridge` for forwarding tables. */
  ndmFamily: EnumValue<AddressFamily>;
  /** `ndm-ifindex` (s32): Index of the link; for a forwarding table, of the port or the VXLAN device. */
  ndmIfindex: number;
  /** `ndm-state` (u16, flags `nud-state`): State of the entry. Nothing for one that has none yet, and for proxies. */
  ndmState: FlagsValue<NudState>;
  /** `ndm-flags` (u8, flags `ntf-flags`): Flags of the entry, or in requests how it is found. */
  ndmFlags: FlagsValue<NtfFlag>;
  /** `ndm-type` (u8, enum `rtm-type`): Type of the address. Of no use in requests. */
  ndmType: EnumValue<RtmType>;
}

/** Struct `ndtmsg` (4 bytes): Header of messages about tables. */
export interface Ndtmsg extends StructObject {
  /** `family` (u8, enum `address-family`): Address family of the table. */
  family: EnumValue<AddressFamily>;
}

/**
 * Struct `nda-cacheinfo` (16 bytes): How an entry is used. Times are in hundredths of a second (USER_HZ). Read-only. In
 * C its members begin with `ndm_`.
 */
export interface NdaCacheinfo extends StructObject {
  /** `confirmed` (u32): Time since it was last confirmed; 0 in forwarding tables. */
  confirmed: number;
  /** `used` (u32): Time since it was last used. */
  used: number;
  /** `updated` (u32): Time since its state or address last changed. */
  updated: number;
  /** `refcnt` (u32): Number of users in the kernel besides the table; 0 in forwarding tables. */
  refcnt: number;
}

/** Struct `ndt-config` (32 bytes): State of a table. Read-only. In C its members begin with `ndtc_`. */
export interface NdtConfig extends StructObject {
  /** `key-len` (u16): Length of an address in bytes. */
  keyLen: number;
  /** `entry-size` (u16): Size of an entry in bytes. */
  entrySize: number;
  /** `entries` (u32): Number of entries. */
  entries: number;
  /** `last-flush` (u32): Milliseconds since entries were last collected because there were too many. */
  lastFlush: number;
  /** `last-rand` (u32): Milliseconds since `reachable-time` was last drawn. */
  lastRand: number;
  /** `hash-rnd` (u32): Random number that the hash table begins with. */
  hashRnd: number;
  /** `hash-mask` (u32): Size of the hash table less one. */
  hashMask: number;
  /** `hash-chain-gc` (u32): Not used any more. */
  hashChainGc: number;
  /** `proxy-qlen` (u32): Number of requests that wait for a delayed answer of a proxy. */
  proxyQlen: number;
}

/** Struct `ndt-stats` (88 bytes): Counters of a table since boot. Read-only. In C its members begin with `ndts_`. */
export interface NdtStats extends StructObject {
  /** `allocs` (u64): Entries that were added. */
  allocs: bigint;
  /** `destroys` (u64): Entries that were removed. */
  destroys: bigint;
  /** `hash-grows` (u64): How often the hash table grew. */
  hashGrows: bigint;
  /** `res-failed` (u64): Hosts that did not answer. */
  resFailed: bigint;
  /** `lookups` (u64): Times that an address was looked up. */
  lookups: bigint;
  /** `hits` (u64): Times that it was found. */
  hits: bigint;
  /** `rcv-probes-mcast` (u64): Multicast solicitations received. IPv6 only. */
  rcvProbesMcast: bigint;
  /** `rcv-probes-ucast` (u64): Unicast solicitations received. IPv6 only. */
  rcvProbesUcast: bigint;
  /** `periodic-gc-runs` (u64): How often unused entries were collected on schedule. */
  periodicGcRuns: bigint;
  /** `forced-gc-runs` (u64): How often because there were too many. */
  forcedGcRuns: bigint;
  /** `table-fulls` (u64): How often there was no room for another entry. */
  tableFulls: bigint;
}

/** Attribute set `neighbour-attrs`: A neighbour, or an entry of a forwarding table. */
export interface NeighbourAttrs<Bytes = never> extends SetObject {
  /** `unspec` (0, binary): Not used. */
  unspec?: Uint8Array | undefined;
  /**
   * `dst` (1, binary, ipv4-or-v6): Address of the neighbour. For an entry of VXLAN, the IP address of the host that the
   * packets are sent to.
   */
  dst?: string | Bytes | undefined;
  /**
   * `lladdr` (2, binary, mac): Hardware address. In a forwarding table the address that the entry is for. Six bytes on
   * Ethernet; others come in hex.
   */
  lladdr?: string | Bytes | undefined;
  /** `cacheinfo` (3, struct `nda-cacheinfo`): How the entry is used. */
  cacheinfo?: StructInput<NdaCacheinfo, Bytes> | undefined;
  /** `probes` (4, u32): Number of times that the host has been asked without an answer. */
  probes?: number | undefined;
  /** `vlan` (5, u16): VLAN of the entry. Without it in a request, all VLANs of the port. */
  vlan?: number | undefined;
  /** `port` (6, u16, big-endian): UDP port of the remote host. VXLAN only; absent if it is that of the device. */
  port?: number | undefined;
  /** `vni` (7, u32): Number of the network at the remote host. VXLAN only; absent if it is that of the device. */
  vni?: number | undefined;
  /** `ifindex` (8, u32): Link by which the remote host is reached; as a filter of dumps, the link of the entries. */
  ifindex?: number | undefined;
  /** `master` (9, u32): Bridge that the port belongs to; as a filter of dumps, master of the links. */
  master?: number | undefined;
  /** `link-netnsid` (10, s32): Id of the network namespace in which the VXLAN device sends, if it is another one. */
  linkNetnsid?: number | undefined;
  /** `src-vni` (11, u32): Network that the entry is for. VXLAN devices that collect metadata only. */
  srcVni?: number | undefined;
  /** `protocol` (12, u8, enum `rtprot`): Who added the entry. */
  protocol?: EnumValue<Rtprot> | undefined;
  /** `nh-id` (13, u32): Group of next hops that the packets are sent to, instead of `dst`. VXLAN only. */
  nhId?: number | undefined;
  /**
   * `fdb-ext-attrs` (14, nest of `fdb-ext-attrs`): Settings for entries that hosts behind several links share. Bridges
   * only.
   */
  fdbExtAttrs?: FdbExtAttrs | undefined;
  /** `flags-ext` (15, u32, flags `ntf-ext-flags`): Further flags. */
  flagsExt?: FlagsValue<NtfExtFlag> | undefined;
  /**
   * `ndm-state-mask` (16, u16, flags `nud-state`): With flag `bulk`, the bits of `ndm-state` that have to be as in the
   * request.
   */
  ndmStateMask?: FlagsValue<NudState> | undefined;
  /**
   * `ndm-flags-mask` (17, u8, flags `ntf-flags`): With flag `bulk`, the bits of `ndm-flags` that have to be as in the
   * request.
   */
  ndmFlagsMask?: FlagsValue<NtfFlag> | undefined;
}

/** Attribute set `ndt-attrs`: A table of neighbours. */
export interface NdtAttrs<Bytes = never> extends SetObject {
  /** `name` (1, string): Name of the table, such as `arp_cache` or `ndisc_cache`. Requests need it. */
  name?: string | Bytes | undefined;
  /** `thresh1` (2, u32): Number of entries below which none is collected. Absent in messages about one link. */
  thresh1?: number | undefined;
  /** `thresh2` (3, u32): Number of entries above which unused ones are collected after five seconds. */
  thresh2?: number | undefined;
  /** `thresh3` (4, u32): Most entries that there may be. */
  thresh3?: number | undefined;
  /** `config` (5, struct `ndt-config`): State of the table. */
  config?: StructInput<NdtConfig, Bytes> | undefined;
  /** `parms` (6, nest of `ndtpa-attrs`): Parameters of a link, or those that new links get. */
  parms?: NdtpaAttrs | undefined;
  /** `stats` (7, struct `ndt-stats`): Counters. */
  stats?: StructInput<NdtStats, Bytes> | undefined;
  /** `gc-interval` (8, u64): In milliseconds. The kernel keeps the number, but collects at a pace of its own. */
  gcInterval?: bigint | undefined;
}

/** Attribute set `ndtpa-attrs`: Parameters of neighbours on a link. Times are in milliseconds. */
export interface NdtpaAttrs extends SetObject {
  /** `ifindex` (1, u32): Index of the link; absent, or 0 in requests, for what new links get. */
  ifindex?: number | undefined;
  /** `refcnt` (2, u32): Number of users of the parameters. Read-only. */
  refcnt?: number | undefined;
  /**
   * `reachable-time` (3, u64): How long an entry counts as reachable after it was confirmed. Drawn from half to one and
   * a half of `base-reachable-time`. Read-only.
   */
  reachableTime?: bigint | undefined;
  /** `base-reachable-time` (4, u64): What `reachable-time` is drawn from. */
  baseReachableTime?: bigint | undefined;
  /** `retrans-time` (5, u64): Time between two solicitations. */
  retransTime?: bigint | undefined;
  /** `gc-staletime` (6, u64): How long an unused entry is kept. */
  gcStaletime?: bigint | undefined;
  /** `delay-probe-time` (7, u64): How long a stale entry in use waits for confirmation before it is checked. */
  delayProbeTime?: bigint | undefined;
  /** `queue-len` (8, u32): Number of packets that may wait for an address, about; the kernel counts bytes. */
  queueLen?: number | undefined;
  /** `app-probes` (9, u32): Number of times that programs are asked by notification before the network is. */
  appProbes?: number | undefined;
  /** `ucast-probes` (10, u32): Number of unicast solicitations before an entry is given up. */
  ucastProbes?: number | undefined;
  /** `mcast-probes` (11, u32): Number of multicast solicitations before an entry is given up. */
  mcastProbes?: number | undefined;
  /** `anycast-delay` (12, u64): Most that an answer for an anycast address is delayed. */
  anycastDelay?: bigint | undefined;
  /** `proxy-delay` (13, u64): Most that the answer of a proxy is delayed. */
  proxyDelay?: bigint | undefined;
  /** `proxy-qlen` (14, u32): Number of requests that may wait for the answer of a proxy. */
  proxyQlen?: number | undefined;
  /** `locktime` (15, u64): Time before which another answer does not replace an address. */
  locktime?: bigint | undefined;
  /** `queue-lenbytes` (16, u32): Bytes of packets that may wait for an address. */
  queueLenbytes?: number | undefined;
  /** `mcast-reprobes` (17, u32): Number of multicast solicitations after unicast ones went unanswered. */
  mcastReprobes?: number | undefined;
  /**
   * `interval-probe-time-ms` (19, u64, 1 to 86400000): Time between two checks of entries that the kernel keeps fresh.
   */
  intervalProbeTimeMs?: bigint | undefined;
}

/** Attribute set `fdb-ext-attrs`: Settings for an entry of a bridge. */
export interface FdbExtAttrs extends SetObject {
  /** `activity-notify` (1, u8, flags `fdb-notify`): Whether activity is told of. */
  activityNotify?: FlagsValue<FdbNotify> | undefined;
  /** `dont-refresh` (2, flag): In a request, does not count as activity. Never read back. */
  dontRefresh?: boolean | undefined;
}

/** Struct `ndmsg` and the attributes `neighbour-attrs` behind it. */
export type NeighbourAttrsMessage<Bytes = never> = HeaderInput<Ndmsg, Bytes> & NeighbourAttrs<Bytes>;

/** Struct `ndtmsg` and the attributes `ndt-attrs` behind it. */
export type NdtAttrsMessage<Bytes = never> = HeaderInput<Ndtmsg, Bytes> & NdtAttrs<Bytes>;

/** Request of `newneigh`. */
export type NewneighRequest = NeighbourAttrsMessage<Uint8Array>;

/** Request of `delneigh`. */
export type DelneighRequest = NeighbourAttrsMessage<Uint8Array>;

/** Request of `getneigh`. */
export type GetneighRequest = NeighbourAttrsMessage<Uint8Array>;

/** Request of `getneigh` (dump). */
export type GetneighDumpRequest = NeighbourAttrsMessage<Uint8Array>;

/** Request of `getneightbl` (dump). */
export type GetneightblDumpRequest = NdtAttrsMessage<Uint8Array>;

/** Request of `setneightbl`. */
export type SetneightblRequest = NdtAttrsMessage<Uint8Array>;

// Generated from specs/kernel/rt-neigh.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { addressFamilyTable, type AttrWriter, type Sparse } from '@nlkit/netlink-core';
import {
  fdbNotifyTable, ntfExtFlagsTable, ntfFlagsTable, nudStateTable, rtmTypeTable, rtprotTable,
} from './constants.ts';
import type {
  FdbExtAttrs, NdaCacheinfo, Ndmsg, NdtAttrs, NdtAttrsMessage, NdtConfig, Ndtmsg, NdtpaAttrs, NdtStats, NeighbourAttrs,
  NeighbourAttrsMessage,
} from './types.ts';

/** Encodes struct `ndmsg` (12 bytes) at an offset that holds zeros. */
export function encodeNdmsg(w: AttrWriter, at: number, s: Sparse<Ndmsg>): void {
  w.putU8(at, 'ndm-family', s.ndmFamily, addressFamilyTable);
  w.putS32(at + 4, 'ndm-ifindex', s.ndmIfindex);
  w.putU16(at + 8, 'ndm-state', s.ndmState, nudStateTable);
  w.putU8(at + 10, 'ndm-flags', s.ndmFlags, ntfFlagsTable);
  w.putU8(at + 11, 'ndm-type', s.ndmType, rtmTypeTable);
}

/** Encodes struct `ndtmsg` (4 bytes) at an offset that holds zeros. */
export function encodeNdtmsg(w: AttrWriter, at: number, s: Sparse<Ndtmsg>): void {
  w.putU8(at, 'family', s.family, addressFamilyTable);
}

/** Encodes struct `nda-cacheinfo` (16 bytes) at an offset that holds zeros. */
export function encodeNdaCacheinfo(w: AttrWriter, at: number, s: Sparse<NdaCacheinfo>): void {
  w.putU32(at, 'confirmed', s.confirmed);
  w.putU32(at + 4, 'used', s.used);
  w.putU32(at + 8, 'updated', s.updated);
  w.putU32(at + 12, 'refcnt', s.refcnt);
}

/** Encodes struct `ndt-config` (32 bytes) at an offset that holds zeros. */
export function encodeNdtConfig(w: AttrWriter, at: number, s: Sparse<NdtConfig>): void {
  w.putU16(at, 'key-len', s.keyLen);
  w.putU16(at + 2, 'entry-size', s.entrySize);
  w.putU32(at + 4, 'entries', s.entries);
  w.putU32(at + 8, 'last-flush', s.lastFlush);
  w.putU32(at + 12, 'last-rand', s.lastRand);
  w.putU32(at + 16, 'hash-rnd', s.hashRnd);
  w.putU32(at + 20, 'hash-mask', s.hashMask);
  w.putU32(at + 24, 'hash-chain-gc', s.hashChainGc);
  w.putU32(at + 28, 'proxy-qlen', s.proxyQlen);
}

/** Encodes struct `ndt-stats` (88 bytes) at an offset that holds zeros. */
export function encodeNdtStats(w: AttrWriter, at: number, s: Sparse<NdtStats>): void {
  w.putU64(at, 'allocs', s.allocs);
  w.putU64(at + 8, 'destroys', s.destroys);
  w.putU64(at + 16, 'hash-grows', s.hashGrows);
  w.putU64(at + 24, 'res-failed', s.resFailed);
  w.putU64(at + 32, 'lookups', s.lookups);
  w.putU64(at + 40, 'hits', s.hits);
  w.putU64(at + 48, 'rcv-probes-mcast', s.rcvProbesMcast);
  w.putU64(at + 56, 'rcv-probes-ucast', s.rcvProbesUcast);
  w.putU64(at + 64, 'periodic-gc-runs', s.periodicGcRuns);
  w.putU64(at + 72, 'forced-gc-runs', s.forcedGcRuns);
  w.putU64(at + 80, 'table-fulls', s.tableFulls);
}

/** Encodes attribute set `neighbour-attrs`. */
export function encodeNeighbourAttrs(w: AttrWriter, set: NeighbourAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'unspec': w.binary(0, 'unspec', set.unspec); break;
      case 'dst': w.ip(1, 'dst', set.dst); break;
      case 'lladdr': w.mac(2, 'lladdr', set.lladdr); break;
      case 'cacheinfo': w.struct(3, 'cacheinfo', set.cacheinfo, 16, encodeNdaCacheinfo); break;
      case 'probes': w.u32(4, 'probes', set.probes); break;
      case 'vlan': w.u16(5, 'vlan', set.vlan); break;
      case 'port': w.u16be(6, 'port', set.port); break;
      case 'vni': w.u32(7, 'vni', set.vni); break;
      case 'ifindex': w.u32(8, 'ifindex', set.ifindex); break;
      case 'master': w.u32(9, 'master', set.master); break;
      case 'linkNetnsid': w.s32(10, 'link-netnsid', set.linkNetnsid); break;
      case 'srcVni': w.u32(11, 'src-vni', set.srcVni); break;
      case 'protocol': w.u8(12, 'protocol', set.protocol, rtprotTable); break;
      case 'nhId': w.u32(13, 'nh-id', set.nhId); break;
      case 'fdbExtAttrs': w.nest(14, 'fdb-ext-attrs', set.fdbExtAttrs, encodeFdbExtAttrs); break;
      case 'flagsExt': w.u32(15, 'flags-ext', set.flagsExt, ntfExtFlagsTable); break;
      case 'ndmStateMask': w.u16(16, 'ndm-state-mask', set.ndmStateMask, nudStateTable); break;
      case 'ndmFlagsMask': w.u8(17, 'ndm-flags-mask', set.ndmFlagsMask, ntfFlagsTable); break;
      default: w.unknownKey('neighbour-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ndt-attrs`. */
export function encodeNdtAttrs(w: AttrWriter, set: NdtAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'name': w.text(1, 'name', set.name); break;
      case 'thresh1': w.u32(2, 'thresh1', set.thresh1); break;
      case 'thresh2': w.u32(3, 'thresh2', set.thresh2); break;
      case 'thresh3': w.u32(4, 'thresh3', set.thresh3); break;
      case 'config': w.struct(5, 'config', set.config, 32, encodeNdtConfig); break;
      case 'parms': w.nest(6, 'parms', set.parms, encodeNdtpaAttrs); break;
      case 'stats': w.struct(7, 'stats', set.stats, 88, encodeNdtStats); break;
      case 'gcInterval': w.u64(8, 'gc-interval', set.gcInterval); break;
      default: w.unknownKey('ndt-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ndtpa-attrs`. */
export function encodeNdtpaAttrs(w: AttrWriter, set: NdtpaAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'ifindex': w.u32(1, 'ifindex', set.ifindex); break;
      case 'refcnt': w.u32(2, 'refcnt', set.refcnt); break;
      case 'reachableTime': w.u64(3, 'reachable-time', set.reachableTime); break;
      case 'baseReachableTime': w.u64(4, 'base-reachable-time', set.baseReachableTime); break;
      case 'retransTime': w.u64(5, 'retrans-time', set.retransTime); break;
      case 'gcStaletime': w.u64(6, 'gc-staletime', set.gcStaletime); break;
      case 'delayProbeTime': w.u64(7, 'delay-probe-time', set.delayProbeTime); break;
      case 'queueLen': w.u32(8, 'queue-len', set.queueLen); break;
      case 'appProbes': w.u32(9, 'app-probes', set.appProbes); break;
      case 'ucastProbes': w.u32(10, 'ucast-probes', set.ucastProbes); break;
      case 'mcastProbes': w.u32(11, 'mcast-probes', set.mcastProbes); break;
      case 'anycastDelay': w.u64(12, 'anycast-delay', set.anycastDelay); break;
      case 'proxyDelay': w.u64(13, 'proxy-delay', set.proxyDelay); break;
      case 'proxyQlen': w.u32(14, 'proxy-qlen', set.proxyQlen); break;
      case 'locktime': w.u64(15, 'locktime', set.locktime); break;
      case 'queueLenbytes': w.u32(16, 'queue-lenbytes', set.queueLenbytes); break;
      case 'mcastReprobes': w.u32(17, 'mcast-reprobes', set.mcastReprobes); break;
      case 'intervalProbeTimeMs':
        w.u64(19, 'interval-probe-time-ms', w.range('interval-probe-time-ms', set.intervalProbeTimeMs, 1n, 86400000n));
        break;
      default: w.unknownKey('ndtpa-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `fdb-ext-attrs`. */
export function encodeFdbExtAttrs(w: AttrWriter, set: FdbExtAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'activityNotify': w.u8(1, 'activity-notify', set.activityNotify, fdbNotifyTable); break;
      case 'dontRefresh': w.flag(2, 'dont-refresh', set.dontRefresh); break;
      default: w.unknownKey('fdb-ext-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Properties of struct `ndmsg`, which stand beside the attributes. */
const ndmsgKeys: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'ndmFamily', 'ndmIfindex', 'ndmState', 'ndmFlags', 'ndmType',
]);

/** Encodes struct `ndmsg` and the attributes `neighbour-attrs` behind it. */
export function encodeNeighbourAttrsMessage(w: AttrWriter, message: NeighbourAttrsMessage<Uint8Array>): void {
  w.header(12, message, encodeNdmsg, ndmsgKeys);
  encodeNeighbourAttrs(w, message);
}

/** Properties of struct `ndtmsg`, which stand beside the attributes. */
const ndtmsgKeys: ReadonlySet<string> = /* @__PURE__ */ new Set(['family']);

/** Encodes struct `ndtmsg` and the attributes `ndt-attrs` behind it. */
export function encodeNdtAttrsMessage(w: AttrWriter, message: NdtAttrsMessage<Uint8Array>): void {
  w.header(4, message, encodeNdtmsg, ndtmsgKeys);
  encodeNdtAttrs(w, message);
}

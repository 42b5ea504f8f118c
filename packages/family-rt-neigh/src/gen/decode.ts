// Generated from specs/kernel/rt-neigh.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { addressFamilyTable, type AttrReader } from '@nlkit/netlink-core';
import {
  fdbNotifyTable, ntfExtFlagsTable, ntfFlagsTable, nudStateTable, rtmTypeTable, rtprotTable,
} from './constants.ts';
import type {
  FdbExtAttrs, NdaCacheinfo, Ndmsg, NdtAttrs, NdtAttrsMessage, NdtConfig, Ndtmsg, NdtpaAttrs, NdtStats, NeighbourAttrs,
  NeighbourAttrsMessage,
} from './types.ts';

/** Decodes struct `ndmsg` (12 bytes) at an offset. */
export function decodeNdmsg(r: AttrReader, at: number): Ndmsg {
  return {
    ndmFamily: addressFamilyTable.of(r.view.getUint8(at)),
    ndmIfindex: r.view.getInt32(at + 4, r.little),
    ndmState: nudStateTable.of(r.view.getUint16(at + 8, r.little)),
    ndmFlags: ntfFlagsTable.of(r.view.getUint8(at + 10)),
    ndmType: rtmTypeTable.of(r.view.getUint8(at + 11)),
  };
}

/** Decodes struct `ndtmsg` (4 bytes) at an offset. */
export function decodeNdtmsg(r: AttrReader, at: number): Ndtmsg {
  return {
    family: addressFamilyTable.of(r.view.getUint8(at)),
  };
}

/** Decodes struct `nda-cacheinfo` (16 bytes) at an offset. */
export function decodeNdaCacheinfo(r: AttrReader, at: number): NdaCacheinfo {
  return {
    confirmed: r.view.getUint32(at, r.little),
    used: r.view.getUint32(at + 4, r.little),
    updated: r.view.getUint32(at + 8, r.little),
    refcnt: r.view.getUint32(at + 12, r.little),
  };
}

/** Decodes struct `ndt-config` (32 bytes) at an offset. */
export function decodeNdtConfig(r: AttrReader, at: number): NdtConfig {
  return {
    keyLen: r.view.getUint16(at, r.little),
    entrySize: r.view.getUint16(at + 2, r.little),
    entries: r.view.getUint32(at + 4, r.little),
    lastFlush: r.view.getUint32(at + 8, r.little),
    lastRand: r.view.getUint32(at + 12, r.little),
    hashRnd: r.view.getUint32(at + 16, r.little),
    hashMask: r.view.getUint32(at + 20, r.little),
    hashChainGc: r.view.getUint32(at + 24, r.little),
    proxyQlen: r.view.getUint32(at + 28, r.little),
  };
}

/** Decodes struct `ndt-stats` (88 bytes) at an offset. */
export function decodeNdtStats(r: AttrReader, at: number): NdtStats {
  return {
    allocs: r.u64At(at),
    destroys: r.u64At(at + 8),
    hashGrows: r.u64At(at + 16),
    resFailed: r.u64At(at + 24),
    lookups: r.u64At(at + 32),
    hits: r.u64At(at + 40),
    rcvProbesMcast: r.u64At(at + 48),
    rcvProbesUcast: r.u64At(at + 56),
    periodicGcRuns: r.u64At(at + 64),
    forcedGcRuns: r.u64At(at + 72),
    tableFulls: r.u64At(at + 80),
  };
}

/** Decodes attribute set `neighbour-attrs`. */
export function decodeNeighbourAttrs(r: AttrReader, out: NeighbourAttrs = {}): NeighbourAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 0: out.unspec = r.binary('unspec'); break;
      case 1: out.dst = r.ip('dst'); break;
      case 2: out.lladdr = r.mac('lladdr'); break;
      case 3: out.cacheinfo = r.struct('cacheinfo', 16, decodeNdaCacheinfo); break;
      case 4: out.probes = r.u32('probes'); break;
      case 5: out.vlan = r.u16('vlan'); break;
      case 6: out.port = r.u16be('port'); break;
      case 7: out.vni = r.u32('vni'); break;
      case 8: out.ifindex = r.u32('ifindex'); break;
      case 9: out.master = r.u32('master'); break;
      case 10: out.linkNetnsid = r.s32('link-netnsid'); break;
      case 11: out.srcVni = r.u32('src-vni'); break;
      case 12: out.protocol = rtprotTable.of(r.u8('protocol')); break;
      case 13: out.nhId = r.u32('nh-id'); break;
      case 14: out.fdbExtAttrs = r.nest('fdb-ext-attrs', decodeFdbExtAttrs); break;
      case 15: out.flagsExt = ntfExtFlagsTable.of(r.u32('flags-ext')); break;
      case 16: out.ndmStateMask = nudStateTable.of(r.u16('ndm-state-mask')); break;
      case 17: out.ndmFlagsMask = ntfFlagsTable.of(r.u8('ndm-flags-mask')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ndt-attrs`. */
export function decodeNdtAttrs(r: AttrReader, out: NdtAttrs = {}): NdtAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.name = r.text('name'); break;
      case 2: out.thresh1 = r.u32('thresh1'); break;
      case 3: out.thresh2 = r.u32('thresh2'); break;
      case 4: out.thresh3 = r.u32('thresh3'); break;
      case 5: out.config = r.struct('config', 32, decodeNdtConfig); break;
      case 6: out.parms = r.nest('parms', decodeNdtpaAttrs); break;
      case 7: out.stats = r.struct('stats', 88, decodeNdtStats); break;
      case 8: out.gcInterval = r.u64('gc-interval'); break;
      case 9: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ndtpa-attrs`. */
export function decodeNdtpaAttrs(r: AttrReader, out: NdtpaAttrs = {}): NdtpaAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ifindex = r.u32('ifindex'); break;
      case 2: out.refcnt = r.u32('refcnt'); break;
      case 3: out.reachableTime = r.u64('reachable-time'); break;
      case 4: out.baseReachableTime = r.u64('base-reachable-time'); break;
      case 5: out.retransTime = r.u64('retrans-time'); break;
      case 6: out.gcStaletime = r.u64('gc-staletime'); break;
      case 7: out.delayProbeTime = r.u64('delay-probe-time'); break;
      case 8: out.queueLen = r.u32('queue-len'); break;
      case 9: out.appProbes = r.u32('app-probes'); break;
      case 10: out.ucastProbes = r.u32('ucast-probes'); break;
      case 11: out.mcastProbes = r.u32('mcast-probes'); break;
      case 12: out.anycastDelay = r.u64('anycast-delay'); break;
      case 13: out.proxyDelay = r.u64('proxy-delay'); break;
      case 14: out.proxyQlen = r.u32('proxy-qlen'); break;
      case 15: out.locktime = r.u64('locktime'); break;
      case 16: out.queueLenbytes = r.u32('queue-lenbytes'); break;
      case 17: out.mcastReprobes = r.u32('mcast-reprobes'); break;
      case 18: break;
      case 19: out.intervalProbeTimeMs = r.u64('interval-probe-time-ms'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `fdb-ext-attrs`. */
export function decodeFdbExtAttrs(r: AttrReader, out: FdbExtAttrs = {}): FdbExtAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.activityNotify = fdbNotifyTable.of(r.u8('activity-notify')); break;
      case 2: out.dontRefresh = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes struct `ndmsg` and the attributes `neighbour-attrs` behind it. */
export function decodeNeighbourAttrsMessage(r: AttrReader): NeighbourAttrsMessage {
  const out = r.header(12, decodeNdmsg) as NeighbourAttrsMessage;
  decodeNeighbourAttrs(r, out);
  return out;
}

/** Decodes struct `ndtmsg` and the attributes `ndt-attrs` behind it. */
export function decodeNdtAttrsMessage(r: AttrReader): NdtAttrsMessage {
  const out = r.header(4, decodeNdtmsg) as NdtAttrsMessage;
  decodeNdtAttrs(r, out);
  return out;
}

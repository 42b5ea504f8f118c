// Generated from specs/kernel/rt-neigh.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  addressFamilyTable, attribute, type AttributeSet, attributeSet, binary, flag, ip, mac, member, named, nest, s32,
  struct, type StructType, structType, text, u16, u16be, u32, u64,
} from '@nlkit/netlink-core';
import {
  fdbNotifyTable, ntfExtFlagsTable, ntfFlagsTable, nudStateTable, rtmTypeTable, rtprotTable,
} from './constants.ts';
import {
  decodeFdbExtAttrs, decodeNdaCacheinfo, decodeNdmsg, decodeNdtConfig, decodeNdtmsg, decodeNdtpaAttrs, decodeNdtStats,
} from './decode.ts';
import {
  encodeFdbExtAttrs, encodeNdaCacheinfo, encodeNdmsg, encodeNdtConfig, encodeNdtmsg, encodeNdtpaAttrs, encodeNdtStats,
} from './encode.ts';
import type {
  FdbExtAttrs, NdaCacheinfo, Ndmsg, NdtAttrs, NdtConfig, Ndtmsg, NdtpaAttrs, NdtStats, NeighbourAttrs,
} from './types.ts';

/** Layout of struct `ndmsg`. */
export const ndmsgStruct: StructType<Ndmsg> = /* @__PURE__ */ structType('ndmsg', 12, {
  ndmFamily: /* @__PURE__ */ member(0, 1, 'ndm-family', /* @__PURE__ */ named('u8', addressFamilyTable)),
  ndmIfindex: /* @__PURE__ */ member(4, 4, 'ndm-ifindex', s32),
  ndmState: /* @__PURE__ */ member(8, 2, 'ndm-state', /* @__PURE__ */ named('u16', nudStateTable)),
  ndmFlags: /* @__PURE__ */ member(10, 1, 'ndm-flags', /* @__PURE__ */ named('u8', ntfFlagsTable)),
  ndmType: /* @__PURE__ */ member(11, 1, 'ndm-type', /* @__PURE__ */ named('u8', rtmTypeTable)),
}, decodeNdmsg, encodeNdmsg);

/** Layout of struct `ndtmsg`. */
export const ndtmsgStruct: StructType<Ndtmsg> = /* @__PURE__ */ structType('ndtmsg', 4, {
  family: /* @__PURE__ */ member(0, 1, 'family', /* @__PURE__ */ named('u8', addressFamilyTable)),
}, decodeNdtmsg, encodeNdtmsg);

/** Layout of struct `nda-cacheinfo`. */
export const ndaCacheinfoStruct: StructType<NdaCacheinfo> = /* @__PURE__ */ structType('nda-cacheinfo', 16, {
  confirmed: /* @__PURE__ */ member(0, 4, 'confirmed', u32),
  used: /* @__PURE__ */ member(4, 4, 'used', u32),
  updated: /* @__PURE__ */ member(8, 4, 'updated', u32),
  refcnt: /* @__PURE__ */ member(12, 4, 'refcnt', u32),
}, decodeNdaCacheinfo, encodeNdaCacheinfo);

/** Layout of struct `ndt-config`. */
export const ndtConfigStruct: StructType<NdtConfig> = /* @__PURE__ */ structType('ndt-config', 32, {
  keyLen: /* @__PURE__ */ member(0, 2, 'key-len', u16),
  entrySize: /* @__PURE__ */ member(2, 2, 'entry-size', u16),
  entries: /* @__PURE__ */ member(4, 4, 'entries', u32),
  lastFlush: /* @__PURE__ */ member(8, 4, 'last-flush', u32),
  lastRand: /* @__PURE__ */ member(12, 4, 'last-rand', u32),
  hashRnd: /* @__PURE__ */ member(16, 4, 'hash-rnd', u32),
  hashMask: /* @__PURE__ */ member(20, 4, 'hash-mask', u32),
  hashChainGc: /* @__PURE__ */ member(24, 4, 'hash-chain-gc', u32),
  proxyQlen: /* @__PURE__ */ member(28, 4, 'proxy-qlen', u32),
}, decodeNdtConfig, encodeNdtConfig);

/** Layout of struct `ndt-stats`. */
export const ndtStatsStruct: StructType<NdtStats> = /* @__PURE__ */ structType('ndt-stats', 88, {
  allocs: /* @__PURE__ */ member(0, 8, 'allocs', u64),
  destroys: /* @__PURE__ */ member(8, 8, 'destroys', u64),
  hashGrows: /* @__PURE__ */ member(16, 8, 'hash-grows', u64),
  resFailed: /* @__PURE__ */ member(24, 8, 'res-failed', u64),
  lookups: /* @__PURE__ */ member(32, 8, 'lookups', u64),
  hits: /* @__PURE__ */ member(40, 8, 'hits', u64),
  rcvProbesMcast: /* @__PURE__ */ member(48, 8, 'rcv-probes-mcast', u64),
  rcvProbesUcast: /* @__PURE__ */ member(56, 8, 'rcv-probes-ucast', u64),
  periodicGcRuns: /* @__PURE__ */ member(64, 8, 'periodic-gc-runs', u64),
  forcedGcRuns: /* @__PURE__ */ member(72, 8, 'forced-gc-runs', u64),
  tableFulls: /* @__PURE__ */ member(80, 8, 'table-fulls', u64),
}, decodeNdtStats, encodeNdtStats);

/** Attributes of set `neighbour-attrs`. */
export const neighbourAttrs: AttributeSet<NeighbourAttrs> = /* @__PURE__ */ attributeSet('neighbour-attrs', {
  unspec: /* @__PURE__ */ attribute(0, 'unspec', /* @__PURE__ */ binary()),
  dst: /* @__PURE__ */ attribute(1, 'dst', ip),
  lladdr: /* @__PURE__ */ attribute(2, 'lladdr', mac),
  cacheinfo: /* @__PURE__ */ attribute(3, 'cacheinfo', /* @__PURE__ */ struct(ndaCacheinfoStruct)),
  probes: /* @__PURE__ */ attribute(4, 'probes', u32),
  vlan: /* @__PURE__ */ attribute(5, 'vlan', u16),
  port: /* @__PURE__ */ attribute(6, 'port', u16be),
  vni: /* @__PURE__ */ attribute(7, 'vni', u32),
  ifindex: /* @__PURE__ */ attribute(8, 'ifindex', u32),
  master: /* @__PURE__ */ attribute(9, 'master', u32),
  linkNetnsid: /* @__PURE__ */ attribute(10, 'link-netnsid', s32),
  srcVni: /* @__PURE__ */ attribute(11, 'src-vni', u32),
  protocol: /* @__PURE__ */ attribute(12, 'protocol', /* @__PURE__ */ named('u8', rtprotTable)),
  nhId: /* @__PURE__ */ attribute(13, 'nh-id', u32),
  fdbExtAttrs: /* @__PURE__ */ attribute(
    14, 'fdb-ext-attrs', /* @__PURE__ */ nest(() => fdbExtAttrs, decodeFdbExtAttrs, encodeFdbExtAttrs),
  ),
  flagsExt: /* @__PURE__ */ attribute(15, 'flags-ext', /* @__PURE__ */ named('u32', ntfExtFlagsTable)),
  ndmStateMask: /* @__PURE__ */ attribute(16, 'ndm-state-mask', /* @__PURE__ */ named('u16', nudStateTable)),
  ndmFlagsMask: /* @__PURE__ */ attribute(17, 'ndm-flags-mask', /* @__PURE__ */ named('u8', ntfFlagsTable)),
});

/** Attributes of set `ndt-attrs`. */
export const ndtAttrs: AttributeSet<NdtAttrs> = /* @__PURE__ */ attributeSet('ndt-attrs', {
  name: /* @__PURE__ */ attribute(1, 'name', text),
  thresh1: /* @__PURE__ */ attribute(2, 'thresh1', u32),
  thresh2: /* @__PURE__ */ attribute(3, 'thresh2', u32),
  thresh3: /* @__PURE__ */ attribute(4, 'thresh3', u32),
  config: /* @__PURE__ */ attribute(5, 'config', /* @__PURE__ */ struct(ndtConfigStruct)),
  parms: /* @__PURE__ */ attribute(
    6, 'parms', /* @__PURE__ */ nest(() => ndtpaAttrs, decodeNdtpaAttrs, encodeNdtpaAttrs),
  ),
  stats: /* @__PURE__ */ attribute(7, 'stats', /* @__PURE__ */ struct(ndtStatsStruct)),
  gcInterval: /* @__PURE__ */ attribute(8, 'gc-interval', u64),
});

/** Attributes of set `ndtpa-attrs`. */
export const ndtpaAttrs: AttributeSet<NdtpaAttrs> = /* @__PURE__ */ attributeSet('ndtpa-attrs', {
  ifindex: /* @__PURE__ */ attribute(1, 'ifindex', u32),
  refcnt: /* @__PURE__ */ attribute(2, 'refcnt', u32),
  reachableTime: /* @__PURE__ */ attribute(3, 'reachable-time', u64),
  baseReachableTime: /* @__PURE__ */ attribute(4, 'base-reachable-time', u64),
  retransTime: /* @__PURE__ */ attribute(5, 'retrans-time', u64),
  gcStaletime: /* @__PURE__ */ attribute(6, 'gc-staletime', u64),
  delayProbeTime: /* @__PURE__ */ attribute(7, 'delay-probe-time', u64),
  queueLen: /* @__PURE__ */ attribute(8, 'queue-len', u32),
  appProbes: /* @__PURE__ */ attribute(9, 'app-probes', u32),
  ucastProbes: /* @__PURE__ */ attribute(10, 'ucast-probes', u32),
  mcastProbes: /* @__PURE__ */ attribute(11, 'mcast-probes', u32),
  anycastDelay: /* @__PURE__ */ attribute(12, 'anycast-delay', u64),
  proxyDelay: /* @__PURE__ */ attribute(13, 'proxy-delay', u64),
  proxyQlen: /* @__PURE__ */ attribute(14, 'proxy-qlen', u32),
  locktime: /* @__PURE__ */ attribute(15, 'locktime', u64),
  queueLenbytes: /* @__PURE__ */ attribute(16, 'queue-lenbytes', u32),
  mcastReprobes: /* @__PURE__ */ attribute(17, 'mcast-reprobes', u32),
  intervalProbeTimeMs: /* @__PURE__ */ attribute(19, 'interval-probe-time-ms', u64),
});

/** Attributes of set `fdb-ext-attrs`. */
export const fdbExtAttrs: AttributeSet<FdbExtAttrs> = /* @__PURE__ */ attributeSet('fdb-ext-attrs', {
  activityNotify: /* @__PURE__ */ attribute(1, 'activity-notify', /* @__PURE__ */ named('u8', fdbNotifyTable)),
  dontRefresh: /* @__PURE__ */ attribute(2, 'dont-refresh', flag),
});

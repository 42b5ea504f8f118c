// Generated from specs/kernel/netdev.yaml. Do not edit; run `pnpm regenerate`.

import type { BigFlagsValue, EnumValue, PickEach, SetObject } from '@nlkit/netlink-core';
import type { NapiThreaded, QstatsScope, QueueType, XdpAct, XdpRxMetadata, XskFlag } from './constants.ts';

/** Attribute set `dev` */
export interface Dev extends SetObject {
  /** `ifindex` (1, u32, at least 1) */
  ifindex?: number | undefined;
  /** `xdp-features` (3, u64, flags `xdp-act`) */
  xdpFeatures?: BigFlagsValue<XdpAct> | undefined;
  /** `xdp-zc-max-segs` (4, u32, at least 1) */
  xdpZcMaxSegs?: number | undefined;
  /** `xdp-rx-metadata-features` (5, u64, flags `xdp-rx-metadata`) */
  xdpRxMetadataFeatures?: BigFlagsValue<XdpRxMetadata> | undefined;
  /** `xsk-features` (6, u64, flags `xsk-flags`) */
  xskFeatures?: BigFlagsValue<XskFlag> | undefined;
}

/** Attribute set `io-uring-provider-info` */
export interface IoUringProviderInfo extends SetObject {
  /** `rx-buf-len` (1, uint) */
  rxBufLen?: bigint | undefined;
}

/** Attribute set `page-pool` */
export interface PagePool extends SetObject {
  /** `id` (1, uint, 1 to 4294967295) */
  id?: bigint | undefined;
  /** `ifindex` (2, u32, 1 to 2147483647) */
  ifindex?: number | undefined;
  /** `napi-id` (3, uint, 1 to 4294967295) */
  napiId?: bigint | undefined;
  /** `inflight` (4, uint) */
  inflight?: bigint | undefined;
  /** `inflight-mem` (5, uint) */
  inflightMem?: bigint | undefined;
  /** `detach-time` (6, uint) */
  detachTime?: bigint | undefined;
  /** `dmabuf` (7, u32) */
  dmabuf?: number | undefined;
  /** `io-uring` (8, nest of `io-uring-provider-info`) */
  ioUring?: IoUringProviderInfo | undefined;
}

/** Attribute set `page-pool-info`, a part of `page-pool` */
export interface PagePoolInfo extends SetObject {
  /** `id` (1, uint, 1 to 4294967295) */
  id?: bigint | undefined;
  /** `ifindex` (2, u32, 1 to 2147483647) */
  ifindex?: number | undefined;
}

/** Attribute set `page-pool-stats` */
export interface PagePoolStats extends SetObject {
  /** `info` (1, nest of `page-pool-info`) */
  info?: PagePoolInfo | undefined;
  /** `alloc-fast` (8, uint) */
  allocFast?: bigint | undefined;
  /** `alloc-slow` (9, uint) */
  allocSlow?: bigint | undefined;
  /** `alloc-slow-high-order` (10, uint) */
  allocSlowHighOrder?: bigint | undefined;
  /** `alloc-empty` (11, uint) */
  allocEmpty?: bigint | undefined;
  /** `alloc-refill` (12, uint) */
  allocRefill?: bigint | undefined;
  /** `alloc-waive` (13, uint) */
  allocWaive?: bigint | undefined;
  /** `recycle-cached` (14, uint) */
  recycleCached?: bigint | undefined;
  /** `recycle-cache-full` (15, uint) */
  recycleCacheFull?: bigint | undefined;
  /** `recycle-ring` (16, uint) */
  recycleRing?: bigint | undefined;
  /** `recycle-ring-full` (17, uint) */
  recycleRingFull?: bigint | undefined;
  /** `recycle-released-refcnt` (18, uint) */
  recycleReleasedRefcnt?: bigint | undefined;
}

/** Attribute set `napi` */
export interface Napi extends SetObject {
  /** `ifindex` (1, u32, at least 1) */
  ifindex?: number | undefined;
  /** `id` (2, u32) */
  id?: number | undefined;
  /** `irq` (3, u32) */
  irq?: number | undefined;
  /** `pid` (4, u32) */
  pid?: number | undefined;
  /** `defer-hard-irqs` (5, u32, at most 2147483647) */
  deferHardIrqs?: number | undefined;
  /** `gro-flush-timeout` (6, uint) */
  groFlushTimeout?: bigint | undefined;
  /** `irq-suspend-timeout` (7, uint) */
  irqSuspendTimeout?: bigint | undefined;
  /** `threaded` (8, u32, enum `napi-threaded`) */
  threaded?: EnumValue<NapiThreaded> | undefined;
}

/** Attribute set `xsk-info` */
export interface XskInfo extends SetObject {}

/** Attribute set `queue` */
export interface Queue extends SetObject {
  /** `id` (1, u32) */
  id?: number | undefined;
  /** `ifindex` (2, u32, at least 1) */
  ifindex?: number | undefined;
  /** `type` (3, u32, enum `queue-type`) */
  type?: EnumValue<QueueType> | undefined;
  /** `napi-id` (4, u32) */
  napiId?: number | undefined;
  /** `dmabuf` (5, u32) */
  dmabuf?: number | undefined;
  /** `io-uring` (6, nest of `io-uring-provider-info`) */
  ioUring?: IoUringProviderInfo | undefined;
  /** `xsk` (7, nest of `xsk-info`) */
  xsk?: XskInfo | undefined;
  /** `lease` (8, nest of `lease`) */
  lease?: Lease | undefined;
}

/** Attribute set `qstats` */
export interface Qstats extends SetObject {
  /** `ifindex` (1, u32, at least 1) */
  ifindex?: number | undefined;
  /** `queue-type` (2, u32, enum `queue-type`) */
  queueType?: EnumValue<QueueType> | undefined;
  /** `queue-id` (3, u32) */
  queueId?: number | undefined;
  /** `scope` (4, uint, flags `qstats-scope`) */
  scope?: BigFlagsValue<QstatsScope> | undefined;
  /** `rx-packets` (8, uint) */
  rxPackets?: bigint | undefined;
  /** `rx-bytes` (9, uint) */
  rxBytes?: bigint | undefined;
  /** `tx-packets` (10, uint) */
  txPackets?: bigint | undefined;
  /** `tx-bytes` (11, uint) */
  txBytes?: bigint | undefined;
  /** `rx-alloc-fail` (12, uint) */
  rxAllocFail?: bigint | undefined;
  /** `rx-hw-drops` (13, uint) */
  rxHwDrops?: bigint | undefined;
  /** `rx-hw-drop-overruns` (14, uint) */
  rxHwDropOverruns?: bigint | undefined;
  /** `rx-csum-complete` (15, uint) */
  rxCsumComplete?: bigint | undefined;
  /** `rx-csum-unnecessary` (16, uint) */
  rxCsumUnnecessary?: bigint | undefined;
  /** `rx-csum-none` (17, uint) */
  rxCsumNone?: bigint | undefined;
  /** `rx-csum-bad` (18, uint) */
  rxCsumBad?: bigint | undefined;
  /** `rx-hw-gro-packets` (19, uint) */
  rxHwGroPackets?: bigint | undefined;
  /** `rx-hw-gro-bytes` (20, uint) */
  rxHwGroBytes?: bigint | undefined;
  /** `rx-hw-gro-wire-packets` (21, uint) */
  rxHwGroWirePackets?: bigint | undefined;
  /** `rx-hw-gro-wire-bytes` (22, uint) */
  rxHwGroWireBytes?: bigint | undefined;
  /** `rx-hw-drop-ratelimits` (23, uint) */
  rxHwDropRatelimits?: bigint | undefined;
  /** `tx-hw-drops` (24, uint) */
  txHwDrops?: bigint | undefined;
  /** `tx-hw-drop-errors` (25, uint) */
  txHwDropErrors?: bigint | undefined;
  /** `tx-csum-none` (26, uint) */
  txCsumNone?: bigint | undefined;
  /** `tx-needs-csum` (27, uint) */
  txNeedsCsum?: bigint | undefined;
  /** `tx-hw-gso-packets` (28, uint) */
  txHwGsoPackets?: bigint | undefined;
  /** `tx-hw-gso-bytes` (29, uint) */
  txHwGsoBytes?: bigint | undefined;
  /** `tx-hw-gso-wire-packets` (30, uint) */
  txHwGsoWirePackets?: bigint | undefined;
  /** `tx-hw-gso-wire-bytes` (31, uint) */
  txHwGsoWireBytes?: bigint | undefined;
  /** `tx-hw-drop-ratelimits` (32, uint) */
  txHwDropRatelimits?: bigint | undefined;
  /** `tx-stop` (33, uint) */
  txStop?: bigint | undefined;
  /** `tx-wake` (34, uint) */
  txWake?: bigint | undefined;
}

/** Attribute set `queue-id`, a part of `queue` */
export interface QueueId extends SetObject {
  /** `id` (1, u32) */
  id?: number | undefined;
  /** `type` (3, u32, enum `queue-type`) */
  type?: EnumValue<QueueType> | undefined;
}

/** Attribute set `lease` */
export interface Lease extends SetObject {
  /** `ifindex` (1, u32, at least 1) */
  ifindex?: number | undefined;
  /** `queue` (2, nest of `queue-id`) */
  queue?: QueueId | undefined;
  /** `netns-id` (3, s32, at least 0) */
  netnsId?: number | undefined;
}

/** Attribute set `dmabuf` */
export interface Dmabuf extends SetObject {
  /** `ifindex` (1, u32, at least 1) */
  ifindex?: number | undefined;
  /** `queues` (2, nest of `queue-id`, repeated) */
  queues?: QueueId[] | undefined;
  /** `fd` (3, u32) */
  fd?: number | undefined;
  /** `id` (4, u32, at least 1) */
  id?: number | undefined;
  /** `rx-page-size` (5, u32, 0 to 4294967295) */
  rxPageSize?: number | undefined;
}

/** Request of `dev-get`. */
export type DevGetRequest = PickEach<Dev, 'ifindex'>;

/** Request of `dev-get` (dump). */
export type DevGetDumpRequest = Record<string, never>;

/** Request of `page-pool-get`. */
export type PagePoolGetRequest = PickEach<PagePool, 'id'>;

/** Request of `page-pool-get` (dump). */
export type PagePoolGetDumpRequest = PickEach<PagePool, 'ifindex'>;

/** Request of `page-pool-stats-get`. */
export type PagePoolStatsGetRequest = PickEach<PagePoolStats, 'info'>;

/** Request of `page-pool-stats-get` (dump). */
export type PagePoolStatsGetDumpRequest = PickEach<PagePoolStats, 'info'>;

/** Request of `queue-get`. */
export type QueueGetRequest = PickEach<Queue, 'ifindex' | 'type' | 'id'>;

/** Request of `queue-get` (dump). */
export type QueueGetDumpRequest = PickEach<Queue, 'ifindex'>;

/** Request of `napi-get`. */
export type NapiGetRequest = PickEach<Napi, 'id'>;

/** Request of `napi-get` (dump). */
export type NapiGetDumpRequest = PickEach<Napi, 'ifindex'>;

/** Request of `qstats-get` (dump). */
export type QstatsGetDumpRequest = PickEach<Qstats, 'ifindex' | 'scope'>;

/** Request of `bind-rx`. */
export type BindRxRequest = PickEach<Dmabuf, 'ifindex' | 'fd' | 'queues' | 'rxPageSize'>;

/** Request of `napi-set`. */
export type NapiSetRequest = PickEach<
  Napi,
  'id' | 'deferHardIrqs' | 'groFlushTimeout' | 'irqSuspendTimeout' | 'threaded'
>;

/** Request of `bind-tx`. */
export type BindTxRequest = PickEach<Dmabuf, 'ifindex' | 'fd'>;

/** Request of `queue-create`. */
export type QueueCreateRequest = PickEach<Queue, 'ifindex' | 'type' | 'lease'>;

// Generated from specs/kernel/netdev.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { BigFlagsValue, EnumValue, PickEach, SetObject } from '@nlkit/netlink-core';
import type { NapiThreaded, QstatsScope, QueueType, XdpAct, XdpRxMetadata, XskFlag } from './constants.ts';

/** Attribute set `dev`: A network device. */
export interface Dev extends SetObject {
  /** `ifindex` (1, u32, at least 1): Index of the link. Needed by requests for one device. */
  ifindex?: number | undefined;
  /** `xdp-features` (3, u64, flags `xdp-act`): What it can do with XDP programs. */
  xdpFeatures?: BigFlagsValue<XdpAct> | undefined;
  /**
   * `xdp-zc-max-segs` (4, u32, at least 1): Most buffers of a frame without copying. Absent if it cannot do without.
   */
  xdpZcMaxSegs?: number | undefined;
  /** `xdp-rx-metadata-features` (5, u64, flags `xdp-rx-metadata`): What it tells XDP programs about a frame. */
  xdpRxMetadataFeatures?: BigFlagsValue<XdpRxMetadata> | undefined;
  /** `xsk-features` (6, u64, flags `xsk-flags`): What it does for frames that AF_XDP sockets send. */
  xskFeatures?: BigFlagsValue<XskFlag> | undefined;
}

/** Attribute set `io-uring-provider-info`: Memory that a program has given through io_uring. */
export interface IoUringProviderInfo extends SetObject {
  /** `rx-buf-len` (1, uint): Length of a receive buffer in bytes. */
  rxBufLen?: bigint | undefined;
}

/** Attribute set `page-pool`: A page pool, from which a driver takes memory for frames. */
export interface PagePool extends SetObject {
  /** `id` (1, uint, 1 to 4294967295): Number of the pool. Needed by requests for one pool. */
  id?: bigint | undefined;
  /**
   * `ifindex` (2, u32, 1 to 2147483647): Index of the link. Absent if that is gone, while its memory is still in use.
   */
  ifindex?: number | undefined;
  /** `napi-id` (3, uint, 1 to 4294967295): NAPI instance that takes pages out of it. Absent if there is none. */
  napiId?: bigint | undefined;
  /** `inflight` (4, uint): Pages that are taken out and not yet back. */
  inflight?: bigint | undefined;
  /** `inflight-mem` (5, uint): Bytes in them. */
  inflightMem?: bigint | undefined;
  /**
   * `detach-time` (6, uint): When its driver gave it up, in seconds since boot. Absent as long as that has not
   * happened.
   */
  detachTime?: bigint | undefined;
  /** `dmabuf` (7, u32): Number of the dma-buf binding that its memory is from. Absent if it is ordinary memory. */
  dmabuf?: number | undefined;
  /** `io-uring` (8, nest of `io-uring-provider-info`): Its memory is from a program. Absent if it is not. */
  ioUring?: IoUringProviderInfo | undefined;
}

/** Attribute set `page-pool-info`, a part of `page-pool`: Which page pool. */
export interface PagePoolInfo extends SetObject {
  /** `id` (1, uint, 1 to 4294967295): Number of the pool. Needed by requests for one pool. */
  id?: bigint | undefined;
  /**
   * `ifindex` (2, u32, 1 to 2147483647): Index of the link. Absent if that is gone, while its memory is still in use.
   */
  ifindex?: number | undefined;
}

/** Attribute set `page-pool-stats`: Counters of a page pool. */
export interface PagePoolStats extends SetObject {
  /** `info` (1, nest of `page-pool-info`): Which pool. */
  info?: PagePoolInfo | undefined;
  /** `alloc-fast` (8, uint): Pages taken out of the cache. */
  allocFast?: bigint | undefined;
  /** `alloc-slow` (9, uint): Pages that the kernel had to be asked for. */
  allocSlow?: bigint | undefined;
  /** `alloc-slow-high-order` (10, uint): Larger blocks that the kernel had to be asked for. */
  allocSlowHighOrder?: bigint | undefined;
  /** `alloc-empty` (11, uint): How often the ring of returned pages was empty. */
  allocEmpty?: bigint | undefined;
  /** `alloc-refill` (12, uint): How often the cache was refilled from that ring. */
  allocRefill?: bigint | undefined;
  /** `alloc-waive` (13, uint): Returned pages that could not be used, being on another memory node. */
  allocWaive?: bigint | undefined;
  /** `recycle-cached` (14, uint): Pages that came back into the cache. */
  recycleCached?: bigint | undefined;
  /** `recycle-cache-full` (15, uint): How often the cache was full. */
  recycleCacheFull?: bigint | undefined;
  /** `recycle-ring` (16, uint): Pages that came back into the ring. */
  recycleRing?: bigint | undefined;
  /** `recycle-ring-full` (17, uint): Pages that went to the kernel, the ring being full. */
  recycleRingFull?: bigint | undefined;
  /** `recycle-released-refcnt` (18, uint): Pages that went to the kernel, being in use by others. */
  recycleReleasedRefcnt?: bigint | undefined;
}

/** Attribute set `napi`: A NAPI instance, which works on the frames of some queues. */
export interface Napi extends SetObject {
  /** `ifindex` (1, u32, at least 1): Index of the link. */
  ifindex?: number | undefined;
  /** `id` (2, u32): Number of the instance. Needed by requests for one instance. */
  id?: number | undefined;
  /** `irq` (3, u32): Number of its interrupt. Absent if it has none. */
  irq?: number | undefined;
  /** `pid` (4, u32): Process id of its thread. Absent if it has none. */
  pid?: number | undefined;
  /**
   * `defer-hard-irqs` (5, u32, at most 2147483647): Rounds without frames after which interrupts are switched on again.
   */
  deferHardIrqs?: number | undefined;
  /**
   * `gro-flush-timeout` (6, uint): Nanoseconds after which it is run without an interrupt, when those are deferred;
   * until then received frames may be held back for merging.
   */
  groFlushTimeout?: bigint | undefined;
  /** `irq-suspend-timeout` (7, uint): Nanoseconds for which interrupts stay off while a program that polls is busy. */
  irqSuspendTimeout?: bigint | undefined;
  /** `threaded` (8, u32, enum `napi-threaded`): Where it works. */
  threaded?: EnumValue<NapiThreaded> | undefined;
}

/** Attribute set `xsk-info`: Being there says that an AF_XDP socket uses the queue. */
export interface XskInfo extends SetObject {}

/** Attribute set `queue`: A queue of a network device. */
export interface Queue extends SetObject {
  /** `id` (1, u32): Number of the queue, from 0 for each type. */
  id?: number | undefined;
  /** `ifindex` (2, u32, at least 1): Index of the link. */
  ifindex?: number | undefined;
  /** `type` (3, u32, enum `queue-type`): Direction. */
  type?: EnumValue<QueueType> | undefined;
  /** `napi-id` (4, u32): NAPI instance that serves the queue. Absent if the driver does not say. */
  napiId?: number | undefined;
  /** `dmabuf` (5, u32): Number of the dma-buf binding that it receives into. Absent if there is none. */
  dmabuf?: number | undefined;
  /**
   * `io-uring` (6, nest of `io-uring-provider-info`): It receives into memory that a program gave. Absent if it does
   * not.
   */
  ioUring?: IoUringProviderInfo | undefined;
  /** `xsk` (7, nest of `xsk-info`): An AF_XDP socket uses it without copying. Absent if none does. */
  xsk?: XskInfo | undefined;
  /** `lease` (8, nest of `lease`): Queue of a real device that it stands for. Absent if it stands for itself. */
  lease?: Lease | undefined;
}

/**
 * Attribute set `qstats`: Statistics of a device or of a queue. Counters that the driver does not have are absent.
 * Those of a device go on over changes of its queues, those of queues need not.
 */
export interface Qstats extends SetObject {
  /** `ifindex` (1, u32, at least 1): Index of the link. */
  ifindex?: number | undefined;
  /** `queue-type` (2, u32, enum `queue-type`): Direction of the queue. Absent for a whole device. */
  queueType?: EnumValue<QueueType> | undefined;
  /** `queue-id` (3, u32): Number of the queue. Absent for a whole device. */
  queueId?: number | undefined;
  /** `scope` (4, uint, flags `qstats-scope`): In a request, what a row is about; a device if it is absent. */
  scope?: BigFlagsValue<QstatsScope> | undefined;
  /** `rx-packets` (8, uint): Packets received and handed up, or used by an XDP program. */
  rxPackets?: bigint | undefined;
  /** `rx-bytes` (9, uint): Bytes in them. */
  rxBytes?: bigint | undefined;
  /** `tx-packets` (10, uint): Packets sent. */
  txPackets?: bigint | undefined;
  /** `tx-bytes` (11, uint): Bytes in them. */
  txBytes?: bigint | undefined;
  /** `rx-alloc-fail` (12, uint): How often there was no memory for a packet. */
  rxAllocFail?: bigint | undefined;
  /** `rx-hw-drops` (13, uint): Packets that the device received but dropped, for whatever reason. */
  rxHwDrops?: bigint | undefined;
  /** `rx-hw-drop-overruns` (14, uint): Packets dropped for lack of room. */
  rxHwDropOverruns?: bigint | undefined;
  /** `rx-csum-complete` (15, uint): Packets that came with a checksum over all of them. */
  rxCsumComplete?: bigint | undefined;
  /** `rx-csum-unnecessary` (16, uint): Packets whose checksum the device found right. */
  rxCsumUnnecessary?: bigint | undefined;
  /** `rx-csum-none` (17, uint): Packets whose checksum the device did not look at. */
  rxCsumNone?: bigint | undefined;
  /** `rx-csum-bad` (18, uint): Packets whose checksum was wrong; they are handed up as well. */
  rxCsumBad?: bigint | undefined;
  /** `rx-hw-gro-packets` (19, uint): Packets that the device merged out of smaller ones. */
  rxHwGroPackets?: bigint | undefined;
  /** `rx-hw-gro-bytes` (20, uint): Bytes in them. */
  rxHwGroBytes?: bigint | undefined;
  /** `rx-hw-gro-wire-packets` (21, uint): Packets that were merged. */
  rxHwGroWirePackets?: bigint | undefined;
  /** `rx-hw-gro-wire-bytes` (22, uint): Bytes in them. */
  rxHwGroWireBytes?: bigint | undefined;
  /** `rx-hw-drop-ratelimits` (23, uint): Packets dropped for exceeding a rate of the device. */
  rxHwDropRatelimits?: bigint | undefined;
  /** `tx-hw-drops` (24, uint): Packets that the device got but did not send, for whatever reason. */
  txHwDrops?: bigint | undefined;
  /** `tx-hw-drop-errors` (25, uint): Packets dropped for being malformed. */
  txHwDropErrors?: bigint | undefined;
  /** `tx-csum-none` (26, uint): Packets whose checksum the device did not have to compute. */
  txCsumNone?: bigint | undefined;
  /** `tx-needs-csum` (27, uint): Packets whose checksum the device had to compute. */
  txNeedsCsum?: bigint | undefined;
  /** `tx-hw-gso-packets` (28, uint): Packets that the device cut into smaller ones. */
  txHwGsoPackets?: bigint | undefined;
  /** `tx-hw-gso-bytes` (29, uint): Bytes in them. */
  txHwGsoBytes?: bigint | undefined;
  /** `tx-hw-gso-wire-packets` (30, uint): Packets that came of this. */
  txHwGsoWirePackets?: bigint | undefined;
  /** `tx-hw-gso-wire-bytes` (31, uint): Bytes in them. */
  txHwGsoWireBytes?: bigint | undefined;
  /** `tx-hw-drop-ratelimits` (32, uint): Packets dropped for exceeding a rate of the device. */
  txHwDropRatelimits?: bigint | undefined;
  /** `tx-stop` (33, uint): How often the queue was full and took no more. */
  txStop?: bigint | undefined;
  /** `tx-wake` (34, uint): How often the queue took packets again. */
  txWake?: bigint | undefined;
}

/** Attribute set `queue-id`, a part of `queue`: Which queue of a device. */
export interface QueueId extends SetObject {
  /** `id` (1, u32): Number of the queue, from 0 for each type. */
  id?: number | undefined;
  /** `type` (3, u32, enum `queue-type`): Direction. */
  type?: EnumValue<QueueType> | undefined;
}

/** Attribute set `lease`: A queue of a real device that another one stands for. */
export interface Lease extends SetObject {
  /** `ifindex` (1, u32, at least 1): Index of the real device's link. */
  ifindex?: number | undefined;
  /** `queue` (2, nest of `queue-id`): Which of its queues. */
  queue?: QueueId | undefined;
  /** `netns-id` (3, s32, at least 0): Id of the network namespace of the real device. Absent if it is the same. */
  netnsId?: number | undefined;
}

/** Attribute set `dmabuf`: Memory of another device, bound to a network device. */
export interface Dmabuf extends SetObject {
  /** `ifindex` (1, u32, at least 1): Index of the link. */
  ifindex?: number | undefined;
  /** `queues` (2, nest of `queue-id`, repeated): Receive queues that are to use the memory. */
  queues?: QueueId[] | undefined;
  /** `fd` (3, u32): File descriptor of the dma-buf, in the process that asks. */
  fd?: number | undefined;
  /** `id` (4, u32, at least 1): Number of the binding. Only in replies. */
  id?: number | undefined;
  /**
   * `rx-page-size` (5, u32, 0 to 4294967295): Bytes of a piece of the memory, a power of two. A page if it is absent.
   */
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

// Generated from specs/kernel/netdev.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { attribute, type AttributeSet, attributeSet, list, named, nest, s32, u32, uint } from '@nlkit/netlink-core';
import {
  napiThreadedTable, qstatsScopeTable, queueTypeTable, xdpActTable, xdpRxMetadataTable, xskFlagsTable,
} from './constants.ts';
import { decodeIoUringProviderInfo, decodeLease, decodePagePoolInfo, decodeQueueId, decodeXskInfo } from './decode.ts';
import { encodeIoUringProviderInfo, encodeLease, encodePagePoolInfo, encodeQueueId, encodeXskInfo } from './encode.ts';
import type {
  Dev, Dmabuf, IoUringProviderInfo, Lease, Napi, PagePool, PagePoolInfo, PagePoolStats, Qstats, Queue, QueueId, XskInfo,
} from './types.ts';

/** Attributes of set `dev`. */
export const devAttrs: AttributeSet<Dev> = /* @__PURE__ */ attributeSet('dev', {
  ifindex: /* @__PURE__ */ attribute(1, 'ifindex', u32),
  xdpFeatures: /* @__PURE__ */ attribute(3, 'xdp-features', /* @__PURE__ */ named('u64', xdpActTable)),
  xdpZcMaxSegs: /* @__PURE__ */ attribute(4, 'xdp-zc-max-segs', u32),
  xdpRxMetadataFeatures: /* @__PURE__ */ attribute(
    5, 'xdp-rx-metadata-features', /* @__PURE__ */ named('u64', xdpRxMetadataTable),
  ),
  xskFeatures: /* @__PURE__ */ attribute(6, 'xsk-features', /* @__PURE__ */ named('u64', xskFlagsTable)),
});

/** Attributes of set `io-uring-provider-info`. */
export const ioUringProviderInfoAttrs: AttributeSet<IoUringProviderInfo> = /* @__PURE__ */ attributeSet(
  'io-uring-provider-info', {
    rxBufLen: /* @__PURE__ */ attribute(1, 'rx-buf-len', uint),
  },
);

/** Attributes of set `page-pool`. */
export const pagePoolAttrs: AttributeSet<PagePool> = /* @__PURE__ */ attributeSet('page-pool', {
  id: /* @__PURE__ */ attribute(1, 'id', uint),
  ifindex: /* @__PURE__ */ attribute(2, 'ifindex', u32),
  napiId: /* @__PURE__ */ attribute(3, 'napi-id', uint),
  inflight: /* @__PURE__ */ attribute(4, 'inflight', uint),
  inflightMem: /* @__PURE__ */ attribute(5, 'inflight-mem', uint),
  detachTime: /* @__PURE__ */ attribute(6, 'detach-time', uint),
  dmabuf: /* @__PURE__ */ attribute(7, 'dmabuf', u32),
  ioUring: /* @__PURE__ */ attribute(
    8, 'io-uring',
    /* @__PURE__ */ nest(() => ioUringProviderInfoAttrs, decodeIoUringProviderInfo, encodeIoUringProviderInfo),
  ),
});

/** Attributes of set `page-pool-info`. */
export const pagePoolInfoAttrs: AttributeSet<PagePoolInfo> = /* @__PURE__ */ attributeSet('page-pool-info', {
  id: /* @__PURE__ */ attribute(1, 'id', uint),
  ifindex: /* @__PURE__ */ attribute(2, 'ifindex', u32),
});

/** Attributes of set `page-pool-stats`. */
export const pagePoolStatsAttrs: AttributeSet<PagePoolStats> = /* @__PURE__ */ attributeSet('page-pool-stats', {
  info: /* @__PURE__ */ attribute(
    1, 'info', /* @__PURE__ */ nest(() => pagePoolInfoAttrs, decodePagePoolInfo, encodePagePoolInfo),
  ),
  allocFast: /* @__PURE__ */ attribute(8, 'alloc-fast', uint),
  allocSlow: /* @__PURE__ */ attribute(9, 'alloc-slow', uint),
  allocSlowHighOrder: /* @__PURE__ */ attribute(10, 'alloc-slow-high-order', uint),
  allocEmpty: /* @__PURE__ */ attribute(11, 'alloc-empty', uint),
  allocRefill: /* @__PURE__ */ attribute(12, 'alloc-refill', uint),
  allocWaive: /* @__PURE__ */ attribute(13, 'alloc-waive', uint),
  recycleCached: /* @__PURE__ */ attribute(14, 'recycle-cached', uint),
  recycleCacheFull: /* @__PURE__ */ attribute(15, 'recycle-cache-full', uint),
  recycleRing: /* @__PURE__ */ attribute(16, 'recycle-ring', uint),
  recycleRingFull: /* @__PURE__ */ attribute(17, 'recycle-ring-full', uint),
  recycleReleasedRefcnt: /* @__PURE__ */ attribute(18, 'recycle-released-refcnt', uint),
});

/** Attributes of set `napi`. */
export const napiAttrs: AttributeSet<Napi> = /* @__PURE__ */ attributeSet('napi', {
  ifindex: /* @__PURE__ */ attribute(1, 'ifindex', u32),
  id: /* @__PURE__ */ attribute(2, 'id', u32),
  irq: /* @__PURE__ */ attribute(3, 'irq', u32),
  pid: /* @__PURE__ */ attribute(4, 'pid', u32),
  deferHardIrqs: /* @__PURE__ */ attribute(5, 'defer-hard-irqs', u32),
  groFlushTimeout: /* @__PURE__ */ attribute(6, 'gro-flush-timeout', uint),
  irqSuspendTimeout: /* @__PURE__ */ attribute(7, 'irq-suspend-timeout', uint),
  threaded: /* @__PURE__ */ attribute(8, 'threaded', /* @__PURE__ */ named('u32', napiThreadedTable)),
});

/** Attributes of set `xsk-info`. */
export const xskInfoAttrs: AttributeSet<XskInfo> = /* @__PURE__ */ attributeSet('xsk-info', {});

/** Attributes of set `queue`. */
export const queueAttrs: AttributeSet<Queue> = /* @__PURE__ */ attributeSet('queue', {
  id: /* @__PURE__ */ attribute(1, 'id', u32),
  ifindex: /* @__PURE__ */ attribute(2, 'ifindex', u32),
  type: /* @__PURE__ */ attribute(3, 'type', /* @__PURE__ */ named('u32', queueTypeTable)),
  napiId: /* @__PURE__ */ attribute(4, 'napi-id', u32),
  dmabuf: /* @__PURE__ */ attribute(5, 'dmabuf', u32),
  ioUring: /* @__PURE__ */ attribute(
    6, 'io-uring',
    /* @__PURE__ */ nest(() => ioUringProviderInfoAttrs, decodeIoUringProviderInfo, encodeIoUringProviderInfo),
  ),
  xsk: /* @__PURE__ */ attribute(7, 'xsk', /* @__PURE__ */ nest(() => xskInfoAttrs, decodeXskInfo, encodeXskInfo)),
  lease: /* @__PURE__ */ attribute(8, 'lease', /* @__PURE__ */ nest(() => leaseAttrs, decodeLease, encodeLease)),
});

/** Attributes of set `qstats`. */
export const qstatsAttrs: AttributeSet<Qstats> = /* @__PURE__ */ attributeSet('qstats', {
  ifindex: /* @__PURE__ */ attribute(1, 'ifindex', u32),
  queueType: /* @__PURE__ */ attribute(2, 'queue-type', /* @__PURE__ */ named('u32', queueTypeTable)),
  queueId: /* @__PURE__ */ attribute(3, 'queue-id', u32),
  scope: /* @__PURE__ */ attribute(4, 'scope', /* @__PURE__ */ named('uint', qstatsScopeTable)),
  rxPackets: /* @__PURE__ */ attribute(8, 'rx-packets', uint),
  rxBytes: /* @__PURE__ */ attribute(9, 'rx-bytes', uint),
  txPackets: /* @__PURE__ */ attribute(10, 'tx-packets', uint),
  txBytes: /* @__PURE__ */ attribute(11, 'tx-bytes', uint),
  rxAllocFail: /* @__PURE__ */ attribute(12, 'rx-alloc-fail', uint),
  rxHwDrops: /* @__PURE__ */ attribute(13, 'rx-hw-drops', uint),
  rxHwDropOverruns: /* @__PURE__ */ attribute(14, 'rx-hw-drop-overruns', uint),
  rxCsumComplete: /* @__PURE__ */ attribute(15, 'rx-csum-complete', uint),
  rxCsumUnnecessary: /* @__PURE__ */ attribute(16, 'rx-csum-unnecessary', uint),
  rxCsumNone: /* @__PURE__ */ attribute(17, 'rx-csum-none', uint),
  rxCsumBad: /* @__PURE__ */ attribute(18, 'rx-csum-bad', uint),
  rxHwGroPackets: /* @__PURE__ */ attribute(19, 'rx-hw-gro-packets', uint),
  rxHwGroBytes: /* @__PURE__ */ attribute(20, 'rx-hw-gro-bytes', uint),
  rxHwGroWirePackets: /* @__PURE__ */ attribute(21, 'rx-hw-gro-wire-packets', uint),
  rxHwGroWireBytes: /* @__PURE__ */ attribute(22, 'rx-hw-gro-wire-bytes', uint),
  rxHwDropRatelimits: /* @__PURE__ */ attribute(23, 'rx-hw-drop-ratelimits', uint),
  txHwDrops: /* @__PURE__ */ attribute(24, 'tx-hw-drops', uint),
  txHwDropErrors: /* @__PURE__ */ attribute(25, 'tx-hw-drop-errors', uint),
  txCsumNone: /* @__PURE__ */ attribute(26, 'tx-csum-none', uint),
  txNeedsCsum: /* @__PURE__ */ attribute(27, 'tx-needs-csum', uint),
  txHwGsoPackets: /* @__PURE__ */ attribute(28, 'tx-hw-gso-packets', uint),
  txHwGsoBytes: /* @__PURE__ */ attribute(29, 'tx-hw-gso-bytes', uint),
  txHwGsoWirePackets: /* @__PURE__ */ attribute(30, 'tx-hw-gso-wire-packets', uint),
  txHwGsoWireBytes: /* @__PURE__ */ attribute(31, 'tx-hw-gso-wire-bytes', uint),
  txHwDropRatelimits: /* @__PURE__ */ attribute(32, 'tx-hw-drop-ratelimits', uint),
  txStop: /* @__PURE__ */ attribute(33, 'tx-stop', uint),
  txWake: /* @__PURE__ */ attribute(34, 'tx-wake', uint),
});

/** Attributes of set `queue-id`. */
export const queueIdAttrs: AttributeSet<QueueId> = /* @__PURE__ */ attributeSet('queue-id', {
  id: /* @__PURE__ */ attribute(1, 'id', u32),
  type: /* @__PURE__ */ attribute(3, 'type', /* @__PURE__ */ named('u32', queueTypeTable)),
});

/** Attributes of set `lease`. */
export const leaseAttrs: AttributeSet<Lease> = /* @__PURE__ */ attributeSet('lease', {
  ifindex: /* @__PURE__ */ attribute(1, 'ifindex', u32),
  queue: /* @__PURE__ */ attribute(2, 'queue', /* @__PURE__ */ nest(() => queueIdAttrs, decodeQueueId, encodeQueueId)),
  netnsId: /* @__PURE__ */ attribute(3, 'netns-id', s32),
});

/** Attributes of set `dmabuf`. */
export const dmabufAttrs: AttributeSet<Dmabuf> = /* @__PURE__ */ attributeSet('dmabuf', {
  ifindex: /* @__PURE__ */ attribute(1, 'ifindex', u32),
  queues: /* @__PURE__ */ attribute(
    2, 'queues', /* @__PURE__ */ list(/* @__PURE__ */ nest(() => queueIdAttrs, decodeQueueId, encodeQueueId)),
  ),
  fd: /* @__PURE__ */ attribute(3, 'fd', u32),
  id: /* @__PURE__ */ attribute(4, 'id', u32),
  rxPageSize: /* @__PURE__ */ attribute(5, 'rx-page-size', u32),
});

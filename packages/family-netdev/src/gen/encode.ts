// Generated from specs/kernel/netdev.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrWriter } from '@nlkit/netlink-core';
import {
  napiThreadedTable, qstatsScopeTable, queueTypeTable, xdpActTable, xdpRxMetadataTable, xskFlagsTable,
} from './constants.ts';
import type {
  Dev, Dmabuf, IoUringProviderInfo, Lease, Napi, PagePool, PagePoolInfo, PagePoolStats, Qstats, Queue, QueueId, XskInfo,
} from './types.ts';

/** Encodes attribute set `dev`. */
export function encodeDev(w: AttrWriter, set: Dev): void {
  for (const key in set) {
    switch (key) {
      case 'ifindex': w.u32(1, 'ifindex', w.range('ifindex', set.ifindex, 1, 4294967295)); break;
      case 'xdpFeatures': w.u64(3, 'xdp-features', set.xdpFeatures, xdpActTable); break;
      case 'xdpZcMaxSegs':
        w.u32(4, 'xdp-zc-max-segs', w.range('xdp-zc-max-segs', set.xdpZcMaxSegs, 1, 4294967295));
        break;
      case 'xdpRxMetadataFeatures':
        w.u64(5, 'xdp-rx-metadata-features', set.xdpRxMetadataFeatures, xdpRxMetadataTable);
        break;
      case 'xskFeatures': w.u64(6, 'xsk-features', set.xskFeatures, xskFlagsTable); break;
      default: w.unknownKey('dev', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `io-uring-provider-info`. */
export function encodeIoUringProviderInfo(w: AttrWriter, set: IoUringProviderInfo): void {
  for (const key in set) {
    switch (key) {
      case 'rxBufLen': w.uint(1, 'rx-buf-len', set.rxBufLen); break;
      default: w.unknownKey('io-uring-provider-info', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `page-pool`. */
export function encodePagePool(w: AttrWriter, set: PagePool): void {
  for (const key in set) {
    switch (key) {
      case 'id': w.uint(1, 'id', w.range('id', set.id, 1n, 4294967295n)); break;
      case 'ifindex': w.u32(2, 'ifindex', w.range('ifindex', set.ifindex, 1, 2147483647)); break;
      case 'napiId': w.uint(3, 'napi-id', w.range('napi-id', set.napiId, 1n, 4294967295n)); break;
      case 'inflight': w.uint(4, 'inflight', set.inflight); break;
      case 'inflightMem': w.uint(5, 'inflight-mem', set.inflightMem); break;
      case 'detachTime': w.uint(6, 'detach-time', set.detachTime); break;
      case 'dmabuf': w.u32(7, 'dmabuf', set.dmabuf); break;
      case 'ioUring': w.nest(8, 'io-uring', set.ioUring, encodeIoUringProviderInfo); break;
      default: w.unknownKey('page-pool', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `page-pool-info`. */
export function encodePagePoolInfo(w: AttrWriter, set: PagePoolInfo): void {
  for (const key in set) {
    switch (key) {
      case 'id': w.uint(1, 'id', w.range('id', set.id, 1n, 4294967295n)); break;
      case 'ifindex': w.u32(2, 'ifindex', w.range('ifindex', set.ifindex, 1, 2147483647)); break;
      default: w.unknownKey('page-pool-info', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `page-pool-stats`. */
export function encodePagePoolStats(w: AttrWriter, set: PagePoolStats): void {
  for (const key in set) {
    switch (key) {
      case 'info': w.nest(1, 'info', set.info, encodePagePoolInfo); break;
      case 'allocFast': w.uint(8, 'alloc-fast', set.allocFast); break;
      case 'allocSlow': w.uint(9, 'alloc-slow', set.allocSlow); break;
      case 'allocSlowHighOrder': w.uint(10, 'alloc-slow-high-order', set.allocSlowHighOrder); break;
      case 'allocEmpty': w.uint(11, 'alloc-empty', set.allocEmpty); break;
      case 'allocRefill': w.uint(12, 'alloc-refill', set.allocRefill); break;
      case 'allocWaive': w.uint(13, 'alloc-waive', set.allocWaive); break;
      case 'recycleCached': w.uint(14, 'recycle-cached', set.recycleCached); break;
      case 'recycleCacheFull': w.uint(15, 'recycle-cache-full', set.recycleCacheFull); break;
      case 'recycleRing': w.uint(16, 'recycle-ring', set.recycleRing); break;
      case 'recycleRingFull': w.uint(17, 'recycle-ring-full', set.recycleRingFull); break;
      case 'recycleReleasedRefcnt': w.uint(18, 'recycle-released-refcnt', set.recycleReleasedRefcnt); break;
      default: w.unknownKey('page-pool-stats', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `napi`. */
export function encodeNapi(w: AttrWriter, set: Napi): void {
  for (const key in set) {
    switch (key) {
      case 'ifindex': w.u32(1, 'ifindex', w.range('ifindex', set.ifindex, 1, 4294967295)); break;
      case 'id': w.u32(2, 'id', set.id); break;
      case 'irq': w.u32(3, 'irq', set.irq); break;
      case 'pid': w.u32(4, 'pid', set.pid); break;
      case 'deferHardIrqs':
        w.u32(5, 'defer-hard-irqs', w.range('defer-hard-irqs', set.deferHardIrqs, 0, 2147483647));
        break;
      case 'groFlushTimeout': w.uint(6, 'gro-flush-timeout', set.groFlushTimeout); break;
      case 'irqSuspendTimeout': w.uint(7, 'irq-suspend-timeout', set.irqSuspendTimeout); break;
      case 'threaded': w.u32(8, 'threaded', set.threaded, napiThreadedTable); break;
      default: w.unknownKey('napi', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `xsk-info`. */
export function encodeXskInfo(w: AttrWriter, set: XskInfo): void {
  for (const key in set) w.unknownKey('xsk-info', key);
  w.keptUnknown(set);
}

/** Encodes attribute set `queue`. */
export function encodeQueue(w: AttrWriter, set: Queue): void {
  for (const key in set) {
    switch (key) {
      case 'id': w.u32(1, 'id', set.id); break;
      case 'ifindex': w.u32(2, 'ifindex', w.range('ifindex', set.ifindex, 1, 4294967295)); break;
      case 'type': w.u32(3, 'type', set.type, queueTypeTable); break;
      case 'napiId': w.u32(4, 'napi-id', set.napiId); break;
      case 'dmabuf': w.u32(5, 'dmabuf', set.dmabuf); break;
      case 'ioUring': w.nest(6, 'io-uring', set.ioUring, encodeIoUringProviderInfo); break;
      case 'xsk': w.nest(7, 'xsk', set.xsk, encodeXskInfo); break;
      case 'lease': w.nest(8, 'lease', set.lease, encodeLease); break;
      default: w.unknownKey('queue', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `qstats`. */
export function encodeQstats(w: AttrWriter, set: Qstats): void {
  for (const key in set) {
    switch (key) {
      case 'ifindex': w.u32(1, 'ifindex', w.range('ifindex', set.ifindex, 1, 4294967295)); break;
      case 'queueType': w.u32(2, 'queue-type', set.queueType, queueTypeTable); break;
      case 'queueId': w.u32(3, 'queue-id', set.queueId); break;
      case 'scope': w.uint(4, 'scope', set.scope, qstatsScopeTable); break;
      case 'rxPackets': w.uint(8, 'rx-packets', set.rxPackets); break;
      case 'rxBytes': w.uint(9, 'rx-bytes', set.rxBytes); break;
      case 'txPackets': w.uint(10, 'tx-packets', set.txPackets); break;
      case 'txBytes': w.uint(11, 'tx-bytes', set.txBytes); break;
      case 'rxAllocFail': w.uint(12, 'rx-alloc-fail', set.rxAllocFail); break;
      case 'rxHwDrops': w.uint(13, 'rx-hw-drops', set.rxHwDrops); break;
      case 'rxHwDropOverruns': w.uint(14, 'rx-hw-drop-overruns', set.rxHwDropOverruns); break;
      case 'rxCsumComplete': w.uint(15, 'rx-csum-complete', set.rxCsumComplete); break;
      case 'rxCsumUnnecessary': w.uint(16, 'rx-csum-unnecessary', set.rxCsumUnnecessary); break;
      case 'rxCsumNone': w.uint(17, 'rx-csum-none', set.rxCsumNone); break;
      case 'rxCsumBad': w.uint(18, 'rx-csum-bad', set.rxCsumBad); break;
      case 'rxHwGroPackets': w.uint(19, 'rx-hw-gro-packets', set.rxHwGroPackets); break;
      case 'rxHwGroBytes': w.uint(20, 'rx-hw-gro-bytes', set.rxHwGroBytes); break;
      case 'rxHwGroWirePackets': w.uint(21, 'rx-hw-gro-wire-packets', set.rxHwGroWirePackets); break;
      case 'rxHwGroWireBytes': w.uint(22, 'rx-hw-gro-wire-bytes', set.rxHwGroWireBytes); break;
      case 'rxHwDropRatelimits': w.uint(23, 'rx-hw-drop-ratelimits', set.rxHwDropRatelimits); break;
      case 'txHwDrops': w.uint(24, 'tx-hw-drops', set.txHwDrops); break;
      case 'txHwDropErrors': w.uint(25, 'tx-hw-drop-errors', set.txHwDropErrors); break;
      case 'txCsumNone': w.uint(26, 'tx-csum-none', set.txCsumNone); break;
      case 'txNeedsCsum': w.uint(27, 'tx-needs-csum', set.txNeedsCsum); break;
      case 'txHwGsoPackets': w.uint(28, 'tx-hw-gso-packets', set.txHwGsoPackets); break;
      case 'txHwGsoBytes': w.uint(29, 'tx-hw-gso-bytes', set.txHwGsoBytes); break;
      case 'txHwGsoWirePackets': w.uint(30, 'tx-hw-gso-wire-packets', set.txHwGsoWirePackets); break;
      case 'txHwGsoWireBytes': w.uint(31, 'tx-hw-gso-wire-bytes', set.txHwGsoWireBytes); break;
      case 'txHwDropRatelimits': w.uint(32, 'tx-hw-drop-ratelimits', set.txHwDropRatelimits); break;
      case 'txStop': w.uint(33, 'tx-stop', set.txStop); break;
      case 'txWake': w.uint(34, 'tx-wake', set.txWake); break;
      default: w.unknownKey('qstats', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `queue-id`. */
export function encodeQueueId(w: AttrWriter, set: QueueId): void {
  for (const key in set) {
    switch (key) {
      case 'id': w.u32(1, 'id', set.id); break;
      case 'type': w.u32(3, 'type', set.type, queueTypeTable); break;
      default: w.unknownKey('queue-id', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `lease`. */
export function encodeLease(w: AttrWriter, set: Lease): void {
  for (const key in set) {
    switch (key) {
      case 'ifindex': w.u32(1, 'ifindex', w.range('ifindex', set.ifindex, 1, 4294967295)); break;
      case 'queue': w.nest(2, 'queue', set.queue, encodeQueueId); break;
      case 'netnsId': w.s32(3, 'netns-id', w.range('netns-id', set.netnsId, 0, 2147483647)); break;
      default: w.unknownKey('lease', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `dmabuf`. */
export function encodeDmabuf(w: AttrWriter, set: Dmabuf): void {
  for (const key in set) {
    switch (key) {
      case 'ifindex': w.u32(1, 'ifindex', w.range('ifindex', set.ifindex, 1, 4294967295)); break;
      case 'queues': w.list('queues', set.queues, (item) => w.nest(2, 'queues', item, encodeQueueId)); break;
      case 'fd': w.u32(3, 'fd', set.fd); break;
      case 'id': w.u32(4, 'id', w.range('id', set.id, 1, 4294967295)); break;
      case 'rxPageSize': w.u32(5, 'rx-page-size', w.range('rx-page-size', set.rxPageSize, 0, 4294967295)); break;
      default: w.unknownKey('dmabuf', key);
    }
  }
  w.keptUnknown(set);
}

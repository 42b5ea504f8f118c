// Generated from specs/kernel/netdev.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { append, type AttrReader } from '@nlkit/netlink-core';
import {
  napiThreadedTable, qstatsScopeTable, queueTypeTable, xdpActTable, xdpRxMetadataTable, xskFlagsTable,
} from './constants.ts';
import type {
  Dev, Dmabuf, IoUringProviderInfo, Lease, Napi, PagePool, PagePoolInfo, PagePoolStats, Qstats, Queue, QueueId, XskInfo,
} from './types.ts';

/** Decodes attribute set `dev`. */
export function decodeDev(r: AttrReader, out: Dev = {}): Dev {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ifindex = r.u32('ifindex'); break;
      case 2: break;
      case 3: out.xdpFeatures = xdpActTable.ofBig(r.u64('xdp-features')); break;
      case 4: out.xdpZcMaxSegs = r.u32('xdp-zc-max-segs'); break;
      case 5: out.xdpRxMetadataFeatures = xdpRxMetadataTable.ofBig(r.u64('xdp-rx-metadata-features')); break;
      case 6: out.xskFeatures = xskFlagsTable.ofBig(r.u64('xsk-features')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `io-uring-provider-info`. */
export function decodeIoUringProviderInfo(r: AttrReader, out: IoUringProviderInfo = {}): IoUringProviderInfo {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.rxBufLen = r.uint('rx-buf-len'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `page-pool`. */
export function decodePagePool(r: AttrReader, out: PagePool = {}): PagePool {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.id = r.uint('id'); break;
      case 2: out.ifindex = r.u32('ifindex'); break;
      case 3: out.napiId = r.uint('napi-id'); break;
      case 4: out.inflight = r.uint('inflight'); break;
      case 5: out.inflightMem = r.uint('inflight-mem'); break;
      case 6: out.detachTime = r.uint('detach-time'); break;
      case 7: out.dmabuf = r.u32('dmabuf'); break;
      case 8: out.ioUring = r.nest('io-uring', decodeIoUringProviderInfo); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `page-pool-info`. */
export function decodePagePoolInfo(r: AttrReader, out: PagePoolInfo = {}): PagePoolInfo {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.id = r.uint('id'); break;
      case 2: out.ifindex = r.u32('ifindex'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `page-pool-stats`. */
export function decodePagePoolStats(r: AttrReader, out: PagePoolStats = {}): PagePoolStats {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.info = r.nest('info', decodePagePoolInfo); break;
      case 8: out.allocFast = r.uint('alloc-fast'); break;
      case 9: out.allocSlow = r.uint('alloc-slow'); break;
      case 10: out.allocSlowHighOrder = r.uint('alloc-slow-high-order'); break;
      case 11: out.allocEmpty = r.uint('alloc-empty'); break;
      case 12: out.allocRefill = r.uint('alloc-refill'); break;
      case 13: out.allocWaive = r.uint('alloc-waive'); break;
      case 14: out.recycleCached = r.uint('recycle-cached'); break;
      case 15: out.recycleCacheFull = r.uint('recycle-cache-full'); break;
      case 16: out.recycleRing = r.uint('recycle-ring'); break;
      case 17: out.recycleRingFull = r.uint('recycle-ring-full'); break;
      case 18: out.recycleReleasedRefcnt = r.uint('recycle-released-refcnt'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `napi`. */
export function decodeNapi(r: AttrReader, out: Napi = {}): Napi {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ifindex = r.u32('ifindex'); break;
      case 2: out.id = r.u32('id'); break;
      case 3: out.irq = r.u32('irq'); break;
      case 4: out.pid = r.u32('pid'); break;
      case 5: out.deferHardIrqs = r.u32('defer-hard-irqs'); break;
      case 6: out.groFlushTimeout = r.uint('gro-flush-timeout'); break;
      case 7: out.irqSuspendTimeout = r.uint('irq-suspend-timeout'); break;
      case 8: out.threaded = napiThreadedTable.of(r.u32('threaded')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `xsk-info`. */
export function decodeXskInfo(r: AttrReader, out: XskInfo = {}): XskInfo {
  while (r.next(out)) r.keepUnknown(out);
  return out;
}

/** Decodes attribute set `queue`. */
export function decodeQueue(r: AttrReader, out: Queue = {}): Queue {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.id = r.u32('id'); break;
      case 2: out.ifindex = r.u32('ifindex'); break;
      case 3: out.type = queueTypeTable.of(r.u32('type')); break;
      case 4: out.napiId = r.u32('napi-id'); break;
      case 5: out.dmabuf = r.u32('dmabuf'); break;
      case 6: out.ioUring = r.nest('io-uring', decodeIoUringProviderInfo); break;
      case 7: out.xsk = r.nest('xsk', decodeXskInfo); break;
      case 8: out.lease = r.nest('lease', decodeLease); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `qstats`. */
export function decodeQstats(r: AttrReader, out: Qstats = {}): Qstats {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ifindex = r.u32('ifindex'); break;
      case 2: out.queueType = queueTypeTable.of(r.u32('queue-type')); break;
      case 3: out.queueId = r.u32('queue-id'); break;
      case 4: out.scope = qstatsScopeTable.ofBig(r.uint('scope')); break;
      case 8: out.rxPackets = r.uint('rx-packets'); break;
      case 9: out.rxBytes = r.uint('rx-bytes'); break;
      case 10: out.txPackets = r.uint('tx-packets'); break;
      case 11: out.txBytes = r.uint('tx-bytes'); break;
      case 12: out.rxAllocFail = r.uint('rx-alloc-fail'); break;
      case 13: out.rxHwDrops = r.uint('rx-hw-drops'); break;
      case 14: out.rxHwDropOverruns = r.uint('rx-hw-drop-overruns'); break;
      case 15: out.rxCsumComplete = r.uint('rx-csum-complete'); break;
      case 16: out.rxCsumUnnecessary = r.uint('rx-csum-unnecessary'); break;
      case 17: out.rxCsumNone = r.uint('rx-csum-none'); break;
      case 18: out.rxCsumBad = r.uint('rx-csum-bad'); break;
      case 19: out.rxHwGroPackets = r.uint('rx-hw-gro-packets'); break;
      case 20: out.rxHwGroBytes = r.uint('rx-hw-gro-bytes'); break;
      case 21: out.rxHwGroWirePackets = r.uint('rx-hw-gro-wire-packets'); break;
      case 22: out.rxHwGroWireBytes = r.uint('rx-hw-gro-wire-bytes'); break;
      case 23: out.rxHwDropRatelimits = r.uint('rx-hw-drop-ratelimits'); break;
      case 24: out.txHwDrops = r.uint('tx-hw-drops'); break;
      case 25: out.txHwDropErrors = r.uint('tx-hw-drop-errors'); break;
      case 26: out.txCsumNone = r.uint('tx-csum-none'); break;
      case 27: out.txNeedsCsum = r.uint('tx-needs-csum'); break;
      case 28: out.txHwGsoPackets = r.uint('tx-hw-gso-packets'); break;
      case 29: out.txHwGsoBytes = r.uint('tx-hw-gso-bytes'); break;
      case 30: out.txHwGsoWirePackets = r.uint('tx-hw-gso-wire-packets'); break;
      case 31: out.txHwGsoWireBytes = r.uint('tx-hw-gso-wire-bytes'); break;
      case 32: out.txHwDropRatelimits = r.uint('tx-hw-drop-ratelimits'); break;
      case 33: out.txStop = r.uint('tx-stop'); break;
      case 34: out.txWake = r.uint('tx-wake'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `queue-id`. */
export function decodeQueueId(r: AttrReader, out: QueueId = {}): QueueId {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.id = r.u32('id'); break;
      case 3: out.type = queueTypeTable.of(r.u32('type')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `lease`. */
export function decodeLease(r: AttrReader, out: Lease = {}): Lease {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ifindex = r.u32('ifindex'); break;
      case 2: out.queue = r.nest('queue', decodeQueueId); break;
      case 3: out.netnsId = r.s32('netns-id'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `dmabuf`. */
export function decodeDmabuf(r: AttrReader, out: Dmabuf = {}): Dmabuf {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ifindex = r.u32('ifindex'); break;
      case 2: out.queues = append(out.queues, r.nest('queues', decodeQueueId)); break;
      case 3: out.fd = r.u32('fd'); break;
      case 4: out.id = r.u32('id'); break;
      case 5: out.rxPageSize = r.u32('rx-page-size'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

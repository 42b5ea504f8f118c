// Generated from specs/kernel/ovs_datapath.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrReader } from '@nlkit/netlink-core';
import { userFeaturesTable } from './constants.ts';
import type { Datapath, DatapathMessage, OvsDpMegaflowStats, OvsDpStats, OvsHeader } from './types.ts';

/** Decodes struct `ovs-header` (4 bytes) at an offset. */
export function decodeOvsHeader(r: AttrReader, at: number): OvsHeader {
  return {
    dpIfindex: r.view.getInt32(at, r.little),
  };
}

/** Decodes struct `ovs-dp-stats` (32 bytes) at an offset. */
export function decodeOvsDpStats(r: AttrReader, at: number): OvsDpStats {
  return {
    nHit: r.u64At(at),
    nMissed: r.u64At(at + 8),
    nLost: r.u64At(at + 16),
    nFlows: r.u64At(at + 24),
  };
}

/** Decodes struct `ovs-dp-megaflow-stats` (32 bytes) at an offset. */
export function decodeOvsDpMegaflowStats(r: AttrReader, at: number): OvsDpMegaflowStats {
  return {
    nMaskHit: r.u64At(at),
    nMasks: r.view.getUint32(at + 8, r.little),
    nCacheHit: r.u64At(at + 16),
  };
}

/** Decodes attribute set `datapath`. */
export function decodeDatapath(r: AttrReader, out: Datapath = {}): Datapath {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.name = r.text('name'); break;
      case 2: out.upcallPid = r.u32('upcall-pid'); break;
      case 3: out.stats = r.struct('stats', 32, decodeOvsDpStats); break;
      case 4: out.megaflowStats = r.struct('megaflow-stats', 32, decodeOvsDpMegaflowStats); break;
      case 5: out.userFeatures = userFeaturesTable.of(r.u32('user-features')); break;
      case 6: break;
      case 7: out.masksCacheSize = r.u32('masks-cache-size'); break;
      case 8: out.perCpuPids = r.u32s('per-cpu-pids'); break;
      case 9: out.ifindex = r.u32('ifindex'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes struct `ovs-header` and the attributes `datapath` behind it. */
export function decodeDatapathMessage(r: AttrReader): DatapathMessage {
  const out = r.header(4, decodeOvsHeader) as DatapathMessage;
  decodeDatapath(r, out);
  return out;
}

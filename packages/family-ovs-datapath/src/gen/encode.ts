// Generated from specs/kernel/ovs_datapath.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrWriter, Sparse } from '@nlkit/netlink-core';
import { userFeaturesTable } from './constants.ts';
import type { Datapath, DatapathMessage, OvsDpMegaflowStats, OvsDpStats, OvsHeader } from './types.ts';

/** Encodes struct `ovs-header` (4 bytes) at an offset that holds zeros. */
export function encodeOvsHeader(w: AttrWriter, at: number, s: Sparse<OvsHeader>): void {
  w.putS32(at, 'dp-ifindex', s.dpIfindex);
}

/** Encodes struct `ovs-dp-stats` (32 bytes) at an offset that holds zeros. */
export function encodeOvsDpStats(w: AttrWriter, at: number, s: Sparse<OvsDpStats>): void {
  w.putU64(at, 'n-hit', s.nHit);
  w.putU64(at + 8, 'n-missed', s.nMissed);
  w.putU64(at + 16, 'n-lost', s.nLost);
  w.putU64(at + 24, 'n-flows', s.nFlows);
}

/** Encodes struct `ovs-dp-megaflow-stats` (32 bytes) at an offset that holds zeros. */
export function encodeOvsDpMegaflowStats(w: AttrWriter, at: number, s: Sparse<OvsDpMegaflowStats>): void {
  w.putU64(at, 'n-mask-hit', s.nMaskHit);
  w.putU32(at + 8, 'n-masks', s.nMasks);
  w.putU64(at + 16, 'n-cache-hit', s.nCacheHit);
}

/** Encodes attribute set `datapath`. */
export function encodeDatapath(w: AttrWriter, set: Datapath<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'name': w.text(1, 'name', set.name); break;
      case 'upcallPid': w.u32(2, 'upcall-pid', set.upcallPid); break;
      case 'stats': w.struct(3, 'stats', set.stats, 32, encodeOvsDpStats); break;
      case 'megaflowStats': w.struct(4, 'megaflow-stats', set.megaflowStats, 32, encodeOvsDpMegaflowStats); break;
      case 'userFeatures': w.u32(5, 'user-features', set.userFeatures, userFeaturesTable); break;
      case 'masksCacheSize': w.u32(7, 'masks-cache-size', set.masksCacheSize); break;
      case 'perCpuPids':
        w.packed(8, 'per-cpu-pids', set.perCpuPids, 4, (at, item) => w.putU32(at, 'per-cpu-pids', item));
        break;
      case 'ifindex': w.u32(9, 'ifindex', set.ifindex); break;
      default: w.unknownKey('datapath', key);
    }
  }
  w.keptUnknown(set);
}

/** Properties of struct `ovs-header`, which stand beside the attributes. */
const ovsHeaderKeys: ReadonlySet<string> = /* @__PURE__ */ new Set(['dpIfindex']);

/** Encodes struct `ovs-header` and the attributes `datapath` behind it. */
export function encodeDatapathMessage(w: AttrWriter, message: DatapathMessage<Uint8Array>): void {
  w.header(4, message, encodeOvsHeader, ovsHeaderKeys);
  encodeDatapath(w, message);
}

// Generated from specs/kernel/net_shaper.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrWriter } from '@nlkit/netlink-core';
import { metricTable, scopeTable } from './constants.ts';
import type { Caps, Handle, LeafInfo, NetShaper } from './types.ts';

/** Encodes attribute set `net-shaper`. */
export function encodeNetShaper(w: AttrWriter, set: NetShaper): void {
  for (const key in set) {
    switch (key) {
      case 'handle': w.nest(1, 'handle', set.handle, encodeHandle); break;
      case 'metric': w.u32(2, 'metric', set.metric, metricTable); break;
      case 'bwMin': w.uint(3, 'bw-min', set.bwMin); break;
      case 'bwMax': w.uint(4, 'bw-max', set.bwMax); break;
      case 'burst': w.uint(5, 'burst', set.burst); break;
      case 'priority': w.u32(6, 'priority', set.priority); break;
      case 'weight': w.u32(7, 'weight', set.weight); break;
      case 'ifindex': w.u32(8, 'ifindex', set.ifindex); break;
      case 'parent': w.nest(9, 'parent', set.parent, encodeHandle); break;
      case 'leaves': w.list('leaves', set.leaves, (item) => w.nest(10, 'leaves', item, encodeLeafInfo)); break;
      default: w.unknownKey('net-shaper', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `handle`. */
export function encodeHandle(w: AttrWriter, set: Handle): void {
  for (const key in set) {
    switch (key) {
      case 'scope': w.u32(1, 'scope', set.scope, scopeTable); break;
      case 'id': w.u32(2, 'id', w.range('id', set.id, 0, 67108862)); break;
      default: w.unknownKey('handle', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `leaf-info`. */
export function encodeLeafInfo(w: AttrWriter, set: LeafInfo): void {
  for (const key in set) {
    switch (key) {
      case 'handle': w.nest(1, 'handle', set.handle, encodeHandle); break;
      case 'priority': w.u32(6, 'priority', set.priority); break;
      case 'weight': w.u32(7, 'weight', set.weight); break;
      default: w.unknownKey('leaf-info', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `caps`. */
export function encodeCaps(w: AttrWriter, set: Caps): void {
  for (const key in set) {
    switch (key) {
      case 'ifindex': w.u32(1, 'ifindex', set.ifindex); break;
      case 'scope': w.u32(2, 'scope', set.scope, scopeTable); break;
      case 'supportMetricBps': w.flag(3, 'support-metric-bps', set.supportMetricBps); break;
      case 'supportMetricPps': w.flag(4, 'support-metric-pps', set.supportMetricPps); break;
      case 'supportNesting': w.flag(5, 'support-nesting', set.supportNesting); break;
      case 'supportBwMin': w.flag(6, 'support-bw-min', set.supportBwMin); break;
      case 'supportBwMax': w.flag(7, 'support-bw-max', set.supportBwMax); break;
      case 'supportBurst': w.flag(8, 'support-burst', set.supportBurst); break;
      case 'supportPriority': w.flag(9, 'support-priority', set.supportPriority); break;
      case 'supportWeight': w.flag(10, 'support-weight', set.supportWeight); break;
      default: w.unknownKey('caps', key);
    }
  }
  w.keptUnknown(set);
}

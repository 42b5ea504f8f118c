// Generated from specs/kernel/net_shaper.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { append, type AttrReader } from '@nlkit/netlink-core';
import { metricTable, scopeTable } from './constants.ts';
import type { Caps, Handle, LeafInfo, NetShaper } from './types.ts';

/** Decodes attribute set `net-shaper`. */
export function decodeNetShaper(r: AttrReader, out: NetShaper = {}): NetShaper {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.handle = r.nest('handle', decodeHandle); break;
      case 2: out.metric = metricTable.of(r.u32('metric')); break;
      case 3: out.bwMin = r.uint('bw-min'); break;
      case 4: out.bwMax = r.uint('bw-max'); break;
      case 5: out.burst = r.uint('burst'); break;
      case 6: out.priority = r.u32('priority'); break;
      case 7: out.weight = r.u32('weight'); break;
      case 8: out.ifindex = r.u32('ifindex'); break;
      case 9: out.parent = r.nest('parent', decodeHandle); break;
      case 10: out.leaves = append(out.leaves, r.nest('leaves', decodeLeafInfo)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `handle`. */
export function decodeHandle(r: AttrReader, out: Handle = {}): Handle {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.scope = scopeTable.of(r.u32('scope')); break;
      case 2: out.id = r.u32('id'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `leaf-info`. */
export function decodeLeafInfo(r: AttrReader, out: LeafInfo = {}): LeafInfo {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.handle = r.nest('handle', decodeHandle); break;
      case 6: out.priority = r.u32('priority'); break;
      case 7: out.weight = r.u32('weight'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `caps`. */
export function decodeCaps(r: AttrReader, out: Caps = {}): Caps {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ifindex = r.u32('ifindex'); break;
      case 2: out.scope = scopeTable.of(r.u32('scope')); break;
      case 3: out.supportMetricBps = r.flag(); break;
      case 4: out.supportMetricPps = r.flag(); break;
      case 5: out.supportNesting = r.flag(); break;
      case 6: out.supportBwMin = r.flag(); break;
      case 7: out.supportBwMax = r.flag(); break;
      case 8: out.supportBurst = r.flag(); break;
      case 9: out.supportPriority = r.flag(); break;
      case 10: out.supportWeight = r.flag(); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

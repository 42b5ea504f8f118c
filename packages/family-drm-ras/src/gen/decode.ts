// Generated from specs/kernel/drm_ras.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrReader } from '@nlkit/netlink-core';
import { nodeTypeTable } from './constants.ts';
import type { ErrorCounterAttrs, NodeAttrs } from './types.ts';

/** Decodes attribute set `node-attrs`. */
export function decodeNodeAttrs(r: AttrReader, out: NodeAttrs = {}): NodeAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.nodeId = r.u32('node-id'); break;
      case 2: out.deviceName = r.text('device-name'); break;
      case 3: out.nodeName = r.text('node-name'); break;
      case 4: out.nodeType = nodeTypeTable.of(r.u32('node-type')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `error-counter-attrs`. */
export function decodeErrorCounterAttrs(r: AttrReader, out: ErrorCounterAttrs = {}): ErrorCounterAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.nodeId = r.u32('node-id'); break;
      case 2: out.errorId = r.u32('error-id'); break;
      case 3: out.errorName = r.text('error-name'); break;
      case 4: out.errorValue = r.u32('error-value'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

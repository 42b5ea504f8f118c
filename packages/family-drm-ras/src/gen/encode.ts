// Generated from specs/kernel/drm_ras.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrWriter } from '@nlkit/netlink-core';
import { nodeTypeTable } from './constants.ts';
import type { ErrorCounterAttrs, NodeAttrs } from './types.ts';

/** Encodes attribute set `node-attrs`. */
export function encodeNodeAttrs(w: AttrWriter, set: NodeAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'nodeId': w.u32(1, 'node-id', set.nodeId); break;
      case 'deviceName': w.text(2, 'device-name', set.deviceName); break;
      case 'nodeName': w.text(3, 'node-name', set.nodeName); break;
      case 'nodeType': w.u32(4, 'node-type', set.nodeType, nodeTypeTable); break;
      default: w.unknownKey('node-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `error-counter-attrs`. */
export function encodeErrorCounterAttrs(w: AttrWriter, set: ErrorCounterAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'nodeId': w.u32(1, 'node-id', set.nodeId); break;
      case 'errorId': w.u32(2, 'error-id', set.errorId); break;
      case 'errorName': w.text(3, 'error-name', set.errorName); break;
      case 'errorValue': w.u32(4, 'error-value', set.errorValue); break;
      default: w.unknownKey('error-counter-attrs', key);
    }
  }
  w.keptUnknown(set);
}

// Generated from specs/kernel/drm_ras.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { attribute, type AttributeSet, attributeSet, named, text, u32 } from '@nlkit/netlink-core';
import { nodeTypeTable } from './constants.ts';
import type { ErrorCounterAttrs, NodeAttrs } from './types.ts';

/** Attributes of set `node-attrs`. */
export const nodeAttrs: AttributeSet<NodeAttrs> = /* @__PURE__ */ attributeSet('node-attrs', {
  nodeId: /* @__PURE__ */ attribute(1, 'node-id', u32),
  deviceName: /* @__PURE__ */ attribute(2, 'device-name', text),
  nodeName: /* @__PURE__ */ attribute(3, 'node-name', text),
  nodeType: /* @__PURE__ */ attribute(4, 'node-type', /* @__PURE__ */ named('u32', nodeTypeTable)),
});

/** Attributes of set `error-counter-attrs`. */
export const errorCounterAttrs: AttributeSet<ErrorCounterAttrs> = /* @__PURE__ */ attributeSet('error-counter-attrs', {
  nodeId: /* @__PURE__ */ attribute(1, 'node-id', u32),
  errorId: /* @__PURE__ */ attribute(2, 'error-id', u32),
  errorName: /* @__PURE__ */ attribute(3, 'error-name', text),
  errorValue: /* @__PURE__ */ attribute(4, 'error-value', u32),
});

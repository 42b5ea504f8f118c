// Generated from specs/kernel/net_shaper.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { attribute, type AttributeSet, attributeSet, flag, list, named, nest, u32, uint } from '@nlkit/netlink-core';
import { metricTable, scopeTable } from './constants.ts';
import { decodeHandle, decodeLeafInfo } from './decode.ts';
import { encodeHandle, encodeLeafInfo } from './encode.ts';
import type { Caps, Handle, LeafInfo, NetShaper } from './types.ts';

/** Attributes of set `net-shaper`. */
export const netShaperAttrs: AttributeSet<NetShaper> = /* @__PURE__ */ attributeSet('net-shaper', {
  handle: /* @__PURE__ */ attribute(1, 'handle', /* @__PURE__ */ nest(() => handleAttrs, decodeHandle, encodeHandle)),
  metric: /* @__PURE__ */ attribute(2, 'metric', /* @__PURE__ */ named('u32', metricTable)),
  bwMin: /* @__PURE__ */ attribute(3, 'bw-min', uint),
  bwMax: /* @__PURE__ */ attribute(4, 'bw-max', uint),
  burst: /* @__PURE__ */ attribute(5, 'burst', uint),
  priority: /* @__PURE__ */ attribute(6, 'priority', u32),
  weight: /* @__PURE__ */ attribute(7, 'weight', u32),
  ifindex: /* @__PURE__ */ attribute(8, 'ifindex', u32),
  parent: /* @__PURE__ */ attribute(9, 'parent', /* @__PURE__ */ nest(() => handleAttrs, decodeHandle, encodeHandle)),
  leaves: /* @__PURE__ */ attribute(
    10, 'leaves', /* @__PURE__ */ list(/* @__PURE__ */ nest(() => leafInfoAttrs, decodeLeafInfo, encodeLeafInfo)),
  ),
});

/** Attributes of set `handle`. */
export const handleAttrs: AttributeSet<Handle> = /* @__PURE__ */ attributeSet('handle', {
  scope: /* @__PURE__ */ attribute(1, 'scope', /* @__PURE__ */ named('u32', scopeTable)),
  id: /* @__PURE__ */ attribute(2, 'id', u32),
});

/** Attributes of set `leaf-info`. */
export const leafInfoAttrs: AttributeSet<LeafInfo> = /* @__PURE__ */ attributeSet('leaf-info', {
  handle: /* @__PURE__ */ attribute(1, 'handle', /* @__PURE__ */ nest(() => handleAttrs, decodeHandle, encodeHandle)),
  priority: /* @__PURE__ */ attribute(6, 'priority', u32),
  weight: /* @__PURE__ */ attribute(7, 'weight', u32),
});

/** Attributes of set `caps`. */
export const capsAttrs: AttributeSet<Caps> = /* @__PURE__ */ attributeSet('caps', {
  ifindex: /* @__PURE__ */ attribute(1, 'ifindex', u32),
  scope: /* @__PURE__ */ attribute(2, 'scope', /* @__PURE__ */ named('u32', scopeTable)),
  supportMetricBps: /* @__PURE__ */ attribute(3, 'support-metric-bps', flag),
  supportMetricPps: /* @__PURE__ */ attribute(4, 'support-metric-pps', flag),
  supportNesting: /* @__PURE__ */ attribute(5, 'support-nesting', flag),
  supportBwMin: /* @__PURE__ */ attribute(6, 'support-bw-min', flag),
  supportBwMax: /* @__PURE__ */ attribute(7, 'support-bw-max', flag),
  supportBurst: /* @__PURE__ */ attribute(8, 'support-burst', flag),
  supportPriority: /* @__PURE__ */ attribute(9, 'support-priority', flag),
  supportWeight: /* @__PURE__ */ attribute(10, 'support-weight', flag),
});

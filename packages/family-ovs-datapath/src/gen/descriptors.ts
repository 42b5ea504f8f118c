// Generated from specs/kernel/ovs_datapath.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  attribute, type AttributeSet, attributeSet, member, named, packed, s32, struct, type StructType, structType, text,
  u32, u64,
} from '@nlkit/netlink-core';
import { userFeaturesTable } from './constants.ts';
import { decodeOvsDpMegaflowStats, decodeOvsDpStats, decodeOvsHeader } from './decode.ts';
import { encodeOvsDpMegaflowStats, encodeOvsDpStats, encodeOvsHeader } from './encode.ts';
import type { Datapath, OvsDpMegaflowStats, OvsDpStats, OvsHeader } from './types.ts';

/** Layout of struct `ovs-header`. */
export const ovsHeaderStruct: StructType<OvsHeader> = /* @__PURE__ */ structType('ovs-header', 4, {
  dpIfindex: /* @__PURE__ */ member(0, 4, 'dp-ifindex', s32),
}, decodeOvsHeader, encodeOvsHeader);

/** Layout of struct `ovs-dp-stats`. */
export const ovsDpStatsStruct: StructType<OvsDpStats> = /* @__PURE__ */ structType('ovs-dp-stats', 32, {
  nHit: /* @__PURE__ */ member(0, 8, 'n-hit', u64),
  nMissed: /* @__PURE__ */ member(8, 8, 'n-missed', u64),
  nLost: /* @__PURE__ */ member(16, 8, 'n-lost', u64),
  nFlows: /* @__PURE__ */ member(24, 8, 'n-flows', u64),
}, decodeOvsDpStats, encodeOvsDpStats);

/** Layout of struct `ovs-dp-megaflow-stats`. */
export const ovsDpMegaflowStatsStruct: StructType<OvsDpMegaflowStats> = /* @__PURE__ */ structType(
  'ovs-dp-megaflow-stats', 32, {
    nMaskHit: /* @__PURE__ */ member(0, 8, 'n-mask-hit', u64),
    nMasks: /* @__PURE__ */ member(8, 4, 'n-masks', u32),
    nCacheHit: /* @__PURE__ */ member(16, 8, 'n-cache-hit', u64),
  }, decodeOvsDpMegaflowStats, encodeOvsDpMegaflowStats,
);

/** Attributes of set `datapath`. */
export const datapathAttrs: AttributeSet<Datapath> = /* @__PURE__ */ attributeSet('datapath', {
  name: /* @__PURE__ */ attribute(1, 'name', text),
  upcallPid: /* @__PURE__ */ attribute(2, 'upcall-pid', u32),
  stats: /* @__PURE__ */ attribute(3, 'stats', /* @__PURE__ */ struct(ovsDpStatsStruct)),
  megaflowStats: /* @__PURE__ */ attribute(4, 'megaflow-stats', /* @__PURE__ */ struct(ovsDpMegaflowStatsStruct)),
  userFeatures: /* @__PURE__ */ attribute(5, 'user-features', /* @__PURE__ */ named('u32', userFeaturesTable)),
  masksCacheSize: /* @__PURE__ */ attribute(7, 'masks-cache-size', u32),
  perCpuPids: /* @__PURE__ */ attribute(
    8, 'per-cpu-pids', /* @__PURE__ */ packed(
      u32, (r, name) => r.u32s(name),
      (w, id, name, value) => w.packed(id, name, value, 4, (at, item) => w.putU32(at, name, item)),
    ),
  ),
  ifindex: /* @__PURE__ */ attribute(9, 'ifindex', u32),
});

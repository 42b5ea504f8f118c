// Generated from specs/kernel/ovs_vport.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  attribute, type AttributeSet, attributeSet, flag, member, named, nest, packed, s32, struct, type StructType,
  structType, text, u16, u32, u64,
} from '@nlkit/netlink-core';
import { vportTypeTable } from './constants.ts';
import {
  decodeOvsHeader, decodeOvsVportStats, decodeUpcallStats, decodeVportOptions, decodeVxlanExtension,
} from './decode.ts';
import {
  encodeOvsHeader, encodeOvsVportStats, encodeUpcallStats, encodeVportOptions, encodeVxlanExtension,
} from './encode.ts';
import type { OvsHeader, OvsVportStats, UpcallStats, Vport, VportOptions, VxlanExtension } from './types.ts';

/** Layout of struct `ovs-header`. */
export const ovsHeaderStruct: StructType<OvsHeader> = /* @__PURE__ */ structType('ovs-header', 4, {
  dpIfindex: /* @__PURE__ */ member(0, 4, 'dp-ifindex', s32),
}, decodeOvsHeader, encodeOvsHeader);

/** Layout of struct `ovs-vport-stats`. */
export const ovsVportStatsStruct: StructType<OvsVportStats> = /* @__PURE__ */ structType('ovs-vport-stats', 64, {
  rxPackets: /* @__PURE__ */ member(0, 8, 'rx-packets', u64),
  txPackets: /* @__PURE__ */ member(8, 8, 'tx-packets', u64),
  rxBytes: /* @__PURE__ */ member(16, 8, 'rx-bytes', u64),
  txBytes: /* @__PURE__ */ member(24, 8, 'tx-bytes', u64),
  rxErrors: /* @__PURE__ */ member(32, 8, 'rx-errors', u64),
  txErrors: /* @__PURE__ */ member(40, 8, 'tx-errors', u64),
  rxDropped: /* @__PURE__ */ member(48, 8, 'rx-dropped', u64),
  txDropped: /* @__PURE__ */ member(56, 8, 'tx-dropped', u64),
}, decodeOvsVportStats, encodeOvsVportStats);

/** Attributes of set `vxlan-extension`. */
export const vxlanExtensionAttrs: AttributeSet<VxlanExtension> = /* @__PURE__ */ attributeSet('vxlan-extension', {
  gbp: /* @__PURE__ */ attribute(1, 'gbp', flag),
});

/** Attributes of set `vport-options`. */
export const vportOptionsAttrs: AttributeSet<VportOptions> = /* @__PURE__ */ attributeSet('vport-options', {
  dstPort: /* @__PURE__ */ attribute(1, 'dst-port', u16),
  extension: /* @__PURE__ */ attribute(
    2, 'extension', /* @__PURE__ */ nest(() => vxlanExtensionAttrs, decodeVxlanExtension, encodeVxlanExtension),
  ),
});

/** Attributes of set `upcall-stats`. */
export const upcallStatsAttrs: AttributeSet<UpcallStats> = /* @__PURE__ */ attributeSet('upcall-stats', {
  success: /* @__PURE__ */ attribute(0, 'success', u64),
  fail: /* @__PURE__ */ attribute(1, 'fail', u64),
});

/** Attributes of set `vport`. */
export const vportAttrs: AttributeSet<Vport> = /* @__PURE__ */ attributeSet('vport', {
  portNo: /* @__PURE__ */ attribute(1, 'port-no', u32),
  type: /* @__PURE__ */ attribute(2, 'type', /* @__PURE__ */ named('u32', vportTypeTable)),
  name: /* @__PURE__ */ attribute(3, 'name', text),
  options: /* @__PURE__ */ attribute(
    4, 'options', /* @__PURE__ */ nest(() => vportOptionsAttrs, decodeVportOptions, encodeVportOptions),
  ),
  upcallPid: /* @__PURE__ */ attribute(
    5, 'upcall-pid', /* @__PURE__ */ packed(
      u32, (r, name) => r.u32s(name),
      (w, id, name, value) => w.packed(id, name, value, 4, (at, item) => w.putU32(at, name, item)),
    ),
  ),
  stats: /* @__PURE__ */ attribute(6, 'stats', /* @__PURE__ */ struct(ovsVportStatsStruct)),
  ifindex: /* @__PURE__ */ attribute(8, 'ifindex', u32),
  netnsid: /* @__PURE__ */ attribute(9, 'netnsid', s32),
  upcallStats: /* @__PURE__ */ attribute(
    10, 'upcall-stats', /* @__PURE__ */ nest(() => upcallStatsAttrs, decodeUpcallStats, encodeUpcallStats),
  ),
});

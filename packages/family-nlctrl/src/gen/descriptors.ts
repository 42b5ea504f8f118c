// Generated from specs/kernel/nlctrl.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  array, attribute, type AttributeSet, attributeSet, named, nest, s64, text, typeValue, u16, u32, u64,
} from '@nlkit/netlink-core';
import { attrTypeTable, opFlagsTable } from './constants.ts';
import { decodeMcastGroupAttrs, decodeOpAttrs, decodeOpPolicyAttrs, decodePolicyAttrs } from './decode.ts';
import { encodeMcastGroupAttrs, encodeOpAttrs, encodeOpPolicyAttrs, encodePolicyAttrs } from './encode.ts';
import type { CtrlAttrs, McastGroupAttrs, OpAttrs, OpPolicyAttrs, PolicyAttrs } from './types.ts';

/** Attributes of set `ctrl-attrs`. */
export const ctrlAttrs: AttributeSet<CtrlAttrs> = /* @__PURE__ */ attributeSet('ctrl-attrs', {
  familyId: /* @__PURE__ */ attribute(1, 'family-id', u16),
  familyName: /* @__PURE__ */ attribute(2, 'family-name', text),
  version: /* @__PURE__ */ attribute(3, 'version', u32),
  hdrsize: /* @__PURE__ */ attribute(4, 'hdrsize', u32),
  maxattr: /* @__PURE__ */ attribute(5, 'maxattr', u32),
  ops: /* @__PURE__ */ attribute(
    6, 'ops', /* @__PURE__ */ array(/* @__PURE__ */ nest(() => opAttrs, decodeOpAttrs, encodeOpAttrs)),
  ),
  mcastGroups: /* @__PURE__ */ attribute(
    7, 'mcast-groups',
    /* @__PURE__ */ array(/* @__PURE__ */ nest(() => mcastGroupAttrs, decodeMcastGroupAttrs, encodeMcastGroupAttrs)),
  ),
  policy: /* @__PURE__ */ attribute(
    8, 'policy', /* @__PURE__ */ typeValue(
      [{ name: 'policy-id', key: 'policyId' }, { name: 'attr-id', key: 'attrId' }], () => policyAttrs,
      decodePolicyAttrs, encodePolicyAttrs,
    ),
  ),
  opPolicy: /* @__PURE__ */ attribute(
    9, 'op-policy', /* @__PURE__ */ typeValue(
      [{ name: 'op-id', key: 'opId' }], () => opPolicyAttrs, decodeOpPolicyAttrs, encodeOpPolicyAttrs,
    ),
  ),
  op: /* @__PURE__ */ attribute(10, 'op', u32),
});

/** Attributes of set `mcast-group-attrs`. */
export const mcastGroupAttrs: AttributeSet<McastGroupAttrs> = /* @__PURE__ */ attributeSet('mcast-group-attrs', {
  name: /* @__PURE__ */ attribute(1, 'name', text),
  id: /* @__PURE__ */ attribute(2, 'id', u32),
});

/** Attributes of set `op-attrs`. */
export const opAttrs: AttributeSet<OpAttrs> = /* @__PURE__ */ attributeSet('op-attrs', {
  id: /* @__PURE__ */ attribute(1, 'id', u32),
  flags: /* @__PURE__ */ attribute(2, 'flags', /* @__PURE__ */ named('u32', opFlagsTable)),
});

/** Attributes of set `policy-attrs`. */
export const policyAttrs: AttributeSet<PolicyAttrs> = /* @__PURE__ */ attributeSet('policy-attrs', {
  type: /* @__PURE__ */ attribute(1, 'type', /* @__PURE__ */ named('u32', attrTypeTable)),
  minValueS: /* @__PURE__ */ attribute(2, 'min-value-s', s64),
  maxValueS: /* @__PURE__ */ attribute(3, 'max-value-s', s64),
  minValueU: /* @__PURE__ */ attribute(4, 'min-value-u', u64),
  maxValueU: /* @__PURE__ */ attribute(5, 'max-value-u', u64),
  minLength: /* @__PURE__ */ attribute(6, 'min-length', u32),
  maxLength: /* @__PURE__ */ attribute(7, 'max-length', u32),
  policyIdx: /* @__PURE__ */ attribute(8, 'policy-idx', u32),
  policyMaxtype: /* @__PURE__ */ attribute(9, 'policy-maxtype', u32),
  bitfield32Mask: /* @__PURE__ */ attribute(10, 'bitfield32-mask', u32),
  mask: /* @__PURE__ */ attribute(12, 'mask', u64),
});

/** Attributes of set `op-policy-attrs`. */
export const opPolicyAttrs: AttributeSet<OpPolicyAttrs> = /* @__PURE__ */ attributeSet('op-policy-attrs', {
  do: /* @__PURE__ */ attribute(1, 'do', u32),
  dump: /* @__PURE__ */ attribute(2, 'dump', u32),
});

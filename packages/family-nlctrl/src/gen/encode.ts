// Generated from specs/kernel/nlctrl.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrWriter } from '@nlkit/netlink-core';
import { attrTypeTable, opFlagsTable } from './constants.ts';
import type { CtrlAttrs, McastGroupAttrs, OpAttrs, OpPolicyAttrs, PolicyAttrs } from './types.ts';

/** Encodes attribute set `ctrl-attrs`. */
export function encodeCtrlAttrs(w: AttrWriter, set: CtrlAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'familyId': w.u16(1, 'family-id', set.familyId); break;
      case 'familyName': w.text(2, 'family-name', set.familyName); break;
      case 'version': w.u32(3, 'version', set.version); break;
      case 'hdrsize': w.u32(4, 'hdrsize', set.hdrsize); break;
      case 'maxattr': w.u32(5, 'maxattr', set.maxattr); break;
      case 'ops': w.nests(6, 'ops', set.ops, encodeOpAttrs); break;
      case 'mcastGroups': w.nests(7, 'mcast-groups', set.mcastGroups, encodeMcastGroupAttrs); break;
      case 'policy': w.typeValue(8, 'policy', set.policy, ['policyId', 'attrId'], encodePolicyAttrs); break;
      case 'opPolicy': w.typeValue(9, 'op-policy', set.opPolicy, ['opId'], encodeOpPolicyAttrs); break;
      case 'op': w.u32(10, 'op', set.op); break;
      default: w.unknownKey('ctrl-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `mcast-group-attrs`. */
export function encodeMcastGroupAttrs(w: AttrWriter, set: McastGroupAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'name': w.text(1, 'name', set.name); break;
      case 'id': w.u32(2, 'id', set.id); break;
      default: w.unknownKey('mcast-group-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `op-attrs`. */
export function encodeOpAttrs(w: AttrWriter, set: OpAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'id': w.u32(1, 'id', set.id); break;
      case 'flags': w.u32(2, 'flags', set.flags, opFlagsTable); break;
      default: w.unknownKey('op-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `policy-attrs`. */
export function encodePolicyAttrs(w: AttrWriter, set: PolicyAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'type': w.u32(1, 'type', set.type, attrTypeTable); break;
      case 'minValueS': w.s64(2, 'min-value-s', set.minValueS); break;
      case 'maxValueS': w.s64(3, 'max-value-s', set.maxValueS); break;
      case 'minValueU': w.u64(4, 'min-value-u', set.minValueU); break;
      case 'maxValueU': w.u64(5, 'max-value-u', set.maxValueU); break;
      case 'minLength': w.u32(6, 'min-length', set.minLength); break;
      case 'maxLength': w.u32(7, 'max-length', set.maxLength); break;
      case 'policyIdx': w.u32(8, 'policy-idx', set.policyIdx); break;
      case 'policyMaxtype': w.u32(9, 'policy-maxtype', set.policyMaxtype); break;
      case 'bitfield32Mask': w.u32(10, 'bitfield32-mask', set.bitfield32Mask); break;
      case 'mask': w.u64(12, 'mask', set.mask); break;
      default: w.unknownKey('policy-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `op-policy-attrs`. */
export function encodeOpPolicyAttrs(w: AttrWriter, set: OpPolicyAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'do': w.u32(1, 'do', set.do); break;
      case 'dump': w.u32(2, 'dump', set.dump); break;
      default: w.unknownKey('op-policy-attrs', key);
    }
  }
  w.keptUnknown(set);
}

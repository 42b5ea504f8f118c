// Generated from specs/kernel/nlctrl.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrReader } from '@nlkit/netlink-core';
import { attrTypeTable, opFlagsTable } from './constants.ts';
import type { CtrlAttrs, McastGroupAttrs, OpAttrs, OpPolicyAttrs, PolicyAttrs } from './types.ts';

/** Decodes attribute set `ctrl-attrs`. */
export function decodeCtrlAttrs(r: AttrReader, out: CtrlAttrs = {}): CtrlAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.familyId = r.u16('family-id'); break;
      case 2: out.familyName = r.text('family-name'); break;
      case 3: out.version = r.u32('version'); break;
      case 4: out.hdrsize = r.u32('hdrsize'); break;
      case 5: out.maxattr = r.u32('maxattr'); break;
      case 6: out.ops = r.nests('ops', decodeOpAttrs); break;
      case 7: out.mcastGroups = r.nests('mcast-groups', decodeMcastGroupAttrs); break;
      case 8: out.policy = r.typeValue('policy', ['policyId', 'attrId'], decodePolicyAttrs) as never; break;
      case 9: out.opPolicy = r.typeValue('op-policy', ['opId'], decodeOpPolicyAttrs) as never; break;
      case 10: out.op = r.u32('op'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `mcast-group-attrs`. */
export function decodeMcastGroupAttrs(r: AttrReader, out: McastGroupAttrs = {}): McastGroupAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.name = r.text('name'); break;
      case 2: out.id = r.u32('id'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `op-attrs`. */
export function decodeOpAttrs(r: AttrReader, out: OpAttrs = {}): OpAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.id = r.u32('id'); break;
      case 2: out.flags = opFlagsTable.of(r.u32('flags')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `policy-attrs`. */
export function decodePolicyAttrs(r: AttrReader, out: PolicyAttrs = {}): PolicyAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.type = attrTypeTable.of(r.u32('type')); break;
      case 2: out.minValueS = r.s64('min-value-s'); break;
      case 3: out.maxValueS = r.s64('max-value-s'); break;
      case 4: out.minValueU = r.u64('min-value-u'); break;
      case 5: out.maxValueU = r.u64('max-value-u'); break;
      case 6: out.minLength = r.u32('min-length'); break;
      case 7: out.maxLength = r.u32('max-length'); break;
      case 8: out.policyIdx = r.u32('policy-idx'); break;
      case 9: out.policyMaxtype = r.u32('policy-maxtype'); break;
      case 10: out.bitfield32Mask = r.u32('bitfield32-mask'); break;
      case 11: break;
      case 12: out.mask = r.u64('mask'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `op-policy-attrs`. */
export function decodeOpPolicyAttrs(r: AttrReader, out: OpPolicyAttrs = {}): OpPolicyAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.do = r.u32('do'); break;
      case 2: out.dump = r.u32('dump'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

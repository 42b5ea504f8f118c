// Generated from specs/kernel/nlctrl.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export {
  delfamily, delmcastGrp, family, getfamily, getpolicy, newfamily, newmcastGrp, notifications, operations,
} from './gen/operations.ts';
export type {
  CtrlAttrs, GetfamilyDumpRequest, GetfamilyRequest, GetpolicyDumpRequest, McastGroupAttrs, OpAttrs, OpPolicyAttrs,
  PolicyAttrs,
} from './gen/types.ts';
export { AttrType, type OpFlag, OpFlags, attrTypeTable, multicastGroups, opFlagsTable } from './gen/constants.ts';
export { ctrlAttrs, mcastGroupAttrs, opAttrs, opPolicyAttrs, policyAttrs } from './gen/descriptors.ts';
export {
  decodeCtrlAttrs, decodeMcastGroupAttrs, decodeOpAttrs, decodeOpPolicyAttrs, decodePolicyAttrs,
} from './gen/decode.ts';
export {
  encodeCtrlAttrs, encodeMcastGroupAttrs, encodeOpAttrs, encodeOpPolicyAttrs, encodePolicyAttrs,
} from './gen/encode.ts';

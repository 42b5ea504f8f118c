// Generated from specs/kernel/rt-rule.yaml. Do not edit; run `pnpm regenerate`.

export {
  delrule, delruleNtf, family, getrule, newrule, newruleNtf, notifications, operations,
} from './gen/operations.ts';
export type {
  DelruleRequest, FibRuleAttrs, FibRuleAttrsMessage, FibRuleHdr, FibRulePortRange, FibRuleUidRange, GetruleDumpRequest,
  NewruleRequest, Rtgenmsg,
} from './gen/types.ts';
export { FrAct, frActTable, multicastGroups } from './gen/constants.ts';
export {
  fibRuleAttrs, fibRuleHdrStruct, fibRulePortRangeStruct, fibRuleUidRangeStruct, rtgenmsgStruct,
} from './gen/descriptors.ts';
export {
  decodeFibRuleAttrs, decodeFibRuleAttrsMessage, decodeFibRuleHdr, decodeFibRulePortRange, decodeFibRuleUidRange,
  decodeRtgenmsg,
} from './gen/decode.ts';
export {
  encodeFibRuleAttrs, encodeFibRuleAttrsMessage, encodeFibRuleHdr, encodeFibRulePortRange, encodeFibRuleUidRange,
  encodeRtgenmsg,
} from './gen/encode.ts';

// Generated from specs/kernel/rt-rule.yaml and its overlay. Do not edit; run `pnpm regenerate`.

export {
  delrule, delruleNtf, family, getrule, newrule, newruleNtf, notifications, operations,
} from './gen/operations.ts';
export type {
  DelruleRequest, FibRuleAttrs, FibRuleAttrsMessage, FibRuleHdr, FibRulePortRange, FibRuleUidRange, GetruleDumpRequest,
  NewruleRequest,
} from './gen/types.ts';
export {
  type FibRuleFlag, FibRuleFlags, FrAct, RtTable, Rtprot, fibRuleFlagsTable, frActTable, multicastGroups, rtTableTable,
  rtprotTable,
} from './gen/constants.ts';
export { fibRuleAttrs, fibRuleHdrStruct, fibRulePortRangeStruct, fibRuleUidRangeStruct } from './gen/descriptors.ts';
export {
  decodeFibRuleAttrs, decodeFibRuleAttrsMessage, decodeFibRuleHdr, decodeFibRulePortRange, decodeFibRuleUidRange,
} from './gen/decode.ts';
export {
  encodeFibRuleAttrs, encodeFibRuleAttrsMessage, encodeFibRuleHdr, encodeFibRulePortRange, encodeFibRuleUidRange,
} from './gen/encode.ts';

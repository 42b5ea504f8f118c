// Generated from specs/kernel/nftables.yaml. Do not edit; run `pnpm regenerate`.

export {
  batchBegin, batchEnd, delchain, delflowtable, delobj, delrule, delset, delsetelem, deltable, destroychain,
  destroyflowtable, destroyobj, destroyrule, destroyset, destroysetelem, destroytable, family, getchain, getflowtable,
  getgen, getobj, getrule, getruleReset, getset, getsetelem, getsetelemReset, gettable, newchain, newflowtable, newobj,
  newrule, newset, newsetelem, newtable, operations,
} from './gen/operations.ts';
export type {
  BatchAttrs, BatchAttrsMessage, BatchBeginRequest, BatchEndRequest, ChainAttrs, ChainAttrsMessage, CompatAttrs,
  CompatMatchAttrs, CompatTargetAttrs, CounterAttrs, DataAttrs, DelchainRequest, DelflowtableRequest, DelobjRequest,
  DelruleRequest, DelsetRequest, DelsetelemRequest, DeltableRequest, DestroychainRequest, DestroyflowtableRequest,
  DestroyobjRequest, DestroyruleRequest, DestroysetRequest, DestroysetelemRequest, DestroytableRequest, ExprAttrs,
  ExprAttrsBase, ExprAttrsData, ExprBitwiseAttrs, ExprCmpAttrs, ExprCounterAttrs, ExprCtAttrs, ExprFibAttrs,
  ExprFlowOffloadAttrs, ExprImmediateAttrs, ExprListAttrs, ExprLookupAttrs, ExprMasqAttrs, ExprMetaAttrs, ExprNatAttrs,
  ExprObjrefAttrs, ExprPayloadAttrs, ExprRejectAttrs, ExprTargetAttrs, ExprTproxyAttrs, FlowtableAttrs,
  FlowtableAttrsMessage, FlowtableHookAttrs, GenAttrs, GenAttrsMessage, GetchainDumpRequest, GetchainRequest,
  GetflowtableDumpRequest, GetflowtableRequest, GetgenDumpRequest, GetgenRequest, GetobjDumpRequest, GetobjRequest,
  GetruleDumpRequest, GetruleRequest, GetruleResetDumpRequest, GetruleResetRequest, GetsetDumpRequest, GetsetRequest,
  GetsetelemDumpRequest, GetsetelemRequest, GetsetelemResetDumpRequest, GetsetelemResetRequest, GettableDumpRequest,
  GettableRequest, HookDevAttrs, LogAttrs, NewchainRequest, NewflowtableRequest, NewobjRequest, NewruleRequest,
  NewsetRequest, NewsetelemRequest, NewtableRequest, Nfgenmsg, NftCounterAttrs, NftHookAttrs, NumgenAttrs, ObjAttrs,
  ObjAttrsBase, ObjAttrsData, ObjAttrsMessage, QuotaAttrs, RangeAttrs, RuleAttrs, RuleAttrsMessage, RuleCompatAttrs,
  SetAttrs, SetAttrsMessage, SetDescAttrs, SetDescConcatAttrs, SetFieldAttrs, SetListAttrs, SetelemAttrs,
  SetelemListAttrs, SetelemListAttrsMessage, SetelemListElemAttrs, TableAttrs, TableAttrsMessage, VerdictAttrs,
} from './gen/types.ts';
export {
  BitwiseOps, type ChainFlag, ChainFlags, CmpOps, CtDirection, CtKeys, type FibFlag, FibFlags, FibResult, type LogFlag,
  LogFlags, LogLevel, type LookupFlag, LookupFlags, MetaKeys, type NatRangeFlag, NatRangeFlags, NumgenTypes, ObjectType,
  PayloadBase, type QuotaFlag, QuotaFlags, RangeOps, Registers, RejectInetCode, RejectTypes, type SetElemFlag,
  SetElemFlags, type SetFlag, SetFlags, type TableFlag, TableFlags, VerdictCode, bitwiseOpsTable, chainFlagsTable,
  cmpOpsTable, ctDirectionTable, ctKeysTable, fibFlagsTable, fibResultTable, logFlagsTable, logLevelTable,
  lookupFlagsTable, metaKeysTable, multicastGroups, natRangeFlagsTable, numgenTypesTable, objectTypeTable,
  payloadBaseTable, quotaFlagsTable, rangeOpsTable, registersTable, rejectInetCodeTable, rejectTypesTable,
  setElemFlagsTable, setFlagsTable, tableFlagsTable, verdictCodeTable,
} from './gen/constants.ts';
export {
  batchAttrs, chainAttrs, compatAttrs, compatMatchAttrs, compatTargetAttrs, counterAttrs, dataAttrs, exprAttrs,
  exprBitwiseAttrs, exprCmpAttrs, exprCounterAttrs, exprCtAttrs, exprFibAttrs, exprFlowOffloadAttrs, exprImmediateAttrs,
  exprListAttrs, exprLookupAttrs, exprMasqAttrs, exprMetaAttrs, exprNatAttrs, exprObjrefAttrs, exprOpsFormats,
  exprPayloadAttrs, exprRejectAttrs, exprTargetAttrs, exprTproxyAttrs, flowtableAttrs, flowtableHookAttrs, genAttrs,
  hookDevAttrs, logAttrs, nfgenmsgStruct, nftCounterAttrs, nftHookAttrs, numgenAttrs, objAttrs, objDataFormats,
  quotaAttrs, rangeAttrs, ruleAttrs, ruleCompatAttrs, setAttrs, setDescAttrs, setDescConcatAttrs, setFieldAttrs,
  setListAttrs, setelemAttrs, setelemListAttrs, setelemListElemAttrs, tableAttrs, verdictAttrs,
} from './gen/descriptors.ts';
export {
  decodeBatchAttrs, decodeBatchAttrsMessage, decodeChainAttrs, decodeChainAttrsMessage, decodeCompatAttrs,
  decodeCompatMatchAttrs, decodeCompatTargetAttrs, decodeCounterAttrs, decodeDataAttrs, decodeExprAttrs,
  decodeExprBitwiseAttrs, decodeExprCmpAttrs, decodeExprCounterAttrs, decodeExprCtAttrs, decodeExprFibAttrs,
  decodeExprFlowOffloadAttrs, decodeExprImmediateAttrs, decodeExprListAttrs, decodeExprLookupAttrs, decodeExprMasqAttrs,
  decodeExprMetaAttrs, decodeExprNatAttrs, decodeExprObjrefAttrs, decodeExprOps, decodeExprPayloadAttrs,
  decodeExprRejectAttrs, decodeExprTargetAttrs, decodeExprTproxyAttrs, decodeFlowtableAttrs,
  decodeFlowtableAttrsMessage, decodeFlowtableHookAttrs, decodeGenAttrs, decodeGenAttrsMessage, decodeHookDevAttrs,
  decodeLogAttrs, decodeNfgenmsg, decodeNftCounterAttrs, decodeNftHookAttrs, decodeNumgenAttrs, decodeObjAttrs,
  decodeObjAttrsMessage, decodeObjData, decodeQuotaAttrs, decodeRangeAttrs, decodeRuleAttrs, decodeRuleAttrsMessage,
  decodeRuleCompatAttrs, decodeSetAttrs, decodeSetAttrsMessage, decodeSetDescAttrs, decodeSetDescConcatAttrs,
  decodeSetFieldAttrs, decodeSetListAttrs, decodeSetelemAttrs, decodeSetelemListAttrs, decodeSetelemListAttrsMessage,
  decodeSetelemListElemAttrs, decodeTableAttrs, decodeTableAttrsMessage, decodeVerdictAttrs,
} from './gen/decode.ts';
export {
  encodeBatchAttrs, encodeBatchAttrsMessage, encodeChainAttrs, encodeChainAttrsMessage, encodeCompatAttrs,
  encodeCompatMatchAttrs, encodeCompatTargetAttrs, encodeCounterAttrs, encodeDataAttrs, encodeExprAttrs,
  encodeExprBitwiseAttrs, encodeExprCmpAttrs, encodeExprCounterAttrs, encodeExprCtAttrs, encodeExprFibAttrs,
  encodeExprFlowOffloadAttrs, encodeExprImmediateAttrs, encodeExprListAttrs, encodeExprLookupAttrs, encodeExprMasqAttrs,
  encodeExprMetaAttrs, encodeExprNatAttrs, encodeExprObjrefAttrs, encodeExprOps, encodeExprPayloadAttrs,
  encodeExprRejectAttrs, encodeExprTargetAttrs, encodeExprTproxyAttrs, encodeFlowtableAttrs,
  encodeFlowtableAttrsMessage, encodeFlowtableHookAttrs, encodeGenAttrs, encodeGenAttrsMessage, encodeHookDevAttrs,
  encodeLogAttrs, encodeNfgenmsg, encodeNftCounterAttrs, encodeNftHookAttrs, encodeNumgenAttrs, encodeObjAttrs,
  encodeObjAttrsMessage, encodeObjData, encodeQuotaAttrs, encodeRangeAttrs, encodeRuleAttrs, encodeRuleAttrsMessage,
  encodeRuleCompatAttrs, encodeSetAttrs, encodeSetAttrsMessage, encodeSetDescAttrs, encodeSetDescConcatAttrs,
  encodeSetFieldAttrs, encodeSetListAttrs, encodeSetelemAttrs, encodeSetelemListAttrs, encodeSetelemListAttrsMessage,
  encodeSetelemListElemAttrs, encodeTableAttrs, encodeTableAttrsMessage, encodeVerdictAttrs,
} from './gen/encode.ts';

// Generated from specs/kernel/nftables.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  attribute, type AttributeSet, attributeSet, binary, formatted, list, member, named, nest, s32be, type StructType,
  structType, subMessage, type SubMessageFormat, text, u16be, u32be, u64be, u8,
} from '@nlkit/netlink-core';
import {
  bitwiseOpsTable, chainFlagsTable, chainPolicyTable, cmpOpsTable, compatTypeTable, ctDirectionTable, ctKeysTable,
  fibFlagsTable, fibResultTable, flowtableFlagsTable, logFlagsTable, logLevelTable, lookupFlagsTable, metaKeysTable,
  natRangeFlagsTable, natTypeTable, nfProtoTable, numgenTypesTable, objectTypeTable, payloadBaseTable,
  payloadCsumFlagsTable, payloadCsumTypeTable, quotaFlagsTable, rangeOpsTable, registersTable, rejectTypesTable,
  setElemFlagsTable, setFlagsTable, setPolicyTable, tableFlagsTable, traceTypeTable, verdictCodeTable,
} from './constants.ts';
import {
  decodeDataAttrs, decodeExprAttrs, decodeExprListAttrs, decodeFlowtableHookAttrs, decodeHookDevAttrs, decodeNfgenmsg,
  decodeNftCounterAttrs, decodeNftHookAttrs, decodeRuleCompatAttrs, decodeSetDescAttrs, decodeSetDescConcatAttrs,
  decodeSetelemAttrs, decodeSetelemListElemAttrs, decodeSetFieldAttrs, decodeSetListAttrs, decodeVerdictAttrs,
} from './decode.ts';
import {
  encodeDataAttrs, encodeExprAttrs, encodeExprListAttrs, encodeFlowtableHookAttrs, encodeHookDevAttrs, encodeNfgenmsg,
  encodeNftCounterAttrs, encodeNftHookAttrs, encodeRuleCompatAttrs, encodeSetDescAttrs, encodeSetDescConcatAttrs,
  encodeSetelemAttrs, encodeSetelemListElemAttrs, encodeSetFieldAttrs, encodeSetListAttrs, encodeVerdictAttrs,
} from './encode.ts';
import type {
  BatchAttrs, ChainAttrs, CompatAttrs, CompatMatchAttrs, CompatTargetAttrs, CounterAttrs, DataAttrs, ExprAttrs,
  ExprBitwiseAttrs, ExprCmpAttrs, ExprCounterAttrs, ExprCtAttrs, ExprFibAttrs, ExprFlowOffloadAttrs, ExprImmediateAttrs,
  ExprListAttrs, ExprLookupAttrs, ExprMasqAttrs, ExprMetaAttrs, ExprNatAttrs, ExprObjrefAttrs, ExprPayloadAttrs,
  ExprRejectAttrs, ExprTproxyAttrs, FlowtableAttrs, FlowtableHookAttrs, GenAttrs, HookDevAttrs, LogAttrs, Nfgenmsg,
  NftCounterAttrs, NftHookAttrs, NumgenAttrs, ObjAttrs, QuotaAttrs, RangeAttrs, RuleAttrs, RuleCompatAttrs, SetAttrs,
  SetDescAttrs, SetDescConcatAttrs, SetelemAttrs, SetelemListAttrs, SetelemListElemAttrs, SetFieldAttrs, SetListAttrs,
  TableAttrs, TraceAttrs, VerdictAttrs,
} from './types.ts';

/** Layout of struct `nfgenmsg`. */
export const nfgenmsgStruct: StructType<Nfgenmsg> = /* @__PURE__ */ structType('nfgenmsg', 4, {
  nfgenFamily: /* @__PURE__ */ member(0, 1, 'nfgen-family', /* @__PURE__ */ named('u8', nfProtoTable)),
  version: /* @__PURE__ */ member(1, 1, 'version', u8),
  resId: /* @__PURE__ */ member(2, 2, 'res-id', u16be),
}, decodeNfgenmsg, encodeNfgenmsg);

/** Formats of sub-message `expr-ops` by the value that selects them. */
export const exprOpsFormats = (): Readonly<Record<string, SubMessageFormat>> => ({
  bitwise: { set: () => exprBitwiseAttrs },
  cmp: { set: () => exprCmpAttrs },
  counter: { set: () => exprCounterAttrs },
  ct: { set: () => exprCtAttrs },
  fib: { set: () => exprFibAttrs },
  flow_offload: { set: () => exprFlowOffloadAttrs },
  immediate: { set: () => exprImmediateAttrs },
  log: { set: () => logAttrs },
  lookup: { set: () => exprLookupAttrs },
  match: { set: () => compatMatchAttrs },
  meta: { set: () => exprMetaAttrs },
  nat: { set: () => exprNatAttrs },
  numgen: { set: () => numgenAttrs },
  objref: { set: () => exprObjrefAttrs },
  payload: { set: () => exprPayloadAttrs },
  quota: { set: () => quotaAttrs },
  range: { set: () => rangeAttrs },
  reject: { set: () => exprRejectAttrs },
  target: { set: () => compatTargetAttrs },
  tproxy: { set: () => exprTproxyAttrs },
  masq: { set: () => exprMasqAttrs },
});

/** Formats of sub-message `obj-data` by the value that selects them. */
export const objDataFormats = (): Readonly<Record<string, SubMessageFormat>> => ({
  counter: { set: () => counterAttrs },
  quota: { set: () => quotaAttrs },
});

/** Attributes of set `log-attrs`. */
export const logAttrs: AttributeSet<LogAttrs> = /* @__PURE__ */ attributeSet('log-attrs', {
  group: /* @__PURE__ */ attribute(1, 'group', u16be),
  prefix: /* @__PURE__ */ attribute(2, 'prefix', text),
  snaplen: /* @__PURE__ */ attribute(3, 'snaplen', u32be),
  qthreshold: /* @__PURE__ */ attribute(4, 'qthreshold', u16be),
  level: /* @__PURE__ */ attribute(5, 'level', /* @__PURE__ */ named('u32be', logLevelTable)),
  flags: /* @__PURE__ */ attribute(6, 'flags', /* @__PURE__ */ named('u32be', logFlagsTable)),
});

/** Attributes of set `numgen-attrs`. */
export const numgenAttrs: AttributeSet<NumgenAttrs> = /* @__PURE__ */ attributeSet('numgen-attrs', {
  dreg: /* @__PURE__ */ attribute(1, 'dreg', /* @__PURE__ */ named('u32be', registersTable)),
  modulus: /* @__PURE__ */ attribute(2, 'modulus', u32be),
  type: /* @__PURE__ */ attribute(3, 'type', /* @__PURE__ */ named('u32be', numgenTypesTable)),
  offset: /* @__PURE__ */ attribute(4, 'offset', u32be),
});

/** Attributes of set `range-attrs`. */
export const rangeAttrs: AttributeSet<RangeAttrs> = /* @__PURE__ */ attributeSet('range-attrs', {
  sreg: /* @__PURE__ */ attribute(1, 'sreg', /* @__PURE__ */ named('u32be', registersTable)),
  op: /* @__PURE__ */ attribute(2, 'op', /* @__PURE__ */ named('u32be', rangeOpsTable)),
  fromData: /* @__PURE__ */ attribute(
    3, 'from-data', /* @__PURE__ */ nest(() => dataAttrs, decodeDataAttrs, encodeDataAttrs),
  ),
  toData: /* @__PURE__ */ attribute(
    4, 'to-data', /* @__PURE__ */ nest(() => dataAttrs, decodeDataAttrs, encodeDataAttrs),
  ),
});

/** Attributes of set `batch-attrs`. */
export const batchAttrs: AttributeSet<BatchAttrs> = /* @__PURE__ */ attributeSet('batch-attrs', {
  genid: /* @__PURE__ */ attribute(1, 'genid', u32be),
});

/** Attributes of set `table-attrs`. */
export const tableAttrs: AttributeSet<TableAttrs> = /* @__PURE__ */ attributeSet('table-attrs', {
  name: /* @__PURE__ */ attribute(1, 'name', text),
  flags: /* @__PURE__ */ attribute(2, 'flags', /* @__PURE__ */ named('u32be', tableFlagsTable)),
  use: /* @__PURE__ */ attribute(3, 'use', u32be),
  handle: /* @__PURE__ */ attribute(4, 'handle', u64be),
  userdata: /* @__PURE__ */ attribute(6, 'userdata', /* @__PURE__ */ binary()),
  owner: /* @__PURE__ */ attribute(7, 'owner', u32be),
});

/** Attributes of set `chain-attrs`. */
export const chainAttrs: AttributeSet<ChainAttrs> = /* @__PURE__ */ attributeSet('chain-attrs', {
  table: /* @__PURE__ */ attribute(1, 'table', text),
  handle: /* @__PURE__ */ attribute(2, 'handle', u64be),
  name: /* @__PURE__ */ attribute(3, 'name', text),
  hook: /* @__PURE__ */ attribute(
    4, 'hook', /* @__PURE__ */ nest(() => nftHookAttrs, decodeNftHookAttrs, encodeNftHookAttrs),
  ),
  policy: /* @__PURE__ */ attribute(5, 'policy', /* @__PURE__ */ named('u32be', chainPolicyTable)),
  use: /* @__PURE__ */ attribute(6, 'use', u32be),
  type: /* @__PURE__ */ attribute(7, 'type', text),
  counters: /* @__PURE__ */ attribute(
    8, 'counters', /* @__PURE__ */ nest(() => nftCounterAttrs, decodeNftCounterAttrs, encodeNftCounterAttrs),
  ),
  flags: /* @__PURE__ */ attribute(10, 'flags', /* @__PURE__ */ named('u32be', chainFlagsTable)),
  id: /* @__PURE__ */ attribute(11, 'id', u32be),
  userdata: /* @__PURE__ */ attribute(12, 'userdata', /* @__PURE__ */ binary()),
});

/** Attributes of set `counter-attrs`. */
export const counterAttrs: AttributeSet<CounterAttrs> = /* @__PURE__ */ attributeSet('counter-attrs', {
  bytes: /* @__PURE__ */ attribute(1, 'bytes', u64be),
  packets: /* @__PURE__ */ attribute(2, 'packets', u64be),
});

/** Attributes of set `nft-hook-attrs`. */
export const nftHookAttrs: AttributeSet<NftHookAttrs> = /* @__PURE__ */ attributeSet('nft-hook-attrs', {
  num: /* @__PURE__ */ attribute(1, 'num', u32be),
  priority: /* @__PURE__ */ attribute(2, 'priority', s32be),
  dev: /* @__PURE__ */ attribute(3, 'dev', text),
  devs: /* @__PURE__ */ attribute(
    4, 'devs', /* @__PURE__ */ nest(() => hookDevAttrs, decodeHookDevAttrs, encodeHookDevAttrs),
  ),
});

/** Attributes of set `hook-dev-attrs`. */
export const hookDevAttrs: AttributeSet<HookDevAttrs> = /* @__PURE__ */ attributeSet('hook-dev-attrs', {
  name: /* @__PURE__ */ attribute(1, 'name', /* @__PURE__ */ list(text)),
});

/** Attributes of set `nft-counter-attrs`. */
export const nftCounterAttrs: AttributeSet<NftCounterAttrs> = /* @__PURE__ */ attributeSet('nft-counter-attrs', {
  bytes: /* @__PURE__ */ attribute(1, 'bytes', u64be),
  packets: /* @__PURE__ */ attribute(2, 'packets', u64be),
});

/** Attributes of set `rule-attrs`. */
export const ruleAttrs: AttributeSet<RuleAttrs> = /* @__PURE__ */ attributeSet('rule-attrs', {
  table: /* @__PURE__ */ attribute(1, 'table', text),
  chain: /* @__PURE__ */ attribute(2, 'chain', text),
  handle: /* @__PURE__ */ attribute(3, 'handle', u64be),
  expressions: /* @__PURE__ */ attribute(
    4, 'expressions', /* @__PURE__ */ nest(() => exprListAttrs, decodeExprListAttrs, encodeExprListAttrs),
  ),
  compat: /* @__PURE__ */ attribute(
    5, 'compat', /* @__PURE__ */ nest(() => ruleCompatAttrs, decodeRuleCompatAttrs, encodeRuleCompatAttrs),
  ),
  position: /* @__PURE__ */ attribute(6, 'position', u64be),
  userdata: /* @__PURE__ */ attribute(7, 'userdata', /* @__PURE__ */ binary()),
  id: /* @__PURE__ */ attribute(9, 'id', u32be),
  positionId: /* @__PURE__ */ attribute(10, 'position-id', u32be),
  chainId: /* @__PURE__ */ attribute(11, 'chain-id', u32be),
});

/** Attributes of set `expr-list-attrs`. */
export const exprListAttrs: AttributeSet<ExprListAttrs> = /* @__PURE__ */ attributeSet('expr-list-attrs', {
  elem: /* @__PURE__ */ attribute(
    1, 'elem', /* @__PURE__ */ list(/* @__PURE__ */ nest(() => exprAttrs, decodeExprAttrs, encodeExprAttrs)),
  ),
});

/** Attributes of set `expr-attrs`. */
export const exprAttrs: AttributeSet<ExprAttrs> = /* @__PURE__ */ attributeSet('expr-attrs', {
  name: /* @__PURE__ */ attribute(1, 'name', /* @__PURE__ */ formatted('text')),
  data: /* @__PURE__ */ attribute(2, 'data', /* @__PURE__ */ subMessage('name', exprOpsFormats)),
});

/** Attributes of set `rule-compat-attrs`. */
export const ruleCompatAttrs: AttributeSet<RuleCompatAttrs> = /* @__PURE__ */ attributeSet('rule-compat-attrs', {
  proto: /* @__PURE__ */ attribute(1, 'proto', u32be),
  flags: /* @__PURE__ */ attribute(2, 'flags', u32be),
});

/** Attributes of set `set-attrs`. */
export const setAttrs: AttributeSet<SetAttrs> = /* @__PURE__ */ attributeSet('set-attrs', {
  table: /* @__PURE__ */ attribute(1, 'table', text),
  name: /* @__PURE__ */ attribute(2, 'name', text),
  flags: /* @__PURE__ */ attribute(3, 'flags', /* @__PURE__ */ named('u32be', setFlagsTable)),
  keyType: /* @__PURE__ */ attribute(4, 'key-type', u32be),
  keyLen: /* @__PURE__ */ attribute(5, 'key-len', u32be),
  dataType: /* @__PURE__ */ attribute(6, 'data-type', u32be),
  dataLen: /* @__PURE__ */ attribute(7, 'data-len', u32be),
  policy: /* @__PURE__ */ attribute(8, 'policy', /* @__PURE__ */ named('u32be', setPolicyTable)),
  desc: /* @__PURE__ */ attribute(
    9, 'desc', /* @__PURE__ */ nest(() => setDescAttrs, decodeSetDescAttrs, encodeSetDescAttrs),
  ),
  id: /* @__PURE__ */ attribute(10, 'id', u32be),
  timeout: /* @__PURE__ */ attribute(11, 'timeout', u64be),
  gcInterval: /* @__PURE__ */ attribute(12, 'gc-interval', u32be),
  userdata: /* @__PURE__ */ attribute(13, 'userdata', /* @__PURE__ */ binary()),
  objType: /* @__PURE__ */ attribute(15, 'obj-type', /* @__PURE__ */ named('u32be', objectTypeTable)),
  handle: /* @__PURE__ */ attribute(16, 'handle', u64be),
  expr: /* @__PURE__ */ attribute(
    17, 'expr', /* @__PURE__ */ list(/* @__PURE__ */ nest(() => exprAttrs, decodeExprAttrs, encodeExprAttrs)),
  ),
  expressions: /* @__PURE__ */ attribute(
    18, 'expressions', /* @__PURE__ */ nest(() => setListAttrs, decodeSetListAttrs, encodeSetListAttrs),
  ),
  type: /* @__PURE__ */ attribute(19, 'type', text),
  count: /* @__PURE__ */ attribute(20, 'count', u32be),
});

/** Attributes of set `set-desc-attrs`. */
export const setDescAttrs: AttributeSet<SetDescAttrs> = /* @__PURE__ */ attributeSet('set-desc-attrs', {
  size: /* @__PURE__ */ attribute(1, 'size', u32be),
  concat: /* @__PURE__ */ attribute(
    2, 'concat', /* @__PURE__ */ nest(() => setDescConcatAttrs, decodeSetDescConcatAttrs, encodeSetDescConcatAttrs),
  ),
});

/** Attributes of set `set-desc-concat-attrs`. */
export const setDescConcatAttrs: AttributeSet<SetDescConcatAttrs> = /* @__PURE__ */ attributeSet(
  'set-desc-concat-attrs', {
    elem: /* @__PURE__ */ attribute(
      1, 'elem',
      /* @__PURE__ */ list(/* @__PURE__ */ nest(() => setFieldAttrs, decodeSetFieldAttrs, encodeSetFieldAttrs)),
    ),
  },
);

/** Attributes of set `set-field-attrs`. */
export const setFieldAttrs: AttributeSet<SetFieldAttrs> = /* @__PURE__ */ attributeSet('set-field-attrs', {
  len: /* @__PURE__ */ attribute(1, 'len', u32be),
});

/** Attributes of set `set-list-attrs`. */
export const setListAttrs: AttributeSet<SetListAttrs> = /* @__PURE__ */ attributeSet('set-list-attrs', {
  elem: /* @__PURE__ */ attribute(
    1, 'elem', /* @__PURE__ */ list(/* @__PURE__ */ nest(() => exprAttrs, decodeExprAttrs, encodeExprAttrs)),
  ),
});

/** Attributes of set `setelem-attrs`. */
export const setelemAttrs: AttributeSet<SetelemAttrs> = /* @__PURE__ */ attributeSet('setelem-attrs', {
  key: /* @__PURE__ */ attribute(1, 'key', /* @__PURE__ */ nest(() => dataAttrs, decodeDataAttrs, encodeDataAttrs)),
  data: /* @__PURE__ */ attribute(2, 'data', /* @__PURE__ */ nest(() => dataAttrs, decodeDataAttrs, encodeDataAttrs)),
  flags: /* @__PURE__ */ attribute(3, 'flags', /* @__PURE__ */ named('u32be', setElemFlagsTable)),
  timeout: /* @__PURE__ */ attribute(4, 'timeout', u64be),
  expiration: /* @__PURE__ */ attribute(5, 'expiration', u64be),
  userdata: /* @__PURE__ */ attribute(6, 'userdata', /* @__PURE__ */ binary()),
  expr: /* @__PURE__ */ attribute(7, 'expr', /* @__PURE__ */ nest(() => exprAttrs, decodeExprAttrs, encodeExprAttrs)),
  objref: /* @__PURE__ */ attribute(9, 'objref', text),
  keyEnd: /* @__PURE__ */ attribute(
    10, 'key-end', /* @__PURE__ */ nest(() => dataAttrs, decodeDataAttrs, encodeDataAttrs),
  ),
  expressions: /* @__PURE__ */ attribute(
    11, 'expressions', /* @__PURE__ */ nest(() => exprListAttrs, decodeExprListAttrs, encodeExprListAttrs),
  ),
});

/** Attributes of set `setelem-list-elem-attrs`. */
export const setelemListElemAttrs: AttributeSet<SetelemListElemAttrs> = /* @__PURE__ */ attributeSet(
  'setelem-list-elem-attrs', {
    elem: /* @__PURE__ */ attribute(
      1, 'elem', /* @__PURE__ */ list(/* @__PURE__ */ nest(() => setelemAttrs, decodeSetelemAttrs, encodeSetelemAttrs)),
    ),
  },
);

/** Attributes of set `setelem-list-attrs`. */
export const setelemListAttrs: AttributeSet<SetelemListAttrs> = /* @__PURE__ */ attributeSet('setelem-list-attrs', {
  table: /* @__PURE__ */ attribute(1, 'table', text),
  set: /* @__PURE__ */ attribute(2, 'set', text),
  elements: /* @__PURE__ */ attribute(
    3, 'elements',
    /* @__PURE__ */ nest(() => setelemListElemAttrs, decodeSetelemListElemAttrs, encodeSetelemListElemAttrs),
  ),
  setId: /* @__PURE__ */ attribute(4, 'set-id', u32be),
});

/** Attributes of set `gen-attrs`. */
export const genAttrs: AttributeSet<GenAttrs> = /* @__PURE__ */ attributeSet('gen-attrs', {
  id: /* @__PURE__ */ attribute(1, 'id', u32be),
  procPid: /* @__PURE__ */ attribute(2, 'proc-pid', u32be),
  procName: /* @__PURE__ */ attribute(3, 'proc-name', text),
});

/** Attributes of set `obj-attrs`. */
export const objAttrs: AttributeSet<ObjAttrs> = /* @__PURE__ */ attributeSet('obj-attrs', {
  table: /* @__PURE__ */ attribute(1, 'table', text),
  name: /* @__PURE__ */ attribute(2, 'name', text),
  type: /* @__PURE__ */ attribute(3, 'type', /* @__PURE__ */ named('u32be', objectTypeTable)),
  data: /* @__PURE__ */ attribute(4, 'data', /* @__PURE__ */ subMessage('type', objDataFormats)),
  use: /* @__PURE__ */ attribute(5, 'use', u32be),
  handle: /* @__PURE__ */ attribute(6, 'handle', u64be),
  userdata: /* @__PURE__ */ attribute(8, 'userdata', /* @__PURE__ */ binary()),
});

/** Attributes of set `quota-attrs`. */
export const quotaAttrs: AttributeSet<QuotaAttrs> = /* @__PURE__ */ attributeSet('quota-attrs', {
  bytes: /* @__PURE__ */ attribute(1, 'bytes', u64be),
  flags: /* @__PURE__ */ attribute(2, 'flags', /* @__PURE__ */ named('u32be', quotaFlagsTable)),
  consumed: /* @__PURE__ */ attribute(4, 'consumed', u64be),
});

/** Attributes of set `flowtable-attrs`. */
export const flowtableAttrs: AttributeSet<FlowtableAttrs> = /* @__PURE__ */ attributeSet('flowtable-attrs', {
  table: /* @__PURE__ */ attribute(1, 'table', text),
  name: /* @__PURE__ */ attribute(2, 'name', text),
  hook: /* @__PURE__ */ attribute(
    3, 'hook', /* @__PURE__ */ nest(() => flowtableHookAttrs, decodeFlowtableHookAttrs, encodeFlowtableHookAttrs),
  ),
  use: /* @__PURE__ */ attribute(4, 'use', u32be),
  handle: /* @__PURE__ */ attribute(5, 'handle', u64be),
  flags: /* @__PURE__ */ attribute(7, 'flags', /* @__PURE__ */ named('u32be', flowtableFlagsTable)),
});

/** Attributes of set `flowtable-hook-attrs`. */
export const flowtableHookAttrs: AttributeSet<FlowtableHookAttrs> = /* @__PURE__ */ attributeSet(
  'flowtable-hook-attrs', {
    num: /* @__PURE__ */ attribute(1, 'num', u32be),
    priority: /* @__PURE__ */ attribute(2, 'priority', u32be),
    devs: /* @__PURE__ */ attribute(
      3, 'devs', /* @__PURE__ */ nest(() => hookDevAttrs, decodeHookDevAttrs, encodeHookDevAttrs),
    ),
  },
);

/** Attributes of set `expr-bitwise-attrs`. */
export const exprBitwiseAttrs: AttributeSet<ExprBitwiseAttrs> = /* @__PURE__ */ attributeSet('expr-bitwise-attrs', {
  sreg: /* @__PURE__ */ attribute(1, 'sreg', /* @__PURE__ */ named('u32be', registersTable)),
  dreg: /* @__PURE__ */ attribute(2, 'dreg', /* @__PURE__ */ named('u32be', registersTable)),
  len: /* @__PURE__ */ attribute(3, 'len', u32be),
  mask: /* @__PURE__ */ attribute(4, 'mask', /* @__PURE__ */ nest(() => dataAttrs, decodeDataAttrs, encodeDataAttrs)),
  xor: /* @__PURE__ */ attribute(5, 'xor', /* @__PURE__ */ nest(() => dataAttrs, decodeDataAttrs, encodeDataAttrs)),
  op: /* @__PURE__ */ attribute(6, 'op', /* @__PURE__ */ named('u32be', bitwiseOpsTable)),
  data: /* @__PURE__ */ attribute(7, 'data', /* @__PURE__ */ nest(() => dataAttrs, decodeDataAttrs, encodeDataAttrs)),
});

/** Attributes of set `expr-cmp-attrs`. */
export const exprCmpAttrs: AttributeSet<ExprCmpAttrs> = /* @__PURE__ */ attributeSet('expr-cmp-attrs', {
  sreg: /* @__PURE__ */ attribute(1, 'sreg', /* @__PURE__ */ named('u32be', registersTable)),
  op: /* @__PURE__ */ attribute(2, 'op', /* @__PURE__ */ named('u32be', cmpOpsTable)),
  data: /* @__PURE__ */ attribute(3, 'data', /* @__PURE__ */ nest(() => dataAttrs, decodeDataAttrs, encodeDataAttrs)),
});

/** Attributes of set `data-attrs`. */
export const dataAttrs: AttributeSet<DataAttrs> = /* @__PURE__ */ attributeSet('data-attrs', {
  value: /* @__PURE__ */ attribute(1, 'value', /* @__PURE__ */ binary()),
  verdict: /* @__PURE__ */ attribute(
    2, 'verdict', /* @__PURE__ */ nest(() => verdictAttrs, decodeVerdictAttrs, encodeVerdictAttrs),
  ),
});

/** Attributes of set `verdict-attrs`. */
export const verdictAttrs: AttributeSet<VerdictAttrs> = /* @__PURE__ */ attributeSet('verdict-attrs', {
  code: /* @__PURE__ */ attribute(1, 'code', /* @__PURE__ */ named('u32be', verdictCodeTable)),
  chain: /* @__PURE__ */ attribute(2, 'chain', text),
  chainId: /* @__PURE__ */ attribute(3, 'chain-id', u32be),
});

/** Attributes of set `expr-counter-attrs`. */
export const exprCounterAttrs: AttributeSet<ExprCounterAttrs> = /* @__PURE__ */ attributeSet('expr-counter-attrs', {
  bytes: /* @__PURE__ */ attribute(1, 'bytes', u64be),
  packets: /* @__PURE__ */ attribute(2, 'packets', u64be),
});

/** Attributes of set `expr-fib-attrs`. */
export const exprFibAttrs: AttributeSet<ExprFibAttrs> = /* @__PURE__ */ attributeSet('expr-fib-attrs', {
  dreg: /* @__PURE__ */ attribute(1, 'dreg', /* @__PURE__ */ named('u32be', registersTable)),
  result: /* @__PURE__ */ attribute(2, 'result', /* @__PURE__ */ named('u32be', fibResultTable)),
  flags: /* @__PURE__ */ attribute(3, 'flags', /* @__PURE__ */ named('u32be', fibFlagsTable)),
});

/** Attributes of set `expr-ct-attrs`. */
export const exprCtAttrs: AttributeSet<ExprCtAttrs> = /* @__PURE__ */ attributeSet('expr-ct-attrs', {
  dreg: /* @__PURE__ */ attribute(1, 'dreg', /* @__PURE__ */ named('u32be', registersTable)),
  key: /* @__PURE__ */ attribute(2, 'key', /* @__PURE__ */ named('u32be', ctKeysTable)),
  direction: /* @__PURE__ */ attribute(3, 'direction', /* @__PURE__ */ named('u8', ctDirectionTable)),
  sreg: /* @__PURE__ */ attribute(4, 'sreg', /* @__PURE__ */ named('u32be', registersTable)),
});

/** Attributes of set `expr-flow-offload-attrs`. */
export const exprFlowOffloadAttrs: AttributeSet<ExprFlowOffloadAttrs> = /* @__PURE__ */ attributeSet(
  'expr-flow-offload-attrs', {
    name: /* @__PURE__ */ attribute(1, 'name', text),
  },
);

/** Attributes of set `expr-immediate-attrs`. */
export const exprImmediateAttrs: AttributeSet<ExprImmediateAttrs> = /* @__PURE__ */ attributeSet(
  'expr-immediate-attrs', {
    dreg: /* @__PURE__ */ attribute(1, 'dreg', /* @__PURE__ */ named('u32be', registersTable)),
    data: /* @__PURE__ */ attribute(2, 'data', /* @__PURE__ */ nest(() => dataAttrs, decodeDataAttrs, encodeDataAttrs)),
  },
);

/** Attributes of set `expr-lookup-attrs`. */
export const exprLookupAttrs: AttributeSet<ExprLookupAttrs> = /* @__PURE__ */ attributeSet('expr-lookup-attrs', {
  set: /* @__PURE__ */ attribute(1, 'set', text),
  sreg: /* @__PURE__ */ attribute(2, 'sreg', /* @__PURE__ */ named('u32be', registersTable)),
  dreg: /* @__PURE__ */ attribute(3, 'dreg', /* @__PURE__ */ named('u32be', registersTable)),
  setId: /* @__PURE__ */ attribute(4, 'set-id', u32be),
  flags: /* @__PURE__ */ attribute(5, 'flags', /* @__PURE__ */ named('u32be', lookupFlagsTable)),
});

/** Attributes of set `expr-masq-attrs`. */
export const exprMasqAttrs: AttributeSet<ExprMasqAttrs> = /* @__PURE__ */ attributeSet('expr-masq-attrs', {
  flags: /* @__PURE__ */ attribute(1, 'flags', /* @__PURE__ */ named('u32be', natRangeFlagsTable)),
  regProtoMin: /* @__PURE__ */ attribute(2, 'reg-proto-min', /* @__PURE__ */ named('u32be', registersTable)),
  regProtoMax: /* @__PURE__ */ attribute(3, 'reg-proto-max', /* @__PURE__ */ named('u32be', registersTable)),
});

/** Attributes of set `expr-meta-attrs`. */
export const exprMetaAttrs: AttributeSet<ExprMetaAttrs> = /* @__PURE__ */ attributeSet('expr-meta-attrs', {
  dreg: /* @__PURE__ */ attribute(1, 'dreg', /* @__PURE__ */ named('u32be', registersTable)),
  key: /* @__PURE__ */ attribute(2, 'key', /* @__PURE__ */ named('u32be', metaKeysTable)),
  sreg: /* @__PURE__ */ attribute(3, 'sreg', /* @__PURE__ */ named('u32be', registersTable)),
});

/** Attributes of set `expr-nat-attrs`. */
export const exprNatAttrs: AttributeSet<ExprNatAttrs> = /* @__PURE__ */ attributeSet('expr-nat-attrs', {
  type: /* @__PURE__ */ attribute(1, 'type', /* @__PURE__ */ named('u32be', natTypeTable)),
  family: /* @__PURE__ */ attribute(2, 'family', /* @__PURE__ */ named('u32be', nfProtoTable)),
  regAddrMin: /* @__PURE__ */ attribute(3, 'reg-addr-min', /* @__PURE__ */ named('u32be', registersTable)),
  regAddrMax: /* @__PURE__ */ attribute(4, 'reg-addr-max', /* @__PURE__ */ named('u32be', registersTable)),
  regProtoMin: /* @__PURE__ */ attribute(5, 'reg-proto-min', /* @__PURE__ */ named('u32be', registersTable)),
  regProtoMax: /* @__PURE__ */ attribute(6, 'reg-proto-max', /* @__PURE__ */ named('u32be', registersTable)),
  flags: /* @__PURE__ */ attribute(7, 'flags', /* @__PURE__ */ named('u32be', natRangeFlagsTable)),
});

/** Attributes of set `expr-payload-attrs`. */
export const exprPayloadAttrs: AttributeSet<ExprPayloadAttrs> = /* @__PURE__ */ attributeSet('expr-payload-attrs', {
  dreg: /* @__PURE__ */ attribute(1, 'dreg', /* @__PURE__ */ named('u32be', registersTable)),
  base: /* @__PURE__ */ attribute(2, 'base', /* @__PURE__ */ named('u32be', payloadBaseTable)),
  offset: /* @__PURE__ */ attribute(3, 'offset', u32be),
  len: /* @__PURE__ */ attribute(4, 'len', u32be),
  sreg: /* @__PURE__ */ attribute(5, 'sreg', /* @__PURE__ */ named('u32be', registersTable)),
  csumType: /* @__PURE__ */ attribute(6, 'csum-type', /* @__PURE__ */ named('u32be', payloadCsumTypeTable)),
  csumOffset: /* @__PURE__ */ attribute(7, 'csum-offset', u32be),
  csumFlags: /* @__PURE__ */ attribute(8, 'csum-flags', /* @__PURE__ */ named('u32be', payloadCsumFlagsTable)),
});

/** Attributes of set `expr-reject-attrs`. */
export const exprRejectAttrs: AttributeSet<ExprRejectAttrs> = /* @__PURE__ */ attributeSet('expr-reject-attrs', {
  type: /* @__PURE__ */ attribute(1, 'type', /* @__PURE__ */ named('u32be', rejectTypesTable)),
  icmpCode: /* @__PURE__ */ attribute(2, 'icmp-code', u8),
});

/** Attributes of set `expr-tproxy-attrs`. */
export const exprTproxyAttrs: AttributeSet<ExprTproxyAttrs> = /* @__PURE__ */ attributeSet('expr-tproxy-attrs', {
  family: /* @__PURE__ */ attribute(1, 'family', /* @__PURE__ */ named('u32be', nfProtoTable)),
  regAddr: /* @__PURE__ */ attribute(2, 'reg-addr', /* @__PURE__ */ named('u32be', registersTable)),
  regPort: /* @__PURE__ */ attribute(3, 'reg-port', /* @__PURE__ */ named('u32be', registersTable)),
});

/** Attributes of set `expr-objref-attrs`. */
export const exprObjrefAttrs: AttributeSet<ExprObjrefAttrs> = /* @__PURE__ */ attributeSet('expr-objref-attrs', {
  immType: /* @__PURE__ */ attribute(1, 'imm-type', u32be),
  immName: /* @__PURE__ */ attribute(2, 'imm-name', text),
  setSreg: /* @__PURE__ */ attribute(3, 'set-sreg', /* @__PURE__ */ named('u32be', registersTable)),
  setName: /* @__PURE__ */ attribute(4, 'set-name', text),
  setId: /* @__PURE__ */ attribute(5, 'set-id', u32be),
});

/** Attributes of set `compat-target-attrs`. */
export const compatTargetAttrs: AttributeSet<CompatTargetAttrs> = /* @__PURE__ */ attributeSet('compat-target-attrs', {
  name: /* @__PURE__ */ attribute(1, 'name', text),
  rev: /* @__PURE__ */ attribute(2, 'rev', u32be),
  info: /* @__PURE__ */ attribute(3, 'info', /* @__PURE__ */ binary()),
});

/** Attributes of set `compat-match-attrs`. */
export const compatMatchAttrs: AttributeSet<CompatMatchAttrs> = /* @__PURE__ */ attributeSet('compat-match-attrs', {
  name: /* @__PURE__ */ attribute(1, 'name', text),
  rev: /* @__PURE__ */ attribute(2, 'rev', u32be),
  info: /* @__PURE__ */ attribute(3, 'info', /* @__PURE__ */ binary()),
});

/** Attributes of set `compat-attrs`. */
export const compatAttrs: AttributeSet<CompatAttrs> = /* @__PURE__ */ attributeSet('compat-attrs', {
  name: /* @__PURE__ */ attribute(1, 'name', text),
  rev: /* @__PURE__ */ attribute(2, 'rev', u32be),
  type: /* @__PURE__ */ attribute(3, 'type', /* @__PURE__ */ named('u32be', compatTypeTable)),
});

/** Attributes of set `trace-attrs`. */
export const traceAttrs: AttributeSet<TraceAttrs> = /* @__PURE__ */ attributeSet('trace-attrs', {
  table: /* @__PURE__ */ attribute(1, 'table', text),
  chain: /* @__PURE__ */ attribute(2, 'chain', text),
  ruleHandle: /* @__PURE__ */ attribute(3, 'rule-handle', u64be),
  type: /* @__PURE__ */ attribute(4, 'type', /* @__PURE__ */ named('u32be', traceTypeTable)),
  verdict: /* @__PURE__ */ attribute(
    5, 'verdict', /* @__PURE__ */ nest(() => verdictAttrs, decodeVerdictAttrs, encodeVerdictAttrs),
  ),
  id: /* @__PURE__ */ attribute(6, 'id', u32be),
  llHeader: /* @__PURE__ */ attribute(7, 'll-header', /* @__PURE__ */ binary()),
  networkHeader: /* @__PURE__ */ attribute(8, 'network-header', /* @__PURE__ */ binary()),
  transportHeader: /* @__PURE__ */ attribute(9, 'transport-header', /* @__PURE__ */ binary()),
  iif: /* @__PURE__ */ attribute(10, 'iif', u32be),
  iiftype: /* @__PURE__ */ attribute(11, 'iiftype', u16be),
  oif: /* @__PURE__ */ attribute(12, 'oif', u32be),
  oiftype: /* @__PURE__ */ attribute(13, 'oiftype', u16be),
  mark: /* @__PURE__ */ attribute(14, 'mark', u32be),
  nfproto: /* @__PURE__ */ attribute(15, 'nfproto', /* @__PURE__ */ named('u32be', nfProtoTable)),
  policy: /* @__PURE__ */ attribute(16, 'policy', /* @__PURE__ */ named('u32be', chainPolicyTable)),
  ctId: /* @__PURE__ */ attribute(18, 'ct-id', u32be),
  ctDirection: /* @__PURE__ */ attribute(19, 'ct-direction', /* @__PURE__ */ named('u8', ctDirectionTable)),
  ctStatus: /* @__PURE__ */ attribute(20, 'ct-status', u32be),
  ctState: /* @__PURE__ */ attribute(21, 'ct-state', u32be),
});

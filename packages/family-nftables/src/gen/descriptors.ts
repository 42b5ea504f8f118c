// Generated from specs/kernel/nftables.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  attribute, type AttributeSet, attributeSet, binary, formatted, ipv4, ipv6, list, member, named, nest, s32be,
  type StructType, structType, subMessage, type SubMessageFormat, text, u16be, u32, u32be, u64be, u8,
} from '@nlkit/netlink-core';
import {
  bitwiseOpsTable, byteorderOpsTable, chainFlagsTable, chainPolicyTable, cmpOpsTable, compatTypeTable,
  connlimitFlagsTable, ctDirectionTable, ctKeysTable, dynsetFlagsTable, dynsetOpsTable, exthdrFlagsTable,
  exthdrOpsTable, fibFlagsTable, fibResultTable, flowtableFlagsTable, hashTypesTable, innerFlagsTable, innerTypesTable,
  l4ProtoTable, limitFlagsTable, limitTypesTable, logFlagsTable, logLevelTable, lookupFlagsTable, metaKeysTable,
  natRangeFlagsTable, natTypeTable, nfProtoTable, numgenTypesTable, objectTypeTable, osfFlagsTable, payloadBaseTable,
  payloadCsumFlagsTable, payloadCsumTypeTable, queueFlagsTable, quotaFlagsTable, rangeOpsTable, registersTable,
  rejectTypesTable, rtKeysTable, setElemFlagsTable, setFlagsTable, setPolicyTable, socketKeysTable, synproxyFlagsTable,
  tableFlagsTable, traceTypeTable, tunnelFlagsTable, tunnelKeysTable, tunnelModesTable, verdictCodeTable, xfrmDirsTable,
  xfrmKeysTable,
} from './constants.ts';
import {
  decodeDataAttrs, decodeExprAttrs, decodeExprListAttrs, decodeFlowtableHookAttrs, decodeHookDevAttrs, decodeNfgenmsg,
  decodeNftCounterAttrs, decodeNftHookAttrs, decodeRuleCompatAttrs, decodeSetDescAttrs, decodeSetDescConcatAttrs,
  decodeSetelemAttrs, decodeSetelemListElemAttrs, decodeSetFieldAttrs, decodeSetListAttrs, decodeTunnelIp6Attrs,
  decodeTunnelIpAttrs, decodeTunnelOptErspanAttrs, decodeTunnelOptGeneveAttrs, decodeTunnelOptsAttrs,
  decodeTunnelOptVxlanAttrs, decodeVerdictAttrs,
} from './decode.ts';
import {
  encodeDataAttrs, encodeExprAttrs, encodeExprListAttrs, encodeFlowtableHookAttrs, encodeHookDevAttrs, encodeNfgenmsg,
  encodeNftCounterAttrs, encodeNftHookAttrs, encodeRuleCompatAttrs, encodeSetDescAttrs, encodeSetDescConcatAttrs,
  encodeSetelemAttrs, encodeSetelemListElemAttrs, encodeSetFieldAttrs, encodeSetListAttrs, encodeTunnelIp6Attrs,
  encodeTunnelIpAttrs, encodeTunnelOptErspanAttrs, encodeTunnelOptGeneveAttrs, encodeTunnelOptsAttrs,
  encodeTunnelOptVxlanAttrs, encodeVerdictAttrs,
} from './encode.ts';
import type {
  BatchAttrs, ChainAttrs, CompatAttrs, CompatMatchAttrs, CompatTargetAttrs, ConnlimitAttrs, CounterAttrs,
  CtTimeoutsGreAttrs, CtTimeoutsIcmpAttrs, CtTimeoutsIcmpv6Attrs, CtTimeoutsSctpAttrs, CtTimeoutsTcpAttrs,
  CtTimeoutsUdpAttrs, DataAttrs, ExprAttrs, ExprBitwiseAttrs, ExprByteorderAttrs, ExprCmpAttrs, ExprCounterAttrs,
  ExprCtAttrs, ExprDupAttrs, ExprDynsetAttrs, ExprExthdrAttrs, ExprFibAttrs, ExprFlowOffloadAttrs, ExprFwdAttrs,
  ExprHashAttrs, ExprImmediateAttrs, ExprInnerAttrs, ExprLastAttrs, ExprListAttrs, ExprLookupAttrs, ExprMasqAttrs,
  ExprMetaAttrs, ExprNatAttrs, ExprObjrefAttrs, ExprOsfAttrs, ExprPayloadAttrs, ExprQueueAttrs, ExprRedirAttrs,
  ExprRejectAttrs, ExprRtAttrs, ExprSocketAttrs, ExprTproxyAttrs, ExprTunnelAttrs, ExprXfrmAttrs, FlowtableAttrs,
  FlowtableHookAttrs, GenAttrs, HookDevAttrs, LimitAttrs, LogAttrs, Nfgenmsg, NftCounterAttrs, NftHookAttrs,
  NumgenAttrs, ObjAttrs, ObjCtExpectAttrs, ObjCtHelperAttrs, ObjCtTimeoutAttrs, ObjSecmarkAttrs, ObjTunnelAttrs,
  QuotaAttrs, RangeAttrs, RuleAttrs, RuleCompatAttrs, SetAttrs, SetDescAttrs, SetDescConcatAttrs, SetelemAttrs,
  SetelemListAttrs, SetelemListElemAttrs, SetFieldAttrs, SetListAttrs, SynproxyAttrs, TableAttrs, TraceAttrs,
  TunnelIp6Attrs, TunnelIpAttrs, TunnelOptErspanAttrs, TunnelOptGeneveAttrs, TunnelOptsAttrs, TunnelOptVxlanAttrs,
  VerdictAttrs,
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
  byteorder: { set: () => exprByteorderAttrs },
  connlimit: { set: () => connlimitAttrs },
  dup: { set: () => exprDupAttrs },
  dynset: { set: () => exprDynsetAttrs },
  exthdr: { set: () => exprExthdrAttrs },
  fwd: { set: () => exprFwdAttrs },
  hash: { set: () => exprHashAttrs },
  inner: { set: () => exprInnerAttrs },
  last: { set: () => exprLastAttrs },
  limit: { set: () => limitAttrs },
  notrack: {},
  osf: { set: () => exprOsfAttrs },
  queue: { set: () => exprQueueAttrs },
  redir: { set: () => exprRedirAttrs },
  rt: { set: () => exprRtAttrs },
  socket: { set: () => exprSocketAttrs },
  synproxy: { set: () => synproxyAttrs },
  tunnel: { set: () => exprTunnelAttrs },
  xfrm: { set: () => exprXfrmAttrs },
});

/** Formats of sub-message `obj-data` by the value that selects them. */
export const objDataFormats = (): Readonly<Record<string, SubMessageFormat>> => ({
  counter: { set: () => counterAttrs },
  quota: { set: () => quotaAttrs },
  'ct-helper': { set: () => objCtHelperAttrs },
  limit: { set: () => limitAttrs },
  connlimit: { set: () => connlimitAttrs },
  tunnel: { set: () => objTunnelAttrs },
  'ct-timeout': { set: () => objCtTimeoutAttrs },
  secmark: { set: () => objSecmarkAttrs },
  'ct-expect': { set: () => objCtExpectAttrs },
  synproxy: { set: () => synproxyAttrs },
});

/** Formats of sub-message `ct-timeouts` by the value that selects them. */
export const ctTimeoutsFormats = (): Readonly<Record<string, SubMessageFormat>> => ({
  tcp: { set: () => ctTimeoutsTcpAttrs },
  udp: { set: () => ctTimeoutsUdpAttrs },
  icmp: { set: () => ctTimeoutsIcmpAttrs },
  sctp: { set: () => ctTimeoutsSctpAttrs },
  icmpv6: { set: () => ctTimeoutsIcmpv6Attrs },
  gre: { set: () => ctTimeoutsGreAttrs },
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
  setName: /* @__PURE__ */ attribute(5, 'set-name', text),
  setId: /* @__PURE__ */ attribute(6, 'set-id', u32be),
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
  prefix: /* @__PURE__ */ attribute(2, 'prefix', /* @__PURE__ */ list(text)),
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
  expr: /* @__PURE__ */ attribute(17, 'expr', /* @__PURE__ */ nest(() => exprAttrs, decodeExprAttrs, encodeExprAttrs)),
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
    priority: /* @__PURE__ */ attribute(2, 'priority', s32be),
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
  sreg2: /* @__PURE__ */ attribute(8, 'sreg2', /* @__PURE__ */ named('u32be', registersTable)),
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
  immType: /* @__PURE__ */ attribute(1, 'imm-type', /* @__PURE__ */ named('u32be', objectTypeTable)),
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

/** Attributes of set `expr-byteorder-attrs`. */
export const exprByteorderAttrs: AttributeSet<ExprByteorderAttrs> = /* @__PURE__ */ attributeSet(
  'expr-byteorder-attrs', {
    sreg: /* @__PURE__ */ attribute(1, 'sreg', /* @__PURE__ */ named('u32be', registersTable)),
    dreg: /* @__PURE__ */ attribute(2, 'dreg', /* @__PURE__ */ named('u32be', registersTable)),
    op: /* @__PURE__ */ attribute(3, 'op', /* @__PURE__ */ named('u32be', byteorderOpsTable)),
    len: /* @__PURE__ */ attribute(4, 'len', u32be),
    size: /* @__PURE__ */ attribute(5, 'size', u32be),
  },
);

/** Attributes of set `connlimit-attrs`. */
export const connlimitAttrs: AttributeSet<ConnlimitAttrs> = /* @__PURE__ */ attributeSet('connlimit-attrs', {
  count: /* @__PURE__ */ attribute(1, 'count', u32be),
  flags: /* @__PURE__ */ attribute(2, 'flags', /* @__PURE__ */ named('u32be', connlimitFlagsTable)),
});

/** Attributes of set `expr-dup-attrs`. */
export const exprDupAttrs: AttributeSet<ExprDupAttrs> = /* @__PURE__ */ attributeSet('expr-dup-attrs', {
  sregAddr: /* @__PURE__ */ attribute(1, 'sreg-addr', /* @__PURE__ */ named('u32be', registersTable)),
  sregDev: /* @__PURE__ */ attribute(2, 'sreg-dev', /* @__PURE__ */ named('u32be', registersTable)),
});

/** Attributes of set `expr-dynset-attrs`. */
export const exprDynsetAttrs: AttributeSet<ExprDynsetAttrs> = /* @__PURE__ */ attributeSet('expr-dynset-attrs', {
  setName: /* @__PURE__ */ attribute(1, 'set-name', text),
  setId: /* @__PURE__ */ attribute(2, 'set-id', u32be),
  op: /* @__PURE__ */ attribute(3, 'op', /* @__PURE__ */ named('u32be', dynsetOpsTable)),
  sregKey: /* @__PURE__ */ attribute(4, 'sreg-key', /* @__PURE__ */ named('u32be', registersTable)),
  sregData: /* @__PURE__ */ attribute(5, 'sreg-data', /* @__PURE__ */ named('u32be', registersTable)),
  timeout: /* @__PURE__ */ attribute(6, 'timeout', u64be),
  expr: /* @__PURE__ */ attribute(7, 'expr', /* @__PURE__ */ nest(() => exprAttrs, decodeExprAttrs, encodeExprAttrs)),
  flags: /* @__PURE__ */ attribute(9, 'flags', /* @__PURE__ */ named('u32be', dynsetFlagsTable)),
  expressions: /* @__PURE__ */ attribute(
    10, 'expressions', /* @__PURE__ */ nest(() => exprListAttrs, decodeExprListAttrs, encodeExprListAttrs),
  ),
});

/** Attributes of set `expr-exthdr-attrs`. */
export const exprExthdrAttrs: AttributeSet<ExprExthdrAttrs> = /* @__PURE__ */ attributeSet('expr-exthdr-attrs', {
  dreg: /* @__PURE__ */ attribute(1, 'dreg', /* @__PURE__ */ named('u32be', registersTable)),
  type: /* @__PURE__ */ attribute(2, 'type', u8),
  offset: /* @__PURE__ */ attribute(3, 'offset', u32be),
  len: /* @__PURE__ */ attribute(4, 'len', u32be),
  flags: /* @__PURE__ */ attribute(5, 'flags', /* @__PURE__ */ named('u32be', exthdrFlagsTable)),
  op: /* @__PURE__ */ attribute(6, 'op', /* @__PURE__ */ named('u32be', exthdrOpsTable)),
  sreg: /* @__PURE__ */ attribute(7, 'sreg', /* @__PURE__ */ named('u32be', registersTable)),
});

/** Attributes of set `expr-fwd-attrs`. */
export const exprFwdAttrs: AttributeSet<ExprFwdAttrs> = /* @__PURE__ */ attributeSet('expr-fwd-attrs', {
  sregDev: /* @__PURE__ */ attribute(1, 'sreg-dev', /* @__PURE__ */ named('u32be', registersTable)),
  sregAddr: /* @__PURE__ */ attribute(2, 'sreg-addr', /* @__PURE__ */ named('u32be', registersTable)),
  nfproto: /* @__PURE__ */ attribute(3, 'nfproto', /* @__PURE__ */ named('u32be', nfProtoTable)),
});

/** Attributes of set `expr-hash-attrs`. */
export const exprHashAttrs: AttributeSet<ExprHashAttrs> = /* @__PURE__ */ attributeSet('expr-hash-attrs', {
  sreg: /* @__PURE__ */ attribute(1, 'sreg', /* @__PURE__ */ named('u32be', registersTable)),
  dreg: /* @__PURE__ */ attribute(2, 'dreg', /* @__PURE__ */ named('u32be', registersTable)),
  len: /* @__PURE__ */ attribute(3, 'len', u32be),
  modulus: /* @__PURE__ */ attribute(4, 'modulus', u32be),
  seed: /* @__PURE__ */ attribute(5, 'seed', u32be),
  offset: /* @__PURE__ */ attribute(6, 'offset', u32be),
  type: /* @__PURE__ */ attribute(7, 'type', /* @__PURE__ */ named('u32be', hashTypesTable)),
  setName: /* @__PURE__ */ attribute(8, 'set-name', text),
  setId: /* @__PURE__ */ attribute(9, 'set-id', u32be),
});

/** Attributes of set `expr-inner-attrs`. */
export const exprInnerAttrs: AttributeSet<ExprInnerAttrs> = /* @__PURE__ */ attributeSet('expr-inner-attrs', {
  num: /* @__PURE__ */ attribute(1, 'num', u32be),
  type: /* @__PURE__ */ attribute(2, 'type', /* @__PURE__ */ named('u32be', innerTypesTable)),
  flags: /* @__PURE__ */ attribute(3, 'flags', /* @__PURE__ */ named('u32be', innerFlagsTable)),
  hdrsize: /* @__PURE__ */ attribute(4, 'hdrsize', u32be),
  expr: /* @__PURE__ */ attribute(5, 'expr', /* @__PURE__ */ nest(() => exprAttrs, decodeExprAttrs, encodeExprAttrs)),
});

/** Attributes of set `expr-last-attrs`. */
export const exprLastAttrs: AttributeSet<ExprLastAttrs> = /* @__PURE__ */ attributeSet('expr-last-attrs', {
  set: /* @__PURE__ */ attribute(1, 'set', u32be),
  msecs: /* @__PURE__ */ attribute(2, 'msecs', u64be),
});

/** Attributes of set `limit-attrs`. */
export const limitAttrs: AttributeSet<LimitAttrs> = /* @__PURE__ */ attributeSet('limit-attrs', {
  rate: /* @__PURE__ */ attribute(1, 'rate', u64be),
  unit: /* @__PURE__ */ attribute(2, 'unit', u64be),
  burst: /* @__PURE__ */ attribute(3, 'burst', u32be),
  type: /* @__PURE__ */ attribute(4, 'type', /* @__PURE__ */ named('u32be', limitTypesTable)),
  flags: /* @__PURE__ */ attribute(5, 'flags', /* @__PURE__ */ named('u32be', limitFlagsTable)),
});

/** Attributes of set `expr-osf-attrs`. */
export const exprOsfAttrs: AttributeSet<ExprOsfAttrs> = /* @__PURE__ */ attributeSet('expr-osf-attrs', {
  dreg: /* @__PURE__ */ attribute(1, 'dreg', /* @__PURE__ */ named('u32be', registersTable)),
  ttl: /* @__PURE__ */ attribute(2, 'ttl', u8),
  flags: /* @__PURE__ */ attribute(3, 'flags', /* @__PURE__ */ named('u32be', osfFlagsTable)),
});

/** Attributes of set `expr-queue-attrs`. */
export const exprQueueAttrs: AttributeSet<ExprQueueAttrs> = /* @__PURE__ */ attributeSet('expr-queue-attrs', {
  num: /* @__PURE__ */ attribute(1, 'num', u16be),
  total: /* @__PURE__ */ attribute(2, 'total', u16be),
  flags: /* @__PURE__ */ attribute(3, 'flags', /* @__PURE__ */ named('u16be', queueFlagsTable)),
  sregQnum: /* @__PURE__ */ attribute(4, 'sreg-qnum', /* @__PURE__ */ named('u32be', registersTable)),
});

/** Attributes of set `expr-redir-attrs`. */
export const exprRedirAttrs: AttributeSet<ExprRedirAttrs> = /* @__PURE__ */ attributeSet('expr-redir-attrs', {
  regProtoMin: /* @__PURE__ */ attribute(1, 'reg-proto-min', /* @__PURE__ */ named('u32be', registersTable)),
  regProtoMax: /* @__PURE__ */ attribute(2, 'reg-proto-max', /* @__PURE__ */ named('u32be', registersTable)),
  flags: /* @__PURE__ */ attribute(3, 'flags', /* @__PURE__ */ named('u32be', natRangeFlagsTable)),
});

/** Attributes of set `expr-rt-attrs`. */
export const exprRtAttrs: AttributeSet<ExprRtAttrs> = /* @__PURE__ */ attributeSet('expr-rt-attrs', {
  dreg: /* @__PURE__ */ attribute(1, 'dreg', /* @__PURE__ */ named('u32be', registersTable)),
  key: /* @__PURE__ */ attribute(2, 'key', /* @__PURE__ */ named('u32be', rtKeysTable)),
});

/** Attributes of set `expr-socket-attrs`. */
export const exprSocketAttrs: AttributeSet<ExprSocketAttrs> = /* @__PURE__ */ attributeSet('expr-socket-attrs', {
  key: /* @__PURE__ */ attribute(1, 'key', /* @__PURE__ */ named('u32be', socketKeysTable)),
  dreg: /* @__PURE__ */ attribute(2, 'dreg', /* @__PURE__ */ named('u32be', registersTable)),
  level: /* @__PURE__ */ attribute(3, 'level', u32be),
});

/** Attributes of set `synproxy-attrs`. */
export const synproxyAttrs: AttributeSet<SynproxyAttrs> = /* @__PURE__ */ attributeSet('synproxy-attrs', {
  mss: /* @__PURE__ */ attribute(1, 'mss', u16be),
  wscale: /* @__PURE__ */ attribute(2, 'wscale', u8),
  flags: /* @__PURE__ */ attribute(3, 'flags', /* @__PURE__ */ named('u32be', synproxyFlagsTable)),
});

/** Attributes of set `expr-tunnel-attrs`. */
export const exprTunnelAttrs: AttributeSet<ExprTunnelAttrs> = /* @__PURE__ */ attributeSet('expr-tunnel-attrs', {
  key: /* @__PURE__ */ attribute(1, 'key', /* @__PURE__ */ named('u32be', tunnelKeysTable)),
  dreg: /* @__PURE__ */ attribute(2, 'dreg', /* @__PURE__ */ named('u32be', registersTable)),
  mode: /* @__PURE__ */ attribute(3, 'mode', /* @__PURE__ */ named('u32be', tunnelModesTable)),
});

/** Attributes of set `expr-xfrm-attrs`. */
export const exprXfrmAttrs: AttributeSet<ExprXfrmAttrs> = /* @__PURE__ */ attributeSet('expr-xfrm-attrs', {
  dreg: /* @__PURE__ */ attribute(1, 'dreg', /* @__PURE__ */ named('u32be', registersTable)),
  key: /* @__PURE__ */ attribute(2, 'key', /* @__PURE__ */ named('u32be', xfrmKeysTable)),
  dir: /* @__PURE__ */ attribute(3, 'dir', /* @__PURE__ */ named('u8', xfrmDirsTable)),
  spnum: /* @__PURE__ */ attribute(4, 'spnum', u32be),
});

/** Attributes of set `obj-ct-expect-attrs`. */
export const objCtExpectAttrs: AttributeSet<ObjCtExpectAttrs> = /* @__PURE__ */ attributeSet('obj-ct-expect-attrs', {
  l3proto: /* @__PURE__ */ attribute(1, 'l3proto', /* @__PURE__ */ named('u16be', nfProtoTable)),
  l4proto: /* @__PURE__ */ attribute(2, 'l4proto', /* @__PURE__ */ named('u8', l4ProtoTable)),
  dport: /* @__PURE__ */ attribute(3, 'dport', u16be),
  timeout: /* @__PURE__ */ attribute(4, 'timeout', u32),
  size: /* @__PURE__ */ attribute(5, 'size', u8),
});

/** Attributes of set `obj-ct-helper-attrs`. */
export const objCtHelperAttrs: AttributeSet<ObjCtHelperAttrs> = /* @__PURE__ */ attributeSet('obj-ct-helper-attrs', {
  name: /* @__PURE__ */ attribute(1, 'name', text),
  l3proto: /* @__PURE__ */ attribute(2, 'l3proto', /* @__PURE__ */ named('u16be', nfProtoTable)),
  l4proto: /* @__PURE__ */ attribute(3, 'l4proto', /* @__PURE__ */ named('u8', l4ProtoTable)),
});

/** Attributes of set `obj-ct-timeout-attrs`. */
export const objCtTimeoutAttrs: AttributeSet<ObjCtTimeoutAttrs> = /* @__PURE__ */ attributeSet('obj-ct-timeout-attrs', {
  l3proto: /* @__PURE__ */ attribute(1, 'l3proto', /* @__PURE__ */ named('u16be', nfProtoTable)),
  l4proto: /* @__PURE__ */ attribute(2, 'l4proto', /* @__PURE__ */ named('u8', l4ProtoTable)),
  data: /* @__PURE__ */ attribute(3, 'data', /* @__PURE__ */ subMessage('l4proto', ctTimeoutsFormats)),
});

/** Attributes of set `obj-secmark-attrs`. */
export const objSecmarkAttrs: AttributeSet<ObjSecmarkAttrs> = /* @__PURE__ */ attributeSet('obj-secmark-attrs', {
  ctx: /* @__PURE__ */ attribute(1, 'ctx', text),
});

/** Attributes of set `obj-tunnel-attrs`. */
export const objTunnelAttrs: AttributeSet<ObjTunnelAttrs> = /* @__PURE__ */ attributeSet('obj-tunnel-attrs', {
  id: /* @__PURE__ */ attribute(1, 'id', u32be),
  ip: /* @__PURE__ */ attribute(
    2, 'ip', /* @__PURE__ */ nest(() => tunnelIpAttrs, decodeTunnelIpAttrs, encodeTunnelIpAttrs),
  ),
  ip6: /* @__PURE__ */ attribute(
    3, 'ip6', /* @__PURE__ */ nest(() => tunnelIp6Attrs, decodeTunnelIp6Attrs, encodeTunnelIp6Attrs),
  ),
  flags: /* @__PURE__ */ attribute(4, 'flags', /* @__PURE__ */ named('u32be', tunnelFlagsTable)),
  tos: /* @__PURE__ */ attribute(5, 'tos', u8),
  ttl: /* @__PURE__ */ attribute(6, 'ttl', u8),
  sport: /* @__PURE__ */ attribute(7, 'sport', u16be),
  dport: /* @__PURE__ */ attribute(8, 'dport', u16be),
  opts: /* @__PURE__ */ attribute(
    9, 'opts', /* @__PURE__ */ nest(() => tunnelOptsAttrs, decodeTunnelOptsAttrs, encodeTunnelOptsAttrs),
  ),
});

/** Attributes of set `tunnel-ip-attrs`. */
export const tunnelIpAttrs: AttributeSet<TunnelIpAttrs> = /* @__PURE__ */ attributeSet('tunnel-ip-attrs', {
  src: /* @__PURE__ */ attribute(1, 'src', ipv4),
  dst: /* @__PURE__ */ attribute(2, 'dst', ipv4),
});

/** Attributes of set `tunnel-ip6-attrs`. */
export const tunnelIp6Attrs: AttributeSet<TunnelIp6Attrs> = /* @__PURE__ */ attributeSet('tunnel-ip6-attrs', {
  src: /* @__PURE__ */ attribute(1, 'src', ipv6),
  dst: /* @__PURE__ */ attribute(2, 'dst', ipv6),
  flowlabel: /* @__PURE__ */ attribute(3, 'flowlabel', u32be),
});

/** Attributes of set `tunnel-opts-attrs`. */
export const tunnelOptsAttrs: AttributeSet<TunnelOptsAttrs> = /* @__PURE__ */ attributeSet('tunnel-opts-attrs', {
  vxlan: /* @__PURE__ */ attribute(
    1, 'vxlan', /* @__PURE__ */ nest(() => tunnelOptVxlanAttrs, decodeTunnelOptVxlanAttrs, encodeTunnelOptVxlanAttrs),
  ),
  erspan: /* @__PURE__ */ attribute(
    2, 'erspan',
    /* @__PURE__ */ nest(() => tunnelOptErspanAttrs, decodeTunnelOptErspanAttrs, encodeTunnelOptErspanAttrs),
  ),
  geneve: /* @__PURE__ */ attribute(
    3, 'geneve', /* @__PURE__ */ list(
      /* @__PURE__ */ nest(() => tunnelOptGeneveAttrs, decodeTunnelOptGeneveAttrs, encodeTunnelOptGeneveAttrs),
    ),
  ),
});

/** Attributes of set `tunnel-opt-vxlan-attrs`. */
export const tunnelOptVxlanAttrs: AttributeSet<TunnelOptVxlanAttrs> = /* @__PURE__ */ attributeSet(
  'tunnel-opt-vxlan-attrs', {
    gbp: /* @__PURE__ */ attribute(1, 'gbp', u32be),
  },
);

/** Attributes of set `tunnel-opt-erspan-attrs`. */
export const tunnelOptErspanAttrs: AttributeSet<TunnelOptErspanAttrs> = /* @__PURE__ */ attributeSet(
  'tunnel-opt-erspan-attrs', {
    version: /* @__PURE__ */ attribute(1, 'version', u32be),
    v1Index: /* @__PURE__ */ attribute(2, 'v1-index', u32be),
    v2Hwid: /* @__PURE__ */ attribute(3, 'v2-hwid', u8),
    v2Dir: /* @__PURE__ */ attribute(4, 'v2-dir', u8),
  },
);

/** Attributes of set `tunnel-opt-geneve-attrs`. */
export const tunnelOptGeneveAttrs: AttributeSet<TunnelOptGeneveAttrs> = /* @__PURE__ */ attributeSet(
  'tunnel-opt-geneve-attrs', {
    class: /* @__PURE__ */ attribute(1, 'class', u16be),
    type: /* @__PURE__ */ attribute(2, 'type', u8),
    data: /* @__PURE__ */ attribute(3, 'data', /* @__PURE__ */ binary()),
  },
);

/** Attributes of set `ct-timeouts-tcp-attrs`. */
export const ctTimeoutsTcpAttrs: AttributeSet<CtTimeoutsTcpAttrs> = /* @__PURE__ */ attributeSet(
  'ct-timeouts-tcp-attrs', {
    synSent: /* @__PURE__ */ attribute(1, 'syn-sent', u32be),
    synRecv: /* @__PURE__ */ attribute(2, 'syn-recv', u32be),
    established: /* @__PURE__ */ attribute(3, 'established', u32be),
    finWait: /* @__PURE__ */ attribute(4, 'fin-wait', u32be),
    closeWait: /* @__PURE__ */ attribute(5, 'close-wait', u32be),
    lastAck: /* @__PURE__ */ attribute(6, 'last-ack', u32be),
    timeWait: /* @__PURE__ */ attribute(7, 'time-wait', u32be),
    close: /* @__PURE__ */ attribute(8, 'close', u32be),
    synSent2: /* @__PURE__ */ attribute(9, 'syn-sent2', u32be),
    retrans: /* @__PURE__ */ attribute(10, 'retrans', u32be),
    unack: /* @__PURE__ */ attribute(11, 'unack', u32be),
  },
);

/** Attributes of set `ct-timeouts-udp-attrs`. */
export const ctTimeoutsUdpAttrs: AttributeSet<CtTimeoutsUdpAttrs> = /* @__PURE__ */ attributeSet(
  'ct-timeouts-udp-attrs', {
    unreplied: /* @__PURE__ */ attribute(1, 'unreplied', u32be),
    replied: /* @__PURE__ */ attribute(2, 'replied', u32be),
  },
);

/** Attributes of set `ct-timeouts-icmp-attrs`. */
export const ctTimeoutsIcmpAttrs: AttributeSet<CtTimeoutsIcmpAttrs> = /* @__PURE__ */ attributeSet(
  'ct-timeouts-icmp-attrs', {
    timeout: /* @__PURE__ */ attribute(1, 'timeout', u32be),
  },
);

/** Attributes of set `ct-timeouts-sctp-attrs`. */
export const ctTimeoutsSctpAttrs: AttributeSet<CtTimeoutsSctpAttrs> = /* @__PURE__ */ attributeSet(
  'ct-timeouts-sctp-attrs', {
    closed: /* @__PURE__ */ attribute(1, 'closed', u32be),
    cookieWait: /* @__PURE__ */ attribute(2, 'cookie-wait', u32be),
    cookieEchoed: /* @__PURE__ */ attribute(3, 'cookie-echoed', u32be),
    established: /* @__PURE__ */ attribute(4, 'established', u32be),
    shutdownSent: /* @__PURE__ */ attribute(5, 'shutdown-sent', u32be),
    shutdownRecd: /* @__PURE__ */ attribute(6, 'shutdown-recd', u32be),
    shutdownAckSent: /* @__PURE__ */ attribute(7, 'shutdown-ack-sent', u32be),
    heartbeatSent: /* @__PURE__ */ attribute(8, 'heartbeat-sent', u32be),
    heartbeatAcked: /* @__PURE__ */ attribute(9, 'heartbeat-acked', u32be),
  },
);

/** Attributes of set `ct-timeouts-icmpv6-attrs`. */
export const ctTimeoutsIcmpv6Attrs: AttributeSet<CtTimeoutsIcmpv6Attrs> = /* @__PURE__ */ attributeSet(
  'ct-timeouts-icmpv6-attrs', {
    timeout: /* @__PURE__ */ attribute(1, 'timeout', u32be),
  },
);

/** Attributes of set `ct-timeouts-gre-attrs`. */
export const ctTimeoutsGreAttrs: AttributeSet<CtTimeoutsGreAttrs> = /* @__PURE__ */ attributeSet(
  'ct-timeouts-gre-attrs', {
    unreplied: /* @__PURE__ */ attribute(1, 'unreplied', u32be),
    replied: /* @__PURE__ */ attribute(2, 'replied', u32be),
  },
);

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

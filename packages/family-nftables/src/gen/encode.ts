// Generated from specs/kernel/nftables.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { AttrWriter, Sparse } from '@nlkit/netlink-core';
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
import type {
  BatchAttrs, BatchAttrsMessage, ChainAttrs, ChainAttrsMessage, CompatAttrs, CompatAttrsMessage, CompatMatchAttrs,
  CompatTargetAttrs, ConnlimitAttrs, CounterAttrs, CtTimeoutsGreAttrs, CtTimeoutsIcmpAttrs, CtTimeoutsIcmpv6Attrs,
  CtTimeoutsSctpAttrs, CtTimeoutsTcpAttrs, CtTimeoutsUdpAttrs, DataAttrs, ExprAttrs, ExprBitwiseAttrs,
  ExprByteorderAttrs, ExprCmpAttrs, ExprCounterAttrs, ExprCtAttrs, ExprDupAttrs, ExprDynsetAttrs, ExprExthdrAttrs,
  ExprFibAttrs, ExprFlowOffloadAttrs, ExprFwdAttrs, ExprHashAttrs, ExprImmediateAttrs, ExprInnerAttrs, ExprLastAttrs,
  ExprListAttrs, ExprLookupAttrs, ExprMasqAttrs, ExprMetaAttrs, ExprNatAttrs, ExprObjrefAttrs, ExprOsfAttrs,
  ExprPayloadAttrs, ExprQueueAttrs, ExprRedirAttrs, ExprRejectAttrs, ExprRtAttrs, ExprSocketAttrs, ExprTproxyAttrs,
  ExprTunnelAttrs, ExprXfrmAttrs, FlowtableAttrs, FlowtableAttrsMessage, FlowtableHookAttrs, GenAttrs, GenAttrsMessage,
  HookDevAttrs, LimitAttrs, LogAttrs, Nfgenmsg, NftCounterAttrs, NftHookAttrs, NumgenAttrs, ObjAttrs, ObjAttrsMessage,
  ObjCtExpectAttrs, ObjCtHelperAttrs, ObjCtTimeoutAttrs, ObjSecmarkAttrs, ObjTunnelAttrs, QuotaAttrs, RangeAttrs,
  RuleAttrs, RuleAttrsMessage, RuleCompatAttrs, SetAttrs, SetAttrsMessage, SetDescAttrs, SetDescConcatAttrs,
  SetelemAttrs, SetelemListAttrs, SetelemListAttrsMessage, SetelemListElemAttrs, SetFieldAttrs, SetListAttrs,
  SynproxyAttrs, TableAttrs, TableAttrsMessage, TraceAttrs, TraceAttrsMessage, TunnelIp6Attrs, TunnelIpAttrs,
  TunnelOptErspanAttrs, TunnelOptGeneveAttrs, TunnelOptsAttrs, TunnelOptVxlanAttrs, VerdictAttrs,
} from './types.ts';

/** Encodes struct `nfgenmsg` (4 bytes) at an offset that holds zeros. */
export function encodeNfgenmsg(w: AttrWriter, at: number, s: Sparse<Nfgenmsg>): void {
  w.putU8(at, 'nfgen-family', s.nfgenFamily, nfProtoTable);
  w.putU8(at + 1, 'version', s.version);
  w.putU16be(at + 2, 'res-id', s.resId);
}

/** Encodes attribute set `log-attrs`. */
export function encodeLogAttrs(w: AttrWriter, set: LogAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'group': w.u16be(1, 'group', set.group); break;
      case 'prefix': w.text(2, 'prefix', set.prefix); break;
      case 'snaplen': w.u32be(3, 'snaplen', set.snaplen); break;
      case 'qthreshold': w.u16be(4, 'qthreshold', set.qthreshold); break;
      case 'level': w.u32be(5, 'level', set.level, logLevelTable); break;
      case 'flags': w.u32be(6, 'flags', set.flags, logFlagsTable); break;
      default: w.unknownKey('log-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `numgen-attrs`. */
export function encodeNumgenAttrs(w: AttrWriter, set: NumgenAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'dreg': w.u32be(1, 'dreg', set.dreg, registersTable); break;
      case 'modulus': w.u32be(2, 'modulus', set.modulus); break;
      case 'type': w.u32be(3, 'type', set.type, numgenTypesTable); break;
      case 'offset': w.u32be(4, 'offset', set.offset); break;
      case 'setName': w.text(5, 'set-name', set.setName); break;
      case 'setId': w.u32be(6, 'set-id', set.setId); break;
      default: w.unknownKey('numgen-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `range-attrs`. */
export function encodeRangeAttrs(w: AttrWriter, set: RangeAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'sreg': w.u32be(1, 'sreg', set.sreg, registersTable); break;
      case 'op': w.u32be(2, 'op', set.op, rangeOpsTable); break;
      case 'fromData': w.nest(3, 'from-data', set.fromData, encodeDataAttrs); break;
      case 'toData': w.nest(4, 'to-data', set.toData, encodeDataAttrs); break;
      default: w.unknownKey('range-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `batch-attrs`. */
export function encodeBatchAttrs(w: AttrWriter, set: BatchAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'genid': w.u32be(1, 'genid', set.genid); break;
      default: w.unknownKey('batch-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `table-attrs`. */
export function encodeTableAttrs(w: AttrWriter, set: TableAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'name': w.text(1, 'name', set.name); break;
      case 'flags': w.u32be(2, 'flags', set.flags, tableFlagsTable); break;
      case 'use': w.u32be(3, 'use', set.use); break;
      case 'handle': w.u64be(4, 'handle', set.handle); break;
      case 'userdata': w.binary(6, 'userdata', set.userdata); break;
      case 'owner': w.u32be(7, 'owner', set.owner); break;
      default: w.unknownKey('table-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `chain-attrs`. */
export function encodeChainAttrs(w: AttrWriter, set: ChainAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'table': w.text(1, 'table', set.table); break;
      case 'handle': w.u64be(2, 'handle', set.handle); break;
      case 'name': w.text(3, 'name', set.name); break;
      case 'hook': w.nest(4, 'hook', set.hook, encodeNftHookAttrs); break;
      case 'policy': w.u32be(5, 'policy', set.policy, chainPolicyTable); break;
      case 'use': w.u32be(6, 'use', set.use); break;
      case 'type': w.text(7, 'type', set.type); break;
      case 'counters': w.nest(8, 'counters', set.counters, encodeNftCounterAttrs); break;
      case 'flags': w.u32be(10, 'flags', set.flags, chainFlagsTable); break;
      case 'id': w.u32be(11, 'id', set.id); break;
      case 'userdata': w.binary(12, 'userdata', set.userdata); break;
      default: w.unknownKey('chain-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `counter-attrs`. */
export function encodeCounterAttrs(w: AttrWriter, set: CounterAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'bytes': w.u64be(1, 'bytes', set.bytes); break;
      case 'packets': w.u64be(2, 'packets', set.packets); break;
      default: w.unknownKey('counter-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `nft-hook-attrs`. */
export function encodeNftHookAttrs(w: AttrWriter, set: NftHookAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'num': w.u32be(1, 'num', set.num); break;
      case 'priority': w.s32be(2, 'priority', set.priority); break;
      case 'dev': w.text(3, 'dev', set.dev); break;
      case 'devs': w.nest(4, 'devs', set.devs, encodeHookDevAttrs); break;
      default: w.unknownKey('nft-hook-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `hook-dev-attrs`. */
export function encodeHookDevAttrs(w: AttrWriter, set: HookDevAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'name': w.list('name', set.name, (item) => w.text(1, 'name', item)); break;
      case 'prefix': w.list('prefix', set.prefix, (item) => w.text(2, 'prefix', item)); break;
      default: w.unknownKey('hook-dev-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `nft-counter-attrs`. */
export function encodeNftCounterAttrs(w: AttrWriter, set: NftCounterAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'bytes': w.u64be(1, 'bytes', set.bytes); break;
      case 'packets': w.u64be(2, 'packets', set.packets); break;
      default: w.unknownKey('nft-counter-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `rule-attrs`. */
export function encodeRuleAttrs(w: AttrWriter, set: RuleAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'table': w.text(1, 'table', set.table); break;
      case 'chain': w.text(2, 'chain', set.chain); break;
      case 'handle': w.u64be(3, 'handle', set.handle); break;
      case 'expressions': w.nest(4, 'expressions', set.expressions, encodeExprListAttrs); break;
      case 'compat': w.nest(5, 'compat', set.compat, encodeRuleCompatAttrs); break;
      case 'position': w.u64be(6, 'position', set.position); break;
      case 'userdata': w.binary(7, 'userdata', set.userdata); break;
      case 'id': w.u32be(9, 'id', set.id); break;
      case 'positionId': w.u32be(10, 'position-id', set.positionId); break;
      case 'chainId': w.u32be(11, 'chain-id', set.chainId); break;
      default: w.unknownKey('rule-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-list-attrs`. */
export function encodeExprListAttrs(w: AttrWriter, set: ExprListAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'elem': w.list('elem', set.elem, (item) => w.nest(1, 'elem', item, encodeExprAttrs)); break;
      default: w.unknownKey('expr-list-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-attrs`. */
export function encodeExprAttrs(w: AttrWriter, set: ExprAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'name': w.text(1, 'name', set.name); break;
      case 'data': encodeExprOps(w, 2, 'data', set.name, set.data); break;
      default: w.unknownKey('expr-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `rule-compat-attrs`. */
export function encodeRuleCompatAttrs(w: AttrWriter, set: RuleCompatAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'proto': w.u32be(1, 'proto', set.proto); break;
      case 'flags': w.u32be(2, 'flags', set.flags); break;
      default: w.unknownKey('rule-compat-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `set-attrs`. */
export function encodeSetAttrs(w: AttrWriter, set: SetAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'table': w.text(1, 'table', set.table); break;
      case 'name': w.text(2, 'name', set.name); break;
      case 'flags': w.u32be(3, 'flags', set.flags, setFlagsTable); break;
      case 'keyType': w.u32be(4, 'key-type', set.keyType); break;
      case 'keyLen': w.u32be(5, 'key-len', set.keyLen); break;
      case 'dataType': w.u32be(6, 'data-type', set.dataType); break;
      case 'dataLen': w.u32be(7, 'data-len', set.dataLen); break;
      case 'policy': w.u32be(8, 'policy', set.policy, setPolicyTable); break;
      case 'desc': w.nest(9, 'desc', set.desc, encodeSetDescAttrs); break;
      case 'id': w.u32be(10, 'id', set.id); break;
      case 'timeout': w.u64be(11, 'timeout', set.timeout); break;
      case 'gcInterval': w.u32be(12, 'gc-interval', set.gcInterval); break;
      case 'userdata': w.binary(13, 'userdata', set.userdata); break;
      case 'objType': w.u32be(15, 'obj-type', set.objType, objectTypeTable); break;
      case 'handle': w.u64be(16, 'handle', set.handle); break;
      case 'expr': w.nest(17, 'expr', set.expr, encodeExprAttrs); break;
      case 'expressions': w.nest(18, 'expressions', set.expressions, encodeSetListAttrs); break;
      case 'type': w.text(19, 'type', set.type); break;
      case 'count': w.u32be(20, 'count', set.count); break;
      default: w.unknownKey('set-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `set-desc-attrs`. */
export function encodeSetDescAttrs(w: AttrWriter, set: SetDescAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'size': w.u32be(1, 'size', set.size); break;
      case 'concat': w.nest(2, 'concat', set.concat, encodeSetDescConcatAttrs); break;
      default: w.unknownKey('set-desc-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `set-desc-concat-attrs`. */
export function encodeSetDescConcatAttrs(w: AttrWriter, set: SetDescConcatAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'elem': w.list('elem', set.elem, (item) => w.nest(1, 'elem', item, encodeSetFieldAttrs)); break;
      default: w.unknownKey('set-desc-concat-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `set-field-attrs`. */
export function encodeSetFieldAttrs(w: AttrWriter, set: SetFieldAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'len': w.u32be(1, 'len', set.len); break;
      default: w.unknownKey('set-field-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `set-list-attrs`. */
export function encodeSetListAttrs(w: AttrWriter, set: SetListAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'elem': w.list('elem', set.elem, (item) => w.nest(1, 'elem', item, encodeExprAttrs)); break;
      default: w.unknownKey('set-list-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `setelem-attrs`. */
export function encodeSetelemAttrs(w: AttrWriter, set: SetelemAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'key': w.nest(1, 'key', set.key, encodeDataAttrs); break;
      case 'data': w.nest(2, 'data', set.data, encodeDataAttrs); break;
      case 'flags': w.u32be(3, 'flags', set.flags, setElemFlagsTable); break;
      case 'timeout': w.u64be(4, 'timeout', set.timeout); break;
      case 'expiration': w.u64be(5, 'expiration', set.expiration); break;
      case 'userdata': w.binary(6, 'userdata', set.userdata); break;
      case 'expr': w.nest(7, 'expr', set.expr, encodeExprAttrs); break;
      case 'objref': w.text(9, 'objref', set.objref); break;
      case 'keyEnd': w.nest(10, 'key-end', set.keyEnd, encodeDataAttrs); break;
      case 'expressions': w.nest(11, 'expressions', set.expressions, encodeExprListAttrs); break;
      default: w.unknownKey('setelem-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `setelem-list-elem-attrs`. */
export function encodeSetelemListElemAttrs(w: AttrWriter, set: SetelemListElemAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'elem': w.list('elem', set.elem, (item) => w.nest(1, 'elem', item, encodeSetelemAttrs)); break;
      default: w.unknownKey('setelem-list-elem-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `setelem-list-attrs`. */
export function encodeSetelemListAttrs(w: AttrWriter, set: SetelemListAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'table': w.text(1, 'table', set.table); break;
      case 'set': w.text(2, 'set', set.set); break;
      case 'elements': w.nest(3, 'elements', set.elements, encodeSetelemListElemAttrs); break;
      case 'setId': w.u32be(4, 'set-id', set.setId); break;
      default: w.unknownKey('setelem-list-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `gen-attrs`. */
export function encodeGenAttrs(w: AttrWriter, set: GenAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'id': w.u32be(1, 'id', set.id); break;
      case 'procPid': w.u32be(2, 'proc-pid', set.procPid); break;
      case 'procName': w.text(3, 'proc-name', set.procName); break;
      default: w.unknownKey('gen-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `obj-attrs`. */
export function encodeObjAttrs(w: AttrWriter, set: ObjAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'table': w.text(1, 'table', set.table); break;
      case 'name': w.text(2, 'name', set.name); break;
      case 'type': w.u32be(3, 'type', set.type, objectTypeTable); break;
      case 'data': encodeObjData(w, 4, 'data', objectTypeTable.of(set.type as never), set.data); break;
      case 'use': w.u32be(5, 'use', set.use); break;
      case 'handle': w.u64be(6, 'handle', set.handle); break;
      case 'userdata': w.binary(8, 'userdata', set.userdata); break;
      default: w.unknownKey('obj-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `quota-attrs`. */
export function encodeQuotaAttrs(w: AttrWriter, set: QuotaAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'bytes': w.u64be(1, 'bytes', set.bytes); break;
      case 'flags': w.u32be(2, 'flags', set.flags, quotaFlagsTable); break;
      case 'consumed': w.u64be(4, 'consumed', set.consumed); break;
      default: w.unknownKey('quota-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `flowtable-attrs`. */
export function encodeFlowtableAttrs(w: AttrWriter, set: FlowtableAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'table': w.text(1, 'table', set.table); break;
      case 'name': w.text(2, 'name', set.name); break;
      case 'hook': w.nest(3, 'hook', set.hook, encodeFlowtableHookAttrs); break;
      case 'use': w.u32be(4, 'use', set.use); break;
      case 'handle': w.u64be(5, 'handle', set.handle); break;
      case 'flags': w.u32be(7, 'flags', set.flags, flowtableFlagsTable); break;
      default: w.unknownKey('flowtable-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `flowtable-hook-attrs`. */
export function encodeFlowtableHookAttrs(w: AttrWriter, set: FlowtableHookAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'num': w.u32be(1, 'num', set.num); break;
      case 'priority': w.s32be(2, 'priority', set.priority); break;
      case 'devs': w.nest(3, 'devs', set.devs, encodeHookDevAttrs); break;
      default: w.unknownKey('flowtable-hook-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-bitwise-attrs`. */
export function encodeExprBitwiseAttrs(w: AttrWriter, set: ExprBitwiseAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'sreg': w.u32be(1, 'sreg', set.sreg, registersTable); break;
      case 'dreg': w.u32be(2, 'dreg', set.dreg, registersTable); break;
      case 'len': w.u32be(3, 'len', set.len); break;
      case 'mask': w.nest(4, 'mask', set.mask, encodeDataAttrs); break;
      case 'xor': w.nest(5, 'xor', set.xor, encodeDataAttrs); break;
      case 'op': w.u32be(6, 'op', set.op, bitwiseOpsTable); break;
      case 'data': w.nest(7, 'data', set.data, encodeDataAttrs); break;
      case 'sreg2': w.u32be(8, 'sreg2', set.sreg2, registersTable); break;
      default: w.unknownKey('expr-bitwise-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-cmp-attrs`. */
export function encodeExprCmpAttrs(w: AttrWriter, set: ExprCmpAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'sreg': w.u32be(1, 'sreg', set.sreg, registersTable); break;
      case 'op': w.u32be(2, 'op', set.op, cmpOpsTable); break;
      case 'data': w.nest(3, 'data', set.data, encodeDataAttrs); break;
      default: w.unknownKey('expr-cmp-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `data-attrs`. */
export function encodeDataAttrs(w: AttrWriter, set: DataAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'value': w.binary(1, 'value', set.value); break;
      case 'verdict': w.nest(2, 'verdict', set.verdict, encodeVerdictAttrs); break;
      default: w.unknownKey('data-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `verdict-attrs`. */
export function encodeVerdictAttrs(w: AttrWriter, set: VerdictAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'code': w.u32be(1, 'code', set.code, verdictCodeTable); break;
      case 'chain': w.text(2, 'chain', set.chain); break;
      case 'chainId': w.u32be(3, 'chain-id', set.chainId); break;
      default: w.unknownKey('verdict-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-counter-attrs`. */
export function encodeExprCounterAttrs(w: AttrWriter, set: ExprCounterAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'bytes': w.u64be(1, 'bytes', set.bytes); break;
      case 'packets': w.u64be(2, 'packets', set.packets); break;
      default: w.unknownKey('expr-counter-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-fib-attrs`. */
export function encodeExprFibAttrs(w: AttrWriter, set: ExprFibAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'dreg': w.u32be(1, 'dreg', set.dreg, registersTable); break;
      case 'result': w.u32be(2, 'result', set.result, fibResultTable); break;
      case 'flags': w.u32be(3, 'flags', set.flags, fibFlagsTable); break;
      default: w.unknownKey('expr-fib-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-ct-attrs`. */
export function encodeExprCtAttrs(w: AttrWriter, set: ExprCtAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'dreg': w.u32be(1, 'dreg', set.dreg, registersTable); break;
      case 'key': w.u32be(2, 'key', set.key, ctKeysTable); break;
      case 'direction': w.u8(3, 'direction', set.direction, ctDirectionTable); break;
      case 'sreg': w.u32be(4, 'sreg', set.sreg, registersTable); break;
      default: w.unknownKey('expr-ct-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-flow-offload-attrs`. */
export function encodeExprFlowOffloadAttrs(w: AttrWriter, set: ExprFlowOffloadAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'name': w.text(1, 'name', set.name); break;
      default: w.unknownKey('expr-flow-offload-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-immediate-attrs`. */
export function encodeExprImmediateAttrs(w: AttrWriter, set: ExprImmediateAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'dreg': w.u32be(1, 'dreg', set.dreg, registersTable); break;
      case 'data': w.nest(2, 'data', set.data, encodeDataAttrs); break;
      default: w.unknownKey('expr-immediate-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-lookup-attrs`. */
export function encodeExprLookupAttrs(w: AttrWriter, set: ExprLookupAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'set': w.text(1, 'set', set.set); break;
      case 'sreg': w.u32be(2, 'sreg', set.sreg, registersTable); break;
      case 'dreg': w.u32be(3, 'dreg', set.dreg, registersTable); break;
      case 'setId': w.u32be(4, 'set-id', set.setId); break;
      case 'flags': w.u32be(5, 'flags', set.flags, lookupFlagsTable); break;
      default: w.unknownKey('expr-lookup-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-masq-attrs`. */
export function encodeExprMasqAttrs(w: AttrWriter, set: ExprMasqAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'flags': w.u32be(1, 'flags', set.flags, natRangeFlagsTable); break;
      case 'regProtoMin': w.u32be(2, 'reg-proto-min', set.regProtoMin, registersTable); break;
      case 'regProtoMax': w.u32be(3, 'reg-proto-max', set.regProtoMax, registersTable); break;
      default: w.unknownKey('expr-masq-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-meta-attrs`. */
export function encodeExprMetaAttrs(w: AttrWriter, set: ExprMetaAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'dreg': w.u32be(1, 'dreg', set.dreg, registersTable); break;
      case 'key': w.u32be(2, 'key', set.key, metaKeysTable); break;
      case 'sreg': w.u32be(3, 'sreg', set.sreg, registersTable); break;
      default: w.unknownKey('expr-meta-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-nat-attrs`. */
export function encodeExprNatAttrs(w: AttrWriter, set: ExprNatAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'type': w.u32be(1, 'type', set.type, natTypeTable); break;
      case 'family': w.u32be(2, 'family', set.family, nfProtoTable); break;
      case 'regAddrMin': w.u32be(3, 'reg-addr-min', set.regAddrMin, registersTable); break;
      case 'regAddrMax': w.u32be(4, 'reg-addr-max', set.regAddrMax, registersTable); break;
      case 'regProtoMin': w.u32be(5, 'reg-proto-min', set.regProtoMin, registersTable); break;
      case 'regProtoMax': w.u32be(6, 'reg-proto-max', set.regProtoMax, registersTable); break;
      case 'flags': w.u32be(7, 'flags', set.flags, natRangeFlagsTable); break;
      default: w.unknownKey('expr-nat-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-payload-attrs`. */
export function encodeExprPayloadAttrs(w: AttrWriter, set: ExprPayloadAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'dreg': w.u32be(1, 'dreg', set.dreg, registersTable); break;
      case 'base': w.u32be(2, 'base', set.base, payloadBaseTable); break;
      case 'offset': w.u32be(3, 'offset', set.offset); break;
      case 'len': w.u32be(4, 'len', set.len); break;
      case 'sreg': w.u32be(5, 'sreg', set.sreg, registersTable); break;
      case 'csumType': w.u32be(6, 'csum-type', set.csumType, payloadCsumTypeTable); break;
      case 'csumOffset': w.u32be(7, 'csum-offset', set.csumOffset); break;
      case 'csumFlags': w.u32be(8, 'csum-flags', set.csumFlags, payloadCsumFlagsTable); break;
      default: w.unknownKey('expr-payload-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-reject-attrs`. */
export function encodeExprRejectAttrs(w: AttrWriter, set: ExprRejectAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'type': w.u32be(1, 'type', set.type, rejectTypesTable); break;
      case 'icmpCode': w.u8(2, 'icmp-code', set.icmpCode); break;
      default: w.unknownKey('expr-reject-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-tproxy-attrs`. */
export function encodeExprTproxyAttrs(w: AttrWriter, set: ExprTproxyAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'family': w.u32be(1, 'family', set.family, nfProtoTable); break;
      case 'regAddr': w.u32be(2, 'reg-addr', set.regAddr, registersTable); break;
      case 'regPort': w.u32be(3, 'reg-port', set.regPort, registersTable); break;
      default: w.unknownKey('expr-tproxy-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-objref-attrs`. */
export function encodeExprObjrefAttrs(w: AttrWriter, set: ExprObjrefAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'immType': w.u32be(1, 'imm-type', set.immType, objectTypeTable); break;
      case 'immName': w.text(2, 'imm-name', set.immName); break;
      case 'setSreg': w.u32be(3, 'set-sreg', set.setSreg, registersTable); break;
      case 'setName': w.text(4, 'set-name', set.setName); break;
      case 'setId': w.u32be(5, 'set-id', set.setId); break;
      default: w.unknownKey('expr-objref-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `compat-target-attrs`. */
export function encodeCompatTargetAttrs(w: AttrWriter, set: CompatTargetAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'name': w.text(1, 'name', set.name, 32); break;
      case 'rev': w.u32be(2, 'rev', w.range('rev', set.rev, 0, 255)); break;
      case 'info': w.binary(3, 'info', set.info); break;
      default: w.unknownKey('compat-target-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `compat-match-attrs`. */
export function encodeCompatMatchAttrs(w: AttrWriter, set: CompatMatchAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'name': w.text(1, 'name', set.name, 32); break;
      case 'rev': w.u32be(2, 'rev', w.range('rev', set.rev, 0, 255)); break;
      case 'info': w.binary(3, 'info', set.info); break;
      default: w.unknownKey('compat-match-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `compat-attrs`. */
export function encodeCompatAttrs(w: AttrWriter, set: CompatAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'name': w.text(1, 'name', set.name, 32); break;
      case 'rev': w.u32be(2, 'rev', w.range('rev', set.rev, 0, 255)); break;
      case 'type': w.u32be(3, 'type', set.type, compatTypeTable); break;
      default: w.unknownKey('compat-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-byteorder-attrs`. */
export function encodeExprByteorderAttrs(w: AttrWriter, set: ExprByteorderAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'sreg': w.u32be(1, 'sreg', set.sreg, registersTable); break;
      case 'dreg': w.u32be(2, 'dreg', set.dreg, registersTable); break;
      case 'op': w.u32be(3, 'op', set.op, byteorderOpsTable); break;
      case 'len': w.u32be(4, 'len', set.len); break;
      case 'size': w.u32be(5, 'size', set.size); break;
      default: w.unknownKey('expr-byteorder-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `connlimit-attrs`. */
export function encodeConnlimitAttrs(w: AttrWriter, set: ConnlimitAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'count': w.u32be(1, 'count', set.count); break;
      case 'flags': w.u32be(2, 'flags', set.flags, connlimitFlagsTable); break;
      default: w.unknownKey('connlimit-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-dup-attrs`. */
export function encodeExprDupAttrs(w: AttrWriter, set: ExprDupAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'sregAddr': w.u32be(1, 'sreg-addr', set.sregAddr, registersTable); break;
      case 'sregDev': w.u32be(2, 'sreg-dev', set.sregDev, registersTable); break;
      default: w.unknownKey('expr-dup-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-dynset-attrs`. */
export function encodeExprDynsetAttrs(w: AttrWriter, set: ExprDynsetAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'setName': w.text(1, 'set-name', set.setName); break;
      case 'setId': w.u32be(2, 'set-id', set.setId); break;
      case 'op': w.u32be(3, 'op', set.op, dynsetOpsTable); break;
      case 'sregKey': w.u32be(4, 'sreg-key', set.sregKey, registersTable); break;
      case 'sregData': w.u32be(5, 'sreg-data', set.sregData, registersTable); break;
      case 'timeout': w.u64be(6, 'timeout', set.timeout); break;
      case 'expr': w.nest(7, 'expr', set.expr, encodeExprAttrs); break;
      case 'flags': w.u32be(9, 'flags', set.flags, dynsetFlagsTable); break;
      case 'expressions': w.nest(10, 'expressions', set.expressions, encodeExprListAttrs); break;
      default: w.unknownKey('expr-dynset-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-exthdr-attrs`. */
export function encodeExprExthdrAttrs(w: AttrWriter, set: ExprExthdrAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'dreg': w.u32be(1, 'dreg', set.dreg, registersTable); break;
      case 'type': w.u8(2, 'type', set.type); break;
      case 'offset': w.u32be(3, 'offset', set.offset); break;
      case 'len': w.u32be(4, 'len', set.len); break;
      case 'flags': w.u32be(5, 'flags', set.flags, exthdrFlagsTable); break;
      case 'op': w.u32be(6, 'op', set.op, exthdrOpsTable); break;
      case 'sreg': w.u32be(7, 'sreg', set.sreg, registersTable); break;
      default: w.unknownKey('expr-exthdr-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-fwd-attrs`. */
export function encodeExprFwdAttrs(w: AttrWriter, set: ExprFwdAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'sregDev': w.u32be(1, 'sreg-dev', set.sregDev, registersTable); break;
      case 'sregAddr': w.u32be(2, 'sreg-addr', set.sregAddr, registersTable); break;
      case 'nfproto': w.u32be(3, 'nfproto', set.nfproto, nfProtoTable); break;
      default: w.unknownKey('expr-fwd-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-hash-attrs`. */
export function encodeExprHashAttrs(w: AttrWriter, set: ExprHashAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'sreg': w.u32be(1, 'sreg', set.sreg, registersTable); break;
      case 'dreg': w.u32be(2, 'dreg', set.dreg, registersTable); break;
      case 'len': w.u32be(3, 'len', set.len); break;
      case 'modulus': w.u32be(4, 'modulus', set.modulus); break;
      case 'seed': w.u32be(5, 'seed', set.seed); break;
      case 'offset': w.u32be(6, 'offset', set.offset); break;
      case 'type': w.u32be(7, 'type', set.type, hashTypesTable); break;
      case 'setName': w.text(8, 'set-name', set.setName); break;
      case 'setId': w.u32be(9, 'set-id', set.setId); break;
      default: w.unknownKey('expr-hash-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-inner-attrs`. */
export function encodeExprInnerAttrs(w: AttrWriter, set: ExprInnerAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'num': w.u32be(1, 'num', set.num); break;
      case 'type': w.u32be(2, 'type', set.type, innerTypesTable); break;
      case 'flags': w.u32be(3, 'flags', set.flags, innerFlagsTable); break;
      case 'hdrsize': w.u32be(4, 'hdrsize', set.hdrsize); break;
      case 'expr': w.nest(5, 'expr', set.expr, encodeExprAttrs); break;
      default: w.unknownKey('expr-inner-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-last-attrs`. */
export function encodeExprLastAttrs(w: AttrWriter, set: ExprLastAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'set': w.u32be(1, 'set', set.set); break;
      case 'msecs': w.u64be(2, 'msecs', set.msecs); break;
      default: w.unknownKey('expr-last-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `limit-attrs`. */
export function encodeLimitAttrs(w: AttrWriter, set: LimitAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'rate': w.u64be(1, 'rate', set.rate); break;
      case 'unit': w.u64be(2, 'unit', set.unit); break;
      case 'burst': w.u32be(3, 'burst', set.burst); break;
      case 'type': w.u32be(4, 'type', set.type, limitTypesTable); break;
      case 'flags': w.u32be(5, 'flags', set.flags, limitFlagsTable); break;
      default: w.unknownKey('limit-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-osf-attrs`. */
export function encodeExprOsfAttrs(w: AttrWriter, set: ExprOsfAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'dreg': w.u32be(1, 'dreg', set.dreg, registersTable); break;
      case 'ttl': w.u8(2, 'ttl', set.ttl); break;
      case 'flags': w.u32be(3, 'flags', set.flags, osfFlagsTable); break;
      default: w.unknownKey('expr-osf-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-queue-attrs`. */
export function encodeExprQueueAttrs(w: AttrWriter, set: ExprQueueAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'num': w.u16be(1, 'num', set.num); break;
      case 'total': w.u16be(2, 'total', set.total); break;
      case 'flags': w.u16be(3, 'flags', set.flags, queueFlagsTable); break;
      case 'sregQnum': w.u32be(4, 'sreg-qnum', set.sregQnum, registersTable); break;
      default: w.unknownKey('expr-queue-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-redir-attrs`. */
export function encodeExprRedirAttrs(w: AttrWriter, set: ExprRedirAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'regProtoMin': w.u32be(1, 'reg-proto-min', set.regProtoMin, registersTable); break;
      case 'regProtoMax': w.u32be(2, 'reg-proto-max', set.regProtoMax, registersTable); break;
      case 'flags': w.u32be(3, 'flags', set.flags, natRangeFlagsTable); break;
      default: w.unknownKey('expr-redir-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-rt-attrs`. */
export function encodeExprRtAttrs(w: AttrWriter, set: ExprRtAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'dreg': w.u32be(1, 'dreg', set.dreg, registersTable); break;
      case 'key': w.u32be(2, 'key', set.key, rtKeysTable); break;
      default: w.unknownKey('expr-rt-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-socket-attrs`. */
export function encodeExprSocketAttrs(w: AttrWriter, set: ExprSocketAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'key': w.u32be(1, 'key', set.key, socketKeysTable); break;
      case 'dreg': w.u32be(2, 'dreg', set.dreg, registersTable); break;
      case 'level': w.u32be(3, 'level', set.level); break;
      default: w.unknownKey('expr-socket-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `synproxy-attrs`. */
export function encodeSynproxyAttrs(w: AttrWriter, set: SynproxyAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'mss': w.u16be(1, 'mss', set.mss); break;
      case 'wscale': w.u8(2, 'wscale', set.wscale); break;
      case 'flags': w.u32be(3, 'flags', set.flags, synproxyFlagsTable); break;
      default: w.unknownKey('synproxy-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-tunnel-attrs`. */
export function encodeExprTunnelAttrs(w: AttrWriter, set: ExprTunnelAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'key': w.u32be(1, 'key', set.key, tunnelKeysTable); break;
      case 'dreg': w.u32be(2, 'dreg', set.dreg, registersTable); break;
      case 'mode': w.u32be(3, 'mode', set.mode, tunnelModesTable); break;
      default: w.unknownKey('expr-tunnel-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `expr-xfrm-attrs`. */
export function encodeExprXfrmAttrs(w: AttrWriter, set: ExprXfrmAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'dreg': w.u32be(1, 'dreg', set.dreg, registersTable); break;
      case 'key': w.u32be(2, 'key', set.key, xfrmKeysTable); break;
      case 'dir': w.u8(3, 'dir', set.dir, xfrmDirsTable); break;
      case 'spnum': w.u32be(4, 'spnum', set.spnum); break;
      default: w.unknownKey('expr-xfrm-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `obj-ct-expect-attrs`. */
export function encodeObjCtExpectAttrs(w: AttrWriter, set: ObjCtExpectAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'l3proto': w.u16be(1, 'l3proto', set.l3proto, nfProtoTable); break;
      case 'l4proto': w.u8(2, 'l4proto', set.l4proto, l4ProtoTable); break;
      case 'dport': w.u16be(3, 'dport', set.dport); break;
      case 'timeout': w.u32(4, 'timeout', set.timeout); break;
      case 'size': w.u8(5, 'size', set.size); break;
      default: w.unknownKey('obj-ct-expect-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `obj-ct-helper-attrs`. */
export function encodeObjCtHelperAttrs(w: AttrWriter, set: ObjCtHelperAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'name': w.text(1, 'name', set.name); break;
      case 'l3proto': w.u16be(2, 'l3proto', set.l3proto, nfProtoTable); break;
      case 'l4proto': w.u8(3, 'l4proto', set.l4proto, l4ProtoTable); break;
      default: w.unknownKey('obj-ct-helper-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `obj-ct-timeout-attrs`. */
export function encodeObjCtTimeoutAttrs(w: AttrWriter, set: ObjCtTimeoutAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'l3proto': w.u16be(1, 'l3proto', set.l3proto, nfProtoTable); break;
      case 'l4proto': w.u8(2, 'l4proto', set.l4proto, l4ProtoTable); break;
      case 'data': encodeCtTimeouts(w, 3, 'data', l4ProtoTable.of(set.l4proto as never), set.data); break;
      default: w.unknownKey('obj-ct-timeout-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `obj-secmark-attrs`. */
export function encodeObjSecmarkAttrs(w: AttrWriter, set: ObjSecmarkAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'ctx': w.text(1, 'ctx', set.ctx); break;
      default: w.unknownKey('obj-secmark-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `obj-tunnel-attrs`. */
export function encodeObjTunnelAttrs(w: AttrWriter, set: ObjTunnelAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'id': w.u32be(1, 'id', set.id); break;
      case 'ip': w.nest(2, 'ip', set.ip, encodeTunnelIpAttrs); break;
      case 'ip6': w.nest(3, 'ip6', set.ip6, encodeTunnelIp6Attrs); break;
      case 'flags': w.u32be(4, 'flags', set.flags, tunnelFlagsTable); break;
      case 'tos': w.u8(5, 'tos', set.tos); break;
      case 'ttl': w.u8(6, 'ttl', set.ttl); break;
      case 'sport': w.u16be(7, 'sport', set.sport); break;
      case 'dport': w.u16be(8, 'dport', set.dport); break;
      case 'opts': w.nest(9, 'opts', set.opts, encodeTunnelOptsAttrs); break;
      default: w.unknownKey('obj-tunnel-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `tunnel-ip-attrs`. */
export function encodeTunnelIpAttrs(w: AttrWriter, set: TunnelIpAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'src': w.ipv4(1, 'src', set.src); break;
      case 'dst': w.ipv4(2, 'dst', set.dst); break;
      default: w.unknownKey('tunnel-ip-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `tunnel-ip6-attrs`. */
export function encodeTunnelIp6Attrs(w: AttrWriter, set: TunnelIp6Attrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'src': w.ipv6(1, 'src', set.src); break;
      case 'dst': w.ipv6(2, 'dst', set.dst); break;
      case 'flowlabel': w.u32be(3, 'flowlabel', set.flowlabel); break;
      default: w.unknownKey('tunnel-ip6-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `tunnel-opts-attrs`. */
export function encodeTunnelOptsAttrs(w: AttrWriter, set: TunnelOptsAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'vxlan': w.nest(1, 'vxlan', set.vxlan, encodeTunnelOptVxlanAttrs); break;
      case 'erspan': w.nest(2, 'erspan', set.erspan, encodeTunnelOptErspanAttrs); break;
      case 'geneve':
        w.list('geneve', set.geneve, (item) => w.nest(3, 'geneve', item, encodeTunnelOptGeneveAttrs));
        break;
      default: w.unknownKey('tunnel-opts-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `tunnel-opt-vxlan-attrs`. */
export function encodeTunnelOptVxlanAttrs(w: AttrWriter, set: TunnelOptVxlanAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'gbp': w.u32be(1, 'gbp', set.gbp); break;
      default: w.unknownKey('tunnel-opt-vxlan-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `tunnel-opt-erspan-attrs`. */
export function encodeTunnelOptErspanAttrs(w: AttrWriter, set: TunnelOptErspanAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'version': w.u32be(1, 'version', set.version); break;
      case 'v1Index': w.u32be(2, 'v1-index', set.v1Index); break;
      case 'v2Hwid': w.u8(3, 'v2-hwid', set.v2Hwid); break;
      case 'v2Dir': w.u8(4, 'v2-dir', set.v2Dir); break;
      default: w.unknownKey('tunnel-opt-erspan-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `tunnel-opt-geneve-attrs`. */
export function encodeTunnelOptGeneveAttrs(w: AttrWriter, set: TunnelOptGeneveAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'class': w.u16be(1, 'class', set.class); break;
      case 'type': w.u8(2, 'type', set.type); break;
      case 'data': w.binary(3, 'data', set.data); break;
      default: w.unknownKey('tunnel-opt-geneve-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ct-timeouts-tcp-attrs`. */
export function encodeCtTimeoutsTcpAttrs(w: AttrWriter, set: CtTimeoutsTcpAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'synSent': w.u32be(1, 'syn-sent', set.synSent); break;
      case 'synRecv': w.u32be(2, 'syn-recv', set.synRecv); break;
      case 'established': w.u32be(3, 'established', set.established); break;
      case 'finWait': w.u32be(4, 'fin-wait', set.finWait); break;
      case 'closeWait': w.u32be(5, 'close-wait', set.closeWait); break;
      case 'lastAck': w.u32be(6, 'last-ack', set.lastAck); break;
      case 'timeWait': w.u32be(7, 'time-wait', set.timeWait); break;
      case 'close': w.u32be(8, 'close', set.close); break;
      case 'synSent2': w.u32be(9, 'syn-sent2', set.synSent2); break;
      case 'retrans': w.u32be(10, 'retrans', set.retrans); break;
      case 'unack': w.u32be(11, 'unack', set.unack); break;
      default: w.unknownKey('ct-timeouts-tcp-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ct-timeouts-udp-attrs`. */
export function encodeCtTimeoutsUdpAttrs(w: AttrWriter, set: CtTimeoutsUdpAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'unreplied': w.u32be(1, 'unreplied', set.unreplied); break;
      case 'replied': w.u32be(2, 'replied', set.replied); break;
      default: w.unknownKey('ct-timeouts-udp-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ct-timeouts-icmp-attrs`. */
export function encodeCtTimeoutsIcmpAttrs(w: AttrWriter, set: CtTimeoutsIcmpAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'timeout': w.u32be(1, 'timeout', set.timeout); break;
      default: w.unknownKey('ct-timeouts-icmp-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ct-timeouts-sctp-attrs`. */
export function encodeCtTimeoutsSctpAttrs(w: AttrWriter, set: CtTimeoutsSctpAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'closed': w.u32be(1, 'closed', set.closed); break;
      case 'cookieWait': w.u32be(2, 'cookie-wait', set.cookieWait); break;
      case 'cookieEchoed': w.u32be(3, 'cookie-echoed', set.cookieEchoed); break;
      case 'established': w.u32be(4, 'established', set.established); break;
      case 'shutdownSent': w.u32be(5, 'shutdown-sent', set.shutdownSent); break;
      case 'shutdownRecd': w.u32be(6, 'shutdown-recd', set.shutdownRecd); break;
      case 'shutdownAckSent': w.u32be(7, 'shutdown-ack-sent', set.shutdownAckSent); break;
      case 'heartbeatSent': w.u32be(8, 'heartbeat-sent', set.heartbeatSent); break;
      case 'heartbeatAcked': w.u32be(9, 'heartbeat-acked', set.heartbeatAcked); break;
      default: w.unknownKey('ct-timeouts-sctp-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ct-timeouts-icmpv6-attrs`. */
export function encodeCtTimeoutsIcmpv6Attrs(w: AttrWriter, set: CtTimeoutsIcmpv6Attrs): void {
  for (const key in set) {
    switch (key) {
      case 'timeout': w.u32be(1, 'timeout', set.timeout); break;
      default: w.unknownKey('ct-timeouts-icmpv6-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `ct-timeouts-gre-attrs`. */
export function encodeCtTimeoutsGreAttrs(w: AttrWriter, set: CtTimeoutsGreAttrs): void {
  for (const key in set) {
    switch (key) {
      case 'unreplied': w.u32be(1, 'unreplied', set.unreplied); break;
      case 'replied': w.u32be(2, 'replied', set.replied); break;
      default: w.unknownKey('ct-timeouts-gre-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Encodes attribute set `trace-attrs`. */
export function encodeTraceAttrs(w: AttrWriter, set: TraceAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'table': w.text(1, 'table', set.table); break;
      case 'chain': w.text(2, 'chain', set.chain); break;
      case 'ruleHandle': w.u64be(3, 'rule-handle', set.ruleHandle); break;
      case 'type': w.u32be(4, 'type', set.type, traceTypeTable); break;
      case 'verdict': w.nest(5, 'verdict', set.verdict, encodeVerdictAttrs); break;
      case 'id': w.u32be(6, 'id', set.id); break;
      case 'llHeader': w.binary(7, 'll-header', set.llHeader); break;
      case 'networkHeader': w.binary(8, 'network-header', set.networkHeader); break;
      case 'transportHeader': w.binary(9, 'transport-header', set.transportHeader); break;
      case 'iif': w.u32be(10, 'iif', set.iif); break;
      case 'iiftype': w.u16be(11, 'iiftype', set.iiftype); break;
      case 'oif': w.u32be(12, 'oif', set.oif); break;
      case 'oiftype': w.u16be(13, 'oiftype', set.oiftype); break;
      case 'mark': w.u32be(14, 'mark', set.mark); break;
      case 'nfproto': w.u32be(15, 'nfproto', set.nfproto, nfProtoTable); break;
      case 'policy': w.u32be(16, 'policy', set.policy, chainPolicyTable); break;
      case 'ctId': w.u32be(18, 'ct-id', set.ctId); break;
      case 'ctDirection': w.u8(19, 'ct-direction', set.ctDirection, ctDirectionTable); break;
      case 'ctStatus': w.u32be(20, 'ct-status', set.ctStatus); break;
      case 'ctState': w.u32be(21, 'ct-state', set.ctState); break;
      default: w.unknownKey('trace-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Properties of struct `nfgenmsg`, which stand beside the attributes. */
const nfgenmsgKeys: ReadonlySet<string> = /* @__PURE__ */ new Set(['nfgenFamily', 'version', 'resId']);

/** Encodes struct `nfgenmsg` and the attributes `batch-attrs` behind it. */
export function encodeBatchAttrsMessage(w: AttrWriter, message: BatchAttrsMessage<Uint8Array>): void {
  w.header(4, message, encodeNfgenmsg, nfgenmsgKeys);
  encodeBatchAttrs(w, message);
}

/** Encodes struct `nfgenmsg` and the attributes `table-attrs` behind it. */
export function encodeTableAttrsMessage(w: AttrWriter, message: TableAttrsMessage<Uint8Array>): void {
  w.header(4, message, encodeNfgenmsg, nfgenmsgKeys);
  encodeTableAttrs(w, message);
}

/** Encodes struct `nfgenmsg` and the attributes `chain-attrs` behind it. */
export function encodeChainAttrsMessage(w: AttrWriter, message: ChainAttrsMessage<Uint8Array>): void {
  w.header(4, message, encodeNfgenmsg, nfgenmsgKeys);
  encodeChainAttrs(w, message);
}

/** Encodes struct `nfgenmsg` and the attributes `rule-attrs` behind it. */
export function encodeRuleAttrsMessage(w: AttrWriter, message: RuleAttrsMessage<Uint8Array>): void {
  w.header(4, message, encodeNfgenmsg, nfgenmsgKeys);
  encodeRuleAttrs(w, message);
}

/** Encodes struct `nfgenmsg` and the attributes `set-attrs` behind it. */
export function encodeSetAttrsMessage(w: AttrWriter, message: SetAttrsMessage<Uint8Array>): void {
  w.header(4, message, encodeNfgenmsg, nfgenmsgKeys);
  encodeSetAttrs(w, message);
}

/** Encodes struct `nfgenmsg` and the attributes `setelem-list-attrs` behind it. */
export function encodeSetelemListAttrsMessage(w: AttrWriter, message: SetelemListAttrsMessage<Uint8Array>): void {
  w.header(4, message, encodeNfgenmsg, nfgenmsgKeys);
  encodeSetelemListAttrs(w, message);
}

/** Encodes struct `nfgenmsg` and the attributes `gen-attrs` behind it. */
export function encodeGenAttrsMessage(w: AttrWriter, message: GenAttrsMessage<Uint8Array>): void {
  w.header(4, message, encodeNfgenmsg, nfgenmsgKeys);
  encodeGenAttrs(w, message);
}

/** Encodes struct `nfgenmsg` and the attributes `obj-attrs` behind it. */
export function encodeObjAttrsMessage(w: AttrWriter, message: ObjAttrsMessage<Uint8Array>): void {
  w.header(4, message, encodeNfgenmsg, nfgenmsgKeys);
  encodeObjAttrs(w, message);
}

/** Encodes struct `nfgenmsg` and the attributes `flowtable-attrs` behind it. */
export function encodeFlowtableAttrsMessage(w: AttrWriter, message: FlowtableAttrsMessage<Uint8Array>): void {
  w.header(4, message, encodeNfgenmsg, nfgenmsgKeys);
  encodeFlowtableAttrs(w, message);
}

/** Encodes struct `nfgenmsg` and the attributes `compat-attrs` behind it. */
export function encodeCompatAttrsMessage(w: AttrWriter, message: CompatAttrsMessage<Uint8Array>): void {
  w.header(4, message, encodeNfgenmsg, nfgenmsgKeys);
  encodeCompatAttrs(w, message);
}

/** Encodes struct `nfgenmsg` and the attributes `trace-attrs` behind it. */
export function encodeTraceAttrsMessage(w: AttrWriter, message: TraceAttrsMessage<Uint8Array>): void {
  w.header(4, message, encodeNfgenmsg, nfgenmsgKeys);
  encodeTraceAttrs(w, message);
}

/** Encodes sub-message `expr-ops` in the format that its selector names. */
export function encodeExprOps(
  w: AttrWriter, id: number, name: string, selector: unknown, data: object | undefined,
): void {
  if (data === undefined) return;
  const value = data as never;
  switch (selector) {
    case 'bitwise': w.nest(id, `${name}(bitwise)`, value, encodeExprBitwiseAttrs); break;
    case 'cmp': w.nest(id, `${name}(cmp)`, value, encodeExprCmpAttrs); break;
    case 'counter': w.nest(id, `${name}(counter)`, value, encodeExprCounterAttrs); break;
    case 'ct': w.nest(id, `${name}(ct)`, value, encodeExprCtAttrs); break;
    case 'fib': w.nest(id, `${name}(fib)`, value, encodeExprFibAttrs); break;
    case 'flow_offload': w.nest(id, `${name}(flow_offload)`, value, encodeExprFlowOffloadAttrs); break;
    case 'immediate': w.nest(id, `${name}(immediate)`, value, encodeExprImmediateAttrs); break;
    case 'log': w.nest(id, `${name}(log)`, value, encodeLogAttrs); break;
    case 'lookup': w.nest(id, `${name}(lookup)`, value, encodeExprLookupAttrs); break;
    case 'match': w.nest(id, `${name}(match)`, value, encodeCompatMatchAttrs); break;
    case 'meta': w.nest(id, `${name}(meta)`, value, encodeExprMetaAttrs); break;
    case 'nat': w.nest(id, `${name}(nat)`, value, encodeExprNatAttrs); break;
    case 'numgen': w.nest(id, `${name}(numgen)`, value, encodeNumgenAttrs); break;
    case 'objref': w.nest(id, `${name}(objref)`, value, encodeExprObjrefAttrs); break;
    case 'payload': w.nest(id, `${name}(payload)`, value, encodeExprPayloadAttrs); break;
    case 'quota': w.nest(id, `${name}(quota)`, value, encodeQuotaAttrs); break;
    case 'range': w.nest(id, `${name}(range)`, value, encodeRangeAttrs); break;
    case 'reject': w.nest(id, `${name}(reject)`, value, encodeExprRejectAttrs); break;
    case 'target': w.nest(id, `${name}(target)`, value, encodeCompatTargetAttrs); break;
    case 'tproxy': w.nest(id, `${name}(tproxy)`, value, encodeExprTproxyAttrs); break;
    case 'masq': w.nest(id, `${name}(masq)`, value, encodeExprMasqAttrs); break;
    case 'byteorder': w.nest(id, `${name}(byteorder)`, value, encodeExprByteorderAttrs); break;
    case 'connlimit': w.nest(id, `${name}(connlimit)`, value, encodeConnlimitAttrs); break;
    case 'dup': w.nest(id, `${name}(dup)`, value, encodeExprDupAttrs); break;
    case 'dynset': w.nest(id, `${name}(dynset)`, value, encodeExprDynsetAttrs); break;
    case 'exthdr': w.nest(id, `${name}(exthdr)`, value, encodeExprExthdrAttrs); break;
    case 'fwd': w.nest(id, `${name}(fwd)`, value, encodeExprFwdAttrs); break;
    case 'hash': w.nest(id, `${name}(hash)`, value, encodeExprHashAttrs); break;
    case 'inner': w.nest(id, `${name}(inner)`, value, encodeExprInnerAttrs); break;
    case 'last': w.nest(id, `${name}(last)`, value, encodeExprLastAttrs); break;
    case 'limit': w.nest(id, `${name}(limit)`, value, encodeLimitAttrs); break;
    case 'osf': w.nest(id, `${name}(osf)`, value, encodeExprOsfAttrs); break;
    case 'queue': w.nest(id, `${name}(queue)`, value, encodeExprQueueAttrs); break;
    case 'redir': w.nest(id, `${name}(redir)`, value, encodeExprRedirAttrs); break;
    case 'rt': w.nest(id, `${name}(rt)`, value, encodeExprRtAttrs); break;
    case 'socket': w.nest(id, `${name}(socket)`, value, encodeExprSocketAttrs); break;
    case 'synproxy': w.nest(id, `${name}(synproxy)`, value, encodeSynproxyAttrs); break;
    case 'tunnel': w.nest(id, `${name}(tunnel)`, value, encodeExprTunnelAttrs); break;
    case 'xfrm': w.nest(id, `${name}(xfrm)`, value, encodeExprXfrmAttrs); break;
    case 'notrack':
      w.nest(id, `${name}(${selector})`, data, (w, set) => {
        for (const key in set) w.unknownKey(selector, key);
        w.keptUnknown(set);
      });
      break;
    default: throw w.noFormat(name, selector);
  }
}

/** Encodes sub-message `obj-data` in the format that its selector names. */
export function encodeObjData(
  w: AttrWriter, id: number, name: string, selector: unknown, data: object | undefined,
): void {
  if (data === undefined) return;
  const value = data as never;
  switch (selector) {
    case 'counter': w.nest(id, `${name}(counter)`, value, encodeCounterAttrs); break;
    case 'quota': w.nest(id, `${name}(quota)`, value, encodeQuotaAttrs); break;
    case 'ct-helper': w.nest(id, `${name}(ct-helper)`, value, encodeObjCtHelperAttrs); break;
    case 'limit': w.nest(id, `${name}(limit)`, value, encodeLimitAttrs); break;
    case 'connlimit': w.nest(id, `${name}(connlimit)`, value, encodeConnlimitAttrs); break;
    case 'tunnel': w.nest(id, `${name}(tunnel)`, value, encodeObjTunnelAttrs); break;
    case 'ct-timeout': w.nest(id, `${name}(ct-timeout)`, value, encodeObjCtTimeoutAttrs); break;
    case 'secmark': w.nest(id, `${name}(secmark)`, value, encodeObjSecmarkAttrs); break;
    case 'ct-expect': w.nest(id, `${name}(ct-expect)`, value, encodeObjCtExpectAttrs); break;
    case 'synproxy': w.nest(id, `${name}(synproxy)`, value, encodeSynproxyAttrs); break;
    default: throw w.noFormat(name, selector);
  }
}

/** Encodes sub-message `ct-timeouts` in the format that its selector names. */
export function encodeCtTimeouts(
  w: AttrWriter, id: number, name: string, selector: unknown, data: object | undefined,
): void {
  if (data === undefined) return;
  const value = data as never;
  switch (selector) {
    case 'tcp': w.nest(id, `${name}(tcp)`, value, encodeCtTimeoutsTcpAttrs); break;
    case 'udp': w.nest(id, `${name}(udp)`, value, encodeCtTimeoutsUdpAttrs); break;
    case 'icmp': w.nest(id, `${name}(icmp)`, value, encodeCtTimeoutsIcmpAttrs); break;
    case 'sctp': w.nest(id, `${name}(sctp)`, value, encodeCtTimeoutsSctpAttrs); break;
    case 'icmpv6': w.nest(id, `${name}(icmpv6)`, value, encodeCtTimeoutsIcmpv6Attrs); break;
    case 'gre': w.nest(id, `${name}(gre)`, value, encodeCtTimeoutsGreAttrs); break;
    default: throw w.noFormat(name, selector);
  }
}

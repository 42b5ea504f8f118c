// Generated from specs/kernel/nftables.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { append, type AttrReader, type Undecided } from '@nlkit/netlink-core';
import {
  bitwiseOpsTable, chainFlagsTable, chainPolicyTable, cmpOpsTable, compatTypeTable, ctDirectionTable, ctKeysTable,
  fibFlagsTable, fibResultTable, flowtableFlagsTable, logFlagsTable, logLevelTable, lookupFlagsTable, metaKeysTable,
  natRangeFlagsTable, natTypeTable, nfProtoTable, numgenTypesTable, objectTypeTable, payloadBaseTable,
  payloadCsumFlagsTable, payloadCsumTypeTable, quotaFlagsTable, rangeOpsTable, registersTable, rejectTypesTable,
  setElemFlagsTable, setFlagsTable, setPolicyTable, tableFlagsTable, traceTypeTable, verdictCodeTable,
} from './constants.ts';
import type {
  BatchAttrs, BatchAttrsMessage, ChainAttrs, ChainAttrsMessage, CompatAttrs, CompatAttrsMessage, CompatMatchAttrs,
  CompatTargetAttrs, CounterAttrs, DataAttrs, ExprAttrs, ExprAttrsBase, ExprBitwiseAttrs, ExprCmpAttrs,
  ExprCounterAttrs, ExprCtAttrs, ExprFibAttrs, ExprFlowOffloadAttrs, ExprImmediateAttrs, ExprListAttrs, ExprLookupAttrs,
  ExprMasqAttrs, ExprMetaAttrs, ExprNatAttrs, ExprObjrefAttrs, ExprPayloadAttrs, ExprRejectAttrs, ExprTproxyAttrs,
  FlowtableAttrs, FlowtableAttrsMessage, FlowtableHookAttrs, GenAttrs, GenAttrsMessage, HookDevAttrs, LogAttrs,
  Nfgenmsg, NftCounterAttrs, NftHookAttrs, NumgenAttrs, ObjAttrs, ObjAttrsBase, ObjAttrsMessage, QuotaAttrs, RangeAttrs,
  RuleAttrs, RuleAttrsMessage, RuleCompatAttrs, SetAttrs, SetAttrsMessage, SetDescAttrs, SetDescConcatAttrs,
  SetelemAttrs, SetelemListAttrs, SetelemListAttrsMessage, SetelemListElemAttrs, SetFieldAttrs, SetListAttrs,
  TableAttrs, TableAttrsMessage, TraceAttrs, TraceAttrsMessage, VerdictAttrs,
} from './types.ts';

/** Decodes struct `nfgenmsg` (4 bytes) at an offset. */
export function decodeNfgenmsg(r: AttrReader, at: number): Nfgenmsg {
  return {
    nfgenFamily: nfProtoTable.of(r.view.getUint8(at)),
    version: r.view.getUint8(at + 1),
    resId: r.view.getUint16(at + 2, false),
  };
}

/** Decodes attribute set `log-attrs`. */
export function decodeLogAttrs(r: AttrReader, out: LogAttrs = {}): LogAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.group = r.u16be('group'); break;
      case 2: out.prefix = r.text('prefix'); break;
      case 3: out.snaplen = r.u32be('snaplen'); break;
      case 4: out.qthreshold = r.u16be('qthreshold'); break;
      case 5: out.level = logLevelTable.of(r.u32be('level')); break;
      case 6: out.flags = logFlagsTable.of(r.u32be('flags')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `numgen-attrs`. */
export function decodeNumgenAttrs(r: AttrReader, out: NumgenAttrs = {}): NumgenAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.dreg = registersTable.of(r.u32be('dreg')); break;
      case 2: out.modulus = r.u32be('modulus'); break;
      case 3: out.type = numgenTypesTable.of(r.u32be('type')); break;
      case 4: out.offset = r.u32be('offset'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `range-attrs`. */
export function decodeRangeAttrs(r: AttrReader, out: RangeAttrs = {}): RangeAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.sreg = registersTable.of(r.u32be('sreg')); break;
      case 2: out.op = rangeOpsTable.of(r.u32be('op')); break;
      case 3: out.fromData = r.nest('from-data', decodeDataAttrs); break;
      case 4: out.toData = r.nest('to-data', decodeDataAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `batch-attrs`. */
export function decodeBatchAttrs(r: AttrReader, out: BatchAttrs = {}): BatchAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.genid = r.u32be('genid'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `table-attrs`. */
export function decodeTableAttrs(r: AttrReader, out: TableAttrs = {}): TableAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.name = r.text('name'); break;
      case 2: out.flags = tableFlagsTable.of(r.u32be('flags')); break;
      case 3: out.use = r.u32be('use'); break;
      case 4: out.handle = r.u64be('handle'); break;
      case 5: break;
      case 6: out.userdata = r.binary('userdata'); break;
      case 7: out.owner = r.u32be('owner'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `chain-attrs`. */
export function decodeChainAttrs(r: AttrReader, out: ChainAttrs = {}): ChainAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.table = r.text('table'); break;
      case 2: out.handle = r.u64be('handle'); break;
      case 3: out.name = r.text('name'); break;
      case 4: out.hook = r.nest('hook', decodeNftHookAttrs); break;
      case 5: out.policy = chainPolicyTable.of(r.u32be('policy')); break;
      case 6: out.use = r.u32be('use'); break;
      case 7: out.type = r.text('type'); break;
      case 8: out.counters = r.nest('counters', decodeNftCounterAttrs); break;
      case 9: break;
      case 10: out.flags = chainFlagsTable.of(r.u32be('flags')); break;
      case 11: out.id = r.u32be('id'); break;
      case 12: out.userdata = r.binary('userdata'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `counter-attrs`. */
export function decodeCounterAttrs(r: AttrReader, out: CounterAttrs = {}): CounterAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.bytes = r.u64be('bytes'); break;
      case 2: out.packets = r.u64be('packets'); break;
      case 3: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `nft-hook-attrs`. */
export function decodeNftHookAttrs(r: AttrReader, out: NftHookAttrs = {}): NftHookAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.num = r.u32be('num'); break;
      case 2: out.priority = r.s32be('priority'); break;
      case 3: out.dev = r.text('dev'); break;
      case 4: out.devs = r.nest('devs', decodeHookDevAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `hook-dev-attrs`. */
export function decodeHookDevAttrs(r: AttrReader, out: HookDevAttrs = {}): HookDevAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.name = append(out.name, r.text('name')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `nft-counter-attrs`. */
export function decodeNftCounterAttrs(r: AttrReader, out: NftCounterAttrs = {}): NftCounterAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.bytes = r.u64be('bytes'); break;
      case 2: out.packets = r.u64be('packets'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `rule-attrs`. */
export function decodeRuleAttrs(r: AttrReader, out: RuleAttrs = {}): RuleAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.table = r.text('table'); break;
      case 2: out.chain = r.text('chain'); break;
      case 3: out.handle = r.u64be('handle'); break;
      case 4: out.expressions = r.nest('expressions', decodeExprListAttrs); break;
      case 5: out.compat = r.nest('compat', decodeRuleCompatAttrs); break;
      case 6: out.position = r.u64be('position'); break;
      case 7: out.userdata = r.binary('userdata'); break;
      case 8: break;
      case 9: out.id = r.u32be('id'); break;
      case 10: out.positionId = r.u32be('position-id'); break;
      case 11: out.chainId = r.u32be('chain-id'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-list-attrs`. */
export function decodeExprListAttrs(r: AttrReader, out: ExprListAttrs = {}): ExprListAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.elem = append(out.elem, r.nest('elem', decodeExprAttrs)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-attrs`. */
export function decodeExprAttrs(r: AttrReader, out: ExprAttrs = {}): ExprAttrs {
  const set: ExprAttrsBase & Undecided<'name' | 'data'> = out as never;
  let dataMark = -1;
  while (r.next(out)) {
    switch (r.type) {
      case 1: set.name = r.text('name'); break;
      case 2: dataMark = r.mark(); break;
      default: r.keepUnknown(out);
    }
  }
  r.revisit(dataMark, out, 'data', (r) => decodeExprOps(r, 'data', set.name));
  return out;
}

/** Decodes attribute set `rule-compat-attrs`. */
export function decodeRuleCompatAttrs(r: AttrReader, out: RuleCompatAttrs = {}): RuleCompatAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.proto = r.u32be('proto'); break;
      case 2: out.flags = r.u32be('flags'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `set-attrs`. */
export function decodeSetAttrs(r: AttrReader, out: SetAttrs = {}): SetAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.table = r.text('table'); break;
      case 2: out.name = r.text('name'); break;
      case 3: out.flags = setFlagsTable.of(r.u32be('flags')); break;
      case 4: out.keyType = r.u32be('key-type'); break;
      case 5: out.keyLen = r.u32be('key-len'); break;
      case 6: out.dataType = r.u32be('data-type'); break;
      case 7: out.dataLen = r.u32be('data-len'); break;
      case 8: out.policy = setPolicyTable.of(r.u32be('policy')); break;
      case 9: out.desc = r.nest('desc', decodeSetDescAttrs); break;
      case 10: out.id = r.u32be('id'); break;
      case 11: out.timeout = r.u64be('timeout'); break;
      case 12: out.gcInterval = r.u32be('gc-interval'); break;
      case 13: out.userdata = r.binary('userdata'); break;
      case 14: break;
      case 15: out.objType = objectTypeTable.of(r.u32be('obj-type')); break;
      case 16: out.handle = r.u64be('handle'); break;
      case 17: out.expr = append(out.expr, r.nest('expr', decodeExprAttrs)); break;
      case 18: out.expressions = r.nest('expressions', decodeSetListAttrs); break;
      case 19: out.type = r.text('type'); break;
      case 20: out.count = r.u32be('count'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `set-desc-attrs`. */
export function decodeSetDescAttrs(r: AttrReader, out: SetDescAttrs = {}): SetDescAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.size = r.u32be('size'); break;
      case 2: out.concat = r.nest('concat', decodeSetDescConcatAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `set-desc-concat-attrs`. */
export function decodeSetDescConcatAttrs(r: AttrReader, out: SetDescConcatAttrs = {}): SetDescConcatAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.elem = append(out.elem, r.nest('elem', decodeSetFieldAttrs)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `set-field-attrs`. */
export function decodeSetFieldAttrs(r: AttrReader, out: SetFieldAttrs = {}): SetFieldAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.len = r.u32be('len'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `set-list-attrs`. */
export function decodeSetListAttrs(r: AttrReader, out: SetListAttrs = {}): SetListAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.elem = append(out.elem, r.nest('elem', decodeExprAttrs)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `setelem-attrs`. */
export function decodeSetelemAttrs(r: AttrReader, out: SetelemAttrs = {}): SetelemAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.key = r.nest('key', decodeDataAttrs); break;
      case 2: out.data = r.nest('data', decodeDataAttrs); break;
      case 3: out.flags = setElemFlagsTable.of(r.u32be('flags')); break;
      case 4: out.timeout = r.u64be('timeout'); break;
      case 5: out.expiration = r.u64be('expiration'); break;
      case 6: out.userdata = r.binary('userdata'); break;
      case 7: out.expr = r.nest('expr', decodeExprAttrs); break;
      case 8: break;
      case 9: out.objref = r.text('objref'); break;
      case 10: out.keyEnd = r.nest('key-end', decodeDataAttrs); break;
      case 11: out.expressions = r.nest('expressions', decodeExprListAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `setelem-list-elem-attrs`. */
export function decodeSetelemListElemAttrs(r: AttrReader, out: SetelemListElemAttrs = {}): SetelemListElemAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.elem = append(out.elem, r.nest('elem', decodeSetelemAttrs)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `setelem-list-attrs`. */
export function decodeSetelemListAttrs(r: AttrReader, out: SetelemListAttrs = {}): SetelemListAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.table = r.text('table'); break;
      case 2: out.set = r.text('set'); break;
      case 3: out.elements = r.nest('elements', decodeSetelemListElemAttrs); break;
      case 4: out.setId = r.u32be('set-id'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `gen-attrs`. */
export function decodeGenAttrs(r: AttrReader, out: GenAttrs = {}): GenAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.id = r.u32be('id'); break;
      case 2: out.procPid = r.u32be('proc-pid'); break;
      case 3: out.procName = r.text('proc-name'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `obj-attrs`. */
export function decodeObjAttrs(r: AttrReader, out: ObjAttrs = {}): ObjAttrs {
  const set: ObjAttrsBase & Undecided<'type' | 'data'> = out as never;
  let dataMark = -1;
  while (r.next(out)) {
    switch (r.type) {
      case 1: set.table = r.text('table'); break;
      case 2: set.name = r.text('name'); break;
      case 3: set.type = objectTypeTable.of(r.u32be('type')); break;
      case 4: dataMark = r.mark(); break;
      case 5: set.use = r.u32be('use'); break;
      case 6: set.handle = r.u64be('handle'); break;
      case 7: break;
      case 8: set.userdata = r.binary('userdata'); break;
      default: r.keepUnknown(out);
    }
  }
  r.revisit(dataMark, out, 'data', (r) => decodeObjData(r, 'data', set.type));
  return out;
}

/** Decodes attribute set `quota-attrs`. */
export function decodeQuotaAttrs(r: AttrReader, out: QuotaAttrs = {}): QuotaAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.bytes = r.u64be('bytes'); break;
      case 2: out.flags = quotaFlagsTable.of(r.u32be('flags')); break;
      case 3: break;
      case 4: out.consumed = r.u64be('consumed'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `flowtable-attrs`. */
export function decodeFlowtableAttrs(r: AttrReader, out: FlowtableAttrs = {}): FlowtableAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.table = r.text('table'); break;
      case 2: out.name = r.text('name'); break;
      case 3: out.hook = r.nest('hook', decodeFlowtableHookAttrs); break;
      case 4: out.use = r.u32be('use'); break;
      case 5: out.handle = r.u64be('handle'); break;
      case 6: break;
      case 7: out.flags = flowtableFlagsTable.of(r.u32be('flags')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `flowtable-hook-attrs`. */
export function decodeFlowtableHookAttrs(r: AttrReader, out: FlowtableHookAttrs = {}): FlowtableHookAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.num = r.u32be('num'); break;
      case 2: out.priority = r.u32be('priority'); break;
      case 3: out.devs = r.nest('devs', decodeHookDevAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-bitwise-attrs`. */
export function decodeExprBitwiseAttrs(r: AttrReader, out: ExprBitwiseAttrs = {}): ExprBitwiseAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.sreg = registersTable.of(r.u32be('sreg')); break;
      case 2: out.dreg = registersTable.of(r.u32be('dreg')); break;
      case 3: out.len = r.u32be('len'); break;
      case 4: out.mask = r.nest('mask', decodeDataAttrs); break;
      case 5: out.xor = r.nest('xor', decodeDataAttrs); break;
      case 6: out.op = bitwiseOpsTable.of(r.u32be('op')); break;
      case 7: out.data = r.nest('data', decodeDataAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-cmp-attrs`. */
export function decodeExprCmpAttrs(r: AttrReader, out: ExprCmpAttrs = {}): ExprCmpAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.sreg = registersTable.of(r.u32be('sreg')); break;
      case 2: out.op = cmpOpsTable.of(r.u32be('op')); break;
      case 3: out.data = r.nest('data', decodeDataAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `data-attrs`. */
export function decodeDataAttrs(r: AttrReader, out: DataAttrs = {}): DataAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.value = r.binary('value'); break;
      case 2: out.verdict = r.nest('verdict', decodeVerdictAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `verdict-attrs`. */
export function decodeVerdictAttrs(r: AttrReader, out: VerdictAttrs = {}): VerdictAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.code = verdictCodeTable.of(r.u32be('code')); break;
      case 2: out.chain = r.text('chain'); break;
      case 3: out.chainId = r.u32be('chain-id'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-counter-attrs`. */
export function decodeExprCounterAttrs(r: AttrReader, out: ExprCounterAttrs = {}): ExprCounterAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.bytes = r.u64be('bytes'); break;
      case 2: out.packets = r.u64be('packets'); break;
      case 3: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-fib-attrs`. */
export function decodeExprFibAttrs(r: AttrReader, out: ExprFibAttrs = {}): ExprFibAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.dreg = registersTable.of(r.u32be('dreg')); break;
      case 2: out.result = fibResultTable.of(r.u32be('result')); break;
      case 3: out.flags = fibFlagsTable.of(r.u32be('flags')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-ct-attrs`. */
export function decodeExprCtAttrs(r: AttrReader, out: ExprCtAttrs = {}): ExprCtAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.dreg = registersTable.of(r.u32be('dreg')); break;
      case 2: out.key = ctKeysTable.of(r.u32be('key')); break;
      case 3: out.direction = ctDirectionTable.of(r.u8('direction')); break;
      case 4: out.sreg = registersTable.of(r.u32be('sreg')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-flow-offload-attrs`. */
export function decodeExprFlowOffloadAttrs(r: AttrReader, out: ExprFlowOffloadAttrs = {}): ExprFlowOffloadAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.name = r.text('name'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-immediate-attrs`. */
export function decodeExprImmediateAttrs(r: AttrReader, out: ExprImmediateAttrs = {}): ExprImmediateAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.dreg = registersTable.of(r.u32be('dreg')); break;
      case 2: out.data = r.nest('data', decodeDataAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-lookup-attrs`. */
export function decodeExprLookupAttrs(r: AttrReader, out: ExprLookupAttrs = {}): ExprLookupAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.set = r.text('set'); break;
      case 2: out.sreg = registersTable.of(r.u32be('sreg')); break;
      case 3: out.dreg = registersTable.of(r.u32be('dreg')); break;
      case 4: out.setId = r.u32be('set-id'); break;
      case 5: out.flags = lookupFlagsTable.of(r.u32be('flags')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-masq-attrs`. */
export function decodeExprMasqAttrs(r: AttrReader, out: ExprMasqAttrs = {}): ExprMasqAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.flags = natRangeFlagsTable.of(r.u32be('flags')); break;
      case 2: out.regProtoMin = registersTable.of(r.u32be('reg-proto-min')); break;
      case 3: out.regProtoMax = registersTable.of(r.u32be('reg-proto-max')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-meta-attrs`. */
export function decodeExprMetaAttrs(r: AttrReader, out: ExprMetaAttrs = {}): ExprMetaAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.dreg = registersTable.of(r.u32be('dreg')); break;
      case 2: out.key = metaKeysTable.of(r.u32be('key')); break;
      case 3: out.sreg = registersTable.of(r.u32be('sreg')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-nat-attrs`. */
export function decodeExprNatAttrs(r: AttrReader, out: ExprNatAttrs = {}): ExprNatAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.type = natTypeTable.of(r.u32be('type')); break;
      case 2: out.family = nfProtoTable.of(r.u32be('family')); break;
      case 3: out.regAddrMin = registersTable.of(r.u32be('reg-addr-min')); break;
      case 4: out.regAddrMax = registersTable.of(r.u32be('reg-addr-max')); break;
      case 5: out.regProtoMin = registersTable.of(r.u32be('reg-proto-min')); break;
      case 6: out.regProtoMax = registersTable.of(r.u32be('reg-proto-max')); break;
      case 7: out.flags = natRangeFlagsTable.of(r.u32be('flags')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-payload-attrs`. */
export function decodeExprPayloadAttrs(r: AttrReader, out: ExprPayloadAttrs = {}): ExprPayloadAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.dreg = registersTable.of(r.u32be('dreg')); break;
      case 2: out.base = payloadBaseTable.of(r.u32be('base')); break;
      case 3: out.offset = r.u32be('offset'); break;
      case 4: out.len = r.u32be('len'); break;
      case 5: out.sreg = registersTable.of(r.u32be('sreg')); break;
      case 6: out.csumType = payloadCsumTypeTable.of(r.u32be('csum-type')); break;
      case 7: out.csumOffset = r.u32be('csum-offset'); break;
      case 8: out.csumFlags = payloadCsumFlagsTable.of(r.u32be('csum-flags')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-reject-attrs`. */
export function decodeExprRejectAttrs(r: AttrReader, out: ExprRejectAttrs = {}): ExprRejectAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.type = rejectTypesTable.of(r.u32be('type')); break;
      case 2: out.icmpCode = r.u8('icmp-code'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-tproxy-attrs`. */
export function decodeExprTproxyAttrs(r: AttrReader, out: ExprTproxyAttrs = {}): ExprTproxyAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.family = nfProtoTable.of(r.u32be('family')); break;
      case 2: out.regAddr = registersTable.of(r.u32be('reg-addr')); break;
      case 3: out.regPort = registersTable.of(r.u32be('reg-port')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-objref-attrs`. */
export function decodeExprObjrefAttrs(r: AttrReader, out: ExprObjrefAttrs = {}): ExprObjrefAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.immType = r.u32be('imm-type'); break;
      case 2: out.immName = r.text('imm-name'); break;
      case 3: out.setSreg = registersTable.of(r.u32be('set-sreg')); break;
      case 4: out.setName = r.text('set-name'); break;
      case 5: out.setId = r.u32be('set-id'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `compat-target-attrs`. */
export function decodeCompatTargetAttrs(r: AttrReader, out: CompatTargetAttrs = {}): CompatTargetAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.name = r.text('name'); break;
      case 2: out.rev = r.u32be('rev'); break;
      case 3: out.info = r.binary('info'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `compat-match-attrs`. */
export function decodeCompatMatchAttrs(r: AttrReader, out: CompatMatchAttrs = {}): CompatMatchAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.name = r.text('name'); break;
      case 2: out.rev = r.u32be('rev'); break;
      case 3: out.info = r.binary('info'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `compat-attrs`. */
export function decodeCompatAttrs(r: AttrReader, out: CompatAttrs = {}): CompatAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.name = r.text('name'); break;
      case 2: out.rev = r.u32be('rev'); break;
      case 3: out.type = compatTypeTable.of(r.u32be('type')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `trace-attrs`. */
export function decodeTraceAttrs(r: AttrReader, out: TraceAttrs = {}): TraceAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.table = r.text('table'); break;
      case 2: out.chain = r.text('chain'); break;
      case 3: out.ruleHandle = r.u64be('rule-handle'); break;
      case 4: out.type = traceTypeTable.of(r.u32be('type')); break;
      case 5: out.verdict = r.nest('verdict', decodeVerdictAttrs); break;
      case 6: out.id = r.u32be('id'); break;
      case 7: out.llHeader = r.binary('ll-header'); break;
      case 8: out.networkHeader = r.binary('network-header'); break;
      case 9: out.transportHeader = r.binary('transport-header'); break;
      case 10: out.iif = r.u32be('iif'); break;
      case 11: out.iiftype = r.u16be('iiftype'); break;
      case 12: out.oif = r.u32be('oif'); break;
      case 13: out.oiftype = r.u16be('oiftype'); break;
      case 14: out.mark = r.u32be('mark'); break;
      case 15: out.nfproto = nfProtoTable.of(r.u32be('nfproto')); break;
      case 16: out.policy = chainPolicyTable.of(r.u32be('policy')); break;
      case 17: break;
      case 18: out.ctId = r.u32be('ct-id'); break;
      case 19: out.ctDirection = ctDirectionTable.of(r.u8('ct-direction')); break;
      case 20: out.ctStatus = r.u32be('ct-status'); break;
      case 21: out.ctState = r.u32be('ct-state'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes struct `nfgenmsg` and the attributes `batch-attrs` behind it. */
export function decodeBatchAttrsMessage(r: AttrReader): BatchAttrsMessage {
  const out = r.header(4, decodeNfgenmsg) as BatchAttrsMessage;
  decodeBatchAttrs(r, out);
  return out;
}

/** Decodes struct `nfgenmsg` and the attributes `table-attrs` behind it. */
export function decodeTableAttrsMessage(r: AttrReader): TableAttrsMessage {
  const out = r.header(4, decodeNfgenmsg) as TableAttrsMessage;
  decodeTableAttrs(r, out);
  return out;
}

/** Decodes struct `nfgenmsg` and the attributes `chain-attrs` behind it. */
export function decodeChainAttrsMessage(r: AttrReader): ChainAttrsMessage {
  const out = r.header(4, decodeNfgenmsg) as ChainAttrsMessage;
  decodeChainAttrs(r, out);
  return out;
}

/** Decodes struct `nfgenmsg` and the attributes `rule-attrs` behind it. */
export function decodeRuleAttrsMessage(r: AttrReader): RuleAttrsMessage {
  const out = r.header(4, decodeNfgenmsg) as RuleAttrsMessage;
  decodeRuleAttrs(r, out);
  return out;
}

/** Decodes struct `nfgenmsg` and the attributes `set-attrs` behind it. */
export function decodeSetAttrsMessage(r: AttrReader): SetAttrsMessage {
  const out = r.header(4, decodeNfgenmsg) as SetAttrsMessage;
  decodeSetAttrs(r, out);
  return out;
}

/** Decodes struct `nfgenmsg` and the attributes `setelem-list-attrs` behind it. */
export function decodeSetelemListAttrsMessage(r: AttrReader): SetelemListAttrsMessage {
  const out = r.header(4, decodeNfgenmsg) as SetelemListAttrsMessage;
  decodeSetelemListAttrs(r, out);
  return out;
}

/** Decodes struct `nfgenmsg` and the attributes `gen-attrs` behind it. */
export function decodeGenAttrsMessage(r: AttrReader): GenAttrsMessage {
  const out = r.header(4, decodeNfgenmsg) as GenAttrsMessage;
  decodeGenAttrs(r, out);
  return out;
}

/** Decodes struct `nfgenmsg` and the attributes `obj-attrs` behind it. */
export function decodeObjAttrsMessage(r: AttrReader): ObjAttrsMessage {
  const out = r.header(4, decodeNfgenmsg) as ObjAttrsMessage;
  decodeObjAttrs(r, out);
  return out;
}

/** Decodes struct `nfgenmsg` and the attributes `flowtable-attrs` behind it. */
export function decodeFlowtableAttrsMessage(r: AttrReader): FlowtableAttrsMessage {
  const out = r.header(4, decodeNfgenmsg) as FlowtableAttrsMessage;
  decodeFlowtableAttrs(r, out);
  return out;
}

/** Decodes struct `nfgenmsg` and the attributes `compat-attrs` behind it. */
export function decodeCompatAttrsMessage(r: AttrReader): CompatAttrsMessage {
  const out = r.header(4, decodeNfgenmsg) as CompatAttrsMessage;
  decodeCompatAttrs(r, out);
  return out;
}

/** Decodes struct `nfgenmsg` and the attributes `trace-attrs` behind it. */
export function decodeTraceAttrsMessage(r: AttrReader): TraceAttrsMessage {
  const out = r.header(4, decodeNfgenmsg) as TraceAttrsMessage;
  decodeTraceAttrs(r, out);
  return out;
}

/** Decodes sub-message `expr-ops`; undefined where the spec has no format for its selector. */
export function decodeExprOps(r: AttrReader, name: string, selector: unknown): object | undefined {
  switch (selector) {
    case 'bitwise': return r.nest(`${name}(bitwise)`, decodeExprBitwiseAttrs);
    case 'cmp': return r.nest(`${name}(cmp)`, decodeExprCmpAttrs);
    case 'counter': return r.nest(`${name}(counter)`, decodeExprCounterAttrs);
    case 'ct': return r.nest(`${name}(ct)`, decodeExprCtAttrs);
    case 'fib': return r.nest(`${name}(fib)`, decodeExprFibAttrs);
    case 'flow_offload': return r.nest(`${name}(flow_offload)`, decodeExprFlowOffloadAttrs);
    case 'immediate': return r.nest(`${name}(immediate)`, decodeExprImmediateAttrs);
    case 'log': return r.nest(`${name}(log)`, decodeLogAttrs);
    case 'lookup': return r.nest(`${name}(lookup)`, decodeExprLookupAttrs);
    case 'match': return r.nest(`${name}(match)`, decodeCompatMatchAttrs);
    case 'meta': return r.nest(`${name}(meta)`, decodeExprMetaAttrs);
    case 'nat': return r.nest(`${name}(nat)`, decodeExprNatAttrs);
    case 'numgen': return r.nest(`${name}(numgen)`, decodeNumgenAttrs);
    case 'objref': return r.nest(`${name}(objref)`, decodeExprObjrefAttrs);
    case 'payload': return r.nest(`${name}(payload)`, decodeExprPayloadAttrs);
    case 'quota': return r.nest(`${name}(quota)`, decodeQuotaAttrs);
    case 'range': return r.nest(`${name}(range)`, decodeRangeAttrs);
    case 'reject': return r.nest(`${name}(reject)`, decodeExprRejectAttrs);
    case 'target': return r.nest(`${name}(target)`, decodeCompatTargetAttrs);
    case 'tproxy': return r.nest(`${name}(tproxy)`, decodeExprTproxyAttrs);
    case 'masq': return r.nest(`${name}(masq)`, decodeExprMasqAttrs);
    default: return undefined;
  }
}

/** Decodes sub-message `obj-data`; undefined where the spec has no format for its selector. */
export function decodeObjData(r: AttrReader, name: string, selector: unknown): object | undefined {
  switch (selector) {
    case 'counter': return r.nest(`${name}(counter)`, decodeCounterAttrs);
    case 'quota': return r.nest(`${name}(quota)`, decodeQuotaAttrs);
    default: return undefined;
  }
}

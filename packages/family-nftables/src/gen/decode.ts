// Generated from specs/kernel/nftables.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { append, type AttrReader, type SetObject, type Undecided } from '@nlkit/netlink-core';
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
  CtTimeoutsSctpAttrs, CtTimeoutsTcpAttrs, CtTimeoutsUdpAttrs, DataAttrs, ExprAttrs, ExprAttrsBase, ExprBitwiseAttrs,
  ExprByteorderAttrs, ExprCmpAttrs, ExprCounterAttrs, ExprCtAttrs, ExprDupAttrs, ExprDynsetAttrs, ExprExthdrAttrs,
  ExprFibAttrs, ExprFlowOffloadAttrs, ExprFwdAttrs, ExprHashAttrs, ExprImmediateAttrs, ExprInnerAttrs, ExprLastAttrs,
  ExprListAttrs, ExprLookupAttrs, ExprMasqAttrs, ExprMetaAttrs, ExprNatAttrs, ExprObjrefAttrs, ExprOsfAttrs,
  ExprPayloadAttrs, ExprQueueAttrs, ExprRedirAttrs, ExprRejectAttrs, ExprRtAttrs, ExprSocketAttrs, ExprTproxyAttrs,
  ExprTunnelAttrs, ExprXfrmAttrs, FlowtableAttrs, FlowtableAttrsMessage, FlowtableHookAttrs, GenAttrs, GenAttrsMessage,
  HookDevAttrs, LimitAttrs, LogAttrs, Nfgenmsg, NftCounterAttrs, NftHookAttrs, NumgenAttrs, ObjAttrs, ObjAttrsBase,
  ObjAttrsMessage, ObjCtExpectAttrs, ObjCtHelperAttrs, ObjCtTimeoutAttrs, ObjCtTimeoutAttrsBase, ObjSecmarkAttrs,
  ObjTunnelAttrs, QuotaAttrs, RangeAttrs, RuleAttrs, RuleAttrsMessage, RuleCompatAttrs, SetAttrs, SetAttrsMessage,
  SetDescAttrs, SetDescConcatAttrs, SetelemAttrs, SetelemListAttrs, SetelemListAttrsMessage, SetelemListElemAttrs,
  SetFieldAttrs, SetListAttrs, SynproxyAttrs, TableAttrs, TableAttrsMessage, TraceAttrs, TraceAttrsMessage,
  TunnelIp6Attrs, TunnelIpAttrs, TunnelOptErspanAttrs, TunnelOptGeneveAttrs, TunnelOptsAttrs, TunnelOptVxlanAttrs,
  VerdictAttrs,
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
      case 5: out.setName = r.text('set-name'); break;
      case 6: out.setId = r.u32be('set-id'); break;
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
      case 2: out.prefix = append(out.prefix, r.text('prefix')); break;
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
      case 17: out.expr = r.nest('expr', decodeExprAttrs); break;
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
      case 2: out.priority = r.s32be('priority'); break;
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
      case 8: out.sreg2 = registersTable.of(r.u32be('sreg2')); break;
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
      case 1: out.immType = objectTypeTable.of(r.u32be('imm-type')); break;
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

/** Decodes attribute set `expr-byteorder-attrs`. */
export function decodeExprByteorderAttrs(r: AttrReader, out: ExprByteorderAttrs = {}): ExprByteorderAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.sreg = registersTable.of(r.u32be('sreg')); break;
      case 2: out.dreg = registersTable.of(r.u32be('dreg')); break;
      case 3: out.op = byteorderOpsTable.of(r.u32be('op')); break;
      case 4: out.len = r.u32be('len'); break;
      case 5: out.size = r.u32be('size'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `connlimit-attrs`. */
export function decodeConnlimitAttrs(r: AttrReader, out: ConnlimitAttrs = {}): ConnlimitAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.count = r.u32be('count'); break;
      case 2: out.flags = connlimitFlagsTable.of(r.u32be('flags')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-dup-attrs`. */
export function decodeExprDupAttrs(r: AttrReader, out: ExprDupAttrs = {}): ExprDupAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.sregAddr = registersTable.of(r.u32be('sreg-addr')); break;
      case 2: out.sregDev = registersTable.of(r.u32be('sreg-dev')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-dynset-attrs`. */
export function decodeExprDynsetAttrs(r: AttrReader, out: ExprDynsetAttrs = {}): ExprDynsetAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.setName = r.text('set-name'); break;
      case 2: out.setId = r.u32be('set-id'); break;
      case 3: out.op = dynsetOpsTable.of(r.u32be('op')); break;
      case 4: out.sregKey = registersTable.of(r.u32be('sreg-key')); break;
      case 5: out.sregData = registersTable.of(r.u32be('sreg-data')); break;
      case 6: out.timeout = r.u64be('timeout'); break;
      case 7: out.expr = r.nest('expr', decodeExprAttrs); break;
      case 8: break;
      case 9: out.flags = dynsetFlagsTable.of(r.u32be('flags')); break;
      case 10: out.expressions = r.nest('expressions', decodeExprListAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-exthdr-attrs`. */
export function decodeExprExthdrAttrs(r: AttrReader, out: ExprExthdrAttrs = {}): ExprExthdrAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.dreg = registersTable.of(r.u32be('dreg')); break;
      case 2: out.type = r.u8('type'); break;
      case 3: out.offset = r.u32be('offset'); break;
      case 4: out.len = r.u32be('len'); break;
      case 5: out.flags = exthdrFlagsTable.of(r.u32be('flags')); break;
      case 6: out.op = exthdrOpsTable.of(r.u32be('op')); break;
      case 7: out.sreg = registersTable.of(r.u32be('sreg')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-fwd-attrs`. */
export function decodeExprFwdAttrs(r: AttrReader, out: ExprFwdAttrs = {}): ExprFwdAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.sregDev = registersTable.of(r.u32be('sreg-dev')); break;
      case 2: out.sregAddr = registersTable.of(r.u32be('sreg-addr')); break;
      case 3: out.nfproto = nfProtoTable.of(r.u32be('nfproto')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-hash-attrs`. */
export function decodeExprHashAttrs(r: AttrReader, out: ExprHashAttrs = {}): ExprHashAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.sreg = registersTable.of(r.u32be('sreg')); break;
      case 2: out.dreg = registersTable.of(r.u32be('dreg')); break;
      case 3: out.len = r.u32be('len'); break;
      case 4: out.modulus = r.u32be('modulus'); break;
      case 5: out.seed = r.u32be('seed'); break;
      case 6: out.offset = r.u32be('offset'); break;
      case 7: out.type = hashTypesTable.of(r.u32be('type')); break;
      case 8: out.setName = r.text('set-name'); break;
      case 9: out.setId = r.u32be('set-id'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-inner-attrs`. */
export function decodeExprInnerAttrs(r: AttrReader, out: ExprInnerAttrs = {}): ExprInnerAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.num = r.u32be('num'); break;
      case 2: out.type = innerTypesTable.of(r.u32be('type')); break;
      case 3: out.flags = innerFlagsTable.of(r.u32be('flags')); break;
      case 4: out.hdrsize = r.u32be('hdrsize'); break;
      case 5: out.expr = r.nest('expr', decodeExprAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-last-attrs`. */
export function decodeExprLastAttrs(r: AttrReader, out: ExprLastAttrs = {}): ExprLastAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.set = r.u32be('set'); break;
      case 2: out.msecs = r.u64be('msecs'); break;
      case 3: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `limit-attrs`. */
export function decodeLimitAttrs(r: AttrReader, out: LimitAttrs = {}): LimitAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.rate = r.u64be('rate'); break;
      case 2: out.unit = r.u64be('unit'); break;
      case 3: out.burst = r.u32be('burst'); break;
      case 4: out.type = limitTypesTable.of(r.u32be('type')); break;
      case 5: out.flags = limitFlagsTable.of(r.u32be('flags')); break;
      case 6: break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-osf-attrs`. */
export function decodeExprOsfAttrs(r: AttrReader, out: ExprOsfAttrs = {}): ExprOsfAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.dreg = registersTable.of(r.u32be('dreg')); break;
      case 2: out.ttl = r.u8('ttl'); break;
      case 3: out.flags = osfFlagsTable.of(r.u32be('flags')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-queue-attrs`. */
export function decodeExprQueueAttrs(r: AttrReader, out: ExprQueueAttrs = {}): ExprQueueAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.num = r.u16be('num'); break;
      case 2: out.total = r.u16be('total'); break;
      case 3: out.flags = queueFlagsTable.of(r.u16be('flags')); break;
      case 4: out.sregQnum = registersTable.of(r.u32be('sreg-qnum')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-redir-attrs`. */
export function decodeExprRedirAttrs(r: AttrReader, out: ExprRedirAttrs = {}): ExprRedirAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.regProtoMin = registersTable.of(r.u32be('reg-proto-min')); break;
      case 2: out.regProtoMax = registersTable.of(r.u32be('reg-proto-max')); break;
      case 3: out.flags = natRangeFlagsTable.of(r.u32be('flags')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-rt-attrs`. */
export function decodeExprRtAttrs(r: AttrReader, out: ExprRtAttrs = {}): ExprRtAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.dreg = registersTable.of(r.u32be('dreg')); break;
      case 2: out.key = rtKeysTable.of(r.u32be('key')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-socket-attrs`. */
export function decodeExprSocketAttrs(r: AttrReader, out: ExprSocketAttrs = {}): ExprSocketAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.key = socketKeysTable.of(r.u32be('key')); break;
      case 2: out.dreg = registersTable.of(r.u32be('dreg')); break;
      case 3: out.level = r.u32be('level'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `synproxy-attrs`. */
export function decodeSynproxyAttrs(r: AttrReader, out: SynproxyAttrs = {}): SynproxyAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.mss = r.u16be('mss'); break;
      case 2: out.wscale = r.u8('wscale'); break;
      case 3: out.flags = synproxyFlagsTable.of(r.u32be('flags')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-tunnel-attrs`. */
export function decodeExprTunnelAttrs(r: AttrReader, out: ExprTunnelAttrs = {}): ExprTunnelAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.key = tunnelKeysTable.of(r.u32be('key')); break;
      case 2: out.dreg = registersTable.of(r.u32be('dreg')); break;
      case 3: out.mode = tunnelModesTable.of(r.u32be('mode')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `expr-xfrm-attrs`. */
export function decodeExprXfrmAttrs(r: AttrReader, out: ExprXfrmAttrs = {}): ExprXfrmAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.dreg = registersTable.of(r.u32be('dreg')); break;
      case 2: out.key = xfrmKeysTable.of(r.u32be('key')); break;
      case 3: out.dir = xfrmDirsTable.of(r.u8('dir')); break;
      case 4: out.spnum = r.u32be('spnum'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `obj-ct-expect-attrs`. */
export function decodeObjCtExpectAttrs(r: AttrReader, out: ObjCtExpectAttrs = {}): ObjCtExpectAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.l3proto = nfProtoTable.of(r.u16be('l3proto')); break;
      case 2: out.l4proto = l4ProtoTable.of(r.u8('l4proto')); break;
      case 3: out.dport = r.u16be('dport'); break;
      case 4: out.timeout = r.u32('timeout'); break;
      case 5: out.size = r.u8('size'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `obj-ct-helper-attrs`. */
export function decodeObjCtHelperAttrs(r: AttrReader, out: ObjCtHelperAttrs = {}): ObjCtHelperAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.name = r.text('name'); break;
      case 2: out.l3proto = nfProtoTable.of(r.u16be('l3proto')); break;
      case 3: out.l4proto = l4ProtoTable.of(r.u8('l4proto')); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `obj-ct-timeout-attrs`. */
export function decodeObjCtTimeoutAttrs(r: AttrReader, out: ObjCtTimeoutAttrs = {}): ObjCtTimeoutAttrs {
  const set: ObjCtTimeoutAttrsBase & Undecided<'l4proto' | 'data'> = out as never;
  let dataMark = -1;
  while (r.next(out)) {
    switch (r.type) {
      case 1: set.l3proto = nfProtoTable.of(r.u16be('l3proto')); break;
      case 2: set.l4proto = l4ProtoTable.of(r.u8('l4proto')); break;
      case 3: dataMark = r.mark(); break;
      default: r.keepUnknown(out);
    }
  }
  r.revisit(dataMark, out, 'data', (r) => decodeCtTimeouts(r, 'data', set.l4proto));
  return out;
}

/** Decodes attribute set `obj-secmark-attrs`. */
export function decodeObjSecmarkAttrs(r: AttrReader, out: ObjSecmarkAttrs = {}): ObjSecmarkAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.ctx = r.text('ctx'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `obj-tunnel-attrs`. */
export function decodeObjTunnelAttrs(r: AttrReader, out: ObjTunnelAttrs = {}): ObjTunnelAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.id = r.u32be('id'); break;
      case 2: out.ip = r.nest('ip', decodeTunnelIpAttrs); break;
      case 3: out.ip6 = r.nest('ip6', decodeTunnelIp6Attrs); break;
      case 4: out.flags = tunnelFlagsTable.of(r.u32be('flags')); break;
      case 5: out.tos = r.u8('tos'); break;
      case 6: out.ttl = r.u8('ttl'); break;
      case 7: out.sport = r.u16be('sport'); break;
      case 8: out.dport = r.u16be('dport'); break;
      case 9: out.opts = r.nest('opts', decodeTunnelOptsAttrs); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `tunnel-ip-attrs`. */
export function decodeTunnelIpAttrs(r: AttrReader, out: TunnelIpAttrs = {}): TunnelIpAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.src = r.ipv4('src'); break;
      case 2: out.dst = r.ipv4('dst'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `tunnel-ip6-attrs`. */
export function decodeTunnelIp6Attrs(r: AttrReader, out: TunnelIp6Attrs = {}): TunnelIp6Attrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.src = r.ipv6('src'); break;
      case 2: out.dst = r.ipv6('dst'); break;
      case 3: out.flowlabel = r.u32be('flowlabel'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `tunnel-opts-attrs`. */
export function decodeTunnelOptsAttrs(r: AttrReader, out: TunnelOptsAttrs = {}): TunnelOptsAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.vxlan = r.nest('vxlan', decodeTunnelOptVxlanAttrs); break;
      case 2: out.erspan = r.nest('erspan', decodeTunnelOptErspanAttrs); break;
      case 3: out.geneve = append(out.geneve, r.nest('geneve', decodeTunnelOptGeneveAttrs)); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `tunnel-opt-vxlan-attrs`. */
export function decodeTunnelOptVxlanAttrs(r: AttrReader, out: TunnelOptVxlanAttrs = {}): TunnelOptVxlanAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.gbp = r.u32be('gbp'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `tunnel-opt-erspan-attrs`. */
export function decodeTunnelOptErspanAttrs(r: AttrReader, out: TunnelOptErspanAttrs = {}): TunnelOptErspanAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.version = r.u32be('version'); break;
      case 2: out.v1Index = r.u32be('v1-index'); break;
      case 3: out.v2Hwid = r.u8('v2-hwid'); break;
      case 4: out.v2Dir = r.u8('v2-dir'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `tunnel-opt-geneve-attrs`. */
export function decodeTunnelOptGeneveAttrs(r: AttrReader, out: TunnelOptGeneveAttrs = {}): TunnelOptGeneveAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.class = r.u16be('class'); break;
      case 2: out.type = r.u8('type'); break;
      case 3: out.data = r.binary('data'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ct-timeouts-tcp-attrs`. */
export function decodeCtTimeoutsTcpAttrs(r: AttrReader, out: CtTimeoutsTcpAttrs = {}): CtTimeoutsTcpAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.synSent = r.u32be('syn-sent'); break;
      case 2: out.synRecv = r.u32be('syn-recv'); break;
      case 3: out.established = r.u32be('established'); break;
      case 4: out.finWait = r.u32be('fin-wait'); break;
      case 5: out.closeWait = r.u32be('close-wait'); break;
      case 6: out.lastAck = r.u32be('last-ack'); break;
      case 7: out.timeWait = r.u32be('time-wait'); break;
      case 8: out.close = r.u32be('close'); break;
      case 9: out.synSent2 = r.u32be('syn-sent2'); break;
      case 10: out.retrans = r.u32be('retrans'); break;
      case 11: out.unack = r.u32be('unack'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ct-timeouts-udp-attrs`. */
export function decodeCtTimeoutsUdpAttrs(r: AttrReader, out: CtTimeoutsUdpAttrs = {}): CtTimeoutsUdpAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.unreplied = r.u32be('unreplied'); break;
      case 2: out.replied = r.u32be('replied'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ct-timeouts-icmp-attrs`. */
export function decodeCtTimeoutsIcmpAttrs(r: AttrReader, out: CtTimeoutsIcmpAttrs = {}): CtTimeoutsIcmpAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.timeout = r.u32be('timeout'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ct-timeouts-sctp-attrs`. */
export function decodeCtTimeoutsSctpAttrs(r: AttrReader, out: CtTimeoutsSctpAttrs = {}): CtTimeoutsSctpAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.closed = r.u32be('closed'); break;
      case 2: out.cookieWait = r.u32be('cookie-wait'); break;
      case 3: out.cookieEchoed = r.u32be('cookie-echoed'); break;
      case 4: out.established = r.u32be('established'); break;
      case 5: out.shutdownSent = r.u32be('shutdown-sent'); break;
      case 6: out.shutdownRecd = r.u32be('shutdown-recd'); break;
      case 7: out.shutdownAckSent = r.u32be('shutdown-ack-sent'); break;
      case 8: out.heartbeatSent = r.u32be('heartbeat-sent'); break;
      case 9: out.heartbeatAcked = r.u32be('heartbeat-acked'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ct-timeouts-icmpv6-attrs`. */
export function decodeCtTimeoutsIcmpv6Attrs(r: AttrReader, out: CtTimeoutsIcmpv6Attrs = {}): CtTimeoutsIcmpv6Attrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.timeout = r.u32be('timeout'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes attribute set `ct-timeouts-gre-attrs`. */
export function decodeCtTimeoutsGreAttrs(r: AttrReader, out: CtTimeoutsGreAttrs = {}): CtTimeoutsGreAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.unreplied = r.u32be('unreplied'); break;
      case 2: out.replied = r.u32be('replied'); break;
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
    case 'byteorder': return r.nest(`${name}(byteorder)`, decodeExprByteorderAttrs);
    case 'connlimit': return r.nest(`${name}(connlimit)`, decodeConnlimitAttrs);
    case 'dup': return r.nest(`${name}(dup)`, decodeExprDupAttrs);
    case 'dynset': return r.nest(`${name}(dynset)`, decodeExprDynsetAttrs);
    case 'exthdr': return r.nest(`${name}(exthdr)`, decodeExprExthdrAttrs);
    case 'fwd': return r.nest(`${name}(fwd)`, decodeExprFwdAttrs);
    case 'hash': return r.nest(`${name}(hash)`, decodeExprHashAttrs);
    case 'inner': return r.nest(`${name}(inner)`, decodeExprInnerAttrs);
    case 'last': return r.nest(`${name}(last)`, decodeExprLastAttrs);
    case 'limit': return r.nest(`${name}(limit)`, decodeLimitAttrs);
    case 'osf': return r.nest(`${name}(osf)`, decodeExprOsfAttrs);
    case 'queue': return r.nest(`${name}(queue)`, decodeExprQueueAttrs);
    case 'redir': return r.nest(`${name}(redir)`, decodeExprRedirAttrs);
    case 'rt': return r.nest(`${name}(rt)`, decodeExprRtAttrs);
    case 'socket': return r.nest(`${name}(socket)`, decodeExprSocketAttrs);
    case 'synproxy': return r.nest(`${name}(synproxy)`, decodeSynproxyAttrs);
    case 'tunnel': return r.nest(`${name}(tunnel)`, decodeExprTunnelAttrs);
    case 'xfrm': return r.nest(`${name}(xfrm)`, decodeExprXfrmAttrs);
    case 'notrack':
      return r.nest(`${name}(${selector})`, (r) => {
        const out: SetObject = {};
        while (r.next(out)) r.keepUnknown(out);
        return out;
      });
    default: return undefined;
  }
}

/** Decodes sub-message `obj-data`; undefined where the spec has no format for its selector. */
export function decodeObjData(r: AttrReader, name: string, selector: unknown): object | undefined {
  switch (selector) {
    case 'counter': return r.nest(`${name}(counter)`, decodeCounterAttrs);
    case 'quota': return r.nest(`${name}(quota)`, decodeQuotaAttrs);
    case 'ct-helper': return r.nest(`${name}(ct-helper)`, decodeObjCtHelperAttrs);
    case 'limit': return r.nest(`${name}(limit)`, decodeLimitAttrs);
    case 'connlimit': return r.nest(`${name}(connlimit)`, decodeConnlimitAttrs);
    case 'tunnel': return r.nest(`${name}(tunnel)`, decodeObjTunnelAttrs);
    case 'ct-timeout': return r.nest(`${name}(ct-timeout)`, decodeObjCtTimeoutAttrs);
    case 'secmark': return r.nest(`${name}(secmark)`, decodeObjSecmarkAttrs);
    case 'ct-expect': return r.nest(`${name}(ct-expect)`, decodeObjCtExpectAttrs);
    case 'synproxy': return r.nest(`${name}(synproxy)`, decodeSynproxyAttrs);
    default: return undefined;
  }
}

/** Decodes sub-message `ct-timeouts`; undefined where the spec has no format for its selector. */
export function decodeCtTimeouts(r: AttrReader, name: string, selector: unknown): object | undefined {
  switch (selector) {
    case 'tcp': return r.nest(`${name}(tcp)`, decodeCtTimeoutsTcpAttrs);
    case 'udp': return r.nest(`${name}(udp)`, decodeCtTimeoutsUdpAttrs);
    case 'icmp': return r.nest(`${name}(icmp)`, decodeCtTimeoutsIcmpAttrs);
    case 'sctp': return r.nest(`${name}(sctp)`, decodeCtTimeoutsSctpAttrs);
    case 'icmpv6': return r.nest(`${name}(icmpv6)`, decodeCtTimeoutsIcmpv6Attrs);
    case 'gre': return r.nest(`${name}(gre)`, decodeCtTimeoutsGreAttrs);
    default: return undefined;
  }
}

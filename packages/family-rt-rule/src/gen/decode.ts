// Generated from specs/kernel/rt-rule.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { addressFamilyTable, type AttrReader } from '@nlkit/netlink-core';
import { fibRuleFlagsTable, frActTable, rtprotTable, rtTableTable } from './constants.ts';
import type { FibRuleAttrs, FibRuleAttrsMessage, FibRuleHdr, FibRulePortRange, FibRuleUidRange } from './types.ts';

/** Decodes struct `fib-rule-hdr` (12 bytes) at an offset. */
export function decodeFibRuleHdr(r: AttrReader, at: number): FibRuleHdr {
  return {
    family: addressFamilyTable.of(r.view.getUint8(at)),
    dstLen: r.view.getUint8(at + 1),
    srcLen: r.view.getUint8(at + 2),
    tos: r.view.getUint8(at + 3),
    headerTable: rtTableTable.of(r.view.getUint8(at + 4)),
    action: frActTable.of(r.view.getUint8(at + 7)),
    flags: fibRuleFlagsTable.of(r.view.getUint32(at + 8, r.little)),
  };
}

/** Decodes struct `fib-rule-port-range` (4 bytes) at an offset. */
export function decodeFibRulePortRange(r: AttrReader, at: number): FibRulePortRange {
  return {
    start: r.view.getUint16(at, r.little),
    end: r.view.getUint16(at + 2, r.little),
  };
}

/** Decodes struct `fib-rule-uid-range` (8 bytes) at an offset. */
export function decodeFibRuleUidRange(r: AttrReader, at: number): FibRuleUidRange {
  return {
    start: r.view.getUint32(at, r.little),
    end: r.view.getUint32(at + 4, r.little),
  };
}

/** Decodes attribute set `fib-rule-attrs`. */
export function decodeFibRuleAttrs(r: AttrReader, out: FibRuleAttrs = {}): FibRuleAttrs {
  while (r.next(out)) {
    switch (r.type) {
      case 1: out.dst = r.ip('dst'); break;
      case 2: out.src = r.ip('src'); break;
      case 3: out.iifname = r.text('iifname'); break;
      case 4: out.goto = r.u32('goto'); break;
      case 5: break;
      case 6: out.priority = r.u32('priority'); break;
      case 7: break;
      case 8: break;
      case 9: break;
      case 10: out.fwmark = r.u32('fwmark'); break;
      case 11: out.flow = r.u32('flow'); break;
      case 12: out.tunId = r.u64be('tun-id'); break;
      case 13: out.suppressIfgroup = r.s32('suppress-ifgroup'); break;
      case 14: out.suppressPrefixlen = r.s32('suppress-prefixlen'); break;
      case 15: out.table = rtTableTable.of(r.u32('table')); break;
      case 16: out.fwmask = r.u32('fwmask'); break;
      case 17: out.oifname = r.text('oifname'); break;
      case 18: break;
      case 19: out.l3mdev = r.u8('l3mdev'); break;
      case 20: out.uidRange = r.struct('uid-range', 8, decodeFibRuleUidRange); break;
      case 21: out.protocol = rtprotTable.of(r.u8('protocol')); break;
      case 22: out.ipProto = r.u8('ip-proto'); break;
      case 23: out.sportRange = r.struct('sport-range', 4, decodeFibRulePortRange); break;
      case 24: out.dportRange = r.struct('dport-range', 4, decodeFibRulePortRange); break;
      case 25: out.dscp = r.u8('dscp'); break;
      case 26: out.flowlabel = r.u32be('flowlabel'); break;
      case 27: out.flowlabelMask = r.u32be('flowlabel-mask'); break;
      case 28: out.sportMask = r.u16('sport-mask'); break;
      case 29: out.dportMask = r.u16('dport-mask'); break;
      case 30: out.dscpMask = r.u8('dscp-mask'); break;
      default: r.keepUnknown(out);
    }
  }
  return out;
}

/** Decodes struct `fib-rule-hdr` and the attributes `fib-rule-attrs` behind it. */
export function decodeFibRuleAttrsMessage(r: AttrReader): FibRuleAttrsMessage {
  const out = r.header(12, decodeFibRuleHdr) as FibRuleAttrsMessage;
  decodeFibRuleAttrs(r, out);
  return out;
}

// Generated from specs/kernel/rt-rule.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { addressFamilyTable, type AttrWriter, type Sparse } from '@nlkit/netlink-core';
import { fibRuleFlagsTable, frActTable, rtprotTable, rtTableTable } from './constants.ts';
import type { FibRuleAttrs, FibRuleAttrsMessage, FibRuleHdr, FibRulePortRange, FibRuleUidRange } from './types.ts';

/** Encodes struct `fib-rule-hdr` (12 bytes) at an offset that holds zeros. */
export function encodeFibRuleHdr(w: AttrWriter, at: number, s: Sparse<FibRuleHdr>): void {
  w.putU8(at, 'family', s.family, addressFamilyTable);
  w.putU8(at + 1, 'dst-len', s.dstLen);
  w.putU8(at + 2, 'src-len', s.srcLen);
  w.putU8(at + 3, 'tos', s.tos);
  w.putU8(at + 4, 'table', s.headerTable, rtTableTable);
  w.putU8(at + 7, 'action', s.action, frActTable);
  w.putU32(at + 8, 'flags', s.flags, fibRuleFlagsTable);
}

/** Encodes struct `fib-rule-port-range` (4 bytes) at an offset that holds zeros. */
export function encodeFibRulePortRange(w: AttrWriter, at: number, s: Sparse<FibRulePortRange>): void {
  w.putU16(at, 'start', s.start);
  w.putU16(at + 2, 'end', s.end);
}

/** Encodes struct `fib-rule-uid-range` (8 bytes) at an offset that holds zeros. */
export function encodeFibRuleUidRange(w: AttrWriter, at: number, s: Sparse<FibRuleUidRange>): void {
  w.putU32(at, 'start', s.start);
  w.putU32(at + 4, 'end', s.end);
}

/** Encodes attribute set `fib-rule-attrs`. */
export function encodeFibRuleAttrs(w: AttrWriter, set: FibRuleAttrs<Uint8Array>): void {
  for (const key in set) {
    switch (key) {
      case 'dst': w.ip(1, 'dst', set.dst); break;
      case 'src': w.ip(2, 'src', set.src); break;
      case 'iifname': w.text(3, 'iifname', set.iifname, 15); break;
      case 'goto': w.u32(4, 'goto', set.goto); break;
      case 'priority': w.u32(6, 'priority', set.priority); break;
      case 'fwmark': w.u32(10, 'fwmark', set.fwmark); break;
      case 'flow': w.u32(11, 'flow', set.flow); break;
      case 'tunId': w.u64be(12, 'tun-id', set.tunId); break;
      case 'suppressIfgroup': w.s32(13, 'suppress-ifgroup', set.suppressIfgroup); break;
      case 'suppressPrefixlen': w.s32(14, 'suppress-prefixlen', set.suppressPrefixlen); break;
      case 'table': w.u32(15, 'table', set.table, rtTableTable); break;
      case 'fwmask': w.u32(16, 'fwmask', set.fwmask); break;
      case 'oifname': w.text(17, 'oifname', set.oifname, 15); break;
      case 'l3mdev': w.u8(19, 'l3mdev', set.l3mdev); break;
      case 'uidRange': w.struct(20, 'uid-range', set.uidRange, 8, encodeFibRuleUidRange); break;
      case 'protocol': w.u8(21, 'protocol', set.protocol, rtprotTable); break;
      case 'ipProto': w.u8(22, 'ip-proto', set.ipProto); break;
      case 'sportRange': w.struct(23, 'sport-range', set.sportRange, 4, encodeFibRulePortRange); break;
      case 'dportRange': w.struct(24, 'dport-range', set.dportRange, 4, encodeFibRulePortRange); break;
      case 'dscp': w.u8(25, 'dscp', set.dscp); break;
      case 'flowlabel': w.u32be(26, 'flowlabel', set.flowlabel); break;
      case 'flowlabelMask': w.u32be(27, 'flowlabel-mask', set.flowlabelMask); break;
      case 'sportMask': w.u16(28, 'sport-mask', set.sportMask); break;
      case 'dportMask': w.u16(29, 'dport-mask', set.dportMask); break;
      case 'dscpMask': w.u8(30, 'dscp-mask', set.dscpMask); break;
      default: w.unknownKey('fib-rule-attrs', key);
    }
  }
  w.keptUnknown(set);
}

/** Properties of struct `fib-rule-hdr`, which stand beside the attributes. */
const fibRuleHdrKeys: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'family', 'dstLen', 'srcLen', 'tos', 'headerTable', 'action', 'flags',
]);

/** Encodes struct `fib-rule-hdr` and the attributes `fib-rule-attrs` behind it. */
export function encodeFibRuleAttrsMessage(w: AttrWriter, message: FibRuleAttrsMessage<Uint8Array>): void {
  w.header(12, message, encodeFibRuleHdr, fibRuleHdrKeys);
  encodeFibRuleAttrs(w, message);
}

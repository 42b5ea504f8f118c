// Generated from specs/kernel/rt-rule.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import {
  addressFamilyTable, attribute, type AttributeSet, attributeSet, ip, member, named, s32, scalar, struct,
  type StructType, structType, text, u16, u32, u64be, u8,
} from '@nlkit/netlink-core';
import { fibRuleFlagsTable, frActTable, rtprotTable, rtTableTable } from './constants.ts';
import { decodeFibRuleHdr, decodeFibRulePortRange, decodeFibRuleUidRange } from './decode.ts';
import { encodeFibRuleHdr, encodeFibRulePortRange, encodeFibRuleUidRange } from './encode.ts';
import type { FibRuleAttrs, FibRuleHdr, FibRulePortRange, FibRuleUidRange } from './types.ts';

/** Layout of struct `fib-rule-hdr`. */
export const fibRuleHdrStruct: StructType<FibRuleHdr> = /* @__PURE__ */ structType('fib-rule-hdr', 12, {
  family: /* @__PURE__ */ member(0, 1, 'family', /* @__PURE__ */ named('u8', addressFamilyTable)),
  dstLen: /* @__PURE__ */ member(1, 1, 'dst-len', u8),
  srcLen: /* @__PURE__ */ member(2, 1, 'src-len', u8),
  tos: /* @__PURE__ */ member(3, 1, 'tos', u8),
  headerTable: /* @__PURE__ */ member(4, 1, 'header-table', /* @__PURE__ */ named('u8', rtTableTable)),
  action: /* @__PURE__ */ member(7, 1, 'action', /* @__PURE__ */ named('u8', frActTable)),
  flags: /* @__PURE__ */ member(8, 4, 'flags', /* @__PURE__ */ named('u32', fibRuleFlagsTable)),
}, decodeFibRuleHdr, encodeFibRuleHdr);

/** Layout of struct `fib-rule-port-range`. */
export const fibRulePortRangeStruct: StructType<FibRulePortRange> = /* @__PURE__ */ structType(
  'fib-rule-port-range', 4, {
    start: /* @__PURE__ */ member(0, 2, 'start', u16),
    end: /* @__PURE__ */ member(2, 2, 'end', u16),
  }, decodeFibRulePortRange, encodeFibRulePortRange,
);

/** Layout of struct `fib-rule-uid-range`. */
export const fibRuleUidRangeStruct: StructType<FibRuleUidRange> = /* @__PURE__ */ structType('fib-rule-uid-range', 8, {
  start: /* @__PURE__ */ member(0, 4, 'start', u32),
  end: /* @__PURE__ */ member(4, 4, 'end', u32),
}, decodeFibRuleUidRange, encodeFibRuleUidRange);

/** Attributes of set `fib-rule-attrs`. */
export const fibRuleAttrs: AttributeSet<FibRuleAttrs> = /* @__PURE__ */ attributeSet('fib-rule-attrs', {
  dst: /* @__PURE__ */ attribute(1, 'dst', ip),
  src: /* @__PURE__ */ attribute(2, 'src', ip),
  iifname: /* @__PURE__ */ attribute(3, 'iifname', text),
  goto: /* @__PURE__ */ attribute(4, 'goto', u32),
  priority: /* @__PURE__ */ attribute(6, 'priority', u32),
  fwmark: /* @__PURE__ */ attribute(10, 'fwmark', /* @__PURE__ */ scalar('u32', true)),
  flow: /* @__PURE__ */ attribute(11, 'flow', u32),
  tunId: /* @__PURE__ */ attribute(12, 'tun-id', u64be),
  suppressIfgroup: /* @__PURE__ */ attribute(13, 'suppress-ifgroup', s32),
  suppressPrefixlen: /* @__PURE__ */ attribute(14, 'suppress-prefixlen', s32),
  table: /* @__PURE__ */ attribute(15, 'table', /* @__PURE__ */ named('u32', rtTableTable)),
  fwmask: /* @__PURE__ */ attribute(16, 'fwmask', /* @__PURE__ */ scalar('u32', true)),
  oifname: /* @__PURE__ */ attribute(17, 'oifname', text),
  l3mdev: /* @__PURE__ */ attribute(19, 'l3mdev', u8),
  uidRange: /* @__PURE__ */ attribute(20, 'uid-range', /* @__PURE__ */ struct(fibRuleUidRangeStruct)),
  protocol: /* @__PURE__ */ attribute(21, 'protocol', /* @__PURE__ */ named('u8', rtprotTable)),
  ipProto: /* @__PURE__ */ attribute(22, 'ip-proto', u8),
  sportRange: /* @__PURE__ */ attribute(23, 'sport-range', /* @__PURE__ */ struct(fibRulePortRangeStruct)),
  dportRange: /* @__PURE__ */ attribute(24, 'dport-range', /* @__PURE__ */ struct(fibRulePortRangeStruct)),
  dscp: /* @__PURE__ */ attribute(25, 'dscp', u8),
  flowlabel: /* @__PURE__ */ attribute(26, 'flowlabel', /* @__PURE__ */ scalar('u32be', true)),
  flowlabelMask: /* @__PURE__ */ attribute(27, 'flowlabel-mask', /* @__PURE__ */ scalar('u32be', true)),
  sportMask: /* @__PURE__ */ attribute(28, 'sport-mask', /* @__PURE__ */ scalar('u16', true)),
  dportMask: /* @__PURE__ */ attribute(29, 'dport-mask', /* @__PURE__ */ scalar('u16', true)),
  dscpMask: /* @__PURE__ */ attribute(30, 'dscp-mask', /* @__PURE__ */ scalar('u8', true)),
});

// Generated from specs/kernel/rt-rule.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { EnumValue, HeaderInput, SetObject, StructInput, StructObject } from '@nlkit/netlink-core';
import type { FrAct } from './constants.ts';

/** Struct `fib-rule-hdr` (12 bytes) */
export interface FibRuleHdr extends StructObject {
  /** `family` (u8) */
  family: number;
  /** `dst-len` (u8) */
  dstLen: number;
  /** `src-len` (u8) */
  srcLen: number;
  /** `tos` (u8) */
  tos: number;
  /** `table` (u8): Member of the header; attribute `table` has the plain name. */
  headerTable: number;
  /** `action` (u8, enum `fr-act`) */
  action: EnumValue<FrAct>;
  /** `flags` (u32) */
  flags: number;
}

/** Struct `fib-rule-port-range` (4 bytes) */
export interface FibRulePortRange extends StructObject {
  /** `start` (u16) */
  start: number;
  /** `end` (u16) */
  end: number;
}

/** Struct `fib-rule-uid-range` (8 bytes) */
export interface FibRuleUidRange extends StructObject {
  /** `start` (u32) */
  start: number;
  /** `end` (u32) */
  end: number;
}

/** Attribute set `fib-rule-attrs` */
export interface FibRuleAttrs<Bytes = never> extends SetObject {
  /** `dst` (1, binary, ipv4-or-v6) */
  dst?: string | Bytes | undefined;
  /** `src` (2, binary, ipv4-or-v6) */
  src?: string | Bytes | undefined;
  /** `iifname` (3, string) */
  iifname?: string | Bytes | undefined;
  /** `goto` (4, u32) */
  goto?: number | undefined;
  /** `priority` (6, u32) */
  priority?: number | undefined;
  /** `fwmark` (10, u32) */
  fwmark?: number | undefined;
  /** `flow` (11, u32) */
  flow?: number | undefined;
  /** `tun-id` (12, u64, big-endian) */
  tunId?: bigint | undefined;
  /** `suppress-ifgroup` (13, u32) */
  suppressIfgroup?: number | undefined;
  /** `suppress-prefixlen` (14, u32) */
  suppressPrefixlen?: number | undefined;
  /** `table` (15, u32) */
  table?: number | undefined;
  /** `fwmask` (16, u32) */
  fwmask?: number | undefined;
  /** `oifname` (17, string) */
  oifname?: string | Bytes | undefined;
  /** `l3mdev` (19, u8) */
  l3mdev?: number | undefined;
  /** `uid-range` (20, struct `fib-rule-uid-range`) */
  uidRange?: StructInput<FibRuleUidRange, Bytes> | undefined;
  /** `protocol` (21, u8) */
  protocol?: number | undefined;
  /** `ip-proto` (22, u8) */
  ipProto?: number | undefined;
  /** `sport-range` (23, struct `fib-rule-port-range`) */
  sportRange?: StructInput<FibRulePortRange, Bytes> | undefined;
  /** `dport-range` (24, struct `fib-rule-port-range`) */
  dportRange?: StructInput<FibRulePortRange, Bytes> | undefined;
  /** `dscp` (25, u8) */
  dscp?: number | undefined;
  /** `flowlabel` (26, u32, big-endian) */
  flowlabel?: number | undefined;
  /** `flowlabel-mask` (27, u32, big-endian) */
  flowlabelMask?: number | undefined;
  /** `sport-mask` (28, u16) */
  sportMask?: number | undefined;
  /** `dport-mask` (29, u16) */
  dportMask?: number | undefined;
  /** `dscp-mask` (30, u8) */
  dscpMask?: number | undefined;
}

/** Struct `fib-rule-hdr` and the attributes `fib-rule-attrs` behind it. */
export type FibRuleAttrsMessage<Bytes = never> = HeaderInput<FibRuleHdr, Bytes> & FibRuleAttrs<Bytes>;

/** Request of `newrule`. */
export type NewruleRequest = FibRuleAttrsMessage<Uint8Array>;

/** Request of `delrule`. */
export type DelruleRequest = FibRuleAttrsMessage<Uint8Array>;

/** Request of `getrule` (dump). */
export type GetruleDumpRequest = FibRuleAttrsMessage<Uint8Array>;

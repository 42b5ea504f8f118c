// Generated from specs/kernel/rt-rule.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type {
  AddressFamily, EnumValue, FlagsValue, HeaderInput, SetObject, StructInput, StructObject,
} from '@nlkit/netlink-core';
import type { FibRuleFlag, FrAct, Rtprot, RtTable } from './constants.ts';

/** Struct `fib-rule-hdr` (12 bytes): Header of all messages. */
export interface FibRuleHdr extends StructObject {
  /** `family` (u8, enum `address-family`): Address family. */
  family: EnumValue<AddressFamily>;
  /** `dst-len` (u8): Length in bits of the prefix in `dst`; 0 if the destination does not matter. */
  dstLen: number;
  /** `src-len` (u8): Length in bits of the prefix in `src`; 0 if the source does not matter. */
  srcLen: number;
  /** `tos` (u8): Type of service of the packets, or traffic class; 0 for any. `dscp` is the better way. */
  tos: number;
  /**
   * `table` (u8, enum `rt-table`): Number of the table if it is below 256, else `compat`. In requests leave it and give
   * attribute `table`, which goes before this. Member of the header; attribute `table` has the plain name.
   */
  headerTable: EnumValue<RtTable>;
  /** `action` (u8, enum `fr-act`): What is done with packets that the rule fits. Has to be given. */
  action: EnumValue<FrAct>;
  /** `flags` (u32, flags `fib-rule-flags`): Flags of the rule. */
  flags: FlagsValue<FibRuleFlag>;
}

/** Struct `fib-rule-port-range` (4 bytes): Ports, both ends included. */
export interface FibRulePortRange extends StructObject {
  /** `start` (u16): The first port. */
  start: number;
  /** `end` (u16): The last port. */
  end: number;
}

/** Struct `fib-rule-uid-range` (8 bytes): Users, both ends included. */
export interface FibRuleUidRange extends StructObject {
  /** `start` (u32): The first user id. */
  start: number;
  /** `end` (u32): The last user id. */
  end: number;
}

/** Attribute set `fib-rule-attrs`: A rule. What is absent does not matter to it. */
export interface FibRuleAttrs<Bytes = never> extends SetObject {
  /** `dst` (1, binary, ipv4-or-v6): Destination of the packets; how much of it counts is in `dst-len`. */
  dst?: string | Bytes | undefined;
  /** `src` (2, binary, ipv4-or-v6): Source of the packets; how much of it counts is in `src-len`. */
  src?: string | Bytes | undefined;
  /**
   * `iifname` (3, string, at most 15 bytes): Link by which packets came; `lo` for those that this machine sends itself.
   */
  iifname?: string | Bytes | undefined;
  /** `goto` (4, u32): Priority of the rule with which the search goes on. Has to be larger than that of this rule. */
  goto?: number | undefined;
  /** `priority` (6, u32): Place in the order of rules, 0 first. Several rules may have the same. */
  priority?: number | undefined;
  /** `fwmark` (10, u32): Mark of the packets, of which the bits of `fwmask` count. */
  fwmark?: number | undefined;
  /**
   * `flow` (11, u32): Realms that packets get, that of the source in the upper 16 bits, that of the destination below.
   * IPv4 only.
   */
  flow?: number | undefined;
  /** `tun-id` (12, u64, big-endian): Id of the tunnel by which packets came. */
  tunId?: bigint | undefined;
  /** `suppress-ifgroup` (13, s32): Routes by links of this group do not count. */
  suppressIfgroup?: number | undefined;
  /**
   * `suppress-prefixlen` (14, s32): Routes whose prefix has this length or less do not count; -1 if all do. 0 leaves
   * out the default route alone.
   */
  suppressPrefixlen?: number | undefined;
  /** `table` (15, u32, enum `rt-table`): Table in which packets are looked up. */
  table?: EnumValue<RtTable> | undefined;
  /** `fwmask` (16, u32): Bits of the mark that count. Without it in a request, all. */
  fwmask?: number | undefined;
  /** `oifname` (17, string, at most 15 bytes): Link that the sending socket is bound to. */
  oifname?: string | Bytes | undefined;
  /** `l3mdev` (19, u8): 1 takes the table of the VRF that the packet belongs to, in place of `table`. */
  l3mdev?: number | undefined;
  /** `uid-range` (20, struct `fib-rule-uid-range`): Users whose sockets send. */
  uidRange?: StructInput<FibRuleUidRange, Bytes> | undefined;
  /** `protocol` (21, u8, enum `rtprot`): Who added the rule. */
  protocol?: EnumValue<Rtprot> | undefined;
  /** `ip-proto` (22, u8): Number of the protocol in the packets, 6 for TCP. */
  ipProto?: number | undefined;
  /** `sport-range` (23, struct `fib-rule-port-range`): Source ports. */
  sportRange?: StructInput<FibRulePortRange, Bytes> | undefined;
  /** `dport-range` (24, struct `fib-rule-port-range`): Destination ports. */
  dportRange?: StructInput<FibRulePortRange, Bytes> | undefined;
  /** `dscp` (25, u8): Differentiated services code point, 0 to 63, without the two bits of ECN. */
  dscp?: number | undefined;
  /** `flowlabel` (26, u32, big-endian): Flow label of the packets. IPv6 only. */
  flowlabel?: number | undefined;
  /** `flowlabel-mask` (27, u32, big-endian): Bits of the flow label that count. */
  flowlabelMask?: number | undefined;
  /** `sport-mask` (28, u16): Bits of the source port that count. Only for a range of one port. */
  sportMask?: number | undefined;
  /** `dport-mask` (29, u16): Bits of the destination port that count. Only for a range of one port. */
  dportMask?: number | undefined;
  /** `dscp-mask` (30, u8): Bits of the code point that count. */
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

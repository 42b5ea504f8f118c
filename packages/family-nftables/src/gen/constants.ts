// Generated from specs/kernel/nftables.yaml. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Enum `meta-keys` */
export const MetaKeys = {
  len: 0, protocol: 1, priority: 2, mark: 3, iif: 4, oif: 5, iifname: 6, oifname: 7, iftype: 8, oiftype: 9, skuid: 10,
  skgid: 11, nftrace: 12, rtclassid: 13, secmark: 14, nfproto: 15, 'l4-proto': 16, 'bri-iifname': 17, 'bri-oifname': 18,
  pkttype: 19, cpu: 20, iifgroup: 21, oifgroup: 22, cgroup: 23, prandom: 24, secpath: 25, iifkind: 26, oifkind: 27,
  'bri-iifpvid': 28, 'bri-iifvproto': 29, 'time-ns': 30, 'time-day': 31, 'time-hour': 32, sdif: 33, sdifname: 34,
  'bri-broute': 35,
} as const;

/** One of the names of {@link MetaKeys}. */
export type MetaKeys = keyof typeof MetaKeys;

/** Turns numbers of {@link MetaKeys} into names and back. */
export const metaKeysTable: EnumTable<MetaKeys> = /* @__PURE__ */ new EnumTable('meta-keys', MetaKeys);

/** Enum `bitwise-ops` */
export const BitwiseOps = { 'mask-xor': 0, lshift: 1, rshift: 2, and: 3, or: 4, xor: 5 } as const;

/** One of the names of {@link BitwiseOps}. */
export type BitwiseOps = keyof typeof BitwiseOps;

/** Turns numbers of {@link BitwiseOps} into names and back. */
export const bitwiseOpsTable: EnumTable<BitwiseOps> = /* @__PURE__ */ new EnumTable('bitwise-ops', BitwiseOps);

/** Enum `cmp-ops` */
export const CmpOps = { eq: 0, neq: 1, lt: 2, lte: 3, gt: 4, gte: 5 } as const;

/** One of the names of {@link CmpOps}. */
export type CmpOps = keyof typeof CmpOps;

/** Turns numbers of {@link CmpOps} into names and back. */
export const cmpOpsTable: EnumTable<CmpOps> = /* @__PURE__ */ new EnumTable('cmp-ops', CmpOps);

/** Enum `object-type` */
export const ObjectType = {
  unspec: 0, counter: 1, quota: 2, 'ct-helper': 3, limit: 4, connlimit: 5, tunnel: 6, 'ct-timeout': 7, secmark: 8,
  'ct-expect': 9, synproxy: 10,
} as const;

/** One of the names of {@link ObjectType}. */
export type ObjectType = keyof typeof ObjectType;

/** Turns numbers of {@link ObjectType} into names and back. */
export const objectTypeTable: EnumTable<ObjectType> = /* @__PURE__ */ new EnumTable('object-type', ObjectType);

/** Flags `nat-range-flags` (masks) */
export const NatRangeFlags = {
  'map-ips': 0x1, 'proto-specified': 0x2, 'proto-random': 0x4, persistent: 0x8, 'proto-random-fully': 0x10,
  'proto-offset': 0x20, netmap: 0x40,
} as const;

/** One of the flags {@link NatRangeFlags}. */
export type NatRangeFlag = keyof typeof NatRangeFlags;

/** Turns numbers of {@link NatRangeFlags} into names and back. */
export const natRangeFlagsTable: FlagsTable<NatRangeFlag> =
  /* @__PURE__ */ new FlagsTable('nat-range-flags', NatRangeFlags);

/** Flags `table-flags` (masks) */
export const TableFlags = { dormant: 0x1, owner: 0x2, persist: 0x4 } as const;

/** One of the flags {@link TableFlags}. */
export type TableFlag = keyof typeof TableFlags;

/** Turns numbers of {@link TableFlags} into names and back. */
export const tableFlagsTable: FlagsTable<TableFlag> = /* @__PURE__ */ new FlagsTable('table-flags', TableFlags);

/** Flags `chain-flags` (masks) */
export const ChainFlags = { base: 0x1, 'hw-offload': 0x2, binding: 0x4 } as const;

/** One of the flags {@link ChainFlags}. */
export type ChainFlag = keyof typeof ChainFlags;

/** Turns numbers of {@link ChainFlags} into names and back. */
export const chainFlagsTable: FlagsTable<ChainFlag> = /* @__PURE__ */ new FlagsTable('chain-flags', ChainFlags);

/** Flags `set-flags` (masks) */
export const SetFlags = {
  anonymous: 0x1, constant: 0x2, interval: 0x4, map: 0x8, timeout: 0x10, eval: 0x20, object: 0x40, concat: 0x80,
  expr: 0x100,
} as const;

/** One of the flags {@link SetFlags}. */
export type SetFlag = keyof typeof SetFlags;

/** Turns numbers of {@link SetFlags} into names and back. */
export const setFlagsTable: FlagsTable<SetFlag> = /* @__PURE__ */ new FlagsTable('set-flags', SetFlags);

/** Flags `set-elem-flags` (masks) */
export const SetElemFlags = { 'interval-end': 0x1, catchall: 0x2 } as const;

/** One of the flags {@link SetElemFlags}. */
export type SetElemFlag = keyof typeof SetElemFlags;

/** Turns numbers of {@link SetElemFlags} into names and back. */
export const setElemFlagsTable: FlagsTable<SetElemFlag> =
  /* @__PURE__ */ new FlagsTable('set-elem-flags', SetElemFlags);

/** Flags `lookup-flags` (masks) */
export const LookupFlags = { invert: 0x1 } as const;

/** One of the flags {@link LookupFlags}. */
export type LookupFlag = keyof typeof LookupFlags;

/** Turns numbers of {@link LookupFlags} into names and back. */
export const lookupFlagsTable: FlagsTable<LookupFlag> = /* @__PURE__ */ new FlagsTable('lookup-flags', LookupFlags);

/** Enum `ct-keys` */
export const CtKeys = {
  state: 0, direction: 1, status: 2, mark: 3, secmark: 4, expiration: 5, helper: 6, l3protocol: 7, src: 8, dst: 9,
  protocol: 10, 'proto-src': 11, 'proto-dst': 12, labels: 13, pkts: 14, bytes: 15, avgpkt: 16, zone: 17, eventmask: 18,
  'src-ip': 19, 'dst-ip': 20, 'src-ip6': 21, 'dst-ip6': 22, 'ct-id': 23,
} as const;

/** One of the names of {@link CtKeys}. */
export type CtKeys = keyof typeof CtKeys;

/** Turns numbers of {@link CtKeys} into names and back. */
export const ctKeysTable: EnumTable<CtKeys> = /* @__PURE__ */ new EnumTable('ct-keys', CtKeys);

/** Enum `ct-direction` */
export const CtDirection = { original: 0, reply: 1 } as const;

/** One of the names of {@link CtDirection}. */
export type CtDirection = keyof typeof CtDirection;

/** Turns numbers of {@link CtDirection} into names and back. */
export const ctDirectionTable: EnumTable<CtDirection> = /* @__PURE__ */ new EnumTable('ct-direction', CtDirection);

/** Flags `quota-flags` (masks) */
export const QuotaFlags = { invert: 0x1, depleted: 0x2 } as const;

/** One of the flags {@link QuotaFlags}. */
export type QuotaFlag = keyof typeof QuotaFlags;

/** Turns numbers of {@link QuotaFlags} into names and back. */
export const quotaFlagsTable: FlagsTable<QuotaFlag> = /* @__PURE__ */ new FlagsTable('quota-flags', QuotaFlags);

/** Enum `verdict-code` */
export const VerdictCode = {
  continue: 4294967295, break: 4294967294, jump: 4294967293, goto: 4294967292, return: 4294967291, drop: 0, accept: 1,
  stolen: 2, queue: 3, repeat: 4,
} as const;

/** One of the names of {@link VerdictCode}. */
export type VerdictCode = keyof typeof VerdictCode;

/** Turns numbers of {@link VerdictCode} into names and back. */
export const verdictCodeTable: EnumTable<VerdictCode> = /* @__PURE__ */ new EnumTable('verdict-code', VerdictCode);

/** Enum `fib-result` */
export const FibResult = { oif: 0, oifname: 1, addrtype: 2 } as const;

/** One of the names of {@link FibResult}. */
export type FibResult = keyof typeof FibResult;

/** Turns numbers of {@link FibResult} into names and back. */
export const fibResultTable: EnumTable<FibResult> = /* @__PURE__ */ new EnumTable('fib-result', FibResult);

/** Flags `fib-flags` (masks) */
export const FibFlags = { saddr: 0x1, daddr: 0x2, mark: 0x4, iif: 0x8, oif: 0x10, present: 0x20 } as const;

/** One of the flags {@link FibFlags}. */
export type FibFlag = keyof typeof FibFlags;

/** Turns numbers of {@link FibFlags} into names and back. */
export const fibFlagsTable: FlagsTable<FibFlag> = /* @__PURE__ */ new FlagsTable('fib-flags', FibFlags);

/** Enum `reject-types` */
export const RejectTypes = { 'icmp-unreach': 0, 'tcp-rst': 1, 'icmpx-unreach': 2 } as const;

/** One of the names of {@link RejectTypes}. */
export type RejectTypes = keyof typeof RejectTypes;

/** Turns numbers of {@link RejectTypes} into names and back. */
export const rejectTypesTable: EnumTable<RejectTypes> = /* @__PURE__ */ new EnumTable('reject-types', RejectTypes);

/** Enum `reject-inet-code` */
export const RejectInetCode = {
  'icmpx-no-route': 0, 'icmpx-port-unreach': 1, 'icmpx-host-unreach': 2, 'icmpx-admin-prohibited': 3,
} as const;

/** One of the names of {@link RejectInetCode}. */
export type RejectInetCode = keyof typeof RejectInetCode;

/** Turns numbers of {@link RejectInetCode} into names and back. */
export const rejectInetCodeTable: EnumTable<RejectInetCode> =
  /* @__PURE__ */ new EnumTable('reject-inet-code', RejectInetCode);

/** Enum `payload-base` */
export const PayloadBase = {
  'link-layer-header': 0, 'network-header': 1, 'transport-header': 2, 'inner-header': 3, 'tun-header': 4,
} as const;

/** One of the names of {@link PayloadBase}. */
export type PayloadBase = keyof typeof PayloadBase;

/** Turns numbers of {@link PayloadBase} into names and back. */
export const payloadBaseTable: EnumTable<PayloadBase> = /* @__PURE__ */ new EnumTable('payload-base', PayloadBase);

/** Enum `range-ops` */
export const RangeOps = { eq: 0, neq: 1 } as const;

/** One of the names of {@link RangeOps}. */
export type RangeOps = keyof typeof RangeOps;

/** Turns numbers of {@link RangeOps} into names and back. */
export const rangeOpsTable: EnumTable<RangeOps> = /* @__PURE__ */ new EnumTable('range-ops', RangeOps);

/** Enum `registers` */
export const Registers = {
  'reg-verdict': 0, 'reg-1': 1, 'reg-2': 2, 'reg-3': 3, 'reg-4': 4, 'reg32-00': 8, 'reg32-01': 9, 'reg32-02': 10,
  'reg32-03': 11, 'reg32-04': 12, 'reg32-05': 13, 'reg32-06': 14, 'reg32-07': 15, 'reg32-08': 16, 'reg32-09': 17,
  'reg32-10': 18, 'reg32-11': 19, 'reg32-12': 20, 'reg32-13': 21, 'reg32-14': 22, 'reg32-15': 23,
} as const;

/** One of the names of {@link Registers}. */
export type Registers = keyof typeof Registers;

/** Turns numbers of {@link Registers} into names and back. */
export const registersTable: EnumTable<Registers> = /* @__PURE__ */ new EnumTable('registers', Registers);

/** Enum `numgen-types` */
export const NumgenTypes = { incremental: 0, random: 1 } as const;

/** One of the names of {@link NumgenTypes}. */
export type NumgenTypes = keyof typeof NumgenTypes;

/** Turns numbers of {@link NumgenTypes} into names and back. */
export const numgenTypesTable: EnumTable<NumgenTypes> = /* @__PURE__ */ new EnumTable('numgen-types', NumgenTypes);

/** Enum `log-level` */
export const LogLevel = {
  emerg: 0, alert: 1, crit: 2, err: 3, warning: 4, notice: 5, info: 6, debug: 7, audit: 8,
} as const;

/** One of the names of {@link LogLevel}. */
export type LogLevel = keyof typeof LogLevel;

/** Turns numbers of {@link LogLevel} into names and back. */
export const logLevelTable: EnumTable<LogLevel> = /* @__PURE__ */ new EnumTable('log-level', LogLevel);

/** Flags `log-flags` (masks) */
export const LogFlags = { tcpseq: 0x1, tcpopt: 0x2, ipopt: 0x4, uid: 0x8, nflog: 0x10, macdecode: 0x20 } as const;

/** One of the flags {@link LogFlags}. */
export type LogFlag = keyof typeof LogFlags;

/** Turns numbers of {@link LogFlags} into names and back. */
export const logFlagsTable: FlagsTable<LogFlag> = /* @__PURE__ */ new FlagsTable('log-flags', LogFlags);

/** Multicast groups of `nftables`. */
export const multicastGroups = ['mgmt'] as const;

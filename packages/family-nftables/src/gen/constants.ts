// Generated from specs/kernel/nftables.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/** Enum `meta-keys`: Facts about a packet. */
export const MetaKeys = {
  len: 0,
  protocol: 1,
  priority: 2,
  mark: 3,
  iif: 4,
  oif: 5,
  iifname: 6,
  oifname: 7,
  iftype: 8,
  oiftype: 9,
  skuid: 10,
  skgid: 11,
  nftrace: 12,
  rtclassid: 13,
  secmark: 14,
  nfproto: 15,
  /** Protocol above IP. In C, L4PROTO. */
  'l4-proto': 16,
  'bri-iifname': 17,
  'bri-oifname': 18,
  pkttype: 19,
  cpu: 20,
  iifgroup: 21,
  oifgroup: 22,
  cgroup: 23,
  prandom: 24,
  secpath: 25,
  iifkind: 26,
  oifkind: 27,
  'bri-iifpvid': 28,
  'bri-iifvproto': 29,
  'time-ns': 30,
  'time-day': 31,
  'time-hour': 32,
  sdif: 33,
  sdifname: 34,
  'bri-broute': 35,
  'bri-iifhwaddr': 37,
} as const;

/** One of the names of {@link MetaKeys}. */
export type MetaKeys = keyof typeof MetaKeys;

/** Turns numbers of {@link MetaKeys} into names and back. */
export const metaKeysTable: EnumTable<MetaKeys> = /* @__PURE__ */ new EnumTable('meta-keys', MetaKeys);

/** Enum `bitwise-ops`: Operations on bits. */
export const BitwiseOps = { 'mask-xor': 0, lshift: 1, rshift: 2, and: 3, or: 4, xor: 5 } as const;

/** One of the names of {@link BitwiseOps}. */
export type BitwiseOps = keyof typeof BitwiseOps;

/** Turns numbers of {@link BitwiseOps} into names and back. */
export const bitwiseOpsTable: EnumTable<BitwiseOps> = /* @__PURE__ */ new EnumTable('bitwise-ops', BitwiseOps);

/** Enum `cmp-ops`: Comparisons. */
export const CmpOps = { eq: 0, neq: 1, lt: 2, lte: 3, gt: 4, gte: 5 } as const;

/** One of the names of {@link CmpOps}. */
export type CmpOps = keyof typeof CmpOps;

/** Turns numbers of {@link CmpOps} into names and back. */
export const cmpOpsTable: EnumTable<CmpOps> = /* @__PURE__ */ new EnumTable('cmp-ops', CmpOps);

/** Enum `object-type`: Kinds of objects. */
export const ObjectType = {
  unspec: 0, counter: 1, quota: 2, 'ct-helper': 3, limit: 4, connlimit: 5, tunnel: 6, 'ct-timeout': 7, secmark: 8,
  'ct-expect': 9, synproxy: 10,
} as const;

/** One of the names of {@link ObjectType}. */
export type ObjectType = keyof typeof ObjectType;

/** Turns numbers of {@link ObjectType} into names and back. */
export const objectTypeTable: EnumTable<ObjectType> = /* @__PURE__ */ new EnumTable('object-type', ObjectType);

/** Flags `nat-range-flags` (masks): How addresses and ports are chosen. */
export const NatRangeFlags = {
  'map-ips': 0x1, 'proto-specified': 0x2, 'proto-random': 0x4, persistent: 0x8, 'proto-random-fully': 0x10,
  'proto-offset': 0x20, netmap: 0x40,
} as const;

/** One of the flags {@link NatRangeFlags}. */
export type NatRangeFlag = keyof typeof NatRangeFlags;

/** Turns numbers of {@link NatRangeFlags} into names and back. */
export const natRangeFlagsTable: FlagsTable<NatRangeFlag> =
  /* @__PURE__ */ new FlagsTable('nat-range-flags', NatRangeFlags);

/** Flags `table-flags` (masks): State of a table. */
export const TableFlags = {
  /** Its rules are not used. */
  dormant: 0x1,
  /** Belongs to the program that made it, and goes with its socket. */
  owner: 0x2,
  /** Stays when its owner goes. */
  persist: 0x4,
} as const;

/** One of the flags {@link TableFlags}. */
export type TableFlag = keyof typeof TableFlags;

/** Turns numbers of {@link TableFlags} into names and back. */
export const tableFlagsTable: FlagsTable<TableFlag> = /* @__PURE__ */ new FlagsTable('table-flags', TableFlags);

/** Flags `chain-flags` (masks): Kind of a chain. */
export const ChainFlags = {
  /** Has a hook. */
  base: 0x1,
  /** Left to the hardware. */
  'hw-offload': 0x2,
  /** Belongs to the rule that jumps to it, and goes with it. */
  binding: 0x4,
} as const;

/** One of the flags {@link ChainFlags}. */
export type ChainFlag = keyof typeof ChainFlags;

/** Turns numbers of {@link ChainFlags} into names and back. */
export const chainFlagsTable: FlagsTable<ChainFlag> = /* @__PURE__ */ new FlagsTable('chain-flags', ChainFlags);

/** Flags `set-flags` (masks): Kind of a set. */
export const SetFlags = {
  /** Belongs to a rule, and goes with it. */
  anonymous: 0x1,
  /** Its elements are not changed while it is used. */
  constant: 0x2,
  /** Has ranges. */
  interval: 0x4,
  /** Has data for each element. */
  map: 0x8,
  /** Its elements expire. */
  timeout: 0x10,
  /** Rules may add to it. */
  eval: 0x20,
  /** Its data are objects. */
  object: 0x40,
  /** Its key has several fields. */
  concat: 0x80,
  /** Its elements have expressions. */
  expr: 0x100,
} as const;

/** One of the flags {@link SetFlags}. */
export type SetFlag = keyof typeof SetFlags;

/** Turns numbers of {@link SetFlags} into names and back. */
export const setFlagsTable: FlagsTable<SetFlag> = /* @__PURE__ */ new FlagsTable('set-flags', SetFlags);

/** Flags `set-elem-flags` (masks): Kind of an element. */
export const SetElemFlags = {
  /** Where a range ends. */
  'interval-end': 0x1,
  /** Matches what no other element does. */
  catchall: 0x2,
} as const;

/** One of the flags {@link SetElemFlags}. */
export type SetElemFlag = keyof typeof SetElemFlags;

/** Turns numbers of {@link SetElemFlags} into names and back. */
export const setElemFlagsTable: FlagsTable<SetElemFlag> =
  /* @__PURE__ */ new FlagsTable('set-elem-flags', SetElemFlags);

/** Flags `lookup-flags` (masks): How a look-up is meant. */
export const LookupFlags = {
  /** Matches what is not in the set. In C, INV. */
  invert: 0x1,
} as const;

/** One of the flags {@link LookupFlags}. */
export type LookupFlag = keyof typeof LookupFlags;

/** Turns numbers of {@link LookupFlags} into names and back. */
export const lookupFlagsTable: FlagsTable<LookupFlag> = /* @__PURE__ */ new FlagsTable('lookup-flags', LookupFlags);

/** Enum `ct-keys`: Facts about the connection of a packet. */
export const CtKeys = {
  state: 0,
  direction: 1,
  status: 2,
  mark: 3,
  secmark: 4,
  expiration: 5,
  helper: 6,
  l3protocol: 7,
  src: 8,
  dst: 9,
  protocol: 10,
  'proto-src': 11,
  'proto-dst': 12,
  labels: 13,
  pkts: 14,
  bytes: 15,
  avgpkt: 16,
  zone: 17,
  eventmask: 18,
  'src-ip': 19,
  'dst-ip': 20,
  'src-ip6': 21,
  'dst-ip6': 22,
  /** Number of the connection. In C, NFT_CT_ID. */
  'ct-id': 23,
} as const;

/** One of the names of {@link CtKeys}. */
export type CtKeys = keyof typeof CtKeys;

/** Turns numbers of {@link CtKeys} into names and back. */
export const ctKeysTable: EnumTable<CtKeys> = /* @__PURE__ */ new EnumTable('ct-keys', CtKeys);

/** Enum `ct-direction`: Direction of a packet in its connection. */
export const CtDirection = { original: 0, reply: 1 } as const;

/** One of the names of {@link CtDirection}. */
export type CtDirection = keyof typeof CtDirection;

/** Turns numbers of {@link CtDirection} into names and back. */
export const ctDirectionTable: EnumTable<CtDirection> = /* @__PURE__ */ new EnumTable('ct-direction', CtDirection);

/** Flags `quota-flags` (masks): State of a quota. */
export const QuotaFlags = {
  /** Matches once it is used up. In C, INV. */
  invert: 0x1,
  /** Used up. Read-only. */
  depleted: 0x2,
} as const;

/** One of the flags {@link QuotaFlags}. */
export type QuotaFlag = keyof typeof QuotaFlags;

/** Turns numbers of {@link QuotaFlags} into names and back. */
export const quotaFlagsTable: FlagsTable<QuotaFlag> = /* @__PURE__ */ new FlagsTable('quota-flags', QuotaFlags);

/**
 * Enum `verdict-code`: What becomes of a packet. The first five are negative numbers in C, the others NF_DROP to
 * NF_REPEAT.
 */
export const VerdictCode = {
  /** Goes on with the next rule. */
  continue: 4294967295,
  /** Goes on with the next rule, leaving this one. */
  break: 4294967294,
  /** Goes on with a chain, and comes back. */
  jump: 4294967293,
  /** Goes on with a chain, and does not come back. */
  goto: 4294967292,
  /** Goes back to the rule behind the jump. */
  return: 4294967291,
  /** Is dropped. */
  drop: 0,
  /** Is let through. */
  accept: 1,
  /** Somebody else keeps it. */
  stolen: 2,
  /** Goes to a program. */
  queue: 3,
  /** Starts over. */
  repeat: 4,
} as const;

/** One of the names of {@link VerdictCode}. */
export type VerdictCode = keyof typeof VerdictCode;

/** Turns numbers of {@link VerdictCode} into names and back. */
export const verdictCodeTable: EnumTable<VerdictCode> = /* @__PURE__ */ new EnumTable('verdict-code', VerdictCode);

/** Enum `fib-result`: What a look-up of a route gives. */
export const FibResult = { unspec: 0, oif: 1, oifname: 2, addrtype: 3 } as const;

/** One of the names of {@link FibResult}. */
export type FibResult = keyof typeof FibResult;

/** Turns numbers of {@link FibResult} into names and back. */
export const fibResultTable: EnumTable<FibResult> = /* @__PURE__ */ new EnumTable('fib-result', FibResult);

/** Flags `fib-flags` (masks): What a route is looked up by. */
export const FibFlags = { saddr: 0x1, daddr: 0x2, mark: 0x4, iif: 0x8, oif: 0x10, present: 0x20 } as const;

/** One of the flags {@link FibFlags}. */
export type FibFlag = keyof typeof FibFlags;

/** Turns numbers of {@link FibFlags} into names and back. */
export const fibFlagsTable: FlagsTable<FibFlag> = /* @__PURE__ */ new FlagsTable('fib-flags', FibFlags);

/** Enum `reject-types`: How a packet is refused. */
export const RejectTypes = { 'icmp-unreach': 0, 'tcp-rst': 1, 'icmpx-unreach': 2 } as const;

/** One of the names of {@link RejectTypes}. */
export type RejectTypes = keyof typeof RejectTypes;

/** Turns numbers of {@link RejectTypes} into names and back. */
export const rejectTypesTable: EnumTable<RejectTypes> = /* @__PURE__ */ new EnumTable('reject-types', RejectTypes);

/** Enum `reject-inet-code`: Reasons of ICMP that IPv4 and IPv6 have in common. */
export const RejectInetCode = {
  'icmpx-no-route': 0, 'icmpx-port-unreach': 1, 'icmpx-host-unreach': 2, 'icmpx-admin-prohibited': 3,
} as const;

/** One of the names of {@link RejectInetCode}. */
export type RejectInetCode = keyof typeof RejectInetCode;

/** Turns numbers of {@link RejectInetCode} into names and back. */
export const rejectInetCodeTable: EnumTable<RejectInetCode> =
  /* @__PURE__ */ new EnumTable('reject-inet-code', RejectInetCode);

/** Enum `payload-base`: Where an offset into the packet counts from. */
export const PayloadBase = {
  /** The Ethernet header, for example. In C, LL_HEADER. */
  'link-layer-header': 0,
  'network-header': 1,
  'transport-header': 2,
  'inner-header': 3,
  'tun-header': 4,
} as const;

/** One of the names of {@link PayloadBase}. */
export type PayloadBase = keyof typeof PayloadBase;

/** Turns numbers of {@link PayloadBase} into names and back. */
export const payloadBaseTable: EnumTable<PayloadBase> = /* @__PURE__ */ new EnumTable('payload-base', PayloadBase);

/** Enum `range-ops`: Comparisons with a range. */
export const RangeOps = { eq: 0, neq: 1 } as const;

/** One of the names of {@link RangeOps}. */
export type RangeOps = keyof typeof RangeOps;

/** Turns numbers of {@link RangeOps} into names and back. */
export const rangeOpsTable: EnumTable<RangeOps> = /* @__PURE__ */ new EnumTable('range-ops', RangeOps);

/**
 * Enum `registers`: Places for values between expressions. `reg-1` to `reg-4` have 16 bytes each, `reg32-00` to
 * `reg32-15` 4 each of the same.
 */
export const Registers = {
  /** The verdict. */
  'reg-verdict': 0,
  'reg-1': 1,
  'reg-2': 2,
  'reg-3': 3,
  'reg-4': 4,
  'reg32-00': 8,
  'reg32-01': 9,
  'reg32-02': 10,
  'reg32-03': 11,
  'reg32-04': 12,
  'reg32-05': 13,
  'reg32-06': 14,
  'reg32-07': 15,
  'reg32-08': 16,
  'reg32-09': 17,
  'reg32-10': 18,
  'reg32-11': 19,
  'reg32-12': 20,
  'reg32-13': 21,
  'reg32-14': 22,
  'reg32-15': 23,
} as const;

/** One of the names of {@link Registers}. */
export type Registers = keyof typeof Registers;

/** Turns numbers of {@link Registers} into names and back. */
export const registersTable: EnumTable<Registers> = /* @__PURE__ */ new EnumTable('registers', Registers);

/** Enum `numgen-types`: How numbers are made. */
export const NumgenTypes = { incremental: 0, random: 1 } as const;

/** One of the names of {@link NumgenTypes}. */
export type NumgenTypes = keyof typeof NumgenTypes;

/** Turns numbers of {@link NumgenTypes} into names and back. */
export const numgenTypesTable: EnumTable<NumgenTypes> = /* @__PURE__ */ new EnumTable('numgen-types', NumgenTypes);

/** Enum `log-level`: Levels of the kernel's log. */
export const LogLevel = {
  emerg: 0, alert: 1, crit: 2, err: 3, warning: 4, notice: 5, info: 6, debug: 7, audit: 8,
} as const;

/** One of the names of {@link LogLevel}. */
export type LogLevel = keyof typeof LogLevel;

/** Turns numbers of {@link LogLevel} into names and back. */
export const logLevelTable: EnumTable<LogLevel> = /* @__PURE__ */ new EnumTable('log-level', LogLevel);

/** Flags `log-flags` (masks): What is logged beside the usual. */
export const LogFlags = { tcpseq: 0x1, tcpopt: 0x2, ipopt: 0x4, uid: 0x8, nflog: 0x10, macdecode: 0x20 } as const;

/** One of the flags {@link LogFlags}. */
export type LogFlag = keyof typeof LogFlags;

/** Turns numbers of {@link LogFlags} into names and back. */
export const logFlagsTable: FlagsTable<LogFlag> = /* @__PURE__ */ new FlagsTable('log-flags', LogFlags);

/** Enum `nf-proto`: Families of tables. */
export const NfProto = {
  /** Any. */
  unspec: 0,
  /** IPv4 and IPv6. */
  inet: 1,
  /** IPv4, `ip` of nft. */
  ipv4: 2,
  /** ARP. */
  arp: 3,
  /** Packets as they come in from, or go out to, a device. */
  netdev: 5,
  /** Frames that a bridge forwards. */
  bridge: 7,
  /** IPv6, `ip6` of nft. */
  ipv6: 10,
} as const;

/** One of the names of {@link NfProto}. */
export type NfProto = keyof typeof NfProto;

/** Turns numbers of {@link NfProto} into names and back. */
export const nfProtoTable: EnumTable<NfProto> = /* @__PURE__ */ new EnumTable('nf-proto', NfProto);

/** Enum `chain-policy`: What becomes of packets that no rule has decided on. */
export const ChainPolicy = {
  /** They are dropped. */
  drop: 0,
  /** They go on. */
  accept: 1,
} as const;

/** One of the names of {@link ChainPolicy}. */
export type ChainPolicy = keyof typeof ChainPolicy;

/** Turns numbers of {@link ChainPolicy} into names and back. */
export const chainPolicyTable: EnumTable<ChainPolicy> = /* @__PURE__ */ new EnumTable('chain-policy', ChainPolicy);

/** Enum `set-policy`: What the kernel chooses the kind of a set by. */
export const SetPolicy = {
  /** Fast look-ups. */
  performance: 0,
  /** Little memory. */
  memory: 1,
} as const;

/** One of the names of {@link SetPolicy}. */
export type SetPolicy = keyof typeof SetPolicy;

/** Turns numbers of {@link SetPolicy} into names and back. */
export const setPolicyTable: EnumTable<SetPolicy> = /* @__PURE__ */ new EnumTable('set-policy', SetPolicy);

/** Flags `flowtable-flags` (masks): Kind of a flowtable. */
export const FlowtableFlags = {
  /** Flows are left to the hardware. */
  'hw-offload': 0x1,
  /** Flows are counted. */
  counter: 0x2,
} as const;

/** One of the flags {@link FlowtableFlags}. */
export type FlowtableFlag = keyof typeof FlowtableFlags;

/** Turns numbers of {@link FlowtableFlags} into names and back. */
export const flowtableFlagsTable: FlagsTable<FlowtableFlag> =
  /* @__PURE__ */ new FlagsTable('flowtable-flags', FlowtableFlags);

/** Enum `nat-type`: What is translated. */
export const NatType = {
  /** The source. */
  snat: 0,
  /** The destination. */
  dnat: 1,
} as const;

/** One of the names of {@link NatType}. */
export type NatType = keyof typeof NatType;

/** Turns numbers of {@link NatType} into names and back. */
export const natTypeTable: EnumTable<NatType> = /* @__PURE__ */ new EnumTable('nat-type', NatType);

/** Enum `payload-csum-type`: Kinds of checksums. */
export const PayloadCsumType = { none: 0, inet: 1, sctp: 2 } as const;

/** One of the names of {@link PayloadCsumType}. */
export type PayloadCsumType = keyof typeof PayloadCsumType;

/** Turns numbers of {@link PayloadCsumType} into names and back. */
export const payloadCsumTypeTable: EnumTable<PayloadCsumType> =
  /* @__PURE__ */ new EnumTable('payload-csum-type', PayloadCsumType);

/** Flags `payload-csum-flags` (masks): What else a change of the packet concerns. */
export const PayloadCsumFlags = {
  /** The checksum of the transport header. */
  'l4-pseudohdr': 0x1,
} as const;

/** One of the flags {@link PayloadCsumFlags}. */
export type PayloadCsumFlag = keyof typeof PayloadCsumFlags;

/** Turns numbers of {@link PayloadCsumFlags} into names and back. */
export const payloadCsumFlagsTable: FlagsTable<PayloadCsumFlag> =
  /* @__PURE__ */ new FlagsTable('payload-csum-flags', PayloadCsumFlags);

/** Enum `compat-type`: Extensions of iptables. */
export const CompatType = {
  /** A match. */
  match: 0,
  /** A target. */
  target: 1,
} as const;

/** One of the names of {@link CompatType}. */
export type CompatType = keyof typeof CompatType;

/** Turns numbers of {@link CompatType} into names and back. */
export const compatTypeTable: EnumTable<CompatType> = /* @__PURE__ */ new EnumTable('compat-type', CompatType);

/** Enum `trace-type`: What a message about a packet tells. */
export const TraceType = {
  unspec: 0,
  /** It met the policy of a chain. */
  policy: 1,
  /** It came back from a chain. */
  return: 2,
  /** It met a rule. */
  rule: 3,
} as const;

/** One of the names of {@link TraceType}. */
export type TraceType = keyof typeof TraceType;

/** Turns numbers of {@link TraceType} into names and back. */
export const traceTypeTable: EnumTable<TraceType> = /* @__PURE__ */ new EnumTable('trace-type', TraceType);

/** Enum `byteorder-ops` */
export const ByteorderOps = { ntoh: 0, hton: 1 } as const;

/** One of the names of {@link ByteorderOps}. */
export type ByteorderOps = keyof typeof ByteorderOps;

/** Turns numbers of {@link ByteorderOps} into names and back. */
export const byteorderOpsTable: EnumTable<ByteorderOps> = /* @__PURE__ */ new EnumTable('byteorder-ops', ByteorderOps);

/** Flags `connlimit-flags` (masks) */
export const ConnlimitFlags = { inv: 0x1 } as const;

/** One of the flags {@link ConnlimitFlags}. */
export type ConnlimitFlag = keyof typeof ConnlimitFlags;

/** Turns numbers of {@link ConnlimitFlags} into names and back. */
export const connlimitFlagsTable: FlagsTable<ConnlimitFlag> =
  /* @__PURE__ */ new FlagsTable('connlimit-flags', ConnlimitFlags);

/** Enum `dynset-ops` */
export const DynsetOps = { add: 0, update: 1, delete: 2 } as const;

/** One of the names of {@link DynsetOps}. */
export type DynsetOps = keyof typeof DynsetOps;

/** Turns numbers of {@link DynsetOps} into names and back. */
export const dynsetOpsTable: EnumTable<DynsetOps> = /* @__PURE__ */ new EnumTable('dynset-ops', DynsetOps);

/** Flags `dynset-flags` (masks) */
export const DynsetFlags = { inv: 0x1, expr: 0x2 } as const;

/** One of the flags {@link DynsetFlags}. */
export type DynsetFlag = keyof typeof DynsetFlags;

/** Turns numbers of {@link DynsetFlags} into names and back. */
export const dynsetFlagsTable: FlagsTable<DynsetFlag> = /* @__PURE__ */ new FlagsTable('dynset-flags', DynsetFlags);

/** Flags `exthdr-flags` (masks) */
export const ExthdrFlags = { present: 0x1 } as const;

/** One of the flags {@link ExthdrFlags}. */
export type ExthdrFlag = keyof typeof ExthdrFlags;

/** Turns numbers of {@link ExthdrFlags} into names and back. */
export const exthdrFlagsTable: FlagsTable<ExthdrFlag> = /* @__PURE__ */ new FlagsTable('exthdr-flags', ExthdrFlags);

/** Enum `exthdr-ops` */
export const ExthdrOps = { ipv6: 0, tcpopt: 1, ipv4: 2, sctp: 3, dccp: 4 } as const;

/** One of the names of {@link ExthdrOps}. */
export type ExthdrOps = keyof typeof ExthdrOps;

/** Turns numbers of {@link ExthdrOps} into names and back. */
export const exthdrOpsTable: EnumTable<ExthdrOps> = /* @__PURE__ */ new EnumTable('exthdr-ops', ExthdrOps);

/** Enum `hash-types` */
export const HashTypes = { jenkins: 0, sym: 1 } as const;

/** One of the names of {@link HashTypes}. */
export type HashTypes = keyof typeof HashTypes;

/** Turns numbers of {@link HashTypes} into names and back. */
export const hashTypesTable: EnumTable<HashTypes> = /* @__PURE__ */ new EnumTable('hash-types', HashTypes);

/** Enum `inner-types` */
export const InnerTypes = { unspec: 0, vxlan: 1, geneve: 2 } as const;

/** One of the names of {@link InnerTypes}. */
export type InnerTypes = keyof typeof InnerTypes;

/** Turns numbers of {@link InnerTypes} into names and back. */
export const innerTypesTable: EnumTable<InnerTypes> = /* @__PURE__ */ new EnumTable('inner-types', InnerTypes);

/** Flags `inner-flags` (masks) */
export const InnerFlags = { hdrsize: 0x1, ll: 0x2, nh: 0x4, th: 0x8 } as const;

/** One of the flags {@link InnerFlags}. */
export type InnerFlag = keyof typeof InnerFlags;

/** Turns numbers of {@link InnerFlags} into names and back. */
export const innerFlagsTable: FlagsTable<InnerFlag> = /* @__PURE__ */ new FlagsTable('inner-flags', InnerFlags);

/** Enum `limit-types` */
export const LimitTypes = { pkts: 0, 'pkt-bytes': 1 } as const;

/** One of the names of {@link LimitTypes}. */
export type LimitTypes = keyof typeof LimitTypes;

/** Turns numbers of {@link LimitTypes} into names and back. */
export const limitTypesTable: EnumTable<LimitTypes> = /* @__PURE__ */ new EnumTable('limit-types', LimitTypes);

/** Flags `limit-flags` (masks) */
export const LimitFlags = { inv: 0x1 } as const;

/** One of the flags {@link LimitFlags}. */
export type LimitFlag = keyof typeof LimitFlags;

/** Turns numbers of {@link LimitFlags} into names and back. */
export const limitFlagsTable: FlagsTable<LimitFlag> = /* @__PURE__ */ new FlagsTable('limit-flags', LimitFlags);

/** Flags `osf-flags` (masks) */
export const OsfFlags = { version: 0x1 } as const;

/** One of the flags {@link OsfFlags}. */
export type OsfFlag = keyof typeof OsfFlags;

/** Turns numbers of {@link OsfFlags} into names and back. */
export const osfFlagsTable: FlagsTable<OsfFlag> = /* @__PURE__ */ new FlagsTable('osf-flags', OsfFlags);

/** Flags `queue-flags` (masks) */
export const QueueFlags = { bypass: 0x1, 'cpu-fanout': 0x2 } as const;

/** One of the flags {@link QueueFlags}. */
export type QueueFlag = keyof typeof QueueFlags;

/** Turns numbers of {@link QueueFlags} into names and back. */
export const queueFlagsTable: FlagsTable<QueueFlag> = /* @__PURE__ */ new FlagsTable('queue-flags', QueueFlags);

/** Enum `rt-keys` */
export const RtKeys = { classid: 0, nexthop4: 1, nexthop6: 2, tcpmss: 3, xfrm: 4 } as const;

/** One of the names of {@link RtKeys}. */
export type RtKeys = keyof typeof RtKeys;

/** Turns numbers of {@link RtKeys} into names and back. */
export const rtKeysTable: EnumTable<RtKeys> = /* @__PURE__ */ new EnumTable('rt-keys', RtKeys);

/** Enum `socket-keys` */
export const SocketKeys = { transparent: 0, mark: 1, wildcard: 2, cgroupv2: 3 } as const;

/** One of the names of {@link SocketKeys}. */
export type SocketKeys = keyof typeof SocketKeys;

/** Turns numbers of {@link SocketKeys} into names and back. */
export const socketKeysTable: EnumTable<SocketKeys> = /* @__PURE__ */ new EnumTable('socket-keys', SocketKeys);

/** Flags `synproxy-flags` (masks) */
export const SynproxyFlags = { mss: 0x1, wscale: 0x2, 'sack-perm': 0x4, timestamp: 0x8, ecn: 0x10 } as const;

/** One of the flags {@link SynproxyFlags}. */
export type SynproxyFlag = keyof typeof SynproxyFlags;

/** Turns numbers of {@link SynproxyFlags} into names and back. */
export const synproxyFlagsTable: FlagsTable<SynproxyFlag> =
  /* @__PURE__ */ new FlagsTable('synproxy-flags', SynproxyFlags);

/** Enum `tunnel-keys` */
export const TunnelKeys = { path: 0, id: 1 } as const;

/** One of the names of {@link TunnelKeys}. */
export type TunnelKeys = keyof typeof TunnelKeys;

/** Turns numbers of {@link TunnelKeys} into names and back. */
export const tunnelKeysTable: EnumTable<TunnelKeys> = /* @__PURE__ */ new EnumTable('tunnel-keys', TunnelKeys);

/** Enum `tunnel-modes` */
export const TunnelModes = { none: 0, rx: 1, tx: 2 } as const;

/** One of the names of {@link TunnelModes}. */
export type TunnelModes = keyof typeof TunnelModes;

/** Turns numbers of {@link TunnelModes} into names and back. */
export const tunnelModesTable: EnumTable<TunnelModes> = /* @__PURE__ */ new EnumTable('tunnel-modes', TunnelModes);

/** Flags `tunnel-flags` (masks) */
export const TunnelFlags = { 'zero-csum-tx': 0x1, 'dont-fragment': 0x2, 'seq-number': 0x4 } as const;

/** One of the flags {@link TunnelFlags}. */
export type TunnelFlag = keyof typeof TunnelFlags;

/** Turns numbers of {@link TunnelFlags} into names and back. */
export const tunnelFlagsTable: FlagsTable<TunnelFlag> = /* @__PURE__ */ new FlagsTable('tunnel-flags', TunnelFlags);

/** Enum `xfrm-keys` */
export const XfrmKeys = {
  unspec: 0, 'daddr-ip4': 1, 'daddr-ip6': 2, 'saddr-ip4': 3, 'saddr-ip6': 4, reqid: 5, spi: 6,
} as const;

/** One of the names of {@link XfrmKeys}. */
export type XfrmKeys = keyof typeof XfrmKeys;

/** Turns numbers of {@link XfrmKeys} into names and back. */
export const xfrmKeysTable: EnumTable<XfrmKeys> = /* @__PURE__ */ new EnumTable('xfrm-keys', XfrmKeys);

/** Enum `xfrm-dirs` */
export const XfrmDirs = { in: 0, out: 1, fwd: 2 } as const;

/** One of the names of {@link XfrmDirs}. */
export type XfrmDirs = keyof typeof XfrmDirs;

/** Turns numbers of {@link XfrmDirs} into names and back. */
export const xfrmDirsTable: EnumTable<XfrmDirs> = /* @__PURE__ */ new EnumTable('xfrm-dirs', XfrmDirs);

/** Enum `l4-proto` */
export const L4Proto = { icmp: 1, tcp: 6, udp: 17, gre: 47, icmpv6: 58, sctp: 132 } as const;

/** One of the names of {@link L4Proto}. */
export type L4Proto = keyof typeof L4Proto;

/** Turns numbers of {@link L4Proto} into names and back. */
export const l4ProtoTable: EnumTable<L4Proto> = /* @__PURE__ */ new EnumTable('l4-proto', L4Proto);

/** Multicast groups of `nftables` and their numbers. */
export const multicastGroups = {
  /** Changes of tables, chains, rules, sets and objects, each transaction ended by a new generation. */
  mgmt: 7,
  /** The way of packets through the rules, for those that a rule marks with `nftrace`. */
  trace: 9,
} as const;

// Generated from specs/kernel/nftables.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import { EnumTable, FlagsTable } from '@nlkit/netlink-core';

/**
 * Enum `meta-keys`: Facts about a packet. In registers, numbers have the machine's byte order where nothing else is
 * said.
 */
export const MetaKeys = {
  /** Length in bytes, 4 bytes. */
  len: 0,
  /** EtherType, 2 bytes in network order. */
  protocol: 1,
  /** Priority for queueing, a handle of tc, 4 bytes. Can be set. */
  priority: 2,
  /** Mark, 4 bytes. Can be set. */
  mark: 3,
  /** Number of the device that it came by, 4 bytes. */
  iif: 4,
  /** Number of the device that it goes out of, 4 bytes. */
  oif: 5,
  /** Name of the device that it came by, 16 bytes with zeros at the end. */
  iifname: 6,
  /** Name of the device that it goes out of, 16 bytes with zeros at the end. */
  oifname: 7,
  /** Type of the device that it came by, ARPHRD_*, 2 bytes. */
  iftype: 8,
  /** Type of the device that it goes out of, ARPHRD_*, 2 bytes. */
  oiftype: 9,
  /** User who owns its socket, 4 bytes. Only packets with a socket match. */
  skuid: 10,
  /** Group that owns its socket, 4 bytes. Only packets with a socket match. */
  skgid: 11,
  /** Whether its way through the rules is told to the group `trace`, 1 byte. Only to be set. */
  nftrace: 12,
  /** Realm of its route, 4 bytes. */
  rtclassid: 13,
  /** Security mark, 4 bytes. Can be set. */
  secmark: 14,
  /** Family that it is handled as, a number of `nf-proto`, 1 byte; in tables of `inet`, `ipv4` or `ipv6`. */
  nfproto: 15,
  /** Number of the protocol above IP, 1 byte. In C, L4PROTO. */
  'l4-proto': 16,
  /** Name of the bridge whose port it came by, 16 bytes with zeros at the end. */
  'bri-iifname': 17,
  /** Name of the bridge whose port it goes out of, 16 bytes with zeros at the end. */
  'bri-oifname': 18,
  /** Whom it is for, PACKET_* (this host, all, many, another host), 1 byte. Can be set. */
  pkttype: 19,
  /** Number of the processor that handles it, 4 bytes. */
  cpu: 20,
  /** Group of the device that it came by, 4 bytes. */
  iifgroup: 21,
  /** Group of the device that it goes out of, 4 bytes. */
  oifgroup: 22,
  /** Class of the control group (net_cls) that its socket belongs to, 4 bytes. */
  cgroup: 23,
  /** A random number, 4 bytes. */
  prandom: 24,
  /** 1 if it came through IPsec, 1 byte. */
  secpath: 25,
  /** Kind of the device that it came by, such as `veth`, 16 bytes with zeros at the end. */
  iifkind: 26,
  /** Kind of the device that it goes out of, 16 bytes with zeros at the end. */
  oifkind: 27,
  /** VLAN that untagged frames belong to at the bridge port that it came by, 2 bytes. */
  'bri-iifpvid': 28,
  /** VLAN protocol of the bridge whose port it came by, an EtherType, 2 bytes in network order. */
  'bri-iifvproto': 29,
  /** Now, nanoseconds since 1970, 8 bytes. */
  'time-ns': 30,
  /** Day of the week in UTC, 0 on Sunday, 1 byte. */
  'time-day': 31,
  /** Seconds since midnight in UTC, 4 bytes. */
  'time-hour': 32,
  /** Number of the member of a VRF that it came by, 4 bytes. */
  sdif: 33,
  /** Name of the member of a VRF that it came by, 16 bytes with zeros at the end. */
  sdifname: 34,
  /** Whether it is routed rather than bridged, 1 byte. Only to be set, in bridge prerouting. */
  'bri-broute': 35,
  /** Hardware address of the bridge whose port it came by, 6 bytes. Only in bridge prerouting. */
  'bri-iifhwaddr': 37,
} as const;

/** One of the names of {@link MetaKeys}. */
export type MetaKeys = keyof typeof MetaKeys;

/** Turns numbers of {@link MetaKeys} into names and back. */
export const metaKeysTable: EnumTable<MetaKeys> = /* @__PURE__ */ new EnumTable('meta-keys', MetaKeys);

/** Enum `bitwise-ops`: Operations on bits. */
export const BitwiseOps = {
  /** Bits of `mask` are kept, then those of `xor` turned over. */
  'mask-xor': 0,
  /** Moves bits to the left. */
  lshift: 1,
  /** Moves bits to the right. */
  rshift: 2,
  /** Keeps bits that both have. */
  and: 3,
  /** Takes bits that either has. */
  or: 4,
  /** Takes bits that just one of them has. */
  xor: 5,
} as const;

/** One of the names of {@link BitwiseOps}. */
export type BitwiseOps = keyof typeof BitwiseOps;

/** Turns numbers of {@link BitwiseOps} into names and back. */
export const bitwiseOpsTable: EnumTable<BitwiseOps> = /* @__PURE__ */ new EnumTable('bitwise-ops', BitwiseOps);

/**
 * Enum `cmp-ops`: Comparisons. Bytes are compared one after the other, so that numbers must be in network order to be
 * less or greater.
 */
export const CmpOps = {
  /** Equal. */
  eq: 0,
  /** Not equal. */
  neq: 1,
  /** Less than `data`. */
  lt: 2,
  /** Less than or equal to `data`. */
  lte: 3,
  /** Greater than `data`. */
  gt: 4,
  /** Greater than or equal to `data`. */
  gte: 5,
} as const;

/** One of the names of {@link CmpOps}. */
export type CmpOps = keyof typeof CmpOps;

/** Turns numbers of {@link CmpOps} into names and back. */
export const cmpOpsTable: EnumTable<CmpOps> = /* @__PURE__ */ new EnumTable('cmp-ops', CmpOps);

/** Enum `object-type`: Kinds of objects. */
export const ObjectType = {
  /** Not used. */
  unspec: 0,
  /** Counts packets and bytes. */
  counter: 1,
  /** Allows a number of bytes. */
  quota: 2,
  /** Gives connections a helper. */
  'ct-helper': 3,
  /** Allows a rate. */
  limit: 4,
  /** Allows a number of connections. */
  connlimit: 5,
  /** Sends packets through a tunnel. */
  tunnel: 6,
  /** Gives connections times of their own. */
  'ct-timeout': 7,
  /** Gives packets a security mark. */
  secmark: 8,
  /** Sets up expectations of connections. */
  'ct-expect': 9,
  /** Answers for a server until the client is known to be there. */
  synproxy: 10,
} as const;

/** One of the names of {@link ObjectType}. */
export type ObjectType = keyof typeof ObjectType;

/** Turns numbers of {@link ObjectType} into names and back. */
export const objectTypeTable: EnumTable<ObjectType> = /* @__PURE__ */ new EnumTable('object-type', ObjectType);

/** Flags `nat-range-flags` (masks): How addresses and ports are chosen. */
export const NatRangeFlags = {
  /** Addresses are given. */
  'map-ips': 0x1,
  /** Ports are given. */
  'proto-specified': 0x2,
  /** Ports are chosen at random. */
  'proto-random': 0x4,
  /** A client gets the same address for all its connections. */
  persistent: 0x8,
  /** Ports are chosen entirely at random, not by a hash that a random number is added to. */
  'proto-random-fully': 0x10,
  /** Ports keep their distance from a base, which nftables cannot give. */
  'proto-offset': 0x20,
  /** Only the network part of an address is exchanged, the host part stays. */
  netmap: 0x40,
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

/**
 * Enum `ct-keys`: Facts about the connection of a packet. In registers, numbers have the machine's byte order where
 * nothing else is said.
 */
export const CtKeys = {
  /** Bits, 4 bytes: 1 invalid, 2 established, 4 related, 8 new, 64 untracked. */
  state: 0,
  /** Direction of the packet, a number of `ct-direction`, 1 byte. */
  direction: 1,
  /** Bits IPS_* of the connection, 4 bytes. */
  status: 2,
  /** Mark of the connection, 4 bytes. Can be set. */
  mark: 3,
  /** Security mark of the connection, 4 bytes. Can be set. */
  secmark: 4,
  /** Milliseconds until it is forgotten, 4 bytes. */
  expiration: 5,
  /** Name of its helper, 16 bytes with zeros at the end. */
  helper: 6,
  /** Family, a number of `nf-proto`, 1 byte. */
  l3protocol: 7,
  /** Source address, 4 or 16 bytes by the family. Needs `direction`. */
  src: 8,
  /** Destination address, 4 or 16 bytes by the family. Needs `direction`. */
  dst: 9,
  /** Number of the protocol above IP, 1 byte. */
  protocol: 10,
  /** Source port, 2 bytes in network order. Needs `direction`. */
  'proto-src': 11,
  /** Destination port, 2 bytes in network order. Needs `direction`. */
  'proto-dst': 12,
  /** Labels, 16 bytes of bits. Can be set. */
  labels: 13,
  /** Packets, 8 bytes. Counted only where `net.netfilter.nf_conntrack_acct` is on. */
  pkts: 14,
  /** Bytes, 8 bytes. Counted only where `net.netfilter.nf_conntrack_acct` is on. */
  bytes: 15,
  /** Bytes per packet, 8 bytes. */
  avgpkt: 16,
  /** Zone, 2 bytes. Can be set, before the connection is looked up. */
  zone: 17,
  /** Which events of the connection are told, bits IPCT_*, 4 bytes. Only to be set. */
  eventmask: 18,
  /** Source address of IPv4, 4 bytes. Needs `direction`. */
  'src-ip': 19,
  /** Destination address of IPv4, 4 bytes. Needs `direction`. */
  'dst-ip': 20,
  /** Source address of IPv6, 16 bytes. Needs `direction`. */
  'src-ip6': 21,
  /** Destination address of IPv6, 16 bytes. Needs `direction`. */
  'dst-ip6': 22,
  /** Number of the connection, 4 bytes in network order. In C, NFT_CT_ID. */
  'ct-id': 23,
} as const;

/** One of the names of {@link CtKeys}. */
export type CtKeys = keyof typeof CtKeys;

/** Turns numbers of {@link CtKeys} into names and back. */
export const ctKeysTable: EnumTable<CtKeys> = /* @__PURE__ */ new EnumTable('ct-keys', CtKeys);

/** Enum `ct-direction`: Direction of a packet in its connection. */
export const CtDirection = {
  /** As its first packet. */
  original: 0,
  /** The other way. */
  reply: 1,
} as const;

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
export const FibResult = {
  /** Not used. */
  unspec: 0,
  /** Number of the device that the route leads to, 4 bytes; 0 where there is none. */
  oif: 1,
  /** Name of that device, 16 bytes with zeros at the end. */
  oifname: 2,
  /** Type of the address, a number RTN_* as of routes, 4 bytes. */
  addrtype: 3,
} as const;

/** One of the names of {@link FibResult}. */
export type FibResult = keyof typeof FibResult;

/** Turns numbers of {@link FibResult} into names and back. */
export const fibResultTable: EnumTable<FibResult> = /* @__PURE__ */ new EnumTable('fib-result', FibResult);

/** Flags `fib-flags` (masks): What a route is looked up by. */
export const FibFlags = {
  /** The source address is looked up. */
  saddr: 0x1,
  /** The destination address is looked up. */
  daddr: 0x2,
  /** The mark of the packet counts. */
  mark: 0x4,
  /** The device that the packet came by counts. */
  iif: 0x8,
  /** The device that the packet goes out of counts. */
  oif: 0x10,
  /** The result is only 1 where there is a route, 0 where there is none. */
  present: 0x20,
} as const;

/** One of the flags {@link FibFlags}. */
export type FibFlag = keyof typeof FibFlags;

/** Turns numbers of {@link FibFlags} into names and back. */
export const fibFlagsTable: FlagsTable<FibFlag> = /* @__PURE__ */ new FlagsTable('fib-flags', FibFlags);

/** Enum `reject-types`: How a packet is refused. */
export const RejectTypes = {
  /** ICMP or ICMPv6, by the family of the table, says that it is unreachable. */
  'icmp-unreach': 0,
  /** TCP resets the connection. */
  'tcp-rst': 1,
  /** As `icmp-unreach`, with a code for both families; for tables of `inet`, `bridge` and `netdev`. */
  'icmpx-unreach': 2,
} as const;

/** One of the names of {@link RejectTypes}. */
export type RejectTypes = keyof typeof RejectTypes;

/** Turns numbers of {@link RejectTypes} into names and back. */
export const rejectTypesTable: EnumTable<RejectTypes> = /* @__PURE__ */ new EnumTable('reject-types', RejectTypes);

/** Enum `reject-inet-code`: Reasons of ICMP that IPv4 and IPv6 have in common. */
export const RejectInetCode = {
  /** There is no route to the network. */
  'icmpx-no-route': 0,
  /** Nobody listens at the port. */
  'icmpx-port-unreach': 1,
  /** The host cannot be reached. */
  'icmpx-host-unreach': 2,
  /** It is forbidden. */
  'icmpx-admin-prohibited': 3,
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
  /** The header of IP or ARP, for example. */
  'network-header': 1,
  /** The header of TCP or UDP, for example. */
  'transport-header': 2,
  /** What comes behind the transport header. */
  'inner-header': 3,
  /** The header of the tunnel, in `inner`. */
  'tun-header': 4,
} as const;

/** One of the names of {@link PayloadBase}. */
export type PayloadBase = keyof typeof PayloadBase;

/** Turns numbers of {@link PayloadBase} into names and back. */
export const payloadBaseTable: EnumTable<PayloadBase> = /* @__PURE__ */ new EnumTable('payload-base', PayloadBase);

/**
 * Enum `range-ops`: Comparisons with a range. Bytes are compared one after the other, so that numbers must be in
 * network order.
 */
export const RangeOps = {
  /** In the range, ends included. */
  eq: 0,
  /** Outside of the range. */
  neq: 1,
} as const;

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
  /** As `reg32-00` to `reg32-03`. */
  'reg-1': 1,
  /** As `reg32-04` to `reg32-07`. */
  'reg-2': 2,
  /** As `reg32-08` to `reg32-11`. */
  'reg-3': 3,
  /** As `reg32-12` to `reg32-15`. */
  'reg-4': 4,
  /** First 4 bytes of `reg-1`. */
  'reg32-00': 8,
  /** Second 4 bytes of `reg-1`. */
  'reg32-01': 9,
  /** Third 4 bytes of `reg-1`. */
  'reg32-02': 10,
  /** Last 4 bytes of `reg-1`. */
  'reg32-03': 11,
  /** First 4 bytes of `reg-2`. */
  'reg32-04': 12,
  /** Second 4 bytes of `reg-2`. */
  'reg32-05': 13,
  /** Third 4 bytes of `reg-2`. */
  'reg32-06': 14,
  /** Last 4 bytes of `reg-2`. */
  'reg32-07': 15,
  /** First 4 bytes of `reg-3`. */
  'reg32-08': 16,
  /** Second 4 bytes of `reg-3`. */
  'reg32-09': 17,
  /** Third 4 bytes of `reg-3`. */
  'reg32-10': 18,
  /** Last 4 bytes of `reg-3`. */
  'reg32-11': 19,
  /** First 4 bytes of `reg-4`. */
  'reg32-12': 20,
  /** Second 4 bytes of `reg-4`. */
  'reg32-13': 21,
  /** Third 4 bytes of `reg-4`. */
  'reg32-14': 22,
  /** Last 4 bytes of `reg-4`. */
  'reg32-15': 23,
} as const;

/** One of the names of {@link Registers}. */
export type Registers = keyof typeof Registers;

/** Turns numbers of {@link Registers} into names and back. */
export const registersTable: EnumTable<Registers> = /* @__PURE__ */ new EnumTable('registers', Registers);

/** Enum `numgen-types`: How numbers are made. */
export const NumgenTypes = {
  /** One more each time, and over again from 0. */
  incremental: 0,
  /** At random. */
  random: 1,
} as const;

/** One of the names of {@link NumgenTypes}. */
export type NumgenTypes = keyof typeof NumgenTypes;

/** Turns numbers of {@link NumgenTypes} into names and back. */
export const numgenTypesTable: EnumTable<NumgenTypes> = /* @__PURE__ */ new EnumTable('numgen-types', NumgenTypes);

/** Enum `log-level`: Levels of the kernel's log. */
export const LogLevel = {
  /** The machine cannot be used. */
  emerg: 0,
  /** Something has to be done at once. */
  alert: 1,
  /** Critical. */
  crit: 2,
  /** Errors. */
  err: 3,
  /** The default. */
  warning: 4,
  /** Ordinary, but worth noticing. */
  notice: 5,
  /** For information. */
  info: 6,
  /** For finding mistakes. */
  debug: 7,
  /** Goes to the audit system, not to the log. */
  audit: 8,
} as const;

/** One of the names of {@link LogLevel}. */
export type LogLevel = keyof typeof LogLevel;

/** Turns numbers of {@link LogLevel} into names and back. */
export const logLevelTable: EnumTable<LogLevel> = /* @__PURE__ */ new EnumTable('log-level', LogLevel);

/** Flags `log-flags` (masks): What is logged beside the usual. */
export const LogFlags = {
  /** Sequence numbers of TCP. */
  tcpseq: 0x1,
  /** Options of TCP. */
  tcpopt: 0x2,
  /** Options of IP. */
  ipopt: 0x4,
  /** User and group who own the socket. */
  uid: 0x8,
  /** Refused. */
  nflog: 0x10,
  /** Hardware addresses and EtherType, one by one. */
  macdecode: 0x20,
} as const;

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
export const PayloadCsumType = {
  /** No checksum. */
  none: 0,
  /** The checksum of IP, TCP and UDP. */
  inet: 1,
  /** The checksum of SCTP, a CRC. */
  sctp: 2,
} as const;

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
  /** Not used. */
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

/** Enum `byteorder-ops`: Ways to turn numbers. */
export const ByteorderOps = {
  /** From the order of the network to that of the machine. */
  ntoh: 0,
  /** From the order of the machine to that of the network. */
  hton: 1,
} as const;

/** One of the names of {@link ByteorderOps}. */
export type ByteorderOps = keyof typeof ByteorderOps;

/** Turns numbers of {@link ByteorderOps} into names and back. */
export const byteorderOpsTable: EnumTable<ByteorderOps> = /* @__PURE__ */ new EnumTable('byteorder-ops', ByteorderOps);

/** Flags `connlimit-flags` (masks): How a number of connections matches. */
export const ConnlimitFlags = {
  /** Matches where there are more. */
  inv: 0x1,
} as const;

/** One of the flags {@link ConnlimitFlags}. */
export type ConnlimitFlag = keyof typeof ConnlimitFlags;

/** Turns numbers of {@link ConnlimitFlags} into names and back. */
export const connlimitFlagsTable: FlagsTable<ConnlimitFlag> =
  /* @__PURE__ */ new FlagsTable('connlimit-flags', ConnlimitFlags);

/** Enum `dynset-ops`: What is done to an element. */
export const DynsetOps = {
  /** Adds it; one that is there stays as it is. */
  add: 0,
  /** Adds it; the timeout of one that is there begins anew. */
  update: 1,
  /** Deletes it. */
  delete: 2,
} as const;

/** One of the names of {@link DynsetOps}. */
export type DynsetOps = keyof typeof DynsetOps;

/** Turns numbers of {@link DynsetOps} into names and back. */
export const dynsetOpsTable: EnumTable<DynsetOps> = /* @__PURE__ */ new EnumTable('dynset-ops', DynsetOps);

/** Flags `dynset-flags` (masks): How a change of a set is meant. */
export const DynsetFlags = {
  /** The rule goes on where it did not succeed, in place of where it did. */
  inv: 0x1,
  /** Goes with `expressions`. */
  expr: 0x2,
} as const;

/** One of the flags {@link DynsetFlags}. */
export type DynsetFlag = keyof typeof DynsetFlags;

/** Turns numbers of {@link DynsetFlags} into names and back. */
export const dynsetFlagsTable: FlagsTable<DynsetFlag> = /* @__PURE__ */ new FlagsTable('dynset-flags', DynsetFlags);

/** Flags `exthdr-flags` (masks): How a header or option is asked for. */
export const ExthdrFlags = {
  /** The register gets 1 where it is there, else 0. */
  present: 0x1,
} as const;

/** One of the flags {@link ExthdrFlags}. */
export type ExthdrFlag = keyof typeof ExthdrFlags;

/** Turns numbers of {@link ExthdrFlags} into names and back. */
export const exthdrFlagsTable: FlagsTable<ExthdrFlag> = /* @__PURE__ */ new FlagsTable('exthdr-flags', ExthdrFlags);

/** Enum `exthdr-ops`: Kinds of headers and options. */
export const ExthdrOps = {
  /** An extension header of IPv6. */
  ipv6: 0,
  /** An option of TCP. */
  tcpopt: 1,
  /** An option of IPv4. */
  ipv4: 2,
  /** A chunk of SCTP. */
  sctp: 3,
  /** An option of DCCP. */
  dccp: 4,
} as const;

/** One of the names of {@link ExthdrOps}. */
export type ExthdrOps = keyof typeof ExthdrOps;

/** Turns numbers of {@link ExthdrOps} into names and back. */
export const exthdrOpsTable: EnumTable<ExthdrOps> = /* @__PURE__ */ new EnumTable('exthdr-ops', ExthdrOps);

/** Enum `hash-types`: What numbers are made of. */
export const HashTypes = {
  /** Of bytes in a register. */
  jenkins: 0,
  /** Of the packet's addresses and ports; the same in both directions. */
  sym: 1,
} as const;

/** One of the names of {@link HashTypes}. */
export type HashTypes = keyof typeof HashTypes;

/** Turns numbers of {@link HashTypes} into names and back. */
export const hashTypesTable: EnumTable<HashTypes> = /* @__PURE__ */ new EnumTable('hash-types', HashTypes);

/** Enum `inner-types`: Kinds of tunnels. */
export const InnerTypes = {
  /** Not used. */
  unspec: 0,
  /** VXLAN. */
  vxlan: 1,
  /** Geneve. */
  geneve: 2,
} as const;

/** One of the names of {@link InnerTypes}. */
export type InnerTypes = keyof typeof InnerTypes;

/** Turns numbers of {@link InnerTypes} into names and back. */
export const innerTypesTable: EnumTable<InnerTypes> = /* @__PURE__ */ new EnumTable('inner-types', InnerTypes);

/** Flags `inner-flags` (masks): What is known of the packet inside of a tunnel. */
export const InnerFlags = {
  /** The tunnel's header has the length `hdrsize`. */
  hdrsize: 0x1,
  /** It has a link-layer header. */
  ll: 0x2,
  /** It has a network header. */
  nh: 0x4,
  /** It has a transport header. */
  th: 0x8,
} as const;

/** One of the flags {@link InnerFlags}. */
export type InnerFlag = keyof typeof InnerFlags;

/** Turns numbers of {@link InnerFlags} into names and back. */
export const innerFlagsTable: FlagsTable<InnerFlag> = /* @__PURE__ */ new FlagsTable('inner-flags', InnerFlags);

/** Enum `limit-types`: What a rate is of. */
export const LimitTypes = {
  /** Packets. */
  pkts: 0,
  /** Bytes. */
  'pkt-bytes': 1,
} as const;

/** One of the names of {@link LimitTypes}. */
export type LimitTypes = keyof typeof LimitTypes;

/** Turns numbers of {@link LimitTypes} into names and back. */
export const limitTypesTable: EnumTable<LimitTypes> = /* @__PURE__ */ new EnumTable('limit-types', LimitTypes);

/** Flags `limit-flags` (masks): How a rate matches. */
export const LimitFlags = {
  /** Matches beyond the rate. */
  inv: 0x1,
} as const;

/** One of the flags {@link LimitFlags}. */
export type LimitFlag = keyof typeof LimitFlags;

/** Turns numbers of {@link LimitFlags} into names and back. */
export const limitFlagsTable: FlagsTable<LimitFlag> = /* @__PURE__ */ new FlagsTable('limit-flags', LimitFlags);

/** Flags `osf-flags` (masks): What the name of an operating system goes with. */
export const OsfFlags = {
  /** The version comes behind the name. */
  version: 0x1,
} as const;

/** One of the flags {@link OsfFlags}. */
export type OsfFlag = keyof typeof OsfFlags;

/** Turns numbers of {@link OsfFlags} into names and back. */
export const osfFlagsTable: FlagsTable<OsfFlag> = /* @__PURE__ */ new FlagsTable('osf-flags', OsfFlags);

/** Flags `queue-flags` (masks): How packets are handed to programs. */
export const QueueFlags = {
  /** Where no program waits, the packet is accepted in place of being dropped. */
  bypass: 0x1,
  /** The number of the processor chooses among the queues. */
  'cpu-fanout': 0x2,
} as const;

/** One of the flags {@link QueueFlags}. */
export type QueueFlag = keyof typeof QueueFlags;

/** Turns numbers of {@link QueueFlags} into names and back. */
export const queueFlagsTable: FlagsTable<QueueFlag> = /* @__PURE__ */ new FlagsTable('queue-flags', QueueFlags);

/** Enum `rt-keys`: Facts about a route. */
export const RtKeys = {
  /** Realm, 4 bytes in the machine's order. */
  classid: 0,
  /** Next hop of IPv4, 4 bytes. */
  nexthop4: 1,
  /** Next hop of IPv6, 16 bytes. */
  nexthop6: 2,
  /** Largest segment of TCP that fits, 2 bytes in the machine's order. */
  tcpmss: 3,
  /** 1 if the packet will go through IPsec, 1 byte. */
  xfrm: 4,
} as const;

/** One of the names of {@link RtKeys}. */
export type RtKeys = keyof typeof RtKeys;

/** Turns numbers of {@link RtKeys} into names and back. */
export const rtKeysTable: EnumTable<RtKeys> = /* @__PURE__ */ new EnumTable('rt-keys', RtKeys);

/** Enum `socket-keys`: Facts about a socket. */
export const SocketKeys = {
  /** 1 if it takes packets for addresses that are not this machine's (IP_TRANSPARENT), 1 byte. */
  transparent: 0,
  /** Mark of the socket, 4 bytes in the machine's order. */
  mark: 1,
  /** 1 if it is not bound to any address, 1 byte. */
  wildcard: 2,
  /** Number of its control group (version 2) at `level`, 8 bytes in the machine's order. */
  cgroupv2: 3,
} as const;

/** One of the names of {@link SocketKeys}. */
export type SocketKeys = keyof typeof SocketKeys;

/** Turns numbers of {@link SocketKeys} into names and back. */
export const socketKeysTable: EnumTable<SocketKeys> = /* @__PURE__ */ new EnumTable('socket-keys', SocketKeys);

/** Flags `synproxy-flags` (masks): Options of TCP. */
export const SynproxyFlags = {
  /** Largest segment, `mss`. */
  mss: 0x1,
  /** Window scale, `wscale`. */
  wscale: 0x2,
  /** Selective acknowledgements. */
  'sack-perm': 0x4,
  /** Timestamps. */
  timestamp: 0x8,
  /** Explicit congestion notification. */
  ecn: 0x10,
} as const;

/** One of the flags {@link SynproxyFlags}. */
export type SynproxyFlag = keyof typeof SynproxyFlags;

/** Turns numbers of {@link SynproxyFlags} into names and back. */
export const synproxyFlagsTable: FlagsTable<SynproxyFlag> =
  /* @__PURE__ */ new FlagsTable('synproxy-flags', SynproxyFlags);

/** Enum `tunnel-keys`: Facts about a tunnel. */
export const TunnelKeys = {
  /** 1 if there is one, 1 byte. */
  path: 0,
  /** Number of the network, such as a VNI, 4 bytes in the machine's order. */
  id: 1,
} as const;

/** One of the names of {@link TunnelKeys}. */
export type TunnelKeys = keyof typeof TunnelKeys;

/** Turns numbers of {@link TunnelKeys} into names and back. */
export const tunnelKeysTable: EnumTable<TunnelKeys> = /* @__PURE__ */ new EnumTable('tunnel-keys', TunnelKeys);

/** Enum `tunnel-modes`: Which tunnel of a packet is meant. */
export const TunnelModes = {
  /** Either. */
  none: 0,
  /** That by which it came. */
  rx: 1,
  /** That by which it will go. */
  tx: 2,
} as const;

/** One of the names of {@link TunnelModes}. */
export type TunnelModes = keyof typeof TunnelModes;

/** Turns numbers of {@link TunnelModes} into names and back. */
export const tunnelModesTable: EnumTable<TunnelModes> = /* @__PURE__ */ new EnumTable('tunnel-modes', TunnelModes);

/** Flags `tunnel-flags` (masks): How packets are wrapped. */
export const TunnelFlags = {
  /** Without a checksum of UDP. */
  'zero-csum-tx': 0x1,
  /** Outer packets must not be fragmented. */
  'dont-fragment': 0x2,
  /** With a sequence number. */
  'seq-number': 0x4,
} as const;

/** One of the flags {@link TunnelFlags}. */
export type TunnelFlag = keyof typeof TunnelFlags;

/** Turns numbers of {@link TunnelFlags} into names and back. */
export const tunnelFlagsTable: FlagsTable<TunnelFlag> = /* @__PURE__ */ new FlagsTable('tunnel-flags', TunnelFlags);

/** Enum `xfrm-keys`: Facts about a transformation of IPsec. */
export const XfrmKeys = {
  /** Not used. */
  unspec: 0,
  /** Destination of the tunnel, 4 bytes. */
  'daddr-ip4': 1,
  /** Destination of the tunnel, 16 bytes. */
  'daddr-ip6': 2,
  /** Source of the tunnel, 4 bytes. */
  'saddr-ip4': 3,
  /** Source of the tunnel, 16 bytes. */
  'saddr-ip6': 4,
  /** Number that it has in common with its policy, 4 bytes in the machine's order. */
  reqid: 5,
  /** Security parameter index, 4 bytes in network order. */
  spi: 6,
} as const;

/** One of the names of {@link XfrmKeys}. */
export type XfrmKeys = keyof typeof XfrmKeys;

/** Turns numbers of {@link XfrmKeys} into names and back. */
export const xfrmKeysTable: EnumTable<XfrmKeys> = /* @__PURE__ */ new EnumTable('xfrm-keys', XfrmKeys);

/** Enum `xfrm-dirs`: Directions. */
export const XfrmDirs = {
  /** What the packet came through. */
  in: 0,
  /** What it will go through. */
  out: 1,
  /** Refused here. */
  fwd: 2,
} as const;

/** One of the names of {@link XfrmDirs}. */
export type XfrmDirs = keyof typeof XfrmDirs;

/** Turns numbers of {@link XfrmDirs} into names and back. */
export const xfrmDirsTable: EnumTable<XfrmDirs> = /* @__PURE__ */ new EnumTable('xfrm-dirs', XfrmDirs);

/** Enum `l4-proto`: Protocols above IP. */
export const L4Proto = {
  /** ICMP of IPv4. */
  icmp: 1,
  /** TCP. */
  tcp: 6,
  /** UDP. */
  udp: 17,
  /** DCCP. */
  dccp: 33,
  /** GRE. */
  gre: 47,
  /** ICMP of IPv6. */
  icmpv6: 58,
  /** SCTP. */
  sctp: 132,
} as const;

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

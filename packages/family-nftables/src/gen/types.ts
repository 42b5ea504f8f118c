// Generated from specs/kernel/nftables.yaml and its overlay. Do not edit; run `pnpm regenerate`.

import type { EnumValue, FlagsValue, HeaderInput, OtherKind, SetObject, StructObject } from '@nlkit/netlink-core';
import type {
  BitwiseOps, ByteorderOps, ChainFlag, ChainPolicy, CmpOps, CompatType, ConnlimitFlag, CtDirection, CtKeys, DynsetFlag,
  DynsetOps, ExthdrFlag, ExthdrOps, FibFlag, FibResult, FlowtableFlag, HashTypes, InnerFlag, InnerTypes, L4Proto,
  LimitFlag, LimitTypes, LogFlag, LogLevel, LookupFlag, MetaKeys, NatRangeFlag, NatType, NfProto, NumgenTypes,
  ObjectType, OsfFlag, PayloadBase, PayloadCsumFlag, PayloadCsumType, QueueFlag, QuotaFlag, RangeOps, Registers,
  RejectTypes, RtKeys, SetElemFlag, SetFlag, SetPolicy, SocketKeys, SynproxyFlag, TableFlag, TraceType, TunnelFlag,
  TunnelKeys, TunnelModes, VerdictCode, XfrmDirs, XfrmKeys,
} from './constants.ts';

/** Struct `nfgenmsg` (4 bytes): Header of all messages. */
export interface Nfgenmsg extends StructObject {
  /** `nfgen-family` (u8, enum `nf-proto`): Family of the table; `unspec` lists all. */
  nfgenFamily: EnumValue<NfProto>;
  /** `version` (u8): Always 0. */
  version: number;
  /** `res-id` (u16, big-endian): In replies, the low 16 bits of the tables' generation. Requests leave it out. */
  resId: number;
}

/** Attribute set `log-attrs`: Logs the packet. */
export interface LogAttrs<Bytes = never> extends SetObject {
  /** `group` (1, u16, big-endian): Group of nflog; without it, the kernel's log. */
  group?: number | undefined;
  /** `prefix` (2, string): Text in front. */
  prefix?: string | Bytes | undefined;
  /** `snaplen` (3, u32, big-endian): Bytes of the packet that nflog gets. */
  snaplen?: number | undefined;
  /** `qthreshold` (4, u16, big-endian): Packets that nflog collects. */
  qthreshold?: number | undefined;
  /** `level` (5, u32, big-endian, enum `log-level`): Level in the kernel's log. */
  level?: EnumValue<LogLevel> | undefined;
  /** `flags` (6, u32, big-endian, flags `log-flags`): What else is logged. */
  flags?: FlagsValue<LogFlag> | undefined;
}

/** Attribute set `numgen-attrs`: Puts a number of its own into a register. */
export interface NumgenAttrs<Bytes = never> extends SetObject {
  /** `dreg` (1, u32, big-endian, enum `registers`): Register that gets the number, in the machine's byte order. */
  dreg?: EnumValue<Registers> | undefined;
  /** `modulus` (2, u32, big-endian): The number is less than this, before `offset` is added. */
  modulus?: number | undefined;
  /** `type` (3, u32, big-endian, enum `numgen-types`): Whether it counts up or is random. */
  type?: EnumValue<NumgenTypes> | undefined;
  /** `offset` (4, u32, big-endian): Added to the number; 0 without it. */
  offset?: number | undefined;
  /** `set-name` (5, string): Not used by the kernel. */
  setName?: string | Bytes | undefined;
  /** `set-id` (6, u32, big-endian): Not used by the kernel. */
  setId?: number | undefined;
}

/** Attribute set `range-attrs`: Goes on where a register lies within a range. */
export interface RangeAttrs<Bytes = never> extends SetObject {
  /** `sreg` (1, u32, big-endian, enum `registers`): Register with the value. */
  sreg?: EnumValue<Registers> | undefined;
  /**
   * `op` (2, u32, big-endian, enum `range-ops`, at most 255): Whether the value has to be in the range, or outside of
   * it.
   */
  op?: EnumValue<RangeOps> | undefined;
  /** `from-data` (3, nest of `data-attrs`): Lowest value of the range. */
  fromData?: DataAttrs<Bytes> | undefined;
  /** `to-data` (4, nest of `data-attrs`): Highest value of the range. */
  toData?: DataAttrs<Bytes> | undefined;
}

/** Attribute set `batch-attrs`: What a transaction is for. */
export interface BatchAttrs extends SetObject {
  /**
   * `genid` (1, u32, big-endian): Generation that the tables must still have, or the transaction is refused with
   * ERESTART.
   */
  genid?: number | undefined;
}

/** Attribute set `table-attrs`: A table. */
export interface TableAttrs<Bytes = never> extends SetObject {
  /** `name` (1, string): Name. */
  name?: string | Bytes | undefined;
  /** `flags` (2, u32, big-endian, flags `table-flags`): State. */
  flags?: FlagsValue<TableFlag> | undefined;
  /** `use` (3, u32, big-endian): Number of chains, sets and objects in it. Read-only. */
  use?: number | undefined;
  /** `handle` (4, u64, big-endian): Number of the table, for deleting it. Read-only. */
  handle?: bigint | undefined;
  /** `userdata` (6, binary): Bytes that the kernel keeps; nft has the comment there. */
  userdata?: Uint8Array | undefined;
  /** `owner` (7, u32, big-endian): Port id of the socket that owns it. Read-only. */
  owner?: number | undefined;
}

/** Attribute set `chain-attrs`: A chain of rules. */
export interface ChainAttrs<Bytes = never> extends SetObject {
  /** `table` (1, string): Table that it is in. */
  table?: string | Bytes | undefined;
  /** `handle` (2, u64, big-endian): Number of the chain. Read-only but for deleting by it. */
  handle?: bigint | undefined;
  /** `name` (3, string): Name. */
  name?: string | Bytes | undefined;
  /** `hook` (4, nest of `nft-hook-attrs`): Where packets come in; of base chains only. */
  hook?: NftHookAttrs<Bytes> | undefined;
  /**
   * `policy` (5, u32, big-endian, enum `chain-policy`): What becomes of packets that pass all rules; of base chains
   * only.
   */
  policy?: EnumValue<ChainPolicy> | undefined;
  /** `use` (6, u32, big-endian): Number of rules in it and of jumps to it. Read-only. */
  use?: number | undefined;
  /** `type` (7, string): `filter`, `route` or `nat`; of base chains only. */
  type?: string | Bytes | undefined;
  /** `counters` (8, nest of `nft-counter-attrs`): Packets that met the policy. */
  counters?: NftCounterAttrs | undefined;
  /** `flags` (10, u32, big-endian, flags `chain-flags`): Kind. */
  flags?: FlagsValue<ChainFlag> | undefined;
  /** `id` (11, u32, big-endian): Number that other steps of the transaction know a chain without name by. */
  id?: number | undefined;
  /** `userdata` (12, binary): Bytes that the kernel keeps; nft has the comment there. */
  userdata?: Uint8Array | undefined;
}

/** Attribute set `counter-attrs`: A named counter. */
export interface CounterAttrs extends SetObject {
  /** `bytes` (1, u64, big-endian): Bytes. */
  bytes?: bigint | undefined;
  /** `packets` (2, u64, big-endian): Packets. */
  packets?: bigint | undefined;
}

/** Attribute set `nft-hook-attrs`: Where a base chain takes packets from. */
export interface NftHookAttrs<Bytes = never> extends SetObject {
  /**
   * `num` (1, u32, big-endian): Number of the hook in the family: for IP 0 prerouting, 1 input, 2 forward, 3 output, 4
   * postrouting; for `netdev` 0 ingress, 1 egress. In C, HOOKNUM.
   */
  num?: number | undefined;
  /** `priority` (2, s32, big-endian): Order among chains of a hook; lower ones come first. */
  priority?: number | undefined;
  /** `dev` (3, string): Device, for `netdev`. */
  dev?: string | Bytes | undefined;
  /** `devs` (4, nest of `hook-dev-attrs`): Devices, for `netdev`. */
  devs?: HookDevAttrs<Bytes> | undefined;
}

/** Attribute set `hook-dev-attrs`: Devices. */
export interface HookDevAttrs<Bytes = never> extends SetObject {
  /** `name` (1, string, repeated): Names. */
  name?: (string | Bytes)[] | undefined;
  /** `prefix` (2, string, repeated): Beginnings of names; all devices whose names begin so. */
  prefix?: (string | Bytes)[] | undefined;
}

/** Attribute set `nft-counter-attrs`: Counters of a policy. */
export interface NftCounterAttrs extends SetObject {
  /** `bytes` (1, u64, big-endian): Bytes. */
  bytes?: bigint | undefined;
  /** `packets` (2, u64, big-endian): Packets. */
  packets?: bigint | undefined;
}

/** Attribute set `rule-attrs`: A rule. */
export interface RuleAttrs<Bytes = never> extends SetObject {
  /** `table` (1, string): Table that it is in. */
  table?: string | Bytes | undefined;
  /** `chain` (2, string): Chain that it is in. */
  chain?: string | Bytes | undefined;
  /**
   * `handle` (3, u64, big-endian): Number of the rule, to be known by. The kernel gives it; an echo of the step tells
   * it.
   */
  handle?: bigint | undefined;
  /** `expressions` (4, nest of `expr-list-attrs`): What is looked at and done, one after the other. */
  expressions?: ExprListAttrs<Bytes> | undefined;
  /** `compat` (5, nest of `rule-compat-attrs`): For rules of iptables. */
  compat?: RuleCompatAttrs | undefined;
  /**
   * `position` (6, u64, big-endian): Handle of the rule before it; in requests, of the rule that it goes before or,
   * with flag `append`, behind.
   */
  position?: bigint | undefined;
  /** `userdata` (7, binary): Bytes that the kernel keeps; nft has the comment there. */
  userdata?: Uint8Array | undefined;
  /** `id` (9, u32, big-endian): Number that other steps of the transaction know it by. */
  id?: number | undefined;
  /** `position-id` (10, u32, big-endian): As `position`, by the `id` of a rule of the transaction. */
  positionId?: number | undefined;
  /** `chain-id` (11, u32, big-endian): Chain that it is in, by the `id` of a chain of the transaction. */
  chainId?: number | undefined;
}

/** Attribute set `expr-list-attrs`: Expressions. */
export interface ExprListAttrs<Bytes = never> extends SetObject {
  /** `elem` (1, nest of `expr-attrs`, repeated): In this order. */
  elem?: ExprAttrs<Bytes>[] | undefined;
}

/** What {@link ExprAttrs} has whatever is selected. */
export interface ExprAttrsBase extends SetObject {}

/** What `name` selects in {@link ExprAttrs}: the type of `data`. */
export type ExprAttrsData<Bytes = never> =
  /** Operates on bits. */
  | { name: 'bitwise'; data?: ExprBitwiseAttrs<Bytes> | undefined }
  /** Compares with a value. */
  | { name: 'cmp'; data?: ExprCmpAttrs<Bytes> | undefined }
  /** Counts packets and bytes. */
  | { name: 'counter'; data?: ExprCounterAttrs | undefined }
  /** Facts about the connection. */
  | { name: 'ct'; data?: ExprCtAttrs | undefined }
  /** Looks a route up. */
  | { name: 'fib'; data?: ExprFibAttrs | undefined }
  /** Puts the flow into a flowtable. */
  | { name: 'flow_offload'; data?: ExprFlowOffloadAttrs<Bytes> | undefined }
  /** Gives a value or a verdict. */
  | { name: 'immediate'; data?: ExprImmediateAttrs<Bytes> | undefined }
  /** Logs. */
  | { name: 'log'; data?: LogAttrs<Bytes> | undefined }
  /** Looks into a set or map. */
  | { name: 'lookup'; data?: ExprLookupAttrs<Bytes> | undefined }
  /** Match of iptables. */
  | { name: 'match'; data?: CompatMatchAttrs<Bytes> | undefined }
  /** Facts about the packet. */
  | { name: 'meta'; data?: ExprMetaAttrs | undefined }
  /** Translates addresses and ports. */
  | { name: 'nat'; data?: ExprNatAttrs | undefined }
  /** Makes numbers, one after the other or random. */
  | { name: 'numgen'; data?: NumgenAttrs<Bytes> | undefined }
  /** Uses a named object. */
  | { name: 'objref'; data?: ExprObjrefAttrs<Bytes> | undefined }
  /** Bytes of the packet. */
  | { name: 'payload'; data?: ExprPayloadAttrs | undefined }
  /** Allows a number of bytes. */
  | { name: 'quota'; data?: QuotaAttrs | undefined }
  /** Compares with a range. */
  | { name: 'range'; data?: RangeAttrs<Bytes> | undefined }
  /** Refuses with an answer. */
  | { name: 'reject'; data?: ExprRejectAttrs | undefined }
  /** Target of iptables. */
  | { name: 'target'; data?: CompatTargetAttrs<Bytes> | undefined }
  /** Hands the packet to a socket of this machine. */
  | { name: 'tproxy'; data?: ExprTproxyAttrs | undefined }
  /** Translates the source to the address of the device. */
  | { name: 'masq'; data?: ExprMasqAttrs | undefined }
  /** Turns numbers into another byte order. */
  | { name: 'byteorder'; data?: ExprByteorderAttrs | undefined }
  /** Allows a number of connections. */
  | { name: 'connlimit'; data?: ConnlimitAttrs | undefined }
  /** Sends a copy elsewhere. */
  | { name: 'dup'; data?: ExprDupAttrs | undefined }
  /** Adds elements to a set, or deletes them. */
  | { name: 'dynset'; data?: ExprDynsetAttrs<Bytes> | undefined }
  /** Extension headers and options. */
  | { name: 'exthdr'; data?: ExprExthdrAttrs | undefined }
  /** Sends the packet out of another device. */
  | { name: 'fwd'; data?: ExprFwdAttrs | undefined }
  /** Makes a number of the packet's content. */
  | { name: 'hash'; data?: ExprHashAttrs<Bytes> | undefined }
  /** Looks inside of a tunnel. */
  | { name: 'inner'; data?: ExprInnerAttrs<Bytes> | undefined }
  /** When a packet came by last. */
  | { name: 'last'; data?: ExprLastAttrs | undefined }
  /** Allows a rate. */
  | { name: 'limit'; data?: LimitAttrs | undefined }
  /** Keeps the packet out of connection tracking. Has no attributes. */
  | { name: 'notrack'; data?: SetObject | undefined }
  /** Operating system of the sender. */
  | { name: 'osf'; data?: ExprOsfAttrs | undefined }
  /** Hands the packet to a program. */
  | { name: 'queue'; data?: ExprQueueAttrs | undefined }
  /** Sends the packet to this machine. */
  | { name: 'redir'; data?: ExprRedirAttrs | undefined }
  /** Facts about the route. */
  | { name: 'rt'; data?: ExprRtAttrs | undefined }
  /** Facts about the socket. */
  | { name: 'socket'; data?: ExprSocketAttrs | undefined }
  /** Answers for a server until the client is known to be there. */
  | { name: 'synproxy'; data?: SynproxyAttrs | undefined }
  /** Facts about the tunnel. */
  | { name: 'tunnel'; data?: ExprTunnelAttrs | undefined }
  /** Facts about IPsec. */
  | { name: 'xfrm'; data?: ExprXfrmAttrs | undefined }
  | { name?: OtherKind | undefined; data?: undefined };

/** Attribute set `expr-attrs`: An expression. */
export type ExprAttrs<Bytes = never> = ExprAttrsBase & ExprAttrsData<Bytes>;

/** Attribute set `rule-compat-attrs`: What rules of iptables match beside their expressions. */
export interface RuleCompatAttrs extends SetObject {
  /** `proto` (1, u32, big-endian): IP protocol. */
  proto?: number | undefined;
  /** `flags` (2, u32, big-endian): 2 for every other protocol. */
  flags?: number | undefined;
}

/** Attribute set `set-attrs`: A set or a map. */
export interface SetAttrs<Bytes = never> extends SetObject {
  /** `table` (1, string): Table that it is in. */
  table?: string | Bytes | undefined;
  /** `name` (2, string): Name; `%d` in that of an anonymous set becomes a number. */
  name?: string | Bytes | undefined;
  /** `flags` (3, u32, big-endian, flags `set-flags`): Kind. */
  flags?: FlagsValue<SetFlag> | undefined;
  /** `key-type` (4, u32, big-endian): Type of the key, a number that only nft gives a meaning. */
  keyType?: number | undefined;
  /** `key-len` (5, u32, big-endian): Length of the key in bytes. */
  keyLen?: number | undefined;
  /**
   * `data-type` (6, u32, big-endian): Type of the data, a number that only nft gives a meaning; 4294967040 for
   * verdicts.
   */
  dataType?: number | undefined;
  /** `data-len` (7, u32, big-endian): Length of the data in bytes. */
  dataLen?: number | undefined;
  /** `policy` (8, u32, big-endian, enum `set-policy`): What the kernel chooses the kind of set by. */
  policy?: EnumValue<SetPolicy> | undefined;
  /** `desc` (9, nest of `set-desc-attrs`): Size, and fields of the key. */
  desc?: SetDescAttrs | undefined;
  /** `id` (10, u32, big-endian): Number that other steps of the transaction know it by. */
  id?: number | undefined;
  /** `timeout` (11, u64, big-endian): Milliseconds after which elements expire. */
  timeout?: bigint | undefined;
  /** `gc-interval` (12, u32, big-endian): Milliseconds between two times of clearing away. */
  gcInterval?: number | undefined;
  /** `userdata` (13, binary): Bytes that the kernel keeps. */
  userdata?: Uint8Array | undefined;
  /** `obj-type` (15, u32, big-endian, enum `object-type`): Type of the objects that it maps to. */
  objType?: EnumValue<ObjectType> | undefined;
  /** `handle` (16, u64, big-endian): Number of the set. Read-only but for deleting by it. */
  handle?: bigint | undefined;
  /** `expr` (17, nest of `expr-attrs`): Expression that each element has. */
  expr?: ExprAttrs<Bytes> | undefined;
  /** `expressions` (18, nest of `set-list-attrs`): Expressions that each element has, where there are several. */
  expressions?: SetListAttrs<Bytes> | undefined;
  /** `type` (19, string): Name of the kind that the kernel chose. Read-only. */
  type?: string | Bytes | undefined;
  /** `count` (20, u32, big-endian): Number of elements. Read-only. */
  count?: number | undefined;
}

/** Attribute set `set-desc-attrs`: What a set is to hold. */
export interface SetDescAttrs extends SetObject {
  /** `size` (1, u32, big-endian): Greatest number of elements. */
  size?: number | undefined;
  /** `concat` (2, nest of `set-desc-concat-attrs`): Fields of the key. */
  concat?: SetDescConcatAttrs | undefined;
}

/** Attribute set `set-desc-concat-attrs`: Fields of a key. */
export interface SetDescConcatAttrs extends SetObject {
  /** `elem` (1, nest of `set-field-attrs`, repeated): In this order. */
  elem?: SetFieldAttrs[] | undefined;
}

/** Attribute set `set-field-attrs`: A field of a key. */
export interface SetFieldAttrs extends SetObject {
  /** `len` (1, u32, big-endian): Length in bytes. */
  len?: number | undefined;
}

/** Attribute set `set-list-attrs`: Expressions. */
export interface SetListAttrs<Bytes = never> extends SetObject {
  /** `elem` (1, nest of `expr-attrs`, repeated): In this order. */
  elem?: ExprAttrs<Bytes>[] | undefined;
}

/** Attribute set `setelem-attrs`: An element of a set. */
export interface SetelemAttrs<Bytes = never> extends SetObject {
  /** `key` (1, nest of `data-attrs`): Key; of a range, where it begins. */
  key?: DataAttrs<Bytes> | undefined;
  /** `data` (2, nest of `data-attrs`): What a map gives for it. */
  data?: DataAttrs<Bytes> | undefined;
  /** `flags` (3, u32, big-endian, flags `set-elem-flags`): Kind. */
  flags?: FlagsValue<SetElemFlag> | undefined;
  /** `timeout` (4, u64, big-endian): Milliseconds that it lives, where that is not the set's. */
  timeout?: bigint | undefined;
  /** `expiration` (5, u64, big-endian): Milliseconds that it has left. */
  expiration?: bigint | undefined;
  /** `userdata` (6, binary): Bytes that the kernel keeps; nft has the comment there. */
  userdata?: Uint8Array | undefined;
  /** `expr` (7, nest of `expr-attrs`): Expression that it has, such as a counter. */
  expr?: ExprAttrs<Bytes> | undefined;
  /** `objref` (9, string): Name of the object that a map of objects gives for it. */
  objref?: string | Bytes | undefined;
  /** `key-end` (10, nest of `data-attrs`): Where the range ends, in sets of several fields. */
  keyEnd?: DataAttrs<Bytes> | undefined;
  /** `expressions` (11, nest of `expr-list-attrs`): Expressions that it has, where there are several. */
  expressions?: ExprListAttrs<Bytes> | undefined;
}

/** Attribute set `setelem-list-elem-attrs`: Elements. */
export interface SetelemListElemAttrs<Bytes = never> extends SetObject {
  /** `elem` (1, nest of `setelem-attrs`, repeated): In any order. */
  elem?: SetelemAttrs<Bytes>[] | undefined;
}

/** Attribute set `setelem-list-attrs`: Elements of a set. */
export interface SetelemListAttrs<Bytes = never> extends SetObject {
  /** `table` (1, string): Table that the set is in. */
  table?: string | Bytes | undefined;
  /** `set` (2, string): Name of the set. */
  set?: string | Bytes | undefined;
  /** `elements` (3, nest of `setelem-list-elem-attrs`): Elements. */
  elements?: SetelemListElemAttrs<Bytes> | undefined;
  /** `set-id` (4, u32, big-endian): The set, by the `id` of one of the transaction. */
  setId?: number | undefined;
}

/** Attribute set `gen-attrs`: Generation of the tables. */
export interface GenAttrs<Bytes = never> extends SetObject {
  /** `id` (1, u32, big-endian): Grows with each transaction. */
  id?: number | undefined;
  /** `proc-pid` (2, u32, big-endian): Process that made it. */
  procPid?: number | undefined;
  /** `proc-name` (3, string): Name of that process. */
  procName?: string | Bytes | undefined;
}

/** What {@link ObjAttrs} has whatever is selected. */
export interface ObjAttrsBase<Bytes = never> extends SetObject {
  /** `table` (1, string): Table that it is in. */
  table?: string | Bytes | undefined;
  /** `name` (2, string): Name. */
  name?: string | Bytes | undefined;
  /** `use` (5, u32, big-endian): Number of rules that use it. Read-only. */
  use?: number | undefined;
  /** `handle` (6, u64, big-endian): Number of the object. Read-only but for deleting by it. */
  handle?: bigint | undefined;
  /** `userdata` (8, binary): Bytes that the kernel keeps; nft has the comment there. */
  userdata?: Uint8Array | undefined;
}

/** What `type` selects in {@link ObjAttrs}: the type of `data`. */
export type ObjAttrsData<Bytes = never> =
  /** Counts packets and bytes. */
  | { type: 'counter'; data?: CounterAttrs | undefined }
  /** Allows a number of bytes. */
  | { type: 'quota'; data?: QuotaAttrs | undefined }
  /** Gives connections a helper. */
  | { type: 'ct-helper'; data?: ObjCtHelperAttrs<Bytes> | undefined }
  /** Allows a rate. */
  | { type: 'limit'; data?: LimitAttrs | undefined }
  /** Allows a number of connections. */
  | { type: 'connlimit'; data?: ConnlimitAttrs | undefined }
  /** Sends packets through a tunnel. */
  | { type: 'tunnel'; data?: ObjTunnelAttrs<Bytes> | undefined }
  /** Gives connections times of their own. */
  | { type: 'ct-timeout'; data?: ObjCtTimeoutAttrs | undefined }
  /** Gives packets a security mark. */
  | { type: 'secmark'; data?: ObjSecmarkAttrs<Bytes> | undefined }
  /** Sets up expectations of connections. */
  | { type: 'ct-expect'; data?: ObjCtExpectAttrs | undefined }
  /** Answers for a server until the client is known to be there. */
  | { type: 'synproxy'; data?: SynproxyAttrs | undefined }
  | {
    type?: Exclude<
      ObjectType,
      'counter' | 'quota' | 'ct-helper' | 'limit' | 'connlimit' | 'tunnel' | 'ct-timeout' | 'secmark' | 'ct-expect' |
      'synproxy'
    > | (number & {}) | undefined;
    data?: undefined;
  };

/** Attribute set `obj-attrs`: A named object. */
export type ObjAttrs<Bytes = never> = ObjAttrsBase<Bytes> & ObjAttrsData<Bytes>;

/** Attribute set `quota-attrs`: A quota. */
export interface QuotaAttrs extends SetObject {
  /** `bytes` (1, u64, big-endian): Bytes that it allows. */
  bytes?: bigint | undefined;
  /** `flags` (2, u32, big-endian, flags `quota-flags`): State. */
  flags?: FlagsValue<QuotaFlag> | undefined;
  /** `consumed` (4, u64, big-endian): Bytes that are used up. */
  consumed?: bigint | undefined;
}

/** Attribute set `flowtable-attrs`: A flowtable, by which flows pass the rules. */
export interface FlowtableAttrs<Bytes = never> extends SetObject {
  /** `table` (1, string): Table that it is in. */
  table?: string | Bytes | undefined;
  /** `name` (2, string): Name. */
  name?: string | Bytes | undefined;
  /** `hook` (3, nest of `flowtable-hook-attrs`): Where it takes packets from. */
  hook?: FlowtableHookAttrs<Bytes> | undefined;
  /** `use` (4, u32, big-endian): Number of rules that use it. Read-only. */
  use?: number | undefined;
  /** `handle` (5, u64, big-endian): Number of the flowtable. Read-only but for deleting by it. */
  handle?: bigint | undefined;
  /** `flags` (7, u32, big-endian, flags `flowtable-flags`): Kind. */
  flags?: FlagsValue<FlowtableFlag> | undefined;
}

/** Attribute set `flowtable-hook-attrs`: Where a flowtable takes packets from. */
export interface FlowtableHookAttrs<Bytes = never> extends SetObject {
  /** `num` (1, u32, big-endian): 0 for ingress. */
  num?: number | undefined;
  /** `priority` (2, s32, big-endian): Order at the hook. */
  priority?: number | undefined;
  /** `devs` (3, nest of `hook-dev-attrs`): Devices. */
  devs?: HookDevAttrs<Bytes> | undefined;
}

/** Attribute set `expr-bitwise-attrs`: Operates on the bits of a register. */
export interface ExprBitwiseAttrs<Bytes = never> extends SetObject {
  /** `sreg` (1, u32, big-endian, enum `registers`): Register with the value. */
  sreg?: EnumValue<Registers> | undefined;
  /** `dreg` (2, u32, big-endian, enum `registers`): Register for the result. */
  dreg?: EnumValue<Registers> | undefined;
  /** `len` (3, u32, big-endian): Length of the value in bytes. */
  len?: number | undefined;
  /** `mask` (4, nest of `data-attrs`): For `mask-xor`, the bits of the value that are kept, `len` bytes. */
  mask?: DataAttrs<Bytes> | undefined;
  /** `xor` (5, nest of `data-attrs`): For `mask-xor`, the bits that are turned over after that, `len` bytes. */
  xor?: DataAttrs<Bytes> | undefined;
  /** `op` (6, u32, big-endian, enum `bitwise-ops`, at most 255): Operation; `mask-xor` without it. */
  op?: EnumValue<BitwiseOps> | undefined;
  /**
   * `data` (7, nest of `data-attrs`): For shifts, the number of bits, 4 bytes in the machine's order; for `and`, `or`
   * and `xor`, the other operand, unless that is in `sreg2`.
   */
  data?: DataAttrs<Bytes> | undefined;
  /** `sreg2` (8, u32, big-endian, enum `registers`): Register with the other operand of `and`, `or` and `xor`. */
  sreg2?: EnumValue<Registers> | undefined;
}

/** Attribute set `expr-cmp-attrs`: Goes on where a register compares as it is told. */
export interface ExprCmpAttrs<Bytes = never> extends SetObject {
  /** `sreg` (1, u32, big-endian, enum `registers`): Register with the value. */
  sreg?: EnumValue<Registers> | undefined;
  /** `op` (2, u32, big-endian, enum `cmp-ops`): Comparison. */
  op?: EnumValue<CmpOps> | undefined;
  /**
   * `data` (3, nest of `data-attrs`): What the value is compared with; as many bytes of the register are looked at as
   * it has.
   */
  data?: DataAttrs<Bytes> | undefined;
}

/** Attribute set `data-attrs`: A value, or a verdict. */
export interface DataAttrs<Bytes = never> extends SetObject {
  /** `value` (1, binary): Bytes, in the order that they have in the packet. */
  value?: Uint8Array | undefined;
  /** `verdict` (2, nest of `verdict-attrs`): Verdict. */
  verdict?: VerdictAttrs<Bytes> | undefined;
}

/** Attribute set `verdict-attrs`: A verdict. */
export interface VerdictAttrs<Bytes = never> extends SetObject {
  /** `code` (1, u32, big-endian, enum `verdict-code`): What becomes of the packet. */
  code?: EnumValue<VerdictCode> | undefined;
  /** `chain` (2, string): Chain to jump or go to. */
  chain?: string | Bytes | undefined;
  /** `chain-id` (3, u32, big-endian): That chain, by the `id` of one of the transaction. */
  chainId?: number | undefined;
}

/** Attribute set `expr-counter-attrs`: Counts packets. */
export interface ExprCounterAttrs extends SetObject {
  /** `bytes` (1, u64, big-endian): Bytes so far. */
  bytes?: bigint | undefined;
  /** `packets` (2, u64, big-endian): Packets so far. */
  packets?: bigint | undefined;
}

/** Attribute set `expr-fib-attrs`: Looks a route up. */
export interface ExprFibAttrs extends SetObject {
  /** `dreg` (1, u32, big-endian, enum `registers`): Register for the result. */
  dreg?: EnumValue<Registers> | undefined;
  /** `result` (2, u32, big-endian, enum `fib-result`): What is asked for. */
  result?: EnumValue<FibResult> | undefined;
  /**
   * `flags` (3, u32, big-endian, flags `fib-flags`): What is looked up: one of `saddr` and `daddr`, and not both of
   * `iif` and `oif`.
   */
  flags?: FlagsValue<FibFlag> | undefined;
}

/** Attribute set `expr-ct-attrs`: Loads a fact of the connection into a register, or sets it. */
export interface ExprCtAttrs extends SetObject {
  /** `dreg` (1, u32, big-endian, enum `registers`): Register to load into. */
  dreg?: EnumValue<Registers> | undefined;
  /** `key` (2, u32, big-endian, enum `ct-keys`): Which fact. */
  key?: EnumValue<CtKeys> | undefined;
  /**
   * `direction` (3, u8, enum `ct-direction`): Direction that the fact is of; addresses and ports need it, for `bytes`,
   * `pkts` and `avgpkt` it is both without it.
   */
  direction?: EnumValue<CtDirection> | undefined;
  /**
   * `sreg` (4, u32, big-endian, enum `registers`): Register to set the fact from, in place of `dreg`; only some facts
   * can be set.
   */
  sreg?: EnumValue<Registers> | undefined;
}

/** Attribute set `expr-flow-offload-attrs`: Puts the flow into a flowtable. */
export interface ExprFlowOffloadAttrs<Bytes = never> extends SetObject {
  /** `name` (1, string): Name of the flowtable. In C, TABLE_NAME. */
  name?: string | Bytes | undefined;
}

/** Attribute set `expr-immediate-attrs`: Puts a value or a verdict into a register. */
export interface ExprImmediateAttrs<Bytes = never> extends SetObject {
  /** `dreg` (1, u32, big-endian, enum `registers`): Register; `reg-verdict` for a verdict. */
  dreg?: EnumValue<Registers> | undefined;
  /** `data` (2, nest of `data-attrs`): The value or verdict. */
  data?: DataAttrs<Bytes> | undefined;
}

/** Attribute set `expr-lookup-attrs`: Looks a register up in a set or map. */
export interface ExprLookupAttrs<Bytes = never> extends SetObject {
  /** `set` (1, string): Name of the set. */
  set?: string | Bytes | undefined;
  /** `sreg` (2, u32, big-endian, enum `registers`): Register with the key. */
  sreg?: EnumValue<Registers> | undefined;
  /** `dreg` (3, u32, big-endian, enum `registers`): Register for what a map gives. */
  dreg?: EnumValue<Registers> | undefined;
  /** `set-id` (4, u32, big-endian): The set, by the `id` of one of the transaction. */
  setId?: number | undefined;
  /** `flags` (5, u32, big-endian, flags `lookup-flags`): How it is meant. */
  flags?: FlagsValue<LookupFlag> | undefined;
}

/** Attribute set `expr-masq-attrs`: Translates the source to the address of the device. */
export interface ExprMasqAttrs extends SetObject {
  /** `flags` (1, u32, big-endian, flags `nat-range-flags`): How ports are chosen. */
  flags?: FlagsValue<NatRangeFlag> | undefined;
  /**
   * `reg-proto-min` (2, u32, big-endian, enum `registers`): Register with the lowest source port, 2 bytes in network
   * order.
   */
  regProtoMin?: EnumValue<Registers> | undefined;
  /**
   * `reg-proto-max` (3, u32, big-endian, enum `registers`): Register with the highest source port; that of
   * `reg-proto-min` without it.
   */
  regProtoMax?: EnumValue<Registers> | undefined;
}

/** Attribute set `expr-meta-attrs`: Loads a fact about the packet into a register, or sets it. */
export interface ExprMetaAttrs extends SetObject {
  /** `dreg` (1, u32, big-endian, enum `registers`): Register to load into. */
  dreg?: EnumValue<Registers> | undefined;
  /** `key` (2, u32, big-endian, enum `meta-keys`): Which fact. */
  key?: EnumValue<MetaKeys> | undefined;
  /**
   * `sreg` (3, u32, big-endian, enum `registers`): Register to set the fact from, in place of `dreg`; only some facts
   * can be set.
   */
  sreg?: EnumValue<Registers> | undefined;
}

/** Attribute set `expr-nat-attrs`: Translates addresses and ports. */
export interface ExprNatAttrs extends SetObject {
  /** `type` (1, u32, big-endian, enum `nat-type`): Whether the source or the destination is translated. */
  type?: EnumValue<NatType> | undefined;
  /** `family` (2, u32, big-endian, enum `nf-proto`): Family of the addresses, `ipv4` or `ipv6`. */
  family?: EnumValue<NfProto> | undefined;
  /** `reg-addr-min` (3, u32, big-endian, enum `registers`): Register with the lowest address. */
  regAddrMin?: EnumValue<Registers> | undefined;
  /**
   * `reg-addr-max` (4, u32, big-endian, enum `registers`): Register with the highest address; that of `reg-addr-min`
   * without it.
   */
  regAddrMax?: EnumValue<Registers> | undefined;
  /**
   * `reg-proto-min` (5, u32, big-endian, enum `registers`): Register with the lowest port, 2 bytes in network order.
   */
  regProtoMin?: EnumValue<Registers> | undefined;
  /**
   * `reg-proto-max` (6, u32, big-endian, enum `registers`): Register with the highest port; that of `reg-proto-min`
   * without it.
   */
  regProtoMax?: EnumValue<Registers> | undefined;
  /** `flags` (7, u32, big-endian, flags `nat-range-flags`): How addresses and ports are chosen. */
  flags?: FlagsValue<NatRangeFlag> | undefined;
}

/** Attribute set `expr-payload-attrs`: Loads bytes of the packet into a register, or writes them. */
export interface ExprPayloadAttrs extends SetObject {
  /** `dreg` (1, u32, big-endian, enum `registers`): Register to load into. */
  dreg?: EnumValue<Registers> | undefined;
  /** `base` (2, u32, big-endian, enum `payload-base`): Where `offset` counts from. */
  base?: EnumValue<PayloadBase> | undefined;
  /** `offset` (3, u32, big-endian): Offset in bytes. */
  offset?: number | undefined;
  /** `len` (4, u32, big-endian): Length in bytes. */
  len?: number | undefined;
  /** `sreg` (5, u32, big-endian, enum `registers`): Register to write from. */
  sreg?: EnumValue<Registers> | undefined;
  /** `csum-type` (6, u32, big-endian, enum `payload-csum-type`): Kind of the checksum to be put right. */
  csumType?: EnumValue<PayloadCsumType> | undefined;
  /** `csum-offset` (7, u32, big-endian): Where it is. */
  csumOffset?: number | undefined;
  /** `csum-flags` (8, u32, big-endian, flags `payload-csum-flags`): What else is to be put right. */
  csumFlags?: FlagsValue<PayloadCsumFlag> | undefined;
}

/** Attribute set `expr-reject-attrs`: Refuses the packet with an answer. */
export interface ExprRejectAttrs extends SetObject {
  /** `type` (1, u32, big-endian, enum `reject-types`): Kind of the answer. */
  type?: EnumValue<RejectTypes> | undefined;
  /**
   * `icmp-code` (2, u8): Code of the answer: that of ICMP or ICMPv6, with `icmpx-unreach` a number of
   * `reject-inet-code`. Not with `tcp-rst`.
   */
  icmpCode?: number | undefined;
}

/** Attribute set `expr-tproxy-attrs`: Hands the packet to a socket of this machine. */
export interface ExprTproxyAttrs extends SetObject {
  /**
   * `family` (1, u32, big-endian, enum `nf-proto`): Family of the packets that are meant, `ipv4` or `ipv6`; in a table
   * of `inet`, `unspec` for both.
   */
  family?: EnumValue<NfProto> | undefined;
  /** `reg-addr` (2, u32, big-endian, enum `registers`): Register with the address that the socket listens on. */
  regAddr?: EnumValue<Registers> | undefined;
  /**
   * `reg-port` (3, u32, big-endian, enum `registers`): Register with its port, 2 bytes in network order; without it,
   * the port that the packet is for.
   */
  regPort?: EnumValue<Registers> | undefined;
}

/** Attribute set `expr-objref-attrs`: Uses a named object. */
export interface ExprObjrefAttrs<Bytes = never> extends SetObject {
  /** `imm-type` (1, u32, big-endian, enum `object-type`): Type of the object. */
  immType?: EnumValue<ObjectType> | undefined;
  /** `imm-name` (2, string): Name of the object. */
  immName?: string | Bytes | undefined;
  /**
   * `set-sreg` (3, u32, big-endian, enum `registers`): Register with the key that the object is looked up by, in place
   * of `imm-type` and `imm-name`.
   */
  setSreg?: EnumValue<Registers> | undefined;
  /** `set-name` (4, string): Name of the map of objects that is looked into. */
  setName?: string | Bytes | undefined;
  /** `set-id` (5, u32, big-endian): That map, by the `id` of one of the transaction. */
  setId?: number | undefined;
}

/** Attribute set `compat-target-attrs`: A target of iptables. */
export interface CompatTargetAttrs<Bytes = never> extends SetObject {
  /** `name` (1, string, at most 32 bytes): Name, as iptables has it. */
  name?: string | Bytes | undefined;
  /** `rev` (2, u32, big-endian, at most 255): Revision of the target. */
  rev?: number | undefined;
  /** `info` (3, binary): What it is told, as the C struct of the target and its revision. */
  info?: Uint8Array | undefined;
}

/** Attribute set `compat-match-attrs`: A match of iptables. */
export interface CompatMatchAttrs<Bytes = never> extends SetObject {
  /** `name` (1, string, at most 32 bytes): Name, as iptables has it. */
  name?: string | Bytes | undefined;
  /** `rev` (2, u32, big-endian, at most 255): Revision of the match. */
  rev?: number | undefined;
  /** `info` (3, binary): What it is told, as the C struct of the match and its revision. */
  info?: Uint8Array | undefined;
}

/** Attribute set `compat-attrs`: An extension of iptables. */
export interface CompatAttrs<Bytes = never> extends SetObject {
  /** `name` (1, string, at most 32 bytes): Name. */
  name?: string | Bytes | undefined;
  /** `rev` (2, u32, big-endian, at most 255): Revision; in replies, the latest that the kernel has. */
  rev?: number | undefined;
  /** `type` (3, u32, big-endian, enum `compat-type`): Match or target. */
  type?: EnumValue<CompatType> | undefined;
}

/**
 * Attribute set `expr-byteorder-attrs`: Turns numbers in a register from the order of the machine into that of the
 * network, or back.
 */
export interface ExprByteorderAttrs extends SetObject {
  /** `sreg` (1, u32, big-endian, enum `registers`): Register with the numbers. */
  sreg?: EnumValue<Registers> | undefined;
  /** `dreg` (2, u32, big-endian, enum `registers`): Register for the result. */
  dreg?: EnumValue<Registers> | undefined;
  /** `op` (3, u32, big-endian, enum `byteorder-ops`): Which way. */
  op?: EnumValue<ByteorderOps> | undefined;
  /** `len` (4, u32, big-endian): Length of all numbers in bytes. */
  len?: number | undefined;
  /** `size` (5, u32, big-endian): Length of each number in bytes: 2, 4 or 8. */
  size?: number | undefined;
}

/** Attribute set `connlimit-attrs`: Matches by the number of connections. */
export interface ConnlimitAttrs extends SetObject {
  /**
   * `count` (1, u32, big-endian): With more connections than this, the packet does not match; with `inv`, only then it
   * does.
   */
  count?: number | undefined;
  /** `flags` (2, u32, big-endian, flags `connlimit-flags`): Whether the match is turned round. */
  flags?: FlagsValue<ConnlimitFlag> | undefined;
}

/** Attribute set `expr-dup-attrs`: Sends a copy of the packet elsewhere. */
export interface ExprDupAttrs extends SetObject {
  /**
   * `sreg-addr` (1, u32, big-endian, enum `registers`): Register with the address of the host that gets the copy; for
   * `ip` and `ip6`.
   */
  sregAddr?: EnumValue<Registers> | undefined;
  /**
   * `sreg-dev` (2, u32, big-endian, enum `registers`): Register with the number of the device that the copy goes out
   * of.
   */
  sregDev?: EnumValue<Registers> | undefined;
}

/** Attribute set `expr-dynset-attrs`: Adds elements to a set, renews or deletes them. */
export interface ExprDynsetAttrs<Bytes = never> extends SetObject {
  /** `set-name` (1, string): Name of the set. */
  setName?: string | Bytes | undefined;
  /** `set-id` (2, u32, big-endian): Of a set that is made in the same transaction. */
  setId?: number | undefined;
  /** `op` (3, u32, big-endian, enum `dynset-ops`): What is done. */
  op?: EnumValue<DynsetOps> | undefined;
  /** `sreg-key` (4, u32, big-endian, enum `registers`): Register with the key of the element. */
  sregKey?: EnumValue<Registers> | undefined;
  /** `sreg-data` (5, u32, big-endian, enum `registers`): Register with the data of the element, for maps. */
  sregData?: EnumValue<Registers> | undefined;
  /** `timeout` (6, u64, big-endian): Lifetime of the element in milliseconds. */
  timeout?: bigint | undefined;
  /** `expr` (7, nest of `expr-attrs`): An expression that the element gets. With more than one, `expressions`. */
  expr?: ExprAttrs<Bytes> | undefined;
  /** `flags` (9, u32, big-endian, flags `dynset-flags`): How it is meant. */
  flags?: FlagsValue<DynsetFlag> | undefined;
  /**
   * `expressions` (10, nest of `expr-list-attrs`): Expressions that the element gets, where there are several; with
   * flag `expr`.
   */
  expressions?: ExprListAttrs<Bytes> | undefined;
}

/**
 * Attribute set `expr-exthdr-attrs`: Loads a part of an extension header or of an option into a register, or writes it.
 */
export interface ExprExthdrAttrs extends SetObject {
  /**
   * `dreg` (1, u32, big-endian, enum `registers`): Register to load into. With neither `dreg` nor `sreg`, an option of
   * TCP is overwritten with NOPs.
   */
  dreg?: EnumValue<Registers> | undefined;
  /** `type` (2, u8): Number of the header or option. */
  type?: number | undefined;
  /** `offset` (3, u32, big-endian): Offset in it, in bytes. */
  offset?: number | undefined;
  /** `len` (4, u32, big-endian): Length in bytes. */
  len?: number | undefined;
  /** `flags` (5, u32, big-endian, flags `exthdr-flags`): Whether only its presence is asked for. */
  flags?: FlagsValue<ExthdrFlag> | undefined;
  /** `op` (6, u32, big-endian, enum `exthdr-ops`): Kind of header or option; `ipv6` without it. */
  op?: EnumValue<ExthdrOps> | undefined;
  /**
   * `sreg` (7, u32, big-endian, enum `registers`): Register to write from, in place of `dreg`; for options of TCP only.
   */
  sreg?: EnumValue<Registers> | undefined;
}

/** Attribute set `expr-fwd-attrs`: Sends the packet out of another device. */
export interface ExprFwdAttrs extends SetObject {
  /** `sreg-dev` (1, u32, big-endian, enum `registers`): Register with the number of the device. */
  sregDev?: EnumValue<Registers> | undefined;
  /** `sreg-addr` (2, u32, big-endian, enum `registers`): Register with the address of the neighbour that it goes to. */
  sregAddr?: EnumValue<Registers> | undefined;
  /** `nfproto` (3, u32, big-endian, enum `nf-proto`): Family of `sreg-addr`, `ipv4` or `ipv6`. */
  nfproto?: EnumValue<NfProto> | undefined;
}

/** Attribute set `expr-hash-attrs`: Makes a number of a register's content, or of the packet's addresses and ports. */
export interface ExprHashAttrs<Bytes = never> extends SetObject {
  /** `sreg` (1, u32, big-endian, enum `registers`): Register with the bytes, for `jenkins`. */
  sreg?: EnumValue<Registers> | undefined;
  /** `dreg` (2, u32, big-endian, enum `registers`): Register that gets the number, in the machine's byte order. */
  dreg?: EnumValue<Registers> | undefined;
  /** `len` (3, u32, big-endian): How many bytes, for `jenkins`. */
  len?: number | undefined;
  /** `modulus` (4, u32, big-endian): The number is less than this, before `offset` is added. */
  modulus?: number | undefined;
  /** `seed` (5, u32, big-endian): Chosen by the kernel where there is none. */
  seed?: number | undefined;
  /** `offset` (6, u32, big-endian): Added to the number; 0 without it. */
  offset?: number | undefined;
  /** `type` (7, u32, big-endian, enum `hash-types`): What the number is made of; `jenkins` without it. */
  type?: EnumValue<HashTypes> | undefined;
  /** `set-name` (8, string): Not used by newer kernels. */
  setName?: string | Bytes | undefined;
  /** `set-id` (9, u32, big-endian): Not used by newer kernels. */
  setId?: number | undefined;
}

/** Attribute set `expr-inner-attrs`: Applies an expression to the packet inside of a tunnel. */
export interface ExprInnerAttrs<Bytes = never> extends SetObject {
  /** `num` (1, u32, big-endian): Always 0. */
  num?: number | undefined;
  /** `type` (2, u32, big-endian, enum `inner-types`): Kind of the tunnel. */
  type?: EnumValue<InnerTypes> | undefined;
  /** `flags` (3, u32, big-endian, flags `inner-flags`): Which headers there are inside. */
  flags?: FlagsValue<InnerFlag> | undefined;
  /** `hdrsize` (4, u32, big-endian): Length of the tunnel's header in bytes, up to 64. */
  hdrsize?: number | undefined;
  /** `expr` (5, nest of `expr-attrs`): The expression. */
  expr?: ExprAttrs<Bytes> | undefined;
}

/** Attribute set `expr-last-attrs`: Remembers when a packet came by last. */
export interface ExprLastAttrs extends SetObject {
  /** `set` (1, u32, big-endian): Whether one ever did. */
  set?: number | undefined;
  /** `msecs` (2, u64, big-endian): How long ago, in milliseconds. */
  msecs?: bigint | undefined;
}

/** Attribute set `limit-attrs`: Matches up to a rate, or with `inv` beyond it. */
export interface LimitAttrs extends SetObject {
  /** `rate` (1, u64, big-endian): Packets or bytes in each `unit`. */
  rate?: bigint | undefined;
  /** `unit` (2, u64, big-endian): Seconds. */
  unit?: bigint | undefined;
  /** `burst` (3, u32, big-endian): How many more may come at once. */
  burst?: number | undefined;
  /** `type` (4, u32, big-endian, enum `limit-types`): Whether packets or bytes are counted; packets without it. */
  type?: EnumValue<LimitTypes> | undefined;
  /** `flags` (5, u32, big-endian, flags `limit-flags`): Whether the match is turned round. */
  flags?: FlagsValue<LimitFlag> | undefined;
}

/** Attribute set `expr-osf-attrs`: Loads the name of the operating system that seems to have sent the packet. */
export interface ExprOsfAttrs extends SetObject {
  /** `dreg` (1, u32, big-endian, enum `registers`): Register for the name, 16 bytes. */
  dreg?: EnumValue<Registers> | undefined;
  /**
   * `ttl` (2, u8): How the TTL is compared with the one that the system is known for: 0 equal, 1 not greater, 2 not at
   * all.
   */
  ttl?: number | undefined;
  /** `flags` (3, u32, big-endian, flags `osf-flags`): Whether the name goes with a version. */
  flags?: FlagsValue<OsfFlag> | undefined;
}

/** Attribute set `expr-queue-attrs`: Hands the packet to a program. */
export interface ExprQueueAttrs extends SetObject {
  /** `num` (1, u16, big-endian): Number of the queue, of the first one where there are several. */
  num?: number | undefined;
  /** `total` (2, u16, big-endian): How many queues there are from `num` on. */
  total?: number | undefined;
  /**
   * `flags` (3, u16, big-endian, flags `queue-flags`): What becomes of packets that no program waits for, and how
   * queues are chosen.
   */
  flags?: FlagsValue<QueueFlag> | undefined;
  /** `sreg-qnum` (4, u32, big-endian, enum `registers`): Register with the number of the queue, in place of `num`. */
  sregQnum?: EnumValue<Registers> | undefined;
}

/** Attribute set `expr-redir-attrs`: Sends the packet to this machine. */
export interface ExprRedirAttrs extends SetObject {
  /**
   * `reg-proto-min` (1, u32, big-endian, enum `registers`): Register with the lowest port, 2 bytes in network order;
   * the port stays as it is without it.
   */
  regProtoMin?: EnumValue<Registers> | undefined;
  /**
   * `reg-proto-max` (2, u32, big-endian, enum `registers`): Register with the highest port; that of `reg-proto-min`
   * without it.
   */
  regProtoMax?: EnumValue<Registers> | undefined;
  /** `flags` (3, u32, big-endian, flags `nat-range-flags`): How ports are chosen. */
  flags?: FlagsValue<NatRangeFlag> | undefined;
}

/** Attribute set `expr-rt-attrs`: Loads what is known of the packet's route. */
export interface ExprRtAttrs extends SetObject {
  /** `dreg` (1, u32, big-endian, enum `registers`): Register to load into. */
  dreg?: EnumValue<Registers> | undefined;
  /** `key` (2, u32, big-endian, enum `rt-keys`): What is asked for. */
  key?: EnumValue<RtKeys> | undefined;
}

/** Attribute set `expr-socket-attrs`: Loads what is known of the socket that the packet is for. */
export interface ExprSocketAttrs extends SetObject {
  /** `key` (1, u32, big-endian, enum `socket-keys`): What is asked for. */
  key?: EnumValue<SocketKeys> | undefined;
  /** `dreg` (2, u32, big-endian, enum `registers`): Register to load into. */
  dreg?: EnumValue<Registers> | undefined;
  /** `level` (3, u32, big-endian): How far below the root the control group is that is asked for. */
  level?: number | undefined;
}

/** Attribute set `synproxy-attrs`: Answers for the server until the client is known to be there. */
export interface SynproxyAttrs extends SetObject {
  /** `mss` (1, u16, big-endian): Largest segment that clients are told. */
  mss?: number | undefined;
  /** `wscale` (2, u8): Window scale that clients are told. */
  wscale?: number | undefined;
  /** `flags` (3, u32, big-endian, flags `synproxy-flags`): Options of TCP that clients are offered. */
  flags?: FlagsValue<SynproxyFlag> | undefined;
}

/** Attribute set `expr-tunnel-attrs`: Loads what is known of the tunnel that the packet came by, or will go by. */
export interface ExprTunnelAttrs extends SetObject {
  /** `key` (1, u32, big-endian, enum `tunnel-keys`): What is asked for. */
  key?: EnumValue<TunnelKeys> | undefined;
  /** `dreg` (2, u32, big-endian, enum `registers`): Register to load into. */
  dreg?: EnumValue<Registers> | undefined;
  /** `mode` (3, u32, big-endian, enum `tunnel-modes`): Which tunnel is meant. */
  mode?: EnumValue<TunnelModes> | undefined;
}

/** Attribute set `expr-xfrm-attrs`: Loads what is known of the packet's IPsec. */
export interface ExprXfrmAttrs extends SetObject {
  /** `dreg` (1, u32, big-endian, enum `registers`): Register to load into. */
  dreg?: EnumValue<Registers> | undefined;
  /** `key` (2, u32, big-endian, enum `xfrm-keys`): What is asked for. */
  key?: EnumValue<XfrmKeys> | undefined;
  /** `dir` (3, u8, enum `xfrm-dirs`): Whether what the packet came through is meant, or what it will go through. */
  dir?: EnumValue<XfrmDirs> | undefined;
  /** `spnum` (4, u32, big-endian): Which of several transformations is meant, from 0. */
  spnum?: number | undefined;
}

/** Attribute set `obj-ct-expect-attrs`: An expectation that connections may set up. */
export interface ObjCtExpectAttrs extends SetObject {
  /**
   * `l3proto` (1, u16, big-endian, enum `nf-proto`): Family of the expected connection; that of the table without it.
   */
  l3proto?: EnumValue<NfProto> | undefined;
  /** `l4proto` (2, u8, enum `l4-proto`): Protocol of the expected connection. */
  l4proto?: EnumValue<L4Proto> | undefined;
  /** `dport` (3, u16, big-endian): Port that the expected connection goes to. */
  dport?: number | undefined;
  /** `timeout` (4, u32): Lifetime in milliseconds. */
  timeout?: number | undefined;
  /** `size` (5, u8): How many expectations a connection may have. */
  size?: number | undefined;
}

/** Attribute set `obj-ct-helper-attrs`: A helper that connections may be given. */
export interface ObjCtHelperAttrs<Bytes = never> extends SetObject {
  /** `name` (1, string): Name of the helper, such as `ftp`. */
  name?: string | Bytes | undefined;
  /** `l3proto` (2, u16, big-endian, enum `nf-proto`): Family of the connections; that of the table without it. */
  l3proto?: EnumValue<NfProto> | undefined;
  /** `l4proto` (3, u8, enum `l4-proto`): Protocol of the connections. */
  l4proto?: EnumValue<L4Proto> | undefined;
}

/** What {@link ObjCtTimeoutAttrs} has whatever is selected. */
export interface ObjCtTimeoutAttrsBase extends SetObject {
  /** `l3proto` (1, u16, big-endian, enum `nf-proto`): Family of the connections; that of the table without it. */
  l3proto?: EnumValue<NfProto> | undefined;
}

/** What `l4proto` selects in {@link ObjCtTimeoutAttrs}: the type of `data`. */
export type ObjCtTimeoutAttrsData =
  /** Times of TCP. */
  | { l4proto: 'tcp'; data?: CtTimeoutsTcpAttrs | undefined }
  /** Times of UDP. */
  | { l4proto: 'udp'; data?: CtTimeoutsUdpAttrs | undefined }
  /** Times of ICMP. */
  | { l4proto: 'icmp'; data?: CtTimeoutsIcmpAttrs | undefined }
  /** Times of SCTP. */
  | { l4proto: 'sctp'; data?: CtTimeoutsSctpAttrs | undefined }
  /** Times of ICMP for IPv6. */
  | { l4proto: 'icmpv6'; data?: CtTimeoutsIcmpv6Attrs | undefined }
  /** Times of GRE. */
  | { l4proto: 'gre'; data?: CtTimeoutsGreAttrs | undefined }
  | {
    l4proto?: Exclude<
      L4Proto,
      'tcp' | 'udp' | 'icmp' | 'sctp' | 'icmpv6' | 'gre'
    > | (number & {}) | undefined;
    data?: undefined;
  };

/** Attribute set `obj-ct-timeout-attrs`: Times after which connections are forgotten. */
export type ObjCtTimeoutAttrs = ObjCtTimeoutAttrsBase & ObjCtTimeoutAttrsData;

/** Attribute set `obj-secmark-attrs`: A security mark. */
export interface ObjSecmarkAttrs<Bytes = never> extends SetObject {
  /** `ctx` (1, string): The security context. */
  ctx?: string | Bytes | undefined;
}

/** Attribute set `obj-tunnel-attrs`: What a tunnel needs to know of a packet. */
export interface ObjTunnelAttrs<Bytes = never> extends SetObject {
  /** `id` (1, u32, big-endian): Number of the network. */
  id?: number | undefined;
  /** `ip` (2, nest of `tunnel-ip-attrs`): Ends of the tunnel, for IPv4. Either this or `ip6`. */
  ip?: TunnelIpAttrs<Bytes> | undefined;
  /** `ip6` (3, nest of `tunnel-ip6-attrs`): Ends of the tunnel, for IPv6. */
  ip6?: TunnelIp6Attrs<Bytes> | undefined;
  /** `flags` (4, u32, big-endian, flags `tunnel-flags`): How packets are wrapped. */
  flags?: FlagsValue<TunnelFlag> | undefined;
  /** `tos` (5, u8): Type of service of the outer header. */
  tos?: number | undefined;
  /** `ttl` (6, u8): Hops that the outer packet may take. */
  ttl?: number | undefined;
  /** `sport` (7, u16, big-endian): Source port of the outer packet. */
  sport?: number | undefined;
  /** `dport` (8, u16, big-endian): Destination port of the outer packet. */
  dport?: number | undefined;
  /** `opts` (9, nest of `tunnel-opts-attrs`): What belongs to one kind of tunnel. */
  opts?: TunnelOptsAttrs | undefined;
}

/** Attribute set `tunnel-ip-attrs`: Ends of a tunnel over IPv4. */
export interface TunnelIpAttrs<Bytes = never> extends SetObject {
  /** `src` (1, u32, ipv4): Source of the outer packet. */
  src?: string | Bytes | undefined;
  /** `dst` (2, u32, ipv4): Destination of the outer packet. */
  dst?: string | Bytes | undefined;
}

/** Attribute set `tunnel-ip6-attrs`: Ends of a tunnel over IPv6. */
export interface TunnelIp6Attrs<Bytes = never> extends SetObject {
  /** `src` (1, binary, ipv6): Source of the outer packet. */
  src?: string | Bytes | undefined;
  /** `dst` (2, binary, ipv6): Destination of the outer packet. */
  dst?: string | Bytes | undefined;
  /** `flowlabel` (3, u32, big-endian): Flow label of the outer packet. */
  flowlabel?: number | undefined;
}

/** Attribute set `tunnel-opts-attrs`: What belongs to one kind of tunnel; one of these. */
export interface TunnelOptsAttrs extends SetObject {
  /** `vxlan` (1, nest of `tunnel-opt-vxlan-attrs`): For VXLAN. */
  vxlan?: TunnelOptVxlanAttrs | undefined;
  /** `erspan` (2, nest of `tunnel-opt-erspan-attrs`): For ERSPAN. */
  erspan?: TunnelOptErspanAttrs | undefined;
  /** `geneve` (3, nest of `tunnel-opt-geneve-attrs`, repeated): Options of Geneve, in this order. */
  geneve?: TunnelOptGeneveAttrs[] | undefined;
}

/** Attribute set `tunnel-opt-vxlan-attrs`: What belongs to VXLAN. */
export interface TunnelOptVxlanAttrs extends SetObject {
  /** `gbp` (1, u32, big-endian): Group policy: the group of the sender, and flags. */
  gbp?: number | undefined;
}

/** Attribute set `tunnel-opt-erspan-attrs`: What belongs to ERSPAN. */
export interface TunnelOptErspanAttrs extends SetObject {
  /** `version` (1, u32, big-endian): 1 or 2; `v1-index` goes with 1, the others with 2. */
  version?: number | undefined;
  /** `v1-index` (2, u32, big-endian): Number of the mirrored port. */
  v1Index?: number | undefined;
  /** `v2-hwid` (3, u8): Number of the hardware that mirrors. */
  v2Hwid?: number | undefined;
  /** `v2-dir` (4, u8): Direction of the mirrored packets: 0 in, 1 out. */
  v2Dir?: number | undefined;
}

/** Attribute set `tunnel-opt-geneve-attrs`: An option of Geneve. */
export interface TunnelOptGeneveAttrs extends SetObject {
  /** `class` (1, u16, big-endian): Number of who defined the option. */
  class?: number | undefined;
  /** `type` (2, u8): Number of the option in its class. */
  type?: number | undefined;
  /** `data` (3, binary): Content, a multiple of 4 bytes. */
  data?: Uint8Array | undefined;
}

/** Attribute set `ct-timeouts-tcp-attrs`: Times of TCP, in seconds. */
export interface CtTimeoutsTcpAttrs extends SetObject {
  /** `syn-sent` (1, u32, big-endian): While only a SYN has been seen. */
  synSent?: number | undefined;
  /** `syn-recv` (2, u32, big-endian): While the handshake lacks its last packet. */
  synRecv?: number | undefined;
  /** `established` (3, u32, big-endian): While the connection is open. */
  established?: number | undefined;
  /** `fin-wait` (4, u32, big-endian): After the first FIN. */
  finWait?: number | undefined;
  /** `close-wait` (5, u32, big-endian): After the first FIN has been acknowledged. */
  closeWait?: number | undefined;
  /** `last-ack` (6, u32, big-endian): After the second FIN. */
  lastAck?: number | undefined;
  /** `time-wait` (7, u32, big-endian): After the second FIN has been acknowledged. */
  timeWait?: number | undefined;
  /** `close` (8, u32, big-endian): After an RST. */
  close?: number | undefined;
  /** `syn-sent2` (9, u32, big-endian): While both sides have sent a SYN and none has answered. */
  synSent2?: number | undefined;
  /** `retrans` (10, u32, big-endian): While packets are sent over and over without an answer. */
  retrans?: number | undefined;
  /** `unack` (11, u32, big-endian): While data have not been acknowledged. */
  unack?: number | undefined;
}

/** Attribute set `ct-timeouts-udp-attrs`: Times of UDP, in seconds. */
export interface CtTimeoutsUdpAttrs extends SetObject {
  /** `unreplied` (1, u32, big-endian): While only one side has sent. */
  unreplied?: number | undefined;
  /** `replied` (2, u32, big-endian): Once both sides have sent. */
  replied?: number | undefined;
}

/** Attribute set `ct-timeouts-icmp-attrs`: Times of ICMP, in seconds. */
export interface CtTimeoutsIcmpAttrs extends SetObject {
  /** `timeout` (1, u32, big-endian): While there is no answer. */
  timeout?: number | undefined;
}

/** Attribute set `ct-timeouts-sctp-attrs`: Times of SCTP, in seconds. */
export interface CtTimeoutsSctpAttrs extends SetObject {
  /** `closed` (1, u32, big-endian): Where the association is closed. */
  closed?: number | undefined;
  /** `cookie-wait` (2, u32, big-endian): After INIT. */
  cookieWait?: number | undefined;
  /** `cookie-echoed` (3, u32, big-endian): After COOKIE ECHO. */
  cookieEchoed?: number | undefined;
  /** `established` (4, u32, big-endian): While the association is open. */
  established?: number | undefined;
  /** `shutdown-sent` (5, u32, big-endian): After SHUTDOWN in the direction of the first packet. */
  shutdownSent?: number | undefined;
  /** `shutdown-recd` (6, u32, big-endian): After SHUTDOWN in the other direction. */
  shutdownRecd?: number | undefined;
  /** `shutdown-ack-sent` (7, u32, big-endian): After SHUTDOWN ACK. */
  shutdownAckSent?: number | undefined;
  /** `heartbeat-sent` (8, u32, big-endian): After a HEARTBEAT of an association that is not known otherwise. */
  heartbeatSent?: number | undefined;
  /** `heartbeat-acked` (9, u32, big-endian): Not used by newer kernels; once after an answer to a HEARTBEAT. */
  heartbeatAcked?: number | undefined;
}

/** Attribute set `ct-timeouts-icmpv6-attrs`: Times of ICMP for IPv6, in seconds. */
export interface CtTimeoutsIcmpv6Attrs extends SetObject {
  /** `timeout` (1, u32, big-endian): While there is no answer. */
  timeout?: number | undefined;
}

/** Attribute set `ct-timeouts-gre-attrs`: Times of GRE, in seconds. */
export interface CtTimeoutsGreAttrs extends SetObject {
  /** `unreplied` (1, u32, big-endian): While only one side has sent. */
  unreplied?: number | undefined;
  /** `replied` (2, u32, big-endian): Once both sides have sent. */
  replied?: number | undefined;
}

/** Attribute set `trace-attrs`: What a packet met. */
export interface TraceAttrs<Bytes = never> extends SetObject {
  /** `table` (1, string): Table that the packet is in. */
  table?: string | Bytes | undefined;
  /** `chain` (2, string): Chain that the packet is in. */
  chain?: string | Bytes | undefined;
  /** `rule-handle` (3, u64, big-endian): Handle of the rule that it met. */
  ruleHandle?: bigint | undefined;
  /** `type` (4, u32, big-endian, enum `trace-type`): What this message tells. */
  type?: EnumValue<TraceType> | undefined;
  /** `verdict` (5, nest of `verdict-attrs`): What the rule decided. */
  verdict?: VerdictAttrs<Bytes> | undefined;
  /** `id` (6, u32, big-endian): Number of the packet; all messages about it have the same. */
  id?: number | undefined;
  /**
   * `ll-header` (7, binary): Beginning of the link-layer header. Only in the first message of a packet at each hook.
   */
  llHeader?: Uint8Array | undefined;
  /**
   * `network-header` (8, binary): Beginning of the network header. Only in the first message of a packet at each hook.
   */
  networkHeader?: Uint8Array | undefined;
  /**
   * `transport-header` (9, binary): Beginning of the transport header. Only in the first message of a packet at each
   * hook.
   */
  transportHeader?: Uint8Array | undefined;
  /**
   * `iif` (10, u32, big-endian): Number of the device that it came by. Only in the first message of a packet at each
   * hook.
   */
  iif?: number | undefined;
  /** `iiftype` (11, u16, big-endian): Type of that device, ARPHRD_*. */
  iiftype?: number | undefined;
  /**
   * `oif` (12, u32, big-endian): Number of the device that it goes out of. Only in the first message of a packet at
   * each hook.
   */
  oif?: number | undefined;
  /** `oiftype` (13, u16, big-endian): Type of that device, ARPHRD_*. */
  oiftype?: number | undefined;
  /** `mark` (14, u32, big-endian): Mark of the packet; left out where it is 0. */
  mark?: number | undefined;
  /** `nfproto` (15, u32, big-endian, enum `nf-proto`): Family that the packet is handled as. */
  nfproto?: EnumValue<NfProto> | undefined;
  /** `policy` (16, u32, big-endian, enum `chain-policy`): Policy that it met, in messages of type `policy`. */
  policy?: EnumValue<ChainPolicy> | undefined;
  /** `ct-id` (18, u32, big-endian): Number of its connection. */
  ctId?: number | undefined;
  /** `ct-direction` (19, u8, enum `ct-direction`): Its direction in the connection. */
  ctDirection?: EnumValue<CtDirection> | undefined;
  /** `ct-status` (20, u32, big-endian): Status of the connection, bits IPS_*. */
  ctStatus?: number | undefined;
  /** `ct-state` (21, u32, big-endian): State of the connection, bits as in `state` of `ct-keys`. */
  ctState?: number | undefined;
}

/** Struct `nfgenmsg` and the attributes `batch-attrs` behind it. */
export type BatchAttrsMessage<Bytes = never> = HeaderInput<Nfgenmsg, Bytes> & BatchAttrs;

/** Struct `nfgenmsg` and the attributes `table-attrs` behind it. */
export type TableAttrsMessage<Bytes = never> = HeaderInput<Nfgenmsg, Bytes> & TableAttrs<Bytes>;

/** Struct `nfgenmsg` and the attributes `chain-attrs` behind it. */
export type ChainAttrsMessage<Bytes = never> = HeaderInput<Nfgenmsg, Bytes> & ChainAttrs<Bytes>;

/** Struct `nfgenmsg` and the attributes `rule-attrs` behind it. */
export type RuleAttrsMessage<Bytes = never> = HeaderInput<Nfgenmsg, Bytes> & RuleAttrs<Bytes>;

/** Struct `nfgenmsg` and the attributes `set-attrs` behind it. */
export type SetAttrsMessage<Bytes = never> = HeaderInput<Nfgenmsg, Bytes> & SetAttrs<Bytes>;

/** Struct `nfgenmsg` and the attributes `setelem-list-attrs` behind it. */
export type SetelemListAttrsMessage<Bytes = never> = HeaderInput<Nfgenmsg, Bytes> & SetelemListAttrs<Bytes>;

/** Struct `nfgenmsg` and the attributes `gen-attrs` behind it. */
export type GenAttrsMessage<Bytes = never> = HeaderInput<Nfgenmsg, Bytes> & GenAttrs<Bytes>;

/** Struct `nfgenmsg` and the attributes `obj-attrs` behind it. */
export type ObjAttrsMessage<Bytes = never> = HeaderInput<Nfgenmsg, Bytes> & ObjAttrs<Bytes>;

/** Struct `nfgenmsg` and the attributes `flowtable-attrs` behind it. */
export type FlowtableAttrsMessage<Bytes = never> = HeaderInput<Nfgenmsg, Bytes> & FlowtableAttrs<Bytes>;

/** Struct `nfgenmsg` and the attributes `compat-attrs` behind it. */
export type CompatAttrsMessage<Bytes = never> = HeaderInput<Nfgenmsg, Bytes> & CompatAttrs<Bytes>;

/** Struct `nfgenmsg` and the attributes `trace-attrs` behind it. */
export type TraceAttrsMessage<Bytes = never> = HeaderInput<Nfgenmsg, Bytes> & TraceAttrs<Bytes>;

/** Request of `batch-begin`. */
export type BatchBeginRequest = BatchAttrsMessage<Uint8Array>;

/** Request of `batch-end`. */
export type BatchEndRequest = BatchAttrsMessage<Uint8Array>;

/** Request of `newtable`. */
export type NewtableRequest = TableAttrsMessage<Uint8Array>;

/** Request of `gettable`. */
export type GettableRequest = TableAttrsMessage<Uint8Array>;

/** Request of `gettable` (dump). */
export type GettableDumpRequest = TableAttrsMessage<Uint8Array>;

/** Request of `deltable`. */
export type DeltableRequest = TableAttrsMessage<Uint8Array>;

/** Request of `destroytable`. */
export type DestroytableRequest = TableAttrsMessage<Uint8Array>;

/** Request of `newchain`. */
export type NewchainRequest = ChainAttrsMessage<Uint8Array>;

/** Request of `getchain`. */
export type GetchainRequest = ChainAttrsMessage<Uint8Array>;

/** Request of `getchain` (dump). */
export type GetchainDumpRequest = ChainAttrsMessage<Uint8Array>;

/** Request of `delchain`. */
export type DelchainRequest = ChainAttrsMessage<Uint8Array>;

/** Request of `destroychain`. */
export type DestroychainRequest = ChainAttrsMessage<Uint8Array>;

/** Request of `newrule`. */
export type NewruleRequest = RuleAttrsMessage<Uint8Array>;

/** Request of `getrule`. */
export type GetruleRequest = RuleAttrsMessage<Uint8Array>;

/** Request of `getrule` (dump). */
export type GetruleDumpRequest = RuleAttrsMessage<Uint8Array>;

/** Request of `getrule-reset`. */
export type GetruleResetRequest = RuleAttrsMessage<Uint8Array>;

/** Request of `getrule-reset` (dump). */
export type GetruleResetDumpRequest = RuleAttrsMessage<Uint8Array>;

/** Request of `delrule`. */
export type DelruleRequest = RuleAttrsMessage<Uint8Array>;

/** Request of `destroyrule`. */
export type DestroyruleRequest = RuleAttrsMessage<Uint8Array>;

/** Request of `newset`. */
export type NewsetRequest = SetAttrsMessage<Uint8Array>;

/** Request of `getset`. */
export type GetsetRequest = SetAttrsMessage<Uint8Array>;

/** Request of `getset` (dump). */
export type GetsetDumpRequest = SetAttrsMessage<Uint8Array>;

/** Request of `delset`. */
export type DelsetRequest = SetAttrsMessage<Uint8Array>;

/** Request of `destroyset`. */
export type DestroysetRequest = SetAttrsMessage<Uint8Array>;

/** Request of `newsetelem`. */
export type NewsetelemRequest = SetelemListAttrsMessage<Uint8Array>;

/** Request of `getsetelem`. */
export type GetsetelemRequest = SetelemListAttrsMessage<Uint8Array>;

/** Request of `getsetelem` (dump). */
export type GetsetelemDumpRequest = SetelemListAttrsMessage<Uint8Array>;

/** Request of `getsetelem-reset`. */
export type GetsetelemResetRequest = SetelemListAttrsMessage<Uint8Array>;

/** Request of `getsetelem-reset` (dump). */
export type GetsetelemResetDumpRequest = SetelemListAttrsMessage<Uint8Array>;

/** Request of `delsetelem`. */
export type DelsetelemRequest = SetelemListAttrsMessage<Uint8Array>;

/** Request of `destroysetelem`. */
export type DestroysetelemRequest = SetelemListAttrsMessage<Uint8Array>;

/** Request of `getgen`. */
export type GetgenRequest = GenAttrsMessage<Uint8Array>;

/** Request of `newobj`. */
export type NewobjRequest = ObjAttrsMessage<Uint8Array>;

/** Request of `getobj`. */
export type GetobjRequest = ObjAttrsMessage<Uint8Array>;

/** Request of `getobj` (dump). */
export type GetobjDumpRequest = ObjAttrsMessage<Uint8Array>;

/** Request of `delobj`. */
export type DelobjRequest = ObjAttrsMessage<Uint8Array>;

/** Request of `destroyobj`. */
export type DestroyobjRequest = ObjAttrsMessage<Uint8Array>;

/** Request of `newflowtable`. */
export type NewflowtableRequest = FlowtableAttrsMessage<Uint8Array>;

/** Request of `getflowtable`. */
export type GetflowtableRequest = FlowtableAttrsMessage<Uint8Array>;

/** Request of `getflowtable` (dump). */
export type GetflowtableDumpRequest = FlowtableAttrsMessage<Uint8Array>;

/** Request of `delflowtable`. */
export type DelflowtableRequest = FlowtableAttrsMessage<Uint8Array>;

/** Request of `destroyflowtable`. */
export type DestroyflowtableRequest = FlowtableAttrsMessage<Uint8Array>;

/** Request of `getobj-reset`. */
export type GetobjResetRequest = ObjAttrsMessage<Uint8Array>;

/** Request of `getobj-reset` (dump). */
export type GetobjResetDumpRequest = ObjAttrsMessage<Uint8Array>;

/** Request of `getcompat`. */
export type GetcompatRequest = CompatAttrsMessage<Uint8Array>;

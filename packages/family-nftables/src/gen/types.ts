// Generated from specs/kernel/nftables.yaml. Do not edit; run `pnpm regenerate`.

import type { EnumValue, FlagsValue, HeaderInput, OtherKind, SetObject, StructObject } from '@nlkit/netlink-core';
import type {
  BitwiseOps, ChainFlag, CmpOps, CtDirection, CtKeys, FibFlag, FibResult, LogFlag, LogLevel, LookupFlag, MetaKeys,
  NatRangeFlag, NumgenTypes, ObjectType, PayloadBase, QuotaFlag, RangeOps, Registers, RejectTypes, SetFlag, TableFlag,
  VerdictCode,
} from './constants.ts';

/** Struct `nfgenmsg` (4 bytes) */
export interface Nfgenmsg extends StructObject {
  /** `nfgen-family` (u8) */
  nfgenFamily: number;
  /** `version` (u8) */
  version: number;
  /** `res-id` (u16, big-endian) */
  resId: number;
}

/** Attribute set `log-attrs` */
export interface LogAttrs<Bytes = never> extends SetObject {
  /** `group` (1, u16, big-endian) */
  group?: number | undefined;
  /** `prefix` (2, string) */
  prefix?: string | Bytes | undefined;
  /** `snaplen` (3, u32, big-endian) */
  snaplen?: number | undefined;
  /** `qthreshold` (4, u16, big-endian) */
  qthreshold?: number | undefined;
  /** `level` (5, u32, big-endian, enum `log-level`) */
  level?: EnumValue<LogLevel> | undefined;
  /** `flags` (6, u32, big-endian, flags `log-flags`) */
  flags?: FlagsValue<LogFlag> | undefined;
}

/** Attribute set `numgen-attrs` */
export interface NumgenAttrs extends SetObject {
  /** `dreg` (1, u32, enum `registers`) */
  dreg?: EnumValue<Registers> | undefined;
  /** `modulus` (2, u32, big-endian) */
  modulus?: number | undefined;
  /** `type` (3, u32, big-endian, enum `numgen-types`) */
  type?: EnumValue<NumgenTypes> | undefined;
  /** `offset` (4, u32, big-endian) */
  offset?: number | undefined;
}

/** Attribute set `range-attrs` */
export interface RangeAttrs<Bytes = never> extends SetObject {
  /** `sreg` (1, u32, big-endian, enum `registers`) */
  sreg?: EnumValue<Registers> | undefined;
  /** `op` (2, u32, big-endian, enum `range-ops`, at most 255) */
  op?: EnumValue<RangeOps> | undefined;
  /** `from-data` (3, nest of `data-attrs`) */
  fromData?: DataAttrs<Bytes> | undefined;
  /** `to-data` (4, nest of `data-attrs`) */
  toData?: DataAttrs<Bytes> | undefined;
}

/** Attribute set `batch-attrs` */
export interface BatchAttrs extends SetObject {
  /** `genid` (1, u32, big-endian) */
  genid?: number | undefined;
}

/** Attribute set `table-attrs` */
export interface TableAttrs<Bytes = never> extends SetObject {
  /** `name` (1, string) */
  name?: string | Bytes | undefined;
  /** `flags` (2, u32, big-endian, flags `table-flags`) */
  flags?: FlagsValue<TableFlag> | undefined;
  /** `use` (3, u32, big-endian) */
  use?: number | undefined;
  /** `handle` (4, u64, big-endian) */
  handle?: bigint | undefined;
  /** `userdata` (6, binary) */
  userdata?: Uint8Array | undefined;
  /** `owner` (7, u32, big-endian) */
  owner?: number | undefined;
}

/** Attribute set `chain-attrs` */
export interface ChainAttrs<Bytes = never> extends SetObject {
  /** `table` (1, string) */
  table?: string | Bytes | undefined;
  /** `handle` (2, u64, big-endian) */
  handle?: bigint | undefined;
  /** `name` (3, string) */
  name?: string | Bytes | undefined;
  /** `hook` (4, nest of `nft-hook-attrs`) */
  hook?: NftHookAttrs<Bytes> | undefined;
  /** `policy` (5, u32, big-endian) */
  policy?: number | undefined;
  /** `use` (6, u32, big-endian) */
  use?: number | undefined;
  /** `type` (7, string) */
  type?: string | Bytes | undefined;
  /** `counters` (8, nest of `nft-counter-attrs`) */
  counters?: NftCounterAttrs | undefined;
  /** `flags` (9, u32, big-endian, flags `chain-flags`) */
  flags?: FlagsValue<ChainFlag> | undefined;
  /** `id` (10, u32, big-endian) */
  id?: number | undefined;
  /** `userdata` (11, binary) */
  userdata?: Uint8Array | undefined;
}

/** Attribute set `counter-attrs` */
export interface CounterAttrs extends SetObject {
  /** `bytes` (1, u64, big-endian) */
  bytes?: bigint | undefined;
  /** `packets` (2, u64, big-endian) */
  packets?: bigint | undefined;
}

/** Attribute set `nft-hook-attrs` */
export interface NftHookAttrs<Bytes = never> extends SetObject {
  /** `num` (1, u32, big-endian) */
  num?: number | undefined;
  /** `priority` (2, s32, big-endian) */
  priority?: number | undefined;
  /** `dev` (3, string) */
  dev?: string | Bytes | undefined;
  /** `devs` (4, nest of `hook-dev-attrs`) */
  devs?: HookDevAttrs<Bytes> | undefined;
}

/** Attribute set `hook-dev-attrs` */
export interface HookDevAttrs<Bytes = never> extends SetObject {
  /** `name` (1, string, repeated) */
  name?: (string | Bytes)[] | undefined;
}

/** Attribute set `nft-counter-attrs` */
export interface NftCounterAttrs extends SetObject {
  /** `bytes` (1, u64, big-endian) */
  bytes?: bigint | undefined;
  /** `packets` (2, u64, big-endian) */
  packets?: bigint | undefined;
}

/** Attribute set `rule-attrs` */
export interface RuleAttrs<Bytes = never> extends SetObject {
  /** `table` (1, string) */
  table?: string | Bytes | undefined;
  /** `chain` (2, string) */
  chain?: string | Bytes | undefined;
  /** `handle` (3, u64, big-endian) */
  handle?: bigint | undefined;
  /** `expressions` (4, nest of `expr-list-attrs`) */
  expressions?: ExprListAttrs<Bytes> | undefined;
  /** `compat` (5, nest of `rule-compat-attrs`) */
  compat?: RuleCompatAttrs | undefined;
  /** `position` (6, u64, big-endian) */
  position?: bigint | undefined;
  /** `userdata` (7, binary) */
  userdata?: Uint8Array | undefined;
  /** `id` (8, u32) */
  id?: number | undefined;
  /** `position-id` (9, u32) */
  positionId?: number | undefined;
  /** `chain-id` (10, u32) */
  chainId?: number | undefined;
}

/** Attribute set `expr-list-attrs` */
export interface ExprListAttrs<Bytes = never> extends SetObject {
  /** `elem` (1, nest of `expr-attrs`, repeated) */
  elem?: ExprAttrs<Bytes>[] | undefined;
}

/** What {@link ExprAttrs} has whatever is selected. */
export interface ExprAttrsBase extends SetObject {}

/** What `name` selects in {@link ExprAttrs}: the type of `data`. */
export type ExprAttrsData<Bytes = never> =
  | { name: 'bitwise'; data?: ExprBitwiseAttrs<Bytes> | undefined }
  | { name: 'cmp'; data?: ExprCmpAttrs<Bytes> | undefined }
  | { name: 'counter'; data?: ExprCounterAttrs | undefined }
  | { name: 'ct'; data?: ExprCtAttrs | undefined }
  | { name: 'fib'; data?: ExprFibAttrs | undefined }
  | { name: 'flow_offload'; data?: ExprFlowOffloadAttrs<Bytes> | undefined }
  | { name: 'immediate'; data?: ExprImmediateAttrs<Bytes> | undefined }
  | { name: 'log'; data?: LogAttrs<Bytes> | undefined }
  | { name: 'lookup'; data?: ExprLookupAttrs<Bytes> | undefined }
  | { name: 'match'; data?: CompatMatchAttrs<Bytes> | undefined }
  | { name: 'meta'; data?: ExprMetaAttrs | undefined }
  | { name: 'nat'; data?: ExprNatAttrs | undefined }
  | { name: 'numgen'; data?: NumgenAttrs | undefined }
  | { name: 'objref'; data?: ExprObjrefAttrs<Bytes> | undefined }
  | { name: 'payload'; data?: ExprPayloadAttrs | undefined }
  | { name: 'quota'; data?: QuotaAttrs | undefined }
  | { name: 'range'; data?: RangeAttrs<Bytes> | undefined }
  | { name: 'reject'; data?: ExprRejectAttrs | undefined }
  | { name: 'target'; data?: ExprTargetAttrs<Bytes> | undefined }
  | { name: 'tproxy'; data?: ExprTproxyAttrs | undefined }
  | { name?: OtherKind | undefined; data?: undefined };

/** Attribute set `expr-attrs` */
export type ExprAttrs<Bytes = never> = ExprAttrsBase & ExprAttrsData<Bytes>;

/** Attribute set `rule-compat-attrs` */
export interface RuleCompatAttrs extends SetObject {
  /** `proto` (1, u32, big-endian) */
  proto?: number | undefined;
  /** `flags` (2, u32, big-endian) */
  flags?: number | undefined;
}

/** Attribute set `set-attrs` */
export interface SetAttrs<Bytes = never> extends SetObject {
  /** `table` (1, string) */
  table?: string | Bytes | undefined;
  /** `name` (2, string) */
  name?: string | Bytes | undefined;
  /** `flags` (3, u32, big-endian, flags `set-flags`) */
  flags?: FlagsValue<SetFlag> | undefined;
  /** `key-type` (4, u32, big-endian) */
  keyType?: number | undefined;
  /** `key-len` (5, u32, big-endian) */
  keyLen?: number | undefined;
  /** `data-type` (6, u32, big-endian) */
  dataType?: number | undefined;
  /** `data-len` (7, u32, big-endian) */
  dataLen?: number | undefined;
  /** `policy` (8, u32, big-endian) */
  policy?: number | undefined;
  /** `desc` (9, nest of `set-desc-attrs`) */
  desc?: SetDescAttrs | undefined;
  /** `id` (10, u32) */
  id?: number | undefined;
  /** `timeout` (11, u64) */
  timeout?: bigint | undefined;
  /** `gc-interval` (12, u32) */
  gcInterval?: number | undefined;
  /** `userdata` (13, binary) */
  userdata?: Uint8Array | undefined;
  /** `obj-type` (15, u32, big-endian) */
  objType?: number | undefined;
  /** `handle` (16, u64, big-endian) */
  handle?: bigint | undefined;
  /** `expr` (17, nest of `expr-attrs`, repeated) */
  expr?: ExprAttrs<Bytes>[] | undefined;
  /** `expressions` (18, nest of `set-list-attrs`) */
  expressions?: SetListAttrs<Bytes> | undefined;
  /** `type` (19, string) */
  type?: string | Bytes | undefined;
  /** `count` (20, u32, big-endian) */
  count?: number | undefined;
}

/** Attribute set `set-desc-attrs` */
export interface SetDescAttrs extends SetObject {
  /** `size` (1, u32, big-endian) */
  size?: number | undefined;
  /** `concat` (2, nest of `set-desc-concat-attrs`, repeated) */
  concat?: SetDescConcatAttrs[] | undefined;
}

/** Attribute set `set-desc-concat-attrs` */
export interface SetDescConcatAttrs extends SetObject {
  /** `elem` (1, nest of `set-field-attrs`) */
  elem?: SetFieldAttrs | undefined;
}

/** Attribute set `set-field-attrs` */
export interface SetFieldAttrs extends SetObject {
  /** `len` (1, u32, big-endian) */
  len?: number | undefined;
}

/** Attribute set `set-list-attrs` */
export interface SetListAttrs<Bytes = never> extends SetObject {
  /** `elem` (1, nest of `expr-attrs`, repeated) */
  elem?: ExprAttrs<Bytes>[] | undefined;
}

/** Attribute set `setelem-attrs` */
export interface SetelemAttrs<Bytes = never> extends SetObject {
  /** `key` (1, nest of `data-attrs`) */
  key?: DataAttrs<Bytes> | undefined;
  /** `data` (2, nest of `data-attrs`) */
  data?: DataAttrs<Bytes> | undefined;
  /** `flags` (3, binary) */
  flags?: Uint8Array | undefined;
  /** `timeout` (4, u64) */
  timeout?: bigint | undefined;
  /** `expiration` (5, u64) */
  expiration?: bigint | undefined;
  /** `userdata` (6, binary) */
  userdata?: Uint8Array | undefined;
  /** `expr` (7, nest of `expr-attrs`) */
  expr?: ExprAttrs<Bytes> | undefined;
  /** `objref` (8, string) */
  objref?: string | Bytes | undefined;
  /** `key-end` (9, nest of `data-attrs`) */
  keyEnd?: DataAttrs<Bytes> | undefined;
  /** `expressions` (10, nest of `expr-list-attrs`) */
  expressions?: ExprListAttrs<Bytes> | undefined;
}

/** Attribute set `setelem-list-elem-attrs` */
export interface SetelemListElemAttrs<Bytes = never> extends SetObject {
  /** `elem` (1, nest of `setelem-attrs`, repeated) */
  elem?: SetelemAttrs<Bytes>[] | undefined;
}

/** Attribute set `setelem-list-attrs` */
export interface SetelemListAttrs<Bytes = never> extends SetObject {
  /** `table` (1, string) */
  table?: string | Bytes | undefined;
  /** `set` (2, string) */
  set?: string | Bytes | undefined;
  /** `elements` (3, nest of `setelem-list-elem-attrs`) */
  elements?: SetelemListElemAttrs<Bytes> | undefined;
  /** `set-id` (4, u32) */
  setId?: number | undefined;
}

/** Attribute set `gen-attrs` */
export interface GenAttrs<Bytes = never> extends SetObject {
  /** `id` (1, u32, big-endian) */
  id?: number | undefined;
  /** `proc-pid` (2, u32, big-endian) */
  procPid?: number | undefined;
  /** `proc-name` (3, string) */
  procName?: string | Bytes | undefined;
}

/** What {@link ObjAttrs} has whatever is selected. */
export interface ObjAttrsBase<Bytes = never> extends SetObject {
  /** `table` (1, string) */
  table?: string | Bytes | undefined;
  /** `name` (2, string) */
  name?: string | Bytes | undefined;
  /** `use` (5, u32, big-endian) */
  use?: number | undefined;
  /** `handle` (6, u64, big-endian) */
  handle?: bigint | undefined;
  /** `userdata` (8, binary) */
  userdata?: Uint8Array | undefined;
}

/** What `type` selects in {@link ObjAttrs}: the type of `data`. */
export type ObjAttrsData =
  | { type: 'counter'; data?: CounterAttrs | undefined }
  | { type: 'quota'; data?: QuotaAttrs | undefined }
  | { type?: Exclude<ObjectType, 'counter' | 'quota'> | (number & {}) | undefined; data?: undefined };

/** Attribute set `obj-attrs` */
export type ObjAttrs<Bytes = never> = ObjAttrsBase<Bytes> & ObjAttrsData;

/** Attribute set `quota-attrs` */
export interface QuotaAttrs extends SetObject {
  /** `bytes` (1, u64, big-endian) */
  bytes?: bigint | undefined;
  /** `flags` (2, u32, big-endian, flags `quota-flags`) */
  flags?: FlagsValue<QuotaFlag> | undefined;
  /** `consumed` (4, u64, big-endian) */
  consumed?: bigint | undefined;
}

/** Attribute set `flowtable-attrs` */
export interface FlowtableAttrs<Bytes = never> extends SetObject {
  /** `table` (1, string) */
  table?: string | Bytes | undefined;
  /** `name` (2, string) */
  name?: string | Bytes | undefined;
  /** `hook` (3, nest of `flowtable-hook-attrs`) */
  hook?: FlowtableHookAttrs<Bytes> | undefined;
  /** `use` (4, u32, big-endian) */
  use?: number | undefined;
  /** `handle` (5, u64, big-endian) */
  handle?: bigint | undefined;
  /** `flags` (7, u32, big-endian) */
  flags?: number | undefined;
}

/** Attribute set `flowtable-hook-attrs` */
export interface FlowtableHookAttrs<Bytes = never> extends SetObject {
  /** `num` (1, u32, big-endian) */
  num?: number | undefined;
  /** `priority` (2, u32, big-endian) */
  priority?: number | undefined;
  /** `devs` (3, nest of `hook-dev-attrs`) */
  devs?: HookDevAttrs<Bytes> | undefined;
}

/** Attribute set `expr-bitwise-attrs` */
export interface ExprBitwiseAttrs<Bytes = never> extends SetObject {
  /** `sreg` (1, u32, big-endian) */
  sreg?: number | undefined;
  /** `dreg` (2, u32, big-endian) */
  dreg?: number | undefined;
  /** `len` (3, u32, big-endian) */
  len?: number | undefined;
  /** `mask` (4, nest of `data-attrs`) */
  mask?: DataAttrs<Bytes> | undefined;
  /** `xor` (5, nest of `data-attrs`) */
  xor?: DataAttrs<Bytes> | undefined;
  /** `op` (6, u32, big-endian, enum `bitwise-ops`, at most 255) */
  op?: EnumValue<BitwiseOps> | undefined;
  /** `data` (7, nest of `data-attrs`) */
  data?: DataAttrs<Bytes> | undefined;
}

/** Attribute set `expr-cmp-attrs` */
export interface ExprCmpAttrs<Bytes = never> extends SetObject {
  /** `sreg` (1, u32, big-endian) */
  sreg?: number | undefined;
  /** `op` (2, u32, big-endian, enum `cmp-ops`) */
  op?: EnumValue<CmpOps> | undefined;
  /** `data` (3, nest of `data-attrs`) */
  data?: DataAttrs<Bytes> | undefined;
}

/** Attribute set `data-attrs` */
export interface DataAttrs<Bytes = never> extends SetObject {
  /** `value` (1, binary) */
  value?: Uint8Array | undefined;
  /** `verdict` (2, nest of `verdict-attrs`) */
  verdict?: VerdictAttrs<Bytes> | undefined;
}

/** Attribute set `verdict-attrs` */
export interface VerdictAttrs<Bytes = never> extends SetObject {
  /** `code` (1, u32, big-endian, enum `verdict-code`) */
  code?: EnumValue<VerdictCode> | undefined;
  /** `chain` (2, string) */
  chain?: string | Bytes | undefined;
  /** `chain-id` (3, u32, big-endian) */
  chainId?: number | undefined;
}

/** Attribute set `expr-counter-attrs` */
export interface ExprCounterAttrs extends SetObject {
  /** `bytes` (1, u64, big-endian) */
  bytes?: bigint | undefined;
  /** `packets` (2, u64, big-endian) */
  packets?: bigint | undefined;
}

/** Attribute set `expr-fib-attrs` */
export interface ExprFibAttrs extends SetObject {
  /** `dreg` (1, u32, big-endian) */
  dreg?: number | undefined;
  /** `result` (2, u32, big-endian, enum `fib-result`) */
  result?: EnumValue<FibResult> | undefined;
  /** `flags` (3, u32, big-endian, flags `fib-flags`) */
  flags?: FlagsValue<FibFlag> | undefined;
}

/** Attribute set `expr-ct-attrs` */
export interface ExprCtAttrs extends SetObject {
  /** `dreg` (1, u32, big-endian) */
  dreg?: number | undefined;
  /** `key` (2, u32, big-endian, enum `ct-keys`) */
  key?: EnumValue<CtKeys> | undefined;
  /** `direction` (3, u8, enum `ct-direction`) */
  direction?: EnumValue<CtDirection> | undefined;
  /** `sreg` (4, u32, big-endian) */
  sreg?: number | undefined;
}

/** Attribute set `expr-flow-offload-attrs` */
export interface ExprFlowOffloadAttrs<Bytes = never> extends SetObject {
  /** `name` (1, string) */
  name?: string | Bytes | undefined;
}

/** Attribute set `expr-immediate-attrs` */
export interface ExprImmediateAttrs<Bytes = never> extends SetObject {
  /** `dreg` (1, u32, big-endian) */
  dreg?: number | undefined;
  /** `data` (2, nest of `data-attrs`) */
  data?: DataAttrs<Bytes> | undefined;
}

/** Attribute set `expr-lookup-attrs` */
export interface ExprLookupAttrs<Bytes = never> extends SetObject {
  /** `set` (1, string) */
  set?: string | Bytes | undefined;
  /** `set-id` (2, u32, big-endian) */
  setId?: number | undefined;
  /** `sreg` (3, u32, big-endian) */
  sreg?: number | undefined;
  /** `dreg` (4, u32, big-endian) */
  dreg?: number | undefined;
  /** `flags` (5, u32, big-endian, flags `lookup-flags`) */
  flags?: FlagsValue<LookupFlag> | undefined;
}

/** Attribute set `expr-masq-attrs` */
export interface ExprMasqAttrs extends SetObject {
  /** `flags` (1, u32, big-endian, flags `nat-range-flags`) */
  flags?: FlagsValue<NatRangeFlag> | undefined;
  /** `reg-proto-min` (2, u32, big-endian, enum `registers`) */
  regProtoMin?: EnumValue<Registers> | undefined;
  /** `reg-proto-max` (3, u32, big-endian, enum `registers`) */
  regProtoMax?: EnumValue<Registers> | undefined;
}

/** Attribute set `expr-meta-attrs` */
export interface ExprMetaAttrs extends SetObject {
  /** `dreg` (1, u32, big-endian) */
  dreg?: number | undefined;
  /** `key` (2, u32, big-endian, enum `meta-keys`) */
  key?: EnumValue<MetaKeys> | undefined;
  /** `sreg` (3, u32, big-endian) */
  sreg?: number | undefined;
}

/** Attribute set `expr-nat-attrs` */
export interface ExprNatAttrs extends SetObject {
  /** `type` (1, u32, big-endian) */
  type?: number | undefined;
  /** `family` (2, u32, big-endian) */
  family?: number | undefined;
  /** `reg-addr-min` (3, u32, big-endian) */
  regAddrMin?: number | undefined;
  /** `reg-addr-max` (4, u32, big-endian) */
  regAddrMax?: number | undefined;
  /** `reg-proto-min` (5, u32, big-endian) */
  regProtoMin?: number | undefined;
  /** `reg-proto-max` (6, u32, big-endian) */
  regProtoMax?: number | undefined;
  /** `flags` (7, u32, big-endian, flags `nat-range-flags`) */
  flags?: FlagsValue<NatRangeFlag> | undefined;
}

/** Attribute set `expr-payload-attrs` */
export interface ExprPayloadAttrs extends SetObject {
  /** `dreg` (1, u32, big-endian, enum `registers`) */
  dreg?: EnumValue<Registers> | undefined;
  /** `base` (2, u32, big-endian, enum `payload-base`) */
  base?: EnumValue<PayloadBase> | undefined;
  /** `offset` (3, u32, big-endian) */
  offset?: number | undefined;
  /** `len` (4, u32, big-endian) */
  len?: number | undefined;
  /** `sreg` (5, u32, big-endian, enum `registers`) */
  sreg?: EnumValue<Registers> | undefined;
  /** `csum-type` (6, u32, big-endian) */
  csumType?: number | undefined;
  /** `csum-offset` (7, u32, big-endian) */
  csumOffset?: number | undefined;
  /** `csum-flags` (8, u32, big-endian) */
  csumFlags?: number | undefined;
}

/** Attribute set `expr-reject-attrs` */
export interface ExprRejectAttrs extends SetObject {
  /** `type` (1, u32, big-endian, enum `reject-types`) */
  type?: EnumValue<RejectTypes> | undefined;
  /** `icmp-code` (2, u8) */
  icmpCode?: number | undefined;
}

/** Attribute set `expr-target-attrs` */
export interface ExprTargetAttrs<Bytes = never> extends SetObject {
  /** `name` (1, string) */
  name?: string | Bytes | undefined;
  /** `rev` (2, u32, big-endian) */
  rev?: number | undefined;
  /** `info` (3, binary) */
  info?: Uint8Array | undefined;
}

/** Attribute set `expr-tproxy-attrs` */
export interface ExprTproxyAttrs extends SetObject {
  /** `family` (1, u32, big-endian) */
  family?: number | undefined;
  /** `reg-addr` (2, u32, big-endian) */
  regAddr?: number | undefined;
  /** `reg-port` (3, u32, big-endian) */
  regPort?: number | undefined;
}

/** Attribute set `expr-objref-attrs` */
export interface ExprObjrefAttrs<Bytes = never> extends SetObject {
  /** `imm-type` (1, u32, big-endian) */
  immType?: number | undefined;
  /** `imm-name` (2, string) */
  immName?: string | Bytes | undefined;
  /** `set-sreg` (3, u32, big-endian) */
  setSreg?: number | undefined;
  /** `set-name` (4, string) */
  setName?: string | Bytes | undefined;
  /** `set-id` (5, u32, big-endian) */
  setId?: number | undefined;
}

/** Attribute set `compat-target-attrs` */
export interface CompatTargetAttrs<Bytes = never> extends SetObject {
  /** `name` (1, string, at most 32 bytes) */
  name?: string | Bytes | undefined;
  /** `rev` (2, u32, big-endian, at most 255) */
  rev?: number | undefined;
  /** `info` (3, binary) */
  info?: Uint8Array | undefined;
}

/** Attribute set `compat-match-attrs` */
export interface CompatMatchAttrs<Bytes = never> extends SetObject {
  /** `name` (1, string, at most 32 bytes) */
  name?: string | Bytes | undefined;
  /** `rev` (2, u32, big-endian, at most 255) */
  rev?: number | undefined;
  /** `info` (3, binary) */
  info?: Uint8Array | undefined;
}

/** Attribute set `compat-attrs` */
export interface CompatAttrs<Bytes = never> extends SetObject {
  /** `name` (1, string, at most 32 bytes) */
  name?: string | Bytes | undefined;
  /** `rev` (2, u32, big-endian, at most 255) */
  rev?: number | undefined;
  /** `type` (3, u32, big-endian) */
  type?: number | undefined;
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

/** Request of `getgen` (dump). */
export type GetgenDumpRequest = GenAttrsMessage<Uint8Array>;

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

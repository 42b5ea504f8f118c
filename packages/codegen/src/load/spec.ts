/**
 * The shape of a spec after loading: the YAML as it stands, typed. Nothing is computed here; ids that follow from the
 * order of a list, inherited keys of subsets and the like are made explicit by the next stage.
 */

/** Which of the kernel's schemas a spec follows, and with it which messages the family speaks. */
export type Protocol = 'genetlink' | 'genetlink-c' | 'genetlink-legacy' | 'netlink-raw';

/** Byte order of a number; absent means the machine's own. */
export type ByteOrder = 'little-endian' | 'big-endian';

/** How bytes or numbers are shown and accepted. `sockaddr` is ours: `sockaddr_in` or `sockaddr_in6`, told by length. */
export type DisplayHint = 'hex' | 'mac' | 'fddi' | 'ipv4' | 'ipv6' | 'ipv4-or-v6' | 'uuid' | 'sockaddr';

/** A privilege: in the initial user namespace, or over the network namespace. */
export type Privilege = 'admin-perm' | 'uns-admin-perm';

/** The whole spec of a family. */
export interface Spec {
  readonly name: string;
  readonly doc?: string;
  /** Absent means `genetlink`. */
  readonly protocol?: Protocol;
  readonly protonum?: number;
  readonly version?: number;
  readonly 'uapi-header'?: string;
  readonly 'c-family-name'?: string;
  readonly 'c-version-name'?: string;
  readonly 'max-by-define'?: boolean;
  readonly 'cmd-max-name'?: string;
  readonly 'cmd-cnt-name'?: string;
  readonly 'kernel-policy'?: 'split' | 'per-op' | 'global';
  readonly definitions?: readonly SpecDefinition[];
  readonly 'attribute-sets': readonly SpecAttributeSet[];
  readonly 'sub-messages'?: readonly SpecSubMessage[];
  readonly operations: SpecOperations;
  readonly 'mcast-groups'?: { readonly list: readonly SpecMcastGroup[] };
  readonly 'kernel-family'?: { readonly headers?: readonly string[]; readonly 'sock-priv'?: string };
}

/** A definition, told apart by `type`. */
export type SpecDefinition = SpecConst | SpecEnum | SpecStruct;

interface SpecDefinitionBase {
  readonly name: string;
  readonly doc?: string;
  readonly header?: string;
  readonly scope?: 'uapi' | 'kernel' | 'user';
  readonly 'enum-name'?: string | null;
  readonly 'name-prefix'?: string;
  readonly 'ts-name'?: string;
}

/** A constant. */
export interface SpecConst extends SpecDefinitionBase {
  readonly type: 'const';
  readonly value: string | number;
}

/** An enum, or flags: there the value of an entry is the number of its bit. */
export interface SpecEnum extends SpecDefinitionBase {
  readonly type: 'enum' | 'flags';
  readonly 'value-start'?: string | number;
  readonly entries: readonly (string | SpecEntry)[];
  readonly 'render-max'?: boolean;
  readonly 'enum-cnt-name'?: string;
}

/** An entry of an enum or of flags, where it is more than a name. */
export interface SpecEntry {
  readonly name: string;
  readonly value?: number;
  readonly doc?: string;
  readonly 'ts-name'?: string;
}

/** A C struct. Members stand at their natural offsets only if the spec says so with `pad`. */
export interface SpecStruct extends SpecDefinitionBase {
  readonly type: 'struct';
  readonly members: readonly SpecMember[];
}

/** Types of struct members. `flexible-array` is ours. */
export type SpecMemberType =
  | 'u8'
  | 'u16'
  | 'u32'
  | 'u64'
  | 's8'
  | 's16'
  | 's32'
  | 's64'
  | 'string'
  | 'binary'
  | 'pad'
  | 'flexible-array';

/** A member of a struct. `len` is there for `pad` and `string`, and for `binary` without a `struct`. */
export interface SpecMember {
  readonly name: string;
  readonly type: SpecMemberType;
  readonly len?: SpecLength;
  readonly 'byte-order'?: ByteOrder;
  readonly doc?: string;
  readonly enum?: string;
  readonly 'enum-as-flags'?: boolean;
  readonly 'display-hint'?: DisplayHint;
  readonly struct?: string;
  /** Ours, on a `flexible-array` or `binary` of numbers: their type. */
  readonly 'sub-type'?: SpecAttributeType;
  /** Ours, on a `flexible-array`: the member that holds the number of items. */
  readonly 'counted-by'?: string;
  readonly 'ts-name'?: string;
}

/** A length in bytes: a number, the name of a const, or that and ` - 1`. */
export type SpecLength = number | string;

/** A bound: a number, the name of a const, or a limit of a type such as `u32-max`. */
export type SpecBound = number | string;

/** An attribute set, or with `subset-of` a part of one. */
export interface SpecAttributeSet {
  readonly name: string;
  readonly 'name-prefix'?: string;
  readonly 'enum-name'?: string | null;
  readonly doc?: string;
  readonly 'subset-of'?: string;
  readonly 'attr-cnt-name'?: string;
  readonly 'attr-max-name'?: string;
  readonly header?: string;
  /** Ours: the attributes are a list, whose order and repetitions mean something. */
  readonly ordered?: boolean;
  readonly 'ts-name'?: string;
  readonly attributes: readonly SpecAttribute[];
}

/** Types of attributes and of the items of arrays. `record-list` is ours. */
export type SpecAttributeType =
  | 'unused'
  | 'pad'
  | 'flag'
  | 'binary'
  | 'bitfield32'
  | 'uint'
  | 'sint'
  | 'u8'
  | 'u16'
  | 'u32'
  | 'u64'
  | 's8'
  | 's16'
  | 's32'
  | 's64'
  | 'string'
  | 'nest'
  | 'indexed-array'
  | 'nest-type-value'
  | 'sub-message'
  | 'record-list';

/** A member of the fixed header, and the name of one of its values. */
export interface SpecHeaderValue {
  readonly member: string;
  readonly value: string;
}

/** An attribute. In a subset it may be a name alone: the rest comes from the whole set. */
export interface SpecAttribute {
  readonly name: string;
  readonly type?: SpecAttributeType;
  readonly doc?: string;
  readonly value?: number;
  readonly 'type-value'?: readonly string[];
  readonly 'byte-order'?: ByteOrder;
  readonly 'multi-attr'?: boolean;
  readonly 'nested-attributes'?: string;
  readonly enum?: string;
  readonly 'enum-as-flags'?: boolean;
  readonly checks?: SpecChecks;
  readonly 'sub-type'?: SpecAttributeType;
  readonly 'display-hint'?: DisplayHint;
  readonly 'name-prefix'?: string;
  readonly struct?: string;
  readonly 'sub-message'?: string;
  readonly selector?: string;
  /** Ours, on a `nest`: a struct stands before the attributes. */
  readonly 'fixed-header'?: string;
  /** Ours, on an `indexed-array`: whether the index of an item means something. */
  readonly index?: 'drop' | 'keep';
  /** Ours, on an `indexed-array`: the number of the first item when it is written; absent means 0. */
  readonly 'first-index'?: number;
  /** Ours, on a `record-list`: the member of `struct` that holds the length of a record. */
  readonly 'length-member'?: string;
  /** Ours: the value must not be printed. */
  readonly sensitive?: boolean;
  /**
   * Ours: with this value of a header member, an enum's name, the number means something else; such an attribute is kept
   * as it came.
   */
  readonly unless?: SpecHeaderValue;
  /** Ours: only with this value of a header member the number means this; it may mean something else with others. */
  readonly when?: SpecHeaderValue;
  /** Ours: only requests, or only replies, have the attribute; another may have its number in the other direction. */
  readonly direction?: 'request' | 'reply';
  /** Ours: the name of the property, where the converted name clashes. */
  readonly 'ts-name'?: string;
}

/** What the kernel checks before it accepts a value. */
export interface SpecChecks {
  readonly 'flags-mask'?: string;
  readonly min?: SpecBound;
  readonly max?: SpecBound;
  readonly 'min-len'?: SpecLength;
  readonly 'max-len'?: SpecLength;
  readonly 'exact-len'?: SpecLength;
  readonly 'unterminated-ok'?: boolean;
}

/** A payload whose format another attribute, the selector, decides. */
export interface SpecSubMessage {
  readonly name: string;
  readonly doc?: string;
  readonly formats: readonly SpecFormat[];
}

/**
 * The format for one value of the selector: a struct, attributes, both, or neither. Ours: a plain value instead, described
 * by the keys of an attribute.
 */
export interface SpecFormat
  extends Pick<
    SpecAttribute,
    | 'type'
    | 'byte-order'
    | 'enum'
    | 'enum-as-flags'
    | 'checks'
    | 'sub-type'
    | 'display-hint'
    | 'sensitive'
    | 'multi-attr'
  > {
  readonly value: string;
  readonly doc?: string;
  readonly 'fixed-header'?: string;
  readonly 'attribute-set'?: string;
}

/** The operations, with what holds for all of them. */
export interface SpecOperations {
  /** `directional` numbers requests and replies apart; absent means `unified`. */
  readonly 'enum-model'?: 'unified' | 'directional';
  readonly 'name-prefix'?: string;
  readonly 'enum-name'?: string | null;
  readonly 'async-prefix'?: string;
  readonly 'async-enum'?: string | null;
  readonly 'fixed-header'?: string;
  /** Ours: the set for messages of operations that the spec does not describe. */
  readonly 'fallback-attrs'?: string;
  /** Ours: the operations that a transaction starts and ends with, and the number of its subsystem. */
  readonly batch?: { readonly begin: string; readonly end: string; readonly subsystem: number };
  /** Ours: no types of their own for the requests and replies of operations. */
  readonly transparent?: boolean;
  /** Ours: requests take every attribute of their set. */
  readonly 'all-attrs'?: boolean;
  readonly list: readonly SpecOperation[];
}

/** An operation, a notification or an event. */
export interface SpecOperation {
  readonly name: string;
  readonly doc?: string;
  readonly value?: number;
  readonly 'attribute-set'?: string;
  readonly flags?: readonly Privilege[];
  readonly 'dont-validate'?: readonly ('strict' | 'dump' | 'dump-strict')[];
  readonly 'config-cond'?: string;
  readonly 'fixed-header'?: string;
  readonly do?: SpecCall;
  readonly dump?: SpecCall;
  readonly notify?: string;
  readonly event?: { readonly attributes?: readonly string[] };
  readonly mcgrp?: string;
  /** Ours: whether requests take the listed attributes only; absent means true for `genetlink`, false for others. */
  readonly narrow?: boolean;
  readonly transparent?: boolean;
  readonly 'all-attrs'?: boolean;
  readonly 'request-type-at-runtime'?: boolean;
  readonly 'ts-name'?: string;
}

/** Flags of a request, `NLM_F_*`. */
export type RequestFlag = 'replace' | 'excl' | 'create' | 'append' | 'echo' | 'nonrec' | 'bulk';

/** The `do` or the `dump` of an operation. */
export interface SpecCall {
  readonly request?: SpecMessage;
  readonly reply?: SpecMessage;
  readonly pre?: string;
  readonly post?: string;
  /** Ours: a function of `src/extra` that puts an answer in several messages together. */
  readonly merge?: string;
  /** Ours: a function of `src/extra` that cuts a request into several messages. */
  readonly split?: string;
  /** Ours, on a `do`: flags that callers may set, where they are others than usual for the protocol. */
  readonly 'request-flags'?: readonly RequestFlag[];
  /** Ours, on a `do`: flags that every request has, since the kernel would not reply without them. */
  readonly 'always-flags'?: readonly RequestFlag[];
}

/** A request or a reply. */
export interface SpecMessage {
  readonly attributes?: readonly string[];
  readonly value?: number;
  /** Ours, on the reply of a `do`: several messages answer. */
  readonly many?: boolean;
}

/** A multicast group; `value` is there for raw families. */
export interface SpecMcastGroup {
  readonly name: string;
  readonly doc?: string;
  readonly 'c-define-name'?: string;
  readonly flags?: readonly Privilege[];
  readonly value?: number;
}

import type { SourcePos } from '../errors.ts';

/**
 * A family as the emitters see it: everything that a spec leaves implicit is spelled out, references are objects, names
 * in TypeScript are decided. Read-only data; sets may refer to themselves.
 */
export interface FamilyModel {
  /** Spec file without its ending, `net_shaper`. */
  readonly file: string;
  /** Name in the kernel, `net-shaper`. */
  readonly name: string;
  /** npm package. */
  readonly packageName: string;
  readonly protocol: 'genetlink' | 'genetlink-c' | 'genetlink-legacy' | 'netlink-raw';
  /** Netlink protocol number; 16 for the generic ones. */
  readonly protonum: number;
  readonly version: number;
  readonly modules: readonly string[];
  readonly doc: string;
  readonly consts: readonly ConstDef[];
  readonly enums: readonly EnumDef[];
  readonly structs: readonly StructDef[];
  readonly sets: readonly AttrSet[];
  /** Every pair of a fixed header and the set behind it: of operations first, then of nests, records and formats. */
  readonly messages: readonly MessageShape[];
  readonly subMessages: readonly SubMessageDef[];
  readonly operations: readonly OperationDef[];
  readonly groups: readonly GroupDef[];
  /** What transactions start and end with: message numbers, and that of the subsystem. */
  readonly batch: BatchDef | undefined;
  /** Stands for operations that the spec does not describe (option `fallback-attrs`). */
  readonly fallback: OperationDef | undefined;
}

export interface BatchDef {
  readonly begin: number;
  readonly end: number;
  readonly subsystem: number;
}

/** A fixed header and the attributes that follow it: one object in TypeScript. */
export interface MessageShape {
  readonly header: StructDef;
  readonly set: AttrSet;
}

/** What every named thing of a family has. */
interface Named {
  /** Name in the spec. */
  readonly name: string;
  /** Name in TypeScript: PascalCase for definitions and sets, camelCase for attributes, members, operations. */
  readonly tsName: string;
  readonly doc: string;
  readonly at: SourcePos;
}

export interface ConstDef extends Named {
  readonly value: number | string;
  /** True where only the kernel's own code has it (`scope: kernel`): not for export. */
  readonly isInternal: boolean;
}

/**
 * An enum, or flags. An enum of which a spec uses the values as bit numbers (`enum-as-flags`) is there a second time,
 * as flags of the same `name` with a `tsName` that ends in `Flags`.
 */
export interface EnumDef extends Named {
  readonly isFlags: boolean;
  /** In the order of the spec. */
  readonly entries: readonly EnumEntry[];
  /** True for definitions of core that specs refer to, such as `address-family`. */
  readonly isBuiltIn: boolean;
}

/** An entry of an enum or of flags. Its `tsName` is the spec name unless the overlay gives another. */
export interface EnumEntry extends Named {
  /** The number; for flags the mask, not the number of the bit. */
  readonly value: bigint;
}

/** A C struct; offsets and size are those of a C compiler on a 64-bit machine, spec paddings included. */
export interface StructDef extends Named {
  readonly sizeBytes: number;
  readonly members: readonly StructMember[];
  /** True where the struct is the fixed header of an operation, a nest, a record or a sub-message. */
  readonly isHeader: boolean;
  /** True where input may give bytes for a member that is text, or only a part of a struct inside. */
  readonly takesBytes: boolean;
}

/** A member of a struct. Members of type `pad` only move offsets and are not listed. */
export interface StructMember extends Named {
  readonly offset: number;
  readonly sizeBytes: number;
  readonly type: MemberType;
}

export type MemberType =
  | ScalarType
  | { readonly kind: 'bytes'; readonly hint: BytesHint }
  | { readonly kind: 'string' }
  | { readonly kind: 'struct'; readonly struct: StructDef }
  | FixedArray
  | FlexibleArray;

/** A C array of numbers inside a struct (`binary` with `len` and `sub-type`). */
export interface FixedArray {
  readonly kind: 'fixed-array';
  readonly item: ScalarType;
  readonly itemBytes: number;
  readonly length: number;
}

/**
 * The last member of a struct: as many items as the payload holds, but not more than the member `countedBy` says, where
 * there is one.
 */
export interface FlexibleArray {
  readonly kind: 'flexible-array';
  readonly item: ScalarType | { readonly kind: 'struct'; readonly struct: StructDef };
  readonly itemBytes: number;
  readonly countedBy: string | undefined;
}

export interface AttrSet extends Named {
  /** Attributes in the order of their numbers, `pad` and `unused` ones included; of a subset, those that it names. */
  readonly attrs: readonly Attr[];
  /** True for an ordered list with repeats. */
  readonly isOrdered: boolean;
  /** The set that this one is a subset of. */
  readonly subsetOf: AttrSet | undefined;
  /** The fixed header that operations put in front of this set; of several, that of the first operation. */
  readonly messageHeader: StructDef | undefined;
  /** True where input may give bytes for text or only a part of a struct, here or in a set inside. */
  readonly takesBytes: boolean;
  /** Selectors of sub-messages, here or in a set inside, that stand in a set around this one. */
  readonly outerSelectors: readonly OuterSelector[];
}

/** A selector in a set around. */
export interface OuterSelector {
  readonly name: string;
  readonly tsName: string;
}

/** A member of the message's fixed header, and the name of one of its values. */
export interface HeaderCondition {
  readonly member: StructMember;
  readonly value: string;
}

export interface Attr extends Named {
  readonly id: number;
  readonly type: AttrType;
  /** May come several times; its value is an array. */
  readonly isMulti: boolean;
  readonly checks: Checks;
  /** Holds a key: never shown. */
  readonly isSensitive: boolean;
  /**
   * A member of the message's fixed header, and its value with which the number means something else: then the attribute
   * is kept as it came.
   */
  readonly unless?: HeaderCondition;
  /** With this value alone the number means this attribute. */
  readonly when?: HeaderCondition;
  /** Where only requests or only replies have it. */
  readonly direction?: 'request' | 'reply';
}

export type ByteOrder = 'native' | 'big' | 'little';

/** A number of fixed width, or of 4 or 8 bytes (`bits: 'auto'`). */
export interface ScalarType {
  readonly kind: 'scalar';
  readonly bits: 8 | 16 | 32 | 64 | 'auto';
  readonly isSigned: boolean;
  readonly order: ByteOrder;
  /** Names of values. */
  readonly values: EnumDef | undefined;
  /** Whether `values` name bits: then they are flags. */
  readonly asFlags: boolean;
  /** `hex`: shown in hex by JSON. `ipv4`: dotted text (always network order). */
  readonly hint: 'hex' | 'ipv4' | undefined;
}

export type BytesHint = 'hex' | 'mac' | 'ipv4' | 'ipv6' | 'ipv4-or-v6' | 'uuid' | 'sockaddr' | undefined;

export type AttrType =
  | ScalarType
  | { readonly kind: 'flag' }
  | { readonly kind: 'string' }
  | { readonly kind: 'bytes'; readonly hint: BytesHint }
  | { readonly kind: 'struct'; readonly struct: StructDef }
  /** C array of numbers. */
  | { readonly kind: 'scalar-array'; readonly item: ScalarType }
  /** C array of structs (`binary` with `struct` and `sub-type: binary`). */
  | { readonly kind: 'struct-array'; readonly struct: StructDef }
  /** `values` are flags. */
  | { readonly kind: 'bitfield32'; readonly values: EnumDef | undefined }
  | { readonly kind: 'nest'; readonly set: AttrSet; readonly header: StructDef | undefined }
  /** `keepIndex`: the attribute types inside mean something; `first`: the type of the first item when encoding. */
  | { readonly kind: 'indexed-array'; readonly item: AttrType; readonly keepIndex: boolean; readonly first: number }
  | { readonly kind: 'nest-type-value'; readonly keys: readonly TypeValueKey[]; readonly set: AttrSet }
  /** Structs, each with attributes behind it; `lengthMember` holds the length of both. */
  | {
      readonly kind: 'record-list';
      readonly struct: StructDef;
      readonly lengthMember: StructMember;
      readonly set: AttrSet;
    }
  | { readonly kind: 'sub-message'; readonly message: SubMessageDef; readonly selector: SelectorRef }
  | { readonly kind: 'pad' }
  | { readonly kind: 'unused' };

/** A key of a `nest-type-value`: what the attribute types of one level of nests mean. */
export interface TypeValueKey {
  readonly name: string;
  readonly tsName: string;
}

/** Where the value that selects a sub-message's format is found: at least `levels` sets further out, 0 in the same. */
export interface SelectorRef {
  readonly name: string;
  readonly levels: number;
  /** The attribute in the same set; undefined when it is further out. */
  readonly attr: Attr | undefined;
}

/** Limits by the spec's `checks`, resolved to numbers; of arrays, for each item. */
export interface Checks {
  readonly min?: bigint;
  readonly max?: bigint;
  readonly minLen?: number;
  readonly maxLen?: number;
  readonly exactLen?: number;
  readonly isUnterminatedOk?: boolean;
  readonly flagsMask?: EnumDef;
}

export interface SubMessageDef extends Named {
  readonly formats: readonly SubMessageFormat[];
}

export interface SubMessageFormat {
  /** Value of the selector. */
  readonly value: string;
  readonly doc: string;
  readonly header: StructDef | undefined;
  readonly set: AttrSet | undefined;
  /** The payload where it is a plain value, as an attribute without number or name. */
  readonly plain: Attr | undefined;
  readonly at: SourcePos;
}

/** An operation, a notification or an event; without any mode, a number that the kernel keeps free. */
export interface OperationDef extends Named {
  readonly set: AttrSet | undefined;
  readonly header: StructDef | undefined;
  readonly do: CallDef | undefined;
  readonly dump: CallDef | undefined;
  /** Message number of a notification or event. */
  readonly message: number | undefined;
  /** Attributes of a notification or event. */
  readonly messageAttrs: readonly Attr[];
  readonly group: string | undefined;
  /** `initial`: CAP_NET_ADMIN in the initial user namespace; `namespace`: over the network namespace. */
  readonly privilege: 'initial' | 'namespace' | undefined;
  /** No types of their own for its requests and replies (option `transparent`). */
  readonly isTransparent: boolean;
  /** Its message numbers are given when it is used (option `request-type-at-runtime`). */
  readonly isTypedAtRuntime: boolean;
}

export interface CallDef {
  readonly request: MessageDef;
  readonly reply: MessageDef | undefined;
  /** A `do` that several messages answer. */
  readonly isMany: boolean;
  /** Name of the merger, and of the splitter, in src/extra. */
  readonly merge: string | undefined;
  readonly split: string | undefined;
  /** Flags that callers may set, where the spec says which. */
  readonly flags: readonly string[] | undefined;
  /** Flags that every request has. */
  readonly always: readonly string[] | undefined;
}

export interface MessageDef {
  readonly id: number;
  /** Attributes that the spec lists, in its order. */
  readonly attrs: readonly Attr[];
  /** Whether the type is narrowed to them; otherwise the whole set is allowed. */
  readonly isNarrow: boolean;
}

export interface GroupDef extends Named {
  /** Number of the group on protocols that fix it. */
  readonly value: number | undefined;
}

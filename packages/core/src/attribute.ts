import type { AttrReader } from './attr-reader.ts';
import type { AttrWriter } from './attr-writer.ts';
import type { NameTable } from './name-table.ts';
import type { StructType } from './struct-type.ts';

/** What the payload of an attribute is, in the words of the spec. */
export type AttributeKind =
  | ScalarKind
  | 'flag'
  | 'text'
  | 'binary'
  | 'secret'
  | 'ipv4'
  | 'ipv6'
  | 'ip'
  | 'mac'
  | 'uuid'
  | 'socketAddress'
  | 'bitfield32'
  | 'struct'
  | 'packed'
  | 'nest'
  | 'array'
  | 'indexed'
  | 'list'
  | 'typeValue'
  | 'records'
  | 'subMessage';

type Order = '' | 'be' | 'le';

/** Scalars: signedness, width and, where it is fixed, byte order. */
export type ScalarKind = 'u8' | 's8' | `${'u16' | 'u32' | 'u64' | 's16' | 's32' | 's64' | 'uint' | 'sint'}${Order}`;

/** The type of an attribute: how its payload is read and written, and what it is made of. */
export interface AttributeType<T> {
  readonly kind: AttributeKind;
  /** Reads the payload of the reader's current attribute; `selected` are the values that `outer` names. */
  read(reader: AttrReader, name: string, ...selected: readonly unknown[]): T;
  /** Writes an attribute of type `id` (for lists: several). */
  write(writer: AttrWriter, id: number, name: string, value: T): void;
  /** Names of an enum or of flags. */
  readonly table?: NameTable;
  /** Items of arrays and lists. */
  readonly item?: AttributeType<unknown>;
  /** Layout of a struct; for nests and records: of the header in front of the attributes. */
  readonly struct?: StructType<unknown>;
  /** Attributes inside. */
  readonly set?: () => object;
  /** Names of the keys of a `nest-type-value`. */
  readonly keys?: readonly TypeValueKey[];
  /** How the formats of a sub-message are told apart. */
  readonly selector?: Selector;
  /** Of nests: properties beside them, or further out, whose values select sub-messages inside. */
  readonly outer?: readonly string[];
  /** True where `display-hint: hex` asks for hex digits in JSON. */
  readonly isHex?: boolean;
}

/** One key of a `nest-type-value`: its name in the spec and as a property. */
export interface TypeValueKey {
  readonly name: string;
  readonly key: string;
}

/** The formats of a sub-message by the value of the attribute that selects them. */
export interface Selector {
  /** Property of the attribute that selects, in the same set or in the nearest around it that has one. */
  readonly key: string;
  readonly formats: () => Readonly<Record<string, SubMessageFormat>>;
}

/** One format of a sub-message: a fixed header, attributes, both or neither; or a value of some type. */
export interface SubMessageFormat {
  readonly struct?: StructType<unknown>;
  readonly set?: () => object;
  readonly type?: AttributeType<unknown>;
}

/** One attribute of a set: number, spec name and type. Readers and writers take it as a key. */
export interface Attribute<T> {
  /** Attribute type number. */
  readonly id: number;
  /** Name in the spec. */
  readonly name: string;
  readonly type: AttributeType<T>;
  /** Where only requests or only replies have it: then another attribute may have the number in the other. */
  readonly direction?: Direction;
  /** A property of the fixed header, and its value with which the number means something that is not described. */
  readonly unless?: HeaderValue;
  /** A property of the fixed header, and its value with which alone the number means this. */
  readonly when?: HeaderValue;
}

/** A value of a member of the fixed header: property and name of the value. */
export interface HeaderValue {
  readonly key: string;
  readonly value: unknown;
}

/** Which way a message goes. Notifications are replies. */
export type Direction = 'request' | 'reply';

/** Describes an attribute. */
export function attribute<T>(
  id: number,
  name: string,
  type: AttributeType<T>,
  direction?: Direction,
  unless?: HeaderValue,
  when?: HeaderValue,
): Attribute<T> {
  const attribute = direction === undefined ? { id, name, type } : { id, name, type, direction };
  if (unless === undefined && when === undefined) return attribute;
  return { ...attribute, ...(unless !== undefined && { unless }), ...(when !== undefined && { when }) };
}

/** What the generator knows about an attribute set: its attributes by property name. */
export type AttributeSet<T> = {
  readonly [K in Extract<keyof T, string>]-?: Attribute<NonNullable<T[K]>>;
};

/** An attribute set whose object type does not matter. */
export type AnyAttributeSet = Readonly<Record<string, Attribute<unknown>>>;

type Entry = readonly [key: string, attribute: Attribute<unknown>];

interface SetFacts {
  readonly name: string;
  readonly isOrdered: boolean;
  byId?: Readonly<Record<Direction, ReadonlyMap<number, readonly [Entry, ...Entry[]]>>>;
  byName?: ReadonlyMap<string, Entry>;
}

const facts = new WeakMap<object, SetFacts>();

/** Describes an attribute set. `ordered` sets are lists with repeats rather than objects. */
export function attributeSet<S extends object>(name: string, attributes: S, isOrdered: boolean = false): S {
  facts.set(attributes, { name, isOrdered });
  return attributes;
}

function factsOf(set: object): SetFacts {
  const known = facts.get(set);
  if (known === undefined) throw new TypeError('not an attribute set: attributeSet() makes one');
  return known;
}

/** Name of an attribute set in its spec. */
export function setName(set: object): string {
  return factsOf(set).name;
}

/** Whether the set is an ordered list with repeats. */
export function isOrderedSet(set: object): boolean {
  return factsOf(set).isOrdered;
}

/**
 * Finds an attribute by its number, with the property it stands under. A few numbers mean one thing in requests and
 * another, or nothing, in replies: `direction` says which is asked for; that of replies when absent. Of several that
 * the fixed header decides between, it is the one that most messages have: see `attributeIn`.
 */
export function attributeById(set: object, id: number, direction: Direction = 'reply'): Entry | undefined {
  const entries = entriesById(set, id, direction);
  return entries?.find(([, { when }]) => when === undefined) ?? entries?.[0];
}

/**
 * As `attributeById`, in a message of which `holds` tells whether its fixed header has a value; asked only where the
 * meaning of the number depends on it.
 */
export function attributeIn(
  set: object,
  id: number,
  direction: Direction,
  holds: (value: HeaderValue) => boolean,
): Entry | undefined {
  return entriesById(set, id, direction)?.find(([, { unless, when }]) => {
    if (when !== undefined) return holds(when);
    return unless === undefined || !holds(unless);
  });
}

function entriesById(set: object, id: number, direction: Direction): readonly [Entry, ...Entry[]] | undefined {
  const known = factsOf(set);
  known.byId ??= { request: numbered(set, 'reply'), reply: numbered(set, 'request') };
  return known.byId[direction].get(id);
}

/** The attributes of a set but those that only messages of the other direction have. */
function numbered(set: object, other: Direction): ReadonlyMap<number, readonly [Entry, ...Entry[]]> {
  const byId = new Map<number, [Entry, ...Entry[]]>();
  for (const entry of Object.entries(set as AnyAttributeSet)) {
    const { id, direction } = entry[1];
    if (direction === other) continue;
    const others = byId.get(id);
    if (others === undefined) byId.set(id, [entry]);
    else others.push(entry);
  }
  return byId;
}

/** Finds an attribute by its spec name, with the property it stands under. */
export function attributeByName(set: object, name: string): Entry | undefined {
  const known = factsOf(set);
  known.byName ??= new Map(Object.entries(set as AnyAttributeSet).map((entry) => [entry[1].name, entry]));
  return known.byName.get(name);
}

/** The set of structs, and of nests whose attributes are not known. */
export const noAttributes: object = /* @__PURE__ */ attributeSet('none', {});

/** A set somewhere in a message, within those around it. */
interface Within<Self> {
  readonly set?: object | undefined;
  readonly around?: Self | undefined;
}

/** The level that holds the selector `key` of a sub-message: its own, or the nearest around it that has one. */
export function selectorHome<Level extends Within<Level>>(level: Level, key: string | undefined): Level | undefined {
  for (let each: Level | undefined = level; each !== undefined; each = each.around) {
    if (key !== undefined && each.set !== undefined && Object.hasOwn(each.set, key)) return each;
  }
  return undefined;
}

/**
 * Format of a sub-message for a value of its selector, which stands in `set` and may be a name or a number. Undefined
 * where the spec has none.
 */
export function selectFormat(
  set: object,
  type: AttributeType<unknown>,
  selected: unknown,
): SubMessageFormat | undefined {
  const { selector } = type;
  if (selector === undefined) return undefined;
  const numbers = (set as AnyAttributeSet)[selector.key]?.type.table?.numbers ?? {};
  const name = Object.keys(numbers).find((name) => numbers[name] === selected) ?? String(selected);
  const formats = selector.formats();
  return Object.hasOwn(formats, name) ? formats[name] : undefined;
}

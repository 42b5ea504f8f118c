import type { AttrReader } from './attr-reader.ts';
import type { AttrWriter } from './attr-writer.ts';
import type { AttributeType, ScalarKind, SubMessageFormat, TypeValueKey } from './attribute.ts';
import type { SocketAddress } from './format/socket-address.ts';
import type {
  BigEnumValue,
  BigFlagsValue,
  Bitfield32,
  EnumTable,
  EnumValue,
  FlagsTable,
  FlagsValue,
  NameTable,
} from './name-table.ts';
import type { StructType } from './struct-type.ts';

type BigKind = `${'u64' | 's64' | 'uint' | 'sint'}${string}`;
type ScalarValue<K extends ScalarKind> = K extends BigKind ? bigint : number;

/** A number of the given width, signedness and byte order (host order where the kind names none). */
export function scalar<K extends ScalarKind>(kind: K, isHex: boolean = false): AttributeType<ScalarValue<K>> {
  return {
    kind,
    isHex,
    read: (reader, name) => reader[kind](name) as ScalarValue<K>,
    write: (writer, id, name, value) => writer[kind](id, name, value as never),
  };
}

// The types that have no parameters, once for all.

export const u8: AttributeType<number> = /* @__PURE__ */ scalar('u8');
export const s8: AttributeType<number> = /* @__PURE__ */ scalar('s8');
export const u16: AttributeType<number> = /* @__PURE__ */ scalar('u16');
export const u16be: AttributeType<number> = /* @__PURE__ */ scalar('u16be');
export const u16le: AttributeType<number> = /* @__PURE__ */ scalar('u16le');
export const s16: AttributeType<number> = /* @__PURE__ */ scalar('s16');
export const s16be: AttributeType<number> = /* @__PURE__ */ scalar('s16be');
export const s16le: AttributeType<number> = /* @__PURE__ */ scalar('s16le');
export const u32: AttributeType<number> = /* @__PURE__ */ scalar('u32');
export const u32be: AttributeType<number> = /* @__PURE__ */ scalar('u32be');
export const u32le: AttributeType<number> = /* @__PURE__ */ scalar('u32le');
export const s32: AttributeType<number> = /* @__PURE__ */ scalar('s32');
export const s32be: AttributeType<number> = /* @__PURE__ */ scalar('s32be');
export const s32le: AttributeType<number> = /* @__PURE__ */ scalar('s32le');
export const u64: AttributeType<bigint> = /* @__PURE__ */ scalar('u64');
export const u64be: AttributeType<bigint> = /* @__PURE__ */ scalar('u64be');
export const u64le: AttributeType<bigint> = /* @__PURE__ */ scalar('u64le');
export const s64: AttributeType<bigint> = /* @__PURE__ */ scalar('s64');
export const s64be: AttributeType<bigint> = /* @__PURE__ */ scalar('s64be');
export const s64le: AttributeType<bigint> = /* @__PURE__ */ scalar('s64le');
export const uint: AttributeType<bigint> = /* @__PURE__ */ scalar('uint');
export const uintbe: AttributeType<bigint> = /* @__PURE__ */ scalar('uintbe');
export const uintle: AttributeType<bigint> = /* @__PURE__ */ scalar('uintle');
export const sint: AttributeType<bigint> = /* @__PURE__ */ scalar('sint');
export const sintbe: AttributeType<bigint> = /* @__PURE__ */ scalar('sintbe');
export const sintle: AttributeType<bigint> = /* @__PURE__ */ scalar('sintle');

/** A number with names: an enum, or flags. */
export function named<K extends ScalarKind, Name extends string>(
  kind: K,
  table: EnumTable<Name>,
): AttributeType<K extends BigKind ? BigEnumValue<Name> : EnumValue<Name>>;
export function named<K extends ScalarKind, Name extends string>(
  kind: K,
  table: FlagsTable<Name>,
): AttributeType<K extends BigKind ? BigFlagsValue<Name> : FlagsValue<Name>>;
export function named(kind: ScalarKind, table: NameTable): AttributeType<unknown> {
  const names = table as EnumTable<string>;
  return {
    kind,
    table,
    read: (reader, name) => {
      const value: number | bigint = reader[kind](name);
      return (typeof value === 'bigint' ? names.ofBig(value) : names.of(value)) as never;
    },
    write: (writer, id, name, value) => writer[kind](id, name, value as never, table),
  };
}

type SimpleKind = 'text' | 'ipv4' | 'ipv6' | 'ip' | 'mac' | 'uuid';

/** A string, or bytes that are shown as text. */
export function formatted<T extends string = string>(kind: SimpleKind): AttributeType<T> {
  return {
    kind,
    read: (reader, name) => reader[kind](name) as T,
    write: (writer, id, name, value) => writer[kind](id, name, value),
  };
}

/** A string. */
export const text: AttributeType<string> = /* @__PURE__ */ formatted('text');
/** IPv4 text. */
export const ipv4: AttributeType<string> = /* @__PURE__ */ formatted('ipv4');
/** IPv6 text. */
export const ipv6: AttributeType<string> = /* @__PURE__ */ formatted('ipv6');
/** IPv4 or IPv6 text, by length. */
export const ip: AttributeType<string> = /* @__PURE__ */ formatted('ip');
/** Link-layer address. */
export const mac: AttributeType<string> = /* @__PURE__ */ formatted('mac');
/** UUID. */
export const uuid: AttributeType<string> = /* @__PURE__ */ formatted('uuid');

/** Presence is the value. */
export const flag: AttributeType<boolean> = {
  kind: 'flag',
  read: (reader) => reader.flag(),
  write: (writer, id, name, value) => writer.flag(id, name, value),
};

/** Bytes, of a length between `min` and `max`. */
export function binary(min: number = 0, max: number = 0xfffb, isHex: boolean = false): AttributeType<Uint8Array> {
  return {
    kind: 'binary',
    isHex,
    read: (reader, name) => reader.binary(name, min, max),
    write: (writer, id, name, value) => writer.binary(id, name, value, min, max),
  };
}

/** Bytes that are not shown: keys. */
export function secret(min: number = 0, max: number = 0xfffb): AttributeType<Uint8Array> {
  return {
    kind: 'secret',
    read: (reader, name) => reader.secret(name, min, max),
    write: (writer, id, name, value) => writer.secret(id, name, value, min, max),
  };
}

/** `sockaddr_in` or `sockaddr_in6`. */
export const socketAddress: AttributeType<SocketAddress> = {
  kind: 'socketAddress',
  read: (reader, name) => reader.socketAddress(name),
  write: (writer, id, name, value) => writer.socketAddress(id, name, value),
};

/** `struct nla_bitfield32`. */
export const bitfield32: AttributeType<Bitfield32> = {
  kind: 'bitfield32',
  read: (reader, name) => reader.bitfield32(name),
  write: (writer, id, name, value) => writer.bitfield32(id, name, value),
};

/** `struct nla_bitfield32` whose bits have names. */
export function namedBitfield32<Name extends string>(
  table: FlagsTable<Name>,
): AttributeType<Bitfield32<FlagsValue<Name>>> {
  return {
    kind: 'bitfield32',
    table,
    read: (reader, name) => reader.namedBitfield32(name, table),
    write: (writer, id, name, value) => writer.bitfield32(id, name, value, table),
  };
}

/** A C struct as payload. */
export function struct<T extends object>(type: StructType<T>): AttributeType<T> {
  const { size, tail, decode, encode } = type;
  const common = { kind: 'struct', struct: type as unknown as StructType<unknown> } as const;
  if (tail === undefined) {
    return {
      ...common,
      read: (reader, name) => reader.struct(name, size, decode),
      write: (writer, id, name, value) => writer.struct(id, name, value, size, encode),
    };
  }
  const { key, offset, itemSize } = tail;
  return {
    ...common,
    read: (reader, name) => reader.flexible(name, offset, itemSize, key, decode),
    write: (writer, id, name, value) => writer.flexible(id, name, value, offset, itemSize, key, encode),
  };
}

/** An array in a struct, which is read and written with it. */
export function arrayMember<T>(item: AttributeType<T>): AttributeType<T[]> {
  const refuse = (): never => {
    throw new TypeError('an array in a struct is read and written with the struct');
  };
  return { kind: 'packed', item: item as AttributeType<unknown>, read: refuse, write: refuse };
}

/** A C array of numbers as payload. */
export function packed<T>(
  item: AttributeType<T>,
  read: (reader: AttrReader, name: string) => T[],
  write: (writer: AttrWriter, id: number, name: string, value: readonly T[]) => void,
): AttributeType<T[]> {
  return { kind: 'packed', item: item as AttributeType<unknown>, read, write };
}

/**
 * Attributes inside an attribute, behind a struct where there is one. `outer` are the properties of the set around it
 * whose values select sub-messages further in.
 */
export function nest<T extends object>(
  set: () => object,
  decode: (reader: AttrReader, out?: T, ...selected: readonly unknown[]) => T,
  encode: (writer: AttrWriter, value: T) => void,
  header?: StructType<unknown>,
  outer?: readonly string[],
): AttributeType<T> {
  return {
    kind: 'nest',
    set: set as never,
    ...(header === undefined ? {} : { struct: header }),
    ...(outer === undefined ? {} : { outer }),
    read: (reader, name, ...selected) => reader.nest(name, (reader) => decode(reader, undefined, ...selected)),
    write: (writer, id, name, value) => writer.nest(id, name, value, encode),
  };
}

/** What a list has of its items. */
function itemOf<T>(item: AttributeType<T>): Pick<AttributeType<unknown>, 'item' | 'outer'> {
  return { item: item as AttributeType<unknown>, ...(item.outer === undefined ? {} : { outer: item.outer }) };
}

/** An indexed array: attributes whose types count items. */
export function array<T>(item: AttributeType<T>, first: number = 0): AttributeType<T[]> {
  return {
    kind: 'array',
    ...itemOf(item),
    read: (reader, name, ...selected) => reader.array(name, () => item.read(reader, '', ...selected)),
    write: (writer, id, name, value) =>
      writer.array(id, name, value, (index, entry) => item.write(writer, index, '', entry), first),
  };
}

/** An indexed array whose types mean something. */
export function indexed<T>(item: AttributeType<T>): AttributeType<{ index: number; value: T }[]> {
  return {
    kind: 'indexed',
    ...itemOf(item),
    read: (reader, name, ...selected) => reader.indexed(name, () => item.read(reader, '', ...selected)),
    write: (writer, id, name, value) =>
      writer.indexed(id, name, value, (index, entry) => item.write(writer, index, '', entry)),
  };
}

/** An attribute that may come several times. Reading it gives the current one, as a list of one. */
export function list<T>(item: AttributeType<T>): AttributeType<T[]> {
  return {
    kind: 'list',
    ...itemOf(item),
    read: (reader, name, ...selected) => [item.read(reader, name, ...selected)],
    write: (writer, id, name, value) => writer.list(name, value, (entry) => item.write(writer, id, name, entry)),
  };
}

/** Nests whose attribute types are keys. */
export function typeValue<T extends object>(
  keys: readonly TypeValueKey[],
  set: () => object,
  decode: (reader: AttrReader) => object,
  encode: (writer: AttrWriter, value: never) => void,
): AttributeType<T[]> {
  const names = keys.map(({ key }) => key);
  return {
    kind: 'typeValue',
    keys,
    set: set as never,
    read: (reader, name) => reader.typeValue(name, names, decode) as T[],
    write: (writer, id, name, value) => writer.typeValue(id, name, value, names, encode as never),
  };
}

/** Records of a struct and attributes, packed into one attribute. */
export function records<T extends object>(
  header: StructType<unknown>,
  set: () => object,
  decode: (reader: AttrReader) => T,
  encode: (writer: AttrWriter, value: T) => void,
): AttributeType<T[]> {
  return {
    kind: 'records',
    struct: header,
    set: set as never,
    read: (reader, name) => reader.records(name, header.size, decode),
    write: (writer, id, name, value) => writer.records(id, name, value, encode),
  };
}

/**
 * A payload whose format another attribute of the set names. Reading and writing it by itself is done with the type of
 * the format, once the selector's value is known.
 */
export function subMessage<T>(
  key: string,
  formats: () => Readonly<Record<string, SubMessageFormat>>,
): AttributeType<T> {
  const refuse = (): never => {
    throw new TypeError(`a sub-message is read and written by way of the format that "${key}" selects`);
  };
  return { kind: 'subMessage', selector: { key, formats }, read: refuse, write: refuse };
}

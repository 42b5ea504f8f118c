import type { AttrReader } from './attr-reader.ts';
import type { AttrWriter } from './attr-writer.ts';
import type { AttributeType, ScalarKind, SubMessageFormat, TypeValueKey } from './attribute.ts';
import type { SocketAddress } from './format/socket-address.ts';
import type {
  BigEnumValue,
  BigFlagsValue,
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

/** A number with names: an enum, or flags. */
export function named<K extends ScalarKind, Name extends string>(
  kind: K,
  table: EnumTable<Name>,
): AttributeType<K extends BigKind ? BigEnumValue<Name> : EnumValue<Name>>;
export function named<K extends ScalarKind, Name extends string>(
  kind: K,
  table: FlagsTable<Name>,
): AttributeType<K extends BigKind ? BigFlagsValue<Name> : FlagsValue<Name>>;
export function named(kind: ScalarKind, table: NameTable): AttributeType<never> {
  const names = table as EnumTable<string>;
  return {
    kind,
    table,
    read: (reader, name) => {
      const value: number | bigint = reader[kind](name);
      return (typeof value === 'bigint' ? names.ofBig(value) : names.of(value)) as never;
    },
    write: (writer, id, name, value) => writer[kind](id, name, value, table),
  };
}

type SimpleKind = 'text' | 'ipv4' | 'ipv6' | 'ip' | 'mac' | 'uuid';

/** A string, or bytes that are shown as text. */
export function formatted(kind: SimpleKind): AttributeType<string> {
  return {
    kind,
    read: (reader, name) => reader[kind](name),
    write: (writer, id, name, value) => writer[kind](id, name, value),
  };
}

/** Presence is the value. */
export function flag(): AttributeType<boolean> {
  return {
    kind: 'flag',
    read: (reader) => reader.flag(),
    write: (writer, id, name, value) => writer.flag(id, name, value),
  };
}

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
export function socketAddress(): AttributeType<SocketAddress> {
  return {
    kind: 'socketAddress',
    read: (reader, name) => reader.socketAddress(name),
    write: (writer, id, name, value) => writer.socketAddress(id, name, value),
  };
}

/** `struct nla_bitfield32`. */
export function bitfield32(): AttributeType<{ value: number; selector: number }> {
  return {
    kind: 'bitfield32',
    read: (reader, name) => reader.bitfield32(name),
    write: (writer, id, name, value) => writer.bitfield32(id, name, value),
  };
}

/** A C struct as payload. */
export function struct<T extends object>(type: StructType<T>): AttributeType<T> {
  return {
    kind: 'struct',
    struct: type as unknown as StructType<never>,
    read: (reader, name) => reader.struct(name, type.size, type.decode),
    write: (writer, id, name, value) => writer.struct(id, name, value, type.size, type.encode),
  };
}

/** A C array of numbers as payload. */
export function packed<T>(
  item: AttributeType<T>,
  read: (reader: AttrReader, name: string) => T[],
  write: (writer: AttrWriter, id: number, name: string, value: readonly T[]) => void,
): AttributeType<T[]> {
  return { kind: 'packed', item: item as AttributeType<never>, read, write };
}

/** Attributes inside an attribute, behind a struct where there is one. */
export function nest<T extends object>(
  set: () => object,
  decode: (reader: AttrReader) => T,
  encode: (writer: AttrWriter, value: T) => void,
  header?: StructType<never>,
): AttributeType<T> {
  return {
    kind: 'nest',
    set: set as never,
    ...(header === undefined ? {} : { struct: header }),
    read: (reader, name) => reader.nest(name, decode),
    write: (writer, id, name, value) => writer.nest(id, name, value, encode),
  };
}

/** An indexed array: attributes whose types count items. */
export function array<T>(item: AttributeType<T>, first: number = 0): AttributeType<T[]> {
  return {
    kind: 'array',
    item: item as AttributeType<never>,
    read: (reader, name) => reader.array(name, () => item.read(reader, '')),
    write: (writer, id, name, value) =>
      writer.array(id, name, value, (index, entry) => item.write(writer, index, '', entry), first),
  };
}

/** An indexed array whose types mean something. */
export function indexed<T>(item: AttributeType<T>): AttributeType<{ index: number; value: T }[]> {
  return {
    kind: 'indexed',
    item: item as AttributeType<never>,
    read: (reader, name) => reader.indexed(name, () => item.read(reader, '')),
    write: (writer, id, name, value) =>
      writer.indexed(id, name, value, (index, entry) => item.write(writer, index, '', entry)),
  };
}

/** An attribute that may come several times. Reading it gives the current one, as a list of one. */
export function list<T>(item: AttributeType<T>): AttributeType<T[]> {
  return {
    kind: 'list',
    item: item as AttributeType<never>,
    read: (reader, name) => [item.read(reader, name)],
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
  header: StructType<never>,
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

import { AttrCursor } from './attr-cursor.ts';
import { formatHex } from './format/hex.ts';
import { formatIp } from './format/ip.ts';
import { formatIpv4 } from './format/ipv4.ts';
import { formatIpv6 } from './format/ipv6.ts';
import { formatMac } from './format/mac.ts';
import { readSocketAddress, type SocketAddress } from './format/socket-address.ts';
import { formatUuid } from './format/uuid.ts';
import { align4 } from './host-order.ts';
import type { Bitfield32, FlagsTable, FlagsValue } from './name-table.ts';
import { SecretBytes } from './secret.ts';
import { decodeText } from './text.ts';
import { extraBytes } from './unknown.ts';

const safeLimit = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * Walks the attributes of a message and reads their values.
 *
 * `next()` goes to the next attribute of the current level; the methods named by a type then read its payload. Every
 * access is checked against the bounds of the enclosing attribute; malformed bytes throw {@link DecodeError}. Strings,
 * bytes and objects that it returns are copies, so the buffer may be used again.
 */
export class AttrReader extends AttrCursor {
  // Scalars. A length other than the type's own is read by that length: kernels have widened and narrowed attributes.

  u8(name: string): number {
    return this.length === 1 ? (this.bytes[this.at] as number) : this.#odd(name, this.little, false);
  }
  s8(name: string): number {
    return this.length === 1 ? this.view.getInt8(this.at) : this.#odd(name, this.little, true);
  }
  u16(name: string): number {
    return this.length === 2 ? this.view.getUint16(this.at, this.little) : this.#odd(name, this.little, false);
  }
  u16be(name: string): number {
    return this.length === 2 ? this.view.getUint16(this.at, false) : this.#odd(name, false, false);
  }
  u16le(name: string): number {
    return this.length === 2 ? this.view.getUint16(this.at, true) : this.#odd(name, true, false);
  }
  s16(name: string): number {
    return this.length === 2 ? this.view.getInt16(this.at, this.little) : this.#odd(name, this.little, true);
  }
  s16be(name: string): number {
    return this.length === 2 ? this.view.getInt16(this.at, false) : this.#odd(name, false, true);
  }
  s16le(name: string): number {
    return this.length === 2 ? this.view.getInt16(this.at, true) : this.#odd(name, true, true);
  }
  u32(name: string): number {
    return this.length === 4 ? this.view.getUint32(this.at, this.little) : this.#odd(name, this.little, false);
  }
  u32be(name: string): number {
    return this.length === 4 ? this.view.getUint32(this.at, false) : this.#odd(name, false, false);
  }
  u32le(name: string): number {
    return this.length === 4 ? this.view.getUint32(this.at, true) : this.#odd(name, true, false);
  }
  s32(name: string): number {
    return this.length === 4 ? this.view.getInt32(this.at, this.little) : this.#odd(name, this.little, true);
  }
  s32be(name: string): number {
    return this.length === 4 ? this.view.getInt32(this.at, false) : this.#odd(name, false, true);
  }
  s32le(name: string): number {
    return this.length === 4 ? this.view.getInt32(this.at, true) : this.#odd(name, true, true);
  }
  u64(name: string): bigint {
    return this.length === 8 ? this.u64At(this.at) : this.#oddBig(name, this.little, false);
  }
  u64be(name: string): bigint {
    return this.length === 8 ? this.u64At(this.at, false) : this.#oddBig(name, false, false);
  }
  u64le(name: string): bigint {
    return this.length === 8 ? this.u64At(this.at, true) : this.#oddBig(name, true, false);
  }
  s64(name: string): bigint {
    return this.length === 8 ? this.view.getBigInt64(this.at, this.little) : this.#oddBig(name, this.little, true);
  }
  s64be(name: string): bigint {
    return this.length === 8 ? this.view.getBigInt64(this.at, false) : this.#oddBig(name, false, true);
  }
  s64le(name: string): bigint {
    return this.length === 8 ? this.view.getBigInt64(this.at, true) : this.#oddBig(name, true, true);
  }
  /** Unsigned number of 4 or 8 bytes. */
  uint(name: string): bigint {
    return this.#oddBig(name, this.little, false);
  }
  uintbe(name: string): bigint {
    return this.#oddBig(name, false, false);
  }
  uintle(name: string): bigint {
    return this.#oddBig(name, true, false);
  }
  /** Signed number of 4 or 8 bytes. */
  sint(name: string): bigint {
    return this.#oddBig(name, this.little, true);
  }
  sintbe(name: string): bigint {
    return this.#oddBig(name, false, true);
  }
  sintle(name: string): bigint {
    return this.#oddBig(name, true, true);
  }

  /** A number by the length that came; one that no number can hold stays behind as an unknown attribute. */
  #odd(name: string, little: boolean, signed: boolean): number {
    const value = this.#byLength(little, signed);
    if (value !== undefined && value <= safeLimit && value >= -safeLimit) return Number(value);
    return this.unreadable(name, 'a number') as never;
  }

  #oddBig(name: string, little: boolean, signed: boolean): bigint {
    return this.#byLength(little, signed) ?? (this.unreadable(name, 'a number') as never);
  }

  #byLength(little: boolean, signed: boolean): bigint | undefined {
    const { view, at } = this;
    switch (this.length) {
      case 1:
        return BigInt(signed ? view.getInt8(at) : view.getUint8(at));
      case 2:
        return BigInt(signed ? view.getInt16(at, little) : view.getUint16(at, little));
      case 4:
        return BigInt(signed ? view.getInt32(at, little) : view.getUint32(at, little));
      case 8:
        return signed ? view.getBigInt64(at, little) : view.getBigUint64(at, little);
      default:
        return undefined;
    }
  }

  /** Presence is the value. */
  flag(): true {
    return true;
  }

  /** A string up to its NUL or, where it has none, to its end. */
  text(_name: string): string {
    return this.textAt(this.at, this.at + this.length);
  }

  /** A string of fixed length inside a struct, up to its NUL. */
  textAt(at: number, end: number): string {
    let stop = at;
    while (stop < end && this.bytes[stop] !== 0) stop++;
    return decodeText(this.bytes, at, stop);
  }

  /** A copy of the payload, whose length lies between `min` and `max`. */
  binary(name: string, min: number = 0, max: number = 0xffff): Uint8Array {
    const { at, length } = this;
    if (length < min || length > max) return this.unreadable(name, describeLengths(min, max, length)) as never;
    return this.bytes.slice(at, at + length);
  }

  /** As {@link binary}, for keys: the bytes are not shown when printed, so those of another length cannot be kept. */
  secret(name: string, min: number = 0, max: number = 0xffff): SecretBytes {
    const { at, length } = this;
    if (length < min || length > max) {
      throw this.malformed(name, `expected ${describeLengths(min, max, length)}, got ${length} bytes`);
    }
    const copy = new SecretBytes(new ArrayBuffer(length));
    copy.set(this.bytes.subarray(at, at + length));
    return copy;
  }

  /** IPv4 text; hex where the payload has not four bytes. */
  ipv4(_name: string): string {
    return this.length === 4 ? formatIpv4(this.bytes, this.at) : formatHex(this.bytes, this.at, this.at + this.length);
  }

  /** IPv6 text; hex where the payload has not sixteen bytes. */
  ipv6(_name: string): string {
    return this.length === 16 ? formatIpv6(this.bytes, this.at) : formatHex(this.bytes, this.at, this.at + this.length);
  }

  /** IPv4 or IPv6 text by length, hex for any other. */
  ip(_name: string): string {
    return formatIp(this.bytes, this.at, this.at + this.length);
  }

  /** Link-layer address: hex pairs joined by colons. */
  mac(_name: string): string {
    return formatMac(this.bytes, this.at, this.at + this.length);
  }

  /** UUID text; hex where the payload has not sixteen bytes. */
  uuid(_name: string): string {
    return formatUuid(this.bytes, this.at, this.at + this.length);
  }

  /** `sockaddr_in` or `sockaddr_in6`. */
  socketAddress(name: string): SocketAddress {
    const address = readSocketAddress(this.view, this.at, this.length, this.little);
    return address ?? (this.unreadable(name, 'a socket address') as never);
  }

  /** `struct nla_bitfield32`: which bits, and which of them count. */
  bitfield32(name: string): Bitfield32 {
    if (this.length !== 8) return this.unreadable(name, 'a bitfield of 8 bytes') as never;
    return {
      value: this.view.getUint32(this.at, this.little),
      selector: this.view.getUint32(this.at + 4, this.little),
    };
  }

  /** As {@link bitfield32}, with names for the bits. */
  namedBitfield32<Name extends string>(name: string, table: FlagsTable<Name>): Bitfield32<FlagsValue<Name>> {
    const bits = this.bitfield32(name);
    return bits && { value: table.of(bits.value), selector: table.of(bits.selector) };
  }

  /** A C array that fills the payload: items of `size` bytes, each read by `item` at its offset. */
  packed<T>(name: string, size: number, item: (reader: AttrReader, at: number) => T): T[] {
    if (this.length % size !== 0) return this.unreadable(name, `items of ${size} bytes`) as never;
    return this.itemsAt(this.at, size, item, this.length / size);
  }

  // Lists of settings and counters are long: these loops spare a call for each number.

  /** A C array of `u32` that fills the payload. */
  u32s(name: string): number[] {
    const { view, little, at, length } = this;
    if (length % 4 !== 0) return this.unreadable(name, 'items of 4 bytes') as never;
    const items: number[] = [];
    for (let offset = 0; offset < length; offset += 4) items.push(view.getUint32(at + offset, little));
    return items;
  }

  /** A C array of `s32` that fills the payload. */
  s32s(name: string): number[] {
    const { view, little, at, length } = this;
    if (length % 4 !== 0) return this.unreadable(name, 'items of 4 bytes') as never;
    const items: number[] = [];
    for (let offset = 0; offset < length; offset += 4) items.push(view.getInt32(at + offset, little));
    return items;
  }

  /** A C array of `u64` that fills the payload. */
  u64s(name: string): bigint[] {
    const { at, length } = this;
    if (length % 8 !== 0) return this.unreadable(name, 'items of 8 bytes') as never;
    const items: bigint[] = [];
    for (let offset = 0; offset < length; offset += 8) items.push(this.u64At(at + offset));
    return items;
  }

  /**
   * A C struct that fills the payload. Members that an older kernel does not send read as zero; bytes that a newer one
   * adds are kept under {@link extraBytes}.
   */
  struct<T extends object>(_name: string, size: number, decode: (reader: AttrReader, at: number) => T): T {
    if (this.length === size) return decode(this, this.at);
    return this.#oddStruct(this.at, this.length, size, decode);
  }

  /**
   * A C struct whose last member, the property `key`, is an array of items of `itemSize` bytes that starts at `offset`;
   * `decode` reads that one with {@link tail}. What is left behind the last item is kept under {@link extraBytes}.
   */
  flexible<T extends object>(
    name: string,
    offset: number,
    itemSize: number,
    key: string,
    decode: (reader: AttrReader, at: number) => T,
  ): T {
    if (this.length < offset) return this.struct(name, offset, decode);
    const value = decode(this, this.at);
    const { length } = (value as Readonly<Record<string, readonly unknown[]>>)[key] as readonly unknown[];
    return this.#withExtra(value, this.at + offset + length * itemSize, this.at + this.length);
  }

  /**
   * The array at the end of a struct: items of `size` bytes from `at` to the end of the payload, but not more than
   * `count`. Bytes behind the last whole item are for {@link flexible} to keep.
   */
  tail<T>(at: number, size: number, item: (reader: AttrReader, at: number) => T, count: number = Infinity): T[] {
    return this.itemsAt(at, size, item, Math.min((this.at + this.length - at) / size, count));
  }

  /** A C array inside a struct: as many whole items of `size` bytes from `at` as `count` holds. */
  itemsAt<T>(at: number, size: number, item: (reader: AttrReader, at: number) => T, count: number): T[] {
    const items: T[] = [];
    for (let left = count, next = at; left >= 1; left--, next += size) items.push(item(this, next));
    return items;
  }

  #withExtra<T extends object>(value: T, from: number, end: number): T {
    return from === end ? value : Object.assign(value, { [extraBytes]: this.bytes.slice(from, end) });
  }

  #oddStruct<T extends object>(
    at: number,
    length: number,
    size: number,
    decode: (reader: AttrReader, at: number) => T,
  ): T {
    if (length > size) return this.#withExtra(decode(this, at), at + size, at + length);
    const padded = new Uint8Array(size);
    padded.set(this.bytes.subarray(at, at + length));
    return decode(new AttrReader(padded, { littleEndian: this.little }), 0);
  }

  /** The fixed header in front of the attributes of this level; shorter ones read as zero at their end. */
  header<T extends object>(size: number, decode: (reader: AttrReader, at: number) => T): T {
    const at = this.position;
    const left = Math.max(0, this.end - at);
    this.position = Math.min(at + align4(size), Math.max(at, this.end));
    return left >= size ? decode(this, at) : this.#oddStruct(at, left, size, decode);
  }

  /** An indexed array: each attribute inside is an item, read by `item`. Their types are dropped. */
  array<T>(name: string, item: (reader: AttrReader) => T): T[] {
    return this.items(name, item);
  }

  /** An indexed array of nests. */
  nests<T>(name: string, decode: (reader: AttrReader) => T): T[] {
    return this.items(name, (reader) => reader.nest('', decode));
  }

  /** An indexed array whose types mean something: each item comes with its index. */
  indexed<T>(name: string, item: (reader: AttrReader) => T): { index: number; value: T }[] {
    return this.items(name, (reader) => {
      const index = reader.type;
      const value = item(reader);
      return value === undefined ? (undefined as never) : { index, value };
    });
  }

  /**
   * Nests whose attribute types are keys (`nest-type-value`): one object for each innermost nest, with the types under
   * the names `keys` beside the attributes that `decode` reads.
   */
  typeValue<T extends object>(name: string, keys: readonly string[], decode: (reader: AttrReader) => T): T[] {
    const found: T[] = [];
    const walk = (level: number, types: Record<string, number>): void => {
      while (this.next()) {
        const entry = { ...types, [keys[level] as string]: this.type };
        this.path.push(`(${this.type})`);
        if (level === keys.length - 1) found.push(Object.assign(entry, this.nest('', decode)) as never);
        else this.nest('', () => walk(level + 1, entry));
        this.path.pop();
      }
    };
    this.nest(name, () => walk(0, {}));
    return found;
  }

  /**
   * Records that fill the payload, each a C struct that starts with its own length (16 bits), followed by attributes and
   * padded to 4 bytes: `struct rtnexthop` is one. `decode` reads header and attributes.
   */
  records<T>(name: string, size: number, decode: (reader: AttrReader) => T): T[] {
    return this.nest(name, () => {
      const records: T[] = [];
      const end = this.end;
      while (end - this.position >= size) {
        const start = this.position;
        const length = this.view.getUint16(start, this.little);
        if (length < size || length > end - start) {
          throw this.malformed('', `record length ${length} where ${size} to ${end - start} bytes fit`, start);
        }
        this.end = start + length;
        this.path.push(records.length);
        records.push(decode(this));
        this.path.pop();
        this.end = end;
        this.position = start + align4(length);
      }
      if (end > this.position) throw this.malformed('', `${end - this.position} bytes left over`, this.position);
      return records;
    });
  }
}

function describeLengths(min: number, max: number, length: number): string {
  if (min === max) return `${min} bytes`;
  return length < min ? `at least ${min} bytes` : `at most ${max} bytes`;
}

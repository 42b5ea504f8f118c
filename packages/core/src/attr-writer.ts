import type { Attribute } from './attribute.ts';
import { formatHex, parsePlainHex } from './format/hex.ts';
import { parseIp } from './format/ip.ts';
import { ipv4Number } from './format/ipv4.ts';
import { parseIpv6 } from './format/ipv6.ts';
import { parseMac } from './format/mac.ts';
import { type SocketAddress, socketAddressBytes } from './format/socket-address.ts';
import { parseUuid } from './format/uuid.ts';
import { type Bitfield32, describeValue, type NameTable } from './name-table.ts';
import { StructWriter } from './struct-writer.ts';
import { textLength, writeText } from './text.ts';

type ScalarInput = number | string | readonly (string | number)[] | undefined;
type BigInput = bigint | string | readonly (string | bigint)[] | undefined;
type BytesInput = string | Uint8Array | undefined;

/**
 * Writes the attributes of a message.
 *
 * Each method takes the attribute's type, its spec name (for errors) and its value; an undefined value writes nothing.
 * Values that do not fit throw an `EncodeError` with the path. Nests open and close in place.
 */
export class AttrWriter extends StructWriter {
  /** Writes the attribute that `attribute` describes. */
  put<T>(attribute: Attribute<T>, value: T | undefined): void {
    if (value !== undefined) attribute.type.write(this, attribute.id, attribute.name, value);
  }

  // Scalars: a number, or what the names of `table` stand for.

  u8(type: number, name: string, value: ScalarInput, table?: NameTable): void {
    if (value === undefined) return;
    const number = this.integer(name, value, 0, 0xff, table);
    const at = this.attribute(type, 1);
    this.view.setUint8(at, number);
  }
  s8(type: number, name: string, value: ScalarInput, table?: NameTable): void {
    if (value === undefined) return;
    const number = this.integer(name, value, -0x80, 0x7f, table);
    const at = this.attribute(type, 1);
    this.view.setInt8(at, number);
  }
  u16(type: number, name: string, value: ScalarInput, table?: NameTable): void {
    this.#u16(type, name, value, table, this.little);
  }
  u16be(type: number, name: string, value: ScalarInput, table?: NameTable): void {
    this.#u16(type, name, value, table, false);
  }
  u16le(type: number, name: string, value: ScalarInput, table?: NameTable): void {
    this.#u16(type, name, value, table, true);
  }
  s16(type: number, name: string, value: ScalarInput, table?: NameTable): void {
    this.#s16(type, name, value, table, this.little);
  }
  s16be(type: number, name: string, value: ScalarInput, table?: NameTable): void {
    this.#s16(type, name, value, table, false);
  }
  s16le(type: number, name: string, value: ScalarInput, table?: NameTable): void {
    this.#s16(type, name, value, table, true);
  }
  u32(type: number, name: string, value: ScalarInput, table?: NameTable): void {
    this.#u32(type, name, value, table, this.little);
  }
  u32be(type: number, name: string, value: ScalarInput, table?: NameTable): void {
    this.#u32(type, name, value, table, false);
  }
  u32le(type: number, name: string, value: ScalarInput, table?: NameTable): void {
    this.#u32(type, name, value, table, true);
  }
  s32(type: number, name: string, value: ScalarInput, table?: NameTable): void {
    this.#s32(type, name, value, table, this.little);
  }
  s32be(type: number, name: string, value: ScalarInput, table?: NameTable): void {
    this.#s32(type, name, value, table, false);
  }
  s32le(type: number, name: string, value: ScalarInput, table?: NameTable): void {
    this.#s32(type, name, value, table, true);
  }
  u64(type: number, name: string, value: BigInput, table?: NameTable): void {
    this.#big(type, name, value, table, this.little, false);
  }
  u64be(type: number, name: string, value: BigInput, table?: NameTable): void {
    this.#big(type, name, value, table, false, false);
  }
  u64le(type: number, name: string, value: BigInput, table?: NameTable): void {
    this.#big(type, name, value, table, true, false);
  }
  s64(type: number, name: string, value: BigInput, table?: NameTable): void {
    this.#big(type, name, value, table, this.little, true);
  }
  s64be(type: number, name: string, value: BigInput, table?: NameTable): void {
    this.#big(type, name, value, table, false, true);
  }
  s64le(type: number, name: string, value: BigInput, table?: NameTable): void {
    this.#big(type, name, value, table, true, true);
  }
  /** Unsigned number: 4 bytes where it fits, else 8. */
  uint(type: number, name: string, value: BigInput, table?: NameTable): void {
    this.#auto(type, name, value, table, this.little, false);
  }
  uintbe(type: number, name: string, value: BigInput, table?: NameTable): void {
    this.#auto(type, name, value, table, false, false);
  }
  uintle(type: number, name: string, value: BigInput, table?: NameTable): void {
    this.#auto(type, name, value, table, true, false);
  }
  /** Signed number: 4 bytes where it fits, else 8. */
  sint(type: number, name: string, value: BigInput, table?: NameTable): void {
    this.#auto(type, name, value, table, this.little, true);
  }
  sintbe(type: number, name: string, value: BigInput, table?: NameTable): void {
    this.#auto(type, name, value, table, false, true);
  }
  sintle(type: number, name: string, value: BigInput, table?: NameTable): void {
    this.#auto(type, name, value, table, true, true);
  }

  #u16(type: number, name: string, value: ScalarInput, table: NameTable | undefined, little: boolean): void {
    if (value === undefined) return;
    const number = this.integer(name, value, 0, 0xffff, table);
    const at = this.attribute(type, 2);
    this.view.setUint16(at, number, little);
  }
  #s16(type: number, name: string, value: ScalarInput, table: NameTable | undefined, little: boolean): void {
    if (value === undefined) return;
    const number = this.integer(name, value, -0x8000, 0x7fff, table);
    const at = this.attribute(type, 2);
    this.view.setInt16(at, number, little);
  }
  #u32(type: number, name: string, value: ScalarInput, table: NameTable | undefined, little: boolean): void {
    if (value === undefined) return;
    const number = this.integer(name, value, 0, 0xffffffff, table);
    const at = this.attribute(type, 4);
    this.view.setUint32(at, number, little);
  }
  #s32(type: number, name: string, value: ScalarInput, table: NameTable | undefined, little: boolean): void {
    if (value === undefined) return;
    const number = this.integer(name, value, -0x80000000, 0x7fffffff, table);
    const at = this.attribute(type, 4);
    this.view.setInt32(at, number, little);
  }
  #big(
    type: number,
    name: string,
    value: BigInput,
    table: NameTable | undefined,
    little: boolean,
    signed: boolean,
  ): void {
    if (value === undefined) return;
    const number = this.bigInteger(name, value, signed, table);
    const at = this.attribute(type, 8);
    this.view.setBigUint64(at, BigInt.asUintN(64, number), little);
  }
  #auto(
    type: number,
    name: string,
    value: BigInput,
    table: NameTable | undefined,
    little: boolean,
    signed: boolean,
  ): void {
    if (value === undefined) return;
    const number = this.bigInteger(name, value, signed, table);
    const isShort = signed ? BigInt.asIntN(32, number) === number : number <= 0xffffffffn;
    const at = this.attribute(type, isShort ? 4 : 8);
    if (isShort) this.view.setUint32(at, Number(BigInt.asUintN(32, number)), little);
    else this.view.setBigUint64(at, BigInt.asUintN(64, number), little);
  }

  /** Presence is the value: only `true` writes the attribute. */
  flag(type: number, name: string, value: boolean | undefined): void {
    if (value === undefined || value === false) return;
    if (value !== true) throw this.wrong(name, `expected true, got ${describeValue(value)}`);
    this.attribute(type, 0);
  }

  /** A string with its NUL; bytes are sent as they are, with a NUL behind them. At most `max` bytes without it. */
  text(type: number, name: string, value: BytesInput, max: number = 0xfffa): void {
    if (value === undefined) return;
    if (value instanceof Uint8Array) {
      this.#checkTextLength(name, value.length, max);
      const at = this.attribute(type, value.length + 1, name);
      this.bytes.set(value, at);
      return;
    }
    if (typeof value !== 'string') throw this.wrong(name, `expected a string, got ${describeValue(value)}`);
    if (value.includes('\0')) throw this.wrong(name, 'the string holds a NUL character');
    const length = textLength(value);
    this.#checkTextLength(name, length, max);
    const at = this.attribute(type, length + 1, name);
    writeText(value, this.bytes, at);
  }

  #checkTextLength(name: string, length: number, max: number): void {
    if (length > max) throw this.wrong(name, `expected at most ${max} bytes, got ${length}`);
  }

  /** Bytes; their number must lie between `min` and `max`. */
  binary(type: number, name: string, value: Uint8Array | undefined, min: number = 0, max: number = 0xfffb): void {
    if (value === undefined) return;
    if (!(value instanceof Uint8Array)) throw this.wrong(name, `expected a Uint8Array, got ${describeValue(value)}`);
    if (value.length < min || value.length > max) {
      const expected = min === max ? `${min}` : value.length < min ? `at least ${min}` : `at most ${max}`;
      throw this.wrong(name, `expected ${expected} bytes, got ${value.length}`);
    }
    this.payload(type, name, value);
  }

  /** As {@link binary}, for keys: no error shows the value. */
  secret(type: number, name: string, value: Uint8Array | undefined, min: number = 0, max: number = 0xfffb): void {
    if (value !== undefined && !(value instanceof Uint8Array)) {
      throw this.wrong(name, `expected a Uint8Array, got a value of type ${typeof value}`);
    }
    this.binary(type, name, value, min, max);
  }

  /** IPv4 text, or bytes; hex, as reading gives it, where there are not four. */
  ipv4(type: number, name: string, value: BytesInput): void {
    if (typeof value === 'string' && this.#dotted(type, value)) return;
    this.#formatted(type, name, value, (text) => oddHex(text, 4), 'an IPv4 address');
  }

  /** IPv6 text, or bytes; hex, as reading gives it, where there are not sixteen. */
  ipv6(type: number, name: string, value: BytesInput): void {
    this.#formatted(type, name, value, (text) => parseIpv6(text) ?? oddHex(text, 16), 'an IPv6 address');
  }

  /** IPv4 or IPv6 text, hex of another length, or bytes. */
  ip(type: number, name: string, value: BytesInput): void {
    if (typeof value === 'string' && this.#dotted(type, value)) return;
    this.#formatted(type, name, value, parseIp, 'an IP address');
  }

  /** Writes dotted IPv4 text; returns false where the text is something else. */
  #dotted(type: number, text: string): boolean {
    const number = ipv4Number(text);
    if (number < 0) return false;
    const at = this.attribute(type, 4);
    this.view.setUint32(at, number, false);
    return true;
  }

  /** Link-layer address as hex pairs, or bytes. */
  mac(type: number, name: string, value: BytesInput): void {
    this.#formatted(type, name, value, parseMac, 'a link-layer address such as 02:00:00:00:00:01');
  }

  /** UUID text, or bytes. */
  uuid(type: number, name: string, value: BytesInput): void {
    this.#formatted(type, name, value, parseUuid, 'a UUID');
  }

  #formatted(
    type: number,
    name: string,
    value: BytesInput,
    parse: (text: string) => Uint8Array | undefined,
    expected: string,
  ): void {
    if (value === undefined) return;
    const bytes = value instanceof Uint8Array ? value : typeof value === 'string' ? parse(value) : undefined;
    if (bytes === undefined) throw this.wrong(name, `expected ${expected}, got ${describeValue(value)}`);
    this.payload(type, name, bytes);
  }

  /** `sockaddr_in` or `sockaddr_in6`, by the kind of the address; or bytes. */
  socketAddress(type: number, name: string, value: SocketAddress | Uint8Array | undefined): void {
    if (value === undefined) return;
    if (typeof value !== 'object' || value === null) {
      throw this.wrong(name, `expected { address, port }, got ${describeValue(value)}`);
    }
    const bytes = value instanceof Uint8Array ? value : socketAddressBytes(value, this.little);
    if (typeof bytes === 'string') throw this.wrong(name, bytes);
    this.payload(type, name, bytes);
  }

  /** `struct nla_bitfield32`, of numbers or of what the flags of `table` stand for. */
  bitfield32(type: number, name: string, value: Bitfield32<ScalarInput> | undefined, table?: NameTable): void {
    if (value === undefined) return;
    this.object(name, value);
    const bits = this.integer(`${name}.value`, value.value, 0, 0xffffffff, table);
    const selector = this.integer(`${name}.selector`, value.selector, 0, 0xffffffff, table);
    const at = this.attribute(type, 8);
    this.view.setUint32(at, bits, this.little);
    this.view.setUint32(at + 4, selector, this.little);
  }

  /** Bytes in hex, for tests and logs; what was written so far. */
  toHex(): string {
    return formatHex(this.bytes, 0, this.length);
  }
}

/** Plain hex of any length but the one that has a format of its own. */
function oddHex(text: string, length: number): Uint8Array | undefined {
  const bytes = parsePlainHex(text);
  return bytes?.length === length ? undefined : bytes;
}

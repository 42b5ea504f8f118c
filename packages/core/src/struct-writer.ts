import { parseIp } from './format/ip.ts';
import { parseMac } from './format/mac.ts';
import { parseUuid } from './format/uuid.ts';
import { describeValue, type NameTable } from './name-table.ts';
import { NestWriter } from './nest-writer.ts';
import { textLength, writeText } from './text.ts';

type Member = number | string | readonly (string | number)[] | undefined;
type BigMember = bigint | string | readonly (string | bigint)[] | undefined;

/**
 * Fills in the members of structs whose bytes are reserved and zero: a member that is undefined stays zero.
 */
export class StructWriter extends NestWriter {
  putU8(at: number, name: string, value: Member, table?: NameTable): void {
    if (value === undefined) return;
    this.view.setUint8(at, this.integer(name, value, 0, 0xff, table));
  }

  putS8(at: number, name: string, value: Member, table?: NameTable): void {
    if (value === undefined) return;
    this.view.setInt8(at, this.integer(name, value, -0x80, 0x7f, table));
  }

  putU16(at: number, name: string, value: Member, table?: NameTable): void {
    if (value === undefined) return;
    this.view.setUint16(at, this.integer(name, value, 0, 0xffff, table), this.little);
  }

  putU16be(at: number, name: string, value: Member, table?: NameTable): void {
    if (value === undefined) return;
    this.view.setUint16(at, this.integer(name, value, 0, 0xffff, table), false);
  }

  putU16le(at: number, name: string, value: Member, table?: NameTable): void {
    if (value === undefined) return;
    this.view.setUint16(at, this.integer(name, value, 0, 0xffff, table), true);
  }

  putS16(at: number, name: string, value: Member, table?: NameTable): void {
    if (value === undefined) return;
    this.view.setInt16(at, this.integer(name, value, -0x8000, 0x7fff, table), this.little);
  }

  putS16be(at: number, name: string, value: Member, table?: NameTable): void {
    if (value === undefined) return;
    this.view.setInt16(at, this.integer(name, value, -0x8000, 0x7fff, table), false);
  }

  putS16le(at: number, name: string, value: Member, table?: NameTable): void {
    if (value === undefined) return;
    this.view.setInt16(at, this.integer(name, value, -0x8000, 0x7fff, table), true);
  }

  putU32(at: number, name: string, value: Member, table?: NameTable): void {
    if (value === undefined) return;
    this.view.setUint32(at, this.integer(name, value, 0, 0xffffffff, table), this.little);
  }

  putU32be(at: number, name: string, value: Member, table?: NameTable): void {
    if (value === undefined) return;
    this.view.setUint32(at, this.integer(name, value, 0, 0xffffffff, table), false);
  }

  putU32le(at: number, name: string, value: Member, table?: NameTable): void {
    if (value === undefined) return;
    this.view.setUint32(at, this.integer(name, value, 0, 0xffffffff, table), true);
  }

  putS32(at: number, name: string, value: Member, table?: NameTable): void {
    if (value === undefined) return;
    this.view.setInt32(at, this.integer(name, value, -0x80000000, 0x7fffffff, table), this.little);
  }

  putS32be(at: number, name: string, value: Member, table?: NameTable): void {
    if (value === undefined) return;
    this.view.setInt32(at, this.integer(name, value, -0x80000000, 0x7fffffff, table), false);
  }

  putS32le(at: number, name: string, value: Member, table?: NameTable): void {
    if (value === undefined) return;
    this.view.setInt32(at, this.integer(name, value, -0x80000000, 0x7fffffff, table), true);
  }

  putU64(at: number, name: string, value: BigMember, table?: NameTable): void {
    if (value === undefined) return;
    this.view.setBigUint64(at, BigInt.asUintN(64, this.bigInteger(name, value, false, table)), this.little);
  }

  putU64be(at: number, name: string, value: BigMember, table?: NameTable): void {
    if (value === undefined) return;
    this.view.setBigUint64(at, BigInt.asUintN(64, this.bigInteger(name, value, false, table)), false);
  }

  putU64le(at: number, name: string, value: BigMember, table?: NameTable): void {
    if (value === undefined) return;
    this.view.setBigUint64(at, BigInt.asUintN(64, this.bigInteger(name, value, false, table)), true);
  }

  putS64(at: number, name: string, value: BigMember, table?: NameTable): void {
    if (value === undefined) return;
    this.view.setBigUint64(at, BigInt.asUintN(64, this.bigInteger(name, value, true, table)), this.little);
  }

  putS64be(at: number, name: string, value: BigMember, table?: NameTable): void {
    if (value === undefined) return;
    this.view.setBigUint64(at, BigInt.asUintN(64, this.bigInteger(name, value, true, table)), false);
  }

  putS64le(at: number, name: string, value: BigMember, table?: NameTable): void {
    if (value === undefined) return;
    this.view.setBigUint64(at, BigInt.asUintN(64, this.bigInteger(name, value, true, table)), true);
  }

  /** Bytes that fill the member, or fewer: the rest stays zero. */
  putBytes(at: number, size: number, name: string, value: Uint8Array | undefined): void {
    if (value === undefined) return;
    if (!(value instanceof Uint8Array)) throw this.wrong(name, `expected a Uint8Array, got ${describeValue(value)}`);
    this.#put(at, size, name, value);
  }

  /** A string, without a NUL where it fills the member; the rest stays zero. */
  putText(at: number, size: number, name: string, value: string | Uint8Array | undefined): void {
    if (value === undefined) return;
    if (value instanceof Uint8Array) {
      this.#put(at, size, name, value);
      return;
    }
    if (typeof value !== 'string') throw this.wrong(name, `expected a string, got ${describeValue(value)}`);
    if (value.includes('\0')) throw this.wrong(name, 'the string holds a NUL character');
    const length = textLength(value);
    if (length > size) throw this.wrong(name, `expected at most ${size} bytes, got ${length}`);
    writeText(value, this.bytes, at);
  }

  /** IPv4 or IPv6 text, by the size of the member, or bytes. */
  putIp(at: number, size: number, name: string, value: string | Uint8Array | undefined): void {
    const expected = size === 4 ? 'an IPv4 address' : size === 16 ? 'an IPv6 address' : `${size} bytes in hex`;
    this.#putFormatted(at, size, name, value, (text) => ofLength(parseIp(text), size), expected);
  }

  /** Link-layer address as hex pairs, or bytes; the rest of a longer member stays zero. */
  putMac(at: number, size: number, name: string, value: string | Uint8Array | undefined): void {
    this.#putFormatted(at, size, name, value, parseMac, 'a link-layer address');
  }

  /** UUID text, or bytes. */
  putUuid(at: number, size: number, name: string, value: string | Uint8Array | undefined): void {
    this.#putFormatted(at, size, name, value, (text) => ofLength(parseUuid(text), size), 'a UUID');
  }

  #putFormatted(
    at: number,
    size: number,
    name: string,
    value: string | Uint8Array | undefined,
    parse: (text: string) => Uint8Array | undefined,
    expected: string,
  ): void {
    if (value === undefined) return;
    const bytes = value instanceof Uint8Array ? value : typeof value === 'string' ? parse(value) : undefined;
    if (bytes === undefined) throw this.wrong(name, `expected ${expected}, got ${describeValue(value)}`);
    this.#put(at, size, name, bytes);
  }

  #put(at: number, size: number, name: string, bytes: Uint8Array): void {
    if (bytes.length > size) throw this.wrong(name, `expected at most ${size} bytes, got ${bytes.length}`);
    this.bytes.set(bytes, at);
  }

  /** An array in a struct: items of `size` bytes, at most `most`, or their bytes; the rest of a longer one stays zero. */
  putArray<T>(
    at: number,
    name: string,
    values: readonly T[] | Uint8Array | undefined,
    size: number,
    item: (writer: this, at: number, value: T) => void,
    most: number = Infinity,
  ): void {
    if (values === undefined) return;
    if (values instanceof Uint8Array && most < Infinity) {
      this.#put(at, most * size, name, values);
      return;
    }
    if (!Array.isArray(values)) throw this.wrong(name, `expected an array, got ${describeValue(values)}`);
    if (values.length > most) throw this.wrong(name, `expected at most ${most} items, got ${values.length}`);
    this.path.push(name);
    for (const [index, value] of (values as readonly T[]).entries()) {
      this.path.push(index);
      if (value === undefined) throw this.wrong('', 'expected a value, got undefined');
      item(this, at + index * size, value);
      this.path.pop();
    }
    this.path.pop();
  }

  /** A struct inside the struct, or its bytes. */
  putStruct<T extends object>(
    at: number,
    name: string,
    value: T | Uint8Array | undefined,
    size: number,
    encode: (writer: this, at: number, value: T) => void,
  ): void {
    if (value === undefined) return;
    if (this.isBytes(name, value)) {
      this.#put(at, size, name, value);
      return;
    }
    this.path.push(name);
    encode(this, at, value);
    this.path.pop();
  }
}

function ofLength(bytes: Uint8Array | undefined, length: number): Uint8Array | undefined {
  return bytes?.length === length ? bytes : undefined;
}

import { EncodeError } from './errors.ts';
import { align4, hostLittleEndian } from './host-order.ts';
import { describeValue, type NameTable } from './name-table.ts';
import { AttributePath, pathLimit } from './path.ts';
import { extraBytes, type RawAttribute, unknownAttributes } from './unknown.ts';

/** How an `AttrWriter` writes. */
export interface AttrWriterOptions {
  /** Operation or attribute set that error paths start with. */
  readonly name?: string;
  /** Byte order of host-order values; that of this machine when absent. */
  readonly littleEndian?: boolean;
  /** A buffer to fill. It does not grow: what does not fit throws. */
  readonly into?: Uint8Array;
}

const attributeLimit = 0xffff;
const nestedFlag = 0x8000;
const networkOrderFlag = 0x4000;
const firstBufferBytes = 4096;
// Up to that many bytes a loop of stores is faster than a call of fill.
const longestLoop = 64;
const int64Min = -(2n ** 63n);
const int64Max = 2n ** 63n - 1n;
const uint64Max = 2n ** 64n - 1n;

/**
 * Grows and fills the buffer behind an `AttrWriter`: attribute headers, nests, structs, checks of values.
 */
export class WriteBuffer {
  /** The buffer; what is written lies in its first `length` bytes. Changes when it grows. */
  bytes: Uint8Array;
  /** The same buffer, for numbers. */
  view: DataView;
  /** Number of bytes written. */
  length = 0;
  /** Byte order of host-order values. */
  readonly little: boolean;
  /** Where the writer stands, for errors. */
  readonly path: AttributePath;
  /** By depth of nesting: properties of the fixed header, which stand beside the attributes in the same object. */
  readonly #headerKeys: (ReadonlySet<string> | undefined)[] = [undefined];
  #depth = 0;
  readonly #mayGrow: boolean;

  constructor(options: AttrWriterOptions = {}) {
    const into = options.into;
    this.#mayGrow = into === undefined;
    this.bytes = into ?? new Uint8Array(firstBufferBytes);
    this.view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length);
    this.little = options.littleEndian ?? hostLittleEndian;
    this.path = new AttributePath(options.name ?? 'attributes');
  }

  /** What was written so far: a view that the next write may outdate or wipe. */
  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  /** Starts over, for a message of operation `name`. `wipe` overwrites what was written (keys). */
  reset(name: string, wipe: boolean = false): void {
    if (wipe) this.bytes.fill(0, 0, this.length);
    this.length = 0;
    this.#depth = 0;
    this.#headerKeys[0] = undefined;
    this.path.root = name;
    this.path.clear();
  }

  /** Goes on with another message, of operation `name`, behind those that are written. */
  another(name: string): void {
    this.#depth = 0;
    this.#headerKeys[0] = undefined;
    this.path.root = name;
    this.path.clear();
  }

  /** Reserves `size` zeroed bytes, padded to 4, and returns their offset. */
  reserve(size: number): number {
    const at = this.length;
    const end = at + align4(size);
    if (end > this.bytes.length) this.#grow(end);
    if (end - at > longestLoop) this.bytes.fill(0, at, end);
    else for (let zero = at; zero < end; zero += 4) this.view.setUint32(zero, 0);
    this.length = end;
    return at;
  }

  #grow(needed: number): void {
    if (!this.#mayGrow) {
      throw new EncodeError(this.path.text(), `the buffer has ${this.bytes.length} bytes, ${needed} are needed`);
    }
    const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    larger.set(this.bytes.subarray(0, this.length));
    // The old buffer may hold keys.
    this.bytes.fill(0);
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }

  /**
   * Writes the header of an attribute with `size` bytes of zeroed payload and returns the payload's offset. The buffer
   * may be another one afterwards: take `bytes` and `view` only then.
   */
  attribute(type: number, size: number, name: string = ''): number {
    const length = size + 4;
    if (length > attributeLimit) throw this.#tooLong(name, length);
    const at = this.reserve(length);
    this.view.setUint16(at, length, this.little);
    this.view.setUint16(at + 2, type, this.little);
    return at + 4;
  }

  /** Writes an attribute whose payload is `bytes`. */
  payload(type: number, name: string, bytes: Uint8Array): void {
    const at = this.attribute(type, bytes.length, name);
    this.bytes.set(bytes, at);
  }

  #tooLong(name: string, length: number): EncodeError {
    return this.wrong(name, `attribute of ${length} bytes, the limit is ${attributeLimit}`);
  }

  /** Opens a nest; give the result to {@link close}. */
  open(type: number, name: string): number {
    if (this.path.depth >= pathLimit) throw this.wrong(name, 'attributes are nested too deep');
    const start = this.attribute(type | nestedFlag, 0) - 4;
    this.path.push(name);
    this.#headerKeys[++this.#depth] = undefined;
    return start;
  }

  /** Closes a nest: puts its length into its header. */
  close(start: number): void {
    const length = this.length - start;
    if (length > attributeLimit) throw this.#tooLong('', length);
    this.view.setUint16(start, length, this.little);
    this.path.pop();
    this.#depth--;
  }

  /** The fixed header in front of the attributes of this level. */
  header<T extends object>(
    size: number,
    value: T,
    encode: (writer: this, at: number, value: T) => void,
    keys: ReadonlySet<string>,
  ): void {
    this.object('', value);
    this.#headerKeys[this.#depth] = keys;
    const extra = (value as { [extraBytes]?: Uint8Array })[extraBytes];
    const at = this.reserve(size);
    if (extra !== undefined) {
      const behind = this.reserve(extra.length);
      this.bytes.set(extra, behind);
    }
    encode(this, at, value);
  }

  /** Writes back the attributes that decoding kept because the spec does not describe them. */
  keptUnknown(set: object): void {
    if (typeof set !== 'object' || set === null) throw this.wrong('', `expected an object, got ${describeValue(set)}`);
    const kept = (set as { [unknownAttributes]?: readonly RawAttribute[] })[unknownAttributes];
    if (kept === undefined) return;
    for (const { type, nested, networkOrder, bytes } of kept) {
      const flags = (nested ? nestedFlag : 0) | (networkOrder ? networkOrderFlag : 0);
      this.payload(type | flags, '', bytes);
    }
  }

  /** Checks that a value is an integer in range, or a name of `table`, and returns the number. */
  integer(name: string, value: unknown, min: number, max: number, table?: NameTable): number {
    const number = table === undefined ? value : table.value(value);
    if (typeof number === 'string' && table !== undefined) throw this.wrong(name, number);
    if (typeof number !== 'number' || !Number.isInteger(number) || number < min || number > max) {
      throw this.wrong(name, `expected an integer from ${min} to ${max}, got ${describeValue(value)}`);
    }
    return number;
  }

  /** Checks a 64-bit value, or names of `table`, and returns the number. Whole numbers are taken for bigints. */
  bigInteger(name: string, value: unknown, signed: boolean, table?: NameTable): bigint {
    let number = table === undefined ? value : table.bigValue(value);
    if (typeof number === 'string' && table !== undefined) throw this.wrong(name, number);
    if (typeof number === 'number' && Number.isSafeInteger(number)) number = BigInt(number);
    const [min, max] = signed ? [int64Min, int64Max] : [0n, uint64Max];
    if (typeof number !== 'bigint' || number < min || number > max) {
      throw this.wrong(name, `expected a bigint from ${min} to ${max}, got ${describeValue(value)}`);
    }
    return number;
  }

  /** Checks a number against the limits that the spec gives; passes undefined on. */
  range<T extends number | bigint | undefined>(name: string, value: T, min: number | bigint, max: number | bigint): T {
    if (value !== undefined && (value < min || value > max)) {
      throw this.wrong(name, `expected ${min} to ${max}, got ${describeValue(value)}`);
    }
    return value;
  }

  /** Checks that a value is an object. */
  object(name: string, value: unknown): void {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Uint8Array) {
      throw this.wrong(name, `expected an object, got ${describeValue(value)}`);
    }
  }

  /** Refuses a property that is neither an attribute of the set nor a member of the fixed header in front of it. */
  unknownKey(set: string, key: string): void {
    if (this.#headerKeys[this.#depth]?.has(key) === true) return;
    throw new EncodeError(this.path.text(), `${set} has no attribute for the property "${key}"`);
  }

  /** The error for a sub-message whose selector has no format. */
  noFormat(name: string, selector: unknown): EncodeError {
    if (selector === undefined) {
      return this.wrong(name, 'the attribute that selects its format (such as the kind of a link) is not given');
    }
    return this.wrong(name, `the spec has no format for the selector ${describeValue(selector)}`);
  }

  /** The error for a value of the attribute `name`. */
  wrong(name: string, reason: string): EncodeError {
    return new EncodeError(this.path.text(name), reason);
  }
}

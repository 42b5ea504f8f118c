import { DecodeError } from './errors.ts';
import { align4, hostLittleEndian } from './host-order.ts';
import { AttributePath, pathLimit } from './path.ts';
import { type RawAttribute, type UnknownAttributes, unknownAttributes } from './unknown.ts';

/** How an {@link AttrReader} reads. */
export interface AttrReaderOptions {
  /** Where the first attribute starts; 0 when absent. */
  readonly start?: number;
  /** Where the last attribute ends; the end of the bytes when absent. */
  readonly end?: number;
  /** Operation or attribute set that error paths start with. */
  readonly name?: string;
  /** Byte order of host-order values; that of this machine when absent. */
  readonly littleEndian?: boolean;
  /** What happens to attributes that the spec does not describe; `'keep'` when absent. */
  readonly unknownAttributes?: UnknownAttributes;
  /** Whether the message is a request; a few attributes are something else there than in a reply. */
  readonly isRequest?: boolean;
}

const headerBytes = 4;
const typeMask = 0x3fff;
const nestedFlag = 0x8000;
const networkOrderFlag = 0x4000;

/**
 * Walks the attributes of a message, level by level, within their bounds. {@link AttrReader} adds the values.
 */
export class AttrCursor {
  /** The bytes that are read from. */
  readonly bytes: Uint8Array;
  /** The same bytes, for numbers. */
  readonly view: DataView;
  /** Byte order of host-order values. */
  readonly little: boolean;
  /** What happens to attributes that the spec does not describe. */
  unknown: UnknownAttributes;
  /** Whether the message is a request. */
  readonly isRequest: boolean;
  /** Where the reader stands, for errors. */
  readonly path: AttributePath;
  /** Type of the current attribute, without its flag bits. */
  type = 0;
  /** Offset of the current attribute's payload. */
  at = 0;
  /** Length of the current attribute's payload, without padding. */
  length = 0;
  /** Offset of the attribute that `next()` will read. */
  position: number;
  /** End of the current level. */
  end: number;
  /** Start of the message that offsets in errors count from. */
  base = 0;
  /** The object being filled; what is unreadable as its type is kept on it. */
  protected target: object | undefined = undefined;

  constructor(bytes: Uint8Array, options: AttrReaderOptions = {}) {
    // A plain view: copies must be plain Uint8Arrays, also where a Node Buffer came in.
    this.bytes =
      bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.little = options.littleEndian ?? hostLittleEndian;
    this.unknown = options.unknownAttributes ?? 'keep';
    this.isRequest = options.isRequest ?? false;
    this.path = new AttributePath(options.name ?? 'attributes');
    this.position = options.start ?? 0;
    this.end = Math.min(options.end ?? bytes.length, bytes.length);
  }

  /** Starts over with another message of the same buffer: attributes from `start` to `end`, message at `base`. */
  seek(start: number, end: number, base: number, name: string): this {
    this.position = start;
    this.end = end;
    this.base = base;
    this.path.root = name;
    this.path.clear();
    return this;
  }

  /**
   * Goes to the next attribute of this level. Returns false at its end.
   *
   * `target` is the object being filled: attributes that turn out to be unreadable as their type are kept on it.
   */
  next(target?: object): boolean {
    const position = this.position;
    const left = this.end - position;
    if (left < headerBytes) {
      if (left > 0) this.#checkLeftover(position);
      return false;
    }
    const size = this.view.getUint16(position, this.little);
    if (size < headerBytes || size > left) this.#badSize(position, size, left);
    this.type = this.view.getUint16(position + 2, this.little) & typeMask;
    this.at = position + headerBytes;
    this.length = size - headerBytes;
    this.position = position + align4(size);
    // Storing a young object in an old one costs more than asking whether it is there already.
    if (this.target !== target) this.target = target;
    return true;
  }

  /** The unsigned 64-bit number at an offset. Most counters are zero, and that takes no memory. */
  u64At(at: number, little: boolean = this.little): bigint {
    const { view } = this;
    const isZero = view.getUint32(at, little) === 0 && view.getUint32(at + 4, little) === 0;
    return isZero ? 0n : view.getBigUint64(at, little);
  }

  #checkLeftover(position: number): void {
    for (let index = position; index < this.end; index++) {
      if (this.bytes[index] !== 0) {
        throw this.malformed('', `${this.end - position} bytes left over behind the last attribute`, position);
      }
    }
    this.position = this.end;
  }

  #badSize(position: number, size: number, left: number): never {
    const reason =
      size < headerBytes
        ? `attribute length ${size} is below its header's ${headerBytes} bytes`
        : `attribute of ${size} bytes where ${left} are left`;
    throw this.malformed('', reason, position);
  }

  protected malformed(name: string, reason: string, offset: number = this.at): DecodeError {
    return new DecodeError(this.path.text(name), reason, offset - this.base);
  }

  /** Keeps the attribute as bytes where its payload cannot be what the spec says; one attribute never fails a message. */
  protected unreadable(name: string, expected: string): undefined {
    if (this.unknown === 'deny' || this.target === undefined) {
      throw this.malformed(name, `expected ${expected}, got ${this.length} bytes`);
    }
    this.keepUnknown(this.target);
    return undefined;
  }

  /** The attributes inside the current attribute. */
  nest<T>(name: string, decode: (reader: this) => T): T {
    const { position, end } = this;
    this.#enter(name);
    const value = decode(this);
    this.path.pop();
    this.position = position;
    this.end = end;
    return value;
  }

  /** The attributes inside the current one as items; where one is unreadable, the whole is kept as unknown. */
  protected items<T>(name: string, item: (reader: this) => T): T[] {
    const { position, end, type, at, length, target } = this;
    const items: T[] = [];
    const scratch = target === undefined ? undefined : {};
    let isReadable = true;
    this.#enter(name);
    while (isReadable && this.next(scratch)) {
      this.path.push(items.length);
      const value = item(this);
      this.path.pop();
      isReadable = value !== undefined;
      items.push(value);
    }
    this.path.pop();
    this.position = position;
    this.end = end;
    if (isReadable || target === undefined) return items;
    this.type = type;
    this.at = at;
    this.length = length;
    this.keepUnknown(target);
    return undefined as never;
  }

  #enter(name: string): void {
    if (this.path.depth >= pathLimit) throw this.malformed(name, 'attributes are nested too deep');
    this.position = this.at;
    this.end = this.at + this.length;
    this.path.push(name);
  }

  /** Remembers the current attribute, to be read by {@link revisit} once its selector is known. */
  mark(): number {
    return this.at - headerBytes;
  }

  /**
   * Goes back to an attribute that was marked, reads it and puts the value into the property `key` of `target`. When
   * `decode` gives undefined the attribute is kept as unknown. Does nothing for a mark below 0.
   */
  revisit(mark: number, target: object, key: string, decode: (reader: this) => unknown): void {
    if (mark < 0) return;
    const { position } = this;
    const holder = target as Holder & Record<string, unknown>;
    const kept = holder[unknownAttributes]?.length;
    this.position = mark;
    this.next(target);
    const value = decode(this);
    if (value !== undefined) {
      holder[key] = value;
    } else if (holder[unknownAttributes]?.length === kept) {
      // What was tried may have moved the reader; the attribute is found again at its mark.
      this.position = mark;
      this.next(target);
      this.keepUnknown(target);
    }
    this.position = position;
  }

  /** The current attribute as it came; a copy. */
  raw(): RawAttribute {
    const flags = this.view.getUint16(this.at - 2, this.little);
    return {
      type: this.type,
      nested: (flags & nestedFlag) !== 0,
      networkOrder: (flags & networkOrderFlag) !== 0,
      bytes: this.bytes.slice(this.at, this.at + this.length),
    };
  }

  /** Does with the current attribute what was asked for attributes that the spec does not describe. */
  keepUnknown(target: object): void {
    if (this.unknown === 'ignore') return;
    if (this.unknown === 'deny') {
      throw this.malformed(
        '',
        `attribute ${this.type} (${this.length} bytes) is not in the spec`,
        this.at - headerBytes,
      );
    }
    const holder = target as Holder;
    holder[unknownAttributes] = append(holder[unknownAttributes], this.raw());
  }
}

interface Holder {
  [unknownAttributes]?: RawAttribute[];
}

/** Adds an entry to an ordered list; none for an attribute that was left out, whose entry holds nothing. */
export function pushEntry<T extends object>(list: T[], entry: T): void {
  if (Reflect.ownKeys(entry).some((key) => entry[key as never] !== undefined)) list.push(entry);
}

/**
 * Adds an item to a list that may not have been started yet, and returns the list. Nothing is added for undefined, which
 * is what reading an unreadable attribute gives.
 */
export function append<T>(list: T[] | undefined, item: T): T[] {
  if (item === undefined) return list as T[];
  if (list === undefined) return [item];
  list.push(item);
  return list;
}

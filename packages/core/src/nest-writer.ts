import { describeValue } from './name-table.ts';
import { extraBytes } from './unknown.ts';
import { WriteBuffer } from './write-buffer.ts';

/**
 * Writes what holds other values: nests, lists and arrays of all kinds, records, structs. Items of lists and arrays cannot
 * be undefined.
 */
export class NestWriter extends WriteBuffer {
  /** A nest whose attributes `encode` writes. */
  nest<T extends object>(
    type: number,
    name: string,
    value: T | undefined,
    encode: (writer: this, value: T) => void,
  ): void {
    if (value === undefined) return;
    if (typeof value !== 'object' || value === null)
      throw this.wrong(name, `expected an object, got ${describeValue(value)}`);
    const start = this.open(type, name);
    encode(this, value);
    this.close(start);
  }

  /** The entries of an ordered list, one after the other, each an object that holds one attribute. */
  *entries<T extends object>(list: readonly T[]): Generator<T> {
    for (const [index, entry] of this.#items('', list)) {
      this.path.push(index);
      this.object('', entry);
      yield entry;
      this.path.pop();
    }
  }

  /** A list of attributes of one type (`multi-attr`), each written by `item`. */
  list<T>(name: string, values: readonly T[] | undefined, item: (value: T) => void): void {
    if (values === undefined) return;
    for (const [index, value] of this.#items(name, values)) {
      this.path.item(index);
      this.#present(name, value);
      item(value);
    }
    this.path.item(-1);
  }

  #items<T>(name: string, values: readonly T[]): Iterable<[index: number, value: T]> {
    if (!Array.isArray(values)) throw this.wrong(name, `expected an array, got ${describeValue(values)}`);
    return (values as readonly T[]).entries();
  }

  /** Items have no way to be absent: leaving one out would move those behind it. */
  #present(name: string, value: unknown): void {
    if (value === undefined) throw this.wrong(name, 'expected a value, got undefined');
  }

  /** An indexed array: `item` writes one attribute of the type it is given. The types count from `first`. */
  array<T>(
    type: number,
    name: string,
    values: readonly T[] | undefined,
    item: (type: number, value: T) => void,
    first: number = 0,
  ): void {
    if (values === undefined) return;
    const items = this.#items(name, values);
    const start = this.open(type, name);
    for (const [index, value] of items) {
      this.path.push(index);
      this.#present('', value);
      item(first + index, value);
      this.path.pop();
    }
    this.close(start);
  }

  /** An indexed array of nests. */
  nests<T extends object>(
    type: number,
    name: string,
    values: readonly T[] | undefined,
    encode: (writer: this, value: T) => void,
    first: number = 0,
  ): void {
    this.array(type, name, values, (index, value) => this.nest(index, '', value, encode), first);
  }

  /** An indexed array whose types mean something: each item brings its index. */
  indexed<T>(
    type: number,
    name: string,
    values: readonly { readonly index: number; readonly value: T }[] | undefined,
    item: (type: number, value: T) => void,
  ): void {
    this.array(type, name, values, (_, entry) => {
      this.object('', entry);
      const index = this.integer('index', entry.index, 0, 0x3fff);
      this.#present('value', entry.value);
      item(index, entry.value);
    });
  }

  /**
   * Nests whose attribute types are keys (`nest-type-value`), outermost key first. Neighbours with equal outer keys share
   * their nests.
   */
  typeValue<T extends object>(
    type: number,
    name: string,
    values: readonly T[] | undefined,
    keys: readonly string[],
    encode: (writer: this, value: T) => void,
  ): void {
    if (values === undefined) return;
    const entries = this.#typeValues(name, values, keys);
    const start = this.open(type, name);
    const open: { readonly type: number; readonly start: number }[] = [];
    const closeTo = (depth: number): void => {
      while (open.length > depth) this.close((open.pop() as { start: number }).start);
    };
    for (const { types, rest } of entries) {
      let shared = 0;
      while (shared < open.length - 1 && open[shared]?.type === types[shared]) shared++;
      closeTo(shared);
      for (const type of types.slice(shared)) open.push({ type, start: this.open(type, `(${type})`) });
      encode(this, rest as T);
    }
    closeTo(0);
    this.close(start);
  }

  /** Takes the keys out of the objects that hold them beside the attributes. */
  #typeValues(
    name: string,
    values: readonly object[],
    keys: readonly string[],
  ): readonly { readonly types: readonly number[]; readonly rest: object }[] {
    const entries: { types: number[]; rest: object }[] = [];
    for (const [index, value] of this.#items(name, values)) {
      this.path.item(index);
      this.object(name, value);
      this.path.push(name);
      const { ...rest } = value as Record<string, unknown>;
      const types = keys.map((key) => {
        const type = this.integer(key, rest[key], 0, 0x3fff);
        delete rest[key];
        return type;
      });
      this.path.pop();
      entries.push({ types, rest });
    }
    this.path.item(-1);
    return entries;
  }

  /** Records with their own length and attributes, packed into one attribute; see `AttrReader.records`. */
  records<T extends object>(
    type: number,
    name: string,
    values: readonly T[] | undefined,
    encode: (writer: this, value: T) => void,
  ): void {
    if (values === undefined) return;
    const items = this.#items(name, values);
    // Unlike a nest, the attribute that holds records does not carry NLA_F_NESTED.
    const start = this.open(type, name);
    this.view.setUint16(start + 2, type, this.little);
    for (const [index, value] of items) {
      this.path.push(index);
      this.object('', value);
      const record = this.length;
      encode(this, value);
      this.view.setUint16(record, this.length - record, this.little);
      this.path.pop();
    }
    this.close(start);
  }

  /** A C struct of `size` bytes as payload; `encode` fills it in at its offset. Bytes are sent as they are. */
  struct<T extends object>(
    type: number,
    name: string,
    value: T | Uint8Array | undefined,
    size: number,
    encode: (writer: this, at: number, value: T) => void,
  ): void {
    if (value === undefined) return;
    if (this.isBytes(name, value)) {
      this.payload(type, name, value);
      return;
    }
    const extra = (value as { [extraBytes]?: Uint8Array })[extraBytes];
    const at = this.attribute(type, size + (extra?.length ?? 0), name);
    if (extra !== undefined) this.bytes.set(extra, at + size);
    this.path.push(name);
    encode(this, at, value);
    this.path.pop();
  }

  /** Whether a struct is given as its bytes; it has to be an object otherwise. */
  protected isBytes(name: string, value: object): value is Uint8Array {
    if (value instanceof Uint8Array) return true;
    this.object(name, value);
    return false;
  }

  /** A C struct whose last member, the property `key`, is an array of items of `itemSize` bytes that starts at `offset`. */
  flexible<T extends object>(
    type: number,
    name: string,
    value: T | Uint8Array | undefined,
    offset: number,
    itemSize: number,
    key: string,
    encode: (writer: this, at: number, value: T) => void,
  ): void {
    const items = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
    const count = Array.isArray(items) ? items.length : 0;
    this.struct(type, name, value, offset + count * itemSize, encode);
  }

  /** A C array as payload: items of `size` bytes, each written by `item` at its offset. */
  packed<T>(
    type: number,
    name: string,
    values: readonly T[] | Uint8Array | undefined,
    size: number,
    item: (at: number, value: T) => void,
  ): void {
    if (values === undefined) return;
    if (values instanceof Uint8Array) {
      this.payload(type, name, values);
      return;
    }
    const items = this.#items(name, values);
    const at = this.attribute(type, values.length * size, name);
    for (const [index, value] of items) {
      this.path.item(index);
      this.#present(name, value);
      const isStruct = typeof value === 'object' && !Array.isArray(value);
      if (isStruct) {
        this.object(name, value);
        this.path.push(name);
      }
      item(at + index * size, value);
      if (isStruct) this.path.pop();
    }
    this.path.item(-1);
  }
}

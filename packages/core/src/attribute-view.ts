import type { AttrReader } from './attr-reader.ts';
import {
  type AnyAttributeSet,
  type Attribute,
  type AttributeType,
  attributeIn,
  type HeaderValue,
  noAttributes,
  type SubMessageFormat,
  selectFormat,
  selectorHome,
} from './attribute.ts';
import { align4 } from './host-order.ts';
import { headerHolds, readMember } from './read-member.ts';
import type { StructMember, StructType } from './struct-type.ts';
import type { RawAttribute } from './unknown.ts';

type Segments = readonly (string | number)[];

/**
 * A message, or a nest of one, read in place: attributes are looked for when they are asked for, and only what is asked
 * for becomes an object.
 *
 * A view shows bytes that somebody else owns. One that a dump hands out is valid until the next one is asked for.
 * Malformed bytes throw `DecodeError` when they are met.
 */
export class AttributeView {
  readonly #reader: AttrReader;
  /** Attribute set of this level. */
  readonly set: object;
  /** The view that this one was opened from. */
  readonly around: AttributeView | undefined;
  readonly #header: StructType<unknown> | undefined;
  readonly #path: Segments;
  #start = 0;
  #first = 0;
  #end = 0;

  /**
   * A view of the reader's current level, whose attributes are those of `set`, behind `header` where there is one.
   * `path` is what error paths have between the reader's name and the attribute; `around` is the view of the level that
   * this one is in.
   */
  constructor(
    reader: AttrReader,
    set: object,
    header?: StructType<unknown>,
    path: Segments = [],
    around?: AttributeView,
  ) {
    this.#reader = reader;
    this.set = set;
    this.around = around;
    this.#header = header;
    this.#path = path;
    this.move(reader.position, reader.end);
  }

  /** Shows another message of the same kind in the same buffer. */
  move(start: number, end: number): this {
    this.#start = start;
    this.#first = start + (this.#header === undefined ? 0 : align4(this.#header.size));
    this.#end = end;
    return this;
  }

  /**
   * Value of an attribute, or undefined when it is not there: all of those that may come several times, the last of
   * others, as whole decoding has it.
   */
  get<T>(attribute: Attribute<T>): T | undefined {
    const { type, id, name } = attribute;
    if (this.#isOther(attribute)) return undefined;
    if (type.kind === 'list') return this.#all(attribute);
    if (type.kind === 'subMessage') return this.#getSubMessage(attribute);
    const selected = this.#selected(type);
    const reader = this.#find(id);
    return reader === undefined ? undefined : type.read(reader, name, ...selected);
  }

  #all<T>({ type, id, name }: Attribute<T>): T | undefined {
    const values: unknown[] = [];
    const selected = this.#selected(type);
    for (const reader of this.#each(this.#first, this.#end)) {
      if (reader.type === id) values.push(type.item?.read(reader, name, ...selected));
    }
    return values.length === 0 ? undefined : (values as T);
  }

  /** The current attribute of the reader, which looking for selectors moves. */
  #read(reader: AttrReader, { type, name }: Attribute<unknown>): unknown {
    if (type.outer === undefined) return type.read(reader, name);
    const mark = reader.mark();
    const selected = this.#selected(type);
    this.#seek(mark, this.#end).next();
    return type.read(reader, name, ...selected);
  }

  /** A sub-message whose format is a plain value; those of attributes are opened. */
  #getSubMessage<T>({ type, id, name }: Attribute<T>): T | undefined {
    const format = this.#format(type)?.type;
    if (format?.kind === 'list') return this.#all({ type: format, id, name } as Attribute<T>);
    const reader = this.#find(id);
    return reader === undefined ? undefined : ((format ?? type).read(reader, name) as T);
  }

  /** Values that select sub-messages inside a nest. */
  #selected(type: AttributeType<unknown>): readonly unknown[] {
    return type.outer?.map((key) => this.#select(key)) ?? [];
  }

  #select(key: string): unknown {
    const home = selectorHome<AttributeView>(this, key);
    return home?.get((home.set as AnyAttributeSet)[key] as Attribute<unknown>);
  }

  #format(type: AttributeType<unknown>): SubMessageFormat | undefined {
    const key = type.selector?.key;
    const home = selectorHome<AttributeView>(this, key);
    return home === undefined ? undefined : selectFormat(home.set, type, this.#select(key as string));
  }

  /** Value of a member of the fixed header; zero where the header is shorter than the spec says. */
  member<T>(member: StructMember<T>): T {
    return readMember(this.#seek(this.#first, this.#end), this.#start, this.#end, member);
  }

  /** Whether the number of an attribute means something else in this message, by its direction or its header. */
  #isOther({ direction, unless, when }: Attribute<unknown>): boolean {
    if (direction !== undefined && (direction === 'request') !== this.#reader.isRequest) return true;
    return (when !== undefined && !this.#holds(when)) || (unless !== undefined && this.#holds(unless));
  }

  /** Whether the fixed header has a value. */
  #holds(value: HeaderValue): boolean {
    return headerHolds(this.#seek(this.#first, this.#end), this.#start, this.#end, this.#header, value);
  }

  /**
   * The attributes inside a nest or sub-message: a new view of the same bytes. Undefined when it is not there, and for a
   * sub-message also when the spec has no format for what its selector says.
   */
  open<T extends object>(attribute: Attribute<T>): AttributeView | undefined {
    const { type, id, name } = attribute;
    if (this.#isOther(attribute)) return undefined;
    if (type.kind === 'subMessage') return this.#openSubMessage(type, id, name);
    const reader = this.#find(id);
    return reader === undefined ? undefined : this.#nest(reader, type, [name]);
  }

  #openSubMessage(type: AttributeType<unknown>, id: number, name: string): AttributeView | undefined {
    const format = this.#format(type);
    if (format === undefined) return undefined;
    const selected = this.#select(type.selector?.key ?? '');
    const reader = this.#find(id);
    if (reader === undefined) return undefined;
    if (format.type !== undefined) throw new TypeError(`${name} holds no attributes: get() reads its value`);
    return this.#nest(reader, { set: () => noAttributes, ...format }, [`${name}(${selected})`]);
  }

  /** The nests of an array or of an attribute that comes several times, one after the other. */
  *items<T extends object>(attribute: Attribute<readonly T[]>): Generator<AttributeView> {
    const { id, name, type } = attribute;
    const { item } = type;
    if (item === undefined) throw new TypeError(`${name} has no items`);
    if (this.#isOther(attribute)) return;
    let count = 0;
    if (type.kind === 'list') {
      for (const reader of this.#each(this.#first, this.#end)) {
        if (reader.type === id) yield this.#nest(reader, item, [name, count++]);
      }
      return;
    }
    const found = this.#find(id);
    if (found === undefined) return;
    for (const reader of this.#each(found.at, found.at + found.length, [name])) {
      yield this.#nest(reader, item, [name, count++]);
    }
  }

  /**
   * All attributes in the order they came, each with its value. An attribute that the set does not describe comes
   * without a description, as raw bytes; a sub-message comes as raw bytes too. Each of several comes by itself, as a list
   * of one.
   */
  *[Symbol.iterator](): Generator<readonly [attribute: Attribute<unknown> | undefined, value: unknown]> {
    for (const reader of this.#each(this.#first, this.#end)) {
      const attribute = this.#described(reader);
      if (attribute === undefined) yield [undefined, reader.raw() satisfies RawAttribute];
      else if (attribute.type.kind === 'subMessage') yield [attribute, reader.raw()];
      else yield [attribute, this.#read(reader, attribute)];
    }
  }

  /** The attribute that the reader stands at, where the set describes it. */
  #described(reader: AttrReader): Attribute<unknown> | undefined {
    const mark = reader.mark();
    let isMoved = false;
    const entry = attributeIn(this.set, reader.type, reader.isRequest ? 'request' : 'reply', (value) => {
      isMoved = true;
      return this.#holds(value);
    });
    if (isMoved) this.#seek(mark, this.#end).next();
    return entry?.[1];
  }

  /** Other views use the same reader: it is put in place before each use. */
  #seek(position: number, end: number, inner: Segments = []): AttrReader {
    const reader = this.#reader;
    reader.position = position;
    reader.end = end;
    reader.path.clear();
    for (const segment of this.#path) reader.path.push(segment);
    for (const segment of inner) reader.path.push(segment);
    return reader;
  }

  /** The reader at the last attribute of a type. */
  #find(id: number): AttrReader | undefined {
    const reader = this.#seek(this.#first, this.#end);
    let found = -1;
    while (reader.next()) if (reader.type === id) found = reader.mark();
    if (found === -1) return undefined;
    reader.position = found;
    reader.next();
    return reader;
  }

  *#each(start: number, end: number, inner: Segments = []): Generator<AttrReader> {
    let position = start;
    for (;;) {
      const reader = this.#seek(position, end, inner);
      if (!reader.next()) return;
      position = reader.position;
      yield reader;
    }
  }

  #nest(reader: AttrReader, type: Pick<AttributeType<unknown>, 'set' | 'struct'>, inner: Segments): AttributeView {
    const set = type.set?.();
    if (set === undefined) throw new TypeError(`${inner[0]} holds no attributes`);
    const view = new AttributeView(reader, set, type.struct, [...this.#path, ...inner], this);
    return view.move(reader.at, reader.at + reader.length);
  }
}

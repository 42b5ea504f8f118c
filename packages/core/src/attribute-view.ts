import type { AttrReader } from './attr-reader.ts';
import { type Attribute, type AttributeType, attributeById } from './attribute.ts';
import { align4 } from './host-order.ts';
import type { StructMember, StructType } from './struct-type.ts';
import type { RawAttribute } from './unknown.ts';

/**
 * A message, or a nest of one, read in place: attributes are looked for when they are asked for, and only what is asked
 * for becomes an object.
 *
 * A view shows bytes that somebody else owns. One that a dump hands out is valid until the next one is asked for.
 */
export class AttributeView {
  readonly #reader: AttrReader;
  #set: object;
  #header: StructType<unknown> | undefined;
  #start = 0;
  #first = 0;
  #end = 0;

  /** A view of the reader's current level, whose attributes are those of `set`, behind `header` where there is one. */
  constructor(reader: AttrReader, set: object, header?: StructType<unknown>) {
    this.#reader = reader;
    this.#set = set;
    this.#header = header;
    this.move(reader.position, reader.end);
  }

  /** Shows another message of the same kind in the same buffer. */
  move(start: number, end: number): this {
    this.#start = start;
    this.#first = start + (this.#header === undefined ? 0 : align4(this.#header.size));
    this.#end = end;
    return this;
  }

  /** Value of an attribute, or undefined when it is not there. Of several, the first. */
  get<T>(attribute: Attribute<T>): T | undefined {
    const reader = this.#reader;
    const { id } = attribute;
    reader.position = this.#first;
    reader.end = this.#end;
    while (reader.next()) {
      if (reader.type === id) return attribute.type.read(reader, attribute.name);
    }
    return undefined;
  }

  /** Value of a member of the fixed header. */
  member<T>(member: StructMember<T>): T {
    const reader = this.#reader;
    reader.at = this.#start + member.offset;
    reader.length = member.size;
    return member.type.read(reader, member.name);
  }

  /** The attributes inside a nest, or undefined when it is not there. A new view of the same bytes. */
  open<T extends object>(attribute: Attribute<T>): AttributeView | undefined {
    const { type } = attribute;
    const reader = this.#find(attribute.id);
    return reader === undefined ? undefined : nestView(reader, type);
  }

  /** The nests of an array or of an attribute that comes several times, one after the other. */
  *items<T extends object>(attribute: Attribute<T[]>): Generator<AttributeView> {
    const { id, type } = attribute;
    const item = type.item;
    if (item === undefined) throw new TypeError(`${attribute.name} has no items`);
    if (type.kind === 'list') {
      for (const reader of this.#each(this.#first, this.#end)) {
        if (reader.type === id) yield nestView(reader, item);
      }
      return;
    }
    const found = this.#find(id);
    if (found === undefined) return;
    for (const reader of this.#each(found.at, found.at + found.length)) yield nestView(reader, item);
  }

  /**
   * All attributes in the order they came, each with its value. An attribute that the set does not describe comes
   * without a description, as raw bytes; so does a sub-message.
   */
  *[Symbol.iterator](): Generator<readonly [attribute: Attribute<unknown> | undefined, value: unknown]> {
    for (const reader of this.#each(this.#first, this.#end)) {
      const entry = attributeById(this.#set, reader.type);
      const attribute = entry?.[1];
      if (attribute === undefined) yield [undefined, reader.raw() satisfies RawAttribute];
      else if (attribute.type.kind === 'subMessage') yield [attribute, reader.raw()];
      else yield [attribute, attribute.type.read(reader, attribute.name)];
    }
  }

  #find(id: number): AttrReader | undefined {
    for (const reader of this.#each(this.#first, this.#end)) {
      if (reader.type === id) return reader;
    }
    return undefined;
  }

  *#each(start: number, end: number): Generator<AttrReader> {
    const reader = this.#reader;
    let position = start;
    for (;;) {
      // The consumer may use the reader in between.
      reader.position = position;
      reader.end = end;
      if (!reader.next()) return;
      position = reader.position;
      yield reader;
    }
  }
}

function nestView(reader: AttrReader, type: Pick<AttributeType<unknown>, 'set' | 'struct'>): AttributeView {
  const set = type.set?.();
  if (set === undefined) throw new TypeError('the attribute is not a nest');
  return new AttributeView(reader, set, type.struct).move(reader.at, reader.at + reader.length);
}

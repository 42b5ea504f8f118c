import type { DebugEntry, DebugInfo } from './debug-info.ts';

/** Constants of an enum, in the order of their declaration. */
export interface CEnum {
  readonly tag: string | undefined;
  readonly constants: ReadonlyMap<string, bigint>;
}

/** A struct or union, with the members of anonymous parts among its own. */
export interface CStruct {
  readonly name: string;
  readonly sizeBytes: number;
  readonly members: readonly CMember[];
}

/** A member of a struct. */
export interface CMember {
  readonly name: string;
  readonly offset: number;
  /** 0 for a flexible array. */
  readonly sizeBytes: number;
  /** Of an item of an array; else that of the member. */
  readonly itemBytes: number;
  /** As it is written: `__be16`, `struct in6_addr`, `__u8[]`. */
  readonly type: string;
  readonly isSigned: boolean;
  readonly order: 'native' | 'big' | 'little';
  readonly isArray: boolean;
  /** Whether it is a bit field: then its place is that of the number it is in, or not known. */
  readonly isBitField: boolean;
}

/** The types that headers declare. */
export interface CTypes {
  readonly enums: readonly CEnum[];
  /** By tag, or by the name of the typedef where there is no tag. */
  readonly structs: ReadonlyMap<string, CStruct>;
}

/** Finds enums and structs among debug information. */
export function readTypes(info: DebugInfo): CTypes {
  const reader = new TypeReader(info);
  return { enums: reader.enums(), structs: reader.structs() };
}

interface Shape {
  readonly text: string;
  readonly sizeBytes: number;
  readonly itemBytes: number;
  readonly isSigned: boolean;
  readonly order: CMember['order'];
  readonly isArray: boolean;
}

const aggregates = ['structure_type', 'union_type'];

class TypeReader {
  readonly #info: DebugInfo;

  constructor(info: DebugInfo) {
    this.#info = info;
  }

  enums(): CEnum[] {
    const found = [...this.#info.byOffset.values()].filter(({ tag }) => tag === 'enumeration_type');
    return found.map((entry) => ({
      tag: nameOf(entry),
      constants: new Map(
        entry.children.map((each) => [nameOf(each) ?? '', BigInt(each.attributes.get('const_value') ?? 0)]),
      ),
    }));
  }

  structs(): Map<string, CStruct> {
    const structs = new Map<string, CStruct>();
    for (const entry of this.#info.byOffset.values()) {
      const struct = entry.tag === 'typedef' ? this.#follow(entry) : entry;
      const name = nameOf(entry);
      const isComplete = struct?.attributes.has('byte_size') === true;
      if (struct === undefined || name === undefined || !isComplete || !aggregates.includes(struct.tag)) continue;
      if (entry.tag === 'typedef' && structs.has(name)) continue;
      structs.set(name, { name, sizeBytes: numberOf(struct, 'byte_size'), members: this.#members(struct, 0) });
    }
    return structs;
  }

  #members(struct: DebugEntry, base: number): CMember[] {
    return struct.children.flatMap((entry): CMember[] => {
      if (entry.tag !== 'member') return [];
      const offset = base + numberOf(entry, 'data_member_location');
      const type = this.#follow(entry);
      const name = nameOf(entry);
      if (name === undefined) return type === undefined ? [] : this.#members(type, offset);
      const { text, ...shape } = this.#shape(type);
      const isBitField = entry.attributes.has('bit_size') || entry.attributes.has('data_bit_offset');
      return [{ name, offset, type: text, isBitField, ...shape }];
    });
  }

  /** The type that an entry refers to. */
  #follow(entry: DebugEntry): DebugEntry | undefined {
    return this.#info.byOffset.get(entry.attributes.get('type') ?? '');
  }

  #shape(type: DebugEntry | undefined): Shape {
    const name = type === undefined ? undefined : nameOf(type);
    switch (type?.tag) {
      case 'typedef': {
        const shape = this.#shape(this.#follow(type));
        return { ...shape, text: name ?? shape.text, order: orderOf(name) ?? shape.order };
      }
      case 'const_type':
      case 'volatile_type':
        return this.#shape(this.#follow(type));
      case 'array_type': {
        const item = this.#shape(this.#follow(type));
        const sizeBytes = item.sizeBytes * lengthOf(type);
        return { ...item, text: `${item.text}[]`, sizeBytes, itemBytes: item.sizeBytes, isArray: true };
      }
      default: {
        const isSigned = type?.attributes.get('encoding')?.includes('(signed') === true;
        const sizeBytes = type === undefined ? 0 : sizeOf(type);
        const isAggregate = type !== undefined && aggregates.includes(type.tag);
        const text = isAggregate ? `struct ${name ?? '(anonymous)'}` : (name ?? type?.tag ?? 'void');
        return { text, sizeBytes, itemBytes: sizeBytes, isSigned, order: 'native', isArray: false };
      }
    }
  }
}

function nameOf(entry: DebugEntry): string | undefined {
  return entry.attributes.get('name');
}

function numberOf(entry: DebugEntry, attribute: string): number {
  return Number(entry.attributes.get(attribute) ?? 0);
}

function sizeOf(type: DebugEntry): number {
  return type.tag === 'pointer_type' ? 8 : numberOf(type, 'byte_size');
}

function lengthOf(array: DebugEntry): number {
  return array.children
    .filter(({ tag }) => tag === 'subrange_type')
    .reduce((total, dimension) => {
      const { attributes } = dimension;
      if (attributes.has('count')) return total * numberOf(dimension, 'count');
      return attributes.has('upper_bound') ? total * (numberOf(dimension, 'upper_bound') + 1) : 0;
    }, 1);
}

/** The kernel's types for numbers of one byte order. */
function orderOf(typedef: string | undefined): CMember['order'] | undefined {
  if (/^__be(16|32|64)$/.test(typedef ?? '')) return 'big';
  return /^__le(16|32|64)$/.test(typedef ?? '') ? 'little' : undefined;
}

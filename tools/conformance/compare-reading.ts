import { isDeepStrictEqual } from 'node:util';
import {
  type Attribute,
  type AttributeType,
  attributeById,
  isOrderedSet,
  type Json,
  type MessageShape,
  type RawAttribute,
  type StructType,
  selectorHome,
  setName,
  toJson,
  unknownAttributes,
} from '@nlkit/netlink-core';
import { bytesOf, compareScalar, isZero, type Pair, type Spelling } from './compare-scalar.ts';
import { type Difference, type DifferenceKind, sides } from './difference.ts';
import { valueOfPayload } from './payload.ts';

type JsonObject = { readonly [key: string]: Json };
type Plain = Readonly<Record<string, unknown>>;

/** What {@link compareReading} compares: a decoded message and the reference's JSON. */
export interface Reading {
  readonly value: object;
  readonly theirs: Json;
  readonly spelling: Spelling;
}

/** Compares our reading of a message with the reference's, leaf by leaf, and lists where they differ. */
export function compareReading(shape: MessageShape, { value, theirs, spelling }: Reading): readonly Difference[] {
  const comparison = new Comparison(spelling);
  comparison.level(shape.set, shape.header, { value, ours: toJson(shape, value), theirs }, setName(shape.set));
  return comparison.found;
}

class Comparison {
  readonly found: Difference[] = [];
  readonly #spelling: Spelling;
  /** The level that is being compared, in those around it: a sub-message may be selected further out. */
  #level: Selected | undefined;

  constructor(spelling: Spelling) {
    this.#spelling = spelling;
  }

  #report(at: string, is: DifferenceKind | undefined, ours: unknown, theirs: unknown): void {
    if (is !== undefined) this.found.push({ at, is, detail: sides(ours, theirs) });
  }

  /** Fixed header and attributes of one level; `at` is where it hangs in the level above. */
  level(set: object | undefined, header: StructType<unknown> | undefined, pair: Pair, at: string): void {
    if (!isObject(pair.theirs)) {
      this.#report(at, 'other', pair.ours, pair.theirs);
      return;
    }
    const theirs = new Map(Object.entries(pair.theirs));
    const around = this.#level;
    this.#level = { set, values: pair.value as Plain, around };
    if (header !== undefined) this.#members(header, pair, theirs);
    if (set !== undefined && isOrderedSet(set)) this.#entries(set, pair, theirs);
    else if (set !== undefined) this.#attributes(set, pair, theirs);
    const name = set === undefined ? header?.name : setName(set);
    for (const [key, entry] of theirs) this.#report(`${name}.${key}`, 'less', undefined, entry);
    this.#level = around;
  }

  #members(header: StructType<unknown>, { value, ours }: Pair, theirs: Map<string, Json>): void {
    for (const [key, { name, type }] of Object.entries(header.members) as [string, Attribute<unknown>][]) {
      const own = (value as Plain)[key];
      const entry = take(theirs, name);
      const isLeftOut = this.#spelling === 'request' && entry === undefined && isZero(own, type);
      if (own !== undefined && !isLeftOut) {
        this.#known(type, `${header.name}.${name}`, own, (ours as JsonObject)[name] as Json, entry);
      }
    }
  }

  #attributes(set: object, { value, ours }: Pair, theirs: Map<string, Json>): void {
    for (const [key, attribute] of Object.entries(set) as [string, Attribute<unknown>][]) {
      const own = (value as Plain)[key];
      if (own === undefined) continue;
      const entry = take(theirs, attribute.name) ?? take(theirs, `UnknownAttr(${attribute.id})`);
      const at = `${setName(set)}.${attribute.name}`;
      this.#known(
        withFormat(attribute.type, this.#level as Selected),
        at,
        own,
        (ours as JsonObject)[attribute.name] as Json,
        entry,
      );
    }
    this.#kept(set, value as object, theirs);
  }

  /** Attributes that we kept as bytes: the reference must have the same bytes under the number. */
  #kept(set: object, value: object, theirs: Map<string, Json>): void {
    const kept = (value as { readonly [unknownAttributes]?: readonly RawAttribute[] })[unknownAttributes] ?? [];
    for (const { type, bytes } of kept) {
      const name = attributeById(set, type)?.[1].name;
      const entry = take(theirs, `UnknownAttr(${type})`) ?? (name === undefined ? undefined : take(theirs, name));
      const same = entry !== undefined && isDeepStrictEqual(bytesOf(entry, this.#spelling), bytes);
      const hex = Buffer.from(bytes).toString('hex');
      if (!same) this.#report(`${setName(set)}.${name ?? `(attribute ${type})`}`, 'less', hex, entry);
    }
  }

  /** An ordered list with repeats: the reference has an object, with the last of each name. */
  #entries(set: object, { value, ours }: Pair, theirs: Map<string, Json>): void {
    const entries = value as readonly Plain[];
    entries.forEach((entry, index) => {
      const key = Object.keys(entry)[0] ?? '';
      const isLast = !entries.slice(index + 1).some((later) => Object.hasOwn(later, key));
      const own = { value: entry, ours: (ours as readonly Json[])[index] as Json, theirs: {} };
      if (isLast) this.#attributes(set, own, theirs);
      else this.#attributes(set, own, new Map());
    });
  }

  #known(type: AttributeType<unknown>, at: string, value: unknown, ours: Json, theirs: Json | undefined): void {
    if (theirs === undefined) this.#report(at, 'more', ours, theirs);
    else this.#value(type, at, { value, ours, theirs });
  }

  #value(type: AttributeType<unknown>, at: string, pair: Pair): void {
    const { value, theirs } = pair;
    if (isComposed(type) && !(value instanceof Uint8Array)) {
      const bytes = bytesOf(theirs, this.#spelling);
      if (bytes !== undefined) this.#opaque(type, at, pair, bytes);
      else this.#composed(type, at, pair);
    } else {
      this.#report(at, compareScalar(type, pair, this.#spelling), pair.ours, theirs);
    }
  }

  /** What has attributes or members for us is bytes for the reference. Requests may give any struct as bytes. */
  #opaque(type: AttributeType<unknown>, at: string, { value, ours, theirs }: Pair, bytes: Uint8Array): void {
    const same = type.kind === 'subMessage' || isDeepStrictEqual(valueOfPayload(type, bytes), value);
    if (same && this.#spelling === 'request' && type.kind === 'struct') return;
    this.#report(at, same ? 'typed' : 'other', ours, theirs);
  }

  #composed(type: AttributeType<unknown>, at: string, pair: Pair): void {
    switch (type.kind) {
      case 'struct':
        this.level(undefined, type.struct, pair, at);
        break;
      case 'nest':
      case 'subMessage':
        this.level(type.set?.(), type.struct, pair, at);
        break;
      default:
        this.#items(type, at, pair);
    }
  }

  #items(type: AttributeType<unknown>, at: string, pair: Pair): void {
    const theirs = listed(pair.theirs);
    const ours = listed(pair.ours);
    const values = pair.value as readonly unknown[];
    if (theirs.length !== values.length) {
      this.#report(at, 'other', pair.ours, pair.theirs);
      return;
    }
    values.forEach((value, index) => {
      this.#item(type, at, { value, ours: ours[index] as Json, theirs: theirs[index] as Json });
    });
  }

  #item(type: AttributeType<unknown>, at: string, pair: Pair): void {
    const item = type.item as AttributeType<unknown>;
    switch (type.kind) {
      case 'records':
        this.level(type.set?.(), type.struct, pair, at);
        break;
      case 'typeValue':
        this.#typeValue(type, at, pair);
        break;
      case 'array':
        this.#value(item, at, { ...pair, theirs: indexedEntry(pair.theirs)?.[1] ?? pair.theirs });
        break;
      case 'indexed': {
        const { index, value } = pair.value as { readonly index: number; readonly value: unknown };
        const [theirIndex, theirs] = indexedEntry(pair.theirs) ?? [index, pair.theirs];
        if (index !== theirIndex) this.#report(at, 'other', index, theirIndex);
        this.#value(item, at, { value, ours: indexedEntry(pair.ours)?.[1] ?? null, theirs });
        break;
      }
      default:
        this.#value(item, at, pair);
    }
  }

  /** The keys stand beside the attributes of the innermost nest. */
  #typeValue(type: AttributeType<unknown>, at: string, { value, ours, theirs }: Pair): void {
    if (!isObject(theirs)) {
      this.#report(at, 'other', ours, theirs);
      return;
    }
    const rest = new Map(Object.entries(theirs));
    for (const { key, name } of type.keys ?? []) {
      const own = (value as Plain)[key];
      const entry = take(rest, name);
      if (own !== entry) this.#report(`${at}.${name}`, 'other', own, entry);
    }
    this.level(type.set?.(), undefined, { value, ours, theirs: Object.fromEntries(rest) }, at);
  }
}

/** Values of a level, for the selectors in it. */
interface Selected {
  readonly set: object | undefined;
  readonly values: Plain;
  readonly around: Selected | undefined;
}

/** A sub-message with the format that is selected beside it or further out; other types as they are. */
function withFormat(type: AttributeType<unknown>, level: Selected): AttributeType<unknown> {
  const { selector } = type;
  const home = selectorHome(level, selector?.key);
  if (selector === undefined || home === undefined) return type;
  const format = selector.formats()[String(home.values[selector.key])];
  return format?.type ?? { ...type, ...format };
}

function listed(json: Json): readonly Json[] {
  return Array.isArray(json) ? (json as readonly Json[]) : [json];
}

function isComposed({ kind }: AttributeType<unknown>): boolean {
  return ['struct', 'nest', 'records', 'typeValue', 'array', 'indexed', 'list', 'packed', 'subMessage'].includes(kind);
}

function isObject(json: Json): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function take(entries: Map<string, Json>, name: string): Json | undefined {
  const entry = entries.get(name);
  entries.delete(name);
  return entry;
}

/** The shape `{"3": …}` in which the reference prints items of indexed arrays. */
function indexedEntry(json: Json): readonly [index: number, entry: Json] | undefined {
  if (!isObject(json)) return undefined;
  const [first, ...rest] = Object.entries(json);
  return first !== undefined && rest.length === 0 && /^\d+$/.test(first[0]) ? [Number(first[0]), first[1]] : undefined;
}

import {
  type AnyAttributeSet,
  type AttributeType,
  attributeByName,
  isOrderedSet,
  noAttributes,
  selectFormat,
  selectorHome,
  setName,
} from './attribute.ts';
import { EncodeError } from './errors.ts';
import { formatHex, parseHex } from './format/hex.ts';
import { describeValue } from './name-table.ts';
import { joinPath } from './path.ts';
import type { StructMember, StructType } from './struct-type.ts';

/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A message as JSON describes it: the set of its attributes, and the fixed header beside them. */
export interface MessageShape {
  readonly set: object;
  readonly header?: StructType<unknown>;
}

type Members = Readonly<Record<string, StructMember<unknown>>>;
type Plain = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/** The values of one level, and the level that it is in: a sub-message may be selected further out. */
interface Level {
  readonly set: object;
  readonly values: Plain;
  readonly around: Level | undefined;
}

/**
 * Spells a decoded message the way the kernel's `ynl` tool does: spec names, bytes in hex. Integers beyond 2^53 become
 * decimal strings, so `JSON.stringify` of the result never throws. Keys are shown: this is the explicit way to get them.
 *
 * Give it an operation, or `{ set, header }`; attributes without a description are left out.
 */
export function toJson(shape: MessageShape, message: object): Json {
  return levelToJson(shape.set, shape.header, message as Plain, undefined);
}

type Header = StructType<unknown> | undefined;

function levelToJson(set: object, header: Header, value: Plain, around: Level | undefined): Json {
  if (!isOrderedSet(set)) return objectToJson(set, header, value, around);
  return (value as unknown as readonly Plain[]).map((entry) => objectToJson(set, header, entry, around));
}

function objectToJson(set: object, header: Header, value: Plain, around?: Level): Json {
  const level: Level = { set, values: value, around };
  const json: Record<string, Json> = {};
  const attributes = set as AnyAttributeSet;
  const members = (header?.members ?? noAttributes) as Members;
  for (const [key, entry] of Object.entries(value)) {
    if (entry === undefined) continue;
    const member = members[key];
    const attribute = attributes[key];
    if (attribute !== undefined) json[attribute.name] = valueToJson(attribute.type, entry, level);
    else if (member !== undefined) json[member.name] = valueToJson(member.type, entry, level);
    else json[key] = scalarToJson(entry, false);
  }
  return json;
}

function valueToJson(type: AttributeType<unknown>, value: unknown, level: Level): Json {
  const item = type.item as AttributeType<unknown>;
  switch (type.kind) {
    case 'struct':
      return value instanceof Uint8Array ? formatHex(value) : objectToJson(noAttributes, type.struct, value as Plain);
    case 'nest':
      return levelToJson(innerSet(type), type.struct, value as Plain, level);
    case 'records':
      return (value as readonly Plain[]).map((entry) => levelToJson(innerSet(type), type.struct, entry, level));
    case 'typeValue': {
      const entries = (value as readonly Plain[]).map((entry) => typeValueToJson(type, entry, level));
      return entries.length === 1 ? (entries[0] as Json) : entries;
    }
    case 'packed':
      if (value instanceof Uint8Array) return formatHex(value);
      return (value as readonly unknown[]).map((entry) => valueToJson(item, entry, level));
    case 'array':
    case 'list':
      return (value as readonly unknown[]).map((entry) => valueToJson(item, entry, level));
    case 'indexed':
      return (value as readonly { index: number; value: unknown }[]).map(({ index, value: entry }) => ({
        [index]: valueToJson(item, entry, level),
      }));
    case 'subMessage': {
      const home = selectorHome(level, type.selector?.key);
      const format = home && selectFormat(home.set, type, home.values[type.selector?.key ?? '']);
      if (format?.type !== undefined) return valueToJson(format.type, value, level);
      return levelToJson(format?.set?.() ?? noAttributes, format?.struct, value as Plain, level);
    }
    default:
      return scalarToJson(value, type.isHex === true);
  }
}

function typeValueToJson(type: AttributeType<unknown>, value: Plain, level: Level): Json {
  const renamed: Record<string, unknown> = { ...value };
  const keys: Record<string, Json> = {};
  for (const { key, name } of type.keys ?? []) {
    keys[name] = renamed[key] as number;
    delete renamed[key];
  }
  return { ...keys, ...(levelToJson(innerSet(type), undefined, renamed, level) as { [key: string]: Json }) };
}

function innerSet(type: AttributeType<unknown>): object {
  return type.set?.() ?? noAttributes;
}

function scalarToJson(value: unknown, isHex: boolean): Json {
  if (typeof value === 'bigint') {
    if (isHex) return hexNumber(value);
    return value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER ? Number(value) : value.toString();
  }
  if (typeof value === 'number') return isHex ? hexNumber(value) : value;
  if (value instanceof Uint8Array) return formatHex(value, 0, value.length, isHex ? ' ' : '');
  if (Array.isArray(value)) return value.map((entry) => scalarToJson(entry, isHex));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, scalarToJson(entry, isHex)]));
  }
  return value as Json;
}

function hexNumber(value: number | bigint): string {
  const digits = value.toString(16);
  return digits.startsWith('-') ? `-0x${digits.slice(1)}` : `0x${digits}`;
}

/**
 * Reads what {@link toJson}, or the kernel's `ynl` tool, spells, into an object to encode. Throws {@link EncodeError}
 * for names that the spec does not have and values that are not what it says.
 */
export function fromJson(shape: MessageShape, json: Json, name: string = setName(shape.set)): Record<string, unknown> {
  return levelFromJson(shape.set, shape.header, json, [name], undefined) as Record<string, unknown>;
}

function levelFromJson(set: object, header: Header, json: Json, path: Path, around: Level | undefined): unknown {
  if (!isOrderedSet(set)) return objectFromJson(set, header, json, path, around);
  return items(json).map((entry, index) => objectFromJson(set, header, entry, [...path, index], around));
}

function objectFromJson(set: object, header: Header, json: Json, path: Path, around?: Level): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw wrong(path, 'an object', json);
  const level: Level = { set, values: json as Plain, around };
  const value: Record<string, unknown> = {};
  const members = new Map(
    Object.entries((header?.members ?? noAttributes) as Members).map(([key, { name, type }]) => [name, { key, type }]),
  );
  for (const [name, entry] of Object.entries(json)) {
    const here = [...path, name];
    const [key, attribute] = attributeByName(set, name) ?? [];
    const member = members.get(name);
    if (attribute !== undefined && key !== undefined) value[key] = valueFromJson(attribute.type, entry, level, here);
    else if (member !== undefined) value[member.key] = valueFromJson(member.type, entry, level, here);
    else throw new EncodeError(pathText(path), `there is no attribute "${name}"`);
  }
  return value;
}

function valueFromJson(type: AttributeType<unknown>, json: Json, level: Level, path: Path): unknown {
  const item = type.item as AttributeType<unknown>;
  const nested = (entry: Json, index: number): unknown => valueFromJson(item, entry, level, [...path, index]);
  switch (type.kind) {
    case 'struct':
      return typeof json === 'string'
        ? bytesFromJson(json, path)
        : objectFromJson(noAttributes, type.struct, json, path);
    case 'nest':
      return levelFromJson(innerSet(type), type.struct, json, path, level);
    case 'records':
      return items(json).map((entry, index) =>
        levelFromJson(innerSet(type), type.struct, entry, [...path, index], level),
      );
    case 'typeValue':
      return items(json).map((entry, index) => typeValueFromJson(type, entry, [...path, index], level));
    case 'array':
      return items(json).map((entry, index) => {
        const [, value] = indexedEntry(entry, item) ?? [index, entry];
        return nested(value, index);
      });
    case 'indexed':
      return items(json).map((entry, order) => {
        const [index, value] = indexedEntry(entry, item) ?? [order, entry];
        return { index, value: nested(value, order) };
      });
    case 'list':
      return items(json).map(nested);
    case 'packed':
      return typeof json === 'string' ? bytesFromJson(json, path) : items(json).map(nested);
    case 'subMessage':
      return subMessageFromJson(type, json, level, path);
    default:
      return scalarFromJson(type, json, path);
  }
}

function items(json: Json): readonly Json[] {
  return Array.isArray(json) ? (json as readonly Json[]) : [json];
}

/** The shape `{ "3": … }` in which ynl prints items of indexed arrays; a plain item has keys that are not numbers. */
function indexedEntry(entry: Json, item: AttributeType<unknown>): [index: number, value: Json] | undefined {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return undefined;
  const [first, ...rest] = Object.entries(entry);
  if (first === undefined || rest.length > 0 || !/^\d+$/.test(first[0])) return undefined;
  if (item.kind === 'nest' && attributeByName(innerSet(item), first[0]) !== undefined) return undefined;
  return [Number(first[0]), first[1]];
}

function typeValueFromJson(type: AttributeType<unknown>, json: Json, path: Path, level: Level): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw wrong(path, 'an object', json);
  const rest: Record<string, Json> = { ...(json as Record<string, Json>) };
  const keys: Record<string, unknown> = {};
  for (const { key, name } of type.keys ?? []) {
    keys[key] = numberFromJson({ kind: 'u16' }, rest[name] ?? null, [...path, name]);
    delete rest[name];
  }
  return { ...keys, ...(levelFromJson(innerSet(type), undefined, rest, path, level) as object) };
}

/** Selectors have their spec names here. */
function subMessageFromJson(type: AttributeType<unknown>, json: Json, level: Level, path: Path): unknown {
  const key = type.selector?.key ?? '';
  const home = selectorHome(level, key);
  const selector = (home?.set as AnyAttributeSet | undefined)?.[key];
  const kind = selector === undefined ? undefined : home?.values[selector.name];
  const format = home && selectFormat(home.set, type, kind);
  if (format === undefined)
    throw new EncodeError(pathText(path), `no format for ${selector?.name} ${describeValue(kind)}`);
  const here = [...path, `(${kind})`];
  if (format.type !== undefined) return valueFromJson(format.type, json, level, here);
  return levelFromJson(format.set?.() ?? noAttributes, format.struct, json, here, level);
}

function scalarFromJson(type: AttributeType<unknown>, json: Json, path: Path): unknown {
  switch (type.kind) {
    case 'flag':
    case 'ipv4':
    case 'ipv6':
    case 'ip':
    case 'mac':
    case 'uuid':
    case 'bitfield32':
      return json;
    case 'text':
      return typeof json === 'number' ? String(json) : json;
    case 'binary':
    case 'secret':
      return json === null ? new Uint8Array(0) : bytesFromJson(json, path);
    case 'socketAddress':
      return typeof json === 'string' ? bytesFromJson(json, path) : json;
    default:
      return numberFromJson(type, json, path);
  }
}

type NumberType = Pick<AttributeType<unknown>, 'kind' | 'table' | 'isHex'>;

function numberFromJson(type: NumberType, json: Json, path: Path): unknown {
  if (type.table?.isFlags === true) return items(json).map((entry) => plainNumber(type, entry, path));
  return plainNumber(type, json, path);
}

function plainNumber(type: NumberType, json: Json, path: Path): unknown {
  const { table, isHex } = type;
  if (typeof json === 'string' && table !== undefined && Object.hasOwn(table.numbers, json)) return json;
  const isBig = /^(?:u64|s64|uint|sint)/.test(type.kind);
  const digits = typeof json === 'string' || Number.isSafeInteger(json) ? String(json) : '';
  // Hex without its prefix is told by its letters.
  const text = isHex === true && /^[0-9a-f]*[a-f][0-9a-f]*$/i.test(digits) ? `0x${digits}` : digits;
  const parts = /^(-?)(\d+|0x[0-9a-f]+)$/i.exec(text);
  if (parts === null) {
    throw wrong(path, table === undefined ? 'a number' : `a name of ${table.name} or a number`, json);
  }
  const magnitude = BigInt(parts[2] as string);
  const value = parts[1] === '-' ? -magnitude : magnitude;
  return isBig ? value : Number(value);
}

function bytesFromJson(json: Json, path: Path): Uint8Array {
  const bytes = typeof json === 'string' ? parseHex(json.toLowerCase()) : undefined;
  if (bytes === undefined) throw new EncodeError(pathText(path), 'expected bytes in hex');
  return bytes;
}

function wrong(path: Path, expected: string, json: Json): EncodeError {
  return new EncodeError(pathText(path), `expected ${expected}, got ${describeValue(json)}`);
}

function pathText(path: Path): string {
  return joinPath('', path);
}

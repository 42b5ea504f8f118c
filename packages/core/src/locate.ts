import { AttrReader } from './attr-reader.ts';
import { type AttributeType, attributeIn, selectFormat, selectorHome } from './attribute.ts';
import { DecodeError } from './errors.ts';
import { align4 } from './host-order.ts';
import { pathLimit } from './path.ts';
import { headerHolds } from './read-member.ts';
import type { StructType } from './struct-type.ts';

/** The attributes of one level of a message, and what is known about them. */
export interface Level {
  readonly start: number;
  readonly end: number;
  readonly header?: StructType<unknown> | undefined;
  readonly set?: object | undefined;
  /** The level that this one is in. */
  readonly around?: Level | undefined;
}

/** An attribute found by its offset. */
export interface Located {
  /** Names on the way down, the attribute's own last. */
  readonly segments: readonly (string | number)[];
  /** The set of the attributes inside it, where it is a nest. */
  readonly inside: object | undefined;
}

/**
 * Finds the attribute of a request whose header starts at `offset`, walking down from `level` by the description of its set.
 * Returns the deepest attribute around the offset when none starts there, undefined when none holds it or the bytes on
 * the way there are malformed.
 */
export function locateAttribute(bytes: Uint8Array, level: Level, offset: number, little: boolean): Located | undefined {
  const reader = new AttrReader(bytes, { littleEndian: little });
  try {
    return locate(reader, level, offset, []);
  } catch (error) {
    // Somebody wants to explain another error: this one would hide it.
    if (error instanceof DecodeError) return undefined;
    throw error;
  }
}

function locate(
  reader: AttrReader,
  level: Level,
  offset: number,
  path: readonly (string | number)[],
): Located | undefined {
  const first = level.start + align4(level.header?.size ?? 0);
  if (offset < first) return locateMember(level, offset, path);
  if (path.length > pathLimit) return undefined;
  const before = new Map<number, number>();
  reader.seek(first, level.end, 0, '');
  while (reader.next()) {
    const { type: id } = reader;
    const start = reader.at - 4;
    const sameBefore = before.get(id) ?? 0;
    before.set(id, sameBefore + 1);
    if (offset < start || offset >= reader.position) continue;
    const attribute = entryOf(reader, level)?.[1];
    const here = [...path, attribute?.name ?? `(attribute ${id})`];
    if (attribute?.type.kind === 'list') here.push(sameBefore);
    return descend(reader, level, attribute?.type, offset, here);
  }
  return undefined;
}

/** What the set of a level says about the attribute that the reader stands at. */
function entryOf(reader: AttrReader, { set, header, start, end }: Level): ReturnType<typeof attributeIn> {
  if (set === undefined) return undefined;
  return attributeIn(set, reader.type, 'request', (value) => {
    // The reader stays where it is.
    const other = new AttrReader(reader.bytes, { littleEndian: reader.little });
    return headerHolds(other, start, end, header, value);
  });
}

function locateMember(level: Level, offset: number, path: readonly (string | number)[]): Located | undefined {
  for (const { offset: at, size, name } of Object.values(level.header?.members ?? {}) as Member[]) {
    if (offset >= level.start + at && offset < level.start + at + size) {
      return { segments: [...path, name], inside: undefined };
    }
  }
  return undefined;
}

interface Member {
  readonly offset: number;
  readonly size: number;
  readonly name: string;
}

function descend(
  reader: AttrReader,
  level: Level,
  outer: AttributeType<unknown> | undefined,
  offset: number,
  here: readonly (string | number)[],
): Located {
  const type = outer?.kind === 'list' ? outer.item : outer;
  const { at, length } = reader;
  const isExact = offset === at - 4;
  const inner: Level = { start: at, end: at + length, around: level };
  if (type?.kind === 'subMessage') return locateSubMessage(reader, inner, type, isExact ? undefined : offset, here);
  const found = isExact ? undefined : locateInside(reader, inner, type, offset, here);
  return found ?? { segments: here, inside: type?.kind === 'nest' ? type.set?.() : undefined };
}

function locateInside(
  reader: AttrReader,
  level: Level,
  type: AttributeType<unknown> | undefined,
  offset: number,
  here: readonly (string | number)[],
): Located | undefined {
  switch (type?.kind) {
    case 'nest':
      return locate(reader, { ...level, header: type.struct, set: type.set?.() }, offset, here);
    case 'array':
    case 'indexed':
      return locateItem(reader, level, type.item, offset, here);
    case 'typeValue': {
      const keys = type.keys?.slice(1) ?? [];
      const item: AttributeType<unknown> = { ...type, kind: keys.length === 0 ? 'nest' : 'typeValue', keys };
      return locateItem(reader, level, item, offset, here, (_, key) => `(${key})`);
    }
    case 'records':
      return locateRecord(reader, level, type, offset, here);
    default:
      return undefined;
  }
}

function locateItem(
  reader: AttrReader,
  level: Level,
  item: AttributeType<unknown> | undefined,
  offset: number,
  here: readonly (string | number)[],
  segment: (index: number, type: number) => string | number = (index) => index,
): Located | undefined {
  reader.seek(level.start, level.end, 0, '');
  for (let index = 0; reader.next(); index++) {
    const start = reader.at - 4;
    if (offset >= start && offset < reader.position) {
      return descend(reader, level, item, offset, [...here, segment(index, reader.type)]);
    }
  }
  return undefined;
}

function locateRecord(
  reader: AttrReader,
  level: Level,
  type: AttributeType<unknown>,
  offset: number,
  here: readonly (string | number)[],
): Located | undefined {
  const size = type.struct?.size ?? 0;
  let start = level.start;
  for (let index = 0; level.end - start >= size; index++) {
    const length = reader.view.getUint16(start, reader.little);
    if (length < size || length > level.end - start) return undefined;
    if (offset >= start && offset < start + length) {
      const record: Level = { start, end: start + length, header: type.struct, set: type.set?.() };
      return locate(reader, record, offset, [...here, index]) ?? { segments: [...here, index], inside: record.set };
    }
    start += align4(length);
  }
  return undefined;
}

function selectorValue(reader: AttrReader, level: Level, type: AttributeType<unknown>): string | undefined {
  reader.seek(level.start + align4(level.header?.size ?? 0), level.end, 0, '');
  while (reader.next()) {
    const entry = entryOf(reader, level);
    if (entry?.[0] === type.selector?.key) return String(entry?.[1].type.read(reader, ''));
  }
  return undefined;
}

function locateSubMessage(
  reader: AttrReader,
  level: Level,
  type: AttributeType<unknown>,
  offset: number | undefined,
  here: readonly (string | number)[],
): Located {
  const home = selectorHome(level, type.selector?.key);
  const kind = home === undefined ? undefined : selectorValue(reader, home, type);
  const format = home?.set === undefined ? undefined : selectFormat(home.set, type, kind);
  const named = kind === undefined ? here : [...here, `(${kind})`];
  const nested: Level = { ...level, header: format?.struct, set: format?.set?.() };
  const found = offset === undefined ? undefined : locate(reader, nested, offset, named);
  return found ?? { segments: named, inside: nested.set };
}

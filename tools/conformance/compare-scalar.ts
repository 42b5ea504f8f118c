import { isDeepStrictEqual } from 'node:util';
import { type AttributeType, type Json, type NameTable, parseHex } from '@nlkit/netlink-core';
import type { DifferenceKind } from './difference.ts';
import { valueOfPayload } from './payload.ts';

/** Requests are spelled more freely than replies: numbers for names, bytes without a mark, lists for sets. */
export type Spelling = 'request' | 'reply';

/** One value, decoded and in JSON, and what stands beside it. */
export interface Pair {
  readonly value: unknown;
  readonly ours: Json;
  readonly theirs: Json;
}

/** How a value of a type without attributes inside differs from the reference's; undefined where it does not. */
export function compareScalar(
  type: AttributeType<unknown>,
  { value, ours, theirs }: Pair,
  spelling: Spelling,
): DifferenceKind | undefined {
  if (type.kind === 'bitfield32') return compareBitfield(type, { value, ours, theirs }, spelling);
  const plain = unmarked(theirs);
  if (isSame(ours, plain, type.table?.isFlags === true)) return undefined;
  const bytes = bytesOf(theirs, spelling);
  if (value instanceof Uint8Array && bytes !== undefined) {
    return isDeepStrictEqual(Uint8Array.from(value), bytes) ? undefined : 'other';
  }
  if (type.table !== undefined && isSameNumber(type.table, value, plain)) {
    return spelling === 'request' ? undefined : 'named';
  }
  if (typeof value === 'number' || typeof value === 'bigint' || type.table !== undefined) {
    const number = BigInt(numberOf(type.table, value) ?? 0);
    if (spelling === 'request' && isNumeral(plain) && BigInt(plain) === number) return undefined;
    if (isNumeral(plain) && swapped(type.kind, number) === BigInt(plain)) return 'swapped';
  }
  if (bytes !== undefined && isDeepStrictEqual(valueOfPayload(type, bytes), value)) {
    // A request gives bytes as hex whatever they are shown as.
    return spelling === 'request' && typeof theirs === 'string' ? undefined : 'typed';
  }
  return 'other';
}

/** A bitfield is two sets of flags, where its bits have names, or two numbers. */
function compareBitfield(
  { table }: AttributeType<unknown>,
  { value, ours, theirs }: Pair,
  spelling: Spelling,
): DifferenceKind | undefined {
  const half: AttributeType<unknown> = { kind: 'u32', ...(table !== undefined && { table }) } as never;
  const partsOf = (all: unknown): readonly unknown[] => {
    const { value: bits, selector } = (all ?? {}) as Record<string, unknown>;
    return [bits, selector];
  };
  const [values, own, others] = [value, ours, theirs].map(partsOf) as [unknown[], Json[], Json[]];
  const found = values.map((part, index) => {
    const other = others[index];
    if (other === undefined) return 'other';
    return compareScalar(half, { value: part, ours: own[index] as Json, theirs: other }, spelling);
  });
  return found.find((difference) => difference !== undefined);
}

/** Takes the marks off that the vectors put on what JSON cannot tell apart. */
function unmarked(theirs: Json): Json {
  if (typeof theirs !== 'object' || theirs === null || Array.isArray(theirs)) return theirs;
  const { $set, $bigint } = theirs as { readonly $set?: Json; readonly $bigint?: Json };
  return $set ?? $bigint ?? theirs;
}

/** Whether a value is what a request that does not give it means: zero. */
export function isZero(value: unknown, { table }: AttributeType<unknown>): boolean {
  if (typeof value === 'string' && table === undefined) return /^[0.:]*$/.test(value);
  if (value instanceof Uint8Array) return value.every((byte) => byte === 0);
  const number = numberOf(table, value);
  return number !== undefined && BigInt(number) === 0n;
}

/** Bytes as the vectors write them: `{"$hex": …}`, digits with spaces or colons between or, in requests, digits. */
export function bytesOf(theirs: Json, spelling: Spelling): Uint8Array | undefined {
  if (typeof theirs === 'object' && theirs !== null) {
    const { $hex } = theirs as { readonly $hex?: unknown };
    return typeof $hex === 'string' ? parseHex($hex) : undefined;
  }
  if (typeof theirs !== 'string') return undefined;
  if (spelling === 'reply' && !/^(?:[0-9a-f]{2}(?:[ :][0-9a-f]{2})*)?$/.test(theirs)) return undefined;
  return parseHex(theirs.replaceAll(/[ :]/g, '').toLowerCase());
}

function isSame(ours: Json, theirs: Json, isSet: boolean): boolean {
  if (isSet && Array.isArray(ours) && Array.isArray(theirs)) {
    return isDeepStrictEqual(ours.map(String).toSorted(), theirs.map(String).toSorted());
  }
  return isDeepStrictEqual(ours, theirs);
}

function isSameNumber(table: NameTable, value: unknown, theirs: Json): boolean {
  const ours = numberOf(table, value);
  const number = isNumeral(theirs) ? BigInt(theirs) : numberOf(table, theirs);
  return ours !== undefined && number !== undefined && BigInt(ours) === BigInt(number);
}

function numberOf(table: NameTable | undefined, value: unknown): number | bigint | undefined {
  if (table === undefined) return typeof value === 'bigint' || typeof value === 'number' ? value : undefined;
  const number = typeof value === 'bigint' ? value : table.isFlags ? table.bigValue(value) : table.value(value);
  return typeof number === 'string' ? undefined : number;
}

function isNumeral(json: Json): json is number | string {
  return (
    (typeof json === 'number' && Number.isInteger(json)) ||
    (typeof json === 'string' && /^-?\d+$|^0x[0-9a-f]+$/.test(json))
  );
}

/** The number that the same bytes are in the other order, for kinds whose width is fixed. */
function swapped(kind: string, number: bigint): bigint | undefined {
  const [, sign, bits] = /^([us])(16|32|64)/.exec(kind) ?? [];
  if (bits === undefined) return undefined;
  const width = Number(bits);
  let left = BigInt.asUintN(width, number);
  let turned = 0n;
  for (let byte = 0; byte < width; byte += 8) {
    turned = (turned << 8n) | (left & 0xffn);
    left >>= 8n;
  }
  return sign === 's' ? BigInt.asIntN(width, turned) : turned;
}

import {
  type AttributeType,
  AttrReader,
  type EnumTable,
  type FlagsTable,
  type NameTable,
  type ScalarKind,
  SecretBytes,
  type StructType,
} from '@nlkit/netlink-core';
import { valueOfPayload } from '../payload.ts';
import type { Random } from '../random.ts';

const texts = ['eth0', 'a', 'Grüße', 'x'.repeat(15), '\u{1f427}', ''];
const maxItems = 3;
/** What a socket address starts with: the families of IPv4 and IPv6, in the order of little-endian machines. */
const addressFamilies = [
  [2, 0],
  [10, 0],
];
/** Lengths that types of bytes ask for: addresses, keys, structs. */
const usualLengths = [4, 16, 6, 8, 32, 2, 1, 20, 24, 28, 12, 64, 10, 40, 48, 56, 128, 256];

/**
 * Makes up a value of a type, in the form that decoding gives. Undefined for what cannot stand alone: sub-messages.
 * Nests come without attributes.
 */
export function makeValue(type: AttributeType<unknown>, random: Random): unknown {
  switch (type.kind) {
    case 'flag':
      return true;
    case 'text':
      return random.pick(texts);
    case 'bitfield32':
      return { value: makeNumber('u32', type.table, random), selector: makeNumber('u32', type.table, random) };
    case 'struct':
      if (type.struct?.tail !== undefined) return makeFlexible(type, type.struct, random);
      return makeStruct(type.struct as StructType<unknown>, random);
    case 'nest':
      return type.struct === undefined ? valueOfPayload(type, new Uint8Array()) : makeStruct(type.struct, random);
    case 'list':
      return makeItems(type, random, 1);
    case 'array':
      return makeItems(type, random, 0);
    case 'indexed':
      return makeItems(type, random, 0).map((value) => ({ index: random.below(0x4000), value }));
    case 'records':
    case 'typeValue':
      return [];
    case 'subMessage':
      return undefined;
    case 'secret':
      return SecretBytes.from(makeOfBytes({ ...type, kind: 'binary' }, random) as Uint8Array);
    case 'binary':
    case 'packed':
    case 'ipv4':
    case 'ipv6':
    case 'ip':
    case 'mac':
    case 'uuid':
    case 'socketAddress':
      return makeOfBytes(type, random);
    default:
      return makeNumber(type.kind, type.table, random);
  }
}

/** A struct with a value in each member, in the form that decoding gives. */
export function makeStruct({ size, decode }: StructType<unknown>, random: Random): object {
  return decode(new AttrReader(random.bytes(size), { littleEndian: true }), 0) as object;
}

/** A struct with an array at its end. */
function makeFlexible(type: AttributeType<unknown>, struct: StructType<unknown>, random: Random): unknown {
  const { offset, itemSize } = struct.tail ?? { offset: struct.size, itemSize: 0 };
  return valueOfPayload(type, random.bytes(offset + random.below(maxItems) * itemSize));
}

function makeItems({ item }: AttributeType<unknown>, random: Random, least: number): readonly unknown[] {
  const length = random.between(least, maxItems);
  return Array.from({ length }, () => makeValue(item as AttributeType<unknown>, random));
}

/** A value out of random bytes, of a length that the type takes. */
function makeOfBytes(type: AttributeType<unknown>, random: Random): unknown {
  const itemSize = type.item?.struct?.size ?? 0;
  for (const length of [random.below(40), ...usualLengths, 2 * itemSize]) {
    const bytes = random.bytes(length);
    if (type.kind === 'socketAddress' && length > 1) bytes.set(random.pick(addressFamilies));
    const value = valueOfPayload(type, bytes);
    if (value !== undefined) return value;
  }
  throw new Error(`no length is right for ${type.kind}`);
}

function makeNumber(kind: ScalarKind, table: NameTable | undefined, random: Random): unknown {
  const [, sign, width] = /^([us])(8|16|32|64|int)/.exec(kind) ?? [];
  const bits = width === 'int' ? 64 : Number(width);
  const isBig = bits === 64;
  if (table !== undefined) return makeNamed(table, bits, isBig, random);
  const number = random.bits(bits);
  const value = sign === 's' ? BigInt.asIntN(bits, number) : number;
  return isBig ? value : Number(value);
}

/** Mostly what has names, sometimes any number. */
function makeNamed(table: NameTable, bits: number, isBig: boolean, random: Random): unknown {
  const known = Object.values(table.numbers).map(BigInt);
  const mask = known.reduce((all, one) => all | one, 0n);
  const number = random.chance(25)
    ? random.bits(bits)
    : table.isFlags
      ? random.bits(bits) & mask
      : random.pick(known.filter((one) => one >= 0n));
  const names = table as EnumTable<string> | FlagsTable<string>;
  return isBig ? names.ofBig(number) : names.of(Number(number));
}

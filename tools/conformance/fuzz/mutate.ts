import { align4, messageHeaderBytes } from '@nlkit/netlink-core';
import { littleEndian } from '../messages.ts';
import type { Random } from '../random.ts';

/** A real message, and where its attributes start: what can be told without knowing what they mean. */
export interface Seed {
  readonly bytes: Uint8Array;
  readonly attributes: readonly number[];
}

type Mutation = (
  bytes: Uint8Array,
  attributes: readonly number[],
  random: Random,
  others: readonly Seed[],
) => Uint8Array;

const attributeHeaderBytes = 4;
const lengthEdges = [0, 1, 3, 4, 5, 6, 8, 12, 16, 0x7fff, 0x8000, 0xfffc, 0xffff];
/** How many mutations a message gets; one alone gets furthest into a decoder. */
const mutationCounts = [1, 1, 1, 1, 2, 2, 3, 4];
/** Messages do not grow beyond this by mutation upon mutation. */
const sizeLimit = 16_384;

/** Takes note of the attributes of a message, of those inside others too. */
export function seedOf(bytes: Uint8Array, contentAt: number): Seed {
  const attributes: number[] = [];
  // The length of a fixed header is not known here: attributes are looked for behind each possible one.
  for (let start = contentAt; start < bytes.length; start += 4) {
    if (collect(bytes, start, bytes.length, attributes)) break;
    attributes.length = 0;
  }
  return { bytes, attributes };
}

/** Adds the offsets of the attributes that fill a range; false where the range does not hold attributes. */
function collect(bytes: Uint8Array, start: number, end: number, found: number[]): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const inner: number[] = [];
  let at = start;
  while (end - at >= attributeHeaderBytes) {
    const length = view.getUint16(at, littleEndian);
    if (length < attributeHeaderBytes || length > end - at) return false;
    inner.push(at);
    if (length >= 2 * attributeHeaderBytes) collect(bytes, at + attributeHeaderBytes, at + length, inner);
    at += align4(length);
  }
  if (at < end) return false;
  found.push(...inner);
  return true;
}

/** Makes a damaged message out of a real one: one to four mutations, and mostly a message length that is right again. */
export function mutate(seed: Seed, random: Random, others: readonly Seed[]): Uint8Array {
  let bytes = seed.bytes.slice();
  for (let count = random.pick(mutationCounts); count > 0; count--) {
    if (bytes.length <= messageHeaderBytes) break;
    bytes = random.pick(mutations)(bytes, seed.attributes, random, others).slice(0, sizeLimit);
  }
  if (bytes.length >= 4 && random.chance(90)) viewOf(bytes).setUint32(0, bytes.length, littleEndian);
  return bytes;
}

const mutations: readonly Mutation[] = [
  flipBits,
  flipBits,
  setBytes,
  cutEnd,
  cutMiddle,
  editLength,
  editLength,
  editLength,
  editType,
  editType,
  insertBytes,
  spliceOther,
  spliceOther,
  repeatAttribute,
  nestDeeply,
];

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

function flipBits(bytes: Uint8Array, _: readonly number[], random: Random): Uint8Array {
  for (let count = random.between(1, 8); count > 0; count--) {
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] as number) ^ (1 << random.below(8));
  }
  return bytes;
}

function setBytes(bytes: Uint8Array, _: readonly number[], random: Random): Uint8Array {
  const at = random.below(bytes.length);
  const value = random.pick([0, 0xff, random.below(256)]);
  return bytes.fill(value, at, at + random.between(1, 16));
}

function cutEnd(bytes: Uint8Array, _: readonly number[], random: Random): Uint8Array {
  return bytes.slice(0, random.below(bytes.length));
}

function cutMiddle(bytes: Uint8Array, _: readonly number[], random: Random): Uint8Array {
  const at = random.below(bytes.length);
  return joined(bytes.subarray(0, at), bytes.subarray(at + random.between(1, 12)));
}

function editLength(bytes: Uint8Array, attributes: readonly number[], random: Random): Uint8Array {
  const at = attributeAt(bytes, attributes, random);
  if (at === undefined) return bytes;
  const view = viewOf(bytes);
  const length = view.getUint16(at, littleEndian);
  const edited = random.chance(50) ? length + random.between(-8, 8) : random.pick([...lengthEdges, bytes.length - at]);
  view.setUint16(at, edited & 0xffff, littleEndian);
  return bytes;
}

function editType(bytes: Uint8Array, attributes: readonly number[], random: Random): Uint8Array {
  const at = attributeAt(bytes, attributes, random);
  if (at === undefined) return bytes;
  const type = random.chance(70) ? random.below(80) : random.below(0x10000);
  viewOf(bytes).setUint16(at + 2, type, littleEndian);
  return bytes;
}

function insertBytes(bytes: Uint8Array, attributes: readonly number[], random: Random): Uint8Array {
  const at = attributeAt(bytes, attributes, random) ?? random.below(bytes.length);
  return joined(bytes.subarray(0, at), random.bytes(random.between(1, 24)), bytes.subarray(at));
}

/** Puts attributes of another message in, or over, those of this one. */
function spliceOther(
  bytes: Uint8Array,
  attributes: readonly number[],
  random: Random,
  others: readonly Seed[],
): Uint8Array {
  const other = random.pick(others);
  const at = attributeAt(bytes, attributes, random);
  const from = attributeAt(other.bytes, other.attributes, random);
  if (at === undefined || from === undefined) return bytes;
  const length = align4(viewOf(other.bytes).getUint16(from, littleEndian));
  const piece = other.bytes.subarray(from, from + length);
  return joined(bytes.subarray(0, at), piece, bytes.subarray(random.chance(50) ? at : at + length));
}

function repeatAttribute(bytes: Uint8Array, attributes: readonly number[], random: Random): Uint8Array {
  const at = attributeAt(bytes, attributes, random);
  if (at === undefined) return bytes;
  const end = Math.min(at + align4(viewOf(bytes).getUint16(at, littleEndian)), bytes.length);
  const copies = Array.from({ length: random.between(1, 20) }, () => bytes.subarray(at, end));
  return joined(bytes.subarray(0, end), ...copies, bytes.subarray(end));
}

/** Wraps the rest of a message into nests, one inside the other, of the types that lead to an attribute. */
function nestDeeply(bytes: Uint8Array, attributes: readonly number[], random: Random): Uint8Array {
  const at = attributeAt(bytes, attributes, random);
  if (at === undefined) return bytes;
  const depth = random.pick([1, 2, 8, 300]);
  const headers = new Uint8Array(depth * attributeHeaderBytes);
  const view = viewOf(headers);
  const rest = bytes.length - at;
  const type = random.chance(50) ? viewOf(bytes).getUint16(at + 2, littleEndian) : random.below(30);
  for (let level = 0; level < depth; level++) {
    const start = level * attributeHeaderBytes;
    view.setUint16(start, Math.min(headers.length - start + rest, 0xffff), littleEndian);
    view.setUint16(start + 2, type, littleEndian);
  }
  return joined(bytes.subarray(0, at), headers, bytes.subarray(at));
}

/** An attribute that is still within the message; mutations before this one may have moved what lies there. */
function attributeAt(bytes: Uint8Array, attributes: readonly number[], random: Random): number | undefined {
  if (attributes.length === 0) return undefined;
  const at = random.pick(attributes);
  return at + attributeHeaderBytes <= bytes.length ? at : undefined;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

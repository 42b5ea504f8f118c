import { AttrReader, AttrWriter, fromJson, type Json, type StructType, toJson } from '@nlkit/netlink-core';
import { expect, test } from 'vitest';

/** One case of a byte table: bytes as hex, an attribute on each line, and what they mean. */
export interface WireCase<T> {
  readonly name: string;
  readonly hex: string;
  readonly value: T;
}

/** What a generated package has for a set or a message. */
export interface Codec<T, Input = T> {
  decode(reader: AttrReader): T;
  encode(writer: AttrWriter, value: Input): void;
  /** Descriptors, and the fixed header in front of the attributes. */
  readonly set: object;
  readonly header?: StructType<unknown>;
}

/** Byte order of a table, and the name that paths in errors start with. */
export interface WireOptions {
  readonly littleEndian?: boolean;
  readonly name?: string;
}

/** Reads hex; blanks and line ends only structure it. */
export function fromHex(hex: string): Uint8Array {
  return new Uint8Array(Buffer.from(hex.replaceAll(/\s/g, ''), 'hex'));
}

/** Decodes hex, little-endian unless told otherwise. */
export function decoded<T>(decode: (reader: AttrReader) => T, hex: string, options: WireOptions = {}): T {
  const { littleEndian = true, name = 'message' } = options;
  return decode(new AttrReader(fromHex(hex), { littleEndian, name }));
}

/** Encodes to hex without blanks, little-endian unless told otherwise. */
export function encoded<T>(
  encode: (writer: AttrWriter, value: T) => void,
  value: T,
  options: WireOptions = {},
): string {
  const { littleEndian = true, name = 'message' } = options;
  const writer = new AttrWriter({ littleEndian, name });
  encode(writer, value);
  return writer.toHex();
}

/**
 * A test for each case: the bytes decode to the value, the value encodes to the bytes, also by way of JSON, for which the
 * descriptors are used.
 */
export function bothWays<T, Input>(
  codec: Codec<T, Input>,
  cases: readonly WireCase<T & Input>[],
  options?: WireOptions,
): void {
  for (const { name, hex, value } of cases) {
    test(name, () => {
      expect(decoded(codec.decode, hex, options)).toEqual(value);
      expect(encoded(codec.encode, value, options)).toBe(hex.replaceAll(/\s/g, ''));
      const again = fromJson(codec, JSON.parse(JSON.stringify(toJson(codec, value as object))) as Json);
      expect(encoded(codec.encode, again as Input, options)).toBe(hex.replaceAll(/\s/g, ''));
    });
  }
}

/** The message of the error that encoding ends in. */
export function encodeFailure<T>(encode: (writer: AttrWriter, value: T) => void, value: unknown): string {
  return failure(() => encoded(encode, value as T));
}

/** The message of the error that decoding ends in. */
export function decodeFailure(decode: (reader: AttrReader) => unknown, hex: string): string {
  return failure(() => decoded(decode, hex));
}

function failure(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  return 'no failure';
}

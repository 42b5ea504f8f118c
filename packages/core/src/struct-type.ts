import type { AttrReader } from './attr-reader.ts';
import type { AttrWriter } from './attr-writer.ts';
import type { AttributeType } from './attribute.ts';
import type { Sparse } from './input.ts';

/** One member of a C struct: where it lies, its spec name and type. */
export interface StructMember<T> {
  /** Offset from the start of the struct, in bytes. */
  readonly offset: number;
  /** Length in bytes. */
  readonly size: number;
  /** Name in the spec. */
  readonly name: string;
  readonly type: AttributeType<T>;
}

/** An array at the end of a struct: its property, where it starts, and the length of an item in bytes. */
export interface StructTail {
  readonly key: string;
  readonly offset: number;
  readonly itemSize: number;
}

/** Layout of a C struct, padding included, with the code that reads and writes it. */
export interface StructType<T> {
  /** Name in the spec. */
  readonly name: string;
  /** Length in bytes, padding included. */
  readonly size: number;
  /** Members by property name; padding is left out. */
  readonly members: { readonly [K in Extract<keyof T, string>]-?: StructMember<NonNullable<T[K]>> };
  /** Property names of the members. */
  readonly keys: ReadonlySet<string>;
  /** The last member, where it is an array that fills the rest of the payload. */
  readonly tail?: StructTail;
  decode(reader: AttrReader, at: number): T;
  encode(writer: AttrWriter, at: number, value: Sparse<T>): void;
}

/** Describes a member of a struct. */
export function member<T>(offset: number, size: number, name: string, type: AttributeType<T>): StructMember<T> {
  return { offset, size, name, type };
}

/** Describes a struct; `tail` is there where the last member is an array of any length. */
export function structType<T>(
  name: string,
  size: number,
  members: StructType<T>['members'],
  decode: (reader: AttrReader, at: number) => T,
  encode: (writer: AttrWriter, at: number, value: Sparse<T>) => void,
  tail?: StructTail,
): StructType<T> {
  const keys = new Set(Object.keys(members));
  return { name, size, members, keys, decode, encode, ...(tail === undefined ? {} : { tail }) };
}

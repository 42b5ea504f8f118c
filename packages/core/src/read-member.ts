import { AttrReader } from './attr-reader.ts';
import type { HeaderValue } from './attribute.ts';
import type { StructMember, StructType } from './struct-type.ts';

/**
 * Value of a member of the struct that lies between `start` and `end`; what is not there reads as zero. Moves the reader.
 */
export function readMember<T>(reader: AttrReader, start: number, end: number, member: StructMember<T>): T {
  const { offset, size, name, type } = member;
  const at = start + offset;
  let source = reader;
  source.at = at;
  if (at + size > end) {
    const padded = new Uint8Array(size);
    padded.set(reader.bytes.subarray(at, Math.max(at, end)));
    source = new AttrReader(padded, { littleEndian: reader.little });
  }
  source.length = size;
  return type.read(source, name);
}

/** Whether the header between `start` and `end` holds a value. Moves the reader. */
export function headerHolds(
  reader: AttrReader,
  start: number,
  end: number,
  header: StructType<unknown> | undefined,
  { key, value }: HeaderValue,
): boolean {
  const members: Readonly<Record<string, StructMember<unknown>>> = header?.members ?? {};
  const member = members[key];
  return member !== undefined && readMember(reader, start, end, member) === value;
}

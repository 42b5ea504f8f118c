import { type AttributeType, AttrReader, AttrWriter, DecodeError } from '@nlkit/netlink-core';

const anyAttribute = 1;

/** Reads bytes as the payload of an attribute of a type; undefined where they are not one. */
export function valueOfPayload(type: AttributeType<unknown>, bytes: Uint8Array): unknown {
  if (type.kind === 'subMessage') return undefined;
  const writer = new AttrWriter({ littleEndian: true });
  writer.binary(anyAttribute, '', bytes);
  const reader = new AttrReader(writer.written(), { littleEndian: true });
  reader.next({});
  try {
    return type.read(reader, '');
  } catch (error) {
    if (error instanceof DecodeError) return undefined;
    throw error;
  }
}

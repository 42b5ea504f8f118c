import { type AttributeType, AttrReader, AttrWriter, DecodeError } from '@nlkit/netlink-core';

const anyAttribute = 1;

/** Reads bytes as the payload of an attribute of a type; undefined where they are not one. */
export function valueOfPayload(type: AttributeType<unknown>, bytes: Uint8Array): unknown {
  if (type.kind === 'subMessage') return undefined;
  const itemBytes = Number(/^[us](\d+)/.exec(type.item?.kind ?? '')?.[1]) / 8;
  if (type.kind === 'packed' && itemBytes > 0) return itemsOf(type.item as AttributeType<unknown>, itemBytes, bytes);
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

/** Arrays of numbers are read item by item, as those in structs are read only with their struct. */
function itemsOf(item: AttributeType<unknown>, itemBytes: number, bytes: Uint8Array): unknown {
  if (bytes.length % itemBytes !== 0) return undefined;
  return Array.from({ length: bytes.length / itemBytes }, (_, index) =>
    valueOfPayload(item, bytes.subarray(index * itemBytes, (index + 1) * itemBytes)),
  );
}

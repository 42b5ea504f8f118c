import {
  AttrWriter,
  type DecodeOptions,
  genericHeaderBytes,
  type Level,
  messageHeaderBytes,
  messageReader,
  writeMessage,
} from '@nlkit/netlink-core';
import { attributeTree, type TreeNode } from './attribute-tree.ts';
import { type Codec, type Description, isGeneric } from './family-package.ts';

/** The vectors were taken on little-endian machines. */
export const littleEndian = true;

/** Bytes of a message written as hex digits. */
export function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}

/** Number of bytes in front of a message's own content. */
export function contentOffset({ family }: Pick<Description, 'family'>): number {
  return messageHeaderBytes + (isGeneric(family) ? genericHeaderBytes : 0);
}

/** Number of a message: its type or, on generic netlink, its command. */
export function messageNumber(description: Pick<Description, 'family'>, message: Uint8Array): number {
  if (isGeneric(description.family)) return message[messageHeaderBytes] ?? 0;
  return new DataView(message.buffer, message.byteOffset).getUint16(4, littleEndian);
}

/** Reads the content of a message. Throws `DecodeError`. */
export function decodeMessage(
  codec: Codec,
  description: Description,
  message: Uint8Array,
  options: DecodeOptions = {},
): object {
  return codec.decode(messageReader(description, message, { littleEndian, ...options }));
}

/** Writes a message with the headers of `like`. Throws `EncodeError`. */
export function encodeMessage(codec: Codec, description: Description, value: object, like: Uint8Array): Uint8Array {
  const writer = new AttrWriter({ name: description.name, littleEndian });
  const view = new DataView(like.buffer, like.byteOffset, like.length);
  writeMessage(
    writer,
    {
      type: view.getUint16(4, littleEndian),
      flags: view.getUint16(6, littleEndian),
      sequence: view.getUint32(8, littleEndian),
      portId: view.getUint32(12, littleEndian),
      ...(isGeneric(description.family)
        ? { generic: { command: view.getUint8(messageHeaderBytes), version: view.getUint8(messageHeaderBytes + 1) } }
        : {}),
    },
    () => codec.encode(writer, value),
  );
  return writer.written().slice();
}

/** The attributes of a message. */
export function treeOf(description: Description, message: Uint8Array, isRequest: boolean): TreeNode {
  const level: Level = {
    start: contentOffset(description),
    end: message.length,
    header: description.header,
    set: description.set,
  };
  return attributeTree(message, level, littleEndian, isRequest);
}

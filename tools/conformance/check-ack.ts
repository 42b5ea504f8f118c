import {
  type AnyOperation,
  AttrReader,
  align4,
  ControlMessage,
  decodeExtendedAck,
  type ExtendedAck,
  MessageFlag,
  messageHeaderBytes,
} from '@nlkit/netlink-core';
import { type Difference, sides } from './difference.ts';
import { bytesOfHex, littleEndian } from './messages.ts';
import type { ControlLine } from './vector.ts';

const errnoBytes = 4;

/** Compares our reading of an extended ack with the reference's: text, offset, path of the attribute, what is missing. */
export function checkAck(operation: AnyOperation, request: Uint8Array, line: ControlLine): readonly Difference[] {
  const ack = readAck(operation, request, bytesOfHex(line.hex));
  const found: Difference[] = [];
  const compare = (what: string, ours: unknown, theirs: unknown): void => {
    if (ours !== theirs) found.push({ at: `${operation.name}.${what}`, is: 'other', detail: sides(ours, theirs) });
  };
  compare('errno', ack.errno, line.errno);
  const { msg, 'bad-attr': attribute, 'bad-attr-offs': offset, 'miss-type': missing } = line.extack ?? {};
  if (line.extack_error === undefined) compare('msg', ack.message, msg);
  if (attribute !== undefined) compare('bad-attr', ack.attribute, `${operation.name}${attribute}`);
  if (offset !== undefined) compare('bad-attr-offs', ack.offset, offset);
  if (missing !== undefined) compare('miss-type', lastName(ack.missing), missing);
  return found;
}

/** The reference names what is missing without a path. */
function lastName(path: string | undefined): string | undefined {
  return path?.slice(path.lastIndexOf('.') + 1);
}

function readAck(
  operation: AnyOperation,
  request: Uint8Array,
  message: Uint8Array,
): ExtendedAck & { readonly errno: number } {
  const view = new DataView(message.buffer);
  const content = messageHeaderBytes;
  const isDone = view.getUint16(4, littleEndian) === ControlMessage.done;
  const flags = view.getUint16(6, littleEndian);
  const errno = message.length < content + errnoBytes ? 0 : -view.getInt32(content, littleEndian);
  if ((flags & MessageFlag.ackAttributes) === 0) return { errno };
  const echoed = isDone
    ? 0
    : (flags & MessageFlag.capped) === 0
      ? align4(view.getUint32(content + errnoBytes, littleEndian))
      : messageHeaderBytes;
  const reader = new AttrReader(message, { start: content + errnoBytes + echoed, littleEndian });
  return { errno, ...decodeExtendedAck(reader, { request, operation }) };
}

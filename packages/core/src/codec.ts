import { AttrReader } from './attr-reader.ts';
import { AttrWriter } from './attr-writer.ts';
import { DecodeError } from './errors.ts';
import { alwaysFlags, genericHeaderBytes, MessageFlag, messageHeaderBytes, writeMessage } from './message.ts';
import { type AnyOperation, callOf, type MessageOf, type Operation, type RequestOf } from './operation.ts';
import type { UnknownAttributes } from './unknown.ts';

/** Number of the generic-netlink protocol. */
export const genericProtocol = 16;

/** What {@link encodeRequest} cannot know by itself. */
export interface EncodeOptions {
  /** Message type of a generic family: the id that the running kernel gave it. */
  readonly familyId?: number;
  readonly sequence?: number;
  /** Flags beyond request, acknowledgement and dump (`NLM_F_*`). */
  readonly flags?: number;
  /** Byte order of host-order values; that of this machine when absent. */
  readonly littleEndian?: boolean;
}

/**
 * Encodes a whole request, for callers that bring their own transport. Throws `EncodeError`.
 */
export function encodeRequest<Mode extends 'do' | 'dump', O extends Operation>(
  operation: O,
  mode: Mode,
  request: RequestOf<O[Mode]>,
  options: EncodeOptions = {},
): Uint8Array {
  const call = callOf(operation as never, mode);
  const { littleEndian } = options;
  const writer = new AttrWriter({ name: operation.name, ...(littleEndian === undefined ? {} : { littleEndian }) });
  const { family } = operation;
  const isGeneric = family.protocol === genericProtocol;
  const modeFlags = mode === 'dump' ? MessageFlag.dump : MessageFlag.ack;
  writeMessage(
    writer,
    {
      type: isGeneric ? (options.familyId ?? 0) : call.request,
      flags: MessageFlag.request | modeFlags | alwaysFlags(call) | (options.flags ?? 0),
      sequence: options.sequence ?? 0,
      ...(isGeneric ? { generic: { command: call.request, version: family.version } } : {}),
    },
    () => call.encode(writer, request as never),
  );
  const message = writer.written().slice();
  if (operation.sensitive === true) writer.reset(operation.name, true);
  return message;
}

/** How {@link decodeReply} reads. */
export interface DecodeOptions {
  /** Byte order of host-order values; that of this machine when absent. */
  readonly littleEndian?: boolean;
  readonly unknownAttributes?: UnknownAttributes;
  /** Whether the message is a request, as in captures; false when absent. */
  readonly isRequest?: boolean;
}

/**
 * Decodes one reply message, its headers included. Does not look at message type or sequence number. Throws
 * {@link DecodeError}.
 */
export function decodeReply<Mode extends 'do' | 'dump', O extends Operation>(
  operation: O,
  mode: Mode,
  message: Uint8Array,
  options: DecodeOptions = {},
): MessageOf<O[Mode]> {
  const call = callOf(operation as never, mode);
  if (call.decode === undefined) throw new TypeError(`${operation.name} has no reply to decode`);
  return call.decode(messageReader(operation, message, options)) as MessageOf<O[Mode]>;
}

/** A reader at the content of a message, behind its headers, with the message's own length checked. */
export function messageReader(
  description: Pick<AnyOperation, 'name' | 'family'>,
  message: Uint8Array,
  options: DecodeOptions = {},
): AttrReader {
  const reader = new AttrReader(message, { ...options, name: description.name });
  const isGeneric = description.family.protocol === genericProtocol;
  const start = messageHeaderBytes + (isGeneric ? genericHeaderBytes : 0);
  if (message.length < start) {
    throw new DecodeError(description.name, `expected headers of ${start} bytes, got ${message.length}`, 0);
  }
  const length = reader.view.getUint32(0, reader.little);
  if (length < start || length > message.length) {
    throw new DecodeError(description.name, `message length ${length} where ${message.length} bytes are there`, 0);
  }
  return reader.seek(start, length, 0, description.name);
}

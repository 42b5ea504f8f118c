import {
  type AnyCall,
  AttrWriter,
  attributeByName,
  ControlMessage,
  MessageFlag,
  messageHeaderBytes,
} from '@nlkit/netlink-core';
import { contentOffset } from '../answer.ts';
import { errnoNumber } from '../errno.ts';
import type { FakeReply, RefusalDetails } from './fake-answer.ts';
import type { FakeRequest } from './fake-request.ts';

const Tlv = { message: 1, offset: 2, missingType: 5 } as const;

/** A message with content: a reply or a row. */
export function contentMessage(request: FakeRequest, call: AnyCall, content: FakeReply, flags: number): Uint8Array {
  const { operation, type } = request;
  const writer = new AttrWriter({ name: operation.name });
  const headerBytes = contentOffset(operation);
  const isGeneric = headerBytes > messageHeaderBytes;
  writer.reserve(headerBytes);
  if (content instanceof Uint8Array) {
    const at = writer.reserve(content.length);
    writer.bytes.set(content, at);
  } else call.encode(writer, content);
  const command = call.reply ?? call.request;
  if (isGeneric) {
    writer.view.setUint8(messageHeaderBytes, command);
    writer.view.setUint8(messageHeaderBytes + 1, operation.family.version);
  }
  return finish(writer, request, isGeneric ? type : command, flags);
}

/** An acknowledgement, or the refusal of a request. */
export function errorMessage(request: FakeRequest, code: string | undefined, details: RefusalDetails): Uint8Array {
  const writer = new AttrWriter();
  writer.reserve(messageHeaderBytes + 4 + messageHeaderBytes);
  writer.view.setInt32(messageHeaderBytes, -errnoOf(code), writer.little);
  writer.bytes.set(request.bytes.subarray(0, messageHeaderBytes), messageHeaderBytes + 4);
  const flags = MessageFlag.capped | writeDetails(writer, request, details);
  return finish(writer, request, ControlMessage.error, flags);
}

/** The end of a dump, or of messages that belong together. */
export function doneMessage(
  request: FakeRequest,
  code: string | undefined,
  message: string | undefined,
  flags: number,
): Uint8Array {
  const writer = new AttrWriter();
  writer.reserve(messageHeaderBytes + 4);
  writer.view.setInt32(messageHeaderBytes, -errnoOf(code), writer.little);
  return finish(
    writer,
    request,
    ControlMessage.done,
    flags | MessageFlag.multi | writeDetails(writer, request, { message }),
  );
}

function errnoOf(code: string | undefined): number {
  if (code === undefined) return 0;
  const errno = errnoNumber(code);
  if (errno === undefined) throw new TypeError(`${code} is not the name of an errno`);
  return errno;
}

/** Writes the extended ack; returns the flag that says that there is one. */
function writeDetails(writer: AttrWriter, request: FakeRequest, details: RefusalDetails): number {
  const start = writer.length;
  const offset = details.offset ?? offsetOf(request, details.attribute);
  writer.text(Tlv.message, 'message', details.message);
  writer.u32(Tlv.offset, 'offset', offset);
  if (details.missing !== undefined) writer.u32(Tlv.missingType, 'missing-type', idOf(request, details.missing));
  return writer.length > start ? MessageFlag.ackAttributes : 0;
}

function idOf({ operation }: FakeRequest, name: string): number {
  const entry = attributeByName(operation.set, name);
  if (entry === undefined) throw new TypeError(`${operation.name} has no attribute "${name}"`);
  return entry[1].id;
}

function offsetOf(request: FakeRequest, name: string | undefined): number | undefined {
  if (name === undefined) return undefined;
  const id = idOf(request, name);
  const reader = request.reader();
  while (reader.next()) {
    if (reader.type === id) return reader.at - 4;
  }
  throw new TypeError(`the request of ${request.operation.name} has no attribute "${name}"`);
}

function finish(writer: AttrWriter, request: FakeRequest, type: number, flags: number): Uint8Array {
  const { view, little, length } = writer;
  view.setUint32(0, length, little);
  view.setUint16(4, type, little);
  view.setUint16(6, flags, little);
  view.setUint32(8, request.sequence, little);
  view.setUint32(12, request.portId, little);
  return writer.written().slice();
}

/** Puts messages into one datagram. */
export function joinMessages(messages: readonly Uint8Array[]): Uint8Array {
  // Messages end at four bytes already: writers pad.
  const bytes = new Uint8Array(messages.reduce((total, message) => total + message.length, 0));
  let at = 0;
  for (const message of messages) {
    bytes.set(message, at);
    at += message.length;
  }
  return bytes;
}

import { AttrWriter, ControlMessage, MessageFlag } from '@nlkit/netlink-core';
import type { FakeRequest } from '../../src/testing.ts';
import { getthing } from './operations.ts';

/** How a message made by {@link thingMessage} departs from a proper one. */
export interface Oddity {
  readonly sequence?: number;
  readonly flags?: number;
  /** What the header says of the length, in bytes. */
  readonly length?: number;
  /** Bytes of content behind the fixed header, as they are. */
  readonly tail?: Uint8Array;
}

/** One row or reply about a thing, in bytes. */
export function thingMessage(request: Pick<FakeRequest, 'sequence'>, index: number, oddity: Oddity = {}): Uint8Array {
  const writer = new AttrWriter();
  writer.reserve(16);
  getthing.dump.encode(writer, { index });
  const { tail = new Uint8Array(0) } = oddity;
  const bytes = new Uint8Array(writer.length + tail.length);
  bytes.set(writer.written());
  bytes.set(tail, writer.length);
  const view = new DataView(bytes.buffer);
  const { little } = writer;
  view.setUint32(0, oddity.length ?? bytes.length, little);
  view.setUint16(4, 100, little);
  view.setUint16(6, oddity.flags ?? MessageFlag.multi, little);
  view.setUint32(8, oddity.sequence ?? request.sequence, little);
  return bytes;
}

/** The end of a dump, or an acknowledgement. */
export function endMessage(request: Pick<FakeRequest, 'sequence'>, type: 'done' | 'error' = 'done'): Uint8Array {
  const writer = new AttrWriter();
  writer.reserve(20);
  const { view, little } = writer;
  view.setUint32(0, 20, little);
  view.setUint16(4, ControlMessage[type], little);
  view.setUint16(6, type === 'done' ? MessageFlag.multi : 0, little);
  view.setUint32(8, request.sequence, little);
  return writer.written().slice();
}

/** Bytes one behind the other. */
export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

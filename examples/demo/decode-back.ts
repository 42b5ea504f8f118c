import { type AnyOperation, type AttrReader, messageReader } from '@nlkit/netlink-core';

/** Reads a request that was encoded, as somebody who listens in would. */
export function decodeBack<T>(operation: AnyOperation, bytes: Uint8Array, decode: (reader: AttrReader) => T): T {
  return decode(messageReader(operation, bytes));
}

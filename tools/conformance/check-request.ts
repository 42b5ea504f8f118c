import { encodeRequest, fromJson, type Json, setName } from '@nlkit/netlink-core';
import { type Message, refusalsOf } from './check-message.ts';
import { compareTrees } from './compare-trees.ts';
import { type Difference, sides } from './difference.ts';
import type { Description } from './family-package.ts';
import { encodeMessage, littleEndian, treeOf } from './messages.ts';
import { plainJson } from './plain-json.ts';

type AnyOperation = Parameters<typeof encodeRequest>[0];

/** A request that the reference wrote out of its own JSON. */
export interface WrittenRequest extends Message {
  readonly json: Json;
  /** Absent for synthetic replies and notifications, and where the operation has no such mode. */
  readonly operation?: AnyOperation;
  readonly mode: 'do' | 'dump';
}

/**
 * Writes a request out of the reference's JSON: the same bytes must come out. Where only the order of attributes differs
 * that is a difference at the message's set.
 */
export function checkRequest(request: WrittenRequest): readonly Difference[] {
  const { bytes, description } = request;
  return refusalsOf(request, () => {
    const written = write(request, fromJson(description, plainJson(request.json), description.name));
    if (Buffer.compare(written, bytes) === 0) return [];
    const found = compareTrees(treeOf(description, written, true), treeOf(description, bytes, true));
    return found.length > 0 ? found : [reordered(description, written, bytes)];
  });
}

function write({ operation, mode, bytes, codec, description }: WrittenRequest, value: object): Uint8Array {
  if (operation === undefined) return encodeMessage(codec, description, value, bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return encodeRequest(operation, mode, value as never, {
    familyId: view.getUint16(4, littleEndian),
    flags: view.getUint16(6, littleEndian),
    sequence: view.getUint32(8, littleEndian),
    littleEndian,
  });
}

function reordered({ set }: Description, written: Uint8Array, bytes: Uint8Array): Difference {
  const detail = sides(Buffer.from(written).toString('hex'), Buffer.from(bytes).toString('hex'));
  return { at: setName(set), is: 'other', detail };
}

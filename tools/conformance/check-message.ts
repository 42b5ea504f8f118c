import { isDeepStrictEqual } from 'node:util';
import {
  DecodeError,
  type DecodeOptions,
  EncodeError,
  fromJson,
  type Json,
  setName,
  toJson,
} from '@nlkit/netlink-core';
import { compareReading } from './compare-reading.ts';
import type { Spelling } from './compare-scalar.ts';
import { compareTrees } from './compare-trees.ts';
import { type Difference, sides } from './difference.ts';
import type { Codec, Description } from './family-package.ts';
import { decodeMessage, encodeMessage, treeOf } from './messages.ts';

/** A message with what describes it and what the reference makes of it. */
export interface Message {
  readonly bytes: Uint8Array;
  readonly description: Description;
  readonly codec: Codec;
  /** The reference's reading; absent where it has none. */
  readonly theirs?: Json;
  readonly spelling: Spelling;
  /** True where the reference's spec knows every attribute of the message. */
  readonly isStrict: boolean;
}

/**
 * Compares what we read with what the reference read. A message that it reads with unknown attributes forbidden must
 * pass our decoder like that too.
 */
export function checkReading(message: Message): readonly Difference[] {
  const { bytes, description, codec, theirs, spelling, isStrict } = message;
  const isRequest = spelling === 'request';
  return refusalsOf(message, () => {
    const value = decodeMessage(codec, description, bytes, { isRequest });
    const found = theirs === undefined ? [] : compareReading(description, { value, theirs, spelling });
    const denied = isStrict
      ? refusalsOf(message, () => {
          decodeMessage(codec, description, bytes, { unknownAttributes: 'deny', isRequest });
          return [];
        })
      : [];
    return [...found, ...denied];
  });
}

/**
 * Decodes, encodes and decodes again: the second value must be the first, and the attributes of the two messages must
 * be the same but for what a decoded object does not keep (order between types, NLA_F_NESTED, numbers of array items).
 * That a message cannot be decoded at all is a matter of its reading.
 */
export function checkRoundTrip(message: Message): readonly Difference[] {
  const { bytes, description, codec } = message;
  const value = decodedOrNot(message);
  if (value === undefined) return [];
  return refusalsOf(message, () => {
    const written = encodeMessage(codec, description, value, bytes);
    const isRequest = message.spelling === 'request';
    const again = decodeMessage(codec, description, written, { isRequest });
    const found = compareTrees(treeOf(description, written, isRequest), treeOf(description, bytes, isRequest));
    if (isDeepStrictEqual(again, value)) return found;
    return [...found, { at: setName(description.set), is: 'other', detail: sides(again, value) }];
  });
}

/** Turns the value into JSON text and back: the same attributes must be written of both. What JSON leaves out counts not. */
export function checkJson(message: Message): readonly Difference[] {
  const { bytes, description, codec } = message;
  const isRequest = message.spelling === 'request';
  const value = decodedOrNot(message, { unknownAttributes: 'ignore' });
  if (value === undefined) return [];
  return refusalsOf(message, () => {
    const json = JSON.parse(JSON.stringify(toJson(description, value))) as Json;
    const written = encodeMessage(codec, description, fromJson(description, json, description.name), bytes);
    const expected = encodeMessage(codec, description, value, bytes);
    return compareTrees(treeOf(description, written, isRequest), treeOf(description, expected, isRequest));
  });
}

function decodedOrNot(
  { bytes, description, codec, spelling }: Message,
  options: DecodeOptions = {},
): object | undefined {
  try {
    return decodeMessage(codec, description, bytes, { isRequest: spelling === 'request', ...options });
  } catch (error) {
    if (error instanceof DecodeError) return undefined;
    throw error;
  }
}

/** Turns errors about the message into differences, at the path of the error from the message's set on. */
export function refusalsOf(
  { description }: Pick<Message, 'description'>,
  check: () => readonly Difference[],
): readonly Difference[] {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof DecodeError || error instanceof EncodeError)) throw error;
    return [{ at: pathFromSet(error.path, description), is: 'refused', detail: error.message }];
  }
}

/** `set-device.peers[0].public-key` of an operation becomes `wgdevice.peers.public-key`. */
function pathFromSet(path: string, { name, set }: Description): string {
  const behind = path.startsWith(name) ? path.slice(name.length) : `.${path}`;
  return `${setName(set)}${behind.replaceAll(/\[\d+\]/g, '')}`;
}

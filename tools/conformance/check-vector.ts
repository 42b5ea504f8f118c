import type { AnyOperation, Json } from '@nlkit/netlink-core';
import { checkAck } from './check-ack.ts';
import { checkJson, checkReading, checkRoundTrip, type Message } from './check-message.ts';
import { checkRequest, type WrittenRequest } from './check-request.ts';
import type { Difference } from './difference.ts';
import {
  codecOf,
  type Description,
  type FamilyPackage,
  notificationsNumbered,
  operationNamed,
} from './family-package.ts';
import type { Check } from './known-differences.ts';
import { bytesOfHex, messageNumber } from './messages.ts';
import type { Case, Vector } from './vector.ts';

/** A family package, and what its test has to say for it. */
export interface TestedFamily {
  readonly exports: FamilyPackage;
  /** Says which of several notifications of one number a message is. */
  choose?(candidates: readonly Description[], message: Uint8Array): Description | undefined;
}

/** What one check of a vector did. */
export interface Finding {
  readonly check: Check;
  /** Number of messages, requests or acks that it looked at. */
  readonly looked: number;
  readonly differences: readonly Difference[];
}

/** Runs all checks on a vector. */
export function checkVector(family: TestedFamily, { vector }: Case): readonly Finding[] {
  const messages = [...replies(family, vector), ...requests(family, vector)];
  const written = writtenRequests(family, vector);
  return [
    finding('readings', messages, checkReading),
    finding('round-trips', messages, checkRoundTrip),
    finding('json', messages, checkJson),
    finding('requests', written, checkRequest),
    acks(family, vector),
  ];
}

function finding<T>(check: Check, items: readonly T[], run: (item: T) => readonly Difference[]): Finding {
  return { check, looked: items.length, differences: items.flatMap(run) };
}

function replies(family: TestedFamily, vector: Vector): readonly Message[] {
  const { reply_hex = [], reply_json = [], as_json = [], strict_error = {}, decode_error = {} } = vector;
  return reply_hex.map((hex, index): Message => {
    const bytes = bytesOfHex(hex);
    const isUnexpected = vector.unexpected_cmd?.[index] !== undefined;
    const description = (isUnexpected ? notification(family, bytes) : undefined) ?? describe(family, vector, bytes);
    const theirs = reply_json[index] ?? as_json[index] ?? undefined;
    return {
      bytes,
      description,
      codec: codecOf(family.exports, description),
      ...(theirs === undefined ? {} : { theirs }),
      spelling: 'reply',
      isStrict: theirs !== undefined && strict_error[index] === undefined && decode_error[index] === undefined,
    };
  });
}

/** Requests are read as well; of synthetic messages there is a second reading in the spelling of replies. */
function requests(family: TestedFamily, vector: Vector): readonly Message[] {
  const { request_hex, request_json, reply_json } = vector;
  if (request_hex === undefined || request_json === undefined) return [];
  const bytes = bytesOfHex(request_hex);
  const description = describe(family, vector, bytes);
  const request = { bytes, description, codec: codecOf(family.exports, description), isStrict: true };
  const asWritten: Message = { ...request, theirs: request_json, spelling: 'request' };
  const readBack = vector.kind === 'synthetic' ? reply_json?.[0] : undefined;
  return readBack === undefined ? [asWritten] : [asWritten, { ...request, theirs: readBack, spelling: 'reply' }];
}

function writtenRequests(family: TestedFamily, vector: Vector): readonly WrittenRequest[] {
  const [message] = requests(family, vector);
  if (message === undefined) return [];
  const mode = vector.kind === 'dump' || vector.mode === 'dump' ? 'dump' : 'do';
  const operation = isRequest(vector) ? operationNamed(family.exports, vector.op ?? '') : undefined;
  const callable = operation?.[mode] === undefined ? {} : { operation };
  return [{ ...message, json: vector.request_json as Json, mode, ...callable }];
}

function isRequest({ direction }: Vector): boolean {
  return direction === undefined || direction === 'request';
}

function acks(family: TestedFamily, vector: Vector): Finding {
  const { control = [], request_hex = '' } = vector;
  if (control.length === 0) return { check: 'acks', looked: 0, differences: [] };
  const request = bytesOfHex(request_hex);
  const operation = describe(family, vector, request) as AnyOperation;
  return finding('acks', control, (line) => checkAck(operation, request, line));
}

/** The operation of the vector or, for what the kernel sent unasked, the notification of that number. */
function describe(family: TestedFamily, vector: Vector, message: Uint8Array): Description {
  const { exports } = family;
  const isUnasked = vector.kind === 'notify' || vector.direction === 'notify';
  const description = isUnasked ? notification(family, message) : operationNamed(exports, vector.op ?? '');
  if (description !== undefined) return description;
  const what = isUnasked ? `notification ${messageNumber(exports, message)}` : `operation ${vector.op}`;
  throw new Error(`${exports.family.name} has no ${what}`);
}

function notification({ exports, choose }: TestedFamily, message: Uint8Array): Description | undefined {
  const candidates = notificationsNumbered(exports, messageNumber(exports, message));
  return choose?.(candidates, message) ?? candidates[0];
}

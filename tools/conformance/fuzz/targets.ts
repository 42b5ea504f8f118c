import {
  type AnyAttributeSet,
  type AnyOperation,
  AttributeView,
  AttrReader,
  DecodeError,
  type DecodeOptions,
  decodeExtendedAck,
  EncodeError,
  messageReader,
  type RawAttribute,
  type SetObject,
  type StructMember,
  setName,
  toJson,
  unknownAttributes,
} from '@nlkit/netlink-core';
import { type Codec, codecOf, type Description, type FamilyPackage } from '../family-package.ts';
import { decodeMessage, encodeMessage, littleEndian } from '../messages.ts';
import { lengthMembers } from '../reachable.ts';
import { equalValues, sameValue } from './same-value.ts';
import { valueSize } from './value-size.ts';

/** How a message went through a decoder. Anything else is an exception that no caller expects, or a wrong value. */
export type Outcome = 'value' | 'DecodeError' | 'EncodeError';

/** Something that takes the bytes of a message; throws what must not happen. */
export interface Target {
  readonly name: string;
  /** `isThorough` asks for checks that take longer than the decoding. */
  run(message: Uint8Array, options: DecodeOptions, isThorough: boolean): Outcome;
}

// A value may be this many times as large as its message: a struct is whole however few of its bytes came.
const sizeFactor = 64;
const sizeFloor = 4096;

/** Bytes of headers that a value is written behind when it is encoded again. */
const anyHeaders = new Uint8Array(20);

/** The decoders of a family: one for each set with its header that messages have. */
export function targetsOf(family: FamilyPackage): readonly Target[] {
  const descriptions: readonly Description[] = [...family.operations, ...(family.notifications ?? [])];
  const distinct = new Map(descriptions.map((each) => [targetName(each), each]));
  return [...distinct.values()].map((description) => messageTarget(description, codecOf(family, description)));
}

/** Name of the target for the messages that something describes. */
export function targetName({ family, set, header }: Description): string {
  return [family.name, header?.name, setName(set)].filter((part) => part !== undefined).join(' ');
}

function messageTarget(description: Description, codec: Codec): Target {
  const computed = lengthMembers(description.set);
  return {
    name: targetName(description),
    run(message, options, isThorough) {
      const value = attempt(DecodeError, () => decodeMessage(codec, description, message, options));
      if (isThorough) checkView(description, value, message, options);
      if (value === undefined) return 'DecodeError';
      checkSize(value, message);
      JSON.stringify(toJson(description, value));
      const written = attempt(EncodeError, () => encodeMessage(codec, description, value, anyHeaders));
      if (written === undefined) return 'EncodeError';
      const again = decodeMessage(codec, description, written, options);
      if (!sameValue(value, again, description.set, computed))
        throw new Error('encoded and decoded again it is another value');
      return 'value';
    },
  };
}

/** The decoder of extended acks, which looks for its paths in a request that is damaged too. */
export function ackTarget(operation: AnyOperation, request: Uint8Array): Target {
  return {
    name: 'extended acks',
    run(message) {
      const reader = new AttrReader(message, { littleEndian });
      const ack = attempt(DecodeError, () => decodeExtendedAck(reader, { operation, request }));
      if (ack === undefined) return 'DecodeError';
      checkSize(ack, message);
      return 'value';
    },
  };
}

function attempt<T>(expected: typeof DecodeError | typeof EncodeError, run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof expected) return undefined;
    throw error;
  }
}

function checkSize(value: object, message: Uint8Array): void {
  const size = valueSize(value);
  if (size > sizeFloor + sizeFactor * message.length) {
    throw new Error(`a value of size ${size} out of ${message.length} bytes`);
  }
}

/** Reading attribute by attribute gives what decoding the whole gives, except for what that kept as bytes. */
function checkView(
  description: Description,
  value: object | undefined,
  message: Uint8Array,
  options: DecodeOptions,
): void {
  const reader = attempt(DecodeError, () => messageReader(description, message, options));
  if (reader === undefined) return;
  const view = new AttributeView(reader, description.set, description.header);
  const compare = (key: string, read: () => unknown): void => {
    const own = attempt(DecodeError, read);
    if (value === undefined || own === undefined) return;
    if (equalValues(own, (value as Readonly<Record<string, unknown>>)[key])) return;
    throw new Error(`the view reads another value of ${key}`);
  };
  const kept = new Set(keptBy(value).map(({ type }) => type));
  for (const [key, attribute] of Object.entries(description.set as AnyAttributeSet)) {
    const isComparable = attribute.type.kind !== 'subMessage' && !kept.has(attribute.id);
    if (isComparable) compare(key, () => view.get(attribute));
  }
  const members: Readonly<Record<string, StructMember<unknown>>> = description.header?.members ?? {};
  for (const [key, member] of Object.entries(members)) compare(key, () => view.member(member));
  attempt(DecodeError, () => [...view]);
}

function keptBy(value: SetObject | undefined): readonly RawAttribute[] {
  return value?.[unknownAttributes] ?? [];
}

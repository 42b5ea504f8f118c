import { isDeepStrictEqual } from 'node:util';
import {
  type AnyAttributeSet,
  type Attribute,
  type AttributeType,
  AttrWriter,
  DecodeError,
  EncodeError,
} from '@nlkit/netlink-core';
import { codecOf, type Description, type FamilyPackage } from '../family-package.ts';
import { Random } from '../random.ts';
import {
  type Container,
  canHold,
  containersIn,
  describeContainer,
  formatsAt,
  headerOf,
  messageContainer,
} from './container.ts';
import { makeStruct, makeValue } from './make-value.ts';

/** What was tried, and what went wrong: a line for each. */
export interface EveryAttributeResult {
  /** Attributes, counted once for each set that has them. */
  attributes: number;
  messages: number;
  readonly problems: string[];
}

const attempts = 40;

/**
 * Makes messages of each attribute of each set of a family alone, of each fixed header, and of all attributes of a set
 * together; encodes them in both byte orders and expects decoding to give the same.
 */
export function tryEveryAttribute(family: FamilyPackage, seed: number, rounds: number): EveryAttributeResult {
  const result: EveryAttributeResult = { attributes: 0, messages: 0, problems: [] };
  const random = new Random(seed);
  for (const container of containersOf(family)) {
    const attributes = Object.entries(container.set as AnyAttributeSet) as [string, Attribute<unknown>][];
    result.attributes += attributes.length;
    for (let round = 0; round < rounds; round++) new Trial(container, random, result).run(attributes);
  }
  return result;
}

/** Where the attributes of a family stand: each set, with each header that it has somewhere, once. */
export function containersOf(family: FamilyPackage): readonly Container[] {
  const descriptions: readonly Description[] = [...family.operations, ...(family.notifications ?? [])];
  const found = descriptions.flatMap((each) => containersIn(messageContainer(each, codecOf(family, each))));
  const distinct = new Map<object, Map<unknown, Container>>();
  for (const each of found) {
    const byHeader = distinct.get(each.set) ?? new Map<unknown, Container>();
    if (!byHeader.has(each.header)) distinct.set(each.set, byHeader.set(each.header, each));
  }
  return [...distinct.values()].flatMap((byHeader) => [...byHeader.values()]);
}

class Trial {
  readonly #container: Container;
  readonly #random: Random;
  readonly #result: EveryAttributeResult;

  constructor(container: Container, random: Random, result: EveryAttributeResult) {
    this.#container = container;
    this.#random = random;
    this.#result = result;
  }

  run(attributes: readonly (readonly [key: string, attribute: Attribute<unknown>])[]): void {
    const all: Record<string, unknown> = {};
    this.#header();
    for (const [key, attribute] of attributes) {
      if (!canHold(this.#container, attribute)) continue;
      if (attribute.type.kind === 'subMessage') {
        this.#plainFormats(key, attribute.type);
        continue;
      }
      const value = this.#attribute(key, attribute);
      // Of two attributes with one number, a message has one.
      if (value !== undefined && attribute.direction !== 'request' && attribute.when === undefined) all[key] = value;
    }
    this.#roundTrip(all, '');
  }

  /** The formats of a sub-message that are plain values; those with attributes are containers of their own. */
  #plainFormats(key: string, type: AttributeType<unknown>): void {
    for (const [kind, format, at] of formatsAt(this.#container, type)) {
      if (format.type === undefined) continue;
      const trial = new Trial(at, this.#random, this.#result);
      const value = trial.#accepted(key, format.type);
      if (value === undefined) this.#problem(`${key}(${kind})`, 'no value is accepted');
      else trial.#roundTrip({ [key]: value }, key);
    }
  }

  #header(): void {
    const { header, computed } = this.#container;
    if (header === undefined) return;
    const members = Object.entries(makeStruct(header, this.#random)).filter(([key]) => !computed.has(key));
    this.#roundTrip(Object.fromEntries(members), 'header');
  }

  /** Tries an attribute alone; gives the value that it was tried with. */
  #attribute(key: string, attribute: Attribute<unknown>): unknown {
    const value = this.#accepted(key, attribute.type);
    if (value === undefined) {
      this.#problem(key, 'no value is accepted');
      return undefined;
    }
    this.#roundTrip({ ...headerOf(attribute.when), [key]: value }, key, attribute);
    return value;
  }

  /** A value within the limits of the attribute, of which its descriptor says nothing. */
  #accepted(key: string, type: AttributeType<unknown>): unknown {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const value = makeValue(type, this.#random);
      try {
        this.#container.encode({ [key]: value }, true);
        return value;
      } catch (error) {
        if (!(error instanceof EncodeError)) throw error;
      }
    }
    return undefined;
  }

  #roundTrip(value: Readonly<Record<string, unknown>>, key: string, attribute?: Attribute<unknown>): void {
    for (const littleEndian of [true, false]) {
      this.#result.messages++;
      try {
        const message = this.#container.encode(value, littleEndian);
        const decoded = this.#container.decode(message, littleEndian, attribute?.direction === 'request');
        for (const [name, expected] of Object.entries(value)) {
          if (!isDeepStrictEqual(decoded[name], expected)) this.#problem(name, `read back as another value`);
        }
        if (attribute !== undefined) this.#checkDescriptor(attribute, value[key], message, littleEndian);
      } catch (error) {
        if (!(error instanceof EncodeError || error instanceof DecodeError)) throw error;
        this.#problem(key, error.message);
      }
    }
  }

  /** The descriptor writes the attribute with the very bytes that whole encoding puts at the end of the message. */
  #checkDescriptor(attribute: Attribute<unknown>, value: unknown, message: Uint8Array, littleEndian: boolean): void {
    const writer = new AttrWriter({ littleEndian });
    attribute.type.write(writer, attribute.id, attribute.name, value);
    const own = Buffer.from(writer.written());
    if (!own.equals(message.subarray(message.length - own.length))) {
      this.#problem(attribute.name, 'its descriptor writes other bytes');
    }
  }

  #problem(key: string, reason: string): void {
    this.#result.problems.push(`${describeContainer(this.#container)} ${key}: ${reason}`);
  }
}

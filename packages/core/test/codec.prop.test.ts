import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  type Attribute,
  AttributeView,
  AttrReader,
  AttrWriter,
  DecodeError,
  EncodeError,
  fromJson,
  type RawAttribute,
  SecretBytes,
  toJson,
  unknownAttributes,
} from '../src/index.ts';
import { attributeSoup, changes, harbourMessage, limits, timeout } from './support/arbitraries.ts';
import { describeBothOrders } from './support/both-orders.ts';
import { decodeHarbour, decodeMessage, encodeHarbour, harbourAttrs, harbourMsg } from './support/harbour.ts';

vi.setConfig({ testTimeout: timeout });

type Plain = Record<string, unknown>;

/** Decoded objects beside their originals: keys are plain bytes there, and records have no length of their own. */
function plain(value: unknown): unknown {
  if (value instanceof SecretBytes) return new Uint8Array(value);
  if (value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Reflect.ownKeys(value).map(
    (key) => [key, plain((value as Record<PropertyKey, unknown>)[key])] as const,
  );
  const isRecord = 'port' in value && 'length' in value;
  return Object.fromEntries(entries.filter(([key, entry]) => entry !== undefined && !(isRecord && key === 'length')));
}

function encode(value: Plain, littleEndian = true): Uint8Array {
  const w = new AttrWriter({ name: 'harbour', littleEndian });
  encodeHarbour(w, value);
  return w.written().slice();
}

function decode(bytes: Uint8Array, littleEndian = true): Plain {
  return decodeHarbour(new AttrReader(bytes, { name: 'harbour', littleEndian }));
}

describeBothOrders('every message', ({ littleEndian }) => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(harbourMessage, (message) => {
        const bytes = encode(message, littleEndian);
        expect(plain(decode(bytes, littleEndian))).toEqual(message);
        expect(bytes.length % 4).toBe(0);
      }),
      limits,
    );
  });

  test('is written as it was read', () => {
    fc.assert(
      fc.property(harbourMessage, (message) => {
        const bytes = encode(message, littleEndian);
        const again = encode(decode(bytes, littleEndian), littleEndian);
        expect(plain(decode(again, littleEndian))).toEqual(message);
        expect(again.length).toBe(bytes.length);
      }),
      limits,
    );
  });
});

describe('every message', () => {
  test('is the same in one byte order as in the other', () => {
    fc.assert(
      fc.property(harbourMessage, (message) => {
        expect(decode(encode(message, false), false)).toEqual(decode(encode(message, true), true));
      }),
      limits,
    );
  });

  test('goes through JSON and back', () => {
    fc.assert(
      fc.property(harbourMessage, (message) => {
        const json = JSON.parse(JSON.stringify(toJson({ set: harbourAttrs }, message)));
        expect(encode(fromJson({ set: harbourAttrs }, json))).toEqual(encode(message));
      }),
      limits,
    );
  });

  test("is written into a caller's buffer of its size, and into none that is smaller", () => {
    fc.assert(
      fc.property(harbourMessage, fc.nat(16), (message, less) => {
        const bytes = encode(message);
        const page = new Uint8Array(bytes.length + 8).fill(0xee);
        const size = Math.max(0, bytes.length - less);
        const w = new AttrWriter({ littleEndian: true, into: page.subarray(4, 4 + size) });
        if (size === bytes.length) encodeHarbour(w, message);
        else expect(() => encodeHarbour(w, message)).toThrow(EncodeError);
        if (size === bytes.length) expect(page.subarray(4, 4 + size)).toEqual(bytes);
        expect([...page.subarray(0, 4), ...page.subarray(4 + size)].every((byte) => byte === 0xee)).toBe(true);
      }),
      limits,
    );
  });

  test('is found attribute by attribute as it is decoded', () => {
    fc.assert(
      fc.property(harbourMessage, (message) => {
        const view = new AttributeView(new AttrReader(encode(message), { littleEndian: true }), harbourAttrs);
        for (const [key, attribute] of Object.entries(harbourAttrs)) {
          if (key !== 'cargo') expect(plain(view.get(attribute as Attribute<unknown>))).toEqual(message[key]);
        }
      }),
      limits,
    );
  });
});

/** Decodes bytes in every way. What is read must be possible to write, and then be the same. */
function tryAll(bytes: Uint8Array): void {
  for (const littleEndian of [true, false]) {
    for (const unknownAttributes of ['keep', 'ignore', 'deny'] as const) {
      for (const read of [decodeHarbour, decodeMessage]) {
        attempt(() => read(new AttrReader(bytes, { littleEndian, unknownAttributes })));
      }
    }
    attempt(() => [...new AttributeView(new AttrReader(bytes, { littleEndian }), harbourAttrs, harbourMsg as never)]);
  }
  const message = attempt(() => decode(bytes));
  if (message === undefined) return;
  JSON.stringify(toJson({ set: harbourAttrs }, message));
  const again = attempt(() => encode(message), EncodeError);
  if (again !== undefined && !hasUnreadable(message)) expect(plain(decode(again))).toEqual(plain(message));
}

/**
 * Whether attributes that the family does describe were kept as unknown because nothing else could be done with them.
 * Where one comes twice, once readable and once not, the order decides what is read, and writing changes the order.
 */
function hasUnreadable(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return false;
  const kept = (value as { [unknownAttributes]?: readonly RawAttribute[] })[unknownAttributes] ?? [];
  return kept.some(({ type }) => type < 24) || Object.values(value).some(hasUnreadable);
}

/** The result, or undefined for the one kind of error that may come. */
function attempt<T>(work: () => T, kind: typeof DecodeError | typeof EncodeError = DecodeError): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof kind)) throw error;
    return undefined;
  }
}

describe('whatever the bytes are, there is a message or a DecodeError', () => {
  test('for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => tryAll(bytes)),
      limits,
    );
  });

  test('for attributes in disorder', () => {
    fc.assert(
      fc.property(attributeSoup, (bytes) => tryAll(bytes)),
      limits,
    );
  });

  test('for messages with a few bytes changed', () => {
    fc.assert(
      fc.property(harbourMessage, changes, (message, change) => tryAll(change(encode(message)))),
      limits,
    );
  });

  test('and nothing is read beyond the end that was given', () => {
    fc.assert(
      fc.property(harbourMessage, changes, fc.nat(40), (message, change, behind) => {
        const bytes = change(encode(message));
        const inside = new Uint8Array(bytes.length + behind).fill(0xa5);
        inside.set(bytes);
        const alone = attempt(() => decode(bytes));
        const ended = attempt(() => decodeHarbour(new AttrReader(inside, { littleEndian: true, end: bytes.length })));
        expect(ended).toEqual(alone);
      }),
      limits,
    );
  });
});

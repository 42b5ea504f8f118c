import { isIPv4, isIPv6 } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  decodeText,
  encodeText,
  formatHex,
  formatIp,
  formatIpv4,
  formatIpv6,
  formatMac,
  formatUuid,
  parseHex,
  parseIp,
  parseIpv4,
  parseIpv6,
  parseMac,
  parseUuid,
} from '../src/index.ts';

import { limits, timeout } from './support/arbitraries.ts';

vi.setConfig({ testTimeout: timeout });

const bytesOf = (length: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ minLength: length, maxLength: length });
/** Addresses have zeros more often than chance does. */
const sparse = fc
  .tuple(bytesOf(16), fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }))
  .map(([bytes, keep]) => bytes.map((byte, at) => (keep[at >> 1] ? byte : 0)));

describe('text', () => {
  test('of any bytes goes back to them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(encodeText(decodeText(bytes))).toEqual(bytes);
      }),
      limits,
    );
  });

  test('is what the platform reads, where the bytes are UTF-8', () => {
    const fatal = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const bytes = new TextEncoder().encode(text);
        expect(encodeText(text)).toEqual(bytes);
        expect(decodeText(bytes)).toBe(text);
      }),
      limits,
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6, min: 0x70, max: 0xff }), (bytes) => {
        let expected: string | undefined;
        try {
          expected = fatal.decode(bytes);
        } catch {
          // Not UTF-8: there must be a lone surrogate.
        }
        if (expected === undefined) expect(decodeText(bytes)).toMatch(/[\udc80-\udcff]/);
        else expect(decodeText(bytes)).toBe(expected);
      }),
      limits,
    );
  });
});

describe('addresses', () => {
  test('IPv4: every four bytes are an address and go back', () => {
    fc.assert(
      fc.property(bytesOf(4), (bytes) => {
        const text = formatIpv4(bytes);
        expect(isIPv4(text)).toBe(true);
        expect(parseIpv4(text)).toEqual(bytes);
        expect(formatIp(bytes)).toBe(text);
        expect(parseIp(text)).toEqual(bytes);
      }),
      limits,
    );
  });

  test('IPv6: every sixteen bytes are an address in the form of RFC 5952 and go back', () => {
    fc.assert(
      fc.property(sparse, (bytes) => {
        const text = formatIpv6(bytes);
        expect(isIPv6(text)).toBe(true);
        expect(parseIpv6(text)).toEqual(bytes);
        expect(text).toBe(text.toLowerCase());
        if (!text.startsWith('::ffff:')) expect(text).toBe(new URL(`http://[${text}]`).hostname.slice(1, -1));
        expect(parseIp(text)).toEqual(bytes);
      }),
      limits,
    );
  });

  test('the platform takes the same texts for addresses', () => {
    const soup = fc.string({
      unit: fc.constantFrom('0', '1', '9', 'a', 'F', ':', '::', '.', '255', 'ffff'),
      maxLength: 16,
    });
    const near = fc
      .tuple(fc.oneof(fc.ipV4(), fc.ipV6()), fc.nat(40), fc.constantFrom('', ':', '.', '0', '::', 'g', ' '))
      .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), soup, near), (text) => {
        expect(parseIpv4(text) !== undefined).toBe(isIPv4(text));
        expect(parseIpv6(text) !== undefined).toBe(isIPv6(text));
      }),
      limits,
    );
  });

  test('link-layer addresses, UUIDs and hex go back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.constantFrom('', ' ', ':', '-'), (bytes, separator) => {
        expect(parseMac(formatMac(bytes))).toEqual(bytes);
        expect(parseUuid(formatUuid(bytes))).toEqual(bytes);
        expect(parseHex(formatHex(bytes, 0, bytes.length, separator))).toEqual(bytes);
        expect(parseHex(formatHex(bytes, 0, bytes.length, separator).toUpperCase())).toEqual(bytes);
        if (bytes.length !== 4 && bytes.length !== 16) expect(parseIp(formatIp(bytes))).toEqual(bytes);
      }),
      limits,
    );
  });

  test('any text is bytes or undefined', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        for (const parse of [parseHex, parseMac, parseUuid, parseIp, parseIpv4, parseIpv6]) {
          const bytes = parse(text);
          expect(bytes === undefined || bytes instanceof Uint8Array).toBe(true);
        }
      }),
      limits,
    );
  });
});

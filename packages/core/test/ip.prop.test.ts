import { isIPv4, isIPv6 } from 'node:net';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatIpv4, formatIpv6, parseIpv4, parseIpv6 } from '../src/index.ts';

const runs = { numRuns: 2000 };

/** Addresses with runs of zeros, of every length and at every place. */
const ipv6Bytes = fc
  .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0xffff }), fc.constant(0xffff)), {
    minLength: 8,
    maxLength: 8,
  })
  .map((groups) => Uint8Array.from(groups.flatMap((group) => [group >> 8, group & 0xff])));

/** Text that is nearly an address. */
const nearlyIpv6 = fc
  .array(fc.constantFrom(':', '::', '0', '1', 'f', 'ab', '1234', 'fffff', 'g', '192.0.2.1', '.', '1.2'), {
    maxLength: 17,
  })
  .map((parts) => parts.join(''));
const nearlyIpv4 = fc
  .array(fc.constantFrom('.', '.', '0', '1', '25', '255', '256', '01', ' '), { maxLength: 9 })
  .map((parts) => parts.join(''));

test('IPv6 text is what was formatted, for good when it comes again', () => {
  fc.assert(
    fc.property(ipv6Bytes, (bytes) => {
      const text = formatIpv6(bytes);
      expect(isIPv6(text)).toBe(true);
      expect(parseIpv6(text)).toEqual(bytes);
      expect(formatIpv6(bytes)).toBe(text);
    }),
    runs,
  );
});

test('IPv6 text has the form that URLs have, IPv4-mapped addresses apart', () => {
  fc.assert(
    fc.property(ipv6Bytes, (bytes) => {
      const text = formatIpv6(bytes);
      fc.pre(!text.includes('.'));
      expect(`[${text}]`).toBe(new URL(`http://[${text}]/`).hostname);
    }),
    runs,
  );
});

test('IPv4 text is what was formatted', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }), (bytes) => {
      expect(formatIpv4(bytes)).toBe(bytes.join('.'));
      expect(parseIpv4(bytes.join('.'))).toEqual(bytes);
    }),
    runs,
  );
});

test('text is read where Node.js finds an address in it, and nowhere else', () => {
  fc.assert(
    fc.property(nearlyIpv6, (text) => {
      expect(parseIpv6(text) !== undefined).toBe(isIPv6(text));
    }),
    { numRuns: 20000 },
  );
  fc.assert(
    fc.property(nearlyIpv4, (text) => {
      expect(parseIpv4(text) !== undefined).toBe(isIPv4(text));
    }),
    { numRuns: 5000 },
  );
});

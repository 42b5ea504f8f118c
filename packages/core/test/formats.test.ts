import { describe, expect, test } from 'vitest';
import { formatHex, formatMac, formatUuid, parseHex, parseMac, parseUuid } from '../src/index.ts';
import { hex, toHex } from './support/hex.ts';

const hexOf = (bytes: Uint8Array | undefined): string | undefined => bytes && toHex(bytes);

describe('hex', () => {
  test('every byte has two lower-case digits', () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    expect(formatHex(all)).toBe(toHex(all));
    expect(hexOf(parseHex(formatHex(all).toUpperCase()))).toBe(toHex(all));
  });

  test('a part, and a separator', () => {
    expect(formatHex(hex('00 0102 03'), 1, 3, ' ')).toBe('01 02');
    expect(formatHex(hex(''), 0, 0, ' ')).toBe('');
  });

  test.each([
    ['0a0b', '0a0b'],
    ['0A 0b', '0a0b'],
    ['0a:0b-0c', '0a0b0c'],
    ['', ''],
  ])('"%s" is read', (text, bytes) => expect(hexOf(parseHex(text))).toBe(bytes));

  test.each(['0', '0a0', '0g', 'a b', '0a  0b', ':0a', '0a:', '0a::0b', '0x0a', ' ', '0a\n'])('"%s" is none', (text) =>
    expect(parseHex(text)).toBeUndefined(),
  );
});

describe('link-layer addresses', () => {
  test.each([
    ['02:00:00:00:00:01', '020000000001'],
    ['80:00:02:08:fe:80:00:00:00:00:00:00:00:11:22:33:44:55:66:77', '80000208fe800000000000000011223344556677'],
    ['7f', '7f'],
    ['', ''],
  ])('%s', (text, bytes) => {
    expect(formatMac(hex(bytes))).toBe(text);
    expect(hexOf(parseMac(text))).toBe(bytes);
  });

  test.each(['02-00-00-00-00-01', '020000000001', '02:00:00-00:00:01'])('%s is read', (text) =>
    expect(hexOf(parseMac(text))).toBe('020000000001'),
  );

  test.each(['2:0:0:0:0:1', '02:00:00:00:00:0', 'eth0', '02:00:00:00:00:zz'])('"%s" is none', (text) =>
    expect(parseMac(text)).toBeUndefined(),
  );
});

describe('UUIDs', () => {
  const text = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
  const bytes = '6ba7b8109dad11d180b400c04fd430c8';

  test('sixteen bytes', () => {
    expect(formatUuid(hex(bytes))).toBe(text);
    expect(hexOf(parseUuid(text))).toBe(bytes);
    expect(hexOf(parseUuid(text.toUpperCase()))).toBe(bytes);
    expect(hexOf(parseUuid(bytes))).toBe(bytes);
    expect(formatUuid(hex(`ff ${bytes} ff`), 1, 17)).toBe(text);
  });

  test('another number of bytes is plain hex', () => {
    expect(formatUuid(hex('0a0b'))).toBe('0a0b');
    expect(hexOf(parseUuid('0a0b'))).toBe('0a0b');
  });

  test.each([
    '6ba7b810-9dad-11d1-80b400c04fd430c8',
    '6ba7b8109-dad-11d1-80b4-00c04fd430c8',
    '6ba7b810-9dad-11d1-80b4-00c04fd430c',
    '{6ba7b810-9dad-11d1-80b4-00c04fd430c8}',
    '0a-0b',
    'x',
  ])('"%s" is none', (wrong) => expect(parseUuid(wrong)).toBeUndefined());
});

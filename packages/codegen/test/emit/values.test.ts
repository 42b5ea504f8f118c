import { describe, expect, test } from 'vitest';
import { decodeAddresses } from '../fixtures/emit/display-hints/out/decode.ts';
import { addressesAttrs } from '../fixtures/emit/display-hints/out/descriptors.ts';
import { encodeAddresses } from '../fixtures/emit/display-hints/out/encode.ts';
import { decodeValues } from '../fixtures/emit/enums/out/decode.ts';
import { valuesAttrs } from '../fixtures/emit/enums/out/descriptors.ts';
import { encodeValues } from '../fixtures/emit/enums/out/encode.ts';
import { decodeOptions } from '../fixtures/emit/flags/out/decode.ts';
import { optionsAttrs } from '../fixtures/emit/flags/out/descriptors.ts';
import { encodeOptions } from '../fixtures/emit/flags/out/encode.ts';
import { decodeNumbers } from '../fixtures/emit/scalars/out/decode.ts';
import { numbersAttrs } from '../fixtures/emit/scalars/out/descriptors.ts';
import { encodeNumbers } from '../fixtures/emit/scalars/out/encode.ts';
import { decodeThings } from '../fixtures/emit/text-and-bytes/out/decode.ts';
import { thingsAttrs } from '../fixtures/emit/text-and-bytes/out/descriptors.ts';
import { encodeThings } from '../fixtures/emit/text-and-bytes/out/encode.ts';
import { bothWays, decoded, encoded, encodeFailure, fromHex } from './wire.ts';

const numbers = { decode: decodeNumbers, encode: encodeNumbers, set: numbersAttrs };

describe('numbers on a little-endian machine', () => {
  bothWays(numbers, [
    { name: 'u8', hex: '0500 0100 ff000000', value: { aU8: 255 } },
    { name: 's8', hex: '0500 0200 80000000', value: { aS8: -128 } },
    { name: 'u16', hex: '0600 0300 02010000', value: { aU16: 0x0102 } },
    { name: 'u16, big-endian', hex: '0600 0400 01020000', value: { aU16Big: 0x0102 } },
    { name: 'u16, little-endian', hex: '0600 0500 02010000', value: { aU16Little: 0x0102 } },
    { name: 's16', hex: '0600 0600 feff0000', value: { aS16: -2 } },
    { name: 's16, big-endian', hex: '0600 0700 fffe0000', value: { aS16Big: -2 } },
    { name: 'u32', hex: '0800 0800 04030201', value: { aU32: 0x01020304 } },
    { name: 'u32, big-endian', hex: '0800 0900 01020304', value: { aU32Big: 0x01020304 } },
    { name: 'u32, little-endian', hex: '0800 0a00 04030201', value: { aU32Little: 0x01020304 } },
    { name: 's32', hex: '0800 0b00 feffffff', value: { aS32: -2 } },
    { name: 's32, big-endian', hex: '0800 0c00 fffffffe', value: { aS32Big: -2 } },
    { name: 'u64', hex: '0c00 0d00 08070605 04030201', value: { aU64: 0x0102030405060708n } },
    { name: 'u64, big-endian', hex: '0c00 0e00 01020304 05060708', value: { aU64Big: 0x0102030405060708n } },
    { name: 'u64, little-endian', hex: '0c00 0f00 08070605 04030201', value: { aU64Little: 0x0102030405060708n } },
    { name: 's64', hex: '0c00 1000 feffffff ffffffff', value: { aS64: -2n } },
    { name: 's64, big-endian', hex: '0c00 1100 ffffffff fffffffe', value: { aS64Big: -2n } },
    { name: 'uint that fits into 4 bytes', hex: '0800 1200 ffffffff', value: { aUint: 0xffffffffn } },
    { name: 'uint that needs 8 bytes', hex: '0c00 1200 00000000 01000000', value: { aUint: 1n << 32n } },
    { name: 'uint, big-endian', hex: '0800 1300 00000007', value: { aUintBig: 7n } },
    { name: 'sint that fits into 4 bytes', hex: '0800 1400 ffffffff', value: { aSint: -1n } },
    { name: 'sint that needs 8 bytes', hex: '0c00 1400 ffffff7f ffffffff', value: { aSint: -(1n << 31n) - 1n } },
    { name: 'nothing', hex: '', value: {} },
  ]);
});

describe('numbers on a big-endian machine', () => {
  bothWays(
    numbers,
    [
      { name: 'u16', hex: '0006 0003 01020000', value: { aU16: 0x0102 } },
      { name: 'u16, big-endian', hex: '0006 0004 01020000', value: { aU16Big: 0x0102 } },
      { name: 'u16, little-endian', hex: '0006 0005 02010000', value: { aU16Little: 0x0102 } },
      { name: 'u64', hex: '000c 000d 01020304 05060708', value: { aU64: 0x0102030405060708n } },
      { name: 'uint', hex: '0008 0012 00000007', value: { aUint: 7n } },
    ],
    { littleEndian: false },
  );
});

test('0 and "" are values, undefined is none', () => {
  expect(encoded(encodeNumbers, { aU8: 0, aU16: undefined })).toBe('0500010000000000');
  expect(encoded(encodeThings, { label: '', blob: undefined })).toBe('0500010000000000');
});

test('numbers that do not fit are refused with their path', () => {
  expect(encodeFailure(encodeNumbers, { aU8: 256 })).toBe(
    'cannot encode message.a-u8: expected an integer from 0 to 255, got 256',
  );
  expect(encodeFailure(encodeNumbers, { aU64: -1n })).toBe(
    'cannot encode message.a-u64: expected a bigint from 0 to 18446744073709551615, got -1n',
  );
});

test('a property that is no attribute is refused', () => {
  expect(encodeFailure(encodeNumbers, { aU9: 1 })).toBe(
    'cannot encode message: numbers has no attribute for the property "aU9"',
  );
});

describe('strings, bytes, presence, bitfields', () => {
  bothWays({ decode: decodeThings, encode: encodeThings, set: thingsAttrs }, [
    { name: 'a string has a NUL', hex: '0700 0100 657400 00', value: { label: 'et' } },
    { name: 'bytes', hex: '0700 0400 010203 00', value: { blob: fromHex('010203') } },
    { name: 'a flag', hex: '0400 0900', value: { present: true } },
    { name: 'a bitfield', hex: '0c00 0a00 05000000 07000000', value: { bits: { value: 5, selector: 7 } } },
  ]);

  test('a string without a NUL, and one with something behind it, are read', () => {
    expect(decoded(decodeThings, '0600 0100 6574 0000')).toEqual({ label: 'et' });
    expect(decoded(decodeThings, '0800 0100 65740041')).toEqual({ label: 'et' });
  });

  test('lengths are checked', () => {
    expect(encodeFailure(encodeThings, { shortLabel: 'sixteen letters.' })).toBe(
      'cannot encode message.short-label: expected at most 15 bytes, got 16',
    );
    expect(encodeFailure(encodeThings, { cookie: new Uint8Array(7) })).toBe(
      'cannot encode message.cookie: expected 8 bytes, got 7',
    );
    expect(encodeFailure(encodeThings, { nonce: new Uint8Array(3) })).toBe(
      'cannot encode message.nonce: expected at least 4 bytes, got 3',
    );
    expect(encodeFailure(encodeThings, { salt: new Uint8Array(5) })).toBe(
      'cannot encode message.salt: expected at most 4 bytes, got 5',
    );
  });
});

describe('addresses as text', () => {
  bothWays({ decode: decodeAddresses, encode: encodeAddresses, set: addressesAttrs }, [
    { name: 'ipv4 on a number', hex: '0800 0100 c0000201', value: { local: '192.0.2.1' } },
    { name: 'ipv4 on a number without byte order', hex: '0800 0200 c0000201', value: { localUnmarked: '192.0.2.1' } },
    { name: 'ipv4 on bytes', hex: '0800 0300 c0000201', value: { gateway: '192.0.2.1' } },
    { name: 'ipv6', hex: '1400 0400 20010db8 00000000 00000000 00000001', value: { gateway6: '2001:db8::1' } },
    { name: 'ipv4 or ipv6, the former', hex: '0800 0500 c0000201', value: { target: '192.0.2.1' } },
    {
      name: 'ipv4 or ipv6, the latter',
      hex: '1400 0500 20010db8 00000000 00000000 00000001',
      value: { target: '2001:db8::1' },
    },
    { name: 'a hardware address', hex: '0a00 0600 020000000001 0000', value: { hardware: '02:00:00:00:00:01' } },
    {
      name: 'a UUID',
      hex: '1400 0800 00112233 44556677 8899aabb ccddeeff',
      value: { session: '00112233-4455-6677-8899-aabbccddeeff' },
    },
    {
      name: 'a socket address',
      hex: '1400 0900 0200ca6c c0000201 00000000 00000000',
      value: { endpoint: { address: '192.0.2.1', port: 51820 } },
    },
    {
      name: 'an array of ipv4',
      hex: '1400 0b80 0800 0000 c0000201 0800 0100 c0000202',
      value: { targets: ['192.0.2.1', '192.0.2.2'] },
    },
    { name: 'a C array of ipv4', hex: '0c00 0d00 c0000201 c0000202', value: { probes: ['192.0.2.1', '192.0.2.2'] } },
  ]);

  test('bytes are accepted in place of text', () => {
    expect(encoded(encodeAddresses, { local: fromHex('c0000201'), hardware: fromHex('020000000001') })).toBe(
      '08000100c00002010a0006000200000000010000',
    );
  });
});

describe('enums', () => {
  bothWays({ decode: decodeValues, encode: encodeValues, set: valuesAttrs }, [
    { name: 'a name', hex: '0500 0100 02000000', value: { small: 'down' } },
    { name: 'a start other than 0', hex: '0800 0200 06000000', value: { started: 'six' } },
    { name: 'a number beyond 31 bits', hex: '0800 0300 fcffffff', value: { verdict: 'queue' } },
    { name: 'a negative number', hex: '0800 0400 feffffff', value: { offset: 'lost' } },
    { name: 'the first of two names', hex: '0600 0500 00000000', value: { twice: 'first' } },
    { name: 'no names at all', hex: '0800 0600 03000000', value: { nameless: 3 } },
    { name: 'a number beyond 32 bits', hex: '0c00 0700 00000000 01000000', value: { wide: 'far' } },
    { name: 'on an uint', hex: '0800 0800 01000000', value: { sized: 'up' } },
    { name: 'in network order', hex: '0600 0900 81000000', value: { protocol: '8021q' } },
    { name: 'a number without a name', hex: '0800 0200 07000000', value: { started: 7 } },
  ]);

  test('numbers are accepted, unknown names are not', () => {
    expect(encoded(encodeValues, { small: 2, twice: 'second' })).toBe('05000100020000000600050000000000');
    expect(encodeFailure(encodeValues, { small: 'sideways' })).toBe(
      'cannot encode message.small: expected one of plain ("unspec", "up", "down") or a number, got "sideways"',
    );
  });
});

describe('flags', () => {
  bothWays({ decode: decodeOptions, encode: encodeOptions, set: optionsAttrs }, [
    { name: 'names, lowest bit first', hex: '0800 0100 03000000', value: { set: ['a', 'b'] } },
    { name: 'bit 31', hex: '0800 0100 00000080', value: { set: ['last'] } },
    { name: 'bits without a name, as one number at the end', hex: '0800 0100 0d000000', value: { set: ['a', 12] } },
    { name: 'none', hex: '0800 0100 00000000', value: { set: [] } },
    { name: 'bit 63', hex: '0c00 0400 01000000 00000080', value: { all: ['low', 'high'] } },
    { name: '64 bits, without a name', hex: '0c00 0400 00000000 01000000', value: { all: [1n << 32n] } },
    { name: 'values of an enum as bits', hex: '0800 0600 06000000', value: { modes: ['slow', 'fast'] } },
    { name: 'the same enum as a value', hex: '0800 0500 02000000', value: { mode: 'fast' } },
    { name: 'on an uint', hex: '0800 0700 02000080', value: { fields: ['l2da', 'discard'] } },
    { name: 'in network order', hex: '0600 0800 00020000', value: { fieldsBig: ['b'] } },
  ]);

  test('a flag that does not fit the number is refused', () => {
    expect(encodeFailure(encodeOptions, { small: ['last'] })).toContain('cannot encode message.small');
  });
});

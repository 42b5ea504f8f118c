import { isIPv4, isIPv6 } from 'node:net';
import { describe, expect, test } from 'vitest';
import { formatIp, formatIpv4, formatIpv6, parseIp, parseIpv4, parseIpv6 } from '../src/index.ts';
import { hex, toHex } from './support/hex.ts';

const hexOf = (bytes: Uint8Array | undefined): string | undefined => bytes && toHex(bytes);

describe('IPv4', () => {
  test.each([
    ['00000000', '0.0.0.0'],
    ['7f000001', '127.0.0.1'],
    ['c0000201', '192.0.2.1'],
    ['ffffffff', '255.255.255.255'],
    ['0a000000', '10.0.0.0'],
  ])('%s is %s', (bytes, text) => {
    expect(formatIpv4(hex(bytes))).toBe(text);
    expect(hexOf(parseIpv4(text))).toBe(bytes);
  });

  test.each([
    '',
    '1',
    '1.2.3',
    '1.2.3.4.5',
    '1.2.3.4.',
    '.1.2.3.4',
    '1..2.3',
    '1.2.3.256',
    '1.2.3.1000',
    '01.2.3.4',
    '1.2.3.04',
    '1.2.3.-4',
    '1.2.3.+4',
    '1.2.3.0x4',
    ' 1.2.3.4',
    '1.2.3.4 ',
    '1.2.3.4/24',
    '1,2,3,4',
    '::1',
    '１.2.3.4',
  ])('"%s" is none', (text) => {
    expect(parseIpv4(text)).toBeUndefined();
    expect(isIPv4(text)).toBe(false);
  });

  test('addresses that share a place in the cache stay apart', () => {
    for (let round = 0; round < 2; round++) {
      for (let value = 0; value < 5000; value++) {
        const number = Math.imul(value, 0x01000193) >>> 0;
        const bytes = Uint8Array.of(number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255);
        expect(formatIpv4(bytes)).toBe([...bytes].join('.'));
      }
    }
  });

  test('too few bytes are refused', () => {
    expect(() => formatIpv4(hex('010203'))).toThrow('an IPv4 address has 4 bytes, got 3');
    expect(() => formatIpv4(hex('0102030405'), 2)).toThrow('an IPv4 address has 4 bytes, got 3');
  });
});

// Sections of RFC 5952 in the names; where it leaves a choice, the form that the kernel and libc print.
const rfc5952: readonly [rule: string, bytes: string, text: string][] = [
  ['unspecified', '00000000000000000000000000000000', '::'],
  ['loopback', '00000000000000000000000000000001', '::1'],
  ['4.1 leading zeros are dropped', '20010db8000000000000000000000001', '2001:db8::1'],
  ['4.2.1 as many zeros as possible are shortened', '20010db8000000000000000000020001', '2001:db8::2:1'],
  ['4.2.2 one zero group alone is not shortened', '20010db8000000010001000100010001', '2001:db8:0:1:1:1:1:1'],
  ['4.2.3 the longest run is shortened', '20010000000000010000000000000001', '2001:0:0:1::1'],
  ['4.2.3 of two runs of equal length the first', '20010db8000000000001000000000001', '2001:db8::1:0:0:1'],
  ['4.3 lower case', '20010db80000000000000000abcdefff', '2001:db8::abcd:efff'],
  ['a run at the start', '00000000000000010000000000000000', '0:0:0:1::'],
  ['a run at the end', '20010db8000000000000000000000000', '2001:db8::'],
  ['no zeros at all', '00010002000300040005000600070008', '1:2:3:4:5:6:7:8'],
  ['zeros in every second group', '00010000000100000001000000010000', '1:0:1:0:1:0:1:0'],
  ['5 IPv4-mapped ends in dotted form', '00000000000000000000ffffc0000201', '::ffff:192.0.2.1'],
  ['nearly IPv4-mapped', '00000000000000010000ffffc0000201', '::1:0:ffff:c000:201'],
  ['link-local', 'fe800000000000000242acfffe110002', 'fe80::242:acff:fe11:2'],
  ['all ones', 'ffffffffffffffffffffffffffffffff', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
];

describe('IPv6', () => {
  test.each(rfc5952)('%s', (_rule, bytes, text) => {
    expect(formatIpv6(hex(bytes))).toBe(text);
    expect(hexOf(parseIpv6(text))).toBe(bytes);
    expect(isIPv6(text)).toBe(true);
  });

  test.each([
    ['0:0:0:0:0:0:0:0', '00000000000000000000000000000000'],
    ['0000:0000:0000:0000:0000:0000:0000:0001', '00000000000000000000000000000001'],
    ['2001:DB8::A', '20010db800000000000000000000000a'],
    ['1:2:3:4:5:6:7::', '00010002000300040005000600070000'],
    ['::2:3:4:5:6:7:8', '00000002000300040005000600070008'],
    ['1:2:3::5:6:7:8', '00010002000300000005000600070008'],
    ['::192.0.2.1', '000000000000000000000000c0000201'],
    ['1:2:3:4:5:6:192.0.2.1', '000100020003000400050006c0000201'],
    ['64:ff9b::192.0.2.33', '0064ff9b0000000000000000c0000221'],
  ])('%s is read', (text, bytes) => {
    expect(hexOf(parseIpv6(text))).toBe(bytes);
    expect(isIPv6(text)).toBe(true);
  });

  test.each([
    '',
    ':',
    ':::',
    '1',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7:8::',
    '::1:2:3:4:5:6:7:8',
    '1::2::3',
    '12345::',
    'g::',
    ':1:2:3:4:5:6:7:8',
    '1:2:3:4:5:6:7:8:',
    '1:2:3:4:5:6:7:192.0.2.1',
    '192.0.2.1::',
    '::192.0.2.1:1',
    '::192.0.2',
    '::192.0.2.256',
    '::1/64',
    ' ::1',
    '::1 ',
    '::+1',
    '::0x1',
    '192.0.2.1',
  ])('"%s" is none', (text) => {
    expect(parseIpv6(text)).toBeUndefined();
    expect(isIPv6(text)).toBe(false);
  });

  test('a zone is not part of the address', () => {
    expect(parseIpv6('fe80::1%eth0')).toBeUndefined();
  });

  test('too few bytes are refused', () => {
    expect(() => formatIpv6(new Uint8Array(15))).toThrow('an IPv6 address has 16 bytes, got 15');
  });
});

describe('an address of either kind', () => {
  test.each([
    ['192.0.2.1', 'c0000201'],
    ['2001:db8::1', '20010db8000000000000000000000001'],
    ['0a0b0c', '0a0b0c'],
    ['', ''],
  ])('%s goes by its length', (text, bytes) => {
    expect(formatIp(hex(bytes))).toBe(text);
    expect(hexOf(parseIp(text))).toBe(bytes);
  });

  test.each(['localhost', '1.2.3', '::g', '0a:0b', '0a 0b', '0a-0b', 'abc', '10.0.0.0/8'])('"%s" is none', (text) => {
    expect(parseIp(text)).toBeUndefined();
  });

  test('a part of a larger buffer is formatted', () => {
    expect(formatIp(hex('ffff c0000201 ffff'), 2, 6)).toBe('192.0.2.1');
  });
});

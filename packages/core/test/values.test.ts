import { describe, expect, test } from 'vitest';
import { AttrReader, AttrWriter } from '../src/index.ts';
import { describeBothOrders } from './support/both-orders.ts';
import { flat, hex } from './support/hex.ts';

type Formatted = 'ipv4' | 'ipv6' | 'ip' | 'mac' | 'uuid';

const zeros = (bytes: number): string => '00'.repeat(bytes);

// Bytes that are shown as text: the same in either byte order, so that IPv4 addresses never turn around.
describeBothOrders('bytes that are shown as text', ({ pick, reader, writer }) => {
  const cases: readonly [kind: Formatted, text: string, length: string, payload: string][] = [
    ['ipv4', '192.0.2.1', '08', 'c0000201'],
    ['ipv4', 'c00002', '07', 'c00002 00'],
    ['ipv4', '', '04', ''],
    ['ipv6', '2001:db8::1', '14', '20010db8000000000000000000000001'],
    ['ipv6', 'c0000201', '08', 'c0000201'],
    ['ip', '192.0.2.1', '08', 'c0000201'],
    ['ip', '::', '14', zeros(16)],
    ['ip', '0a0b0c0d0e', '09', '0a0b0c0d0e 000000'],
    ['mac', '02:00:00:00:00:01', '0a', '020000000001 0000'],
    ['mac', '0a:0b', '06', '0a0b 0000'],
    ['uuid', '6ba7b810-9dad-11d1-80b4-00c04fd430c8', '14', '6ba7b8109dad11d180b400c04fd430c8'],
    ['uuid', '0a0b', '06', '0a0b 0000'],
  ];

  test.each(cases)('%s %s', (kind, text, length, payload) => {
    const table = `${pick(`${length}00 0300`, `00${length} 0003`)} ${payload}`;
    const r = reader(table);
    r.next();
    expect(r[kind]('address')).toBe(text);
    const w = writer();
    w[kind](3, 'address', text);
    expect(w.toHex()).toBe(flat(table));
  });

  test.each<[Formatted, unknown, string]>([
    ['ipv4', '::1', 'an IPv4 address, got "::1"'],
    ['ipv4', '10.0.0', 'an IPv4 address, got "10.0.0"'],
    ['ipv4', '10.0.0.1/8', 'an IPv4 address, got "10.0.0.1/8"'],
    ['ipv4', 'c0000201', 'an IPv4 address, got "c0000201"'],
    ['ipv4', 0xc0000201, 'an IPv4 address, got 3221225985'],
    ['ipv6', '10.0.0.1', 'an IPv6 address, got "10.0.0.1"'],
    ['ipv6', 'fe80::1%eth0', 'an IPv6 address, got "fe80::1%eth0"'],
    ['ipv6', zeros(16), `an IPv6 address, got "${zeros(16)}"`],
    ['ip', 'localhost', 'an IP address, got "localhost"'],
    ['ip', null, 'an IP address, got null'],
    ['mac', 'eth0', 'a link-layer address such as 02:00:00:00:00:01, got "eth0"'],
    ['uuid', '6ba7b810', ''],
    ['uuid', 'x', 'a UUID, got "x"'],
  ])('%s refuses %s', (kind, value, reason) => {
    const w = writer();
    const write = (): void => w[kind](3, 'address', value as never);
    if (reason === '') expect(write).not.toThrow();
    else expect(write).toThrow(expect.objectContaining({ message: `cannot encode set.address: expected ${reason}` }));
  });

  test.each<Formatted>(['ipv4', 'ipv6', 'ip', 'mac', 'uuid'])('%s takes bytes as they are', (kind) => {
    const w = writer();
    w[kind](3, 'address', hex('010203'));
    expect(w.toHex()).toBe(flat(pick('0700 0300 010203 00', '0007 0003 010203 00')));
    w[kind](3, 'address', undefined);
    expect(w.length).toBe(8);
  });
});

describeBothOrders('socket addresses', ({ pick, reader }) => {
  const read = (little: string, big: string): unknown => {
    const r = reader(pick(little, big));
    r.next();
    return r.socketAddress('endpoint');
  };

  test('of IPv4, with and without the padding of their struct', () => {
    const value = { address: '192.0.2.1', port: 51820 };
    expect(
      read('1400 0400 0200 ca6c c0000201 0000000000000000', '0014 0004 0002 ca6c c0000201 0000000000000000'),
    ).toEqual(value);
    expect(read('0c00 0400 0200 ca6c c0000201', '000c 0004 0002 ca6c c0000201')).toEqual(value);
  });

  test('of IPv6, without what is zero or not there', () => {
    const value = { address: '2001:db8::1', port: 1 };
    expect(
      read(
        '2000 0400 0a00 0001 00000000 20010db8000000000000000000000001 00000000',
        '0020 0004 000a 0001 00000000 20010db8000000000000000000000001 00000000',
      ),
    ).toEqual(value);
    expect(
      read(
        '1c00 0400 0a00 0001 00000000 20010db8000000000000000000000001',
        '001c 0004 000a 0001 00000000 20010db8000000000000000000000001',
      ),
    ).toEqual(value);
  });

  test.each([
    ['of no bytes', '0400 0400', '0004 0004'],
    ['of one byte', '0500 0400 02 000000', '0005 0004 02 000000'],
    ['of another family', '0c00 0400 0100 ca6c c0000201', '000c 0004 0001 ca6c c0000201'],
    ['of IPv4, cut', '0a00 0400 0200 ca6c c000 0000', '000a 0004 0002 ca6c c000 0000'],
    ['of IPv6, cut', '0c00 0400 0a00 ca6c c0000201', '000c 0004 000a ca6c c0000201'],
  ])('%s are refused', (_name, little, big) => {
    expect(() => read(little, big)).toThrow(/^cannot decode set.endpoint: expected a socket address, got \d+ bytes/);
  });
});

describe('bytes', () => {
  const write = (value: unknown, min?: number, max?: number): string => {
    const w = new AttrWriter({ name: 'set', littleEndian: true });
    w.binary(2, 'blob', value as never, min, max);
    return w.toHex();
  };

  test.each([
    ['', '0400 0200'],
    ['01', '0500 0200 01 000000'],
    ['01020304', '0800 0200 01020304'],
    ['0102030405', '0900 0200 0102030405 000000'],
  ])('"%s" with their padding', (bytes, table) => {
    expect(write(hex(bytes))).toBe(flat(table));
    expect(write(Buffer.from(hex(bytes)))).toBe(flat(table));
    const r = new AttrReader(hex(table), { littleEndian: true });
    r.next();
    expect(r.binary('blob')).toStrictEqual(hex(bytes));
  });

  test('padding is zero even where the buffer was not', () => {
    const w = new AttrWriter({ littleEndian: true, into: new Uint8Array(16).fill(0xee) });
    w.binary(2, 'blob', hex('01'));
    w.text(3, 'text', 'a');
    expect(w.toHex()).toBe(flat('0500 0200 01 000000  0600 0300 6100 0000'));
  });

  test.each<[name: string, value: unknown, min: number, max: number, reason: string]>([
    ['too few', hex('01'), 2, 4, 'expected at least 2 bytes, got 1'],
    ['too many', hex('0102030405'), 2, 4, 'expected at most 4 bytes, got 5'],
    ['not as many as there must be', hex('01'), 4, 4, 'expected 4 bytes, got 1'],
    ['text', '01020304', 0, 9, 'expected a Uint8Array, got "01020304"'],
    ['numbers', [1], 0, 9, 'expected a Uint8Array, got an array'],
    ['a DataView', new DataView(new ArrayBuffer(4)), 0, 9, 'expected a Uint8Array, got an object'],
    ['null', null, 0, 9, 'expected a Uint8Array, got null'],
  ])('%s are refused', (_name, value, min, max, reason) => {
    expect(() => write(value, min, max)).toThrow(
      expect.objectContaining({ name: 'EncodeError', message: `cannot encode set.blob: ${reason}` }),
    );
  });
});

describe('limits of the spec', () => {
  const w = new AttrWriter({ name: 'set' });

  test('let through what is inside, and what is absent', () => {
    expect(w.range('mtu', 68, 68, 65535)).toBe(68);
    expect(w.range('mtu', 65535, 68, 65535)).toBe(65535);
    expect(w.range('size', 5n, 1n, 5n)).toBe(5n);
    expect(w.range('size', undefined, 1n, 5n)).toBeUndefined();
    expect(w.range('size', 5 as never, 1n, 2n ** 64n - 1n)).toBe(5);
  });

  test.each<[value: number | bigint, min: number | bigint, max: number | bigint, reason: string]>([
    [67, 68, 65535, 'expected 68 to 65535, got 67'],
    [65536, 68, 65535, 'expected 68 to 65535, got 65536'],
    [0n, 1n, 5n, 'expected 1 to 5, got 0n'],
    [-1, 0, 5, 'expected 0 to 5, got -1'],
  ])('refuse %s', (value, min, max, reason) => {
    expect(() => w.range('mtu', value, min, max)).toThrow(
      expect.objectContaining({ name: 'EncodeError', message: `cannot encode set.mtu: ${reason}` }),
    );
  });
});

test('undefined writes nothing, whatever the type', () => {
  const w = new AttrWriter();
  w.text(1, 'x', undefined);
  w.binary(1, 'x', undefined);
  w.secret(1, 'x', undefined);
  w.socketAddress(1, 'x', undefined);
  w.bitfield32(1, 'x', undefined);
  w.flag(1, 'x', undefined);
  w.struct(1, 'x', undefined, 4, () => {});
  w.packed(1, 'x', undefined, 4, () => {});
  w.nest(1, 'x', undefined, () => {});
  w.nests(1, 'x', undefined, () => {});
  w.list('x', undefined, () => {});
  w.indexed(1, 'x', undefined, () => {});
  w.typeValue(1, 'x', undefined, [], () => {});
  w.records(1, 'x', undefined, () => {});
  expect(w.length).toBe(0);
});

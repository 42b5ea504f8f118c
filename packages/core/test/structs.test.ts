import { expect, test } from 'vitest';
import { type AttrReader, AttrWriter, extraBytes, unknownAttributes } from '../src/index.ts';
import { describeBothOrders } from './support/both-orders.ts';
import { decodeHarbour, decodeMessage, encodeHarbour } from './support/harbour.ts';
import { flat, hex } from './support/hex.ts';

// Kernels grow structs at their end: older ones send less than the spec knows, newer ones more.
describeBothOrders('structs', ({ pick, reader, writer }) => {
  test.each([
    ['of no bytes', '0400 0900', '0004 0009', { low: 0, high: 0, moon: 0n }],
    ['cut in a member', '0500 0900 07 000000', '0005 0009 00 000000', { low: pick(7, 0), high: 0, moon: 0n }],
    ['cut behind a member', '0800 0900 0700 0008', '0008 0009 0007 0008', { low: 7, high: 8, moon: 0n }],
    [
      'cut in the padding',
      '0a00 0900 0700 0008 ffff 0000',
      '000a 0009 0007 0008 ffff 0000',
      { low: 7, high: 8, moon: 0n },
    ],
    [
      'cut in the last member: what is left of it counts',
      '1000 0900 0700 0008 00000000 01020000',
      '0010 0009 0007 0008 00000000 00000201',
      { low: 7, high: 8, moon: pick(0x0201n, 0x020100000000n) },
    ],
  ])('%s read as zero at their end', (_name, little, big, value) => {
    expect(decodeHarbour(reader(pick(little, big)))).toStrictEqual({ tide: value });
  });

  test('with more bytes than the spec knows keep them, and write them back', () => {
    const table = pick(
      '1800 0900 0700 0008 00000000 0900000000000000 aabbccdd  0600 0200 0100 0000',
      '0018 0009 0007 0008 00000000 0000000000000009 aabbccdd  0006 0002 0001 0000',
    );
    const value = decodeHarbour(reader(table)) as { tide: { [extraBytes]?: Uint8Array } };
    expect(value).toMatchObject({ tide: { low: 7, high: 8, moon: 9n }, depth: 1 });
    expect(value.tide[extraBytes]).toEqual(hex('aabbccdd'));
    expect(JSON.stringify(Object.keys(value.tide))).toBe('["low","high","moon"]');
    const w = writer();
    encodeHarbour(w, value);
    expect(w.toHex()).toBe(flat(table));
  });

  test('with an odd number of bytes more', () => {
    const table = pick(
      '1500 0900 0700 0008 00000000 0900000000000000 aa 000000',
      '0015 0009 0007 0008 00000000 0000000000000009 aa 000000',
    );
    const w = writer();
    encodeHarbour(w, decodeHarbour(reader(table)));
    expect(w.toHex()).toBe(flat(table));
  });

  test('may be given as bytes', () => {
    const w = writer();
    encodeHarbour(w, { tide: hex('0102030405') });
    expect(w.toHex()).toBe(flat(pick('0900 0900 0102030405 000000', '0009 0009 0102030405 000000')));
  });

  test('members that are left out are zero', () => {
    const w = writer();
    encodeHarbour(w, { tide: { high: 1 } });
    expect(w.toHex()).toBe(flat(`${pick('1400 0900', '0014 0009')} 0000 0001 00000000 0000000000000000`));
  });
});

describeBothOrders('fixed headers', ({ pick, reader }) => {
  const none = { state: 'open', index: 0, lights: [] };

  test.each([
    ['of no bytes', '', '', none],
    ['cut in the padding', '0100', '0100', { ...none, state: 'closed' }],
    ['cut behind a member', '01000000 07000000', '01000000 00000007', { ...none, state: 'closed', index: 7 }],
    [
      'whole, and nothing behind',
      '01000000 07000000 01000000',
      '01000000 00000007 00000001',
      { state: 'closed', index: 7, lights: ['red'] },
    ],
  ])('%s', (_name, little, big, value) => {
    expect(decodeMessage(reader(pick(little, big)))).toStrictEqual(value);
  });

  test('inside a nest are cut at its end, not at the end of the message', () => {
    const table = pick('0800 1080 01000000  0600 0200 0900 0000', '0008 8010 01000000  0006 0002 0009 0000');
    expect(decodeHarbour(reader(table))).toStrictEqual({ dock: { ...none, state: 'closed' }, depth: 9 });
  });

  test('of a sub-message are cut at its end as well', () => {
    const table = pick(
      '0a00 0e00 6372616e6500 0000  0600 0f80 0100 0000',
      '000a 000e 6372616e6500 0000  0006 800f 0001 0000',
    );
    expect(decodeHarbour(reader(table))).toStrictEqual({ cargoKind: 'crane', cargo: { low: 1, high: 0, moon: 0n } });
  });

  test('whose size is no multiple of 4 are padded before the attributes', () => {
    const decode = (r: AttrReader): unknown => {
      const header = r.header(6, (r, at) => ({ first: r.bytes[at], last: r.bytes[at + 5] }));
      return { ...header, depth: r.next() ? r.u16('depth') : undefined };
    };
    const table = pick('010203040506 0000  0600 0200 0900', '010203040506 0000  0006 0002 0009');
    expect(decode(reader(table))).toEqual({ first: 1, last: 6, depth: 9 });
    expect(decode(reader('010203040506'))).toEqual({ first: 1, last: 6, depth: undefined });
    expect(decode(reader('010203040506 00'))).toEqual({ first: 1, last: 6, depth: undefined });
  });
});

describeBothOrders('arrays of numbers', ({ pick, reader }) => {
  const read = <T>(table: string, decode: (r: AttrReader) => T, target?: object): T => {
    const r = reader(table);
    r.next(target);
    return decode(r);
  };

  test('fill the attribute, from none on', () => {
    const two = pick('0c00 0100 01000000 feffffff', '000c 0001 00000001 fffffffe');
    expect(read(two, (r) => r.u32s('conf'))).toEqual([1, 0xfffffffe]);
    expect(read(pick('0400 0100', '0004 0001'), (r) => r.u32s('conf'))).toEqual([]);
    expect(read(pick('0400 0100', '0004 0001'), (r) => r.u64s('stats'))).toEqual([]);
  });

  test('of 64 bits are whole, zero and not', () => {
    const low = pick('0100000000000000', '0000000000000001');
    const high = pick('0000000001000000', '0000000100000000');
    const table = `${pick('2400 0100', '0024 0001')} ${low} ${'00'.repeat(8)} ${high} ${'ff'.repeat(8)}`;
    expect(read(table, (r) => r.u64s('stats'))).toEqual([1n, 0n, 2n ** 32n, 2n ** 64n - 1n]);
  });

  test.each(['u32s', 'u64s'] as const)('%s of another length are kept as they came, or refused', (method) => {
    const table = pick('0a00 0100 010000000200', '000a 0001 010000000200');
    const target = {};
    expect(read(table, (r) => r[method]('conf'), target)).toBeUndefined();
    expect(target).toEqual({ [unknownAttributes]: [expect.objectContaining({ type: 1 })] });
    expect(() => read(table, (r) => r[method]('conf'))).toThrow(/conf: expected items of [48] bytes, got 6 bytes/);
  });
});

describeBothOrders('members of structs', ({ writer, pick }) => {
  const put = (write: (w: AttrWriter, at: number) => void): string => {
    const w = writer();
    write(w, w.reserve(16));
    return w.toHex();
  };
  const zeros = (bytes: number): string => '00'.repeat(bytes);

  const cases: readonly [name: string, write: (w: AttrWriter, at: number) => void, little: string, big: string][] = [
    ['u8', (w, at) => w.putU8(at, 'm', 0xfe), 'fe', 'fe'],
    ['s8', (w, at) => w.putS8(at, 'm', -2), 'fe', 'fe'],
    ['u16', (w, at) => w.putU16(at, 'm', 0x1234), '3412', '1234'],
    ['u16be', (w, at) => w.putU16be(at, 'm', 0x1234), '1234', '1234'],
    ['u16le', (w, at) => w.putU16le(at, 'm', 0x1234), '3412', '3412'],
    ['s16', (w, at) => w.putS16(at, 'm', -2), 'feff', 'fffe'],
    ['s16be', (w, at) => w.putS16be(at, 'm', -2), 'fffe', 'fffe'],
    ['s16le', (w, at) => w.putS16le(at, 'm', -2), 'feff', 'feff'],
    ['u32', (w, at) => w.putU32(at, 'm', 0x12345678), '78563412', '12345678'],
    ['u32be', (w, at) => w.putU32be(at, 'm', 0x12345678), '12345678', '12345678'],
    ['u32le', (w, at) => w.putU32le(at, 'm', 0x12345678), '78563412', '78563412'],
    ['s32', (w, at) => w.putS32(at, 'm', -2), 'feffffff', 'fffffffe'],
    ['s32be', (w, at) => w.putS32be(at, 'm', -2), 'fffffffe', 'fffffffe'],
    ['s32le', (w, at) => w.putS32le(at, 'm', -2), 'feffffff', 'feffffff'],
    ['u64', (w, at) => w.putU64(at, 'm', 2n), '0200000000000000', '0000000000000002'],
    ['u64be', (w, at) => w.putU64be(at, 'm', 2n), '0000000000000002', '0000000000000002'],
    ['u64le', (w, at) => w.putU64le(at, 'm', 2n), '0200000000000000', '0200000000000000'],
    ['s64', (w, at) => w.putS64(at, 'm', -2n), 'feffffffffffffff', 'fffffffffffffffe'],
    ['s64be', (w, at) => w.putS64be(at, 'm', -2n), 'fffffffffffffffe', 'fffffffffffffffe'],
    ['s64le', (w, at) => w.putS64le(at, 'm', -2n), 'feffffffffffffff', 'feffffffffffffff'],
    ['bytes', (w, at) => w.putBytes(at, 4, 'm', hex('01020304')), '01020304', '01020304'],
    ['fewer bytes', (w, at) => w.putBytes(at, 4, 'm', hex('0102')), '0102', '0102'],
    ['text', (w, at) => w.putText(at, 4, 'm', 'lo'), '6c6f', '6c6f'],
    ['text that fills the member', (w, at) => w.putText(at, 4, 'm', 'eth0'), '65746830', '65746830'],
    ['text as bytes', (w, at) => w.putText(at, 4, 'm', hex('ff')), 'ff', 'ff'],
    ['IPv4', (w, at) => w.putIp(at, 4, 'm', '192.0.2.1'), 'c0000201', 'c0000201'],
    ['IPv6', (w, at) => w.putIp(at, 16, 'm', '::1'), `${zeros(15)}01`, `${zeros(15)}01`],
    ['MAC', (w, at) => w.putMac(at, 8, 'm', '02:00:00:00:00:01'), '020000000001', '020000000001'],
    [
      'UUID',
      (w, at) => w.putUuid(at, 16, 'm', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'),
      '6ba7b8109dad11d180b400c04fd430c8',
      '6ba7b8109dad11d180b400c04fd430c8',
    ],
    [
      'struct',
      (w, at) => w.putStruct(at, 'm', { a: 1 }, 4, (w, at, s) => w.putU16(at + 2, 'a', s.a)),
      '00000100',
      '00000001',
    ],
    ['struct as bytes', (w, at) => w.putStruct(at, 'm', hex('0102'), 4, () => {}), '0102', '0102'],
  ];

  test.each(cases)('%s', (_name, write, little, big) => {
    expect(put(write)).toBe(flat(pick(little, big)).padEnd(32, '0'));
  });

  const wrong: readonly [write: (w: AttrWriter, at: number) => void, reason: string][] = [
    [(w, at) => w.putU8(at, 'm', 256), 'expected an integer from 0 to 255, got 256'],
    [(w, at) => w.putS8(at, 'm', 128), 'expected an integer from -128 to 127, got 128'],
    [(w, at) => w.putU16be(at, 'm', -1), 'expected an integer from 0 to 65535, got -1'],
    [(w, at) => w.putS16le(at, 'm', 40000), 'expected an integer from -32768 to 32767, got 40000'],
    [(w, at) => w.putU32(at, 'm', 'x'), 'expected an integer from 0 to 4294967295, got "x"'],
    [(w, at) => w.putS32be(at, 'm', 2 ** 31), 'expected an integer from -2147483648 to 2147483647, got 2147483648'],
    [(w, at) => w.putU64(at, 'm', -1n), 'expected a bigint from 0 to 18446744073709551615, got -1n'],
    [(w, at) => w.putBytes(at, 4, 'm', new Uint8Array(5)), 'expected at most 4 bytes, got 5'],
    [(w, at) => w.putBytes(at, 4, 'm', 'x' as never), 'expected a Uint8Array, got "x"'],
    [(w, at) => w.putText(at, 4, 'm', 'eth01'), 'expected at most 4 bytes, got 5'],
    [(w, at) => w.putText(at, 4, 'm', 'a\0b'), 'the string holds a NUL character'],
    [(w, at) => w.putText(at, 4, 'm', 5 as never), 'expected a string, got 5'],
    [(w, at) => w.putText(at, 4, 'm', new Uint8Array(5)), 'expected at most 4 bytes, got 5'],
    [(w, at) => w.putIp(at, 4, 'm', '::1'), 'expected an IPv4 address, got "::1"'],
    [(w, at) => w.putIp(at, 16, 'm', '10.0.0.1'), 'expected an IPv6 address, got "10.0.0.1"'],
    [(w, at) => w.putIp(at, 8, 'm', '10.0.0.1'), 'expected 8 bytes in hex, got "10.0.0.1"'],
    [(w, at) => w.putIp(at, 4, 'm', new Uint8Array(16)), 'expected at most 4 bytes, got 16'],
    [(w, at) => w.putMac(at, 6, 'm', '02:00:00:00:00:01:02'), 'expected at most 6 bytes, got 7'],
    [(w, at) => w.putMac(at, 6, 'm', 'eth0'), 'expected a link-layer address, got "eth0"'],
    [(w, at) => w.putUuid(at, 16, 'm', '0a0b'), 'expected a UUID, got "0a0b"'],
    [(w, at) => w.putStruct(at, 'm', 5 as never, 4, () => {}), 'expected an object, got 5'],
    [(w, at) => w.putStruct(at, 'm', new Uint8Array(5), 4, () => {}), 'expected at most 4 bytes, got 5'],
  ];

  test.each(wrong)('%#: %s', (write, reason) => {
    const w = writer();
    const at = w.reserve(16);
    expect(() => write(w, at)).toThrow(expect.objectContaining({ message: `cannot encode set.m: ${reason}` }));
    expect(w.toHex()).toBe(zeros(16));
  });

  test('a struct in a struct has its name in paths', () => {
    const w = writer();
    const at = w.reserve(16);
    expect(() => w.putStruct(at, 'outer', { a: -1 }, 4, (w, at, s) => w.putU8(at, 'a', s.a))).toThrow(
      'cannot encode set.outer.a: ',
    );
  });

  test('zero may be said as well', () => {
    const w = writer();
    const at = w.reserve(16);
    w.bytes.fill(0xff);
    for (const kind of ['U16', 'U16be', 'U16le', 'S16', 'S16be', 'S16le'] as const) w[`put${kind}`](at, 'm', 0);
    for (const kind of ['U32', 'U32be', 'U32le', 'S32', 'S32be', 'S32le'] as const) w[`put${kind}`](at + 4, 'm', 0);
    for (const kind of ['U64', 'U64be', 'U64le', 'S64', 'S64be', 'S64le'] as const) w[`put${kind}`](at + 8, 'm', 0n);
    expect(w.toHex()).toBe('0000ffff000000000000000000000000');
  });

  test('what is undefined stays zero', () => {
    const w = writer();
    const at = w.reserve(16);
    w.putU8(at, 'm', undefined);
    w.putU64(at, 'm', undefined);
    w.putBytes(at, 4, 'm', undefined);
    w.putText(at, 4, 'm', undefined);
    w.putIp(at, 4, 'm', undefined);
    w.putStruct(at, 'm', undefined, 4, () => {});
    expect(w.toHex()).toBe(zeros(16));
  });
});

test('structs in a C array have their position in paths, and must be objects', () => {
  const write = (values: unknown): void => {
    const w = new AttrWriter({ name: 'set' });
    w.packed(1, 'map', values as { from: number }[], 4, (at, item) => w.putU32(at, 'from', item.from));
  };
  expect(() => write([{ from: 1 }, { from: -1 }])).toThrow('cannot encode set.map[1].from: expected an integer');
  expect(() => write([{ from: 1 }, null])).toThrow('cannot encode set.map[1]: expected an object, got null');
  expect(() => write([hex('01')])).toThrow('cannot encode set.map[0]: expected an object, got 1 bytes');
});

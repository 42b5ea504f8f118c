import { expect, test } from 'vitest';
import type { AttrReader, AttrWriter, ScalarKind } from '../src/index.ts';
import { describeBothOrders } from './support/both-orders.ts';
import { flat, toHex } from './support/hex.ts';

interface Case {
  readonly kind: ScalarKind;
  readonly value: number | bigint;
  /** The attribute as a little-endian host sees it. */
  readonly little: string;
  readonly big: string;
}

const cases: readonly Case[] = [
  { kind: 'u8', value: 0, little: '0500 0700 00 000000', big: '0005 0007 00 000000' },
  { kind: 'u8', value: 255, little: '0500 0700 ff 000000', big: '0005 0007 ff 000000' },
  { kind: 's8', value: -1, little: '0500 0700 ff 000000', big: '0005 0007 ff 000000' },
  { kind: 's8', value: -128, little: '0500 0700 80 000000', big: '0005 0007 80 000000' },
  { kind: 's8', value: 127, little: '0500 0700 7f 000000', big: '0005 0007 7f 000000' },
  { kind: 'u16', value: 0x1234, little: '0600 0700 3412 0000', big: '0006 0007 1234 0000' },
  { kind: 'u16', value: 0xffff, little: '0600 0700 ffff 0000', big: '0006 0007 ffff 0000' },
  { kind: 'u16be', value: 0x1234, little: '0600 0700 1234 0000', big: '0006 0007 1234 0000' },
  { kind: 'u16le', value: 0x1234, little: '0600 0700 3412 0000', big: '0006 0007 3412 0000' },
  { kind: 's16', value: -2, little: '0600 0700 feff 0000', big: '0006 0007 fffe 0000' },
  { kind: 's16', value: -0x8000, little: '0600 0700 0080 0000', big: '0006 0007 8000 0000' },
  { kind: 's16be', value: -2, little: '0600 0700 fffe 0000', big: '0006 0007 fffe 0000' },
  { kind: 's16le', value: -2, little: '0600 0700 feff 0000', big: '0006 0007 feff 0000' },
  { kind: 'u32', value: 0x12345678, little: '0800 0700 78563412', big: '0008 0007 12345678' },
  { kind: 'u32', value: 0xffffffff, little: '0800 0700 ffffffff', big: '0008 0007 ffffffff' },
  { kind: 'u32be', value: 0x12345678, little: '0800 0700 12345678', big: '0008 0007 12345678' },
  { kind: 'u32le', value: 0x12345678, little: '0800 0700 78563412', big: '0008 0007 78563412' },
  { kind: 's32', value: -2, little: '0800 0700 feffffff', big: '0008 0007 fffffffe' },
  { kind: 's32', value: -0x80000000, little: '0800 0700 00000080', big: '0008 0007 80000000' },
  { kind: 's32be', value: -2, little: '0800 0700 fffffffe', big: '0008 0007 fffffffe' },
  { kind: 's32le', value: -2, little: '0800 0700 feffffff', big: '0008 0007 feffffff' },
  { kind: 'u64', value: 0x0123456789abcdefn, little: '0c00 0700 efcdab8967452301', big: '000c 0007 0123456789abcdef' },
  { kind: 'u64', value: 2n ** 64n - 1n, little: '0c00 0700 ffffffffffffffff', big: '000c 0007 ffffffffffffffff' },
  { kind: 'u64', value: 0n, little: '0c00 0700 0000000000000000', big: '000c 0007 0000000000000000' },
  {
    kind: 'u64be',
    value: 0x0123456789abcdefn,
    little: '0c00 0700 0123456789abcdef',
    big: '000c 0007 0123456789abcdef',
  },
  {
    kind: 'u64le',
    value: 0x0123456789abcdefn,
    little: '0c00 0700 efcdab8967452301',
    big: '000c 0007 efcdab8967452301',
  },
  { kind: 's64', value: -2n, little: '0c00 0700 feffffffffffffff', big: '000c 0007 fffffffffffffffe' },
  { kind: 's64', value: -(2n ** 63n), little: '0c00 0700 0000000000000080', big: '000c 0007 8000000000000000' },
  { kind: 's64be', value: -2n, little: '0c00 0700 fffffffffffffffe', big: '000c 0007 fffffffffffffffe' },
  { kind: 's64le', value: -2n, little: '0c00 0700 feffffffffffffff', big: '000c 0007 feffffffffffffff' },
  { kind: 'uint', value: 5n, little: '0800 0700 05000000', big: '0008 0007 00000005' },
  { kind: 'uint', value: 0xffffffffn, little: '0800 0700 ffffffff', big: '0008 0007 ffffffff' },
  { kind: 'uint', value: 0x100000000n, little: '0c00 0700 0000000001000000', big: '000c 0007 0000000100000000' },
  { kind: 'uintbe', value: 5n, little: '0800 0700 00000005', big: '0008 0007 00000005' },
  { kind: 'uintbe', value: 0x100000000n, little: '0c00 0700 0000000100000000', big: '000c 0007 0000000100000000' },
  { kind: 'uintle', value: 5n, little: '0800 0700 05000000', big: '0008 0007 05000000' },
  { kind: 'sint', value: -5n, little: '0800 0700 fbffffff', big: '0008 0007 fffffffb' },
  { kind: 'sint', value: -0x80000000n, little: '0800 0700 00000080', big: '0008 0007 80000000' },
  { kind: 'sint', value: 0x80000000n, little: '0c00 0700 0000008000000000', big: '000c 0007 0000000080000000' },
  { kind: 'sint', value: -0x80000001n, little: '0c00 0700 ffffff7fffffffff', big: '000c 0007 ffffffff7fffffff' },
  { kind: 'sintbe', value: -5n, little: '0800 0700 fffffffb', big: '0008 0007 fffffffb' },
  { kind: 'sintle', value: -5n, little: '0800 0700 fbffffff', big: '0008 0007 fbffffff' },
];

const read = (reader: AttrReader, kind: ScalarKind): number | bigint => reader[kind]('value');
const write = (writer: AttrWriter, kind: ScalarKind, value: number | bigint): void =>
  writer[kind](7, 'value', value as never);

describeBothOrders('scalars', ({ pick, reader, writer }) => {
  test.each(cases)('$kind $value is read', ({ kind, value, little, big }) => {
    const r = reader(pick(little, big));
    expect(r.next()).toBe(true);
    expect(r.type).toBe(7);
    expect(read(r, kind)).toBe(value);
    expect(r.next()).toBe(false);
  });

  test.each(cases)('$kind $value is written', ({ kind, value, little, big }) => {
    const w = writer();
    write(w, kind, value);
    expect(w.toHex()).toBe(flat(pick(little, big)));
  });
});

interface OddCase {
  readonly name: string;
  readonly kind: ScalarKind;
  readonly value: number | bigint;
  readonly little: string;
  readonly big: string;
}

// A kernel that widened or narrowed an attribute sends the same number in another length.
const oddCases: readonly OddCase[] = [
  { name: 'u8 in 4 bytes', kind: 'u8', value: 200, little: '0800 0700 c8000000', big: '0008 0007 000000c8' },
  { name: 'u8 in 2 bytes', kind: 'u8', value: 513, little: '0600 0700 0102 0000', big: '0006 0007 0201 0000' },
  { name: 's8 in 2 bytes', kind: 's8', value: -2, little: '0600 0700 feff 0000', big: '0006 0007 fffe 0000' },
  { name: 'u16 in 1 byte', kind: 'u16', value: 9, little: '0500 0700 09 000000', big: '0005 0007 09 000000' },
  { name: 'u16be in 4 bytes', kind: 'u16be', value: 9, little: '0800 0700 00000009', big: '0008 0007 00000009' },
  { name: 'u16le in 4 bytes', kind: 'u16le', value: 9, little: '0800 0700 09000000', big: '0008 0007 09000000' },
  { name: 's16 in 4 bytes', kind: 's16', value: -9, little: '0800 0700 f7ffffff', big: '0008 0007 fffffff7' },
  {
    name: 'u32 in 8 bytes',
    kind: 'u32',
    value: 7,
    little: '0c00 0700 0700000000000000',
    big: '000c 0007 0000000000000007',
  },
  {
    name: 'u32 in 8 bytes, as large as a number can be',
    kind: 'u32',
    value: Number.MAX_SAFE_INTEGER,
    little: '0c00 0700 ffffffffffff1f00',
    big: '000c 0007 001fffffffffffff',
  },
  { name: 's32 in 1 byte', kind: 's32', value: -3, little: '0500 0700 fd 000000', big: '0005 0007 fd 000000' },
  { name: 's32be in 2 bytes', kind: 's32be', value: -3, little: '0600 0700 fffd 0000', big: '0006 0007 fffd 0000' },
  { name: 's16be in 4 bytes', kind: 's16be', value: -9, little: '0800 0700 fffffff7', big: '0008 0007 fffffff7' },
  { name: 's16le in 4 bytes', kind: 's16le', value: -9, little: '0800 0700 f7ffffff', big: '0008 0007 f7ffffff' },
  { name: 's32le in 2 bytes', kind: 's32le', value: -3, little: '0600 0700 fdff 0000', big: '0006 0007 fdff 0000' },
  { name: 'u32be in 2 bytes', kind: 'u32be', value: 3, little: '0600 0700 0003 0000', big: '0006 0007 0003 0000' },
  { name: 'u32le in 2 bytes', kind: 'u32le', value: 3, little: '0600 0700 0300 0000', big: '0006 0007 0300 0000' },
  { name: 'u32 in 2 bytes', kind: 'u32', value: 0xfffd, little: '0600 0700 fdff 0000', big: '0006 0007 fffd 0000' },
  { name: 'u64le in 4 bytes', kind: 'u64le', value: 7n, little: '0800 0700 07000000', big: '0008 0007 07000000' },
  { name: 's64be in 4 bytes', kind: 's64be', value: -7n, little: '0800 0700 fffffff9', big: '0008 0007 fffffff9' },
  { name: 's64le in 4 bytes', kind: 's64le', value: -7n, little: '0800 0700 f9ffffff', big: '0008 0007 f9ffffff' },
  { name: 'sintbe in 2 bytes', kind: 'sintbe', value: -7n, little: '0600 0700 fff9 0000', big: '0006 0007 fff9 0000' },
  { name: 'uintle in 2 bytes', kind: 'uintle', value: 7n, little: '0600 0700 0700 0000', big: '0006 0007 0700 0000' },
  { name: 'u64 in 4 bytes', kind: 'u64', value: 7n, little: '0800 0700 07000000', big: '0008 0007 00000007' },
  { name: 'u64be in 4 bytes', kind: 'u64be', value: 7n, little: '0800 0700 00000007', big: '0008 0007 00000007' },
  { name: 's64 in 4 bytes', kind: 's64', value: -7n, little: '0800 0700 f9ffffff', big: '0008 0007 fffffff9' },
  { name: 'uint in 1 byte', kind: 'uint', value: 7n, little: '0500 0700 07 000000', big: '0005 0007 07 000000' },
  { name: 'sint in 2 bytes', kind: 'sint', value: -7n, little: '0600 0700 f9ff 0000', big: '0006 0007 fff9 0000' },
];

describeBothOrders('scalars of another length', ({ pick, reader }) => {
  test.each(oddCases)('$name', ({ kind, value, little, big }) => {
    const r = reader(pick(little, big));
    r.next();
    expect(read(r, kind)).toBe(value);
  });

  const unreadable: readonly [name: string, kind: ScalarKind, little: string, big: string, got: number][] = [
    ['no bytes', 'u32', '0400 0700', '0004 0007', 0],
    ['3 bytes', 'u32', '0700 0700 010203 00', '0007 0007 010203 00', 3],
    ['5 bytes', 'u8', '0900 0700 0102030405 000000', '0009 0007 0102030405 000000', 5],
    ['8 bytes beyond 2^53', 'u32', '0c00 0700 0000000000002000', '000c 0007 0020000000000000', 8],
    ['8 bytes below -2^53', 's32', '0c00 0700 000000000000e0ff', '000c 0007 ffe0000000000000', 8],
    ['12 bytes', 'u64', '1000 0700 000000000000000000000000', '0010 0007 000000000000000000000000', 12],
    ['3 bytes', 'uint', '0700 0700 010203 00', '0007 0007 010203 00', 3],
  ];

  test.each(unreadable)('%s are no %s: the attribute is kept as it came', (_name, kind, little, big, got) => {
    const r = reader(pick(little, big));
    const target = {};
    r.next(target);
    expect(read(r, kind)).toBeUndefined();
    const kept = Object.getOwnPropertySymbols(target).map((key) => (target as Record<symbol, unknown>)[key]);
    expect(kept).toEqual([[{ type: 7, nested: false, networkOrder: false, bytes: r.bytes.slice(4, 4 + got) }]]);
  });

  test.each(unreadable)('%s are no %s: refused where nothing can keep it', (_name, kind, little, big, got) => {
    const r = reader(pick(little, big));
    r.next();
    expect(() => read(r, kind)).toThrow(`cannot decode set.value: expected a number, got ${got} bytes (offset 4)`);
  });
});

describeBothOrders('scalars that do not fit', ({ writer }) => {
  const refused: readonly [kind: ScalarKind, value: unknown, reason: string][] = [
    ['u8', 256, 'expected an integer from 0 to 255, got 256'],
    ['u8', -1, 'expected an integer from 0 to 255, got -1'],
    ['u8', 1.5, 'expected an integer from 0 to 255, got 1.5'],
    ['u8', Number.NaN, 'expected an integer from 0 to 255, got NaN'],
    ['u8', '7', 'expected an integer from 0 to 255, got "7"'],
    ['u8', 7n, 'expected an integer from 0 to 255, got 7n'],
    ['u8', null, 'expected an integer from 0 to 255, got null'],
    ['u8', true, 'expected an integer from 0 to 255, got true'],
    ['s8', 128, 'expected an integer from -128 to 127, got 128'],
    ['s8', -129, 'expected an integer from -128 to 127, got -129'],
    ['u16', 65536, 'expected an integer from 0 to 65535, got 65536'],
    ['u16be', 65536, 'expected an integer from 0 to 65535, got 65536'],
    ['u16le', 65536, 'expected an integer from 0 to 65535, got 65536'],
    ['s16', -32769, 'expected an integer from -32768 to 32767, got -32769'],
    ['s16be', 32768, 'expected an integer from -32768 to 32767, got 32768'],
    ['s16le', 32768, 'expected an integer from -32768 to 32767, got 32768'],
    ['u32', 2 ** 32, 'expected an integer from 0 to 4294967295, got 4294967296'],
    ['u32', Number.POSITIVE_INFINITY, 'expected an integer from 0 to 4294967295, got Infinity'],
    ['u32be', -1, 'expected an integer from 0 to 4294967295, got -1'],
    ['u32le', -1, 'expected an integer from 0 to 4294967295, got -1'],
    ['s32', 2 ** 31, 'expected an integer from -2147483648 to 2147483647, got 2147483648'],
    ['s32be', 2 ** 31, 'expected an integer from -2147483648 to 2147483647, got 2147483648'],
    ['s32le', 2 ** 31, 'expected an integer from -2147483648 to 2147483647, got 2147483648'],
    ['u64', -1n, 'expected a bigint from 0 to 18446744073709551615, got -1n'],
    ['u64', 2n ** 64n, 'expected a bigint from 0 to 18446744073709551615, got 18446744073709551616n'],
    ['u64', 1.5, 'expected a bigint from 0 to 18446744073709551615, got 1.5'],
    ['u64', 2 ** 53, 'expected a bigint from 0 to 18446744073709551615, got 9007199254740992'],
    ['u64', '1', 'expected a bigint from 0 to 18446744073709551615, got "1"'],
    ['u64be', {}, 'expected a bigint from 0 to 18446744073709551615, got an object'],
    ['u64le', [], 'expected a bigint from 0 to 18446744073709551615, got an array'],
    ['s64', 2n ** 63n, 'expected a bigint from -9223372036854775808 to 9223372036854775807, got 9223372036854775808n'],
    [
      's64be',
      2n ** 63n,
      'expected a bigint from -9223372036854775808 to 9223372036854775807, got 9223372036854775808n',
    ],
    ['uint', -1n, 'expected a bigint from 0 to 18446744073709551615, got -1n'],
    [
      'sint',
      -(2n ** 63n) - 1n,
      'expected a bigint from -9223372036854775808 to 9223372036854775807, got -9223372036854775809n',
    ],
  ];

  test.each(refused)('%s refuses %s', (kind, value, reason) => {
    const w = writer();
    expect(() => write(w, kind, value as never)).toThrow(
      expect.objectContaining({
        name: 'EncodeError',
        code: 'ERR_NETLINK_ENCODE',
        path: 'set.value',
        reason,
        message: `cannot encode set.value: ${reason}`,
      }),
    );
    expect(w.length).toBe(0);
  });

  test('64-bit attributes take whole numbers for bigints', () => {
    const w = writer();
    w.u64(1, 'value', 5 as never);
    expect(toHex(w.written())).toBe(flat(w.little ? '0c00 0100 0500000000000000' : '000c 0001 0000000000000005'));
  });

  test('undefined writes nothing', () => {
    const w = writer();
    for (const { kind } of cases) write(w, kind, undefined as never);
    expect(w.length).toBe(0);
  });
});

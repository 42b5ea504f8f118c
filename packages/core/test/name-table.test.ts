import { describe, expect, test } from 'vitest';
import { AddressFamily, type AttrWriter, addressFamilyTable, EnumTable, FlagsTable } from '../src/index.ts';
import { describeBothOrders } from './support/both-orders.ts';
import { flat } from './support/hex.ts';

const state = new EnumTable('oper-state', { unknown: 0, down: 2, up: 6, last: 1000, far: 0x80000001 });
const flags = new FlagsTable('flags', { first: 1, third: 4, last: 0x80000000 });
const wide = new FlagsTable('wide', { first: 1, bit31: 0x80000000, bit32: 2n ** 32n, bit63: 2n ** 63n });

describe('enums', () => {
  test.each([
    [0, 'unknown'],
    [2, 'down'],
    [6, 'up'],
    [1000, 'last'],
    [0x80000001, 'far'],
    [1, 1],
    [7, 7],
    [999, 999],
    [-1, -1],
    [4294967295, 4294967295],
  ])('%s reads as %s', (number, value) => {
    expect(state.of(number)).toBe(value);
    expect(state.ofBig(BigInt(number))).toBe(typeof value === 'number' ? BigInt(value) : value);
    expect(state.value(value)).toBe(number);
    expect(state.bigValue(value)).toBe(BigInt(number));
  });

  test('of two names for one number the first is shown, both are taken', () => {
    const table = new EnumTable('kind', { none: 0, unspec: 0 });
    expect(table.of(0)).toBe('none');
    expect(table.value('unspec')).toBe(0);
  });

  test('a number beyond 2^53 keeps its value', () => {
    expect(state.ofBig(2n ** 63n + 1n)).toBe(2n ** 63n + 1n);
    expect(state.bigValue(2n ** 63n + 1n)).toBe(2n ** 63n + 1n);
  });

  test.each([
    ['upp', '"upp"'],
    ['toString', '"toString"'],
    ['__proto__', '"__proto__"'],
    [null, 'null'],
    [true, 'true'],
    [{}, 'an object'],
    [['up'], 'an array'],
    [Symbol('up'), 'a symbol'],
  ])('%s is no value', (input, shown) => {
    const message = `expected one of oper-state ("unknown", "down", "up", "last", "far") or a number, got ${shown}`;
    expect(state.value(input)).toBe(message);
    expect(state.bigValue(input)).toBe(message);
  });

  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])('%s is no 64-bit value', (input) =>
    expect(state.bigValue(input)).toMatch(/^expected one of oper-state .* or a number, got /),
  );

  test('a long list of names is cut', () => {
    expect(addressFamilyTable.value('ipv4')).toBe(
      'expected one of address-family ("unspec", "unix", "inet", "ax25", "ipx", "appletalk", "netrom", "bridge", ' +
        '"atmpvc", "x25", "inet6", "rose", … (48 in all)) or a number, got "ipv4"',
    );
    expect(Object.keys(AddressFamily)).toHaveLength(48);
  });

  test('undefined, of an unreadable attribute, is passed on', () => {
    expect(state.of(undefined as never)).toBeUndefined();
    expect(state.ofBig(undefined as never)).toBeUndefined();
  });
});

describe('flags', () => {
  test.each([
    [0, []],
    [1, ['first']],
    [5, ['first', 'third']],
    [0x80000000, ['last']],
    [0x80000001, ['first', 'last']],
    [2, [2]],
    [0x4000000b, ['first', 0x4000000a]],
    [0xffffffff, ['first', 'third', 'last', 0x7ffffffa]],
  ])('%s reads as %j, lowest bit first, unknown bits in one number at the end', (mask, names) => {
    expect(flags.of(mask)).toEqual(names);
    expect(flags.of(mask)).toEqual(names);
    expect(flags.value(names)).toBe(mask);
    expect(flags.ofBig(BigInt(mask))).toEqual(names.map((name) => (typeof name === 'number' ? BigInt(name) : name)));
  });

  test.each([
    [2n ** 63n, ['bit63']],
    [2n ** 32n + 1n, ['first', 'bit32']],
    [2n ** 62n + 2n ** 31n + 2n, ['bit31', 2n ** 62n + 2n]],
    [2n ** 64n - 1n, ['first', 'bit31', 'bit32', 'bit63', 2n ** 63n - 2n ** 33n + 2n ** 31n - 2n]],
  ])('%s reads as 64-bit flags', (mask, names) => {
    expect(wide.ofBig(mask)).toEqual(names);
    expect(wide.bigValue(names)).toBe(mask);
  });

  test('bits beyond the 32 that the spec knows are kept', () => {
    expect(flags.of(2 ** 33 + 5)).toEqual(['first', 'third', 2 ** 33]);
    expect(wide.of(2 ** 32 + 1)).toEqual(['first', 'bit32']);
  });

  test('a mask of several bits is taken from callers and read bit by bit', () => {
    const table = new FlagsTable('proto', { a: 1, both: 3, many: 2 ** 48 - 1 });
    expect(table.value(['both'])).toBe(3);
    expect(table.of(3)).toEqual(['a', 2]);
    expect(table.ofBig(2n ** 48n)).toEqual([2n ** 48n]);
  });

  test('numbers and bigints may stand among the names, in any order and twice', () => {
    expect(flags.value([2, 'third', 'third', 8n, 'first', 0n, 0])).toBe(15);
  });

  test('arrays are shared between messages and cannot be changed', () => {
    expect(flags.of(5)).toBe(flags.of(5));
    expect(Object.isFrozen(flags.of(5))).toBe(true);
    expect(Object.isFrozen(wide.ofBig(5n))).toBe(true);
    expect(Object.isFrozen(flags.of(2 ** 33))).toBe(true);
    for (let mask = 0; mask < 500; mask++) flags.of(mask);
    expect(flags.of(5)).toEqual(['first', 'third']);
  });

  test.each([
    [5, 'expected an array of names of flags, got 5'],
    ['first', 'expected an array of names of flags, got "first"'],
    [['second'], 'expected one of flags ("first", "third", "last") or a number, got "second"'],
    [['toString'], 'expected one of flags ("first", "third", "last") or a number, got "toString"'],
    [[-1], 'expected one of flags ("first", "third", "last") or a number, got -1'],
    [[1.5], 'expected one of flags ("first", "third", "last") or a number, got 1.5'],
    [[-1n], 'expected one of flags ("first", "third", "last") or a number, got -1n'],
    [[null], 'expected one of flags ("first", "third", "last") or a number, got null'],
    [[2n ** 32n], 'flags flags do not fit into 32 bits'],
  ])('%s is no value', (input, message) => expect(flags.value(input)).toBe(message));

  test('undefined, of an unreadable attribute, is passed on', () => {
    expect(flags.of(undefined as never)).toBeUndefined();
    expect(flags.ofBig(undefined as never)).toBeUndefined();
  });
});

describeBothOrders('named numbers', ({ writer, pick }) => {
  const cases: readonly [name: string, write: (w: AttrWriter) => void, little: string, big: string][] = [
    ['an enum', (w) => w.u8(16, 'operstate', 'up', state), '0500 1000 06 000000', '0005 0010 06 000000'],
    ['its number', (w) => w.u8(16, 'operstate', 6, state), '0500 1000 06 000000', '0005 0010 06 000000'],
    ['a number without a name', (w) => w.u8(16, 'operstate', 9, state), '0500 1000 09 000000', '0005 0010 09 000000'],
    ['flags', (w) => w.u32(8, 'flags', ['last', 'first'], flags), '0800 0800 01000080', '0008 0008 80000001'],
    ['no flags', (w) => w.u32(8, 'flags', [], flags), '0800 0800 00000000', '0008 0008 00000000'],
    ['big-endian flags', (w) => w.u32be(8, 'flags', ['first'], flags), '0800 0800 00000001', '0008 0008 00000001'],
    ['unknown bits', (w) => w.u32(8, 'flags', ['first', 8], flags), '0800 0800 09000000', '0008 0008 00000009'],
    [
      '64-bit flags',
      (w) => w.u64(8, 'flags', ['bit63', 'first'], wide),
      '0c00 0800 0100000000000080',
      '000c 0008 8000000000000001',
    ],
    [
      'a 64-bit enum',
      (w) => w.u64(8, 'state', 'up', state),
      '0c00 0800 0600000000000000',
      '000c 0008 0000000000000006',
    ],
  ];

  test.each(cases)('%s is written', (_name, write, little, big) => {
    const w = writer();
    write(w);
    expect(w.toHex()).toBe(flat(pick(little, big)));
  });

  const refused: readonly [name: string, write: (w: AttrWriter) => void, message: string][] = [
    [
      'a name that is not in the spec',
      (w) => w.u8(16, 'operstate', 'upp', state),
      'cannot encode set.operstate: expected one of oper-state ("unknown", "down", "up", "last", "far") or a number, ' +
        'got "upp"',
    ],
    [
      'a name whose number is too large',
      (w) => w.u8(16, 'operstate', 'last', state),
      'cannot encode set.operstate: expected an integer from 0 to 255, got "last"',
    ],
    [
      'flags that are too large',
      (w) => w.u16(8, 'flags', ['last'], flags),
      'cannot encode set.flags: expected an integer from 0 to 65535, got an array',
    ],
    [
      'flags as a number',
      (w) => w.u32(8, 'flags', 3, flags),
      'cannot encode set.flags: expected an array of names of flags, got 3',
    ],
    [
      'a fraction as a 64-bit enum',
      (w) => w.u64(8, 'state', 1.5 as never, state),
      'cannot encode set.state: expected one of oper-state ("unknown", "down", "up", "last", "far") or a number, got 1.5',
    ],
    [
      '64-bit flags beyond 64 bits',
      (w) => w.u64(8, 'flags', [2n ** 64n], wide),
      'cannot encode set.flags: expected a bigint from 0 to 18446744073709551615, got an array',
    ],
  ];

  test.each(refused)('%s is refused', (_name, write, message) => {
    expect(() => write(writer())).toThrow(expect.objectContaining({ name: 'EncodeError', message }));
  });
});

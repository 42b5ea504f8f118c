import { describe, expect, test } from 'vitest';
import { AttrReader, AttrWriter, append, type UnknownAttributes, unknownAttributes } from '../src/index.ts';
import { describeBothOrders } from './support/both-orders.ts';
import { decodeHarbour, encodeHarbour } from './support/harbour.ts';
import { flat, hex } from './support/hex.ts';

const kept = (value: object): unknown => (value as Record<symbol, unknown>)[unknownAttributes];

describeBothOrders('attributes that the spec does not describe', ({ pick, reader, writer }) => {
  const table = pick(
    `
      0600 0200 0900 0000
      0800 f180 0400 0100             # 241, nested
      0500 f040 07 000000             # 240, network byte order
      0400 f0c0                       # 240 again, both flags, empty
      0700 ff3f 010203 00             # 16383, the largest there is
      1400 0580
        1000 0080
          0800 0100 01000000
          0400 6300                   # 99, in a nest
    `,
    `
      0006 0002 0009 0000
      0008 80f1 0004 0001
      0005 40f0 07 000000
      0004 c0f0
      0007 3fff 010203 00
      0014 8005
        0010 8000
          0008 0001 00000001
          0004 0063
    `,
  );

  test('are kept with their bytes, flag bits and order', () => {
    const value = decodeHarbour(reader(table)) as { berths: object[] };
    expect(Object.keys(value)).toEqual(['depth', 'berths']);
    expect(kept(value)).toEqual([
      { type: 241, nested: true, networkOrder: false, bytes: hex(pick('04000100', '00040001')) },
      { type: 240, nested: false, networkOrder: true, bytes: hex('07') },
      { type: 240, nested: true, networkOrder: true, bytes: hex('') },
      { type: 16383, nested: false, networkOrder: false, bytes: hex('010203') },
    ]);
    expect(kept(value.berths[0] as object)).toEqual([{ type: 99, nested: false, networkOrder: false, bytes: hex('') }]);
  });

  test('stay out of JSON and of keys', () => {
    const value = decodeHarbour(reader(table));
    expect(JSON.stringify(value)).toBe('{"depth":9,"berths":[{"id":1}]}');
    expect(Object.getOwnPropertySymbols(value)).toEqual([unknownAttributes]);
    expect(unknownAttributes).toBe(Symbol.for('@nlkit/unknown-attributes'));
  });

  test('are written back byte for byte, behind the known ones', () => {
    const w = writer();
    encodeHarbour(w, decodeHarbour(reader(table)));
    expect(w.toHex()).toBe(
      flat(
        pick(
          `
            0600 0200 0900 0000
            1400 0580
              1000 0080
                0800 0100 01000000
                0400 6300
            0800 f180 0400 0100
            0500 f040 07 000000
            0400 f0c0
            0700 ff3f 010203 00
          `,
          `
            0006 0002 0009 0000
            0014 8005
              0010 8000
                0008 0001 00000001
                0004 0063
            0008 80f1 0004 0001
            0005 40f0 07 000000
            0004 c0f0
            0007 3fff 010203 00
          `,
        ),
      ),
    );
  });

  test('are dropped when they are to be ignored', () => {
    const value = decodeHarbour(reader(table, { unknownAttributes: 'ignore' }));
    expect(value).toStrictEqual({ depth: 9, berths: [{ id: 1 }] });
    expect(Object.getOwnPropertySymbols(value)).toEqual([]);
  });

  test('refuse the message when they are to be denied', () => {
    expect(() => decodeHarbour(reader(table, { unknownAttributes: 'deny' }))).toThrow(
      expect.objectContaining({
        name: 'DecodeError',
        code: 'ERR_NETLINK_DECODE',
        path: 'set',
        offset: 8,
        message: 'cannot decode set: attribute 241 (4 bytes) is not in the spec (offset 8)',
      }),
    );
    const nested = pick('0c00 0580 0800 0080 0400 6300', '000c 8005 0008 8000 0004 0063');
    expect(() => decodeHarbour(reader(nested, { unknownAttributes: 'deny' }))).toThrow(
      'cannot decode set.berths[0]: attribute 99 (0 bytes) is not in the spec (offset 8)',
    );
  });
});

// A kernel that changed the type of an attribute must not make whole messages unreadable.
describe('attributes whose payload cannot be what the spec says', () => {
  const cases: readonly [name: string, table: string, path: string, reason: string, offset: number][] = [
    ['a number', '0700 0200 010203 00', 'set.depth', 'expected a number, got 3 bytes', 4],
    ['flags', '0700 0300 010203 00', 'set.lamps', 'expected a number, got 3 bytes', 4],
    ['a C array', '0700 0a00 010203 00', 'set.ports', 'expected items of 2 bytes, got 3 bytes', 4],
    ['bitfield32', '0800 1400 01020304', 'set.wind', 'expected a bitfield of 8 bytes, got 4 bytes', 4],
    [
      'a socket address of another family',
      '0800 1300 01000000',
      'set.endpoint',
      'expected a socket address, got 4 bytes',
      4,
    ],
    ['a socket address that is cut', '0800 1300 02000000', 'set.endpoint', 'expected a socket address, got 4 bytes', 4],
    [
      'an item of an array',
      '1400 1280  0800 0100 05000000  0700 0200 010203 00',
      'set.levels[1]',
      'expected a number, got 3 bytes',
      16,
    ],
  ];
  const read = (table: string, unknown: UnknownAttributes): object =>
    decodeHarbour(new AttrReader(hex(table), { name: 'set', littleEndian: true, unknownAttributes: unknown }));

  test.each(cases)('%s: the whole attribute is kept as bytes, and the rest is read', (_name, table) => {
    const value = read(`${table} 0600 0100 7800 0000`, 'keep') as { name: string };
    expect(value.name).toBe('x');
    expect(Object.values(value).filter((entry) => entry !== undefined)).toEqual(['x']);
    const w = new AttrWriter({ littleEndian: true });
    encodeHarbour(w, value as never);
    expect(w.toHex()).toBe(flat(`0600 0100 7800 0000 ${table}`));
  });

  test.each(cases)('%s: dropped when unknown ones are to be ignored', (_name, table) => {
    const value = read(table, 'ignore');
    expect(Object.values(value).filter((entry) => entry !== undefined)).toEqual([]);
    expect(Object.getOwnPropertySymbols(value)).toEqual([]);
  });

  test.each(cases)('%s: an error when unknown ones are to be denied', (_name, table, path, reason, offset) => {
    expect(() => read(table, 'deny')).toThrow(
      expect.objectContaining({ name: 'DecodeError', message: `cannot decode ${path}: ${reason} (offset ${offset})` }),
    );
  });

  test('one that comes several times is left out of its list', () => {
    expect(append([1], undefined as never)).toEqual([1]);
    expect(append(undefined, undefined)).toBeUndefined();
    expect(append(undefined, 1)).toEqual([1]);
  });

  test('inside a nest that comes several times', () => {
    const table = '0500 0a00 01 000000';
    const value = read(`0c00 0880 ${table} 0800 0880 0400 0a00`, 'keep') as { buoys: object[] };
    expect(value.buoys.map((buoy) => ({ ...buoy }))).toEqual([
      { level: 1 },
      { level: undefined, [unknownAttributes]: [{ type: 10, nested: false, networkOrder: false, bytes: hex('') }] },
    ]);
  });

  test('text that is no address is hex, and goes back', () => {
    for (const [table, value] of [
      ['1000 0580 0c00 0080 0700 0b00 0a0b0c 00', { berths: [{ v4: '0a0b0c' }] }],
      ['1000 0580 0c00 0080 0800 0c00 0a0b0c0d', { berths: [{ v6: '0a0b0c0d' }] }],
      ['0c00 0580 0800 0080 0400 0c00', { berths: [{ v6: '' }] }],
      ['1000 0580 0c00 0080 0600 0f00 0a0b 0000', { berths: [{ uuid: '0a0b' }] }],
      ['1000 0580 0c00 0080 0600 0d00 0a0b 0000', { berths: [{ address: '0a0b' }] }],
    ] as const) {
      expect(read(table, 'deny')).toEqual(value);
      const w = new AttrWriter({ littleEndian: true });
      encodeHarbour(w, value);
      expect(w.toHex()).toBe(flat(table));
    }
  });
});

test('an unknown attribute of an ordered list keeps its place', () => {
  const table = '1800 1680  0500 0100 01 000000  0400 6300  0600 0200 7800 0000';
  const value = decodeHarbour(new AttrReader(hex(table), { littleEndian: true })) as { orders: object[] };
  expect(value.orders.map((order) => Object.keys(order))).toEqual([['load'], [], ['unload']]);
  expect(kept(value.orders[1] as object)).toEqual([{ type: 99, nested: false, networkOrder: false, bytes: hex('') }]);
  const w = new AttrWriter({ littleEndian: true });
  encodeHarbour(w, value as never);
  expect(w.toHex()).toBe(flat(table));
});

describe('sub-messages of an unknown kind', () => {
  const table = '0900 0e00 636f616c00 000000  0c00 0f80 0800 0100 09000000  0600 0200 0900 0000';
  const read = (text: string, unknown: UnknownAttributes = 'keep'): object =>
    decodeHarbour(new AttrReader(hex(text), { name: 'set', littleEndian: true, unknownAttributes: unknown }));

  test('are kept as bytes and written back', () => {
    const value = read(table);
    expect(kept(value)).toEqual([{ type: 15, nested: true, networkOrder: false, bytes: hex('0800 0100 09000000') }]);
    expect(value).toMatchObject({ cargoKind: 'coal', depth: 9 });
    expect(Object.keys(value)).toEqual(['cargoKind', 'depth']);
    const w = new AttrWriter({ littleEndian: true });
    encodeHarbour(w, value as never);
    expect(w.toHex()).toBe(flat('0900 0e00 636f616c00 000000  0600 0200 0900 0000  0c00 0f80 0800 0100 09000000'));
  });

  test('are kept without a selector', () => {
    expect(kept(read('0800 0f80 0400 0100'))).toEqual([
      { type: 15, nested: true, networkOrder: false, bytes: hex('0400 0100') },
    ]);
  });

  test('named like what every object has are unknown too', () => {
    expect(kept(read('1000 0e00 636f6e7374727563746f7200  0800 0f80 0400 0100'))).toHaveLength(1);
  });

  test('are dropped or refused on request', () => {
    expect(read(table, 'ignore')).toStrictEqual({ cargoKind: 'coal', depth: 9 });
    expect(() => read(table, 'deny')).toThrow(
      'cannot decode set: attribute 15 (8 bytes) is not in the spec (offset 12)',
    );
  });

  test('do not keep the reader from what comes behind', () => {
    expect(read(`${table} 0700 0100 6c6f00 00`)).toMatchObject({ name: 'lo', depth: 9 });
  });
});

describe('marks', () => {
  const bytes = hex('0600 0100 0900 0000  0600 0200 0800 0000');
  const open = (): AttrReader => new AttrReader(bytes, { littleEndian: true });

  test('an attribute that was passed is read later, and the reader stays where it was', () => {
    const r = open();
    const out: { late?: number } = {};
    r.next();
    const mark = r.mark();
    r.next();
    expect(r.next()).toBe(false);
    r.revisit(mark, out, 'late', (r) => r.u16('late'));
    expect(out).toStrictEqual({ late: 9 });
    expect(r.next()).toBe(false);
  });

  test('none was set', () => {
    const out = {};
    open().revisit(-1, out, 'late', () => 1);
    expect(out).toEqual({});
  });

  test('what is unreadable is kept once', () => {
    const out = {};
    open().revisit(0, out, 'late', (r) => r.u32s('late'));
    expect(kept(out)).toEqual([{ type: 1, nested: false, networkOrder: false, bytes: hex('0900') }]);
  });

  test('what is tried and given up is kept whole', () => {
    const r = open();
    const out = {};
    r.next();
    const mark = r.mark();
    r.revisit(mark, out, 'late', (r) => {
      r.nest('inner', () => undefined);
      r.next();
      return undefined;
    });
    expect(kept(out)).toEqual([{ type: 1, nested: false, networkOrder: false, bytes: hex('0900') }]);
    expect(r.next()).toBe(true);
    expect(r.type).toBe(2);
  });
});

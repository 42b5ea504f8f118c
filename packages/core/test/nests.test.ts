import { describe, expect, test } from 'vitest';
import { AttrReader } from '../src/index.ts';
import { describeBothOrders } from './support/both-orders.ts';
import { decodeHarbour, decodeMessage, encodeHarbour, encodeMessage } from './support/harbour.ts';
import { flat, hex } from './support/hex.ts';

interface Case {
  readonly name: string;
  readonly value: Record<string, unknown>;
  readonly little: string;
  readonly big: string;
}

const cases: readonly Case[] = [
  { name: 'nothing', value: {}, little: '', big: '' },
  {
    name: 'plain attributes, in the order of the object',
    value: { depth: 9, name: 'lo', isFree: true },
    little: `
      0600 0200 0900 0000
      0700 0100 6c6f00 00
      0400 1500`,
    big: `
      0006 0002 0009 0000
      0007 0001 6c6f00 00
      0004 0015`,
  },
  {
    name: 'an indexed array of nests',
    value: { berths: [{ id: 1 }, {}, { level: 7 }] },
    little: `
      2000 0580
        0c00 0080
          0800 0100 01000000
        0400 0180
        0c00 0280
          0500 0a00 07 000000`,
    big: `
      0020 8005
        000c 8000
          0008 0001 00000001
        0004 8001
        000c 8002
          0005 000a 07 000000`,
  },
  {
    name: 'an empty array',
    value: { berths: [] },
    little: '0400 0580',
    big: '0004 8005',
  },
  {
    name: 'an indexed array of scalars whose types count from 1',
    value: { levels: [5, 6] },
    little: `
      1400 1280
        0800 0100 05000000
        0800 0200 06000000`,
    big: `
      0014 8012
        0008 0001 00000005
        0008 0002 00000006`,
  },
  {
    name: 'an array whose indices mean something: sparse, from anywhere',
    value: {
      bands: [
        { index: 3, value: { id: 1 } },
        { index: 0, value: {} },
      ],
    },
    little: `
      1400 0680
        0c00 0380
          0800 0100 01000000
        0400 0080`,
    big: `
      0014 8006
        000c 8003
          0008 0001 00000001
        0004 8000`,
  },
  {
    name: 'an attribute that comes several times',
    value: { notes: ['a', '', 'b'], buoys: [{ level: 1 }, {}] },
    little: `
      0600 0700 6100 0000
      0500 0700 00 000000
      0600 0700 6200 0000
      0c00 0880
        0500 0a00 01 000000
      0400 0880`,
    big: `
      0006 0007 6100 0000
      0005 0007 00 000000
      0006 0007 6200 0000
      000c 8008
        0005 000a 01 000000
      0004 8008`,
  },
  {
    name: 'a C array',
    value: { ports: [1, 2, 0xfffe] },
    little: '0a00 0a00 0100 0200 feff 0000',
    big: '000a 000a 0001 0002 fffe 0000',
  },
  { name: 'an empty C array', value: { ports: [] }, little: '0400 0a00', big: '0004 000a' },
  {
    name: 'a struct with padding inside',
    value: { tide: { low: -2, high: 0x1234, moon: 7n } },
    little: '1400 0900 feff 1234 00000000 0700000000000000',
    big: '0014 0009 fffe 1234 00000000 0000000000000007',
  },
  {
    name: 'records with attributes behind their struct, each padded',
    value: {
      route: [
        { length: 12, port: 80, level: 1 },
        { length: 4, port: 81 },
        { length: 12, port: 82, offset: -1 },
      ],
    },
    little: `
      2000 0c00
        0c00 5000
          0500 0a00 01 000000
        0400 5100
        0c00 5200
          0500 0600 ff 000000`,
    big: `
      0020 000c
        000c 0050
          0005 000a 01 000000
        0004 0051
        000c 0052
          0005 0006 ff 000000`,
  },
  {
    name: 'nests whose types are keys, neighbours under one outer key',
    value: {
      rules: [
        { ruleId: 5, partId: 0, level: 1 },
        { ruleId: 5, partId: 2, level: 2 },
        { ruleId: 6, partId: 2, level: 3 },
      ],
    },
    little: `
      3000 0d80
        1c00 0580
          0c00 0080
            0500 0a00 01 000000
          0c00 0280
            0500 0a00 02 000000
        1000 0680
          0c00 0280
            0500 0a00 03 000000`,
    big: `
      0030 800d
        001c 8005
          000c 8000
            0005 000a 01 000000
          000c 8002
            0005 000a 02 000000
        0010 8006
          000c 8002
            0005 000a 03 000000`,
  },
  {
    name: 'nests whose types are keys, the same keys twice',
    value: {
      rules: [
        { ruleId: 5, partId: 2, level: 1 },
        { ruleId: 5, partId: 2 },
      ],
    },
    little: `
      1800 0d80
        1400 0580
          0c00 0280
            0500 0a00 01 000000
          0400 0280`,
    big: `
      0018 800d
        0014 8005
          000c 8002
            0005 000a 01 000000
          0004 8002`,
  },
  { name: 'no nests whose types are keys', value: { rules: [] }, little: '0400 0d80', big: '0004 800d' },
  {
    name: 'a sub-message of attributes',
    value: { cargoKind: 'grain', cargo: { id: 9 } },
    little: `
      0a00 0e00 677261696e00 0000
      0c00 0f80
        0800 0100 09000000`,
    big: `
      000a 000e 677261696e00 0000
      000c 800f
        0008 0001 00000009`,
  },
  {
    name: 'a sub-message with a fixed header',
    value: { cargoKind: 'crane', cargo: { low: 1, high: 2, moon: 3n, level: 4 } },
    little: `
      0a00 0e00 6372616e6500 0000
      1c00 0f80
        0100 0002 00000000 0300000000000000
        0500 0a00 04 000000`,
    big: `
      000a 000e 6372616e6500 0000
      001c 800f
        0001 0002 00000000 0000000000000003
        0005 000a 04 000000`,
  },
  {
    name: 'a sub-message whose presence is all it says',
    value: { cargoKind: 'ballast', cargo: {} },
    little: `
      0c00 0e00 62616c6c61737400
      0400 0f80`,
    big: `
      000c 000e 62616c6c61737400
      0004 800f`,
  },
  {
    name: 'a nest behind a fixed header, of its own set',
    value: {
      dock: {
        state: 'closed',
        index: -1,
        lights: ['red', 'storm'],
        depth: 3,
        dock: { state: 9, index: 0, lights: [] },
      },
    },
    little: `
      2800 1080
        01 000000 ffffffff 01000080
        0600 0200 0300 0000
        1000 1080
          09 000000 00000000 00000000`,
    big: `
      0028 8010
        01 000000 ffffffff 80000001
        0006 0002 0003 0000
        0010 8010
          09 000000 00000000 00000000`,
  },
  {
    name: 'an ordered list with repeats',
    value: {
      orders: [{ load: 1 }, { unload: 'x' }, { load: 2 }, { repeat: [{ load: 3 }, { load: 3 }] }, { repeat: [] }],
    },
    little: `
      3400 1680
        0500 0100 01 000000
        0600 0200 7800 0000
        0500 0100 02 000000
        1400 0380
          0500 0100 03 000000
          0500 0100 03 000000
        0400 0380`,
    big: `
      0034 8016
        0005 0001 01 000000
        0006 0002 7800 0000
        0005 0001 02 000000
        0014 8003
          0005 0001 03 000000
          0005 0001 03 000000
        0004 8003`,
  },
  {
    name: 'bitfield32 and socket addresses',
    value: {
      wind: { value: 0x80000000, selector: 0x80000001 },
      endpoint: { address: '192.0.2.1', port: 51820 },
    },
    little: `
      0c00 1400 00000080 01000080
      1400 1300 0200 ca6c c0000201 0000000000000000`,
    big: `
      000c 0014 80000000 80000001
      0014 0013 0002 ca6c c0000201 0000000000000000`,
  },
  {
    name: 'an IPv6 socket address with all it can say',
    value: { endpoint: { address: 'fe80::1', port: 1, flowinfo: 0x01020304, scopeId: 7 } },
    little: '2000 1300 0a00 0001 01020304 fe800000000000000000000000000001 07000000',
    big: '0020 0013 000a 0001 01020304 fe800000000000000000000000000001 00000007',
  },
];

describeBothOrders('a level of attributes', ({ pick, reader, writer }) => {
  test.each(cases)('$name is read', ({ value, little, big }) => {
    expect(decodeHarbour(reader(pick(little, big)))).toStrictEqual(value);
  });

  test.each(cases)('$name is written', ({ value, little, big }) => {
    const w = writer();
    encodeHarbour(w, value);
    expect(w.toHex()).toBe(flat(pick(little, big)));
  });

  test('a message behind its fixed header', () => {
    const value = { state: 'closed', index: 5, lights: ['green', 4], name: 'x' };
    const table = pick(
      '01 000000 05000000 06000000  0600 0100 7800 0000',
      '01 000000 00000005 00000006  0006 0001 7800 0000',
    );
    expect(decodeMessage(reader(table))).toStrictEqual(value);
    const w = writer();
    encodeMessage(w, value);
    expect(w.toHex()).toBe(flat(table));
  });

  test('members of a fixed header that are left out are zero', () => {
    const w = writer();
    encodeMessage(w, { name: 'x' });
    expect(w.toHex()).toBe(
      flat(pick('00000000 00000000 00000000 0600 0100 7800 0000', '000000000000000000000000 0006 0001 7800 0000')),
    );
  });
});

const read = (table: string): Record<string, unknown> =>
  decodeHarbour(new AttrReader(hex(table), { littleEndian: true }));

describe('what senders do that is not canonical', () => {
  test('NLA_F_NESTED is left out, or set where it need not be', () => {
    expect(read('1000 0500  0c00 0000  0800 0100 01000000')).toEqual({ berths: [{ id: 1 }] });
    expect(read('0600 0280 0900 0000')).toEqual({ depth: 9 });
  });

  test('NLA_F_NET_BYTEORDER is ignored: the spec says the byte order', () => {
    expect(read('0600 0240 0900 0000')).toEqual({ depth: 9 });
    expect(read('0600 02c0 0900 0000')).toEqual({ depth: 9 });
  });

  test('the selector comes behind its sub-message', () => {
    expect(read('0c00 0f80 0800 0100 09000000  0a00 0e00 677261696e00 0000')).toEqual({
      cargoKind: 'grain',
      cargo: { id: 9 },
    });
  });

  test('of attributes that come twice without being a list the last counts', () => {
    expect(read('0600 0200 0100 0000  0600 0200 0200 0000')).toEqual({ depth: 2 });
    expect(read('0c00 0f80 0800 0100 01000000  0a00 0e00 677261696e00 0000  0c00 0f80 0800 0100 02000000')).toEqual({
      cargoKind: 'grain',
      cargo: { id: 2 },
    });
  });

  test('types of array items are anything: they are dropped and written anew', () => {
    expect(read('1800 0580  0c00 0980 0800 0100 01000000  0800 0980 0400 1500')).toMatchObject({
      berths: [{ id: 1 }, {}],
    });
  });

  test('the last attribute is not padded', () => {
    expect(read('0600 0200 0900')).toEqual({ depth: 9 });
    expect(read('0d00 0580  0900 0080 0500 0a00 07')).toEqual({ berths: [{ level: 7 }] });
  });

  test('zeros are left over', () => {
    expect(read('0600 0200 0900 0000 00')).toEqual({ depth: 9 });
    expect(read('0600 0200 0900 0000 000000')).toEqual({ depth: 9 });
  });
});

import { describe, expect, test } from 'vitest';
import { AttrReader, AttrWriter, fromJson, type Json, toJson, unknownAttributes } from '../src/index.ts';
import {
  decodeHarbour,
  encodeHarbour,
  encodeMessage,
  harbourAttrs,
  harbourMsg,
  setHarbour,
} from './support/harbour.ts';
import { flat, hex } from './support/hex.ts';

const shape = { set: harbourAttrs };
const withHeader = { set: harbourAttrs, header: harbourMsg as never };

interface Case {
  readonly name: string;
  readonly value: Record<string, unknown>;
  readonly json: Json;
}

// Values as they are decoded, and JSON as it is printed: each is made of the other.
const cases: readonly Case[] = [
  { name: 'nothing', value: {}, json: {} },
  {
    name: 'names of the spec',
    value: { name: 'lo', isFree: true, notes: ['a'], cargoKind: 'x' },
    json: { name: 'lo', 'is-free': true, note: ['a'], 'cargo-kind': 'x' },
  },
  {
    name: 'enums and flags',
    value: {
      lamps: ['red', 'storm', 8],
      berths: [{ speed: 'closed' }, { speed: 7 }, { wideLights: ['green', 2n ** 40n] }],
    },
    json: {
      lamps: ['red', 'storm', 8],
      berths: [{ speed: 'closed' }, { speed: 7 }, { 'wide-lights': ['green', 2 ** 40] }],
    },
  },
  { name: '64-bit numbers', value: { total: 2n ** 53n - 1n }, json: { total: 9007199254740991 } },
  { name: '64-bit numbers beyond 2^53', value: { total: 2n ** 53n }, json: { total: '9007199254740992' } },
  { name: 'the largest number', value: { total: 2n ** 64n - 1n }, json: { total: '18446744073709551615' } },
  {
    name: 'numbers of any size and sign',
    value: { berths: [{ drift: -(2n ** 63n), size: 5n, delta: -5n, offset: -1, id: 0 }] },
    json: { berths: [{ drift: '-9223372036854775808', size: 5, delta: -5, offset: -1, id: 0 }] },
  },
  {
    name: 'numbers that are hex',
    value: {
      berths: [
        { mode: 0x1f, mask: 2n ** 60n },
        { mode: 0, mask: 0n },
      ],
    },
    json: {
      berths: [
        { mode: '0x1f', mask: '0x1000000000000000' },
        { mode: '0x0', mask: '0x0' },
      ],
    },
  },
  {
    name: 'bytes, with blanks where the spec wants hex',
    value: {
      berths: [
        { blob: hex('0a0b0c'), digest: hex('0a0b0c') },
        { blob: hex(''), digest: hex('') },
      ],
    },
    json: {
      berths: [
        { blob: '0a0b0c', digest: '0a 0b 0c' },
        { blob: '', digest: '' },
      ],
    },
  },
  { name: 'keys: this is the explicit way', value: { key: hex('01020304') }, json: { key: '01020304' } },
  {
    name: 'addresses',
    value: {
      berths: [
        { v4: '192.0.2.1', v6: '::1', address: '10.0.0.1', mac: '02:00:00:00:00:01' },
        { uuid: '6ba7b810-9dad-11d1-80b4-00c04fd430c8' },
      ],
      endpoint: { address: '::1', port: 1 },
    },
    json: {
      berths: [
        { v4: '192.0.2.1', v6: '::1', address: '10.0.0.1', mac: '02:00:00:00:00:01' },
        { uuid: '6ba7b810-9dad-11d1-80b4-00c04fd430c8' },
      ],
      endpoint: { address: '::1', port: 1 },
    },
  },
  {
    name: 'arrays whose index means something',
    value: {
      bands: [
        { index: 3, value: { id: 1 } },
        { index: 0, value: {} },
      ],
    },
    json: { bands: [{ '3': { id: 1 } }, { '0': {} }] },
  },
  { name: 'arrays', value: { levels: [1, 2], ports: [3, 4] }, json: { levels: [1, 2], ports: [3, 4] } },
  {
    name: 'structs, 64-bit members and all',
    value: { tide: { low: -1, high: 2, moon: 2n ** 60n } },
    json: { tide: { low: -1, high: 2, moon: '1152921504606846976' } },
  },
  {
    name: 'records',
    value: { route: [{ length: 12, port: 1, level: 1 }, { port: 2 }] },
    json: { route: [{ length: 12, port: 1, level: 1 }, { port: 2 }] },
  },
  {
    name: 'nests whose types are keys',
    value: {
      rules: [
        { ruleId: 1, partId: 2, level: 3 },
        { ruleId: 1, partId: 3 },
      ],
    },
    json: {
      rules: [
        { 'rule-id': 1, 'part-id': 2, level: 3 },
        { 'rule-id': 1, 'part-id': 3 },
      ],
    },
  },
  {
    name: 'one of them, without a list around it',
    value: { rules: [{ ruleId: 1, partId: 2, level: 3 }] },
    json: { rules: { 'rule-id': 1, 'part-id': 2, level: 3 } },
  },
  {
    name: 'sub-messages',
    value: { cargoKind: 'crane', cargo: { low: 1, high: 0, moon: 5n, wideLights: ['red'] } },
    json: { 'cargo-kind': 'crane', cargo: { low: 1, high: 0, moon: 5, 'wide-lights': ['red'] } },
  },
  {
    name: 'sub-messages without content',
    value: { cargoKind: 'ballast', cargo: {} },
    json: { 'cargo-kind': 'ballast', cargo: {} },
  },
  {
    name: 'nests behind a fixed header',
    value: { dock: { state: 'closed', index: 1, lights: ['red'], depth: 2 } },
    json: { dock: { state: 'closed', index: 1, lights: ['red'], depth: 2 } },
  },
  {
    name: 'ordered lists with repeats',
    value: { orders: [{ load: 1 }, { load: 2 }, { repeat: [{ unload: 'x' }, { load: 1 }] }] },
    json: { orders: [{ load: 1 }, { load: 2 }, { repeat: [{ unload: 'x' }, { load: 1 }] }] },
  },
  { name: 'bitfields', value: { wind: { value: 1, selector: 3 } }, json: { wind: { value: 1, selector: 3 } } },
];

describe('messages as JSON', () => {
  test.each(cases)('$name', ({ value, json }) => {
    expect(toJson(shape, value)).toStrictEqual(json);
    expect(JSON.parse(JSON.stringify(toJson(shape, value)))).toStrictEqual(json);
  });

  test.each(cases)('$name, back', ({ value, json }) => {
    expect(fromJson(shape, json)).toStrictEqual(value);
  });

  test('the fixed header stands beside the attributes', () => {
    const value = { state: 'closed', index: -1, lights: ['red', 4], depth: 3 };
    expect(toJson(withHeader, value)).toStrictEqual(value);
    expect(fromJson(withHeader, value as Json)).toStrictEqual(value);
    expect(fromJson(setHarbour, value as Json)).toStrictEqual(value);
  });

  test('what is not described, or not there, is left out', () => {
    const bytes = hex('0600 0200 0900 0000  0400 6300');
    const value = decodeHarbour(new AttrReader(bytes, { littleEndian: true }));
    expect(Object.getOwnPropertySymbols(value)).toEqual([unknownAttributes]);
    expect(toJson(shape, { ...value, name: undefined })).toStrictEqual({ depth: 9 });
  });

  test('keys that were decoded are shown', () => {
    const value = decodeHarbour(new AttrReader(hex('0800 0b00 01020304'), { littleEndian: true }));
    expect(JSON.stringify(value)).toBe('{"key":"[4 bytes hidden]"}');
    expect(toJson(shape, value)).toEqual({ key: '01020304' });
  });

  test('what callers give as bytes is hex', () => {
    expect(toJson(shape, { tide: hex('0102'), ports: hex('0304'), endpoint: hex('0506') })).toEqual({
      tide: '0102',
      ports: '0304',
      endpoint: '0506',
    });
    expect(fromJson(shape, { tide: '0102', ports: '0304', endpoint: '0506' })).toEqual({
      tide: hex('0102'),
      ports: hex('0304'),
      endpoint: hex('0506'),
    });
  });

  test('a number that is hex may be negative', () => {
    expect(toJson(shape, { berths: [{ mode: -31, mask: -31n }] })).toEqual({
      berths: [{ mode: '-0x1f', mask: '-0x1f' }],
    });
    expect(fromJson(shape, { berths: [{ mode: '-0x1f', mask: '-0x1f' }] })).toEqual({
      berths: [{ mode: -31, mask: -31n }],
    });
  });
});

describe('JSON of the kernel’s tool', () => {
  test.each<[name: string, json: Json, value: Record<string, unknown>]>([
    [
      'items under their index, where it is dropped',
      { berths: [{ '1': { id: 1 } }, { '7': {} }] },
      { berths: [{ id: 1 }, {}] },
    ],
    ['plain items', { berths: [{ id: 1 }, {}] }, { berths: [{ id: 1 }, {}] }],
    ['scalars under their index', { levels: [{ '1': 5 }, { '2': 6 }] }, { levels: [5, 6] }],
    [
      'plain items where the index means something',
      { bands: [{ id: 1 }, { id: 2 }] },
      {
        bands: [
          { index: 0, value: { id: 1 } },
          { index: 1, value: { id: 2 } },
        ],
      },
    ],
    [
      'one item without a list',
      { berths: { id: 1 }, note: 'a', lamps: 'red' },
      { berths: [{ id: 1 }], notes: ['a'], lamps: ['red'] },
    ],
    [
      'numbers as text',
      { depth: '9', total: '9', berths: [{ drift: '-9' }] },
      { depth: 9, total: 9n, berths: [{ drift: -9n }] },
    ],
    ['numbers in hex', { depth: '0x1F', total: '0xff' }, { depth: 31, total: 255n }],
    ['flags as a number', { lamps: 3 }, { lamps: [3] }],
    ['enums as numbers', { berths: [{ speed: 1 }, { speed: '1' }] }, { berths: [{ speed: 1 }, { speed: 1 }] }],
    [
      'hex digits without a prefix, where the spec wants hex',
      { berths: [{ mode: 'ff' }] },
      { berths: [{ mode: 255 }] },
    ],
    ['decimal digits there are decimal', { berths: [{ mode: '10' }] }, { berths: [{ mode: 10 }] }],
    ['bytes in capitals, with separators', { key: '0A:0B 0C-0D' }, { key: hex('0a0b0c0d') }],
    ['no bytes', { berths: [{ blob: null }] }, { berths: [{ blob: hex('') }] }],
    ['a string that is digits', { name: 5 }, { name: '5' }],
    [
      'a selector behind its sub-message',
      { cargo: { id: 1 }, 'cargo-kind': 'grain' },
      { cargo: { id: 1 }, cargoKind: 'grain' },
    ],
  ])('%s', (_name, json, value) => {
    expect(fromJson(shape, json)).toEqual(value);
  });
});

describe('JSON that does not fit', () => {
  test.each<[json: Json, message: string]>([
    [null, 'harbour: expected an object, got null'],
    ['x', 'harbour: expected an object, got "x"'],
    [[], 'harbour: expected an object, got an array'],
    [{ height: 1 }, 'harbour: there is no attribute "height"'],
    [{ constructor: 1 }, 'harbour: there is no attribute "constructor"'],
    [{ isFree: true }, 'harbour: there is no attribute "isFree"'],
    [{ index: 1 }, 'harbour: there is no attribute "index"'],
    [{ depth: 'deep' }, 'harbour.depth: expected a number, got "deep"'],
    [{ depth: 1.5 }, 'harbour.depth: expected a number, got 1.5'],
    [{ depth: true }, 'harbour.depth: expected a number, got true'],
    [{ depth: null }, 'harbour.depth: expected a number, got null'],
    [{ depth: '' }, 'harbour.depth: expected a number, got ""'],
    [{ depth: [] }, 'harbour.depth: expected a number, got an array'],
    [{ total: 2 ** 53 }, 'harbour.total: expected a number, got 9007199254740992'],
    [{ total: 1e300 }, 'harbour.total: expected a number, got 1e+300'],
    [{ total: '1e3' }, 'harbour.total: expected a number, got "1e3"'],
    [{ lamps: ['blue'] }, 'harbour.lamps: expected a name of lights or a number, got "blue"'],
    [{ lamps: ['toString'] }, 'harbour.lamps: expected a name of lights or a number, got "toString"'],
    [{ key: 'xy' }, 'harbour.key: expected bytes in hex'],
    [{ key: 5 }, 'harbour.key: expected bytes in hex'],
    [{ berths: [{}, { id: {} }] }, 'harbour.berths[1].id: expected a number, got an object'],
    [{ berths: [5] }, 'harbour.berths[0]: expected an object, got 5'],
    [{ bands: [null] }, 'harbour.bands[0]: expected an object, got null'],
    [{ berths: [[]] }, 'harbour.berths[0]: expected an object, got an array'],
    [{ bands: [{ '3': 5 }] }, 'harbour.bands[0]: expected an object, got 5'],
    [{ orders: [{}, { load: 'x' }] }, 'harbour.orders[1].load: expected a number, got "x"'],
    [{ orders: [5] }, 'harbour.orders[0]: expected an object, got 5'],
    [{ tide: { lower: 1 } }, 'harbour.tide: there is no attribute "lower"'],
    [{ route: [{}, { port: 'x' }] }, 'harbour.route[1].port: expected a number, got "x"'],
    [{ rules: { 'rule-id': 1 } }, 'harbour.rules[0].part-id: expected a number, got null'],
    [{ rules: [null] }, 'harbour.rules[0]: expected an object, got null'],
    [{ rules: [[]] }, 'harbour.rules[0]: expected an object, got an array'],
    [{ rules: 5 }, 'harbour.rules[0]: expected an object, got 5'],
    [{ cargo: {} }, 'harbour.cargo: no format for cargo-kind undefined'],
    [{ 'cargo-kind': 'coal', cargo: {} }, 'harbour.cargo: no format for cargo-kind "coal"'],
    [{ 'cargo-kind': 'constructor', cargo: {} }, 'harbour.cargo: no format for cargo-kind "constructor"'],
    [{ 'cargo-kind': 'grain', cargo: { v: 1 } }, 'harbour.cargo(grain): there is no attribute "v"'],
  ])('%j', (json, message) => {
    expect(() => fromJson(shape, json)).toThrow(
      expect.objectContaining({ name: 'EncodeError', message: `cannot encode ${message}` }),
    );
  });

  test('bytes of keys are not shown', () => {
    expect(() => fromJson(shape, { key: 'c2VjcmV0' })).toThrow(/^cannot encode harbour.key: expected bytes in hex$/);
  });

  test('a path may start with the name of an operation', () => {
    expect(() => fromJson(shape, { depth: 'x' }, 'set-harbour')).toThrow('cannot encode set-harbour.depth: ');
  });
});

test('what JSON says is written like what objects say', () => {
  const w = new AttrWriter({ littleEndian: true });
  encodeHarbour(w, fromJson(shape, { 'cargo-kind': 'grain', cargo: { mode: '0xff' }, lamps: ['storm'] }));
  expect(w.toHex()).toBe(flat('0a00 0e00 677261696e00 0000  0c00 0f80 0800 0400 ff000000  0800 0300 00000080'));
  w.reset('set');
  encodeMessage(w, fromJson(withHeader, { index: 1, lights: ['red'] }));
  expect(w.toHex()).toBe(flat('00000000 01000000 01000000'));
});

import { AttrReader } from '@nlkit/netlink-core';
import { describe, expect, test } from 'vitest';
import { decodeArrays as decodeCArrays } from '../fixtures/emit/c-arrays/out/decode.ts';
import { arraysAttrs as cArraysAttrs } from '../fixtures/emit/c-arrays/out/descriptors.ts';
import { encodeArrays as encodeCArrays } from '../fixtures/emit/c-arrays/out/encode.ts';
import { decodeArrays } from '../fixtures/emit/indexed-arrays/out/decode.ts';
import { arraysAttrs } from '../fixtures/emit/indexed-arrays/out/descriptors.ts';
import { encodeArrays } from '../fixtures/emit/indexed-arrays/out/encode.ts';
import { decodeSeveral } from '../fixtures/emit/multi-attr/out/decode.ts';
import { severalAttrs } from '../fixtures/emit/multi-attr/out/descriptors.ts';
import { encodeSeveral } from '../fixtures/emit/multi-attr/out/encode.ts';
import { decodeFlow } from '../fixtures/emit/ordered-sets/out/decode.ts';
import { flowAttrs } from '../fixtures/emit/ordered-sets/out/descriptors.ts';
import { encodeFlow } from '../fixtures/emit/ordered-sets/out/encode.ts';
import { decodeRoute } from '../fixtures/emit/record-lists/out/decode.ts';
import { routeAttrs } from '../fixtures/emit/record-lists/out/descriptors.ts';
import { encodeRoute } from '../fixtures/emit/record-lists/out/encode.ts';
import { decodeTables } from '../fixtures/emit/type-values/out/decode.ts';
import { tablesAttrs } from '../fixtures/emit/type-values/out/descriptors.ts';
import { encodeTables } from '../fixtures/emit/type-values/out/encode.ts';
import { bothWays, decoded, decodeFailure, encodeFailure, fromHex } from './wire.ts';

describe('indexed arrays', () => {
  bothWays({ decode: decodeArrays, encode: encodeArrays, set: arraysAttrs }, [
    {
      name: 'of nests',
      hex: `1c00 0180
              0c00 0080 0800 0100 05000000
              0c00 0180 0800 0100 06000000`,
      value: { items: [{ id: 5 }, { id: 6 }] },
    },
    { name: 'without items', hex: '0400 0180', value: { items: [] } },
    {
      name: 'of nests whose index means something',
      hex: `1400 0280
              0400 0080
              0c00 0380 0800 0100 05000000`,
      value: {
        bands: [
          { index: 0, value: {} },
          { index: 3, value: { id: 5 } },
        ],
      },
    },
    {
      name: 'of nests behind structs',
      hex: `1400 0380
              1000 0080 01000200 0800 0100 05000000`,
      value: { headed: [{ low: 1, high: 2, id: 5 }] },
    },
    { name: 'of numbers', hex: '0c00 0480  0800 0000 05000000', value: { numbers: [5] } },
    {
      name: 'of numbers and their index',
      hex: '0c00 0580  0800 0700 05000000',
      value: { keptNumbers: [{ index: 7, value: 5 }] },
    },
    { name: 'of numbers in network order', hex: '0c00 0680  0600 0000 00500000', value: { ports: [80] } },
    { name: 'of names', hex: '0c00 0780  0800 0000 02000000', value: { commands: ['set'] } },
    { name: 'of strings', hex: '0c00 0880  0600 0000 61000000', value: { names: ['a'] } },
    { name: 'of bytes', hex: '0c00 0980  0800 0000 01020304', value: { keys: [fromHex('01020304')] } },
    { name: 'of structs', hex: '0c00 0a80  0800 0000 01000200', value: { pairs: [{ low: 1, high: 2 }] } },
    { name: 'of flags', hex: '0c00 0b80  0400 0000  0400 0100', value: { marks: [true, true] } },
    {
      name: 'that come several times',
      hex: '0c00 0c80  0500 0000 01000000   0400 0c80',
      value: { lists: [[1], []] },
    },
  ]);

  test('the first index may be any', () => {
    expect(decoded(decodeArrays, '0c00 0480  0800 0100 05000000')).toEqual({ numbers: [5] });
  });

  test('limits hold for each item', () => {
    expect(encodeFailure(encodeArrays, { keys: [new Uint8Array(4), new Uint8Array(3)] })).toBe(
      'cannot encode message.keys[1]: expected 4 bytes, got 3',
    );
    expect(encodeFailure(encodeArrays, { ports: [1, 0] })).toBe(
      'cannot encode message.ports[1]: expected 1 to 65535, got 0',
    );
  });

  test('an item that is cut off is an error, not a shorter list', () => {
    expect(decodeFailure(decodeArrays, '0c00 0480  0c00 0000 05000000')).toBe(
      'cannot decode message.numbers: attribute of 12 bytes where 8 are left (offset 4)',
    );
  });
});

describe('nests whose types are keys', () => {
  bothWays({ decode: decodeTables, encode: encodeTables, set: tablesAttrs }, [
    {
      name: 'one key',
      hex: `1400 0180
              0c00 0380 0800 0100 05000000
              0400 0480`,
      value: { byOp: [{ opId: 3, type: 5 }, { opId: 4 }] },
    },
    {
      name: 'two keys',
      hex: `2800 0280
              1c00 0180
                0c00 0780 0800 0100 05000000
                0c00 0880 0800 0100 06000000
              0800 0280
                0400 0780`,
      value: {
        byBoth: [
          { policyId: 1, attrId: 7, type: 5 },
          { policyId: 1, attrId: 8, type: 6 },
          { policyId: 2, attrId: 7 },
        ],
      },
    },
  ]);
});

describe('records', () => {
  bothWays({ decode: decodeRoute, encode: encodeRoute, set: routeAttrs }, [
    {
      name: 'with and without attributes',
      hex: `1c00 0200
              1000 01 02 05000000
                0800 0100 c0000201
              0800 00 00 06000000`,
      value: {
        multipath: [
          { len: 16, flags: 1, hops: 2, ifindex: 5, gateway: '192.0.2.1' },
          { len: 8, flags: 0, hops: 0, ifindex: 6 },
        ],
      },
    },
  ]);

  test('a record that is longer than what is left is an error', () => {
    expect(decodeFailure(decodeRoute, '0c00 0200  1000 0102 05000000')).toBe(
      'cannot decode message.multipath: record length 16 where 8 to 8 bytes fit (offset 4)',
    );
  });
});

describe('ordered lists', () => {
  bothWays({ decode: decodeFlow, encode: encodeFlow, set: flowAttrs }, [
    {
      name: 'keep order and repetition',
      hex: `3000 0180
              0800 0100 02000000
              0400 0200
              0800 0100 01000000
              0c00 0380 0800 0100 05000000
              0c00 0480
                0800 0100 07000000`,
      value: {
        actions: [{ output: 2 }, { popVlan: true }, { output: 1 }, { hash: { seed: 5 } }, { sample: [{ output: 7 }] }],
      },
    },
    { name: 'may be empty', hex: '0400 0180', value: { actions: [] } },
    {
      name: 'may come several times',
      hex: '0400 0280  0800 0280 0400 0200',
      value: { more: [[], [{ popVlan: true }]] },
    },
  ]);

  test('paddings make no entries', () => {
    expect(decoded(decodeFlow, '0c00 0180  0400 0500  0400 0200')).toEqual({ actions: [{ popVlan: true }] });
  });

  test('leave out what is unknown or unreadable where that is asked for', () => {
    const bytes = fromHex('1c00 0180  0800 6300 01000000  0700 0100 010203 00  0400 0200  0400 6300');
    const reader = new AttrReader(bytes, { littleEndian: true, unknownAttributes: 'ignore' });
    expect(decodeFlow(reader)).toEqual({ actions: [{ popVlan: true }] });
  });
});

describe('attributes that come several times', () => {
  bothWays({ decode: decodeSeveral, encode: encodeSeveral, set: severalAttrs }, [
    { name: 'u8', hex: '0500 0100 01000000  0500 0100 02000000', value: { u8: [1, 2] } },
    { name: 'u16, big-endian', hex: '0600 0200 00010000', value: { u16Big: [1] } },
    { name: 'u32', hex: '0800 0300 01000000', value: { u32: [1] } },
    { name: 'u64', hex: '0c00 0400 01000000 00000000', value: { u64: [1n] } },
    { name: 'sint', hex: '0800 0500 ffffffff', value: { sint: [-1n] } },
    { name: 'names', hex: '0500 0600 00000000  0500 0600 01000000', value: { modes: ['off', 'on'] } },
    { name: 'sets of flags', hex: '0800 0700 03000000  0800 0700 00000000', value: { bitSets: [['a', 'b'], []] } },
    { name: 'strings', hex: '0600 0800 61000000  0500 0800 00000000', value: { names: ['a', ''] } },
    { name: 'bytes', hex: '0500 0900 01000000  0400 0900', value: { blobs: [fromHex('01'), fromHex('')] } },
    {
      name: 'addresses',
      hex: '1400 0a00 20010db8 00000000 00000000 00000001',
      value: { addresses: ['2001:db8::1'] },
    },
    { name: 'structs', hex: '0800 0b00 01000200', value: { pairs: [{ low: 1, high: 2 }] } },
    { name: 'C arrays', hex: '0800 0c00 01000200  0400 0c00', value: { arrays: [[1, 2], []] } },
    { name: 'bitfields', hex: '0c00 0d00 01000000 03000000', value: { fields: [{ value: 1, selector: 3 }] } },
    { name: 'nests', hex: '0400 0e80  0c00 0e80 0800 0100 01000000', value: { inners: [{}, { x: 1 }] } },
    { name: 'flags', hex: '0400 0f00  0400 0f00', value: { flags: [true, true] } },
  ]);

  test('errors name the item', () => {
    expect(encodeFailure(encodeSeveral, { u16Big: [1, 100] })).toBe(
      'cannot encode message.u16-big[1]: expected 1 to 99, got 100',
    );
    expect(encodeFailure(encodeSeveral, { inners: [{}, { x: -1 }] })).toBe(
      'cannot encode message.inners[1].x: expected an integer from 0 to 4294967295, got -1',
    );
  });
});

describe('C arrays', () => {
  bothWays({ decode: decodeCArrays, encode: encodeCArrays, set: cArraysAttrs }, [
    { name: 'of u8', hex: '0700 0100 01020300', value: { u8: [1, 2, 3] } },
    { name: 'of u16, big-endian', hex: '0800 0200 00010002', value: { u16Big: [1, 2] } },
    { name: 'of s16', hex: '0600 0300 ffff0000', value: { s16: [-1] } },
    { name: 'of s32', hex: '0800 0400 ffffffff', value: { s32: [-1] } },
    { name: 'of u32', hex: '0c00 0500 01000000 02000000', value: { u32: [1, 2] } },
    { name: 'of u64', hex: '0c00 0600 01000000 00000000', value: { u64: [1n] } },
    { name: 'of names', hex: '0c00 0700 01000000 02000000', value: { weights: ['heavy', 2] } },
    {
      name: 'of structs',
      hex: '0c00 0800 01000200 03000400',
      value: {
        pairs: [
          { low: 1, high: 2 },
          { low: 3, high: 4 },
        ],
      },
    },
    { name: 'of structs with text', hex: '0c00 0900 01000000 61620000', value: { named: [{ id: 1, name: 'ab' }] } },
    { name: 'without items', hex: '0400 0100', value: { u8: [] } },
  ]);

  test('limits hold for each item', () => {
    expect(encodeFailure(encodeCArrays, { u32: [1, 1001] })).toBe(
      'cannot encode message.u32[1]: expected 1 to 1000, got 1001',
    );
    expect(encodeFailure(encodeCArrays, { pairs: [{ low: 1 }, { low: 70000 }] })).toBe(
      'cannot encode message.pairs[1].low: expected an integer from 0 to 65535, got 70000',
    );
  });
});

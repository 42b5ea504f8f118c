import { extraBytes } from '@nlkit/netlink-core';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { decodeFilter } from '../fixtures/emit/flexible-arrays/out/decode.ts';
import { filterAttrs } from '../fixtures/emit/flexible-arrays/out/descriptors.ts';
import { encodeFilter } from '../fixtures/emit/flexible-arrays/out/encode.ts';
import type { Key, Sel } from '../fixtures/emit/flexible-arrays/out/types.ts';
import { bothWays, decoded, encoded, encodeFailure } from './wire.ts';

describe('an array at the end of a struct', () => {
  bothWays({ decode: decodeFilter, encode: encodeFilter, set: filterAttrs }, [
    {
      name: 'of structs',
      hex: `1800 0100 0102 0000 ff000000 01000000 0000ff00 ffffffff`,
      value: {
        sel: {
          flags: 1,
          nkeys: 2,
          keys: [
            { mask: 0xff000000, off: 1 },
            { mask: 0xff00, off: -1 },
          ],
        },
      },
    },
    { name: 'without items', hex: '0800 0100 0100 0000', value: { sel: { flags: 1, nkeys: 0, keys: [] } } },
    {
      name: 'of numbers, aligned as in C',
      hex: '1c00 0200 07000000 00000000 0100000000000000 0200000000000000',
      value: { counts: { hits: 7, each: [1n, 2n] } },
    },
    {
      name: 'where it starts, before the padding of the struct',
      hex: '0b00 0400 01000000 0200 09 00 0d00 0500 01000000 0300 050607 000000',
      value: { note: { id: 1, flags: 2, text: [9] }, row: { id: 1, length: 3, cells: [5, 6, 7] } },
    },
    {
      name: 'in several attributes of one type',
      hex: '0800 0300 0100 0000 1000 0300 0201 0000 00000001 02000000',
      value: {
        sels: [
          { flags: 1, nkeys: 0, keys: [] },
          { flags: 2, nkeys: 1, keys: [{ mask: 1, off: 2 }] },
        ],
      },
    },
  ]);

  test('is counted where the number is left out', () => {
    const bytes = encoded(encodeFilter, { sel: { flags: 1, keys: [{ mask: 1 }, { off: 2 }] } });
    expect(bytes).toBe('180001000102000000000001000000000000000002000000');
  });

  test('is empty in a struct that came too short, and keeps what is left behind the last item', () => {
    expect(decoded(decodeFilter, '0500 0100 01000000').sel).toEqual({ flags: 1, nkeys: 0, keys: [] });
    const { sel } = decoded(decodeFilter, '1300 0100 0101 0000 00000001 02000000 aabbcc00');
    expect(sel).toEqual({
      flags: 1,
      nkeys: 1,
      keys: [{ mask: 1, off: 2 }],
      [extraBytes]: Uint8Array.of(0xaa, 0xbb, 0xcc),
    });
    expect(encoded(encodeFilter, { sel })).toBe('13000100010100000000000102000000aabbcc00');
  });

  test('ends where its number says; what comes behind is no item but is kept', () => {
    const { row } = decoded(decodeFilter, '0c00 0500 01000000 0100 09 00');
    expect(row).toEqual({ id: 1, length: 1, cells: [9], [extraBytes]: Uint8Array.of(0) });
    expect(encoded(encodeFilter, { row })).toBe('0c0005000100000001000900');
    expect(decoded(decodeFilter, '0c00 0500 01000000 0900 0100').row).toEqual({ id: 1, length: 9, cells: [1, 0] });
    expect(decoded(decodeFilter, '0900 0500 01000000 09 000000').row).toEqual({ id: 1, length: 9, cells: [] });
  });

  test('has to be an array of whole items', () => {
    expect(encodeFailure(encodeFilter, { sel: { keys: 3 } })).toMatch(
      /^cannot encode message\.sel\.keys: expected an array/,
    );
    expect(encodeFailure(encodeFilter, { sel: { keys: [{ mask: -1 }] } })).toMatch(/message\.sel\.keys\[0\]\.mask/);
    expect(encodeFailure(encodeFilter, { sel: { keys: [undefined] } })).toMatch(/message\.sel\.keys\[0\]/);
  });

  test('is always there in what comes out', () => {
    expectTypeOf<Sel['keys']>().toEqualTypeOf<Key[]>();
  });
});

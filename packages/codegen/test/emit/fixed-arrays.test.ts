import { describe, expect, expectTypeOf, test } from 'vitest';
import { decodeDevice, decodeDeviceMessage } from '../fixtures/emit/fixed-arrays/out/decode.ts';
import { deviceAttrs } from '../fixtures/emit/fixed-arrays/out/descriptors.ts';
import { encodeDevice, encodeDeviceMessage } from '../fixtures/emit/fixed-arrays/out/encode.ts';
import type { Lanes } from '../fixtures/emit/fixed-arrays/out/types.ts';
import { bothWays, decoded, encoded, encodeFailure } from './wire.ts';

const lanes: Lanes = {
  num: 9,
  map: [0, 1, 2, 3],
  count: [1, 2, 0x0304],
  port: [80, 0x0102],
  bytes: [5n, 2n ** 63n],
  ways: ['out', 7],
  last: 0xee,
};

const lanesHex = `09 00010203 00 0100 0200 0403 0050 0102
  0500000000000000 0000000000000080 01000000 07000000 ee 00000000000000`;

describe('an array of a fixed length in a struct', () => {
  bothWays({ decode: decodeDevice, encode: encodeDevice, set: deviceAttrs }, [
    {
      name: 'is aligned as in C, and has byte orders and names of its numbers',
      hex: `3400 0100 ${lanesHex}`,
      value: { lanes },
    },
  ]);

  test('stands in a fixed header', () => {
    expect(decoded(decodeDeviceMessage, lanesHex)).toEqual(lanes);
    expect(encoded(encodeDeviceMessage, lanes)).toBe(lanesHex.replaceAll(/\s/g, ''));
  });

  test('is zero where a request gives less, or nothing', () => {
    expect(decoded(decodeDevice, encoded(encodeDevice, { lanes: { count: [3], last: 1 } })).lanes).toEqual({
      num: 0,
      map: [0, 0, 0, 0],
      count: [3, 0, 0],
      port: [0, 0],
      bytes: [0n, 0n],
      ways: ['in', 'in'],
      last: 1,
    });
  });

  test('may be given as its bytes', () => {
    const bytes = { count: Uint8Array.of(1, 0, 2) as unknown as number[] };
    expect(decoded(decodeDevice, encoded(encodeDevice, { lanes: bytes })).lanes).toMatchObject({ count: [1, 2, 0] });
    const tooMany = { lanes: { count: new Uint8Array(7) } };
    expect(encodeFailure(encodeDevice, tooMany)).toBe(
      'cannot encode message.lanes.count: expected at most 6 bytes, got 7',
    );
  });

  test('is whole in a struct that came too short', () => {
    expect(decoded(decodeDevice, '0e00 0100 09 00010203 00 0100 0200 0000').lanes).toMatchObject({
      map: [0, 1, 2, 3],
      count: [1, 2, 0],
      bytes: [0n, 0n],
    });
  });

  test('takes no more than it has room for, and only what its numbers hold', () => {
    expect(encodeFailure(encodeDevice, { lanes: { count: [1, 2, 3, 4] } })).toBe(
      'cannot encode message.lanes.count: expected at most 3 items, got 4',
    );
    expect(encodeFailure(encodeDevice, { lanes: { map: [0, 256] } })).toMatch(
      /^cannot encode message\.lanes\.map\[1\]/,
    );
    expect(encodeFailure(encodeDevice, { lanes: { map: 'none' } })).toMatch(/^cannot encode message\.lanes\.map: /);
  });

  test('is always there in what comes out', () => {
    expectTypeOf<Lanes['bytes']>().toEqualTypeOf<bigint[]>();
  });
});

import { inspect } from 'node:util';
import { unknownAttributes } from '@nlkit/netlink-core';
import { describe, expect, test } from 'vitest';
import { decodeLimited } from '../fixtures/emit/checks/out/decode.ts';
import { limitedAttrs } from '../fixtures/emit/checks/out/descriptors.ts';
import { encodeLimited } from '../fixtures/emit/checks/out/encode.ts';
import { decodeStringset } from '../fixtures/emit/names/out/decode.ts';
import { stringsetAttrs } from '../fixtures/emit/names/out/descriptors.ts';
import { encodeStringset } from '../fixtures/emit/names/out/encode.ts';
import { decodeOuter } from '../fixtures/emit/nests/out/decode.ts';
import { outerAttrs } from '../fixtures/emit/nests/out/descriptors.ts';
import { encodeOuter } from '../fixtures/emit/nests/out/encode.ts';
import { decodeAround, decodeCounted } from '../fixtures/emit/numbering/out/decode.ts';
import { aroundAttrs, countedAttrs } from '../fixtures/emit/numbering/out/descriptors.ts';
import { encodeAround, encodeCounted } from '../fixtures/emit/numbering/out/encode.ts';
import { decodeKey, decodeTree } from '../fixtures/emit/recursion/out/decode.ts';
import { keyAttrs, treeAttrs } from '../fixtures/emit/recursion/out/descriptors.ts';
import { encodeKey, encodeTree } from '../fixtures/emit/recursion/out/encode.ts';
import { decodeDevice } from '../fixtures/emit/sensitive/out/decode.ts';
import { encodeDevice } from '../fixtures/emit/sensitive/out/encode.ts';
import { get as getKeys, getOpen } from '../fixtures/emit/sensitive/out/operations.ts';
import { decodeChanged, decodeWhole } from '../fixtures/emit/subsets/out/decode.ts';
import { changedAttrs, wholeAttrs } from '../fixtures/emit/subsets/out/descriptors.ts';
import { encodeChanged, encodeWhole } from '../fixtures/emit/subsets/out/encode.ts';
import { get as getOption } from '../fixtures/emit/value-formats/out/operations.ts';
import { bothWays, decoded, encoded, encodeFailure, fromHex } from './wire.ts';

describe('numbers of attributes', () => {
  bothWays({ decode: decodeCounted, encode: encodeCounted, set: countedAttrs }, [
    { name: '0 is a number like any other', hex: '0800 0000 07000000', value: { first: 7 } },
    { name: 'counting goes on behind a value', hex: '0800 0100 07000000', value: { second: 7 } },
    { name: 'a jump', hex: '0800 0a00 07000000', value: { tenth: 7 } },
    { name: 'a step back', hex: '0800 0500 07000000', value: { back: 7 } },
  ]);

  test('paddings are skipped, numbers that are not in use are kept as unknown', () => {
    const value = decoded(decodeCounted, '0400 0200  0800 0300 09000000');
    expect(value).toEqual({
      [unknownAttributes]: [{ type: 3, nested: false, networkOrder: false, bytes: fromHex('09000000') }],
    });
    expect(encoded(encodeCounted, value)).toBe('0800030009000000');
  });

  bothWays({ decode: decodeAround, encode: encodeAround, set: aroundAttrs }, [
    { name: 'a set without attributes', hex: '0400 0180', value: { bare: {} } },
    { name: 'a set of reserved attributes', hex: '0400 0280', value: { reserved: {} } },
  ]);

  test('attributes that a set without any gets are kept', () => {
    const value = decoded(decodeAround, '0c00 0180  0800 0700 01000000');
    expect(encoded(encodeAround, value)).toBe('0c0001800800070001000000');
  });
});

describe('parts of sets', () => {
  bothWays({ decode: decodeWhole, encode: encodeWhole, set: wholeAttrs }, [
    {
      name: 'the whole',
      hex: `0600 0700 01020000
            0c00 0880 0800 0200 05000000
            0600 0900 61000000  0600 0900 62000000`,
      value: { port: 0x0102, peer: { y: 5 }, name: ['a', 'b'] },
    },
  ]);
  bothWays({ decode: decodeChanged, encode: encodeChanged, set: changedAttrs }, [
    {
      name: 'a part with types of its own',
      hex: `0800 0700 02010000
            0c00 0880 0800 0100 05000000
            0600 0900 61000000
            1400 0a00 20010db8 00000000 00000000 00000001`,
      value: { port: 0x0102, peer: { x: 5 }, name: 'a', address: '2001:db8::1' },
    },
  ]);

  test('an attribute that a part leaves out is unknown there', () => {
    expect(decoded(decodeChanged, '0c00 0880  0800 0200 05000000').peer).toEqual({
      [unknownAttributes]: [{ type: 2, nested: false, networkOrder: false, bytes: fromHex('05000000') }],
    });
  });
});

describe('sets inside themselves', () => {
  bothWays({ decode: decodeKey, encode: encodeKey, set: keyAttrs }, [
    {
      name: 'directly',
      hex: `0600 0100 61000000
            1400 0280
              0600 0100 62000000
              0800 0280
                0400 0280`,
      value: { label: 'a', encap: { label: 'b', encap: { encap: {} } } },
    },
  ]);
  bothWays({ decode: decodeTree, encode: encodeTree, set: treeAttrs }, [
    {
      name: 'by way of another set',
      hex: `1000 0280
              0c00 0180
                0800 0100 02000000
            1400 0380
              1000 0280
                0c00 0080
                  0800 0100 03000000`,
      value: { left: { tree: { depth: 2 } }, branches: [{ trees: [{ depth: 3 }] }] },
    },
  ]);
});

describe('nests', () => {
  bothWays({ decode: decodeOuter, encode: encodeOuter, set: outerAttrs }, [
    { name: 'one', hex: '0c00 0180  0600 0100 05000000', value: { one: { value: 5 } } },
    { name: 'an empty one', hex: '0400 0180', value: { one: {} } },
    { name: 'several', hex: '0c00 0280  0600 0100 05000000  0400 0280', value: { many: [{ value: 5 }, {}] } },
    {
      name: 'behind a struct',
      hex: '1400 0380  02000000 07000000  0600 0100 05000000',
      value: { behind: { family: 2, index: 7, value: 5 } },
    },
    {
      name: 'several behind structs',
      hex: '0c00 0480  02000000 07000000   0c00 0480  0a000000 08000000',
      value: {
        manyBehind: [
          { family: 2, index: 7 },
          { family: 10, index: 8 },
        ],
      },
    },
  ]);

  test('members of a header may be left out of requests', () => {
    expect(encoded(encodeOuter, { behind: { value: 5 } })).toBe('1400038000000000000000000600010005000000');
  });
});

describe('names', () => {
  bothWays({ decode: decodeStringset, encode: encodeStringset, set: stringsetAttrs }, [
    {
      name: 'that are words or methods of the language',
      hex: `0800 0100 01000000  0500 0200 02000000  0500 0300 03000000
            0500 0400 04000000  0500 0500 05000000  0500 0700 06000000`,
      value: { _6rdPrefix: 1, delete: 2, constructor$: 3, then$: 4, toString$: 5, function_: 6 },
    },
    {
      name: 'that differ in capitals alone',
      hex: '0c00 0800 01000000 02030000',
      value: { at: { _4sec: 1, DP: 2, dp: 3 } },
    },
    { name: 'of a set and an enum', hex: '0800 0900 01000000', value: { ids: 'stats' } },
  ]);
});

describe('limits', () => {
  bothWays({ decode: decodeLimited, encode: encodeLimited, set: limitedAttrs }, [
    { name: 'are included', hex: '0500 0200 07000000', value: { atMost: 7 } },
    { name: 'of signed numbers', hex: '0800 0300 fbffffff', value: { between: -5 } },
  ]);

  test.each([
    { value: { atLeast: 0 }, reason: 'at-least: expected 1 to 4294967295, got 0' },
    { value: { atMost: 8 }, reason: 'at-most: expected 0 to 7, got 8' },
    { value: { between: 6 }, reason: 'between: expected -5 to 5, got 6' },
    { value: { upTo: 2147483648 }, reason: 'up-to: expected 0 to 2147483647, got 2147483648' },
    { value: { big: 1001n }, reason: 'big: expected 1 to 1000, got 1001n' },
    { value: { sized: 0n }, reason: 'sized: expected 1 to 18446744073709551615, got 0n' },
    { value: { name: 'sixteen letters.' }, reason: 'name: expected at most 15 bytes, got 16' },
    { value: { short: new Uint8Array(3) }, reason: 'short: expected at most 2 bytes, got 3' },
  ])('are kept: $reason', ({ value, reason }) => {
    expect(encodeFailure(encodeLimited, value)).toBe(`cannot encode message.${reason}`);
  });

  test('what the kernel sends is not measured by them', () => {
    expect(decoded(decodeLimited, '0800 0100 00000000')).toEqual({ atLeast: 0 });
  });
});

describe('keys', () => {
  const hex = '0800 0100 deadbeef  0800 0200 0badcafe  0c00 0380 0800 0200 11111111';

  test('are not printed, and are written back', () => {
    const device = decoded(decodeDevice, hex);
    const { privateKey, peers } = device;
    expect(JSON.stringify({ privateKey, peers })).toBe(
      '{"privateKey":"[4 bytes hidden]","peers":[{"presharedKey":"[4 bytes hidden]"}]}',
    );
    expect(inspect(device)).not.toContain('222');
    expect(privateKey?.[0]).toBe(0xde);
    expect(encoded(encodeDevice, device)).toBe(hex.replaceAll(' ', ''));
  });

  test('are no part of errors', () => {
    expect(encodeFailure(encodeDevice, { privateKey: 'deadbeef' })).not.toContain('deadbeef');
  });

  test('mark the operations whose messages hold some', () => {
    expect(getKeys.sensitive).toBe(true);
    expect(getOption.sensitive).toBe(true);
    expect(getOpen.sensitive).toBeUndefined();
  });
});

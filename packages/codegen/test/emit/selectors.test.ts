import { AttributeView, AttrReader, locateAttribute, unknownAttributes } from '@nlkit/netlink-core';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { decodeQueue } from '../fixtures/emit/outer-selectors/out/decode.ts';
import { levelAttrs, queueAttrs, sfqAppAttrs, statsAttrs } from '../fixtures/emit/outer-selectors/out/descriptors.ts';
import { encodeQueue } from '../fixtures/emit/outer-selectors/out/encode.ts';
import type { AppHead, SfqApp, Stats } from '../fixtures/emit/outer-selectors/out/types.ts';
import { decodeQueue as decodeShared } from '../fixtures/emit/shared-selectors/out/decode.ts';
import { queueAttrs as sharedAttrs } from '../fixtures/emit/shared-selectors/out/descriptors.ts';
import { encodeQueue as encodeShared } from '../fixtures/emit/shared-selectors/out/encode.ts';
import type { Queue as Shared } from '../fixtures/emit/shared-selectors/out/types.ts';
import { decodeOption } from '../fixtures/emit/value-formats/out/decode.ts';
import { optionAttrs, valueAttrs, valuesAttrs } from '../fixtures/emit/value-formats/out/descriptors.ts';
import { encodeOption } from '../fixtures/emit/value-formats/out/encode.ts';
import type { Option } from '../fixtures/emit/value-formats/out/types.ts';
import { bothWays, decoded, encoded, encodeFailure, fromHex } from './wire.ts';

const queue = { decode: decodeQueue, encode: encodeQueue, set: queueAttrs };
const option = { decode: decodeOption, encode: encodeOption, set: optionAttrs };

const kind = '0800 0100 73667100';
const sfqStats = '1800 0280 0800 0100 01000000 0c00 0280 0800 0100 07000000';

describe('a selector in a set around', () => {
  bothWays(queue, [
    {
      name: 'selects attributes',
      hex: `${kind} ${sfqStats}`,
      value: { kind: 'sfq', stats: { packets: 1, app: { flows: 7 } } },
    },
    {
      name: 'selects a struct',
      hex: '0a00 0100 636f6465 6c000000 0c00 0280 0800 0200 05000000',
      value: { kind: 'codel', stats: { app: { drops: 5 } } },
    },
    {
      name: 'is handed on to items of an array',
      hex: `${kind} 1400 0380 1000 0080 0c00 0280 0800 0100 02000000`,
      value: { kind: 'sfq', parts: [{ app: { flows: 2 } }] },
    },
    {
      name: 'is handed on to items whose numbers are kept',
      hex: `${kind} 1400 0780 1000 0380 0c00 0280 0800 0100 02000000`,
      value: { kind: 'sfq', bands: [{ index: 3, value: { app: { flows: 2 } } }] },
    },
    {
      name: 'is handed on to nests of one type',
      hex: `${kind} 1000 0680 0c00 0280 0800 0100 02000000 0400 0680 1000 0680 0c00 0280 0800 0100 03000000`,
      value: { kind: 'sfq', rows: [{ app: { flows: 2 } }, {}, { app: { flows: 3 } }] },
    },
    {
      name: 'is handed on through sets between',
      hex: `${kind} 1400 0480 1000 0180 0c00 0280 0800 0100 02000000`,
      value: { kind: 'sfq', level: { stats: { app: { flows: 2 } } } },
    },
    {
      name: 'is the nearest one',
      hex: `${kind}
            1c00 0580 0a00 0100 636f6465 6c000000 0c00 0280 0800 0200 05000000`,
      value: { kind: 'sfq', action: [{ kind: 'codel', stats: { app: { drops: 5 } } }] },
    },
  ]);

  test.each([
    ['stats', sfqStats, { packets: 1, app: { flows: 7 } }],
    ['parts', '1400 0380 1000 0080 0c00 0280 0800 0100 02000000', [{ app: { flows: 2 } }]],
    ['bands', '1400 0780 1000 0380 0c00 0280 0800 0100 02000000', [{ index: 3, value: { app: { flows: 2 } } }]],
    [
      'rows',
      '1000 0680 0c00 0280 0800 0100 02000000 1000 0680 0c00 0280 0800 0100 03000000',
      [{ app: { flows: 2 } }, { app: { flows: 3 } }],
    ],
    ['level', '1400 0480 1000 0180 0c00 0280 0800 0100 02000000', { stats: { app: { flows: 2 } } }],
  ] as const)('may come behind the %s in which it selects, also for views', (key, hex, value) => {
    expect(decoded(decodeQueue, `${hex} ${kind}`)).toEqual({ kind: 'sfq', [key]: value });
    const view = new AttributeView(new AttrReader(fromHex(`${hex} ${kind}`), { littleEndian: true }), queueAttrs);
    expect(view.get<unknown>(queueAttrs[key] as never)).toEqual(value);
  });

  test('may come between nests of one type', () => {
    const row = '1000 0680 0c00 0280 0800 0100 02000000';
    expect(decoded(decodeQueue, `${row} ${kind} ${row}`).rows).toEqual([{ app: { flows: 2 } }, { app: { flows: 2 } }]);
  });

  test('that is absent or has no format leaves the sub-message as it came', () => {
    const bytes = '0c00 0280 0800 0200 05000000';
    const kept = [{ type: 2, nested: false, networkOrder: false, bytes: Uint8Array.of(5, 0, 0, 0) }];
    expect(decoded(decodeQueue, bytes).stats).toEqual({ [unknownAttributes]: kept });
    expect(decoded(decodeQueue, `0700 0100 72656400 ${bytes}`).stats).toEqual({ [unknownAttributes]: kept });
  });

  test('is named where nothing can be written without it', () => {
    expect(encodeFailure(encodeQueue, { stats: { app: { flows: 1 } } })).toMatch(
      /^cannot encode message\.stats\.app: the attribute that selects its format/,
    );
  });

  test('gives a union of all formats', () => {
    expectTypeOf<NonNullable<Stats['app']>>().toEqualTypeOf<AppHead | SfqApp>();
  });

  test('is found by views', () => {
    const view = new AttributeView(new AttrReader(fromHex(`${sfqStats} ${kind}`), { littleEndian: true }), queueAttrs);
    expect(
      view
        .open(queueAttrs.stats)
        ?.open(statsAttrs.app as never)
        ?.get(sfqAppAttrs.flows),
    ).toBe(7);
    expect(view.get(queueAttrs.stats)).toEqual({ packets: 1, app: { flows: 7 } });
    const deep = `${kind} 1400 0480 1000 0180 0c00 0280 0800 0100 02000000`;
    const level = new AttributeView(new AttrReader(fromHex(deep), { littleEndian: true }), queueAttrs).open(
      queueAttrs.level,
    );
    expect(level?.get(levelAttrs.stats)).toEqual({ app: { flows: 2 } });
  });

  test('leads to the attribute at an offset', () => {
    const bytes = fromHex(`${kind} ${sfqStats}`);
    const found = locateAttribute(bytes, { start: 0, end: bytes.length, set: queueAttrs }, 24, true);
    expect(found?.segments).toEqual(['stats', 'app', '(sfq)', 'flows']);
  });
});

describe('a selector of two sub-messages', () => {
  bothWays({ decode: decodeShared, encode: encodeShared, set: sharedAttrs }, [
    {
      name: 'decides about both',
      hex: '0800 0100 72656400 0c00 0280 0800 0100 05000000 0c00 0380 0800 0100 06000000',
      value: { kind: 'red', options: { limit: 5 }, stats: { drops: 6 } },
    },
    {
      name: 'decides about the one that has the format',
      hex: '0800 0100 68746200 0c00 0280 0800 0100 05000000',
      value: { kind: 'htb', options: { limit: 5 } },
    },
  ]);

  test('has one union of types', () => {
    const htb: Shared = { kind: 'htb', options: { limit: 1 } };
    expect(htb.stats).toBeUndefined();
    const mq: Shared = { kind: 'mq', stats: { drops: 1 } };
    if (mq.kind === 'mq') expectTypeOf(mq.options).toEqualTypeOf<undefined>();
    // @ts-expect-error a format that the kind does not have
    expect({ kind: 'mq', options: { limit: 1 } } satisfies Shared).toBeDefined();
  });
});

describe('a value whose type is selected', () => {
  bothWays(option, [
    { name: 'number', hex: '0500 0100 01000000 0800 0200 00000102', value: { type: 'number', data: 258 } },
    { name: 'text', hex: '0500 0100 02000000 0700 0200 61620000', value: { type: 'text', data: 'ab' } },
    { name: 'flag', hex: '0500 0100 03000000 0400 0200', value: { type: 'flag', data: true } },
    { name: 'array', hex: '0500 0100 04000000 0800 0200 01000200', value: { type: 'list', data: [1, 2] } },
    { name: 'enum', hex: '0500 0100 05000000 0500 0200 01000000', value: { type: 'mode', data: 'on' } },
    {
      name: 'several attributes',
      hex: '0500 0100 08000000 0800 0200 05000000 0c00 0200 0000000001000000',
      value: { type: 'numbers', data: [5n, 2n ** 32n] },
    },
    {
      name: 'two sets further out',
      hex: '0500 0100 02000000 1000 0380 0c00 0180 0700 0100 61620000',
      value: { type: 'text', values: { value: [{ data: 'ab' }] } },
    },
  ]);

  test('of another type is kept as it came', () => {
    const { data, ...rest } = decoded(decodeOption, '0500 0100 07000000 0500 0200 09000000');
    expect(data).toBeUndefined();
    expect(rest).toEqual({
      type: 'other',
      [unknownAttributes]: [{ type: 2, nested: false, networkOrder: false, bytes: Uint8Array.of(9) }],
    });
  });

  test('of another type is kept as often as it came', () => {
    const twice = '0500 0100 07000000 0500 0200 09000000 0500 0200 0a000000';
    const option = decoded(decodeOption, twice);
    expect(option[unknownAttributes]?.map(({ bytes }) => [...bytes])).toEqual([[9], [10]]);
    expect(encoded(encodeOption, option)).toBe(twice.replaceAll(' ', ''));
  });

  test('is the last one of several, where its type is that of one', () => {
    expect(decoded(decodeOption, '0500 0100 02000000 0600 0200 61000000 0600 0200 62000000')).toEqual({
      type: 'text',
      data: 'b',
    });
  });

  test('that is unreadable as its type is kept once', () => {
    const { data, ...rest } = decoded(decodeOption, '0500 0100 01000000 0700 0200 01020300');
    expect(data).toBeUndefined();
    expect(rest).toEqual({
      type: 'number',
      [unknownAttributes]: [{ type: 2, nested: false, networkOrder: false, bytes: Uint8Array.of(1, 2, 3) }],
    });
  });

  test('narrows with its selector', () => {
    const one = { type: 'number', data: 1 } as Option;
    if (one.type === 'number') expectTypeOf(one.data).toEqualTypeOf<number | undefined>();
    if (one.type === 'list') expectTypeOf(one.data).toEqualTypeOf<number[] | undefined>();
    expect(encodeFailure(encodeOption, { type: 'text', data: 'too long a text' })).toMatch(/message\.data\(text\)/);
  });

  test('is read by views', () => {
    const bytes = fromHex('0500 0100 02000000 0700 0200 61620000 1000 0380 0c00 0180 0700 0100 63640000');
    const view = new AttributeView(new AttrReader(bytes, { littleEndian: true }), optionAttrs);
    expect(view.get(optionAttrs.data as never)).toBe('ab');
    expect(() => view.open(optionAttrs.data as never)).toThrow('data holds no attributes: get() reads its value');
    const values = view.open(optionAttrs.values);
    const inside = [...(values?.items(valuesAttrs.value) ?? [])].map((each) => each.get(valueAttrs.data as never));
    expect(inside).toEqual(['cd']);
    const several = fromHex('0500 0100 08000000 0800 0200 05000000 0800 0200 06000000');
    const other = new AttributeView(new AttrReader(several, { littleEndian: true }), optionAttrs);
    expect(other.get(optionAttrs.data as never)).toEqual([5n, 6n]);
  });
});

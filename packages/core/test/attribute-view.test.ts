import { describe, expect, test } from 'vitest';
import { type Attribute, AttributeView, AttrReader } from '../src/index.ts';
import { describeBothOrders } from './support/both-orders.ts';
import { berthAttrs, harbourAttrs, harbourMsg, tide } from './support/harbour.ts';
import { hex } from './support/hex.ts';

const little = { name: 'set', littleEndian: true } as const;

function view(table: string): AttributeView {
  return new AttributeView(new AttrReader(hex(table), little), harbourAttrs);
}

describeBothOrders('a view', ({ pick, reader }) => {
  const table = pick(
    `
      01 000000 05000000 06000000     # fixed header
      0600 0200 0900 0000             # depth
      0600 0700 6100 0000             # note
      0500 f000 07 000000             # 240
      0600 0700 6200 0000             # note again
      1400 0580                       # berths
        0c00 0080
          0500 0a00 01 000000
        0400 0180
    `,
    `
      01 000000 00000005 00000006
      0006 0002 0009 0000
      0006 0007 6100 0000
      0005 00f0 07 000000
      0006 0007 6200 0000
      0014 8005
        000c 8000
          0005 000a 01 000000
        0004 8001
    `,
  );
  const open = (): AttributeView => new AttributeView(reader(table), harbourAttrs, harbourMsg as never);

  test('gives single attributes, in any order', () => {
    const message = open();
    expect(message.get(harbourAttrs.berths)).toEqual([{ level: 1 }, {}]);
    expect(message.get(harbourAttrs.depth)).toBe(9);
    expect(message.get(harbourAttrs.depth)).toBe(9);
    expect(message.get(harbourAttrs.total)).toBeUndefined();
  });

  test('gives all of those that come several times', () => {
    expect(open().get(harbourAttrs.notes)).toEqual(['a', 'b']);
    expect(open().get(harbourAttrs.buoys)).toBeUndefined();
  });

  test('gives members of the fixed header', () => {
    expect(open().member(harbourMsg.members.state)).toBe('closed');
    expect(open().member(harbourMsg.members.index)).toBe(5);
    expect(open().member(harbourMsg.members.lights)).toEqual(['green', 4]);
  });

  test('opens the items of an array', () => {
    const levels = [...open().items(harbourAttrs.berths)].map((berth) => berth.get(berthAttrs.level));
    expect(levels).toEqual([1, undefined]);
  });

  test('is walked in the order of the bytes, repeats one by one', () => {
    expect([...open()].map(([attribute, value]) => [attribute?.name, value])).toEqual([
      ['depth', 9],
      ['note', ['a']],
      [undefined, { type: 240, nested: false, networkOrder: false, bytes: hex('07') }],
      ['note', ['b']],
      ['berths', [{ level: 1 }, {}]],
    ]);
  });
});

describe('a view', () => {
  test('gives the last of an attribute that should come once, as decoding does', () => {
    expect(view('0600 0200 0100 0000  0600 0200 0200 0000').get(harbourAttrs.depth)).toBe(2);
  });

  test('opens nests, their headers and what is inside', () => {
    const message = view('2400 1080 01 000000 07000000 01000000  1400 1080 00 000000 08000000 00000000 0400 1500');
    const dock = message.open(harbourAttrs.dock);
    expect(dock?.member(harbourMsg.members.index)).toBe(7);
    const inner = dock?.open(harbourAttrs.dock);
    expect(inner?.member(harbourMsg.members.index)).toBe(8);
    expect(inner?.get(harbourAttrs.isFree)).toBe(true);
    expect(inner?.open(harbourAttrs.dock)).toBeUndefined();
    expect(dock?.get(harbourAttrs.isFree)).toBeUndefined();
  });

  test('serves several views of one message in turn', () => {
    const message = view('1800 0580  0c00 0080 0500 0a00 01 000000  0800 0180 0400 6300  0600 0200 0900 0000');
    const seen: unknown[] = [];
    for (const berth of message.items(harbourAttrs.berths)) {
      seen.push(message.get(harbourAttrs.depth), berth.get(berthAttrs.level));
      for (const [attribute] of message) seen.push(attribute?.name);
    }
    expect(seen).toEqual([9, 1, 'berths', 'depth', 9, undefined, 'berths', 'depth']);
  });

  test('steps through an indexed array and a list of nests', () => {
    const message = view('0c00 0880 0500 0a00 01 000000  1000 0680 0c00 0580 0500 0a00 03 000000  0400 0880');
    const levels = (attribute: Attribute<never>): unknown[] =>
      [...message.items(attribute)].map((item) => item.get(berthAttrs.level));
    expect(levels(harbourAttrs.buoys as never)).toEqual([1, undefined]);
    expect(levels(harbourAttrs.bands as never)).toEqual([3]);
    expect(levels(harbourAttrs.berths as never)).toEqual([]);
  });

  test('opens a sub-message by its selector, wherever that stands', () => {
    const grain = view('0c00 0f80 0500 0a00 04 000000  0a00 0e00 677261696e00 0000');
    expect(grain.open(harbourAttrs.cargo)?.get(berthAttrs.level)).toBe(4);
    const crane = view(
      '0a00 0e00 6372616e6500 0000  1c00 0f80 0100 0002 00000000 0300000000000000 0500 0a00 04 000000',
    );
    const opened = crane.open(harbourAttrs.cargo);
    expect(opened?.member(tide.members.moon)).toBe(3n);
    expect(opened?.get(berthAttrs.level)).toBe(4);
    const ballast = view('0c00 0e00 62616c6c61737400 0400 0f80');
    expect([...(ballast.open(harbourAttrs.cargo) ?? [1])]).toEqual([]);
  });

  test.each([
    ['no selector', '0400 0f80'],
    ['a selector without a format', '0900 0e00 636f616c00 000000 0400 0f80'],
    ['no sub-message', '0a00 0e00 677261696e00 0000'],
    ['neither', ''],
  ])('opens nothing where there is %s', (_name, table) => {
    expect(view(table).open(harbourAttrs.cargo)).toBeUndefined();
  });

  test('walks over sub-messages as bytes, and says how to read them', () => {
    const message = view('0a00 0e00 677261696e00 0000 0800 0f80 0400 0100');
    expect([...message][1]).toEqual([
      harbourAttrs.cargo,
      { type: 15, nested: true, networkOrder: false, bytes: hex('0400 0100') },
    ]);
    expect(() => message.get(harbourAttrs.cargo)).toThrow(TypeError);
  });

  test('reads a header that an older kernel cut as zero at its end', () => {
    const message = new AttributeView(new AttrReader(hex('01 000000 0700'), little), harbourAttrs, harbourMsg as never);
    expect(message.member(harbourMsg.members.state)).toBe('closed');
    expect(message.member(harbourMsg.members.index)).toBe(7);
    expect(message.member(harbourMsg.members.lights)).toEqual([]);
    expect(message.get(harbourAttrs.depth)).toBeUndefined();
    expect([...message]).toEqual([]);
  });

  test('reads no header from the message behind it', () => {
    const reader = new AttrReader(hex('01 000000  ffffffff ffffffff ffffffff'), little);
    const message = new AttributeView(reader, harbourAttrs, harbourMsg as never).move(0, 4);
    expect(message.member(harbourMsg.members.index)).toBe(0);
    expect(message.get(harbourAttrs.depth)).toBeUndefined();
  });

  test('moves on to other messages of the same buffer', () => {
    const message = view('0600 0200 0900 0000  0600 0200 0800 0000');
    expect(message.move(0, 8).get(harbourAttrs.depth)).toBe(9);
    expect(message.move(8, 16).get(harbourAttrs.depth)).toBe(8);
  });

  const broken: readonly [name: string, table: string, read: (message: AttributeView) => unknown, message: string][] = [
    [
      'its own level',
      '0300 0200',
      (m) => m.get(harbourAttrs.depth),
      "set: attribute length 3 is below its header's 4 bytes (offset 0)",
    ],
    [
      'a value',
      '0700 0200 010203 00',
      (m) => m.get(harbourAttrs.depth),
      'set.depth: expected a number, got 3 bytes (offset 4)',
    ],
    [
      'a nest that was opened',
      '1400 1080 000000000000000000000000 0300 0000',
      (m) => m.open(harbourAttrs.dock)?.get(harbourAttrs.depth),
      "set.dock: attribute length 3 is below its header's 4 bytes (offset 16)",
    ],
    [
      'an array that is stepped through',
      '0c00 0580  0400 0080  0200 0080',
      (m) => [...m.items(harbourAttrs.berths)],
      "set.berths: attribute length 2 is below its header's 4 bytes (offset 8)",
    ],
    [
      'an item of an array',
      '1400 0580  0400 0080  0c00 0080 0700 0a00 010203 00',
      (m) => [...m.items(harbourAttrs.berths)].map((item) => item.get(berthAttrs.level)),
      'set.berths[1].level: expected a number, got 3 bytes (offset 16)',
    ],
    [
      'one of several',
      '0400 0880  0c00 0880 0700 0a00 010203 00',
      (m) => [...m.items(harbourAttrs.buoys)].map((item) => item.get(berthAttrs.level)),
      'set.buoy[1].level: expected a number, got 3 bytes (offset 12)',
    ],
    [
      'a sub-message',
      '0a00 0e00 677261696e00 0000  0c00 0f80 0700 0a00 010203 00',
      (m) => m.open(harbourAttrs.cargo)?.get(berthAttrs.level),
      'set.cargo(grain).level: expected a number, got 3 bytes (offset 20)',
    ],
    [
      'its own level, after a nest was opened',
      '1000 1080 000000000000000000000000  0700 0200 010203 00',
      (m) => [m.open(harbourAttrs.dock)?.get(harbourAttrs.name), m.get(harbourAttrs.depth)],
      'set.depth: expected a number, got 3 bytes (offset 20)',
    ],
  ];

  test.each(broken)('says the whole path when %s is malformed', (_name, table, read, message) => {
    expect(() => read(view(table))).toThrow(
      expect.objectContaining({ name: 'DecodeError', message: `cannot decode ${message}` }),
    );
  });

  test('refuses to open what is no nest, or step through what has no items', () => {
    const message = view('0600 0200 0900 0000  0600 0700 6100 0000');
    expect(() => message.open(harbourAttrs.depth as never)).toThrow(new TypeError('depth holds no attributes'));
    expect(() => [...message.items(harbourAttrs.depth as never)]).toThrow(new TypeError('depth has no items'));
    expect(() => [...message.items(harbourAttrs.notes as never)]).toThrow(new TypeError('note holds no attributes'));
  });
});

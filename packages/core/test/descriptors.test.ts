import { describe, expect, test } from 'vitest';
import {
  type AnyAttributeSet,
  AttrReader,
  AttrWriter,
  attribute,
  attributeById,
  attributeByName,
  attributeSet,
  isOrderedSet,
  notification,
  otherKind,
  scalar,
  setName,
  subMessage,
  u8,
  u16,
  u32be,
  u64,
} from '../src/index.ts';
import { berthAttrs, family, harbourAttrs, harbourMsg } from './support/harbour.ts';
import { flat, hex } from './support/hex.ts';

describe('attribute sets', () => {
  test('know their name and their attributes by number and by name', () => {
    expect(setName(harbourAttrs)).toBe('harbour');
    expect(isOrderedSet(harbourAttrs)).toBe(false);
    expect(attributeById(harbourAttrs, 7)).toEqual(['notes', harbourAttrs.notes]);
    expect(attributeByName(harbourAttrs, 'note')).toEqual(['notes', harbourAttrs.notes]);
    expect(attributeById(harbourAttrs, 999)).toBeUndefined();
    expect(attributeByName(harbourAttrs, 'notes')).toBeUndefined();
  });

  test('may have an attribute of number 0, and one named like a part of every object', () => {
    const set = attributeSet('odd', { zero: attribute(0, 'zero', u8), constructor$: attribute(1, 'constructor', u8) });
    expect(attributeById(set, 0)?.[0]).toBe('zero');
    expect(attributeByName(set, 'constructor')?.[0]).toBe('constructor$');
    expect(attributeByName(set, 'toString')).toBeUndefined();
  });

  test('may be ordered lists', () => {
    const list = attributeSet('actions', { output: attribute(1, 'output', u8) }, true);
    expect(isOrderedSet(list)).toBe(true);
  });

  test('are refused when they are none', () => {
    expect(() => setName({})).toThrow(new TypeError('not an attribute set: attributeSet() makes one'));
  });

  test('of every attribute there is one number and one name', () => {
    for (const set of [harbourAttrs, berthAttrs] as unknown as AnyAttributeSet[]) {
      const attributes = Object.values(set);
      expect(new Set(attributes.map(({ id }) => id)).size).toBe(attributes.length);
      expect(new Set(attributes.map(({ name }) => name)).size).toBe(attributes.length);
    }
  });
});

test('a writer takes descriptions, and opens nests in place', () => {
  const w = new AttrWriter({ name: 'set', littleEndian: true });
  w.put(harbourAttrs.depth, 9);
  w.put(harbourAttrs.name, undefined);
  w.put(harbourAttrs.notes, ['a']);
  const berths = w.open(harbourAttrs.berths.id, harbourAttrs.berths.name);
  const first = w.open(0, '');
  w.put(berthAttrs.level, 1);
  expect(() => w.put(berthAttrs.id, -1)).toThrow('cannot encode set.berths.id: ');
  w.close(first);
  w.close(berths);
  w.put(harbourAttrs.isFree, true);
  expect(w.toHex()).toBe(
    flat(`
      0600 0200 0900 0000
      0600 0700 6100 0000
      1000 0580
        0c00 0080
          0500 0a00 01 000000
      0400 1500
    `),
  );
  // @ts-expect-error depth is a number
  expect(() => w.put(harbourAttrs.depth, '9')).toThrow('cannot encode set.depth: ');
});

describe('types', () => {
  test('write and read one attribute by themselves', () => {
    const w = new AttrWriter({ littleEndian: true });
    u16.write(w, 2, 'depth', 9);
    u32be.write(w, 3, 'port', 1);
    u64.write(w, 4, 'total', 5n);
    harbourAttrs.notes.type.write(w, 7, 'note', ['a', 'b']);
    harbourAttrs.levels.type.write(w, 18, 'levels', [4]);
    harbourAttrs.bands.type.write(w, 6, 'bands', [{ index: 2, value: { level: 1 } }]);
    expect(w.toHex()).toBe(
      flat(`
        0600 0200 0900 0000
        0800 0300 00000001
        0c00 0400 0500000000000000
        0600 0700 6100 0000
        0600 0700 6200 0000
        0c00 1280  0800 0100 04000000
        1000 0680  0c00 0280  0500 0a00 01 000000
      `),
    );
  });

  test('say what they are made of', () => {
    expect(scalar('u32', true)).toMatchObject({ kind: 'u32', isHex: true });
    expect(harbourAttrs.berths.type).toMatchObject({ kind: 'array', item: { kind: 'nest' } });
    expect(harbourAttrs.berths.type.item?.set?.()).toBe(berthAttrs);
    expect(harbourAttrs.rules.type.keys).toEqual([
      { name: 'rule-id', key: 'ruleId' },
      { name: 'part-id', key: 'partId' },
    ]);
    expect(harbourMsg.keys).toEqual(new Set(['state', 'index', 'lights']));
    expect(harbourMsg.members.index).toMatchObject({ offset: 4, size: 4, name: 'index' });
  });

  test('of sub-messages need their selector', () => {
    const type = subMessage('kind', () => ({}));
    const message = 'a sub-message is read and written by way of the format that "kind" selects';
    expect(() => type.read(new AttrReader(hex('')), 'data')).toThrow(new TypeError(message));
    expect(() => type.write(new AttrWriter(), 1, 'data', {})).toThrow(new TypeError(message));
  });
});

test('a kind that the spec does not know is a string', () => {
  expect(otherKind('amneziawg')).toBe('amneziawg');
});

test('a notification is what it was described as', () => {
  const decode = (): number => 1;
  expect(notification({ name: 'ntf', family, set: harbourAttrs, message: 4, group: 'all', decode })).toEqual({
    name: 'ntf',
    family,
    set: harbourAttrs,
    message: 4,
    group: 'all',
    decode,
  });
});

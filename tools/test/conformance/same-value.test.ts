import {
  type AttributeType,
  array,
  attribute,
  attributeSet,
  binary,
  indexed,
  list,
  nest,
  type RawAttribute,
  subMessage,
  text,
  u32,
  unknownAttributes,
} from '@nlkit/netlink-core';
import { describe, expect, it } from 'vitest';
import { equalValues, sameValue } from '../../conformance/fuzz/same-value.ts';

const kept = (type: number): RawAttribute => ({
  type,
  nested: false,
  networkOrder: false,
  bytes: Uint8Array.of(type, 0, 0),
});

function nestOf(set: () => object): AttributeType<object> {
  return nest(
    set,
    () => ({}),
    () => {},
  );
}

const data = subMessage<object>('kind', () => ({ red: { set: () => redSet }, number: { type: u32 } }));
const partSet = attributeSet('part', { id: attribute(1, 'id', u32), data: attribute(2, 'data', data) });
const redSet = attributeSet('red', { limit: attribute(1, 'limit', u32) });
const entrySet = attributeSet('entry', { id: attribute(1, 'id', u32), size: attribute(2, 'size', u32) }, true);
const set = attributeSet('set', {
  kind: attribute(3, 'kind', text),
  data: attribute(4, 'data', data),
  bytes: attribute(5, 'bytes', binary()),
  mtu: attribute(6, 'mtu', u32),
  part: attribute(
    7,
    'part',
    nestOf(() => partSet),
  ),
  parts: attribute(8, 'parts', array(nestOf(() => partSet))),
  rows: attribute(9, 'rows', list(nestOf(() => partSet))),
  bands: attribute(10, 'bands', indexed(nestOf(() => partSet))),
  entries: attribute(
    11,
    'entries',
    nestOf(() => entrySet),
  ),
});
const same = (value: object, again: object): boolean => sameValue(value, again, set, new Set(['length']));
const placed: readonly (readonly [name: string, of: (part: object) => object])[] = [
  ['a nest', (part) => ({ part })],
  ['an array', (part) => ({ parts: [{}, part] })],
  ['a list', (part) => ({ rows: [part, {}] })],
  ['an array with indices', (part) => ({ bands: [{ index: 3, value: part }] })],
  ['a sub-message', (part) => ({ kind: 'red', data: part })],
  ['an ordered list', (part) => ({ entries: [part] })],
];

describe('equal values', () => {
  it('are so however deep, but for properties that are not there', () => {
    expect(equalValues({ a: [1, { b: 2n }] }, { a: [1, { b: 2n }], c: undefined })).toBe(true);
    expect(equalValues({ a: [1, { b: 2n }] }, { a: [1, { b: 3n }] })).toBe(false);
    expect(equalValues({ a: 1 }, {})).toBe(false);
    expect(equalValues({ bytes: Uint8Array.of(1) }, { bytes: Uint8Array.of(2) })).toBe(false);
  });
});

describe('a value that was encoded and decoded', () => {
  it('is the same where all properties are', () => {
    expect(same({ mtu: 1, head: { x: 1 } }, { mtu: 1, head: { x: 1 }, kind: undefined })).toBe(true);
    expect(same({ mtu: 1 }, { mtu: 2 })).toBe(false);
    expect(same({ mtu: 1 }, {})).toBe(false);
    expect(same({}, { mtu: 1 })).toBe(false);
    expect(same({ head: { x: 1 } }, { head: {} })).toBe(false);
    expect(same({ kind: 'number', data: 1 }, { kind: 'number', data: 2 })).toBe(false);
  });

  it('may have other lengths that are computed', () => {
    expect(same({ length: 1 }, { length: 2 })).toBe(true);
  });

  it('may lose what an unreadable attribute of the same type hides, and nothing else', () => {
    const value = { mtu: 1, bytes: Uint8Array.of(1), [unknownAttributes]: [kept(6)] };
    expect(same(value, { bytes: Uint8Array.of(1), [unknownAttributes]: [kept(6)] })).toBe(true);
    expect(same(value, { [unknownAttributes]: [kept(6)] })).toBe(false);
    expect(same(value, { mtu: 2, bytes: Uint8Array.of(1), [unknownAttributes]: [kept(6)] })).toBe(false);
    expect(same({ mtu: 1, [unknownAttributes]: [kept(99)] }, { [unknownAttributes]: [kept(99)] })).toBe(false);
  });

  it('may lose what a selector decided that is hidden, here or further in', () => {
    const hidden = { kind: 'number', data: 0, part: { data: 1 }, [unknownAttributes]: [kept(3)] };
    const again = { part: { [unknownAttributes]: [kept(2)] }, [unknownAttributes]: [kept(4), kept(3)] };
    expect(same(hidden, again)).toBe(true);
    expect(same({ ...hidden, [unknownAttributes]: [kept(99)] }, { ...again, [unknownAttributes]: [kept(99)] })).toBe(
      false,
    );
    expect(same({ kind: 'number', part: { data: 1 } }, { kind: 'number', part: {} })).toBe(false);
  });

  it('does not lose attributes that were kept, and has no others', () => {
    expect(same({ [unknownAttributes]: [kept(3)] }, {})).toBe(false);
    expect(same({}, { [unknownAttributes]: [kept(3)] })).toBe(false);
    expect(same({ [unknownAttributes]: [kept(3)] }, { [unknownAttributes]: [kept(4), kept(3)] })).toBe(false);
  });

  it.each(placed)('is judged alike in %s', (name, of) => {
    const hidden = { id: 1, limit: 1, [unknownAttributes]: [kept(1)] };
    expect(same(of(hidden), of({ ...hidden }))).toBe(true);
    expect(same(of({ [unknownAttributes]: [kept(9)] }), of({}))).toBe(false);
    const [known, other] = name === 'a sub-message' ? (['limit', 'id'] as const) : (['id', 'limit'] as const);
    expect(same(of(hidden), of({ ...hidden, [known]: undefined }))).toBe(true);
    expect(same(of(hidden), of({ ...hidden, [other]: undefined }))).toBe(false);
  });
});

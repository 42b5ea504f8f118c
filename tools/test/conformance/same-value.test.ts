import { type RawAttribute, unknownAttributes } from '@nlkit/netlink-core';
import { describe, expect, it } from 'vitest';
import { sameValue } from '../../conformance/fuzz/same-value.ts';

const kept = (type: number): RawAttribute => ({
  type,
  nested: false,
  networkOrder: false,
  bytes: Uint8Array.of(type, 0, 0),
});
const same = (value: unknown, again: unknown): boolean => sameValue(value, again, new Set(['length']));

describe('a value that was encoded and decoded', () => {
  it('is the same where all properties are, however deep', () => {
    expect(same({ a: [1, { b: 2n }] }, { a: [1, { b: 2n }], c: undefined })).toBe(true);
    expect(same({ a: [1, { b: 2n }] }, { a: [1, { b: 3n }] })).toBe(false);
    expect(same({ a: 1 }, {})).toBe(false);
    expect(same({ bytes: Uint8Array.of(1) }, { bytes: Uint8Array.of(2) })).toBe(false);
  });

  it('may have other lengths that are computed', () => {
    expect(same({ length: 1 }, { length: 2 })).toBe(true);
  });

  it('may lose what an unreadable attribute of the same type hides', () => {
    const value = { kind: 'u32', data: 0, [unknownAttributes]: [kept(3)] };
    expect(same(value, { [unknownAttributes]: [kept(4), kept(3)] })).toBe(true);
    expect(same(value, { [unknownAttributes]: [kept(4)] })).toBe(false);
    expect(same(value, { kind: 'u32', data: 1, [unknownAttributes]: [kept(3)] })).toBe(false);
  });

  it('does not lose attributes that were kept', () => {
    expect(same({ [unknownAttributes]: [kept(3)] }, {})).toBe(false);
  });
});

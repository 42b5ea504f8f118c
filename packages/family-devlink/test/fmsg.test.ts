import { describe, expect, it } from 'vitest';
import { type DlFmsg, type DlFmsgItem, fmsgToValue, mergeFmsg, type VarAttrType } from '../src/index.ts';

const objectStart: DlFmsgItem = { fmsgObjNestStart: true };
const pairStart: DlFmsgItem = { fmsgPairNestStart: true };
const listStart: DlFmsgItem = { fmsgArrNestStart: true };
const end: DlFmsgItem = { fmsgNestEnd: true };

function scalar(fmsgObjValueType: keyof typeof VarAttrType, ...data: number[]): DlFmsg {
  return [{ fmsgObjValueType }, { fmsgObjValueData: Uint8Array.from(data) }];
}

function pair(fmsgObjName: string, ...value: DlFmsg): DlFmsg {
  return [pairStart, { fmsgObjName }, ...value, end];
}

function read(...fmsg: DlFmsg): unknown {
  return fmsgToValue(fmsg, { littleEndian: true });
}

describe('the message of a reporter', () => {
  it('is an object with values of all types', () => {
    const message = [
      objectStart,
      ...pair('yes', ...scalar('flag', 1)),
      ...pair('no', ...scalar('flag', 0)),
      ...pair('small', ...scalar('u8', 7)),
      ...pair('medium', ...scalar('u16', 1, 2)),
      ...pair('large', ...scalar('u32', 1, 0, 0, 0x80)),
      ...pair('huge', ...scalar('u64', 1, 0, 0, 0, 0, 0, 0, 0x80)),
      ...pair('text', ...scalar('nul-string', 0x61, 0x62, 0)),
      ...pair('bytes', ...scalar('binary', 1, 2, 3)),
      end,
    ];
    expect(read(...message)).toEqual({
      yes: true,
      no: false,
      small: 7,
      medium: 0x201,
      large: 0x80000001,
      huge: 0x8000000000000001n,
      text: 'ab',
      bytes: Uint8Array.of(1, 2, 3),
    });
  });

  it('has objects and lists inside', () => {
    const inner = [objectStart, ...pair('a', ...scalar('u8', 1)), end];
    const list = [listStart, ...scalar('u8', 1), ...scalar('u8', 2), ...inner, end];
    const message = [objectStart, ...pair('object', ...inner), ...pair('list', ...list), end];
    expect(read(...message)).toEqual({ object: { a: 1 }, list: [1, 2, { a: 1 }] });
  });

  it('needs no object around it', () => {
    expect(read(...pair('a', ...scalar('u8', 1)), ...pair('b', ...scalar('u8', 2)))).toEqual({ a: 1, b: 2 });
    expect(read()).toEqual({});
    expect(read(...scalar('u8', 1))).toBe(1);
    expect(read(...scalar('u8', 1), ...scalar('u8', 2))).toEqual([1, 2]);
  });

  it('reads numbers in either byte order', () => {
    expect(fmsgToValue(scalar('u16', 1, 2), { littleEndian: false })).toBe(0x102);
  });

  it('has ends too many, or too few', () => {
    const inner = [objectStart, ...pair('a', ...scalar('u8', 1)), end];
    expect(read(...inner, end, ...pair('b', ...scalar('u8', 2)), end, end)).toEqual({ a: 1, b: 2 });
    expect(read(objectStart, ...pair('a', ...scalar('u8', 1)))).toEqual({ a: 1 });
  });

  it('keeps names that objects of the language have', () => {
    const object = read(objectStart, ...pair('__proto__', ...scalar('u8', 1)), end);
    expect(Object.keys(object as object)).toEqual(['__proto__']);
  });

  it.each<[string, DlFmsg]>([
    ['a pair without a name', [pairStart, end]],
    ['a pair without exactly one value', pair('a')],
    ['a value without a name in an object', [objectStart, ...scalar('u8', 1), end]],
    ['a type without a value', [{ fmsgObjValueType: 'u8' }]],
    ['a name or data out of place', [{ fmsgObjName: 'a' }]],
    ['a u32 of 2 bytes', scalar('u32', 1, 2)],
  ])('is refused for %s', (reason, fmsg) => {
    expect(() => read(...fmsg)).toThrow(reason);
  });
});

describe('messages in a row', () => {
  it('are put together', () => {
    const merger = mergeFmsg();
    expect(merger.add({ fmsg: [objectStart] })).toBeUndefined();
    expect(merger.add({ fmsg: [end] })).toBeUndefined();
    expect(merger.end()).toEqual({ fmsg: [objectStart, end] });
    expect(merger.end()).toBeUndefined();
  });
});

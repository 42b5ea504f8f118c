import { describe, expect, test } from 'vitest';
import { AttrReader, AttrWriter } from '../src/index.ts';
import { decodeHarbour, encodeHarbour } from './support/harbour.ts';
import { hex } from './support/hex.ts';

describe('a reader', () => {
  test('says nothing more at the end of a level, however often it is asked', () => {
    const r = new AttrReader(hex('0600 0200 0900'), { littleEndian: true });
    expect(r.next()).toBe(true);
    for (let time = 0; time < 3; time++) expect(r.next()).toBe(false);
  });

  test('repeats an error, however often it is asked', () => {
    const r = new AttrReader(hex('0300 0200'), { littleEndian: true });
    for (let time = 0; time < 3; time++) expect(() => r.next()).toThrow('attribute length 3 is below');
  });

  test('starts and ends where it is told', () => {
    const bytes = hex('ffff  0600 0200 0900 0000  ffff');
    const r = new AttrReader(bytes, { start: 2, end: 10, littleEndian: true });
    expect(decodeHarbour(r)).toEqual({ depth: 9 });
    expect(() => new AttrReader(bytes, { start: 2, littleEndian: true, end: 99 }).next()).not.toThrow();
  });

  test('goes to another message of the same buffer', () => {
    const r = new AttrReader(hex('0600 0200 0900 0000  0600 0200 0800 0000  0300 0000'), { littleEndian: true });
    expect(decodeHarbour(r.seek(0, 8, 0, 'first'))).toEqual({ depth: 9 });
    expect(decodeHarbour(r.seek(8, 16, 8, 'second'))).toEqual({ depth: 8 });
    expect(() => decodeHarbour(r.seek(16, 20, 16, 'third'))).toThrow(/^cannot decode third: .*\(offset 0\)$/);
  });

  test('reads from a Buffer inside a pool and returns plain arrays', () => {
    const pool = Buffer.alloc(64, 0xee);
    pool.set(hex('0800 0b00 01020304'), 24);
    const r = new AttrReader(pool.subarray(24, 32), { littleEndian: true });
    const value = decodeHarbour(r) as { key: Uint8Array };
    expect([...value.key]).toEqual([1, 2, 3, 4]);
    const again = new AttrReader(pool.subarray(24, 32), { littleEndian: true });
    again.next();
    expect(again.binary('key').constructor).toBe(Uint8Array);
    expect(again.binary('key').buffer.byteLength).toBe(4);
  });

  test('gives values that stay when the buffer is used again', () => {
    const bytes = hex('0700 0100 6c6f00 00  0800 0b00 01020304  0c00 ff00 0102030405060708');
    const value = decodeHarbour(new AttrReader(bytes, { littleEndian: true }));
    const written = (): string => {
      const w = new AttrWriter({ littleEndian: true });
      encodeHarbour(w, value);
      return w.toHex();
    };
    const before = written();
    bytes.fill(0xee);
    expect(written()).toBe(before);
  });
});

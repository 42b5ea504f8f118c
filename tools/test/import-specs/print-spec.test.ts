import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { printSpec } from '../../import-specs/print-spec.ts';

/** The printed lines without the banner. */
function lines(spec: Parameters<typeof printSpec>[0]): string[] {
  return printSpec(spec).split('\n').slice(2, -1);
}

describe('scalars', () => {
  test('are plain where every reader of YAML takes them for texts', () => {
    const spec = { a: '6rd-prefix', b: '--kernel-timespec', c: 'key-len - 1', d: '8021q', e: 'linux/if.h' };
    expect(lines(spec)).toEqual([
      'a: 6rd-prefix',
      'b: --kernel-timespec',
      'c: key-len - 1',
      'd: 8021q',
      'e: linux/if.h',
    ]);
  });

  test('are quoted where one of them would not', () => {
    const words = ['off', 'no', 'Y', 'true', 'null', '12', '0x1f', '1e3', '', 'struct x', 'a: b', '#a', '- a'];
    const spec = Object.fromEntries(words.map((word, index) => [`k${index}`, word]));
    expect(lines(spec)).toEqual(words.map((word, index) => `k${index}: ${JSON.stringify(word)}`));
    expect(parse(printSpec(spec))).toEqual(spec);
  });

  test('of other kinds are written as they are', () => {
    expect(lines({ a: 4294967295, b: true, c: null, d: -1 })).toEqual(['a: 4294967295', 'b: true', 'c: null', 'd: -1']);
  });
});

describe('lists and maps', () => {
  const names = Array.from({ length: 40 }, (_, index) => `name-${index}`);

  test('stand on a line where they fit and do not nest twice', () => {
    expect(lines({ list: [{ a: 1, b: { c: 2 }, d: [3, 4] }, { a: { b: { c: 1 } } }, {}] })).toEqual([
      '',
      'list:',
      '  - { a: 1, b: { c: 2 }, d: [3, 4] }',
      '  - a: { b: { c: 1 } }',
      '  - {}',
    ]);
  });

  test('of names stand one below the other once they do not fit', () => {
    expect(lines({ attributes: names.slice(0, 3) })).toEqual(['', 'attributes: [name-0, name-1, name-2]']);
    expect(lines({ attributes: names }).slice(0, 4)).toEqual(['', 'attributes:', '  - name-0', '  - name-1']);
    expect(parse(printSpec({ attributes: names }))).toEqual({ attributes: names });
  });

  test('in lists of lists are refused', () => {
    expect(() => printSpec({ a: [[{ b: 1 }]] })).toThrow('cannot print a list in a list: [{"b":1}]');
  });
});

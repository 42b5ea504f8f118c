import { describe, expect, test } from 'vitest';
import { SpecError } from '../src/errors.ts';
import { parseYaml } from '../src/load/parse-yaml.ts';
import { child, itemsOf, type Plain, type SourceNode, toPlain } from '../src/load/source-node.ts';

function parse(text: string): SourceNode {
  return parseYaml({ file: 'a.yaml', text });
}

function plain(text: string): Plain {
  return toPlain(parse(text));
}

function problems(text: string): string {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof SpecError) return error.message;
    throw error;
  }
  return 'no problems';
}

describe('values', () => {
  test('are those of YAML 1.2: yes, no, on and off are texts', () => {
    expect(plain('{ a: yes, b: off, c: true, d: 0x10, e: 1.5, f: , g: ~, h: "1" }')).toEqual({
      a: 'yes',
      b: 'off',
      c: true,
      d: 16,
      e: 1.5,
      f: null,
      g: null,
      h: '1',
    });
  });

  test('take keys of any scalar as texts', () => {
    expect(plain('{ 1: a, true: b }')).toEqual({ 1: 'a', true: 'b' });
  });

  test('keep keys that mean something to JavaScript', () => {
    const map = plain('{ __proto__: { a: 1 }, constructor: 2 }') as object;
    expect(Object.entries(map)).toEqual([
      ['__proto__', { a: 1 }],
      ['constructor', 2],
    ]);
  });

  test('of an empty document are null', () => {
    expect(plain('# nothing here\n')).toBeNull();
  });
});

describe('positions', () => {
  const root = parse('a:\n  - x\n  -\n    b: "y"\n    c: [1, 22]\n');

  test('of values are where they start, right to the column', () => {
    const [x, map] = itemsOf(child(root, 'a'));
    expect(root.at).toEqual({ file: 'a.yaml', line: 1, column: 1 });
    expect(x?.at).toEqual({ file: 'a.yaml', line: 2, column: 5 });
    expect(map?.at).toEqual({ file: 'a.yaml', line: 4, column: 5 });
    expect(child(map, 'b')?.at).toEqual({ file: 'a.yaml', line: 4, column: 8 });
    expect(itemsOf(child(map, 'c')).map((each) => each.at.column)).toEqual([9, 12]);
  });

  test('of keys are kept beside those of their values', () => {
    const map = itemsOf(child(root, 'a'))[1];
    expect(map?.kind === 'map' && map.entries.get('c')?.keyAt).toEqual({ file: 'a.yaml', line: 5, column: 5 });
  });

  test('count characters of a line, not bytes', () => {
    expect(child(parse('{ "é": 1, b: 2 }'), 'b')?.at.column).toBe(14);
  });
});

describe('anchors', () => {
  test('are expanded into nodes that share nothing', () => {
    const root = parse('a: &x [1, 2]\nb: *x\n');
    expect(toPlain(root)).toEqual({ a: [1, 2], b: [1, 2] });
    expect(child(root, 'b')).not.toBe(child(root, 'a'));
    expect(itemsOf(child(root, 'b'))[0]).not.toBe(itemsOf(child(root, 'a'))[0]);
  });

  test('leave their parts where they were written, and the whole where it is used', () => {
    const b = child(parse('a: &x [1, 2]\nb: *x\n'), 'b');
    expect(b?.at).toEqual({ file: 'a.yaml', line: 2, column: 4 });
    expect(itemsOf(b)[1]?.at).toEqual({ file: 'a.yaml', line: 1, column: 11 });
  });

  test('merge with <<: own keys win, then the first map that has one', () => {
    expect(plain('a: &a { x: 1, y: 1 }\nb: &b { y: 2, z: 2 }\nc: { <<: [*a, *b], x: 3 }\n')).toMatchObject({
      c: { x: 3, y: 1, z: 2 },
    });
  });

  test('cannot hold themselves', () => {
    expect(problems('a: &x [1, *x]\n')).toBe('a.yaml:1:11: expected finite data, got "*x" inside its own anchor');
  });

  test('cannot fill the memory', () => {
    const levels = Array.from({ length: 9 }, (_, n) => `l${n + 1}: &l${n + 1} [${`*l${n}, `.repeat(9)}]`);
    expect(problems(['l0: &l0 [x, x, x]', ...levels].join('\n'))).toMatch(
      /^a\.yaml:\d+:\d+: expected at most 100000 values, got more through aliases$/,
    );
  });
});

describe('errors', () => {
  const cases: [string, string, string][] = [
    [
      'key given twice',
      'a: 1\nb: 2\na: 3\n',
      'a.yaml:3:1: expected each key once, got "a" again (first at a.yaml:1:1)',
    ],
    ['key that is no scalar', '[a]: 1\n', 'a.yaml:1:1: expected a text as key, got something else'],
    ['merge of a text', 'a: { <<: b }\n', 'a.yaml:1:10: expected a map behind "<<", got something else'],
    ['alias without anchor', 'a: *b\n', 'a.yaml:1:4: expected an anchor before its alias, got "*b" without one'],
    [
      'integer beyond 2^53',
      'a:\n  max: 0xffffffffffffffff\n',
      'a.yaml:2:8: expected an integer within 2^53 (or a limit such as u64-max), got 18446744073709551615',
    ],
  ];
  test.each(cases)('%s', (_, text, message) => {
    expect(problems(text)).toBe(message);
  });

  test('syntax errors carry their position', () => {
    expect(problems('a: [1\nb: 2\n')).toMatch(/^a\.yaml:2:1: expected YAML, got an error: /);
  });

  test('a second document is one', () => {
    expect(problems('a: 1\n---\nb: 2\n')).toMatch(/^a\.yaml:2:1: expected YAML, got an error: .*multiple documents/);
  });

  test('are all listed', () => {
    expect(problems('a: 1\na: 2\nb: *c\n').split('\n')).toHaveLength(2);
  });
});

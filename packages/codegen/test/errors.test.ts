import { describe, expect, test } from 'vitest';
import { formatPos, problem, SpecError, throwProblems } from '../src/errors.ts';

const at = (file: string, line: number, column: number) => ({ file, line, column });

describe('SpecError', () => {
  test('lists problems by position, file by file, each once', () => {
    const error = new SpecError([
      problem(at('b.yaml', 9, 1), 'late'),
      problem(at('a.yaml', 1, 1), 'other file'),
      problem(at('b.yaml', 2, 5), 'second column'),
      problem(at('b.yaml', 2, 1), 'first column'),
      problem(at('b.yaml', 9, 1), 'late'),
    ]);
    expect(error.message.split('\n')).toEqual([
      'b.yaml:2:1: first column',
      'b.yaml:2:5: second column',
      'b.yaml:9:1: late',
      'a.yaml:1:1: other file',
    ]);
    expect(error).toMatchObject({ name: 'SpecError', code: 'ERR_NETLINK_SPEC', file: 'b.yaml', line: 2, column: 1 });
    expect(error.problems).toHaveLength(4);
  });

  test('counts what is beyond twenty lines', () => {
    const [first, ...rest] = Array.from({ length: 25 }, (_, n) => problem(at('a.yaml', n + 1, 1), 'wrong'));
    if (first === undefined) throw new Error('no problems made');
    const lines = new SpecError([first, ...rest]).message.split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('… and 5 more');
  });
});

test('throwProblems does nothing without problems', () => {
  expect(() => throwProblems([])).not.toThrow();
  expect(() => throwProblems([problem(at('a.yaml', 1, 1), 'wrong')])).toThrow('a.yaml:1:1: wrong');
});

test('a position without a line is the file alone', () => {
  expect(formatPos(at('a.yaml', 0, 0))).toBe('a.yaml');
});

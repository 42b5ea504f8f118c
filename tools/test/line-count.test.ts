import { expect, test } from 'vitest';
import { countLines } from '../release/line-count.ts';

test('code, comment lines and empty lines are told apart', () => {
  const source = [
    '// Generated.', // docs
    '',
    '/** One line. */', // docs
    'export const a = 1; // trailing', // code
    '/**', // docs
    ' * Two.', // docs
    '', // empty even inside a comment
    ' */', // docs
    'export const b = 2;', // code
    '',
  ];
  expect(countLines(source.join('\n'))).toEqual({ code: 2, docs: 5 });
});

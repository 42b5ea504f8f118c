import { describe, expect, test } from 'vitest';
import {
  call,
  caseLines,
  codeLines,
  docComment,
  fillLines,
  lineWidth,
  quote,
  wrapList,
} from '../../src/emit/layout.ts';

const long = (letter: string, length: number): string => letter.repeat(length);

describe('calls', () => {
  test('stay on one line where they fit', () => {
    expect(codeLines('x = ', call('f', 'a', call('g', 'b')), ';', '  ')).toEqual(['  x = f(a, g(b));']);
  });

  test('are broken at their arguments, which fill lines', () => {
    expect(codeLines('', call('f', long('a', 60), long('b', 60), 'c'), ';', '')).toEqual([
      'f(',
      `  ${long('a', 60)},`,
      `  ${long('b', 60)}, c,`,
      ');',
    ]);
  });

  test('inside others are broken where they stand when they fit on no line', () => {
    const inner = call('g', long('b', 70), long('c', 70));
    expect(codeLines('', call('f', 'a', inner, 'd'), ';', '')).toEqual([
      'f(',
      '  a, g(',
      `    ${long('b', 70)},`,
      `    ${long('c', 70)},`,
      '  ),',
      '  d,',
      ');',
    ]);
  });

  test('in a case stand on its line, on one of their own, or on several', () => {
    expect(caseLines('1', call('f', 'a'), '')).toEqual(['case 1: f(a); break;']);
    expect(caseLines('1', call('f', long('a', 110)), '')).toEqual(['case 1:', `  f(${long('a', 110)});`, '  break;']);
    expect(caseLines('1', call('f', long('a', 70), long('b', 70)), '')).toEqual([
      'case 1:',
      '  f(',
      `    ${long('a', 70)},`,
      `    ${long('b', 70)},`,
      '  );',
      '  break;',
    ]);
  });

  test('of exactly the width are not broken', () => {
    const line = codeLines('', call('f', long('a', lineWidth - 4)), ';', '');
    expect(line).toEqual([`f(${long('a', lineWidth - 4)});`]);
    expect(line[0]).toHaveLength(lineWidth);
  });
});

describe('lists', () => {
  test('stay on one line where they fit', () => {
    expect(wrapList('[', ['a', 'b'], ']', { open: '[', close: ']' })).toEqual(['[a, b]']);
  });

  test('fill lines, with a separator at the end or without', () => {
    const items = [long('a', 70), long('b', 70)];
    expect(wrapList('[', items, ']', { open: '[', close: ']' })).toEqual([
      '[',
      `  ${items[0]},`,
      `  ${items[1]},`,
      ']',
    ]);
    expect(fillLines(items, ' | ', '', false)).toEqual([`${items[0]} |`, items[1]]);
  });
});

describe('comments', () => {
  test('stay on one line where they fit, else are wrapped between words', () => {
    expect(docComment('Reads.', '  ')).toEqual(['  /** Reads. */']);
    const lines = docComment('word '.repeat(40));
    expect(lines[0]).toBe('/**');
    expect(lines.at(-1)).toBe(' */');
    expect(lines.slice(1, -1).every((line) => line.startsWith(' * word') && line.length <= lineWidth)).toBe(true);
  });

  test('cannot be ended by their text', () => {
    expect(docComment('a */ b')).toEqual(['/** a *\\/ b */']);
  });

  test('keep paragraphs apart; without text there is none', () => {
    expect(docComment('a\n\nb')).toEqual(['/**', ' * a', ' *', ' * b', ' */']);
    expect(docComment(' ')).toEqual([]);
  });
});

test('texts are quoted', () => {
  expect(quote("it's a \\ and\na line")).toBe("'it\\'s a \\\\ and\\na line'");
});

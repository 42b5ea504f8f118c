import { expect, test } from 'vitest';
import { apiDiff } from '../release/api-diff.ts';

test('equal sets of names differ in nothing', () => {
  expect(apiDiff({ '.': ['a', 'type B'] }, { '.': ['a', 'type B'] })).toEqual([]);
});

test('removed, added and changed names are listed with their export path', () => {
  const before = { '.': ['a', 'type B'], './old': ['c'] };
  const after = { '.': ['B', 'a', 'd'] };
  expect(apiDiff(before, after)).toEqual(['- . type B', '+ . B', '+ . d', '- ./old c']);
});

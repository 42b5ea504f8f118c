import { expect, test } from 'vitest';
import { didYouMean } from '../src/load/suggest.ts';

const known = ['type', 'value', 'nested-attributes', 'enum'];

test.each([
  ['typ', 'type'],
  ['tpye', 'type'],
  ['types', 'type'],
  ['vlaue', 'value'],
  ['nested-attribute', 'nested-attributes'],
  ['nestd-attributs', 'nested-attributes'],
])('%s is taken for %s', (name, meant) => {
  expect(didYouMean(name, known)).toBe(`; did you mean "${meant}"?`);
});

test.each(['colour', 'x', '', 'attributes'])('%s is near to none', (name) => {
  expect(didYouMean(name, known)).toBe('');
});

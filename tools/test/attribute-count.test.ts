import { join } from 'node:path';
import { loadFamily } from '@nlkit/netlink-codegen';
import { expect, test } from 'vitest';
import { countAttributes } from '../release/attribute-count.ts';

test('subsets, padding and unused attributes are not counted', () => {
  const specFile = join(import.meta.dirname, 'fixtures/counted.yaml');
  const model = loadFamily({ specFile, entry: { package: 'counted' } });
  expect(model.sets.map(({ attrs }) => attrs.length)).toEqual([4, 1]);
  expect(countAttributes(model)).toBe(2);
});

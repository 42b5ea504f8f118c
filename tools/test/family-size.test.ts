import { expect, test } from 'vitest';
import { sizeTable } from '../release/family-size.ts';

test('the table has a line for each family and one for all together', () => {
  const table = sizeTable([
    { name: 'nlctrl', attributes: 10, lines: { code: 155, docs: 20 } },
    { name: 'rt-link', attributes: 90, lines: { code: 1000, docs: 300 } },
  ]);
  expect(table.split('\n')).toEqual([
    'family    attributes  lines  lines/attribute  doc lines',
    'nlctrl            10    155             15.5         20',
    'rt-link           90   1000             11.1        300',
    'together         100   1155             11.6        320',
  ]);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { KnownDifferences } from '../../conformance/known-differences.ts';
import { KnownFailures } from '../../conformance/known-failures.ts';

const folder = mkdtempSync(join(tmpdir(), 'nlkit-known-'));
afterAll(() => rmSync(folder, { recursive: true }));

function known(yaml: string): KnownDifferences {
  const file = join(folder, 'known.yaml');
  writeFileSync(file, yaml);
  return new KnownDifferences(file);
}

const listed = { at: 'ship.port', is: 'swapped', detail: '' } as const;
const yaml = 'readings:\n  - at: [ship.port, ship.mast]\n    is: swapped\n    reason: in network order\n';

test('a listed difference is left out, in its check and of its kind only', () => {
  const differences = known(yaml);
  expect(differences.unlisted('readings', [listed])).toEqual([]);
  expect(differences.unlisted('requests', [listed])).toEqual([listed]);
  expect(differences.unlisted('readings', [{ ...listed, is: 'other' }])).toHaveLength(1);
});

test('a listed difference that does not occur is told of', () => {
  const differences = known(yaml);
  differences.unlisted('readings', [listed]);
  expect(differences.stale()).toEqual(['readings: ship.mast swapped']);
});

test.each([
  ['readings:\n  - { at: ship.port, is: swapped }\n', /ship\.port has no reason/],
  ['readings:\n  - { at: ship.port, is: strange, reason: x }\n', /strange is not a kind of difference/],
  ['writings:\n  - { at: ship.port, is: swapped, reason: x }\n', /writings is not one of/],
  [`${yaml}  - { at: ship.port, is: swapped, reason: again }\n`, /listed twice/],
])('refuses %j', (text, expected) => {
  expect(() => known(text)).toThrow(expected);
});

test('a family without a file has no known differences', () => {
  expect(new KnownDifferences(join(folder, 'none.yaml')).unlisted('readings', [listed])).toEqual([listed]);
});

test('a listed failure counts for its family, vector and check', () => {
  const lines = '# a comment\nship linux-7.3:4 readings the reason\nboat linux-7.3:4 acks another\n';
  const failures = new KnownFailures('ship', lines);
  expect(failures.take('linux-7.3:4', 'acks')).toBe(false);
  expect(failures.stale()).toEqual(['linux-7.3:4 readings']);
  expect(failures.take('linux-7.3:4', 'readings')).toBe(true);
  expect(failures.stale()).toEqual([]);
});

test('a failure without a reason is refused', () => {
  expect(() => new KnownFailures('ship', 'ship linux-7.3:4 readings')).toThrow(/without a reason/);
});

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { features, fixtureRoot, generateFixture, readFixture, updateFixture } from './fixtures.ts';

// `UPDATE_FIXTURES=1 npx vitest run --project unit packages/codegen/test/emit/fixtures` writes what comes out now.
const isUpdate = process.env['UPDATE_FIXTURES'] === '1';

test.each(features)('%s: model and generated files are those of the fixture', (feature) => {
  if (isUpdate) updateFixture(feature);
  expect(Object.fromEntries(generateFixture(feature))).toEqual(Object.fromEntries(readFixture(feature)));
});

test.each(features)('%s: no generated line is longer than 120 characters', (feature) => {
  const lines = [...generateFixture(feature)]
    .filter(([path]) => path.startsWith('out/'))
    .flatMap(([, text]) => text.split('\n'));
  expect(lines.filter((line) => line.length > 120)).toEqual([]);
});

test('generated files compile under the strictest settings', { timeout: 60_000 }, () => {
  const tsc = join(import.meta.dirname, '../../../../node_modules/.bin/tsc');
  const { stdout, status } = spawnSync(tsc, ['-p', join(fixtureRoot, 'tsconfig.json')], { encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});

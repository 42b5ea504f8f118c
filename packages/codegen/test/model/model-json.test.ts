import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadFamily } from '../../src/model/load-family.ts';
import { modelToJson } from '../../src/model/model-json.ts';
import { modelOf } from './model-of.ts';

const fixtures = join(import.meta.dirname, '../fixtures/model');

test('a family with one of everything, as JSON', async () => {
  const model = loadFamily({
    specFile: join(fixtures, 'lamp.yaml'),
    overlayFile: join(fixtures, 'lamp.overlay.yaml'),
    isImported: true,
    entry: { package: '@nlkit/netlink-lamp', modules: ['lamp'] },
  });
  const text = `${JSON.stringify(modelToJson(model), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(join(fixtures, 'lamp.model.json'));
});

test('sets that refer to themselves print', () => {
  const model = modelOf('attribute-sets: [{ name: s, attributes: [{ name: n, type: nest, nested-attributes: s }] }]');
  expect(modelToJson(model)).toMatchObject({ sets: [{ name: 's', attrs: [{ type: { kind: 'nest', set: 's' } }] }] });
});

test('numbers beyond 2^53 print as texts, others as numbers', () => {
  const model = modelOf('definitions: [{ name: f, type: flags, entries: [a, { name: b, value: 62 }] }]');
  expect(modelToJson(model)).toMatchObject({ enums: [{ entries: [{ value: 1 }, { value: '4611686018427387904' }] }] });
});

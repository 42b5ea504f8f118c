import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadFamily } from '../../src/model/load-family.ts';
import { attrOf } from './model-of.ts';

let folder = '';
const operations = 'operations: { list: [] }';
const entry = { package: '@x/net-shaper' };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'load-family-'));
  write(
    'net_demo.yaml',
    'name: net-demo',
    'attribute-sets:',
    '  - { name: s, attributes: [{ name: a, type: u32 }] }',
    operations,
  );
  write('overlay.yaml', 'family: net_demo', 'docs: { attribute-sets: { s: { attributes: { a: Ours. } } } }');
  write(
    'clash.yaml',
    'name: clash',
    'attribute-sets:',
    '  - { name: s, attributes: [{ name: a, type: u8 }] }',
    '  - { name: -s, attributes: [] }',
    operations,
  );
  write(
    'extended.yaml',
    'name: extended',
    'attribute-sets:',
    '  - { name: s, ordered: true, attributes: [] }',
    operations,
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, ...lines: string[]): void {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
}

test('a family is named by its file and by the kernel', () => {
  const model = loadFamily({ specFile: join(folder, 'net_demo.yaml'), entry });
  expect(model).toMatchObject({ file: 'net_demo', name: 'net-demo', packageName: '@x/net-shaper', modules: [] });
});

test('the overlay goes over the spec', () => {
  const overlayFile = join(folder, 'overlay.yaml');
  const model = loadFamily({ specFile: join(folder, 'net_demo.yaml'), overlayFile, entry });
  expect(attrOf(model, 's', 'a').doc).toBe('Ours.');
});

test('texts can come from another folder', () => {
  const docsFolder = join(folder, 'docs-of-the-kernel');
  expect(() => loadFamily({ specFile: join(folder, 'net_demo.yaml'), docsFolder, entry })).toThrow(
    /docs-of-the-kernel\/net_demo\.yaml: expected a file that can be read, got ENOENT/,
  );
});

test('problems name the file as it was given', () => {
  const specFile = join(folder, 'clash.yaml');
  expect(() => loadFamily({ specFile, entry })).toThrow(`${specFile}:4:5: expected a TypeScript name of its own`);
});

test('imported specs may not use keys of ours', () => {
  const specFile = join(folder, 'extended.yaml');
  expect(loadFamily({ specFile, entry }).sets[0]?.isOrdered).toBe(true);
  expect(() => loadFamily({ specFile, entry, isImported: true })).toThrow('"ordered"');
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SpecError } from '@nlkit/netlink-codegen';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { adoptFamilies } from '../../regenerate/adopt-families.ts';
import { allFamilies, root } from '../../regenerate/families.ts';

const families = readFileSync(join(root, 'specs/families.json'), 'utf8');

let repository = '';
beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'nlkit-adopt-'));
  mkdirSync(join(repository, 'specs/extra'), { recursive: true });
  writeFileSync(join(repository, 'specs/families.json'), families);
});
afterEach(() => rmSync(repository, { recursive: true }));

function writeSpec(file: string, type: string, more = ''): void {
  const spec = `name: old-lamp\n${more}attribute-sets:
  - name: lamp
    attributes: [{ name: watts, type: ${type} }]
operations:
  list: [{ name: get, attribute-set: lamp, dump: { reply: { attributes: [watts] } } }]
`;
  writeFileSync(join(repository, 'specs/extra', file), spec);
}

test('a spec without an entry gets one, in its place', () => {
  writeSpec('old_lamp.yaml', 'u32', 'doc: Lamps of a house. Some are on.\n');
  expect(adoptFamilies(repository)).toEqual(['old_lamp']);
  expect(allFamilies(repository).find(({ file }) => file === 'old_lamp')).toEqual({
    file: 'old_lamp',
    family: 'old-lamp',
    package: '@nlkit/netlink-old-lamp',
    about: 'lamps of a house',
    enabled: true,
    kernelOption: '',
    modules: [],
    autoload: false,
  });
  const files = allFamilies(repository).map(({ file }) => file);
  expect(files).toEqual(files.toSorted());
});

test('the other entries stay as they are written', () => {
  writeSpec('old_lamp.yaml', 'u32');
  adoptFamilies(repository);
  const text = readFileSync(join(repository, 'specs/families.json'), 'utf8');
  expect(text.replace(/ {2}\{\n {4}"file": "old_lamp",[^}]*\},\n/, '')).toBe(families);
});

test('a spec that has an entry changes nothing', () => {
  writeSpec('old_lamp.yaml', 'u32');
  adoptFamilies(repository);
  expect(adoptFamilies(repository)).toEqual([]);
});

test('a spec that is wrong gets none', () => {
  writeSpec('old_lamp.yaml', 'u33');
  expect(() => adoptFamilies(repository)).toThrow(SpecError);
  expect(readFileSync(join(repository, 'specs/families.json'), 'utf8')).toBe(families);
});

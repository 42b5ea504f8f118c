import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { printSpec } from '../../import-specs/print-spec.ts';
import { allFamilies, root } from '../../regenerate/families.ts';

const kernel = join(root, 'specs/kernel');
const files = readdirSync(kernel).filter((file) => file.endsWith('.yaml'));

const families = allFamilies();
const extra = join(root, 'specs/extra');
const extraFiles = existsSync(extra) ? readdirSync(extra) : [];

describe('specs/kernel', () => {
  test.each(files)('%s is as the importer writes it, without texts, in lines that can be read', (file) => {
    const text = readFileSync(join(kernel, file), 'utf8');
    expect(text).not.toMatch(/\bdoc:/);
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(2);
    expect(text.split('\n').filter((line) => line.length > 120)).toEqual([]);
    expect(printSpec(parse(text))).toBe(text);
  });

  test('SOURCE.json records every spec', () => {
    const source = JSON.parse(readFileSync(join(kernel, 'SOURCE.json'), 'utf8'));
    expect(source.kernelVersion).toMatch(/^\d+\.\d+/);
    expect(Object.keys(source.sha256)).toEqual([...files].sort());
    for (const sum of Object.values(source.sha256)) expect(sum).toMatch(/^[0-9a-f]{64}$/);
  });

  // The input is no part of the repository; where it lies beside it, it has to be the one that was recorded.
  const input = join(root, '../shared/kernel/linux-7.3/specs');
  if (existsSync(input)) {
    test('SOURCE.json agrees with the input', () => {
      const source = JSON.parse(readFileSync(join(kernel, 'SOURCE.json'), 'utf8'));
      for (const file of files) {
        const sum = createHash('sha256')
          .update(readFileSync(join(input, file)))
          .digest('hex');
        expect(source.sha256[file], file).toBe(sum);
      }
    });
  }
});

describe('specs/families.json', () => {
  test('lists every spec once, under its name and that of its package', () => {
    expect(families.map((each) => `${each.file}.yaml`)).toEqual([...files, ...extraFiles].sort());
    for (const { file, family, package: name } of families) {
      const folder = extraFiles.includes(`${file}.yaml`) ? extra : kernel;
      expect(parse(readFileSync(join(folder, `${file}.yaml`), 'utf8')).name).toBe(family);
      expect(name).toBe(`@nlkit/netlink-${file.replaceAll('_', '-')}`);
    }
  });

  test('has the same keys everywhere, and a module for whatever the kernel loads by itself', () => {
    const keys = ['file', 'family', 'package', 'about', 'enabled', 'kernelOption', 'modules', 'autoload'];
    for (const each of families) {
      expect(Object.keys(each)).toEqual(keys);
      expect(each.autoload && each.modules?.length === 0, each.file).toBe(false);
      expect(each.kernelOption).toMatch(extraFiles.includes(`${each.file}.yaml`) ? /^[A-Z0-9_]*$/ : /^[A-Z0-9_]+$/);
    }
  });

  test('says in a few words what each family is for', () => {
    for (const { about } of families) expect(about).toMatch(/^[^|\n]{3,70}$/);
    expect(new Set(families.map(({ about }) => about)).size).toBe(families.length);
  });
});

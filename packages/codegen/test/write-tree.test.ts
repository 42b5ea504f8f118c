import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PackageFiles } from '../src/emit/generate.ts';
import { compareTree, ForeignFileError, readExisting, writeChanges } from '../src/write-tree.ts';

const mark = '// Generated from demo.yaml. Do not edit.\n';
const files: PackageFiles = {
  owned: new Map([
    ['src/gen/types.ts', `${mark}fresh`],
    ['src/index.ts', `${mark}index`],
  ]),
  starters: new Map([['README.md', 'start']]),
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nlkit-write-tree-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function changes(): string[] {
  return compareTree(folder, files).map(({ kind, path }) => `${kind} ${path}`);
}

describe('what has to change', () => {
  test('everything, in an empty folder', () => {
    expect(changes()).toEqual(['added src/gen/types.ts', 'added src/index.ts', 'added README.md']);
  });

  test('nothing, once it is written', () => {
    writeChanges(folder, compareTree(folder, files));
    expect(readFileSync(join(folder, 'src/gen/types.ts'), 'utf8')).toBe(`${mark}fresh`);
    expect(changes()).toEqual([]);
  });

  test('files that differ, but no README that people go on with', () => {
    writeChanges(folder, compareTree(folder, files));
    put('src/gen/types.ts', `${mark}edited`);
    put('README.md', 'mine');
    expect(changes()).toEqual(['changed src/gen/types.ts']);
  });

  test('generated files that nothing generates any more, in folders inside, too', () => {
    writeChanges(folder, compareTree(folder, files));
    put('src/gen/stale.ts', `${mark}old`);
    put('src/gen/deep/staler.ts', `${mark}older`);
    expect(changes()).toEqual(['removed src/gen/deep/staler.ts', 'removed src/gen/stale.ts']);
    writeChanges(folder, compareTree(folder, files));
    expect(existsSync(join(folder, 'src/gen/stale.ts'))).toBe(false);
  });
});

describe('what people wrote', () => {
  test('is not overwritten', () => {
    put('src/index.ts', 'export {};\n');
    expect(() => compareTree(folder, files)).toThrow(ForeignFileError);
    expect(() => compareTree(folder, files)).toThrow(
      `${join(folder, 'src/index.ts')}: not a generated file, so it is not overwritten; move it away`,
    );
  });

  test('is not removed from src/gen', () => {
    put('src/gen/mine.ts', 'export {};\n');
    expect(() => compareTree(folder, files)).toThrow('mine.ts: not a generated file');
  });

  test('outside src/gen does not matter', () => {
    writeChanges(folder, compareTree(folder, files));
    put('src/extra/index.ts', 'export {};\n');
    expect(changes()).toEqual([]);
    expect(readExisting(folder).get('src/extra/index.ts')).toBe('export {};\n');
  });

  test.each(['{ "name": "mine" }', '{ broken'])('keeps its package.json: %s', (text) => {
    put('package.json', text);
    expect(() => readExisting(folder)).toThrow('package.json: not a generated file');
  });

  test('a package.json that depends on core is that of a generated package', () => {
    put('package.json', '{ "dependencies": { "@nlkit/netlink-core": "^1.0.0" } }');
    expect([...readExisting(folder).keys()]).toEqual(['package.json']);
  });
});

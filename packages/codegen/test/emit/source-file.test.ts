import { expect, test } from 'vitest';
import { SourceFile } from '../../src/emit/source-file.ts';

test('imports are what was asked for, packages first, values and types apart', () => {
  const file = new SourceFile('src/gen/decode.ts', '// banner');
  file.line(`${file.use('./constants.ts', 'modeTable')} ${file.coreType('AttrReader')} ${file.core('append')}`);
  file.useType('./types.ts', 'Dev');
  expect(file.toString()).toBe(
    [
      '// banner',
      '',
      "import { append, type AttrReader } from '@nlkit/netlink-core';",
      "import { modeTable } from './constants.ts';",
      "import type { Dev } from './types.ts';",
      '',
      'modeTable AttrReader append',
      '',
    ].join('\n'),
  );
});

test('a name that is used as a type and as a value is imported once, as a value', () => {
  const file = new SourceFile('src/gen/decode.ts', '//');
  file.coreType('FlagsTable');
  file.core('FlagsTable');
  expect(file.toString()).toContain("import { FlagsTable } from '@nlkit/netlink-core';");
});

test('a file imports nothing from itself', () => {
  const file = new SourceFile('src/gen/types.ts', '//');
  expect(file.useType('./types.ts', 'Dev')).toBe('Dev');
  expect(file.toString()).not.toContain('import');
});

test('names of core that are taken get others', () => {
  const file = new SourceFile('src/gen/operations.ts', '//', new Set(['operation', 'dev']));
  file.line(file.core('operation'));
  expect(file.use('./decode.ts', 'dev')).toBe('dev');
  expect(file.toString()).toContain("import { operation as operation$1 } from '@nlkit/netlink-core';");
  expect(file.toString()).toContain('\noperation$1\n');
});

test('gaps are one line each, none at the start', () => {
  const file = new SourceFile('src/gen/types.ts', '//');
  file.gap();
  file.line('a');
  file.gap();
  file.gap();
  file.line('b');
  expect(file.toString()).toBe('//\n\na\n\nb\n');
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findDrift } from '../../regenerate/drift.ts';
import { enabledFamilies, packageFolder, root } from '../../regenerate/families.ts';

const types = 'packages/family-rt-addr/src/gen/types.ts';

/** Two small families are enough. */
const families = enabledFamilies().filter(({ file }) => ['rt-addr', 'nlctrl'].includes(file));

let copy = '';
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'nlkit-drift-'));
  for (const path of ['specs', 'LICENSE']) cpSync(join(root, path), join(copy, path), { recursive: true });
  writeFileSync(join(copy, 'specs/families.json'), JSON.stringify(families));
  for (const family of families) {
    const isSource = (path: string): boolean => !/\/(?:node_modules|dist|test)$/.test(path);
    cpSync(packageFolder(family), packageFolder(family, copy), { recursive: true, filter: isSource });
  }
});
afterEach(() => rmSync(copy, { recursive: true }));

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(join(copy, path), change(readFileSync(join(copy, path), 'utf8')));
}

describe('generated code', () => {
  test('is what the specs give', () => {
    expect(findDrift(copy)).toEqual([]);
  });

  test('that was edited by hand is named, with the first lines that differ', () => {
    edit(types, (text) => text.replace('ifaIndex: number;', 'ifaIndex: string;'));
    const [paragraph = '', ...others] = findDrift(copy);
    expect(others).toEqual([]);
    expect(paragraph).toMatch(/^packages\/family-rt-addr\/src\/gen\/types\.ts: changed by regenerating\n/);
    expect(paragraph).toMatch(/\n {2}\d+ - {3}ifaIndex: string;\n/);
    expect(paragraph).toMatch(/\n {2}\d+ \+ {3}ifaIndex: number;\n/);
  });

  test('that nothing generates any more is named', () => {
    const stale = 'packages/family-rt-addr/src/gen/stale.ts';
    writeFileSync(
      join(copy, stale),
      '// Generated from specs/kernel/rt-addr.yaml. Do not edit; run `pnpm regenerate`.\n',
    );
    expect(findDrift(copy)).toEqual([`${stale}: removed by regenerating`]);
  });

  test('that is missing is named', () => {
    rmSync(join(copy, types));
    expect(findDrift(copy)).toEqual([`${types}: added by regenerating`]);
  });

  test('of a family that is not enabled any more is named', () => {
    edit('specs/families.json', (text) => text.replace(/("file":"rt-addr".*?"enabled":)true/, '$1false'));
    expect(findDrift(copy)).toEqual(['packages/family-rt-addr: of no family that is enabled; remove it']);
  });

  test('includes the table of the README', () => {
    const table = '<!-- families:start -->\nstale\n<!-- families:end -->\n';
    writeFileSync(join(copy, 'README.md'), `# All\n\n${table}`);
    const [paragraph = '', ...others] = findDrift(copy);
    expect(others).toEqual([]);
    expect(paragraph).toMatch(/^README\.md: changed by regenerating\n {2}4 - stale\n/);
    expect(paragraph).toContain(
      '\n  4 + | [`@nlkit/netlink-nlctrl`](packages/family-nlctrl) | generic-netlink families, ',
    );
    expect(paragraph).toContain(' | none of 2 | [reference](packages/family-nlctrl/REFERENCE.md) |\n');
    expect(paragraph).toContain(' | 2 of 5 | [reference](packages/family-rt-addr/REFERENCE.md) |\n');
  });

  test('follows the specs', () => {
    edit('specs/overlays/rt-addr.yaml', (text) => text.replace(/^ {2}family: .*$/m, '  family: Something else.'));
    expect(findDrift(copy).join('\n')).toContain('Something else.');
  });
});

test('the command fails with the differences and what repairs them', { timeout: 30_000 }, () => {
  cpSync(join(root, 'tools'), join(copy, 'tools'), {
    recursive: true,
    filter: (path) => !/\/node_modules$/.test(path),
  });
  symlinkSync(join(root, 'tools/node_modules'), join(copy, 'tools/node_modules'));
  writeFileSync(join(copy, 'package.json'), '{ "type": "module" }');
  const check = () => {
    const tsx = join(root, 'node_modules/.bin/tsx');
    const { status, stdout, stderr } = spawnSync(tsx, ['-C', '@nlkit/source', 'tools/check-drift.ts'], {
      cwd: copy,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  expect(check()).toEqual({ status: 0, stdout: 'generated code is what the specs give\n', stderr: '' });
  edit(types, (text) => `${text}// by hand\n`);
  const failed = check();
  expect(failed.status).toBe(1);
  expect(failed.stderr).toMatch(
    /^packages\/family-rt-addr\/src\/gen\/types\.ts: changed by regenerating\n {2}\d+ - \/\/ by hand\n/,
  );
  expect(failed.stderr).toMatch(
    /\n1 generated files differ from the specs; run `pnpm regenerate` and commit the result\n$/,
  );
});

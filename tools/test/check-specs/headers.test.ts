import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { chooseVersion } from '../../check-specs/headers/debian-package.ts';
import { root } from '../../regenerate/families.ts';
import { MadeUp, noCompiler } from './made-up.ts';

const madison = (...versions: readonly string[]) =>
  versions.map((version) => ` linux-libc-dev | ${version} | http://mirror sid/main amd64 Packages\n`).join('');

test.each([
  ['7.3-rc7', ['7.3~rc7-1~exp1', '7.2.13-1'], '7.3~rc7-1~exp1'],
  ['7.3-rc7', ['7.3~rc70-1~exp1', '7.3~rc6-1~exp1'], '7.3~rc70-1~exp1'],
  ['7.3-rc7', ['7.3.2-1', '7.2.13-1'], '7.3.2-1'],
  ['7.3', ['7.3-1~exp1', '7.3~rc7-1~exp1'], '7.3-1~exp1'],
  ['7.3', ['7.30-1', '7.2.13-1'], undefined],
])('of %s, the package of %j is taken', (kernel, versions, expected) => {
  expect(chooseVersion(madison(...versions), kernel)).toBe(expected);
});

test('without headers nothing is compared, which fails only where it is required', (context) => {
  context.skip(noCompiler !== '', noCompiler);
  using madeUp = new MadeUp();
  const program = ['--conditions=@nlkit/source', '--import=tsx', 'tools/check-specs/main.ts'];
  const run = (...more: readonly string[]) =>
    spawnSync(process.execPath, [...program, '--headers', madeUp.folder, ...more], { cwd: root, encoding: 'utf8' });
  const skipped = `check-specs: skipped, nothing to compare the specs with: no linux/netlink.h in ${madeUp.folder}\n`;
  expect(run()).toMatchObject({ status: 0, stdout: skipped });
  expect(run('--required')).toMatchObject({ status: 1, stdout: skipped });
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { enabledFamilies, packageFolder, root } from '../regenerate/families.ts';
import { publishedPackages } from '../release/workspace.ts';
import { type Example, examplesOf, readmes } from './readme-examples.ts';

const examples = readmes(root).flatMap((readme) => examplesOf(root, readme));

/** What the compiler says of programs, each line beginning with the place of the program. */
function compile(programs: readonly Example[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-readme-'));
  try {
    for (const { name, folder: target } of publishedPackages()) {
      mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
      symlinkSync(target, join(folder, 'node_modules', name));
    }
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    for (const [index, { code }] of programs.entries()) writeFileSync(join(folder, `example${index}.ts`), code);
    const compilerOptions = {
      typeRoots: [join(root, 'node_modules/@types')],
      types: ['node'],
      noEmit: true,
      noUnusedLocals: false,
      isolatedDeclarations: false,
      declaration: false,
    };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: join(root, 'tsconfig.base.json'), compilerOptions, include: ['*.ts'] }),
    );
    const tsc = join(root, 'node_modules/.bin/tsc');
    const { stdout } = spawnSync(tsc, ['-p', 'tsconfig.json', '--pretty', 'false'], { cwd: folder, encoding: 'utf8' });
    return stdout.replaceAll(/^example(\d+)\.ts/gm, (_, index: string) => programs[Number(index)]?.place ?? '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each(enabledFamilies())('the README of $package says what it is, how to install and to use it', (family) => {
  const readme = relative(root, join(packageFolder(family), 'README.md'));
  const text = readFileSync(join(root, readme), 'utf8');
  const lines = text.trimEnd().split('\n');
  expect(lines[0]).toBe(`# ${family.package}`);
  expect(lines[2]).toMatch(/^[A-Z]/);
  expect(lines.length).toBeGreaterThanOrEqual(20);
  expect(lines.length).toBeLessThanOrEqual(60);
  const [, installed] = /\n```sh\nnpm install (\S+) @nlkit\/netlink-(?:socket|core)\n```\n/.exec(text) ?? [];
  expect(installed).toBe(family.package);
  expect(examplesOf(root, readme)).not.toEqual([]);
  for (const { code } of examplesOf(root, readme)) expect(code).toContain(`from '${family.package}'`);
  expect(text).toMatch(/^All [a-z, ]+: \[REFERENCE\.md\]\(REFERENCE\.md\)\.$/m);
});

test('the README of the repository has a row for every family', () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  for (const family of enabledFamilies()) {
    expect(text).toContain(`\n| [\`${family.package}\`](${relative(root, packageFolder(family))}) |`);
  }
});

test('programs in READMEs compile', { timeout: 60_000 }, () => {
  expect(compile(examples)).toBe('');
});

test('a program that does not compile is told by its place', { timeout: 60_000 }, () => {
  const code = "import { getlink } from '@nlkit/netlink-rt-link';\nconst name: number = getlink.name;\n";
  expect(compile([{ place: 'README.md:1', code }])).toMatch(/^README\.md:1\(2,7\): error TS2322/);
});

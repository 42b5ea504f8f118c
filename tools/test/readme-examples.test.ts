import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../regenerate/families.ts';
import { type Example, examplesOf, readmes } from './readme-examples.ts';

const examples = readmes(root).flatMap((readme) => examplesOf(root, readme));

/** What the compiler says of programs, each line beginning with the place of the program. */
function compile(programs: readonly Example[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-readme-'));
  try {
    symlinkSync(join(root, 'tools/node_modules'), join(folder, 'node_modules'));
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

test('the READMEs of families show a program each', () => {
  const families = readmes(root).filter((readme) => readme.startsWith('packages/family-'));
  expect(families.length).toBeGreaterThanOrEqual(5);
  for (const readme of families) expect(examplesOf(root, readme)).not.toEqual([]);
});

test('programs in READMEs compile', { timeout: 60_000 }, () => {
  expect(compile(examples)).toBe('');
});

test('a program that does not compile is told by its place', { timeout: 60_000 }, () => {
  const code = "import { getlink } from '@nlkit/netlink-rt-link';\nconst name: number = getlink.name;\n";
  expect(compile([{ place: 'README.md:1', code }])).toMatch(/^README\.md:1\(2,7\): error TS2322/);
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../regenerate/families.ts';
import { runPnpm } from '../release/pnpm.ts';

// The chapter "Add a family" of CONTRIBUTING.md, carried out in a copy of the repository.

const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const specs = [...guide.matchAll(/^```yaml\n# (\S+)\n([\s\S]*?)^```$/gm)].map(([, path = '', text = '']) => ({
  path,
  text,
}));
const [, command = '', transcript = ''] = /^```console\n\$ (.*)\n([\s\S]*?)^```$/m.exec(guide) ?? [];

const timeout = 120_000;
const unneeded = new Set(['node_modules', 'dist', 'vectors', '.git', '.nx']);

let copy = '';
beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'nlkit-contributing-'));
  cpSync(root, copy, { recursive: true, filter: (path) => !unneeded.has(basename(path)) });
  await runPnpm(['install', '--frozen-lockfile', '--prefer-offline'], copy);
  for (const { path, text } of specs) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
}, timeout);
afterAll(() => rmSync(copy, { recursive: true }));

/** Runs a command in the copy, as from a shell of its own. */
function run(program: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const outer = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV|TEST|DEV|PROD|MODE)/.test(name));
  const env = { ...Object.fromEntries(outer), NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: copy, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function bin(name: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return run(join(copy, 'node_modules/.bin', name), ...args);
}

test('the guide shows a spec and an overlay of thirty attributes, and one command', () => {
  expect(specs.map(({ path }) => path)).toEqual(['specs/extra/greenhouse.yaml', 'specs/overlays/greenhouse.yaml']);
  const [, sets = ''] = /^attribute-sets:\n([\s\S]*?)^sub-messages:/m.exec(specs[0]?.text ?? '') ?? [];
  expect(sets.match(/^ {6}- \{ name: (?!pad,)/gm)).toHaveLength(30);
  expect(command).toBe('pnpm regenerate');
});

test('the command prints what the guide shows', { timeout }, () => {
  const script = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')).scripts[command.replace('pnpm ', '')];
  const [program, ...args] = (script as string).split(' ');
  expect(bin(program ?? '', ...args)).toEqual({ status: 0, stdout: transcript, stderr: '' });
});

test('the package builds, type-checks, is clean and passes its tests', { timeout }, async () => {
  await runPnpm(['--filter=@nlkit/netlink-core', '--filter=@nlkit/netlink-greenhouse', 'run', 'build'], copy);
  expect(bin('tsc', '-p', 'packages/family-greenhouse/tsconfig.json').stdout).toBe('');
  expect(bin('biome', 'check', '--error-on-warnings', 'packages/family-greenhouse', 'specs').status).toBe(0);
  const tests = ['packages/family-greenhouse', 'tools/test/import-specs', 'tools/test/readme'];
  const { status, stdout } = bin('vitest', 'run', '--project', 'unit', ...tests);
  expect(status, stdout).toBe(0);
  expect(stdout).toContain('packages/family-greenhouse/test/every-attribute.test.ts');
});

test('nothing is left for another command', { timeout }, () => {
  expect(bin('tsx', '-C', '@nlkit/source', 'tools/release/check-api.ts').stdout).toContain(
    'ok     @nlkit/netlink-greenhouse\n',
  );
  expect(bin('tsx', '-C', '@nlkit/source', 'tools/regenerate.ts').stdout).toBe(
    'the code of every package is up to date\n',
  );
  expect(readFileSync(join(copy, 'pnpm-lock.yaml'), 'utf8')).toContain('\n  packages/family-greenhouse:\n');
});

test('a message of the family comes back as it was', { timeout }, () => {
  const program = `
    import assert from 'node:assert/strict';
    import { decodeReply, encodeRequest } from '@nlkit/netlink-core';
    import { get, type House, set, type SetRequest } from './packages/family-greenhouse/src/index.ts';

    const house: SetRequest = {
      id: 7,
      crop: 'orchid',
      target: -3,
      automatic: true,
      beds: [{ length: 12, sown: -1n }, {}],
      kind: 'lamps',
      equipment: { watts: 400, lit: 1 },
    };
    const read: House = decodeReply(get, 'do', encodeRequest(set, 'do', house));
    assert.deepEqual(read, house);
  `;
  writeFileSync(
    join(copy, 'packages/family-greenhouse/message.ts'),
    program.replace('./packages/family-greenhouse/', './'),
  );
  const check = ['--noEmit', '--ignoreConfig', '--module', 'nodenext', '--target', 'es2023', '--strict'];
  const settings = ['--customConditions', '@nlkit/source', '--allowImportingTsExtensions', '--types', 'node'];
  expect(bin('tsc', ...check, ...settings, 'packages/family-greenhouse/message.ts').stdout).toBe('');
  expect(bin('tsx', '-C', '@nlkit/source', 'packages/family-greenhouse/message.ts')).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
});

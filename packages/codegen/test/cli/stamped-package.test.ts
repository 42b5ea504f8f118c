import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';

// A package of somebody else's, with nothing of this repository around it but core, as npm would have installed it.

const repository = join(import.meta.dirname, '../../../..');
const fixtures = join(import.meta.dirname, '../fixtures/outsider');
const tsc = join(repository, 'node_modules/.bin/tsc');
const folder = mkdtempSync(join(tmpdir(), 'nlkit-stamped-'));

beforeAll(() => {
  const code = run(
    [
      join(fixtures, 'beacon.yaml'),
      '--overlay',
      join(fixtures, 'beacon.overlay.yaml'),
      '--out',
      folder,
      '--name',
      '@coast/beacon',
    ],
    { out: () => {}, error: (text) => process.stderr.write(`${text}\n`) },
  );
  expect(code).toBe(0);
  installCore();
  installTypescript();
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** Builds core and puts there what its tarball would have. */
function installCore(): void {
  const core = join(repository, 'packages/core');
  const target = join(folder, 'node_modules/@nlkit/netlink-core');
  mkdirSync(target, { recursive: true });
  cpSync(join(core, 'package.json'), join(target, 'package.json'));
  command([tsc, '-p', join(core, 'tsconfig.build.json'), '--outDir', join(target, 'dist')]);
  command(['node', join(repository, 'tools/build/bundle.mjs'), join(core, 'src/index.ts')], target);
}

/** Builds the generator, and puts it there with what it depends on. */
function installCodegen(): void {
  const codegen = join(repository, 'packages/codegen');
  const target = join(folder, 'node_modules/@nlkit/netlink-codegen');
  mkdirSync(target);
  cpSync(join(codegen, 'package.json'), join(target, 'package.json'));
  command([tsc, '-p', join(codegen, 'tsconfig.build.json'), '--outDir', join(target, 'dist')]);
  for (const name of ['ajv', 'yaml'])
    symlinkSync(join(codegen, 'node_modules', name), join(folder, 'node_modules', name));
  const { bin } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as { bin: Record<string, string> };
  for (const [name, path] of Object.entries(bin)) {
    chmodSync(join(target, path), 0o755);
    symlinkSync(join(target, path), join(folder, 'node_modules/.bin', name));
  }
}

function installTypescript(): void {
  const compiler = join(folder, 'node_modules/typescript');
  symlinkSync(join(repository, 'node_modules/typescript'), compiler);
  mkdirSync(join(folder, 'node_modules/.bin'));
  symlinkSync(join(compiler, 'bin/tsc'), join(folder, 'node_modules/.bin/tsc'));
}

/** Runs a command, in the package's folder as a rule, and gives what it printed; fails with that where it fails. */
function command([program, ...words]: [string, ...string[]], cwd: string = folder): string {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, encoding: 'utf8', timeout: 60_000 });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} failed\n${stdout}${stderr}`);
  return stdout;
}

const program = `
import { decodeReply, encodeRequest } from '@nlkit/netlink-core';
import { type Beacon, Colour, get, operations, set } from '@coast/beacon';

const beacon: Beacon<Uint8Array> = {
  id: 7,
  name: 'north rock',
  colour: 'red',
  duty: ['lit', 'manned'],
  range: 12_000n,
  listenPort: 4711,
  address: '192.0.2.1',
  place: { north: 1, east: -1, chart: 258 },
  steps: [1, 2],
  nicknames: ['rocky', 'red eye'],
  keeper: { name: 'Ada' },
  lamps: [{ watts: 100 }, { colour: 'white' }],
  kind: 'tower',
  details: { floors: 3 },
};
const request = encodeRequest(set, 'do', beacon, { littleEndian: true });
const reply: Beacon = decodeReply(get, 'do', request, { littleEndian: true });
if (reply.kind === 'tower') console.log(reply.details?.floors, operations.length, Colour.red);
console.log(JSON.stringify(reply, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)));
`;

// npm asks the kernel for its interfaces when it starts; where that does not answer, it hangs.
const hasNoNpm = process.env['NLKIT_WITHOUT_NPM'] !== undefined;
const noNpm = 'npm cannot run here';

test('compiles, with and without looking at the declarations of core', { timeout: 120_000 }, () => {
  command(['node_modules/.bin/tsc', '-p', 'tsconfig.json']);
  expect(existsSync(join(folder, 'dist/index.d.ts'))).toBe(true);
  mkdirSync(join(folder, 'use'));
  writeFileSync(join(folder, 'use/program.ts'), program);
  const compilerOptions = {
    target: 'es2023',
    lib: ['es2023', 'dom'],
    module: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    types: [],
    outDir: '.',
  };
  writeFileSync(join(folder, 'use/tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
  command(['node_modules/.bin/tsc', '-p', 'use/tsconfig.json']);
});

test('writes and reads messages', () => {
  const [first, second = ''] = command(['node', 'use/program.js']).split('\n');
  expect(first).toBe('3 2 4');
  expect(JSON.parse(second)).toEqual({
    id: 7,
    name: 'north rock',
    colour: 'red',
    duty: ['lit', 'manned'],
    range: '12000',
    listenPort: 4711,
    address: '192.0.2.1',
    place: { north: 1, east: -1, chart: 258 },
    steps: [1, 2],
    nicknames: ['rocky', 'red eye'],
    keeper: { name: 'Ada' },
    lamps: [{ watts: 100 }, { colour: 'white' }],
    kind: 'tower',
    details: { floors: 3 },
  });
});

test('packs what a user needs', { timeout: 120_000 }, ({ skip }) => {
  skip(hasNoNpm, noNpm);
  const [packed] = JSON.parse(command(['npm', 'pack', '--json', '--offline', '--loglevel=error'])) as [
    { readonly filename: string; readonly files: readonly { readonly path: string }[] },
  ];
  const paths = packed.files.map(({ path }) => path);
  expect(packed.filename).toBe('coast-beacon-0.0.0.tgz');
  for (const path of [
    'README.md',
    'REFERENCE.md',
    'package.json',
    'dist/index.js',
    'dist/index.d.ts',
    'src/index.ts',
  ]) {
    expect(paths).toContain(path);
  }
  expect(paths.filter((path) => !/^(?:dist|src)\/|^(?:README\.md|REFERENCE\.md|package\.json)$/.test(path))).toEqual(
    [],
  );
});

test('npx runs the generator by the name of its package', { timeout: 120_000 }, ({ skip }) => {
  skip(hasNoNpm, noNpm);
  installCodegen();
  const npx = (...words: string[]): string => command(['npx', '--no', '--', '@nlkit/netlink-codegen', ...words]);
  expect(npx('--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
  const spec = join(fixtures, 'beacon.yaml');
  const overlay = join(fixtures, 'beacon.overlay.yaml');
  expect(npx(spec, '--overlay', overlay, '--out', '.', '--check')).toBe('. is up to date\n');
});

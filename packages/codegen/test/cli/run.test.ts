import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';

const spec = join(import.meta.dirname, '../fixtures/outsider/beacon.yaml');
const overlay = join(import.meta.dirname, '../fixtures/outsider/beacon.overlay.yaml');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nlkit-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a command line and collects what it says. */
function cli(...words: string[]): { code: number; out: string; error: string } {
  const out: string[] = [];
  const error: string[] = [];
  const code = run(words, { out: (text) => out.push(text), error: (text) => error.push(text) });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

const written = [
  'src/gen/constants.ts',
  'src/gen/types.ts',
  'src/gen/descriptors.ts',
  'src/gen/decode.ts',
  'src/gen/encode.ts',
  'src/gen/operations.ts',
  'src/index.ts',
  'REFERENCE.md',
  'package.json',
  'README.md',
  'tsconfig.json',
];

describe('generating', () => {
  test('writes a package, and says what it wrote and what comes next', () => {
    const dir = join(folder, 'beacon');
    const { code, out, error } = cli(spec, '--out', dir);
    expect(error).toBe('');
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      ...written.map((path) => `added    ${join(dir, path)}`),
      `next: cd ${dir} && npm install && npm run build`,
    ]);
    expect(readdirSync(dir).sort()).toEqual(['README.md', 'REFERENCE.md', 'package.json', 'src', 'tsconfig.json']);
    expect(readFileSync(join(dir, 'src/gen/types.ts'), 'utf8')).toMatch(
      /^\/\/ Generated from beacon\.yaml\. Do not edit; run `npx @nlkit\/netlink-codegen`\.\n/,
    );
  });

  test('again writes only what differs', () => {
    cli(spec, '--out', folder);
    expect(cli(spec, '--out', folder)).toEqual({ code: 0, out: `${folder} is up to date`, error: '' });
    writeFileSync(join(folder, 'src/gen/old.ts'), '// Generated from beacon.yaml. Do not edit.\n');
    const { out } = cli(spec, '--overlay', overlay, '--out', folder);
    expect(out).toContain(`changed  ${join(folder, 'src/gen/types.ts')}`);
    expect(out).toContain(`removed  ${join(folder, 'src/gen/old.ts')}`);
    expect(out).not.toContain('package.json');
    expect(existsSync(join(folder, 'src/gen/old.ts'))).toBe(false);
    expect(readFileSync(join(folder, 'src/gen/types.ts'), 'utf8')).toContain('listenPort?: number | undefined;');
  });

  test('names the package as asked, else as before, else after the spec', () => {
    const name = (): string =>
      (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string }).name;
    cli(spec, '--out', folder);
    expect(name()).toBe('netlink-beacon');
    cli(spec, '--out', folder, '--name', '@coast/beacon');
    expect(name()).toBe('@coast/beacon');
    cli(spec, '--out', folder);
    expect(name()).toBe('@coast/beacon');
  });

  test('depends on the core that the generator was made beside', () => {
    cli(spec, '--out', folder);
    const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const core = join(import.meta.dirname, '../../../core/package.json');
    const { version } = JSON.parse(readFileSync(core, 'utf8')) as { version: string };
    expect(dependencies).toEqual({ '@nlkit/netlink-core': `^${version}` });
  });

  test('takes texts from another spec of the same name', () => {
    const set = 'attribute-sets: [{ name: beacon, attributes: [{ name: height, type: u16, doc: In feet. }] }]';
    writeFileSync(join(folder, 'beacon.yaml'), `name: beacon\n${set}\noperations: { list: [] }\n`);
    expect(cli(spec, '--docs', folder, '--out', join(folder, 'out')).error).toBe('');
    expect(readFileSync(join(folder, 'out/src/gen/types.ts'), 'utf8')).toContain('`height` (5, u16): In feet.');
  });
});

describe('--check', () => {
  test('passes on what was generated', () => {
    cli(spec, '--out', folder);
    expect(cli(spec, '--out', folder, '--check')).toEqual({ code: 0, out: `${folder} is up to date`, error: '' });
  });

  test('fails on a difference, names it and changes nothing', () => {
    cli(spec, '--out', folder);
    const file = join(folder, 'src/gen/types.ts');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n`);
    rmSync(join(folder, 'REFERENCE.md'));
    const { code, error } = cli(spec, '--out', folder, '--check');
    expect(code).toBe(1);
    expect(error).toBe(`${file} would be changed\n${join(folder, 'REFERENCE.md')} would be added`);
    expect(readFileSync(file, 'utf8')).toMatch(/\n\n$/);
  });
});

test('--model prints the model as JSON', () => {
  const { code, out } = cli(spec, '--model');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ name: 'beacon', version: 3, packageName: 'netlink-beacon' });
  expect(readdirSync(folder)).toEqual([]);
});

test('--version and --help print themselves', () => {
  expect(cli('--version').out).toMatch(/^\d+\.\d+\.\d+/);
  expect(cli('--help').out).toContain('netlink-codegen SPEC --out DIR');
});

describe('what is wrong is said in full, without a stack trace', () => {
  test('a spec that is not there', () => {
    const missing = join(folder, 'none.yaml');
    expect(cli(missing, '--out', folder)).toEqual({
      code: 1,
      out: '',
      error: `${missing}: expected a file that can be read, got ENOENT`,
    });
  });

  test('an overlay that is not there', () => {
    const missing = join(folder, 'none.yaml');
    expect(cli(spec, '--overlay', missing, '--out', folder).error).toBe(
      `${missing}: expected a file that can be read, got ENOENT`,
    );
  });

  test('a spec that is not valid', () => {
    const file = join(folder, 'bad.yaml');
    writeFileSync(file, readFileSync(spec, 'utf8').replace('type: s8', 'type: s9'));
    const { code, error } = cli(file, '--out', folder);
    expect(code).toBe(1);
    expect(error).toMatch(/bad\.yaml:29:31: expected .*, got "s9"/);
    expect(error).not.toContain('    at ');
  });

  test('a feature that is not generated', () => {
    const file = join(folder, 'bad.yaml');
    writeFileSync(file, readFileSync(spec, 'utf8').replace('{ name: kind, type: string }', '{ name: kind, type: u8 }'));
    expect(cli(file, '--out', folder).error).toMatch(
      /bad\.yaml:50:9: attribute "details": a selector that is neither a string nor a number with an enum \("kind"\) is not generated$/,
    );
  });

  test('a folder that holds something else', () => {
    writeFileSync(join(folder, 'package.json'), '{ "name": "mine" }');
    expect(cli(spec, '--out', folder)).toEqual({
      code: 1,
      out: '',
      error: `${join(folder, 'package.json')}: not a generated file, so it is not overwritten; move it away`,
    });
  });

  test('a folder that cannot be made', () => {
    writeFileSync(join(folder, 'file'), '');
    const { code, error } = cli(spec, '--out', join(folder, 'file'));
    expect(code).toBe(1);
    expect(error).toContain(join(folder, 'file'));
  });

  test('a command line that means nothing', () => {
    expect(cli('--outt')).toEqual({ code: 1, out: '', error: "Unknown option '--outt'; --help tells more" });
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { usage } from '../src/cli/arguments.ts';
import { run } from '../src/cli/run.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const [spec = '', overlay = '', ...options] = [...readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
  ([, text]) => text ?? '',
);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nlkit-readme-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function generate(text: string, over: string = overlay): { code: number; error: string } {
  const file = join(folder, 'my-family.yaml');
  writeFileSync(file, text);
  writeFileSync(join(folder, 'overlay.yaml'), over);
  const words = [file, '--overlay', join(folder, 'overlay.yaml'), '--out', join(folder, 'out')];
  let error = '';
  const code = run(words, { out: () => {}, error: (line) => (error += line) });
  return { code, error: error.replaceAll(`${folder}/`, '') };
}

test('the spec and the overlay of the README make a package', () => {
  expect(generate(spec)).toEqual({ code: 0, error: '' });
  const types = readFileSync(join(folder, 'out/src/gen/types.ts'), 'utf8');
  expect(types).toContain('/** `id` (1, u32, at least 1): Counts from 1. */');
  expect(types).toContain('deviceLabel?: string | Bytes | undefined;');
});

test.each([
  ['fallback-attrs', 'export const otherOperation = (request: number, reply: number = request): Operation<'],
  ['transparent', 'export const get: Operation<Call<Device<Uint8Array>, Device, never>, undefined>'],
  ['all-attrs', 'do: { request: 1, reply: 1, encode: encodeDevice, decode: decodeDevice }'],
  ['request-type-at-runtime', 'export const get = (request: number, reply: number = request): Operation<'],
])('the example of option %s makes what the README says', (option, expected) => {
  const example = options.find((text) => text.includes(`${option}:`)) ?? '';
  expect(generate(spec, `family: my-family\n${example}`)).toEqual({ code: 0, error: '' });
  expect(readFileSync(join(folder, 'out/src/gen/operations.ts'), 'utf8')).toContain(expected);
  const types = readFileSync(join(folder, 'out/src/gen/types.ts'), 'utf8');
  expect(types.includes('GetRequest = PickEach<')).toBe(option === 'fallback-attrs' || option.startsWith('request'));
});

test('the error of the README is the one that comes', () => {
  const [, shown = ''] = /^ {4}(my-family\.yaml:.*)$/m.exec(readme) ?? [];
  const [start = '', end = ''] = shown.split('…');
  const { error } = generate(spec.replace('u32', 'u33'));
  expect(start).not.toBe('');
  expect(error.startsWith(start)).toBe(true);
  expect(error.endsWith(end)).toBe(true);
});

test('the README tells every option', () => {
  for (const [option] of usage.matchAll(/--(?!help|version)[a-z]+/g)) expect(readme).toContain(`\`${option}`);
});

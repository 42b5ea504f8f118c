import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SpecError } from '../src/errors.ts';
import { loadSpec, mergeSpec } from '../src/load/load-spec.ts';
import { load, minimal, problemsOf } from './sources.ts';

const specs = new URL('../../../specs/kernel/', import.meta.url).pathname;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nlkit-load-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, lines: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

describe('loadSpec', () => {
  test('reads a spec and its overlay from files, and errors name the files as they were given', () => {
    const spec = write('demo.yaml', minimal);
    const overlay = write('overlay.yaml', ['family: demo', 'docs: { operations: { get: Gets. } }']);
    expect(loadSpec({ spec, overlay, imported: true }).spec.operations.list[0]?.doc).toBe('Gets.');
    const wrong = write('wrong.yaml', ['family: demo', 'docs: { operations: { gte: Gets. } }']);
    expect(() => loadSpec({ spec, overlay: wrong })).toThrow(`${wrong}:2:23: expected an operation of the spec`);
  });

  test('says which file cannot be read', () => {
    const spec = join(folder, 'none.yaml');
    expect(() => loadSpec({ spec })).toThrow(`${spec}: expected a file that can be read, got ENOENT`);
    expect(() => loadSpec({ spec })).toThrow(SpecError);
    expect(() => loadSpec({ spec: folder })).toThrow(`${folder}: expected a file that can be read, got EISDIR`);
  });

  test('takes texts from a folder of specs where ours say nothing', () => {
    const upstream = [
      ...minimal.map((line) => line.replace('- name: ifindex', '- name: ifindex\n        doc: Upstream index.')),
      'doc: Upstream family.',
      'definitions: [{ name: mode, type: enum, entries: [off, { name: fast, doc: Upstream fast. }] }]',
    ].map((line) => line.replace('- name: get', '- name: get\n      doc: Upstream get.'));
    mkdirSync(join(folder, 'docs'));
    write('docs/demo.yaml', upstream);
    const definitions = 'definitions: [{ name: mode, type: enum, entries: [off, fast] }]';
    const { spec, positionOf } = loadSpec({
      spec: write('demo.yaml', [...minimal, definitions]),
      overlay: write('overlay.yaml', ['family: demo', 'docs: { operations: { get: Ours. } }']),
      docs: join(folder, 'docs'),
    });
    expect(spec.doc).toBe('Upstream family.');
    expect(spec['attribute-sets'][0]?.attributes.map((each) => each.doc)).toEqual(['Upstream index.', undefined]);
    expect(spec.definitions?.[0]).toMatchObject({ entries: ['off', { name: 'fast', doc: 'Upstream fast.' }] });
    expect(spec.operations.list[0]?.doc).toBe('Ours.');
    expect(positionOf(spec, 'doc').file).toBe(join(folder, 'docs/demo.yaml'));
  });
});

describe('positionOf', () => {
  const { spec, positionOf } = load(minimal);
  const [set] = spec['attribute-sets'];
  const attribute = set?.attributes[1] ?? {};
  const request = spec.operations.list[0]?.do?.request;

  test('gives the place of a map, right to the column', () => {
    expect(positionOf(spec)).toEqual({ file: 'demo.yaml', line: 1, column: 1 });
    expect(positionOf(attribute)).toEqual({ file: 'demo.yaml', line: 7, column: 9 });
  });

  test('gives the place of the value behind a key or an index', () => {
    expect(positionOf(attribute, 'type')).toEqual({ file: 'demo.yaml', line: 8, column: 15 });
    expect(positionOf(request ?? {}, 'attributes')).toEqual({ file: 'demo.yaml', line: 14, column: 32 });
    expect(positionOf(request?.attributes ?? [], 1)).toEqual({ file: 'demo.yaml', line: 14, column: 42 });
  });

  test('falls back to the map for keys it does not have, and to the file for what it does not know', () => {
    expect(positionOf(attribute, 'enum')).toEqual({ file: 'demo.yaml', line: 7, column: 9 });
    expect(positionOf({})).toEqual({ file: 'demo.yaml', line: 1, column: 1 });
  });
});

describe('steps', () => {
  test('report one after the other: reading, form, patches, names', () => {
    const wrongName = minimal.map((line) => line.replace('attribute-set: dev', 'attribute-set: dve'));
    const overlay = ['family: demo', 'patches: [{ at: x, remove: true, reason: r, source: s }]'];
    expect(problemsOf(wrongName, overlay)).toBe('overlay.yaml:2:17: expected "x" in demo.yaml, got none');
    expect(problemsOf(wrongName)).toMatch(/^demo\.yaml:12:22: expected an attribute set/);
    expect(problemsOf([...wrongName, 'colour: red'])).toMatch(
      /^demo\.yaml:15:1: expected a key of a spec, got "colour"/,
    );
    expect(problemsOf([...wrongName, 'colour: red', 'name: x'])).toMatch(/^demo\.yaml:16:1: expected each key once/);
  });

  test('an overlay can put a name right', () => {
    const wrongName = minimal.map((line) => line.replace('attribute-set: dev', 'attribute-set: dve'));
    const overlay = [
      'family: demo',
      'patches: [{ at: operations/list/get, set: { attribute-set: dev }, reason: A slip., source: linux/demo.h }]',
    ];
    expect(problemsOf(wrongName, overlay)).toBe('no problems');
  });

  test('keys of ours are for overlays and for specs of our own', () => {
    const ours = minimal.map((line) => line.replace('type: u32', 'type: u32\n        sensitive: true'));
    expect(problemsOf(ours, undefined, true)).toMatch(/"sensitive", which is not in the kernel's schema/);
    expect(problemsOf(ours, undefined, false)).toBe('no problems');
  });
});

describe('the imported specs', () => {
  const files = readdirSync(specs).filter((file) => file.endsWith('.yaml'));

  test('are all there', () => {
    expect(files).toHaveLength(33);
  });

  test.each(files)('%s loads clean', (file) => {
    expect(() => loadSpec({ spec: join(specs, file), imported: true })).not.toThrow();
  });

  test('hold as much as the kernel has', () => {
    const all = files.map((file) => loadSpec({ spec: join(specs, file), imported: true }).spec);
    const sum = (count: (spec: (typeof all)[number]) => number): number => all.reduce((n, each) => n + count(each), 0);
    const definitions = (type: string): number =>
      sum((each) => (each.definitions ?? []).filter((one) => one.type === type).length);
    expect({
      operations: sum((each) => each.operations.list.length),
      do: sum((each) => each.operations.list.filter((one) => one.do !== undefined).length),
      dump: sum((each) => each.operations.list.filter((one) => one.dump !== undefined).length),
      notify: sum((each) => each.operations.list.filter((one) => one.notify !== undefined).length),
      event: sum((each) => each.operations.list.filter((one) => one.event !== undefined).length),
      sets: sum((each) => each['attribute-sets'].length),
      subsets: sum((each) => each['attribute-sets'].filter((one) => one['subset-of'] !== undefined).length),
      attributes: sum((each) => each['attribute-sets'].reduce((n, one) => n + one.attributes.length, 0)),
      enums: definitions('enum'),
      flags: definitions('flags'),
      structs: definitions('struct'),
      consts: definitions('const'),
      formats: sum((each) => (each['sub-messages'] ?? []).reduce((n, one) => n + one.formats.length, 0)),
      groups: sum((each) => each['mcast-groups']?.list.length ?? 0),
    }).toEqual({
      operations: 340,
      do: 264,
      dump: 103,
      notify: 47,
      event: 11,
      sets: 414,
      subsets: 58,
      attributes: 3349,
      enums: 97,
      flags: 44,
      structs: 125,
      consts: 16,
      formats: 116,
      groups: 36,
    });
  });
});

test('mergeSpec needs no files', () => {
  expect(mergeSpec({ spec: { file: 'x.yaml', text: minimal.join('\n') } }).spec.name).toBe('demo');
});

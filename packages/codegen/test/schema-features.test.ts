import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mergeSpec, parseSpec } from '../src/load/load-spec.ts';
import { parseYaml, type SourceFile } from '../src/load/parse-yaml.ts';
import type { JsonSchema } from '../src/load/schema/json-schema.ts';
import { specSchema } from '../src/load/schema/spec-schema.ts';
import { type Plain, toPlain } from '../src/load/source-node.ts';
import type { Protocol } from '../src/load/spec.ts';

const protocols: Protocol[] = ['genetlink', 'genetlink-c', 'genetlink-legacy', 'netlink-raw'];

function fixture(name: string): SourceFile {
  const file = `fixtures/schema/${name}.yaml`;
  return { file, text: readFileSync(new URL(file, import.meta.url), 'utf8') };
}

function isMap(value: unknown): value is { [key: string]: Plain } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const definitions = ['const', 'enum', 'set of flags', 'struct'];

/** What a map is, all definitions being alike: they share most keys. */
function whatOf(schema: JsonSchema): string {
  return definitions.includes(schema.what ?? '') ? 'definition' : (schema.what ?? '');
}

/** Every key and every named value that a schema has, as `what.key` and `what.key=value`. */
function featuresOf(schema: JsonSchema, path = '', found = new Set<string>()): Set<string> {
  for (const [key, each] of Object.entries(schema.properties ?? {})) {
    const name = `${whatOf(schema)}.${key}`;
    found.add(name);
    // Items of arrays have the types of attributes; a few stand for all.
    const values = key === 'sub-type' ? [] : (each.enum ?? each.items?.enum ?? []);
    for (const value of values) found.add(`${name}=${value}`);
    featuresOf(each, name, found);
  }
  if (schema.items !== undefined) featuresOf(schema.items, path, found);
  for (const each of schema.oneOf ?? []) featuresOf(each, path, found);
  return found;
}

/** The features of a schema that a value uses. */
function usedIn(value: Plain, schema: JsonSchema, found = new Set<string>()): Set<string> {
  if (Array.isArray(value) && schema.items !== undefined) {
    for (const item of value) usedIn(item, schema.items, found);
  }
  if (!isMap(value)) return found;
  const own = schema.oneOf?.find((each) => each.properties?.['type']?.const === value['type']) ?? schema;
  for (const [key, each] of Object.entries(value)) {
    const name = `${whatOf(own)}.${key}`;
    const inner = own.properties?.[key];
    found.add(name);
    for (const one of [each].flat()) found.add(`${name}=${String(one)}`);
    if (inner !== undefined) usedIn(each, inner, found);
  }
  return found;
}

describe.each(protocols)('protocol %s', (protocol) => {
  test('everything its schema allows can be loaded', () => {
    const { spec } = mergeSpec({ spec: fixture(protocol), imported: true });
    expect(spec.protocol).toBe(protocol);
  });

  test('the fixture leaves nothing out that is new in it', () => {
    const schema = specSchema(protocol, false);
    const inherited = protocols
      .slice(0, protocols.indexOf(protocol))
      .flatMap((each) => [...featuresOf(specSchema(each, false))]);
    const used = usedIn(toPlain(parseYaml(fixture(protocol))), schema);
    const missing = [...featuresOf(schema)].filter((each) => !used.has(each) && !inherited.includes(each));
    expect(
      missing.filter((each) => !each.startsWith('spec.protocol=') && !each.startsWith('spec.kernel-policy=')),
    ).toEqual([]);
  });

  test('the fixture loads as a spec of ours as well', () => {
    expect(() => mergeSpec({ spec: fixture(protocol) })).not.toThrow();
  });
});

describe('keys of ours', () => {
  test('can all be loaded', () => {
    expect(mergeSpec({ spec: fixture('extended') }).spec.name).toBe('all-of-ours');
  });

  test('are all in the fixture', () => {
    const extended = specSchema('genetlink', true);
    const upstream = new Set(protocols.flatMap((each) => [...featuresOf(specSchema(each, false))]));
    const used = usedIn(toPlain(parseYaml(fixture('extended'))), extended);
    const added = [...featuresOf(extended)].filter((each) => !upstream.has(each));
    expect(added.length).toBeGreaterThan(20);
    expect(added.filter((each) => !used.has(each))).toEqual([]);
  });

  test('are refused in an imported spec', () => {
    expect(() => parseSpec(fixture('extended'), false)).toThrow(
      /expected a key of an attribute set, got "ordered", which is not in the kernel's schema/,
    );
  });
});

describe('what belongs to other protocols', () => {
  const notRaw = ['version: 1', 'kernel-family: {}'];
  test.each(notRaw)('%s is not for raw families', (line) => {
    const { text } = fixture('netlink-raw');
    expect(() => mergeSpec({ spec: { file: 'raw.yaml', text: `${text}${line}\n` } })).toThrow(
      `expected a key of a spec, got "${line.split(':')[0]}", which only protocol genetlink`,
    );
  });

  test('protonum is for raw families only', () => {
    const { text } = fixture('extended');
    expect(() => mergeSpec({ spec: { file: 'ours.yaml', text: `${text}protonum: 0\n` } })).toThrow(
      'expected a key of a spec, got "protonum", which only protocol netlink-raw has',
    );
  });
});

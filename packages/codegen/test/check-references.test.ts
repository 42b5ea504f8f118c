import { describe, expect, test } from 'vitest';
import { load, problemsOf } from './sources.ts';

/** A spec with one of everything, in which each case changes one line. */
const base: readonly string[] = [
  'name: demo',
  'protocol: genetlink-legacy',
  'definitions:',
  '  - { name: max-len, type: const, value: 15, name-prefix: demo- }',
  '  - { name: mode, type: enum, entries: [off, fast, slow] }',
  '  - { name: caps, type: flags, entries: [a, b] }',
  '  - { name: inner, type: struct, members: [{ name: x, type: u8 }] }',
  '  - { name: head, type: struct, members: [{ name: len, type: u16 }, { name: in, type: binary, struct: inner }] }',
  'attribute-sets:',
  '  - name: dev',
  '    attributes:',
  '      - { name: ifname, type: string, checks: { max-len: max-len - 1 } }',
  '      - { name: mode, type: u32, enum: mode, checks: { max: u16-max, flags-mask: caps } }',
  '      - { name: kind, type: string }',
  '      - { name: opts, type: nest, nested-attributes: opts }',
  '      - { name: stats, type: binary, struct: head, checks: { min-len: demo-max-len } }',
  '  - name: opts',
  '    attributes:',
  '      - { name: data, type: sub-message, sub-message: data-msg, selector: kind }',
  '      - { name: hops, type: record-list, struct: head, nested-attributes: dev, length-member: len }',
  '      - { name: peer, type: nest, nested-attributes: dev, fixed-header: head }',
  '      - { name: family, type: u16, enum: address-family }',
  '  - { name: part, subset-of: dev, attributes: [{ name: ifname }, { name: mode }] }',
  'sub-messages:',
  '  - { name: data-msg, formats: [{ value: fast, attribute-set: part, fixed-header: head }, { value: none }] }',
  'operations:',
  '  fixed-header: head',
  '  list:',
  '    - { name: get, attribute-set: dev, do: { request: { attributes: [ifname] }, reply: { attributes: [mode] } } }',
  '    - { name: ntf, notify: get, mcgrp: all }',
  '    - { name: gone, attribute-set: part, event: { attributes: [ifname] }, fixed-header: inner }',
  'mcast-groups: { list: [{ name: all }] }',
];

/** The base with part of one line replaced, as a text. */
function changed(from: string, to: string): string {
  const text = base.join('\n');
  if (!text.includes(from)) throw new Error(`no line has ${from}`);
  return text.replace(from, to);
}

/** The problems of a text in which `¦` marks the place that the first of them has to be about. */
function problemsAt(marked: string): { got: string; at: string } {
  const before = marked.slice(0, marked.indexOf('¦')).split('\n');
  const got = problemsOf(marked.replace('¦', ''), undefined, false);
  return { got, at: `demo.yaml:${before.length}:${(before.at(-1)?.length ?? 0) + 1}` };
}

test('a spec whose names are all defined passes', () => {
  expect(load(base, undefined, false).spec.name).toBe('demo');
});

describe('names that are not defined', () => {
  const cases: [string, string, string][] = [
    ['nested-attributes: opts', '¦optz', 'an attribute set for "nested-attributes", got "optz"; did you mean "opts"?'],
    ['enum: mode', '¦mdoe', 'an enum or flags for "enum", got "mdoe"; did you mean "mode"?'],
    ['enum: mode', '¦head', 'an enum or flags for "enum", got "head", which is a struct'],
    [
      'enum: address-family',
      '¦address-famly',
      'an enum or flags for "enum", got "address-famly"; did you mean "address-family"?',
    ],
    ['struct: head, checks', '¦mode, checks', 'a struct for "struct", got "mode", which is an enum'],
    ['struct: inner }', '¦nothing }', 'a struct for "struct", got "nothing"'],
    ['sub-message: data-msg', '¦data', 'a sub-message for "sub-message", got "data"'],
    [
      'selector: kind',
      '¦kidn',
      'an attribute of "opts" or of a set around it for "selector", got "kidn"; did you mean "kind"?',
    ],
    ['length-member: len', '¦length', 'a member of "head" for "length-member", got "length"'],
    ['fixed-header: head }', '¦caps }', 'a struct for "fixed-header", got "caps", which is flags'],
    ['max-len: max-len - 1', '¦max-size - 1', 'a const for "max-len", got "max-size"'],
    [
      'min-len: demo-max-len',
      '¦demo-max-lne',
      'a const for "min-len", got "demo-max-lne"; did you mean "demo-max-len"?',
    ],
    ['max: u16-max', '¦u24-max', 'a const or a limit for "max", got "u24-max"'],
    ['flags-mask: caps', '¦cap', 'an enum or flags for "flags-mask", got "cap"; did you mean "caps"?'],
    ['subset-of: dev', '¦device', 'an attribute set for "subset-of", got "device"'],
    ['name: mode }] }', '¦speed }] }', 'an attribute of "dev", got "speed"'],
    [
      'attribute-set: part, fixed',
      '¦prat, fixed',
      'an attribute set for "attribute-set", got "prat"; did you mean "part"?',
    ],
    ['fixed-header: head }, {', '¦haed }, {', 'a struct for "fixed-header", got "haed"; did you mean "head"?'],
    ['fixed-header: head\n', '¦hd\n', 'a struct for "fixed-header", got "hd"'],
    ['attribute-set: dev, do', '¦dve, do', 'an attribute set for "attribute-set", got "dve"; did you mean "dev"?'],
    [
      'attributes: [ifname] }, reply',
      '[ifname, ¦mod] }, reply',
      'an attribute of "dev", got "mod"; did you mean "mode"?',
    ],
    ['attributes: [mode]', '[¦moed]', 'an attribute of "dev", got "moed"; did you mean "mode"?'],
    ['notify: get', '¦gte', 'an operation for "notify", got "gte"; did you mean "get"?'],
    ['mcgrp: all', '¦al', 'a multicast group for "mcgrp", got "al"; did you mean "all"?'],
    ['event: { attributes: [ifname]', '{ attributes: [¦kind]', 'an attribute of "part", got "kind"'],
    ['fixed-header: inner', '¦outer', 'a struct for "fixed-header", got "outer"'],
  ];
  test.each(cases)('%s -> %s', (from, to, message) => {
    const key = from.slice(0, from.indexOf(' ') + 1);
    const { got, at } = problemsAt(changed(from, key + to));
    expect(got).toBe(`${at}: expected ${message}`);
  });

  test('an operation that lists attributes needs a set', () => {
    const { got, at } = problemsAt(changed('{ name: get, attribute-set: dev, ', '¦{ name: get, '));
    expect(got).toBe(`${at}: expected "attribute-set" in operation "get", which lists attributes, got none`);
  });

  test('the set for operations that are not described', () => {
    const { got, at } = problemsAt(changed('  fixed-header: head\n', '  fallback-attrs: ¦devs\n'));
    expect(got).toBe(`${at}: expected an attribute set for "fallback-attrs", got "devs"; did you mean "dev"?`);
  });

  test('the type of items, beside what has none', () => {
    const { got, at } = problemsAt(changed('{ name: len, type: u16 }', '{ name: len, type: u16, sub-type: ¦u8 }'));
    expect(got).toBe(`${at}: expected "sub-type" only beside type flexible-array, or binary without "struct"`);
  });

  test('the const that an enum starts from', () => {
    const from = (start: string): string => changed('entries: [off', `value-start: ${start}, entries: [off`);
    const { got, at } = problemsAt(from('¦first'));
    expect(got).toBe(`${at}: expected a number or a const for "value-start", got "first"`);
    expect(problemsOf(from('"0x10"'), undefined, false)).toBe('no problems');
    expect(problemsOf(from('max-len'), undefined, false)).toBe('no problems');
  });
});

describe('selectors', () => {
  test('that are enums have to know every format', () => {
    const spec = changed('{ name: kind, type: string }', '{ name: kind, type: u32, enum: mode }');
    const { got, at } = problemsAt(spec.replace('{ value: none', '{ value: ¦none'));
    expect(got).toBe(`${at}: expected an entry of "mode", the enum of selector "kind", for "value", got "none"`);
  });

  test('are not found in sets that stand elsewhere', () => {
    const spec = changed('nested-attributes: opts', 'nested-attributes: part');
    const { got, at } = problemsAt(spec.replace('selector: ', 'selector: ¦'));
    expect(got).toBe(`${at}: expected an attribute of "opts" or of a set around it for "selector", got "kind"`);
  });
});

describe('names that are given twice', () => {
  const cases: [string, string, string, string][] = [
    [
      'definition',
      'definitions:\n',
      'definitions:\n  - { name: mode, type: const, value: 1 }\n',
      '¦{ name: mode, type: enum',
    ],
    ['attribute', 'attributes:\n', 'attributes:\n      - { name: stats, type: u8 }\n', '¦{ name: stats, type: binary'],
    ['member', '{ name: in,', '{ name: len,', '¦{ name: len, type: binary'],
    ['format', '{ value: none }', '{ value: fast }', '¦{ value: fast }'],
    ['operation', 'name: gone', 'name: get', '¦{ name: get, attribute-set: part'],
    ['multicast group', '[{ name: all }]', '[{ name: all }, { name: all }]', ', ¦{ name: all }'],
  ];
  test.each(cases)('%s', (what, from, to, second) => {
    const { got, at } = problemsAt(changed(from, to).replace(second.replace('¦', ''), second));
    expect(got.replace(/"[a-z]+" again \(first at demo\.yaml:\d+:\d+\)$/, '…')).toBe(
      `${at}: expected each ${what} once, got …`,
    );
  });

  test('name the place of the first', () => {
    const got = problemsOf(['name: x', 'name: y', ...base.slice(1)], undefined, false);
    expect(got).toBe('demo.yaml:2:1: expected each key once, got "name" again (first at demo.yaml:1:1)');
    expect(problemsOf(changed('name: gone', 'name: get'), undefined, false)).toBe(
      'demo.yaml:31:7: expected each operation once, got "get" again (first at demo.yaml:29:7)',
    );
  });

  test('entry', () => {
    const { got, at } = problemsAt(changed('[off, fast, slow]', '[off, fast, ¦off]'));
    expect(got).toBe(`${at}: expected each entry once, got "off" again`);
  });

  test('are fine in a subset, in an attribute list, and for the padding of a struct', () => {
    const spec = changed('[{ name: ifname }, { name: mode }]', '[{ name: ifname }, { name: ifname }]')
      .replace('attributes: [mode] }', 'attributes: [mode, mode] }')
      .replace('[{ name: x, type: u8 }]', '[{ name: p, type: pad, len: 1 }, { name: p, type: pad, len: 2 }]');
    expect(problemsOf(spec, undefined, false)).toBe('no problems');
  });

  test('are fine between a set and a definition', () => {
    const spec = changed('{ name: caps', '{ name: dev').replace(', flags-mask: caps', '');
    expect(problemsOf(spec, undefined, false)).toBe('no problems');
  });
});

describe('things that hold themselves', () => {
  test('structs, over any number of steps', () => {
    const { got, at } = problemsAt(changed('[{ name: x, type: u8 }]', '[{ name: x, type: binary, struct: ¦head }]'));
    expect(got.split('\n')[0]).toBe(`${at}: expected a struct without "inner" in it, got "head"`);
    expect(got.split('\n')[1]).toMatch(/: expected a struct without "head" in it, got "inner"$/);
  });

  test('subsets', () => {
    const { got, at } = problemsAt(changed('subset-of: dev', 'subset-of: ¦part'));
    expect(got).toBe(`${at}: expected a set of which "part" is a part, got "part", a part of itself`);
  });

  test('but nested sets may', () => {
    const spec = changed(
      'name: peer, type: nest, nested-attributes: dev',
      'name: peer, type: nest, nested-attributes: opts',
    );
    expect(problemsOf(spec, undefined, false)).toBe('no problems');
  });
});

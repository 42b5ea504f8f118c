import { describe, expect, test } from 'vitest';
import { load, minimal, problemsOf } from './sources.ts';

/** The minimal spec with the lines from `start` on replaced. */
function replaced(start: string, ...by: string[]): string[] {
  const index = minimal.indexOf(start);
  if (index < 0) throw new Error(`no such line: ${start}`);
  return [...minimal.slice(0, index), ...by, ...minimal.slice(index + 1)];
}

/** The minimal spec with one definition, which starts in line 3. */
function withDefinition(...lines: string[]): string[] {
  return ['name: demo', 'definitions:', ...lines, ...minimal.slice(1)];
}

test('a spec without texts is valid', () => {
  expect(load(minimal).spec.name).toBe('demo');
});

describe('errors of the form', () => {
  const cases: [string, string[], string][] = [
    ['a list for a map', ['- a'], 'demo.yaml:1:1: expected a spec (a map), got a list'],
    ['an empty file', ['# nothing'], 'demo.yaml:1:1: expected a spec (a map), got nothing'],
    [
      'missing sections',
      ['name: demo'],
      'demo.yaml:1:1: expected "attribute-sets" in spec "demo", got none\n' +
        'demo.yaml:1:1: expected "operations" in spec "demo", got none',
    ],
    [
      'an unknown protocol',
      ['name: demo', 'protocol: genetlink-legcy'],
      'demo.yaml:2:11: expected one of genetlink, genetlink-c, genetlink-legacy, netlink-raw for "protocol", ' +
        'got "genetlink-legcy"; did you mean "genetlink-legacy"?',
    ],
    [
      'a misspelt key',
      replaced('        type: u32', '        typ: u32'),
      'demo.yaml:5:9: expected "type" in attribute "ifindex", got none\n' +
        'demo.yaml:6:9: expected a key of an attribute, got "typ"; did you mean "type"?',
    ],
    [
      'a key that is near to none',
      replaced('      attribute-set: dev', '      attribute-set: dev', '      event: { payload: [] }'),
      'demo.yaml:13:16: expected a key of an event, got "payload"; known keys: attributes',
    ],
    [
      'a key of another protocol',
      replaced('        type: u32', '        type: u32', '        struct: foo'),
      'demo.yaml:7:9: expected a key of an attribute, got "struct", ' +
        'which only protocol genetlink-legacy or netlink-raw has',
    ],
    [
      'a key of ours in an imported spec',
      replaced('        type: u32', '        type: u32', '        sensitive: true'),
      'demo.yaml:7:9: expected a key of an attribute, got "sensitive", ' +
        "which is not in the kernel's schema: it belongs in an overlay",
    ],
    [
      'an unknown type',
      replaced('        type: u32', '        type: u33'),
      'demo.yaml:6:15: expected one of unused, pad, flag, binary, uint, sint, u8, u16, u32, u64, s8, s16, s32, s64, ' +
        'string, nest, indexed-array, nest-type-value for "type", got "u33"; did you mean "u32"?',
    ],
    [
      'a text for an integer',
      replaced('        type: u32', '        type: u32', '        value: one'),
      'demo.yaml:7:16: expected an integer for "value", got "one"',
    ],
    [
      'a negative value',
      replaced('        type: u32', '        type: u32', '        value: -1'),
      'demo.yaml:7:16: expected an integer of at least 0 for "value", got -1',
    ],
    [
      'a fraction',
      replaced('        type: u32', '        type: u32', '        value: 1.5'),
      'demo.yaml:7:16: expected an integer for "value", got 1.5',
    ],
    [
      'a text for a list',
      replaced('        request: { attributes: [ifindex, ifname] }', '        request: { attributes: ifindex }'),
      'demo.yaml:14:32: expected a list for "attributes", got "ifindex"',
    ],
    [
      'a number in a list of texts',
      replaced('        request: { attributes: [ifindex, ifname] }', '        request: { attributes: [ifindex, 3] }'),
      'demo.yaml:14:42: expected a text in "attributes", got 3',
    ],
    [
      'a text for a map',
      replaced('      - name: ifindex', '      - ifindex').toSpliced(5, 1),
      'demo.yaml:5:9: expected an attribute (a map) in "attributes", got "ifindex"',
    ],
    [
      'a number for a flag',
      replaced('        type: u32', '        type: u32', '        multi-attr: 1'),
      'demo.yaml:7:21: expected true or false for "multi-attr", got 1',
    ],
    [
      'a name with capitals',
      replaced('      - name: ifindex', '      - name: IfIndex'),
      'demo.yaml:5:15: expected a name of lower-case letters, digits and dashes for "name", got "IfIndex"',
    ],
    [
      'a value that is missing',
      replaced('        type: u32', '        type: u32', '        enum:'),
      'demo.yaml:7:14: expected a text for "enum", got nothing',
    ],
    [
      'a length that is no length',
      replaced('        type: string', '        type: string', '        checks: { max-len: a + 1 }'),
      'demo.yaml:9:28: expected a length, the name of a const, or "NAME - 1" for "max-len", got "a + 1"',
    ],
    [
      'a negative length',
      replaced('        type: string', '        type: string', '        checks: { max-len: -1 }'),
      'demo.yaml:9:28: expected a length, the name of a const, or "NAME - 1" for "max-len", got -1',
    ],
    [
      'a privilege that does not exist',
      replaced('      attribute-set: dev', '      attribute-set: dev', '      flags: [admin]'),
      'demo.yaml:13:15: expected one of admin-perm, uns-admin-perm in "flags", got "admin"',
    ],
    [
      'a long text is cut',
      replaced('        type: u32', '        type: u32', `        value: ${'x'.repeat(80)}`),
      `demo.yaml:7:16: expected an integer for "value", got "${'x'.repeat(60)}…"`,
    ],
  ];
  test.each(cases)('%s', (_, spec, message) => {
    expect(problemsOf(spec)).toBe(message);
  });
});

describe('errors of definitions', () => {
  const cases: [string, string[], string][] = [
    ['no type', ['  - name: a'], 'demo.yaml:3:5: expected "type" in definition "a", got none'],
    [
      'unknown type',
      ['  - { name: a, type: enumeration }'],
      'demo.yaml:3:22: expected one of const, enum, flags for "type", got "enumeration"',
    ],
    [
      'struct in a protocol that has none',
      ['  - { name: a, type: struct, members: [] }'],
      'demo.yaml:3:22: expected one of const, enum, flags for "type", got "struct"',
    ],
    [
      'const without a value',
      ['  - { name: a, type: const }'],
      'demo.yaml:3:5: expected "value" in const "a", got none',
    ],
    [
      'enum without entries',
      ['  - { name: a, type: enum }'],
      'demo.yaml:3:5: expected "entries" in enum "a", got none',
    ],
    [
      'keys of another kind of definition',
      ['  - { name: a, type: flags, entries: [b], value: 3 }'],
      'demo.yaml:3:43: expected a key of a set of flags, got "value"; known keys: ' +
        'type, name, doc, header, scope, value-start, entries, render-max',
    ],
    [
      'entry without a name',
      ['  - { name: a, type: enum, entries: [{ value: 1 }] }'],
      'demo.yaml:3:38: expected "name" in an entry, got none',
    ],
    [
      'entry of a free name that is a map',
      ['  - { name: a, type: enum, entries: [b+c, { name: d+e }] }'],
      'demo.yaml:3:51: expected a name of lower-case letters, digits and dashes for "name", got "d+e"',
    ],
    [
      'entry that is a number',
      ['  - { name: a, type: enum, entries: [b, 3] }'],
      'demo.yaml:3:41: expected the name of an entry, or a map with its name in "entries", got 3',
    ],
  ];
  test.each(cases)('%s', (_, lines, message) => {
    expect(problemsOf(withDefinition(...lines))).toBe(message);
  });
});

describe('errors of structs', () => {
  const member = (text: string): string[] => [
    ...withDefinition(`  - { name: s, type: struct, members: [${text}] }`),
    'protocol: genetlink-legacy',
  ];
  const cases: [string, string, string][] = [
    ['no type', '{ name: a }', 'demo.yaml:3:40: expected "type" in member "a", got none'],
    [
      'binary without a length',
      '{ name: a, type: binary }',
      'demo.yaml:3:40: expected "len" in member "a" of type binary, got none',
    ],
    [
      'string without a length',
      '{ name: a, type: string }',
      'demo.yaml:3:40: expected "len" in member "a" of type string, got none',
    ],
    [
      'capitals outside of raw families',
      '{ name: DP, type: u8 }',
      'demo.yaml:3:48: expected a name of lower-case letters, digits and dashes for "name", got "DP"',
    ],
    [
      'pad outside of raw families',
      '{ name: a, type: pad, len: 1 }',
      'demo.yaml:3:57: expected one of u8, u16, u32, u64, s8, s16, s32, s64, string, binary for "type", got "pad"',
    ],
  ];
  test.each(cases)('%s', (_, text, message) => {
    expect(problemsOf(member(text))).toBe(message);
  });

  test('pad without a length, where pad is allowed', () => {
    expect(problemsOf(member('{ name: a, type: pad }'), undefined, false)).toBe(
      'demo.yaml:3:40: expected "len" in member "a" of type pad, got none',
    );
  });
});

describe('what an attribute needs for its type', () => {
  const cases: [string, string][] = [
    ['{ name: a, type: nest }', 'expected "nested-attributes" in attribute "a" of type nest, got none'],
    ['{ name: a, type: indexed-array }', 'expected "sub-type" in attribute "a" of type indexed-array, got none'],
    [
      '{ name: a, type: indexed-array, sub-type: nest }',
      'expected "nested-attributes" in attribute "a" of sub-type nest, got none',
    ],
    [
      '{ name: a, type: nest-type-value, nested-attributes: dev }',
      'expected "type-value" in attribute "a" of type nest-type-value, got none',
    ],
    [
      '{ name: a, type: indexed-array, sub-type: nest-type-value, type-value: [one] }',
      'expected "nested-attributes" in attribute "a" of sub-type nest-type-value, got none',
    ],
    [
      '{ name: a, type: indexed-array, sub-type: sub-message, sub-message: m }',
      'expected "selector" in attribute "a" of sub-type sub-message, got none',
    ],
    [
      '{ name: a, type: sub-message, sub-message: m }',
      'expected "selector" in attribute "a" of type sub-message, got none',
    ],
    [
      '{ name: a, type: record-list, struct: s, nested-attributes: dev }',
      'expected "length-member" in attribute "a" of type record-list, got none',
    ],
  ];
  test.each(cases)('%s', (attribute, message) => {
    const spec = replaced('        type: u32', '        type: u32', `      - ${attribute}`);
    expect(problemsOf(spec, undefined, false)).toBe(`demo.yaml:7:9: ${message}`);
  });

  test('nothing in a subset, where the whole set supplies it', () => {
    const subset = ['  - name: part', '    subset-of: dev', '    attributes: [{ name: ifname }]', 'operations:'];
    expect(problemsOf(replaced('operations:', ...subset))).toBe('no problems');
  });
});

test('a subset has no prefix of its own', () => {
  const subset = ['  - { name: part, subset-of: dev, name-prefix: p-, attributes: [] }', 'operations:'];
  expect(problemsOf(replaced('operations:', ...subset))).toBe(
    'demo.yaml:9:48: expected no prefix in a subset, which takes the one of its set, for "name-prefix", got "p-"',
  );
});

test('a raw family needs a protocol number', () => {
  expect(problemsOf(['protocol: netlink-raw', ...minimal])).toBe(
    'demo.yaml:1:1: expected "protonum" in spec "demo", got none',
  );
});

test('all problems are listed, by position', () => {
  const spec = replaced('        type: u32', '        type: u33', '        value: -1', '        colour: red');
  expect(
    problemsOf(spec)
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual(['demo.yaml:6:15:', 'demo.yaml:7:16:', 'demo.yaml:8:9:']);
});

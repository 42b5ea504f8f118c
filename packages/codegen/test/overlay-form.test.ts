import { describe, expect, test } from 'vitest';
import { load, patch, problemsOf, overlaid as spec } from './sources.ts';

describe('docs', () => {
  const full = [
    'family: demo',
    'docs:',
    '  family: A demonstration.',
    '  operations: { get: Gets a device. }',
    '  definitions:',
    '    mode: { doc: How fast., entries: { off: Not at all. } }',
    '    head: { members: { a: A byte. } }',
    '  attribute-sets:',
    '    dev: { doc: A device., attributes: { kind: What it is. } }',
    '    part: { attributes: { kind: Twice. } }',
    '  mcast-groups: { all: Everything. }',
    '  sub-messages:',
    '    data-msg: { doc: By kind., formats: { vlan: A VLAN. } }',
  ];

  test('end up as doc keys, also at plain entries and at items of one name', () => {
    const { spec: merged } = load(spec, full);
    expect(merged.doc).toBe('A demonstration.');
    expect(merged.operations.list[0]?.doc).toBe('Gets a device.');
    expect(merged.definitions?.[0]).toMatchObject({
      doc: 'How fast.',
      entries: [{ name: 'off', doc: 'Not at all.' }, 'fast'],
    });
    expect(merged.definitions?.[1]).toMatchObject({ members: [{ name: 'a', doc: 'A byte.' }, { name: 'b' }] });
    expect(merged['attribute-sets'][0]).toMatchObject({
      doc: 'A device.',
      attributes: [{ doc: 'What it is.' }, {}, {}],
    });
    expect(merged['attribute-sets'][1]?.attributes.map((each) => each.doc)).toEqual(['Twice.', 'Twice.']);
    expect(merged['mcast-groups']?.list[0]?.doc).toBe('Everything.');
    expect(merged['sub-messages']?.[0]).toMatchObject({ doc: 'By kind.', formats: [{ doc: 'A VLAN.' }] });
  });

  test('take the short form of a text alone', () => {
    const { spec: merged } = load(spec, ['family: demo', 'docs: { attribute-sets: { dev: A device. } }']);
    expect(merged['attribute-sets'][0]?.doc).toBe('A device.');
  });

  test('replace what the spec says, and know where they came from', () => {
    const documented = spec.map((line) => line.replace('name: demo', 'name: demo\ndoc: Upstream.'));
    const { spec: merged, positionOf } = load(documented, full);
    expect(merged.doc).toBe('A demonstration.');
    expect(positionOf(merged, 'doc')).toEqual({ file: 'overlay.yaml', line: 3, column: 11 });
  });

  const errors: [string, string, string][] = [
    [
      'an operation',
      'operations: { gte: x }',
      '2:23: expected an operation of the spec, got "gte"; did you mean "get"?',
    ],
    [
      'a definition',
      'definitions: { mod: x }',
      '2:24: expected a definition of the spec, got "mod"; did you mean "mode"?',
    ],
    [
      'an entry',
      'definitions: { mode: { entries: { fats: x } } }',
      '2:43: expected an entry of "mode" of the spec, got "fats"; did you mean "fast"?',
    ],
    [
      'members of an enum',
      'definitions: { mode: { members: { a: x } } }',
      '2:43: expected a member of "mode" of the spec, got "a"',
    ],
    [
      'an attribute',
      'attribute-sets: { dev: { attributes: { adr: x } } }',
      '2:48: expected an attribute of "dev" of the spec, got "adr"; did you mean "addr"?',
    ],
    ['a multicast group', 'mcast-groups: { some: x }', '2:25: expected a multicast group of the spec, got "some"'],
    [
      'a format',
      'sub-messages: { data-msg: { formats: { vlna: x } } }',
      '2:48: expected a format of "data-msg" of the spec, got "vlna"; did you mean "vlan"?',
    ],
  ];
  test.each(errors)('refuse %s that is not there', (_, docs, message) => {
    expect(problemsOf(spec, ['family: demo', `docs: { ${docs} }`])).toBe(`overlay.yaml:${message}`);
  });

  test('refuse a section that the spec does not have', () => {
    const without = spec.filter((line) => !line.startsWith('mcast-groups'));
    expect(problemsOf(without, ['family: demo', 'docs: { mcast-groups: { all: x } }'])).toBe(
      'overlay.yaml:2:25: expected a multicast group of the spec, got "all"',
    );
  });

  test('refuse a second text for what a patch has described', () => {
    const overlay = [
      ...patch('at: definitions/mode', 'add: { doc: Speed. }'),
      'docs: { definitions: { mode: Speed. } }',
    ];
    expect(problemsOf(spec, overlay)).toBe(
      'overlay.yaml:7:24: expected one doc for "mode", got a second (first at overlay.yaml:4:12)',
    );
  });
});

describe('options', () => {
  test('end up at the operations', () => {
    const { spec: merged } = load(spec, [
      'family: demo',
      'options:',
      '  operations:',
      '    fallback-attrs: dev',
      '    transparent: true',
      '    list: { get: { all-attrs: true, request-type-at-runtime: true } }',
    ]);
    expect(merged.operations).toMatchObject({ 'fallback-attrs': 'dev', transparent: true });
    expect(merged.operations.list[0]).toMatchObject({ 'all-attrs': true, 'request-type-at-runtime': true });
  });

  test('refuse an operation that is not there, and what is set already', () => {
    const options = 'options: { operations: { transparent: true, list: { gte: { all-attrs: true } } } }';
    expect(problemsOf(spec, [...patch('at: operations', 'add: { transparent: false }'), options])).toBe(
      'overlay.yaml:7:26: expected "transparent" of the operations to be new, got a second\n' +
        'overlay.yaml:7:53: expected an operation of the spec, got "gte"; did you mean "get"?',
    );
  });
});

describe('the form of an overlay', () => {
  const cases: [string, string[], string][] = [
    ['no family', ['docs: {}'], '1:1: expected "family" in an overlay, got none'],
    ['another family', ['family: dmo'], '1:9: expected "demo" for "family", got "dmo"; did you mean "demo"?'],
    [
      'an unknown section',
      ['family: demo', 'patchs: []'],
      '2:1: expected a key of an overlay, got "patchs"; did you mean "patches"?',
    ],
    [
      'no reason, no source, nothing to do',
      ['family: demo', 'patches:', '  - at: name'],
      '3:5: expected "reason" in a patch, got none\n3:5: expected "source" in a patch, got none\n' +
        '3:5: expected one of "set", "add", "remove" in a patch, got none',
    ],
    [
      'two things to do',
      patch('at: name', 'set: { a: 1 }', 'remove: true'),
      '3:5: expected one of "set", "add", "remove" in a patch, got "set", "remove"',
    ],
    [
      'a path that is a number',
      patch('at: 3', 'remove: true'),
      '3:9: expected a path or a list of paths for "at", got 3',
    ],
    [
      'no path in the list',
      patch('at: []', 'remove: true'),
      '3:9: expected a path or a list of paths for "at", got a list',
    ],
    ['a number among paths', patch('at: [name, 3]', 'remove: true'), '3:16: expected a path in "at", got 3'],
    ['a list to set', patch('at: name', 'set: [a]'), '4:10: expected a map for "set", got a list'],
    [
      'a text to add',
      patch('at: name', 'add: a'),
      '4:10: expected a list of new items or a map of new keys for "add", got "a"',
    ],
    ['remove: false', patch('at: name', 'remove: false'), '4:13: expected true for "remove", got false'],
    [
      'a doc of two lines',
      ['family: demo', 'docs:', '  family: |', '    One.', '    Two.'],
      '3:11: expected a text of one line for "family", got "One.\\nTwo.\\n"',
    ],
    [
      'a doc that is a number',
      ['family: demo', 'docs: { operations: { get: 3 } }'],
      '2:28: expected a text of one line for "get", got 3',
    ],
    [
      'a doc that is a list',
      ['family: demo', 'docs: { definitions: { mode: [a] } }'],
      '2:30: expected a text of one line, or a map of such texts for "mode", got a list',
    ],
    [
      'an unknown option',
      ['family: demo', 'options: { operations: { all-attr: true } }'],
      '2:26: expected a key of options of the operations, got "all-attr"; did you mean "all-attrs"?',
    ],
  ];
  test.each(cases)('%s', (_, overlay, message) => {
    expect(problemsOf(spec, overlay).replaceAll('overlay.yaml:', '')).toBe(message);
  });
});

import { describe, expect, test } from 'vitest';
import { modelOf, problemsOf } from './model-of.ts';

const isTaken = (name: string, what: string) => `got "${name}", which is that of ${what} at demo.yaml:`;

describe('exports', () => {
  test('a set and an enum of one name stop the generator, with both places', () => {
    expect(
      problemsOf(`
        definitions:
          - { name: stringset, type: enum, entries: [] }
        attribute-sets:
          - { name: stringset, attributes: [] }
      `),
    ).toBe(
      'demo.yaml:7:5: expected a TypeScript name of its own for attribute set "stringset", got "Stringset", ' +
        'which is that of enum "stringset" at demo.yaml:5:5 ("ts-name" tells them apart)',
    );
  });

  test('a ts-name tells them apart', () => {
    const model = modelOf(`
      definitions:
        - { name: stringset, type: enum, entries: [] }
      attribute-sets:
        - { name: stringset, ts-name: StringsetInfo, attributes: [] }
    `);
    expect(model.sets[0]?.tsName).toBe('StringsetInfo');
  });

  const definition = (name: string, rest: string) => `{ name: ${name}, ${rest} }`;
  const set = (name: string, rest = 'attributes: []') => `{ name: ${name}, ${rest} }`;
  const operation = (name: string, rest = 'do: {}') => `{ name: ${name}, ${rest} }`;
  const spec = (parts: { definitions?: string[]; sets?: string[]; messages?: string[]; operations?: string[] }) =>
    [
      `definitions: [${parts.definitions?.join(', ') ?? ''}]`,
      `attribute-sets: [${parts.sets?.join(', ') ?? ''}]`,
      `sub-messages: [${parts.messages?.join(', ') ?? ''}]`,
      `operations: { list: [${parts.operations?.join(', ') ?? ''}] }`,
    ].join('\n');
  const struct = (name: string) => definition(name, 'type: struct, members: [{ name: a, type: u8 }]');
  const flags = (name: string) => definition(name, 'type: flags, entries: [a]');

  test.each([
    [
      'two enums',
      { definitions: [flags('a-b'), definition('a_b'.replace('_', '--'), 'type: enum, entries: []')] },
      'AB',
    ],
    [
      'the name of one flag and an enum',
      { definitions: [flags('dev-flags'), definition('dev-flag', 'type: enum, entries: []')] },
      'DevFlag',
    ],
    ['a constant and a struct', { definitions: [definition('max', 'type: const, value: 1'), struct('-max')] }, 'Max'],
    ['a struct and a set', { definitions: [struct('pair')], sets: [set('pair')] }, 'Pair'],
    ['the descriptors of two sets', { sets: [set('link'), set('link-attrs')] }, 'linkAttrs'],
    ['an operation and descriptors', { sets: [set('link')], operations: [operation('link-attrs')] }, 'linkAttrs'],
    ['an operation and a decoder', { sets: [set('link')], operations: [operation('decode-link')] }, 'decodeLink'],
    [
      'an operation and the table of an enum',
      { definitions: [flags('bits')], operations: [operation('bits-table')] },
      'bitsTable',
    ],
    [
      'an operation and a struct',
      { definitions: [struct('pair')], operations: [operation('pair-struct')] },
      'pairStruct',
    ],
    ['two operations', { operations: [operation('get-it'), operation('get--it')] }, 'getIt'],
    [
      'requests of a dump and a do',
      { operations: [operation('get', 'dump: {}'), operation('get-dump')] },
      'GetDumpRequest',
    ],
    ['a set and a request', { sets: [set('get-request')], operations: [operation('get')] }, 'GetRequest'],
    [
      'a set and a message',
      {
        definitions: [struct('hdr')],
        sets: [set('dev'), set('dev-message')],
        operations: [operation('get', 'attribute-set: dev, fixed-header: hdr, do: {}')],
      },
      'DevMessage',
    ],
    [
      'the items of an ordered set and a set',
      { sets: [set('acts', 'ordered: true, attributes: []'), set('acts-item')] },
      'ActsItem',
    ],
    [
      'a selected set and the union of its formats',
      {
        sets: [
          set(
            'info',
            'attributes: [{ name: kind, type: string }, { name: data, type: sub-message, sub-message: m, selector: kind }]',
          ),
          set('info-data'),
        ],
        messages: ['{ name: m, formats: [] }'],
      },
      'InfoData',
    ],
    [
      'a sub-message and an operation',
      { messages: ['{ name: m, formats: [] }'], operations: [operation('m-formats')] },
      'mFormats',
    ],
  ])('%s may not meet', (_, parts, name) => {
    const problems = problemsOf(spec(parts)).split('\n');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      new RegExp(
        `^demo.yaml:\\d+:\\d+: expected a TypeScript name of its own for .*, got "${name}", which is that of .* at demo.yaml:\\d+:\\d+ `,
      ),
    );
  });

  test.each(['family', 'multicast-groups', 'operations', 'notifications'])('%s is taken in every package', (name) => {
    expect(problemsOf(spec({ operations: [operation(name)] }))).toContain('which is that of every family (');
  });

  test('names that TypeScript has itself are refused', () => {
    expect(problemsOf(spec({ sets: [set('record')] }))).toBe(
      'demo.yaml:5:18: expected a TypeScript name of its own for attribute set "record", got "Record", ' +
        'which generated code needs itself ("ts-name" gives another, such as "RecordData")',
    );
  });

  test('a constant of the kernel alone is no export', () => {
    const internal = definition('pair', 'type: const, value: 1, scope: kernel');
    expect(problemsOf(spec({ definitions: [internal], sets: [set('pair')] }))).toBe('no problems');
  });

  test('capitals tell names apart', () => {
    const members = '[{ name: DP, type: u8 }, { name: dp, type: u8 }]';
    expect(problemsOf(spec({ definitions: [definition('s', `type: struct, members: ${members}`)] }))).toBe(
      'no problems',
    );
  });
});

describe('properties', () => {
  test('two attributes of one set may not meet', () => {
    const text = problemsOf(
      'attribute-sets: [{ name: s, attributes: [{ name: a-b, type: u8 }, { name: a--b, type: u8 }] }]',
    );
    expect(text).toContain(`for attribute "a--b", ${isTaken('aB', 'attribute "a-b"')}`);
  });

  test('numbers that are kept free have no name', () => {
    const text = 'attribute-sets: [{ name: s, attributes: [{ name: a-b, type: pad }, { name: a--b, type: u8 }] }]';
    expect(problemsOf(text)).toBe('no problems');
  });

  test('two members of one struct may not meet', () => {
    const text = problemsOf(
      'definitions: [{ name: s, type: struct, members: [{ name: a-b, type: u8 }, { name: a--b, type: u8 }] }]',
    );
    expect(text).toContain(`for member "a--b", ${isTaken('aB', 'member "a-b"')}`);
  });

  const heading = (member: string) => `
    definitions:
      - { name: hdr, type: struct, members: [{ name: table, type: u8${member} }] }
    attribute-sets:
      - { name: attrs, attributes: [{ name: table, type: u32 }, { name: header-table, type: u32 }] }
    operations: { list: [{ name: get, attribute-set: attrs, fixed-header: hdr, do: {} }] }
  `;

  test('a member of a header and an attribute may not meet, not even once renamed', () => {
    expect(problemsOf(heading(''))).toContain(
      `for attribute "header-table", ${isTaken('headerTable', 'member "table"')}`,
    );
    expect(problemsOf(heading(', ts-name: table'))).toContain(
      `for attribute "table", ${isTaken('table', 'member "table"')}`,
    );
    expect(problemsOf(heading(', ts-name: shortTable'))).toBe('no problems');
  });

  test('a key of nests and an attribute may not meet', () => {
    const text = problemsOf(`
      attribute-sets:
        - { name: inner, attributes: [{ name: policy-id, type: u32 }] }
        - name: outer
          attributes:
            - { name: p, type: nest-type-value, type-value: [policy-id], nested-attributes: inner }
    `);
    expect(text).toContain(`for attribute "policy-id", ${isTaken('policyId', 'key "policy-id"')}`);
  });
});

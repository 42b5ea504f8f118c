import { describe, expect, test } from 'vitest';
import { modelOf, problemsOf, structOf } from './model-of.ts';

/** Size and offsets of a struct `s` with the given members, and of `inner` where they use it. */
function layout(...members: string[]) {
  const struct = structOf(modelOf(definitions(members)), 's');
  const offsets = struct.members.map(({ name, offset, sizeBytes }) => [name, offset, sizeBytes]);
  return { size: struct.sizeBytes, members: offsets };
}

function definitions(members: readonly string[]): string {
  return [
    'definitions:',
    '  - { name: name-len, type: const, value: 16 }',
    '  - { name: s, type: struct, members: [',
    ...members.map((each) => `      { ${each} },`),
    '    ] }',
    '  - { name: inner, type: struct, members: [{ name: a, type: u8 }, { name: b, type: u32 }] }',
  ].join('\n');
}

describe('layout', () => {
  test('numbers stand at multiples of their width', () => {
    expect(layout('name: a, type: u8', 'name: b, type: u64', 'name: c, type: u16', 'name: d, type: s32')).toEqual({
      size: 24,
      members: [
        ['a', 0, 1],
        ['b', 8, 8],
        ['c', 16, 2],
        ['d', 20, 4],
      ],
    });
  });

  test('the whole is rounded up to the widest member', () => {
    expect(layout('name: a, type: u64', 'name: b, type: u16').size).toBe(16);
    expect(layout('name: a, type: u16', 'name: b, type: u8').size).toBe(4);
    expect(layout('name: a, type: u8').size).toBe(1);
  });

  test('bytes and strings stand anywhere', () => {
    expect(layout('name: a, type: u8', 'name: b, type: binary, len: 5', 'name: c, type: string, len: 4')).toEqual({
      size: 10,
      members: [
        ['a', 0, 1],
        ['b', 1, 5],
        ['c', 6, 4],
      ],
    });
  });

  test('a pad is a gap and no member', () => {
    expect(layout('name: a, type: u8', 'name: pad, type: pad, len: 3', 'name: b, type: u8')).toEqual({
      size: 5,
      members: [
        ['a', 0, 1],
        ['b', 4, 1],
      ],
    });
  });

  test('a pad that fills up to the alignment adds nothing', () => {
    expect(layout('name: a, type: u8', 'name: pad, type: pad, len: 3', 'name: b, type: u32').size).toBe(8);
  });

  test('a struct inside has its own alignment, even if it is defined later', () => {
    expect(layout('name: a, type: u16', 'name: b, type: binary, struct: inner', 'name: c, type: u8')).toEqual({
      size: 16,
      members: [
        ['a', 0, 2],
        ['b', 4, 8],
        ['c', 12, 1],
      ],
    });
  });

  test('a length may be a constant, or one less', () => {
    expect(layout('name: a, type: string, len: name-len', 'name: b, type: binary, len: name-len - 1')).toEqual({
      size: 31,
      members: [
        ['a', 0, 16],
        ['b', 16, 15],
      ],
    });
  });

  test('an array of numbers is aligned as they are, and has as many as its length holds', () => {
    expect(layout('name: a, type: u8', 'name: b, type: binary, len: 12, sub-type: u32', 'name: c, type: u8')).toEqual({
      size: 20,
      members: [
        ['a', 0, 1],
        ['b', 4, 12],
        ['c', 16, 1],
      ],
    });
    expect(problemsOf(definitions(['name: a, type: binary, len: 7, sub-type: u16']))).toBe(
      'demo.yaml:7:37: expected "len" to be a multiple of 2, the size of "u16", got 7',
    );
  });

  test('a length that is not that of the struct inside is refused', () => {
    expect(problemsOf(definitions(['name: a, type: binary, struct: inner, len: 12']))).toBe(
      'demo.yaml:7:52: expected "len" to be 8, the size of "inner", got 12',
    );
  });

  test('a length below zero is refused', () => {
    const text = definitions(['name: a, type: binary, len: zero - 1']);
    expect(problemsOf(`${text}\n  - { name: zero, type: const, value: 0 }`)).toBe(
      'demo.yaml:7:37: expected a length, got -1',
    );
  });
});

test('members know what they hold', () => {
  const { members } = structOf(
    modelOf(
      definitions([
        'name: ip, type: u32, display-hint: ipv4',
        'name: mac, type: binary, len: 6, display-hint: mac',
        'name: port, type: u16, byte-order: big-endian',
        'name: text, type: string, len: 4',
        'name: nested, type: binary, struct: inner',
        'name: ports, type: binary, len: 6, sub-type: u16, byte-order: big-endian',
      ]),
    ),
    's',
  );
  expect(members.map(({ type }) => type)).toMatchObject([
    { kind: 'scalar', bits: 32, order: 'big', hint: 'ipv4' },
    { kind: 'bytes', hint: 'mac' },
    { kind: 'scalar', bits: 16, order: 'big', hint: undefined },
    { kind: 'string' },
    { kind: 'struct', struct: { name: 'inner' } },
    { kind: 'fixed-array', item: { kind: 'scalar', bits: 16, order: 'big' }, itemBytes: 2, length: 3 },
  ]);
});

test('structs of text, addresses and other structs take bytes or parts; others do not', () => {
  const takes = (...members: string[]) => structOf(modelOf(definitions(members)), 's').takesBytes;
  expect(takes('name: a, type: u32', 'name: b, type: binary, len: 4, display-hint: hex')).toBe(false);
  expect(takes('name: a, type: string, len: 4')).toBe(true);
  expect(takes('name: a, type: binary, len: 16, display-hint: ipv6')).toBe(true);
  expect(takes('name: a, type: u32, display-hint: ipv4')).toBe(true);
  expect(takes('name: a, type: binary, struct: inner')).toBe(true);
});

describe('headers', () => {
  const header = (member: string, attribute: string) => `
    definitions:
      - { name: hdr, type: struct, members: [{ name: table, type: u8${member} }, { name: pad, type: u8 }] }
      - { name: other, type: struct, members: [{ name: table, type: u8 }] }
    attribute-sets:
      - { name: attrs, attributes: [{ name: table, type: ${attribute} }, { name: pad, type: pad }] }
    operations:
      list: [{ name: get, attribute-set: attrs, fixed-header: hdr, do: {} }]
  `;

  test('a member of a header makes way for an attribute of the same name', () => {
    const model = modelOf(header('', 'u32'));
    expect(structOf(model, 'hdr').members.map(({ tsName }) => tsName)).toEqual(['headerTable', 'pad']);
    expect(structOf(model, 'hdr').members[0]?.doc).toBe('Member of the header; attribute `table` has the plain name.');
  });

  test('a member whose name the overlay gives keeps it', () => {
    const model = modelOf(header(', ts-name: shortTable', 'u32'));
    expect(structOf(model, 'hdr').members[0]?.tsName).toBe('shortTable');
  });

  test('a struct that heads nothing keeps its names, and so does one before a number that is kept free', () => {
    expect(structOf(modelOf(header('', 'u32')), 'other').members[0]?.tsName).toBe('table');
    expect(structOf(modelOf(header('', 'unused')), 'hdr').members[0]?.tsName).toBe('table');
  });

  test.each([
    ['an operation', 'operations: { list: [{ name: get, fixed-header: hdr, do: {} }] }'],
    ['all operations', 'operations: { fixed-header: hdr, list: [{ name: get, do: {} }] }'],
    [
      'a nest',
      'attribute-sets: [{ name: s, attributes: [{ name: n, type: nest, nested-attributes: s, fixed-header: hdr }] }]',
    ],
    [
      'a record',
      'attribute-sets: [{ name: s, attributes: [{ name: n, type: record-list, nested-attributes: s, struct: hdr, length-member: len }] }]',
    ],
    ['a format', 'sub-messages: [{ name: m, formats: [{ value: x, fixed-header: hdr }] }]'],
  ])('%s makes a struct a header', (_, use) => {
    const definition = '{ name: hdr, type: struct, members: [{ name: len, type: u16 }] }';
    expect(structOf(modelOf(`definitions: [${definition}]\n${use}`), 'hdr').isHeader).toBe(true);
  });

  test('a struct that is a payload is no header', () => {
    const model = modelOf(`
      definitions: [{ name: pair, type: struct, members: [{ name: a, type: u8 }] }]
      attribute-sets: [{ name: s, attributes: [{ name: p, type: binary, struct: pair }] }]
    `);
    expect(structOf(model, 'pair').isHeader).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { attrOf, modelOf, problemsOf, setOf } from './model-of.ts';

/** Names and numbers of the attributes of a set. */
function numbers(text: string, set = 'dev') {
  return setOf(modelOf(`attribute-sets:\n${text}`), set).attrs.map(({ name, id }) => [name, id]);
}

describe('numbers', () => {
  test('attributes count from 1', () => {
    expect(numbers('  - { name: dev, attributes: [{ name: a, type: u8 }, { name: b, type: u8 }] }')).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  test('an attribute counts on from a value before it, 0 included', () => {
    expect(
      numbers(`
        - name: dev
          attributes:
            - { name: unspec, type: unused, value: 0 }
            - { name: a, type: u8 }
            - { name: b, type: u8, value: 10 }
            - { name: c, type: u8 }
      `),
    ).toEqual([
      ['unspec', 0],
      ['a', 1],
      ['b', 10],
      ['c', 11],
    ]);
  });

  test('attributes stand in the order of their numbers', () => {
    expect(
      numbers('  - { name: dev, attributes: [{ name: a, type: u8, value: 5 }, { name: b, type: u8, value: 2 }] }'),
    ).toEqual([
      ['b', 2],
      ['a', 5],
    ]);
  });

  test('two attributes of one number are refused', () => {
    const text =
      'attribute-sets:\n  - { name: dev, attributes: [{ name: a, type: u8 }, { name: b, type: u8, value: 1 }] }';
    expect(problemsOf(text)).toBe('demo.yaml:5:82: expected a number of its own for attribute "b", got 1, that of "a"');
  });
});

describe('subsets', () => {
  const whole = `
        - name: whole
          attributes:
            - { name: a, type: u8, doc: First. }
            - { name: b, type: u16, byte-order: big-endian, display-hint: hex, doc: Second. }
            - { name: c, type: nest, nested-attributes: whole }
            - { name: d, type: string, checks: { max-len: 15 } }
  `;
  const part = (...attributes: string[]) =>
    modelOf(
      `    attribute-sets:\n${whole}\n        - name: part\n          subset-of: whole\n          attributes:\n${attributes
        .map((each) => `            - { ${each} }`)
        .join('\n')}`,
    );

  test('numbers and keys come from the whole set', () => {
    const model = part('name: d', 'name: b');
    expect(setOf(model, 'part').subsetOf).toBe(setOf(model, 'whole'));
    expect(setOf(model, 'part').attrs.map(({ name, id }) => [name, id])).toEqual([
      ['b', 2],
      ['d', 4],
    ]);
    expect(attrOf(model, 'part', 'b')).toMatchObject({ doc: 'Second.', type: { bits: 16, order: 'big', hint: 'hex' } });
    expect(attrOf(model, 'part', 'd').checks).toEqual({ maxLen: 15 });
  });

  test('own keys win', () => {
    const model = part('name: c, nested-attributes: part', 'name: d, multi-attr: true', 'name: a, doc: Mine.');
    expect(attrOf(model, 'part', 'c').type).toMatchObject({ kind: 'nest', set: { name: 'part' } });
    expect(attrOf(model, 'part', 'd').isMulti).toBe(true);
    expect(attrOf(model, 'part', 'a').doc).toBe('Mine.');
    expect(attrOf(model, 'whole', 'd').isMulti).toBe(false);
  });

  test('another type brings a description of its own', () => {
    const type = attrOf(part('name: b, type: u32'), 'part', 'b').type;
    expect(type).toMatchObject({ kind: 'scalar', bits: 32, order: 'native', hint: undefined });
  });

  test('the same type written out changes nothing', () => {
    expect(attrOf(part('name: b, type: u16'), 'part', 'b').type).toMatchObject({ order: 'big', hint: 'hex' });
  });

  test('an attribute that is chosen twice is there once', () => {
    expect(setOf(part('name: a', 'name: b', 'name: a'), 'part').attrs.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  test('a subset of a subset goes back to the whole, in any order of definition', () => {
    const model = modelOf(`
      attribute-sets:
        - { name: small, subset-of: part, attributes: [{ name: b }] }
        - { name: part, subset-of: whole, attributes: [{ name: b, display-hint: hex }] }
        - { name: whole, attributes: [{ name: a, type: u8 }, { name: b, type: u32 }] }
    `);
    expect(attrOf(model, 'small', 'b')).toMatchObject({ id: 2, type: { bits: 32, hint: 'hex' } });
    expect(model.sets.map(({ name }) => name)).toEqual(['small', 'part', 'whole']);
  });
});

test('a set may be inside itself', () => {
  const model = modelOf(`
    attribute-sets:
      - { name: key, attributes: [{ name: encap, type: nest, nested-attributes: key }] }
  `);
  const { type } = attrOf(model, 'key', 'encap');
  expect(type.kind === 'nest' && type.set).toBe(setOf(model, 'key'));
});

test('keys of ours reach the model', () => {
  const model = modelOf(`
    attribute-sets:
      - name: acts
        ordered: true
        ts-name: Actions
        attributes: [{ name: key, type: binary, sensitive: true, ts-name: secret }]
  `);
  expect(setOf(model, 'acts')).toMatchObject({ isOrdered: true, tsName: 'Actions' });
  expect(attrOf(model, 'acts', 'key')).toMatchObject({ isSensitive: true, tsName: 'secret' });
});

test('parts know where they came from', () => {
  const model = modelOf('attribute-sets:\n  - name: dev\n    attributes:\n      - { name: a, type: u8 }');
  expect(attrOf(model, 'dev', 'a').at).toEqual({ file: 'demo.yaml', line: 7, column: 9 });
});

describe('bytes for text', () => {
  const takes = (attribute: string) => {
    const model = modelOf(`
      definitions: [{ name: pair, type: struct, members: [{ name: len, type: u16 }] }]
      attribute-sets:
        - { name: dev, attributes: [{ name: a, ${attribute} }] }
        - { name: text, attributes: [{ name: t, type: string }, { name: loop, type: nest, nested-attributes: text }] }
        - { name: plain, attributes: [{ name: p, type: u32 }, { name: loop, type: nest, nested-attributes: plain }] }
        - { name: far, attributes: [{ name: f, type: nest, nested-attributes: text }] }
      sub-messages:
        - { name: text-msg, formats: [{ value: x, attribute-set: plain }, { value: y, attribute-set: text }] }
        - { name: plain-msg, formats: [{ value: x, attribute-set: plain }] }
        - { name: struct-msg, formats: [{ value: x, fixed-header: pair }] }
    `);
    return setOf(model, 'dev').takesBytes;
  };

  test.each([
    'type: string',
    'type: binary, display-hint: mac',
    'type: binary, display-hint: ipv4-or-v6',
    'type: binary, display-hint: uuid',
    'type: binary, display-hint: sockaddr',
    'type: u32, display-hint: ipv4',
    'type: binary, struct: pair',
    'type: binary, struct: pair, sub-type: binary',
    'type: indexed-array, sub-type: string',
    'type: nest, nested-attributes: text',
    'type: nest, nested-attributes: far',
    'type: nest, nested-attributes: plain, fixed-header: pair',
    'type: indexed-array, sub-type: nest, nested-attributes: text',
    'type: nest-type-value, type-value: [k], nested-attributes: text',
    'type: record-list, struct: pair, length-member: len, nested-attributes: plain',
    'type: sub-message, sub-message: text-msg, selector: a',
    'type: sub-message, sub-message: struct-msg, selector: a',
  ])('are taken with %s', (attribute) => {
    expect(takes(attribute)).toBe(true);
  });

  test.each([
    'type: u32',
    'type: binary',
    'type: binary, display-hint: hex',
    'type: binary, sub-type: u32',
    'type: nest, nested-attributes: plain',
    'type: flag',
    'type: sub-message, sub-message: plain-msg, selector: a',
  ])('are not taken with %s', (attribute) => {
    expect(takes(attribute)).toBe(false);
  });
});

describe('unless', () => {
  const family = (member: string, value: string) => `
definitions:
  - { name: kind, type: enum, entries: [plain, special] }
  - { name: head, type: struct, members: [{ name: kind, type: u8, enum: kind }] }
attribute-sets:
  - { name: dev, attributes: [{ name: a, type: u8, unless: { member: ${member}, value: ${value} } }] }
  - { name: part, subset-of: dev, attributes: [{ name: a }] }
operations:
  fixed-header: head
  list:
    - { name: get, attribute-set: dev, do: { request: { value: 1, attributes: [a] } } }
`;

  test('a value of the header makes an attribute something else, but not in a subset', () => {
    const model = modelOf(family('kind', 'special'));
    expect(attrOf(model, 'dev', 'a').unless).toMatchObject({ member: { name: 'kind' }, value: 'special' });
    expect(attrOf(model, 'part', 'a').unless).toBeUndefined();
  });

  test('a member or a value that is not there is refused', () => {
    const expected = 'expected an enum member of the fixed header and one of its values as "unless"';
    expect(problemsOf(family('kind', 'other'))).toContain(`${expected}, got "kind" and "other"`);
    expect(problemsOf(family('size', 'special'))).toContain(`${expected}, got "size" and "special"`);
  });
});

describe('when', () => {
  const family = (...attributes: string[]) => `
definitions:
  - { name: kind, type: enum, entries: [plain, special, other] }
  - { name: head, type: struct, members: [{ name: kind, type: u8, enum: kind }] }
attribute-sets:
  - { name: dev, attributes: [${attributes.join(', ')}] }
  - { name: part, subset-of: dev, attributes: [{ name: b }] }
operations:
  fixed-header: head
  list:
    - { name: get, attribute-set: dev, do: { request: { value: 1, attributes: [b] } } }
`;
  const plain = '{ name: a, type: u8, unless: { member: kind, value: special } }';
  const special = '{ name: b, value: 1, type: string, when: { member: kind, value: special } }';

  test('a value of the header makes a number another attribute, but not in a subset', () => {
    const model = modelOf(family(plain, special));
    expect(attrOf(model, 'dev', 'b')).toMatchObject({ id: 1, when: { member: { name: 'kind' }, value: 'special' } });
    expect(attrOf(model, 'part', 'b').when).toBeUndefined();
  });

  test('several values make it as many attributes', () => {
    const other = '{ name: c, value: 1, type: u16, when: { member: kind, value: other } }';
    expect(attrOf(modelOf(family(special, other)), 'dev', 'c').id).toBe(1);
  });

  test.each([
    ['{ name: a, type: u8 }', special],
    ['{ name: a, type: u8, unless: { member: kind, value: other } }', special],
    [special.replace('b', 'a'), special],
  ])('both cannot be in one message: %s', (one, other) => {
    const expected = 'expected a number of its own for attribute "b", got 1, that of "a"';
    expect(problemsOf(family(one, other))).toContain(expected);
  });

  test('a value that is not there is refused', () => {
    const expected = 'expected an enum member of the fixed header and one of its values as "when"';
    expect(problemsOf(family(plain, special.replaceAll('special', 'none')))).toContain(
      `${expected}, got "kind" and "none"`,
    );
  });
});

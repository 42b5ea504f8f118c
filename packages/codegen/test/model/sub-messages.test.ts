import { describe, expect, test } from 'vitest';
import type { FamilyModel } from '../../src/model/model.ts';
import { attrOf, modelOf, named, setOf, structOf } from './model-of.ts';

function selectorOf(model: FamilyModel, set: string, name: string) {
  const { type } = attrOf(model, set, name);
  return type.kind === 'sub-message' ? type.selector : undefined;
}

test('formats have a header, a set, both or neither', () => {
  const model = modelOf(`
    definitions: [{ name: hdr, type: struct, members: [{ name: a, type: u8 }] }]
    attribute-sets:
      - { name: inner, attributes: [{ name: x, type: u32 }] }
    sub-messages:
      - name: data-msg
        doc: Depends.
        formats:
          - { value: set, attribute-set: inner, doc: Attributes. }
          - { value: header, fixed-header: hdr }
          - { value: both, fixed-header: hdr, attribute-set: inner }
          - { value: neither }
  `);
  const message = named(model.subMessages, 'data-msg');
  const [set, header] = [setOf(model, 'inner'), structOf(model, 'hdr')];
  expect(message).toMatchObject({ tsName: 'DataMsg', doc: 'Depends.' });
  expect(message.formats.map(({ value, doc, ...rest }) => [value, doc, rest.set, rest.header])).toEqual([
    ['set', 'Attributes.', set, undefined],
    ['header', '', undefined, header],
    ['both', '', set, header],
    ['neither', '', undefined, undefined],
  ]);
});

describe('selectors', () => {
  test('stand in the same set, even behind the sub-message', () => {
    const model = modelOf(`
      attribute-sets:
        - name: info
          attributes:
            - { name: data, type: sub-message, sub-message: m, selector: kind }
            - { name: kind, type: string }
      sub-messages: [{ name: m, formats: [{ value: x }] }]
    `);
    const kind = attrOf(model, 'info', 'kind');
    expect(selectorOf(model, 'info', 'data')).toEqual({ name: 'kind', levels: 0, attr: kind });
    expect(selectorOf(model, 'info', 'data')?.attr).toBe(kind);
    expect(setOf(model, 'info').attrs.map(({ name }) => name)).toEqual(['data', 'kind']);
  });

  const far = (middle: string) => `
    attribute-sets:
      - { name: app, attributes: [{ name: data, type: sub-message, sub-message: m, selector: kind }] }
      - { name: middle, attributes: [{ name: app, ${middle} }] }
      - { name: outer, attributes: [{ name: kind, type: string }, { name: mid, type: nest, nested-attributes: middle }] }
    sub-messages:
      - { name: m, formats: [{ value: x, attribute-set: middle }] }
  `;

  test.each([
    'type: nest, nested-attributes: app',
    'type: indexed-array, sub-type: nest, nested-attributes: app',
    'type: nest-type-value, type-value: [k], nested-attributes: app',
  ])('may stand further out, past %s', (middle) => {
    expect(selectorOf(modelOf(far(middle)), 'app', 'data')).toEqual({ name: 'kind', levels: 2, attr: undefined });
  });

  test('may stand in a set that a format nests', () => {
    const model = modelOf(`
      attribute-sets:
        - { name: inner, attributes: [{ name: data, type: sub-message, sub-message: n, selector: mode }] }
        - name: outer
          attributes:
            - { name: kind, type: string }
            - { name: mode, type: string }
            - { name: body, type: sub-message, sub-message: m, selector: kind }
      sub-messages:
        - { name: m, formats: [{ value: x, attribute-set: inner }] }
        - { name: n, formats: [{ value: y }] }
    `);
    expect(selectorOf(model, 'inner', 'data')).toEqual({ name: 'mode', levels: 1, attr: undefined });
  });

  test('are expected by every set on the way to them', () => {
    const model = modelOf(`
        attribute-sets:
          - { name: app, attributes: [{ name: data, type: sub-message, sub-message: m, selector: kind }] }
          - { name: one, attributes: [{ name: kind, type: string }, { name: a, type: nest, nested-attributes: app }] }
          - { name: two, attributes: [{ name: a, type: nest, nested-attributes: app }] }
        sub-messages: [{ name: m, formats: [{ value: x }] }]
      `);
    const expected = model.sets.map(({ name, outerSelectors }) => [name, outerSelectors.map((each) => each.name)]);
    expect(expected).toEqual([
      ['app', ['kind']],
      ['one', []],
      ['two', ['kind']],
    ]);
  });

  test('keep the names of their values', () => {
    const model = modelOf(`
      definitions: [{ name: obj, type: enum, entries: [counter, quota] }]
      attribute-sets:
        - name: info
          attributes:
            - { name: kind, type: u32, enum: obj }
            - { name: data, type: sub-message, sub-message: m, selector: kind }
      sub-messages: [{ name: m, formats: [{ value: quota }] }]
    `);
    expect(selectorOf(model, 'info', 'data')?.attr?.type).toMatchObject({ values: { name: 'obj' } });
  });
});

import { AddressFamily } from '@nlkit/netlink-core';
import { expect, test } from 'vitest';
import { builtInEnums as namesInSpecs } from '../../src/load/built-ins.ts';
import { builtInEnums } from '../../src/model/built-ins.ts';
import type { EnumDef } from '../../src/model/model.ts';
import { attrOf, modelOf, named, problemsOf, typeOf } from './model-of.ts';

/** The entries of an enum `e` with the given keys. */
function entriesOf(keys: string): [string, bigint][] {
  return entries(named(modelOf(`definitions:\n  - { name: e, ${keys} }`).enums, 'e'));
}

function entries(definition: EnumDef): [string, bigint][] {
  return definition.entries.map(({ name, value }) => [name, value]);
}

test('entries count from 0', () => {
  expect(entriesOf('type: enum, entries: [a, b]')).toEqual([
    ['a', 0n],
    ['b', 1n],
  ]);
});

test('an entry counts on from a value before it', () => {
  expect(entriesOf('type: enum, entries: [a, { name: b, value: 4294967291 }, c]')).toEqual([
    ['a', 0n],
    ['b', 4294967291n],
    ['c', 4294967292n],
  ]);
});

test('values may be negative', () => {
  expect(entriesOf('type: enum, entries: [{ name: a, value: -2 }, b]')).toEqual([
    ['a', -2n],
    ['b', -1n],
  ]);
});

test.each(['3', '"3"', '"0x3"', 'start'])('value-start %s moves the first entry', (start) => {
  const model = modelOf(`
    definitions:
      - { name: start, type: const, value: 3 }
      - { name: e, type: enum, value-start: ${start}, entries: [a, b] }
  `);
  expect(entries(named(model.enums, 'e'))).toEqual([
    ['a', 3n],
    ['b', 4n],
  ]);
});

test('flags hold masks; a value is the number of a bit', () => {
  expect(entriesOf('type: flags, entries: [a, b, { name: top, value: 31 }, above, { name: last, value: 63 }]')).toEqual(
    [
      ['a', 1n],
      ['b', 2n],
      ['top', 0x80000000n],
      ['above', 0x1_0000_0000n],
      ['last', 0x8000_0000_0000_0000n],
    ],
  );
});

test('a flag beyond bit 63 is refused where it stands', () => {
  expect(problemsOf('definitions:\n  - { name: e, type: flags, entries: [a, { name: b, value: 64 }] }')).toBe(
    'demo.yaml:5:42: expected the number of a bit, 0 to 63, for flag "b", got 64',
  );
});

test('an enum may have no entries', () => {
  expect(entriesOf('type: enum, entries: []')).toEqual([]);
});

test('an entry keeps its spec name unless the overlay gives another', () => {
  const model = modelOf('definitions:\n  - { name: e, type: enum, entries: [a-b, { name: c, ts-name: see }] }');
  expect(named(model.enums, 'e').entries.map(({ tsName }) => tsName)).toEqual(['a-b', 'see']);
});

test('an enum whose values are bit numbers is there as flags as well', () => {
  const model = modelOf(`
    definitions:
      - { name: scope, type: enum, entries: [dev, { name: port, value: 4 }] }
    attribute-sets:
      - name: dev
        attributes:
          - { name: one, type: u32, enum: scope }
          - { name: many, type: u32, enum: scope, enum-as-flags: true }
          - { name: more, type: u64, enum: scope, enum-as-flags: true }
  `);
  expect(model.enums.map(({ name, tsName, isFlags }) => ({ name, tsName, isFlags }))).toEqual([
    { name: 'scope', tsName: 'Scope', isFlags: false },
    { name: 'scope', tsName: 'ScopeFlags', isFlags: true },
  ]);
  const [plain, flags] = model.enums;
  expect(flags && entries(flags)).toEqual([
    ['dev', 1n],
    ['port', 16n],
  ]);
  expect(attrOf(model, 'dev', 'one').type).toMatchObject({ values: plain, asFlags: false });
  expect(attrOf(model, 'dev', 'many').type).toMatchObject({ values: flags, asFlags: true });
  expect(attrOf(model, 'dev', 'more').type).toMatchObject({ values: flags });
});

test('flags are flags with and without enum-as-flags', () => {
  for (const keys of ['enum: bits', 'enum: bits, enum-as-flags: true']) {
    expect(typeOf(`type: u32, ${keys}`)).toMatchObject({ asFlags: true, values: { name: 'bits', tsName: 'Bits' } });
  }
});

test('address families are built in, with the numbers of core', () => {
  const type = typeOf('type: u8, enum: address-family');
  expect(type).toMatchObject({ kind: 'scalar', values: { tsName: 'AddressFamily', isBuiltIn: true } });
  const numbers = builtInEnums.get('address-family')?.entries.map(({ name, value }) => [name, Number(value)]);
  expect(numbers).toEqual(Object.entries(AddressFamily));
});

test('each built-in enum that a spec may name has a definition', () => {
  expect([...builtInEnums.keys()]).toEqual(namesInSpecs);
});

test('built-in enums are no part of the family', () => {
  expect(modelOf('definitions:\n  - { name: mode, type: enum, entries: [a] }').enums).toHaveLength(1);
});

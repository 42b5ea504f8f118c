import { describe, expect, test } from 'vitest';
import { attrOf, modelOf, modelOfAttributes, problemsOfAttribute, setOf, typeOf } from './model-of.ts';

describe('numbers', () => {
  test.each([
    ['u8', 8, false],
    ['u16', 16, false],
    ['u32', 32, false],
    ['u64', 64, false],
    ['s8', 8, true],
    ['s16', 16, true],
    ['s32', 32, true],
    ['s64', 64, true],
    ['uint', 'auto', false],
    ['sint', 'auto', true],
  ])('%s has %s bits, signed: %s', (type, bits, isSigned) => {
    expect(typeOf(`type: ${type}`)).toEqual({
      kind: 'scalar',
      bits,
      isSigned,
      order: 'native',
      values: undefined,
      asFlags: false,
      hint: undefined,
    });
  });

  test('a byte order is kept where it means something', () => {
    expect(typeOf('type: u16, byte-order: big-endian')).toMatchObject({ order: 'big' });
    expect(typeOf('type: u64, byte-order: little-endian')).toMatchObject({ order: 'little' });
    expect(typeOf('type: u8, byte-order: big-endian')).toMatchObject({ order: 'native' });
  });

  test('an IPv4 address is in network order, whatever the spec says', () => {
    expect(typeOf('type: u32, display-hint: ipv4')).toMatchObject({ hint: 'ipv4', order: 'big' });
  });

  test.each([
    ['u32', 'mac', '"hex" or "ipv4"'],
    ['u64', 'ipv4', '"hex"'],
    ['u8', 'uuid', '"hex"'],
  ])('%s refuses the hint %s', (type, hint, expected) => {
    expect(problemsOfAttribute(`type: ${type}, display-hint: ${hint}`)).toMatch(
      new RegExp(`^demo.yaml:\\d+:9: expected ${expected} as "display-hint" of type ${type}, got "${hint}"$`),
    );
  });
});

describe('binary', () => {
  test('is bytes, with a hint', () => {
    expect(typeOf('type: binary')).toEqual({ kind: 'bytes', hint: undefined });
    expect(typeOf('type: binary, display-hint: ipv6, byte-order: big-endian')).toEqual({ kind: 'bytes', hint: 'ipv6' });
    expect(typeOf('type: binary, display-hint: fddi')).toEqual({ kind: 'bytes', hint: 'mac' });
  });

  test('is a struct', () => {
    expect(typeOf('type: binary, struct: pair')).toMatchObject({ kind: 'struct', struct: { name: 'pair' } });
  });

  test('is an array of numbers', () => {
    expect(typeOf('type: binary, sub-type: s16, byte-order: big-endian')).toMatchObject({
      kind: 'scalar-array',
      item: { bits: 16, isSigned: true, order: 'big' },
    });
    expect(typeOf('type: binary, sub-type: u32, display-hint: hex, enum: mode')).toMatchObject({
      item: { hint: 'hex', values: { name: 'mode' } },
    });
  });

  test('is an array of structs', () => {
    const type = typeOf('type: binary, sub-type: binary, struct: pair');
    expect(type).toMatchObject({ kind: 'struct-array', struct: { name: 'pair' } });
  });

  test.each(['string', 'nest, nested-attributes: inner', 'binary'])('refuses items of type %s', (item) => {
    const name = item.split(',')[0];
    expect(problemsOfAttribute(`type: binary, sub-type: ${item}`)).toContain(
      `expected a number, or binary beside "struct", as "sub-type" of type binary, got "${name}"`,
    );
  });

  test('refuses a hint for a struct', () => {
    expect(problemsOfAttribute('type: binary, struct: pair, display-hint: hex')).toContain(
      'expected no "display-hint" for type binary with a struct, got "hex"',
    );
  });
});

test.each(['flag', 'string', 'pad', 'unused'])('%s is a kind of its own', (type) => {
  expect(typeOf(`type: ${type}`)).toEqual({ kind: type });
});

test('a string refuses a hint', () => {
  expect(problemsOfAttribute('type: string, display-hint: mac')).toContain(
    'expected no "display-hint" for type string, got "mac"',
  );
});

test('bitfield32 takes flags, made of an enum if need be', () => {
  expect(typeOf('type: bitfield32')).toEqual({ kind: 'bitfield32', values: undefined });
  expect(typeOf('type: bitfield32, enum: bits')).toMatchObject({ values: { tsName: 'Bits', isFlags: true } });
  expect(typeOf('type: bitfield32, enum: mode')).toMatchObject({ values: { tsName: 'ModeFlags', isFlags: true } });
});

test('a nest has a set, and may have a header', () => {
  expect(typeOf('type: nest, nested-attributes: inner')).toMatchObject({ set: { name: 'inner' }, header: undefined });
  expect(typeOf('type: nest, nested-attributes: inner, fixed-header: pair')).toMatchObject({
    kind: 'nest',
    header: { name: 'pair', isHeader: true },
  });
});

describe('indexed-array', () => {
  test('gives its keys to the items', () => {
    expect(typeOf('type: indexed-array, sub-type: nest, nested-attributes: inner')).toMatchObject({
      kind: 'indexed-array',
      item: { kind: 'nest', set: { name: 'inner' } },
      keepIndex: false,
      first: 0,
    });
    expect(
      typeOf('type: indexed-array, sub-type: u32, byte-order: big-endian, display-hint: ipv4, index: drop'),
    ).toMatchObject({ item: { kind: 'scalar', order: 'big', hint: 'ipv4' }, keepIndex: false });
    expect(typeOf('type: indexed-array, sub-type: u32, enum: mode')).toMatchObject({
      item: { values: { name: 'mode' } },
    });
    expect(typeOf('type: indexed-array, sub-type: binary, display-hint: ipv6')).toMatchObject({
      item: { kind: 'bytes', hint: 'ipv6' },
    });
    expect(typeOf('type: indexed-array, sub-type: binary, struct: pair')).toMatchObject({ item: { kind: 'struct' } });
  });

  test('keeps the index where the overlay says so', () => {
    expect(typeOf('type: indexed-array, sub-type: u32, index: keep')).toMatchObject({ keepIndex: true });
  });

  test.each(['pad', 'unused', 'indexed-array'])('refuses items of type %s', (item) => {
    expect(problemsOfAttribute(`type: indexed-array, sub-type: ${item}`)).toContain(
      `expected a type that items can have as "sub-type" of type indexed-array, got "${item}"`,
    );
  });
});

test('nest-type-value has keys with names of their own', () => {
  const type = typeOf('type: nest-type-value, type-value: [policy-id, to-string], nested-attributes: inner');
  expect(type).toMatchObject({
    kind: 'nest-type-value',
    keys: [
      { name: 'policy-id', tsName: 'policyId' },
      { name: 'to-string', tsName: 'toString$' },
    ],
    set: { name: 'inner' },
  });
});

test('record-list knows the member that holds the length', () => {
  const type = typeOf('type: record-list, struct: pair, length-member: len, nested-attributes: inner');
  expect(type).toMatchObject({
    kind: 'record-list',
    struct: { name: 'pair', isHeader: true },
    lengthMember: { name: 'len', offset: 0, sizeBytes: 2 },
    set: { name: 'inner' },
  });
});

test('multi-attr may be on any type', () => {
  const model = modelOfAttributes('{ name: a, type: binary, struct: pair, multi-attr: true }', '{ name: b, type: u8 }');
  expect(setOf(model, 'dev').attrs.map(({ isMulti }) => isMulti)).toEqual([true, false]);
});

describe('checks', () => {
  const checksOf = (type: string, checks: string) =>
    attrOf(modelOfAttributes(`{ name: a, type: ${type}, checks: { ${checks} } }`), 'dev', 'a').checks;

  test.each([
    ['exact-len: 16', { exactLen: 16 }],
    ['exact-len: wg-key-len', { exactLen: 32 }],
    ['exact-len: key-len', { exactLen: 32 }],
    ['max-len: key-len - 1', { maxLen: 31 }],
    ['min-len: 4, max-len: 16', { minLen: 4, maxLen: 16 }],
    ['unterminated-ok: true', { isUnterminatedOk: true }],
    ['unterminated-ok: false', {}],
  ])('%s', (checks, expected) => {
    expect(checksOf('binary', checks)).toEqual(expected);
  });

  test.each([
    ['min: 1, max: 10', { min: 1n, max: 10n }],
    ['min: -5', { min: -5n }],
    ['max: limit', { max: 7n }],
    ['max: "9"', { max: 9n }],
    ['max: u8-max', { max: 255n }],
    ['max: u32-max', { max: 0xffff_ffffn }],
    ['max: u64-max', { max: 0xffff_ffff_ffff_ffffn }],
    ['min: s8-min, max: s8-max', { min: -128n, max: 127n }],
    ['min: s64-min', { min: -0x8000_0000_0000_0000n }],
    ['min: u32-min', { min: 0n }],
  ])('%s', (checks, expected) => {
    expect(checksOf('u32', checks)).toEqual(expected);
  });

  test('flags-mask takes flags', () => {
    expect(checksOf('u32', 'flags-mask: bits')).toMatchObject({ flagsMask: { tsName: 'Bits' } });
    expect(checksOf('u32', 'flags-mask: mode')).toMatchObject({ flagsMask: { tsName: 'ModeFlags' } });
  });

  test('a constant that is a text is refused', () => {
    expect(problemsOfAttribute('type: u32, checks: { max: group-name }')).toMatch(
      /^demo.yaml:\d+:46: expected a const that is a number, got "group-name", a text$/,
    );
  });
});

test('constants keep their values; those of the kernel alone are marked', () => {
  const { consts } = modelOf(`
    definitions:
      - { name: max-len, type: const, value: 32, doc: Bytes. }
      - { name: group, type: const, value: change_event, ts-name: GroupName }
      - { name: page-size, type: const, value: 0, scope: kernel }
  `);
  expect(consts).toMatchObject([
    { name: 'max-len', tsName: 'MaxLen', value: 32, doc: 'Bytes.', isInternal: false },
    { tsName: 'GroupName', value: 'change_event' },
    { tsName: 'PageSize', isInternal: true },
  ]);
});

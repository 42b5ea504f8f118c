import { flag, has, type JsonSchema, listOf, map, oneOf, text, uint, when } from './json-schema.ts';
import {
  bound,
  byteOrder,
  displayHint,
  forC,
  forOlder,
  forRaw,
  length,
  type Names,
  nameOrNothing,
  only,
  ours,
  tsName,
} from './vocabulary.ts';

/** Types that an attribute can have, and the items of an array. */
const attributeType: JsonSchema = {
  enum: [
    'unused',
    'pad',
    'flag',
    'binary',
    'bitfield32',
    'uint',
    'sint',
    'u8',
    'u16',
    'u32',
    'u64',
    's8',
    's16',
    's32',
    's64',
    'string',
    'nest',
    'indexed-array',
    'nest-type-value',
    'sub-message',
    'record-list',
  ],
  allowValues: { bitfield32: forOlder, 'sub-message': forRaw, 'record-list': ours },
};

/** Limits of a value. */
export const checks: JsonSchema = map('checks', [], {
  'flags-mask': text,
  min: bound,
  max: bound,
  'min-len': length,
  'max-len': length,
  'exact-len': length,
  'unterminated-ok': only({ ...forC, extended: true }, flag),
});

/** Types of a value that a sub-message can be. */
export const plainType: JsonSchema = {
  enum: (attributeType.enum as readonly string[]).filter((type) =>
    /^(?:[us](?:int|\d+)|flag|string|binary)$/.test(type),
  ),
};

/** A value of the fixed header, of which the meaning of an attribute's number depends. */
const headerValue = (what: string): JsonSchema => map(what, ['member', 'value'], { member: text, value: text });

const noPrefix: JsonSchema = { not: {}, expected: 'no prefix in a subset, which takes the one of its set,' };

/** An attribute set. Entries of a subset may leave out whatever they take from the whole set. */
export function attributeSetSchema(names: Names): JsonSchema {
  return map(
    'attribute set',
    ['name', 'attributes'],
    {
      name: names.name,
      'name-prefix': text,
      'enum-name': nameOrNothing,
      doc: text,
      'subset-of': text,
      'attr-cnt-name': only(forC, text),
      'attr-max-name': only(forC, text),
      header: only(forC, text),
      ordered: only(ours, flag),
      'ts-name': tsName,
      attributes: listOf(attributeSchema(names)),
    },
    when(
      { required: ['subset-of'] },
      { properties: { 'name-prefix': noPrefix } },
      { properties: { attributes: { items: ownAttribute } } },
    ),
  );
}

function attributeSchema(names: Names): JsonSchema {
  return map('attribute', ['name'], {
    name: names.name,
    type: attributeType,
    doc: text,
    value: uint,
    'type-value': listOf(text),
    'byte-order': byteOrder,
    'multi-attr': flag,
    'nested-attributes': text,
    enum: text,
    'enum-as-flags': flag,
    checks,
    'sub-type': attributeType,
    'display-hint': displayHint,
    'name-prefix': only(forC, text),
    struct: only(forOlder, text),
    'sub-message': only(forRaw, text),
    selector: only(forRaw, text),
    'fixed-header': only(ours, text),
    index: only(ours, oneOf('drop', 'keep')),
    'first-index': only(ours, uint),
    'length-member': only(ours, text),
    sensitive: only(ours, flag),
    unless: only(ours, headerValue('unless')),
    when: only(ours, headerValue('when')),
    direction: only(ours, oneOf('request', 'reply')),
    'ts-name': tsName,
  });
}

/** What an attribute needs when no other set can supply it. */
const ownAttribute: JsonSchema = {
  what: 'attribute',
  required: ['type'],
  allOf: [
    needs('type', 'nest', 'nested-attributes'),
    needs('type', 'indexed-array', 'sub-type'),
    needs('sub-type', 'nest', 'nested-attributes'),
    needs('type', 'nest-type-value', 'nested-attributes', 'type-value'),
    needs('sub-type', 'nest-type-value', 'nested-attributes', 'type-value'),
    needs('type', 'sub-message', 'sub-message', 'selector'),
    needs('sub-type', 'sub-message', 'sub-message', 'selector'),
    needs('type', 'record-list', 'struct', 'nested-attributes', 'length-member'),
  ],
};

function needs(key: string, value: string, ...required: string[]): JsonSchema {
  return when(has(key, value), { what: 'attribute', required, because: `of ${key} ${value}` });
}

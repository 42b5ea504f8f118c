import { flag, type JsonSchema, listOf, map, text } from './json-schema.ts';

/** A text of one line, as documentation in overlays is written. */
const oneLine: JsonSchema = { type: 'string', pattern: '^\\S(?:[^\\n]*\\S)?$', expected: 'a text of one line' };

const line: JsonSchema = { type: 'string', pattern: '^[^\\n]+$', expected: 'a text of one line' };

/** A path, or several that are patched alike. */
const paths: JsonSchema = {
  type: ['string', 'array'],
  items: { type: 'string', expected: 'a path' },
  minItems: 1,
  expected: 'a path or a list of paths',
};

const anyMap: JsonSchema = { type: 'object', expected: 'a map' };

const patch: JsonSchema = map(
  'patch',
  ['at', 'reason', 'source'],
  {
    at: paths,
    was: {},
    set: anyMap,
    add: { type: ['array', 'object'], expected: 'a list of new items or a map of new keys' },
    before: text,
    after: text,
    remove: { type: 'boolean', const: true, expected: 'true' },
    reason: line,
    source: line,
  },
  { oneKeyOf: ['set', 'add', 'remove'] },
);

/** A map from names to texts. */
const texts: JsonSchema = { type: 'object', additionalProperties: oneLine };

/** A map from names to a text, or to a map of a text and the texts of parts. */
function textsWith(what: string, ...parts: string[]): JsonSchema {
  const inner = map(what, [], Object.fromEntries([['doc', oneLine], ...parts.map((part) => [part, texts])]));
  return {
    type: 'object',
    additionalProperties: {
      ...inner,
      ...oneLine,
      type: ['string', 'object'],
      expected: 'a text of one line, or a map of such texts',
    },
  };
}

const operationOptions: JsonSchema = map('options of an operation', [], {
  transparent: flag,
  'all-attrs': flag,
  'request-type-at-runtime': flag,
});

/** The schema of an overlay. What the paths mean depends on the spec, so that applying it checks them. */
export const overlaySchema: JsonSchema = map('overlay', ['family'], {
  family: text,
  patches: listOf(patch),
  docs: map('docs', [], {
    family: oneLine,
    operations: texts,
    definitions: textsWith('docs of a definition', 'entries', 'members'),
    'attribute-sets': textsWith('docs of an attribute set', 'attributes'),
    'mcast-groups': texts,
    'sub-messages': textsWith('docs of a sub-message', 'formats'),
  }),
  options: map('options', [], {
    operations: map('options of the operations', [], {
      'fallback-attrs': text,
      transparent: flag,
      'all-attrs': flag,
      list: { type: 'object', additionalProperties: operationOptions },
    }),
  }),
});

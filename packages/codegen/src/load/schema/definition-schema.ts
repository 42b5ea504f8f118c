import { flag, has, integer, type JsonSchema, listOf, map, oneOf, text, when } from './json-schema.ts';
import {
  byteOrder,
  displayHint,
  forC,
  forOlder,
  forRaw,
  freeName,
  length,
  type Names,
  nameOrNothing,
  only,
  ours,
  textOrInteger,
  tsName,
} from './vocabulary.ts';

/** Types that a struct member can have. */
const memberType: JsonSchema = {
  enum: ['u8', 'u16', 'u32', 'u64', 's8', 's16', 's32', 's64', 'string', 'binary', 'pad', 'flexible-array'],
  allowValues: { pad: forRaw, 'flexible-array': ours },
};

/** Types of the items of an array without a struct. */
const arrayItem: JsonSchema = { enum: ['u8', 'u16', 'u32', 'u64', 's8', 's16', 's32', 's64'] };

/** One of `definitions`: a const, an enum, a set of flags or a struct, told apart by `type`. */
export function definitionSchema(names: Names): JsonSchema {
  const shared = {
    name: names.name,
    doc: text,
    header: text,
    scope: oneOf('uapi', 'kernel', 'user'),
    'enum-name': only(forC, nameOrNothing),
    'name-prefix': only(forC, text),
    'ts-name': tsName,
  };
  const enumeration = {
    ...shared,
    'value-start': textOrInteger,
    entries: listOf(entrySchema(names)),
    'render-max': flag,
    'enum-cnt-name': only({ protocols: ['genetlink-c', 'genetlink-legacy'], extended: true }, text),
  };
  return {
    type: 'object',
    what: 'definition',
    required: ['name', 'type'],
    discriminator: { propertyName: 'type' },
    oneOf: [
      map('const', ['value'], { type: { const: 'const' }, ...shared, value: textOrInteger }),
      map('enum', ['entries'], { type: { const: 'enum' }, ...enumeration }),
      map('set of flags', ['entries'], { type: { const: 'flags' }, ...enumeration }),
      only(
        forOlder,
        map('struct', ['members'], { type: { const: 'struct' }, ...shared, members: listOf(memberSchema(names)) }),
      ),
    ],
  };
}

/** An entry of an enum or of flags: a name alone, or a map. */
function entrySchema(names: Names): JsonSchema {
  return {
    ...map('entry', ['name'], { name: names.entryName, value: integer, doc: text, 'ts-name': tsName }),
    ...freeName,
    type: ['string', 'object'],
    expected: 'the name of an entry, or a map with its name',
  };
}

function memberSchema(names: Names): JsonSchema {
  const needsLength = (type: string, rest: JsonSchema = {}): JsonSchema =>
    when({ ...has('type', type), ...rest }, { what: 'member', required: ['len'], because: `of type ${type}` });
  return map(
    'member',
    ['name', 'type'],
    {
      name: names.memberName,
      type: memberType,
      len: length,
      'byte-order': byteOrder,
      doc: text,
      enum: text,
      'enum-as-flags': only(forRaw, flag),
      'display-hint': displayHint,
      struct: text,
      'sub-type': only(ours, arrayItem),
      'counted-by': only(ours, text),
      'ts-name': tsName,
    },
    { allOf: [needsLength('pad'), needsLength('string'), needsLength('binary', { not: { required: ['struct'] } })] },
  );
}

import type { Protocol } from '../spec.ts';
import { attributeSetSchema, checks, plainType } from './attribute-schema.ts';
import { definitionSchema } from './definition-schema.ts';
import { flag, integer, type JsonSchema, listOf, map, oneOf, restrictSchema, text } from './json-schema.ts';
import { mcastGroupsSchema, operationsSchema } from './operation-schema.ts';
import {
  byteOrder,
  displayHint,
  forC,
  forOlder,
  forRaw,
  freeName,
  type Names,
  namesOf,
  only,
  onlyGenetlink,
  onlyRaw,
  ours,
  protocols,
} from './vocabulary.ts';

/**
 * The schema of a spec.
 *
 * Written from the facts of the kernel's four schemas, one for each protocol. It takes every spec that they take and
 * that means something, except that texts (`doc`) are never required and that keys which go with another type are
 * refused: a struct has no `entries`, a nest needs `nested-attributes`. `extended` adds the keys of ours; specs that
 * are imported from the kernel do without, so that a patch is never mistaken for a fact.
 */
export function specSchema(protocol: Protocol, extended: boolean): JsonSchema {
  const names = namesOf(protocol, extended);
  const required = ['name', 'attribute-sets', 'operations', ...(protocol === 'netlink-raw' ? ['protonum'] : [])];
  const familyName = protocol === 'genetlink' ? names.name : freeName;
  return restrictSchema(map('spec', required, topLevel(names, familyName)), protocol, extended);
}

function topLevel(names: Names, familyName: JsonSchema): { readonly [key: string]: JsonSchema } {
  return {
    name: familyName,
    doc: text,
    protocol: oneOf(...protocols),
    protonum: only(onlyRaw, integer),
    'uapi-header': text,
    version: only({ protocols: ['genetlink-legacy'], extended: false }, { type: 'integer', minimum: 1 }),
    'c-family-name': only(forC, text),
    'c-version-name': only(forC, text),
    'max-by-define': only(forC, flag),
    'cmd-max-name': only(forC, text),
    'cmd-cnt-name': only(forC, text),
    'kernel-policy': only(forOlder, oneOf('split', 'per-op', 'global')),
    definitions: listOf(definitionSchema(names)),
    'attribute-sets': listOf(attributeSetSchema(names)),
    'sub-messages': only(forRaw, listOf(subMessage)),
    operations: operationsSchema(names),
    'mcast-groups': mcastGroupsSchema,
    'kernel-family': only(onlyGenetlink, map('kernel-family', [], { headers: listOf(text), 'sock-priv': text })),
  };
}

const subMessage: JsonSchema = map('sub-message', ['name', 'formats'], {
  name: freeName,
  doc: only(ours, text),
  formats: listOf(
    map('format', ['value'], {
      value: freeName,
      doc: only(ours, text),
      'fixed-header': text,
      'attribute-set': text,
      type: only(ours, plainType),
      'byte-order': only(ours, byteOrder),
      enum: only(ours, text),
      'enum-as-flags': only(ours, flag),
      'sub-type': only(ours, plainType),
      'display-hint': only(ours, displayHint),
      checks: only(ours, checks),
      sensitive: only(ours, flag),
      'multi-attr': only(ours, flag),
    }),
  ),
});

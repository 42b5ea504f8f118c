import { flag, type JsonSchema, listOf, map, oneOf, text, uint } from './json-schema.ts';
import {
  forC,
  forOlder,
  groupNumber,
  type Names,
  nameOrNothing,
  only,
  ours,
  privileges,
  tsName,
} from './vocabulary.ts';

/** A function in `src/extra` of the package, named by the overlay. */
const extraFunction: JsonSchema = only(ours, {
  type: 'string',
  pattern: '^[A-Za-z_$][A-Za-z0-9_$]*$',
  expected: 'the name of a function',
});

const message = {
  attributes: listOf(text),
  value: only(forOlder, uint),
};
const request: JsonSchema = map('request', [], message);
const calls = { pre: text, post: text, merge: extraFunction, split: extraFunction };

const requestFlags: JsonSchema = listOf(oneOf('replace', 'excl', 'create', 'append', 'echo', 'nonrec', 'bulk'));

const dontValidate: JsonSchema = listOf({
  enum: ['strict', 'dump', 'dump-strict'],
  allowValues: {
    'dump-strict': { protocols: ['genetlink', 'genetlink-c', 'genetlink-legacy'], extended: true },
  },
});

/** `operations`: numbering, defaults and the list. */
export function operationsSchema(names: Names): JsonSchema {
  return map('operations', ['list'], {
    'enum-model': { enum: ['unified', 'directional'], allowValues: { directional: forOlder } },
    'name-prefix': text,
    'enum-name': nameOrNothing,
    'async-prefix': text,
    'async-enum': nameOrNothing,
    'fixed-header': only(forOlder, text),
    'fallback-attrs': only(ours, text),
    batch: only(ours, map('batch', ['begin', 'end', 'subsystem'], { begin: text, end: text, subsystem: uint })),
    transparent: only(ours, flag),
    'all-attrs': only(ours, flag),
    list: listOf(operationSchema(names)),
  });
}

function operationSchema(names: Names): JsonSchema {
  return map('operation', ['name'], {
    name: names.name,
    doc: text,
    value: uint,
    'attribute-set': text,
    flags: privileges,
    'dont-validate': dontValidate,
    'config-cond': only({ protocols: ['genetlink', 'genetlink-c', 'genetlink-legacy'], extended: true }, text),
    'fixed-header': only(forOlder, text),
    do: map('do', [], {
      request,
      reply: map('reply', [], { ...message, many: only(ours, flag) }),
      ...calls,
      'request-flags': only(ours, requestFlags),
      'always-flags': only(ours, requestFlags),
    }),
    dump: map('dump', [], { request, reply: map('reply', [], message), ...calls }),
    notify: text,
    event: map('event', [], { attributes: listOf(text) }),
    mcgrp: text,
    narrow: only(ours, flag),
    transparent: only(ours, flag),
    'all-attrs': only(ours, flag),
    'request-type-at-runtime': only(ours, flag),
    'ts-name': tsName,
  });
}

/** `mcast-groups`. */
export const mcastGroupsSchema: JsonSchema = map('mcast-groups', ['list'], {
  list: listOf(
    map('multicast group', ['name'], {
      name: text,
      doc: only(ours, text),
      'c-define-name': only(forC, text),
      flags: privileges,
      value: groupNumber,
    }),
  ),
});

import type { Plain } from '../../packages/codegen/src/load/source-node.ts';

/** A map of plain data. */
export type PlainMap = { readonly [key: string]: Plain };

/** The order in which keys are written; those that are not listed follow, sorted. */
const keyOrder: readonly string[] = [
  'name',
  'protocol',
  'protonum',
  'version',
  'uapi-header',
  'c-family-name',
  'c-version-name',
  'max-by-define',
  'cmd-max-name',
  'cmd-cnt-name',
  'kernel-policy',
  'type',
  'value',
  'value-start',
  'subset-of',
  'sub-type',
  'type-value',
  'struct',
  'nested-attributes',
  'sub-message',
  'selector',
  'len',
  'byte-order',
  'multi-attr',
  'enum',
  'enum-as-flags',
  'display-hint',
  'checks',
  'enum-model',
  'name-prefix',
  'enum-name',
  'async-prefix',
  'async-enum',
  'header',
  'scope',
  'render-max',
  'enum-cnt-name',
  'attr-cnt-name',
  'attr-max-name',
  'attribute-set',
  'fixed-header',
  'c-define-name',
  'flags',
  'dont-validate',
  'config-cond',
  'notify',
  'mcgrp',
  'event',
  'do',
  'dump',
  'pre',
  'post',
  'request',
  'reply',
  'entries',
  'members',
  'attributes',
  'formats',
  'definitions',
  'attribute-sets',
  'sub-messages',
  'operations',
  'list',
  'mcast-groups',
  'kernel-family',
];

/**
 * The facts of a spec: everything but its texts (`doc`), with the keys of each map in one fixed order. An entry of an
 * enum that is nothing but a name becomes that name.
 */
export function factsOf(value: Plain): Plain {
  if (Array.isArray(value)) return value.map((item: Plain) => factsOf(item));
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'doc')
      .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map(([key, each]) => [key, key === 'entries' && Array.isArray(each) ? each.map(entryFacts) : factsOf(each)]),
  );
}

function entryFacts(entry: Plain): Plain {
  const facts = factsOf(entry);
  return isMap(facts) && Object.keys(facts).join() === 'name' ? (facts['name'] ?? null) : facts;
}

function rank(key: string): number {
  const index = keyOrder.indexOf(key);
  return index < 0 ? keyOrder.length : index;
}

/** Whether a value is a map, and no list or scalar. */
export function isMap(value: Plain | undefined): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The maps in a list; none where there is no list. */
export function mapsIn(value: Plain | undefined): PlainMap[] {
  return Array.isArray(value) ? value.filter((item: Plain) => isMap(item)) : [];
}

import type { AnyAttributeSet, AttributeType } from '@nlkit/netlink-core';

/** The types of a set's attributes, and of all that is inside them. Each is visited once, recursive ones too. */
export function reachableTypes(set: object): ReadonlySet<AttributeType<unknown>> {
  const types = new Set<AttributeType<unknown>>();
  const sets = new Set<object>();
  visitSet(set);
  return types;

  function visitSet(attributes: object | undefined): void {
    if (attributes === undefined || sets.has(attributes)) return;
    sets.add(attributes);
    for (const { type } of Object.values(attributes as AnyAttributeSet)) visitType(type);
  }

  function visitType(type: AttributeType<unknown>): void {
    if (types.has(type)) return;
    types.add(type);
    visitSet(type.set?.());
    if (type.item !== undefined) visitType(type.item);
    for (const format of Object.values(type.selector?.formats() ?? {})) {
      visitSet(format.set?.());
      if (format.type !== undefined) visitType(format.type);
    }
  }
}

/** Properties that are computed when records are written, so that what a caller gives does not count: their lengths. */
export function lengthMembers(set: object): ReadonlySet<string> {
  const records = [...reachableTypes(set)].filter(({ kind }) => kind === 'records');
  return new Set(records.flatMap(({ struct }) => Object.keys(struct?.members ?? {}).slice(0, 1)));
}

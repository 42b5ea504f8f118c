import { propertyName } from './identifiers.ts';
import type { AttrSet, AttrType, OuterSelector } from './model.ts';
import type { Draft } from './scope.ts';

/** Tells each set which selectors its sub-messages, at any depth, expect further out. */
export function findOuterSelectors(sets: readonly Draft<AttrSet>[]): void {
  // Sets may be inside each other, so names spread until none is new.
  for (let isNew = true; isNew; ) {
    isNew = false;
    for (const set of sets) {
      const names = new Set(set.attrs.flatMap(({ type }) => expected(type)));
      for (const { name } of set.attrs) names.delete(name);
      if (names.size === set.outerSelectors.length) continue;
      set.outerSelectors = [...names].map((name): OuterSelector => ({ name, tsName: propertyName(name) }));
      isNew = true;
    }
  }
}

/** Names of the selectors that an attribute expects beside it or further out. */
function expected(type: AttrType): readonly string[] {
  if (type.kind === 'sub-message') return type.selector.attr === undefined ? [type.selector.name] : [];
  return setsInside(type).flatMap(({ outerSelectors }) => outerSelectors.map(({ name }) => name));
}

/** The sets inside an attribute. */
export function setsInside(type: AttrType): readonly AttrSet[] {
  switch (type.kind) {
    case 'nest':
    case 'nest-type-value':
    case 'record-list':
      return [type.set];
    case 'indexed-array':
      return setsInside(type.item);
    case 'sub-message':
      return type.message.formats.flatMap(({ set }) => (set === undefined ? [] : [set]));
    default:
      return [];
  }
}

import { attributeType } from './attribute-types.ts';
import { normaliseChecks } from './checks.ts';
import type { Heading } from './headings.ts';
import { pascalCase } from './identifiers.ts';
import type { Attr, AttrSet, SelectorRef } from './model.ts';
import type { ResolvedAttribute, ResolvedSet, ResolvedSets } from './resolve-sets.ts';
import { type Draft, found, foundIf, type Scope } from './scope.ts';
import { SelectorFinder } from './selectors.ts';

/** Makes the sets known to the scope, without their attributes: these may refer to any set. */
export function declareSets(scope: Scope, headings: readonly Heading[]): void {
  for (const spec of scope.spec['attribute-sets']) {
    const heading = headings.find((each) => each.isMessage && each.set === spec.name);
    scope.sets.set(spec.name, {
      name: spec.name,
      tsName: spec['ts-name'] ?? pascalCase(spec.name),
      doc: spec.doc ?? '',
      at: scope.positionOf(spec),
      attrs: [],
      isOrdered: spec.ordered ?? false,
      subsetOf: undefined,
      messageHeader: foundIf(scope.structs, heading?.header),
      takesBytes: false,
    });
  }
}

/** Gives the declared sets their attributes. */
export function normaliseSets(scope: Scope, sets: ResolvedSets): AttrSet[] {
  const selectors = new SelectorFinder(scope, sets);
  return [...sets.values()].map((set) => {
    const made: Draft<AttrSet> = found(scope.sets, set.spec.name);
    made.attrs = attributesOf(scope, set, selectors);
    made.subsetOf = foundIf(scope.sets, set.spec['subset-of']);
    return made;
  });
}

function attributesOf(scope: Scope, set: ResolvedSet, selectors: SelectorFinder): Attr[] {
  const made = new Map<string, Attr>();
  // Sub-messages come last: they refer to the attributes that select them.
  const isLast = ({ type, spec }: ResolvedAttribute) => type === 'sub-message' || spec['sub-type'] === 'sub-message';
  for (const attribute of set.attributes.toSorted((a, b) => Number(isLast(a)) - Number(isLast(b)))) {
    const selector = isLast(attribute) ? selectorRef(selectors, set, attribute, made) : undefined;
    made.set(attribute.spec.name, attr(scope, attribute, selector));
  }
  return set.attributes.map((each) => found(made, each.spec.name));
}

function selectorRef(
  selectors: SelectorFinder,
  set: ResolvedSet,
  attribute: ResolvedAttribute,
  siblings: ReadonlyMap<string, Attr>,
): SelectorRef {
  const { name, levels } = selectors.find(set, attribute);
  return { name, levels, attr: levels === 0 ? siblings.get(name) : undefined };
}

function attr(scope: Scope, attribute: ResolvedAttribute, selector: SelectorRef | undefined): Attr {
  const { spec, id, tsName, at } = attribute;
  return {
    name: spec.name,
    tsName,
    doc: spec.doc ?? '',
    at,
    id,
    type: attributeType(scope, attribute, selector),
    isMulti: spec['multi-attr'] ?? false,
    checks: normaliseChecks(scope, spec),
    isSensitive: spec.sensitive ?? false,
  };
}

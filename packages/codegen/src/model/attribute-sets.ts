import type { SpecHeaderValue } from '../load/spec.ts';
import { attributeType } from './attribute-types.ts';
import { normaliseChecks } from './checks.ts';
import type { Heading } from './headings.ts';
import { pascalCase } from './identifiers.ts';
import type { Attr, AttrSet, HeaderCondition, SelectorRef, StructDef } from './model.ts';
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
      outerSelectors: [],
    });
  }
}

/** Gives the declared sets their attributes. */
export function normaliseSets(scope: Scope, sets: ResolvedSets): AttrSet[] {
  const selectors = new SelectorFinder(scope, sets);
  return [...sets.values()].map((set) => {
    const made: Draft<AttrSet> = found(scope.sets, set.spec.name);
    made.attrs = attributesOf(scope, set, selectors, made.messageHeader);
    made.subsetOf = foundIf(scope.sets, set.spec['subset-of']);
    return made;
  });
}

function attributesOf(
  scope: Scope,
  set: ResolvedSet,
  selectors: SelectorFinder,
  header: StructDef | undefined,
): Attr[] {
  const made = new Map<string, Attr>();
  // Sub-messages come last: they refer to the attributes that select them.
  const isLast = ({ type, spec }: ResolvedAttribute) => type === 'sub-message' || spec['sub-type'] === 'sub-message';
  for (const attribute of set.attributes.toSorted((a, b) => Number(isLast(a)) - Number(isLast(b)))) {
    const selector = isLast(attribute) ? selectorRef(selectors, set, attribute, made) : undefined;
    made.set(attribute.spec.name, { ...makeAttr(scope, attribute, selector), ...conditions(scope, attribute, header) });
  }
  return set.attributes.map((each) => found(made, each.spec.name));
}

/** What has to be in the header, or must not, for the number to mean this attribute. */
function conditions(
  scope: Scope,
  { spec }: ResolvedAttribute,
  header: StructDef | undefined,
): Pick<Attr, 'unless' | 'when'> {
  const unless = condition(scope, 'unless', spec.unless, header);
  const when = condition(scope, 'when', spec.when, header);
  return { ...(unless !== undefined && { unless }), ...(when !== undefined && { when }) };
}

/** The member of the header that `unless` or `when` names; it must have an enum with the value. */
function condition(
  scope: Scope,
  key: string,
  spec: SpecHeaderValue | undefined,
  header: StructDef | undefined,
): HeaderCondition | undefined {
  if (spec === undefined) return undefined;
  const { member: name, value } = spec;
  const member = header?.members.find((each) => each.name === name);
  const values = member?.type.kind === 'scalar' ? member.type.values : undefined;
  if (member !== undefined && values?.entries.some((entry) => entry.name === value) === true) return { member, value };
  const expected = `expected an enum member of the fixed header and one of its values as "${key}"`;
  scope.report(scope.positionOf(spec), `${expected}, got "${name}" and "${value}"`);
  return undefined;
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

/** Makes an attribute; `selector` is there for sub-messages. */
export function makeAttr(scope: Scope, attribute: ResolvedAttribute, selector: SelectorRef | undefined): Attr {
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
    ...(spec.direction !== undefined && { direction: spec.direction }),
  };
}

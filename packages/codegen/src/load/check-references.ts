import type { SpecProblem } from '../errors.ts';
import { checkAttribute, checkSelector } from './check-attribute.ts';
import { checkOperation } from './check-operation.ts';
import type { PositionOf } from './positions.ts';
import { ReferenceCheck } from './reference-check.ts';
import type { Spec, SpecAttributeSet, SpecEnum, SpecMember, SpecStruct } from './spec.ts';
import { subsetCycle } from './spec-index.ts';

/**
 * Checks what a schema cannot: that each name which is used is defined, and each one defined once; that structs and
 * subsets are no part of themselves. The spec has to be valid otherwise.
 */
export function checkReferences(spec: Spec, positionOf: PositionOf): SpecProblem[] {
  const check = new ReferenceCheck(spec, positionOf);
  const definitions = spec.definitions ?? [];
  check.unique(definitions, 'definition', (each) => each.name);
  check.unique(spec['attribute-sets'], 'attribute set', (each) => each.name);
  check.unique(spec['sub-messages'] ?? [], 'sub-message', (each) => each.name);
  check.unique(spec.operations.list, 'operation', (each) => each.name);
  check.unique(spec['mcast-groups']?.list ?? [], 'multicast group', (each) => each.name);

  for (const definition of definitions) {
    if (definition.type === 'struct') checkStruct(check, definition);
    if (definition.type === 'enum' || definition.type === 'flags') checkEnum(check, definition);
  }
  for (const set of spec['attribute-sets']) checkSet(check, set);
  for (const message of spec['sub-messages'] ?? []) {
    check.unique(message.formats, 'format', (each) => each.value);
    for (const format of message.formats) {
      check.struct(format, 'fixed-header');
      check.set(format, 'attribute-set');
      check.enum(format, 'enum');
    }
  }
  check.struct(spec.operations, 'fixed-header');
  check.set(spec.operations, 'fallback-attrs');
  const { batch } = spec.operations;
  const requests = spec.operations.list.filter(({ do: call }) => call !== undefined).map(({ name }) => name);
  if (batch !== undefined)
    for (const key of ['begin', 'end'] as const) check.name(batch, key, 'an operation', requests);
  for (const operation of spec.operations.list) checkOperation(check, operation);
  // Selectors are looked up along the nesting of sets, which is only known once those names are right.
  if (check.problems.length === 0) {
    for (const set of spec['attribute-sets'])
      for (const attribute of set.attributes) checkSelector(check, set, attribute);
  }
  return check.problems;
}

function checkEnum(check: ReferenceCheck, definition: SpecEnum): void {
  const seen = new Set<string>();
  for (const [index, entry] of definition.entries.entries()) {
    const name = typeof entry === 'string' ? entry : entry.name;
    if (seen.has(name)) check.report(definition.entries, index, `expected each entry once, got "${name}" again`);
    seen.add(name);
  }
  const start = definition['value-start'];
  if (typeof start === 'string' && !/^(?:0x[0-9a-f]+|\d+)$/i.test(start)) {
    check.known(definition, 'value-start', 'a number or a const for "value-start"', start, check.index.consts);
  }
}

function checkStruct(check: ReferenceCheck, struct: SpecStruct): void {
  check.unique(struct.members, 'member', (each) => (each.type === 'pad' ? undefined : each.name));
  for (const member of struct.members) {
    check.length(member, 'len');
    check.enum(member, 'enum');
    check.struct(member, 'struct');
    const others = struct.members.filter((each) => each !== member && each.type !== 'pad').map((each) => each.name);
    check.name(member, 'counted-by', `another member of "${struct.name}"`, others);
    checkFlexible(check, struct, member);
    checkItems(check, member);
    if (member.struct !== undefined && holds(check, member.struct, struct.name, new Set())) {
      check.report(member, 'struct', `expected a struct without "${struct.name}" in it, got "${member.struct}"`);
    }
  }
}

/** An array of any length has items, and nothing behind it. */
function checkFlexible(check: ReferenceCheck, struct: SpecStruct, member: SpecMember): void {
  if (member.type !== 'flexible-array') return;
  if (member !== struct.members.at(-1)) {
    check.report(member, 'type', `expected type flexible-array for the last member of "${struct.name}" only`);
  }
  if ((member.struct === undefined) === (member['sub-type'] === undefined)) {
    check.report(member, 'type', 'expected either "struct" or "sub-type" beside type flexible-array');
  }
}

/** An array of a fixed length is made of numbers. */
function checkItems(check: ReferenceCheck, member: SpecMember): void {
  if (member['sub-type'] === undefined || member.type === 'flexible-array') return;
  if (member.type === 'binary' && member.struct === undefined) return;
  check.report(member, 'sub-type', 'expected "sub-type" only beside type flexible-array, or binary without "struct"');
}

/** Whether a struct is another one or has it inside. */
function holds(check: ReferenceCheck, outer: string, inner: string, seen: Set<string>): boolean {
  if (outer === inner) return true;
  if (seen.has(outer)) return false;
  seen.add(outer);
  const members = check.index.structs.get(outer)?.members ?? [];
  return members.some(({ struct }) => struct !== undefined && holds(check, struct, inner, seen));
}

function checkSet(check: ReferenceCheck, set: SpecAttributeSet): void {
  const of = set['subset-of'];
  const whole = of === undefined ? undefined : check.index.sets.get(of);
  check.set(set, 'subset-of');
  if (subsetCycle(check.index, set)) {
    check.report(set, 'subset-of', `expected a set of which "${set.name}" is a part, got "${of}", a part of itself`);
    return;
  }
  // A subset may name an attribute twice (devlink does): a subset is a choice, and choosing again changes nothing.
  if (of === undefined) check.unique(set.attributes, 'attribute', (each) => each.name);
  const known = whole?.attributes.map((each) => each.name);
  for (const attribute of set.attributes) {
    if (known !== undefined) check.known(attribute, 'name', `an attribute of "${of}"`, attribute.name, known);
    checkAttribute(check, attribute);
  }
}

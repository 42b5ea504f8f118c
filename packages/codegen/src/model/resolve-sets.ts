import type { SourcePos } from '../errors.ts';
import type { SpecAttribute, SpecAttributeSet, SpecAttributeType, SpecHeaderValue } from '../load/spec.ts';
import { propertyName } from './identifiers.ts';
import { found, type Scope } from './scope.ts';

/** A set of the spec with nothing left implicit: numbers, and what a subset takes from the whole set. */
export interface ResolvedSet {
  readonly spec: SpecAttributeSet;
  /** In the order of their numbers. */
  readonly attributes: readonly ResolvedAttribute[];
}

export interface ResolvedAttribute {
  readonly spec: SpecAttribute;
  readonly type: SpecAttributeType;
  readonly id: number;
  readonly tsName: string;
  readonly at: SourcePos;
}

/** The sets of a spec by name. */
export type ResolvedSets = ReadonlyMap<string, ResolvedSet>;

/** Numbers the attributes of all sets, and completes those of subsets. */
export function resolveSets(scope: Scope): ResolvedSets {
  const resolved = new Map<string, ResolvedSet>();
  const resolve = (spec: SpecAttributeSet): ResolvedSet => {
    const present = resolved.get(spec.name);
    if (present !== undefined) return present;
    const whole = spec['subset-of'];
    const attributes =
      whole === undefined ? ownAttributes(scope, spec) : chosen(scope, spec, resolve(found(scope.index.sets, whole)));
    const made = { spec, attributes: attributes.toSorted((a, b) => a.id - b.id) };
    resolved.set(spec.name, made);
    return made;
  };
  return new Map(scope.spec['attribute-sets'].map((set) => [set.name, resolve(set)]));
}

/** Counts the attributes from 1, each one more than the one before unless it has a `value`. */
function ownAttributes(scope: Scope, set: SpecAttributeSet): ResolvedAttribute[] {
  const byId = new Map<number, SpecAttribute[]>();
  let next = 1;
  return set.attributes.map((spec) => {
    const id = spec.value ?? next;
    next = id + 1;
    const others = byId.get(id) ?? [];
    const before = others.find((other) => !areApart(other, spec));
    if (before !== undefined) {
      const text = `expected a number of its own for attribute "${spec.name}", got ${id}, that of "${before.name}"`;
      scope.report(scope.positionOf(spec, 'value'), text);
    }
    byId.set(id, [...others, spec]);
    return resolvedAttribute(scope, spec, spec, id);
  });
}

/** Whether no message can have both of two attributes. */
function areApart(one: SpecAttribute, other: SpecAttribute): boolean {
  if (one.direction !== undefined && other.direction !== undefined && one.direction !== other.direction) return true;
  if (isSame(one.when, other.unless) || isSame(one.unless, other.when)) return true;
  return one.when !== undefined && one.when.member === other.when?.member && one.when.value !== other.when.value;
}

function isSame(one: SpecHeaderValue | undefined, other: SpecHeaderValue | undefined): boolean {
  return one !== undefined && one.member === other?.member && one.value === other.value;
}

/** The attributes that a subset chooses; choosing one again changes nothing. */
function chosen(scope: Scope, set: SpecAttributeSet, whole: ResolvedSet): ResolvedAttribute[] {
  const byName = new Map(whole.attributes.map((each) => [each.spec.name, each]));
  const taken = new Map<string, ResolvedAttribute>();
  for (const own of set.attributes) {
    if (taken.has(own.name)) continue;
    const inherited = found(byName, own.name);
    const spec = inherit(inherited.spec, own);
    taken.set(own.name, resolvedAttribute(scope, spec, own, own.value ?? inherited.id));
  }
  return [...taken.values()];
}

/**
 * An attribute of a subset: its own keys win over those of the whole set. An own type that differs brings a description
 * of its own, byte order and the like included: ip6tnl `flags` of rt-link is a u32 in host order, its model a be16.
 * `unless` and `when` stay behind: a subset is what the number means where the whole set does not hold.
 */
function inherit({ unless: _, when: __, ...whole }: SpecAttribute, own: SpecAttribute): SpecAttribute {
  if (own.type === undefined || own.type === whole.type) return { ...whole, ...own };
  const { doc, sensitive } = whole;
  return {
    ...(doc !== undefined && { doc }),
    ...(sensitive !== undefined && { sensitive }),
    ...(whole['multi-attr'] !== undefined && { 'multi-attr': whole['multi-attr'] }),
    ...(whole['ts-name'] !== undefined && { 'ts-name': whole['ts-name'] }),
    ...own,
  };
}

function resolvedAttribute(scope: Scope, spec: SpecAttribute, own: SpecAttribute, id: number): ResolvedAttribute {
  const type = spec.type ?? 'unused';
  return { spec, type, id, tsName: spec['ts-name'] ?? propertyName(spec.name), at: scope.positionOf(own) };
}

/** Whether an attribute only keeps its number: its name means nothing. */
export function isPlaceholder(attribute: ResolvedAttribute): boolean {
  return attribute.type === 'pad' || attribute.type === 'unused';
}

/** Names of the sets inside an attribute, with the struct in front of each. */
export function setsInside(scope: Scope, { spec, type }: ResolvedAttribute): { set: string; header?: string }[] {
  const set = spec['nested-attributes'];
  switch (type) {
    case 'nest':
      return set === undefined ? [] : [withHeader(set, spec['fixed-header'])];
    case 'indexed-array':
      return set === undefined || spec['sub-type'] !== 'nest' ? [] : [withHeader(set, spec['fixed-header'])];
    case 'nest-type-value':
      return set === undefined ? [] : [{ set }];
    case 'record-list':
      return set === undefined ? [] : [withHeader(set, spec.struct)];
    case 'sub-message':
      return found(scope.index.subMessages, spec['sub-message'] ?? '').formats.flatMap((format) => {
        const inside = format['attribute-set'];
        return inside === undefined ? [] : [withHeader(inside, format['fixed-header'])];
      });
    default:
      return [];
  }
}

function withHeader(set: string, header: string | undefined): { set: string; header?: string } {
  return header === undefined ? { set } : { set, header };
}

import type {
  Spec,
  SpecAttribute,
  SpecAttributeSet,
  SpecDefinition,
  SpecEnum,
  SpecOperation,
  SpecStruct,
  SpecSubMessage,
} from './spec.ts';

/** The names of a spec, looked up. Where a name is taken twice, the first wins; that is reported elsewhere. */
export interface SpecIndex {
  readonly definitions: ReadonlyMap<string, SpecDefinition>;
  readonly enums: ReadonlyMap<string, SpecEnum>;
  readonly structs: ReadonlyMap<string, SpecStruct>;
  /** Names of consts, bare and with their prefix: `key-len` with prefix `wg-` is known as `wg-key-len` as well. */
  readonly consts: ReadonlySet<string>;
  readonly sets: ReadonlyMap<string, SpecAttributeSet>;
  readonly subMessages: ReadonlyMap<string, SpecSubMessage>;
  readonly operations: ReadonlyMap<string, SpecOperation>;
  readonly groups: ReadonlySet<string>;
}

/** Builds the index of a spec. */
export function indexSpec(spec: Spec): SpecIndex {
  const definitions = spec.definitions ?? [];
  return {
    definitions: byName(definitions),
    enums: byName(definitions.filter(isEnum)),
    structs: byName(definitions.filter(isStruct)),
    consts: new Set(
      definitions
        .filter((each) => each.type === 'const')
        .flatMap((each) => [each.name, `${each['name-prefix'] ?? ''}${each.name}`]),
    ),
    sets: byName(spec['attribute-sets']),
    subMessages: byName(spec['sub-messages'] ?? []),
    operations: byName(spec.operations.list),
    groups: new Set((spec['mcast-groups']?.list ?? []).map((each) => each.name)),
  };
}

function isEnum(definition: SpecDefinition): definition is SpecEnum {
  return definition.type === 'enum' || definition.type === 'flags';
}

function isStruct(definition: SpecDefinition): definition is SpecStruct {
  return definition.type === 'struct';
}

function byName<T extends { readonly name: string }>(items: readonly T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const item of items) if (!map.has(item.name)) map.set(item.name, item);
  return map;
}

/** An attribute of a set with what it takes from the set that this one is a part of, or undefined where there is none. */
export function attributeOf(index: SpecIndex, set: SpecAttributeSet, name: string): SpecAttribute | undefined {
  const own = set.attributes.find((each) => each.name === name);
  const whole = wholeSet(index, set);
  if (own === undefined || whole === undefined) return own;
  return { ...attributeOf(index, whole, name), ...own };
}

function wholeSet(index: SpecIndex, set: SpecAttributeSet): SpecAttributeSet | undefined {
  const name = set['subset-of'];
  if (name === undefined || subsetCycle(index, set)) return undefined;
  return index.sets.get(name);
}

/** Whether a set is, over some steps, a subset of itself. */
export function subsetCycle(index: SpecIndex, set: SpecAttributeSet): boolean {
  const seen = new Set<SpecAttributeSet>();
  for (let each: SpecAttributeSet | undefined = set; each !== undefined; ) {
    if (seen.has(each)) return true;
    seen.add(each);
    each = each['subset-of'] === undefined ? undefined : index.sets.get(each['subset-of']);
  }
  return false;
}

/** A set and all sets around it: those that nest it, directly or through sub-messages, at any depth. */
export function setsAround(index: SpecIndex, set: SpecAttributeSet): SpecAttributeSet[] {
  const found = new Set([set]);
  for (const inner of found) {
    for (const outer of index.sets.values()) if (nests(index, outer, inner.name)) found.add(outer);
  }
  return [...found];
}

function nests(index: SpecIndex, outer: SpecAttributeSet, inner: string): boolean {
  return outer.attributes.some((each) => {
    const attribute = attributeOf(index, outer, each.name);
    if (attribute?.['nested-attributes'] === inner) return true;
    const message = index.subMessages.get(attribute?.['sub-message'] ?? '');
    return message?.formats.some((format) => format['attribute-set'] === inner) ?? false;
  });
}

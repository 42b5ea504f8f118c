import { type CheckedFamily, type MergedSpec, type SpecValue, upperCase } from '../family.ts';
import { operationValues } from './operation-values.ts';

type Definition = NonNullable<MergedSpec['definitions']>[number];

/**
 * Lists all numbers of a family, and the texts that have a name in C, with the names that the spec gives them there.
 * Attributes of subsets are those of the whole set.
 */
export function specValues(family: CheckedFamily): readonly SpecValue[] {
  const { spec } = family;
  return [
    ...familyValues(family),
    ...(spec.definitions ?? []).flatMap((definition) => definitionValues(family, definition)),
    ...spec['attribute-sets'].flatMap((set) => attributeValues(family, set.name)),
    ...operationValues(family),
    ...groupValues(family),
  ];
}

/** What prefixes start with where the spec does not give them. */
function identifierOf({ name }: MergedSpec): string {
  return name.replaceAll('-', '_');
}

function familyValues({ spec, model }: CheckedFamily): SpecValue[] {
  if (model.protocol === 'netlink-raw') return [];
  const identifier = identifierOf(spec);
  const plain = { group: '/', prefix: '', isOptional: false };
  const family = spec['c-family-name'] ?? `${identifier}-family-name`;
  const version = spec['c-version-name'] ?? `${identifier}-family-version`;
  return [
    { ...plain, place: 'name', name: 'name', value: model.name, endings: [upperCase(family)] },
    { ...plain, place: 'version', name: 'version', value: BigInt(model.version), endings: [upperCase(version)] },
  ];
}

function definitionValues({ spec, model }: CheckedFamily, definition: Definition): SpecValue[] {
  const group = `definitions/${definition.name}`;
  const identifier = identifierOf(spec);
  if (definition.type === 'const') {
    const value = model.consts.find(({ name }) => name === definition.name)?.value;
    if (value === undefined || definition.scope === 'kernel') return [];
    const { name } = definition;
    return [
      {
        place: group,
        group: 'definitions',
        name,
        value: typeof value === 'number' ? BigInt(value) : value,
        prefix: upperCase(definition['name-prefix'] ?? `${identifier}-`),
        endings: [upperCase(name)],
        isOptional: false,
      },
    ];
  }
  if (definition.type === 'struct') return [];
  // An enum of which a spec uses the values as bits is in the model twice; the first has the numbers as they are written.
  const forms = model.enums.filter(({ name }) => name === definition.name);
  const [found] = forms;
  const otherForm = (value: bigint) => {
    if (found?.isFlags === true) return { otherForm: BigInt(value.toString(2).length - 1) };
    return forms.length > 1 ? { otherForm: 1n << value } : {};
  };
  const prefix = upperCase(definition['name-prefix'] ?? `${identifier}-${definition.name}-`);
  return (found?.entries ?? []).map(({ name, value }) => ({
    place: `${group}/entries/${name}`,
    group,
    name,
    value,
    prefix,
    endings: [upperCase(name)],
    ...otherForm(value),
    isOptional: false,
  }));
}

function attributeValues({ spec, model }: CheckedFamily, setName: string): SpecValue[] {
  const set = spec['attribute-sets'].find(({ name }) => name === setName);
  const modelled = model.sets.find(({ name }) => name === setName);
  if (set === undefined || modelled === undefined || set['subset-of'] !== undefined) return [];
  const identifier = identifierOf(spec);
  const standard = setName === spec.name ? `${identifier}-a-` : `${identifier}-a-${setName}-`;
  const ownPrefixes = new Map(set.attributes.map((each) => [each.name, each['name-prefix']]));
  const group = `attribute-sets/${setName}`;
  return modelled.attrs.map(({ name, id, type }) => ({
    place: `${group}/attributes/${name}`,
    group,
    name,
    value: BigInt(id),
    prefix: upperCase(ownPrefixes.get(name) ?? set['name-prefix'] ?? standard),
    endings: [upperCase(name)],
    isMask: false,
    isOptional: type.kind === 'pad' || type.kind === 'unused',
  }));
}

function groupValues({ spec, model }: CheckedFamily): SpecValue[] {
  const group = 'mcast-groups/list';
  const defined = new Map((spec['mcast-groups']?.list ?? []).map((each) => [each.name, each['c-define-name']]));
  return model.groups.map(({ name, value }) => {
    const standard = value === undefined ? `${identifierOf(spec)}-mcgrp-${name}` : name;
    return {
      place: `${group}/${name}`,
      group,
      name,
      value: value === undefined ? name : BigInt(value),
      prefix: '',
      endings: [upperCase(defined.get(name) ?? standard)],
      isOptional: false,
    };
  });
}

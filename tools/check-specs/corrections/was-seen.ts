import type { FamilyModel } from '@nlkit/netlink-codegen';
import type { Correction } from './correction.ts';
import { type AttrSet, findPlace } from './find-place.ts';
import type { Observed } from './observed.ts';

/** Whether messages of real kernels have what a correction is about. */
export function wasSeen({ place }: Correction, model: FamilyModel, observed: Observed): boolean {
  const found = findPlace(model, place);
  switch (found?.kind) {
    case undefined:
      return false;
    case 'attribute':
      return relatives(model, found.set).some(({ name }) => observed.attributes.has(`${name}.${found.attr.name}`));
    case 'set':
      return found.set.attrs.some(({ name }) => observed.attributes.has(`${found.set.name}.${name}`));
    case 'struct':
      return observed.headers.has(found.struct.name) || structsSeen(model, observed).has(found.struct.name);
    case 'enum':
    case 'entry':
      return attributesSeen(model, observed).some(
        ({ type }) => 'values' in type && type.values?.name === found.definition.name,
      );
    case 'format':
      return selectorsOf(model, place).some((selector) =>
        [...observed.texts].some((text) => text.endsWith(`.${selector}=${found.format.value}`)),
      );
    case 'operation':
      return ['do', 'dump'].some((mode) => observed.answers.has(`${found.operation.name} ${mode}`));
    case 'message':
      return observed.answers.has(`${found.operation} ${found.mode}`);
  }
}

/** A set, its subsets, and what it is a subset of: they share attributes. */
function relatives(model: FamilyModel, set: AttrSet): readonly AttrSet[] {
  const whole = set.subsetOf ?? set;
  return model.sets.filter((each) => each === set || each === whole || each.subsetOf === whole);
}

function attributesSeen(model: FamilyModel, observed: Observed): AttrSet['attrs'] {
  return model.sets.flatMap(({ name, attrs }) =>
    attrs.filter((attr) => observed.attributes.has(`${name}.${attr.name}`)),
  );
}

/** Names of the structs in attributes that were seen, structs inside of structs included. */
function structsSeen(model: FamilyModel, observed: Observed): ReadonlySet<string> {
  const seen = new Set<string>();
  const take = ({ name, members }: FamilyModel['structs'][number]): void => {
    seen.add(name);
    for (const { type } of members) {
      if (type.kind === 'struct') take(type.struct);
      if (type.kind === 'flexible-array' && type.item.kind === 'struct') take(type.item.struct);
    }
  };
  for (const { type } of attributesSeen(model, observed)) if ('struct' in type) take(type.struct);
  for (const struct of formatHeadersSeen(model, observed)) take(struct);
  return seen;
}

/** Structs that sub-messages of a kind that was seen start with. */
function formatHeadersSeen(model: FamilyModel, observed: Observed): readonly FamilyModel['structs'][number][] {
  return model.subMessages.flatMap(({ name, formats }) => {
    const selectors = selectorsOf(model, `sub-messages/${name}`);
    const isSeen = (value: string) =>
      [...observed.texts].some((text) => selectors.some((selector) => text.endsWith(`.${selector}=${value}`)));
    return formats.flatMap(({ value, header }) => (header !== undefined && isSeen(value) ? [header] : []));
  });
}

/** Names of the attributes that select the formats of a sub-message. */
function selectorsOf(model: FamilyModel, place: string): readonly string[] {
  const [, name] = place.split('/');
  const types = model.sets.flatMap(({ attrs }) => attrs.map(({ type }) => type));
  return types.flatMap((type) =>
    type.kind === 'sub-message' && type.message.name === name ? [type.selector.name] : [],
  );
}

import type { AttrSet, AttrType, FamilyModel, StructDef } from '../model/model.ts';

/** A fixed header and the attributes behind it, wherever they come: in messages, nests, records, sub-messages. */
export interface MessagePair {
  readonly header: StructDef;
  readonly set: AttrSet;
}

/** All pairs of a family, each once, in the order they are met. */
export function messagePairs(family: FamilyModel): readonly MessagePair[] {
  const pairs: MessagePair[] = [];
  const add = (header: StructDef | undefined, set: AttrSet | undefined): void => {
    if (header === undefined || set === undefined) return;
    if (!pairs.some((pair) => pair.header === header && pair.set === set)) pairs.push({ header, set });
  };
  for (const { header, set } of family.operations) add(header, set);
  for (const set of family.sets) {
    for (const attr of set.attrs) addNested(attr.type, add);
  }
  for (const message of family.subMessages) {
    for (const { header, set } of message.formats) add(header, set);
  }
  return pairs;
}

function addNested(type: AttrType, add: (header: StructDef | undefined, set: AttrSet) => void): void {
  if (type.kind === 'nest') add(type.header, type.set);
  if (type.kind === 'record-list') add(type.struct, type.set);
  if (type.kind === 'indexed-array') addNested(type.item, add);
}

import type { Attr, AttrSet, AttrType } from './model.ts';
import type { Draft } from './scope.ts';

/** Marks the sets of which input may give bytes for text, or a part of a struct, at any depth. */
export function markTakesBytes(sets: readonly Draft<AttrSet>[]): void {
  // Sets may be inside each other, so marks spread until none is new.
  for (let isNew = true; isNew; ) {
    isNew = false;
    for (const set of sets) {
      if (set.takesBytes || !set.attrs.some((each) => !selects(set, each) && takesBytes(each.type))) continue;
      set.takesBytes = true;
      isNew = true;
    }
  }
}

/** Whether an attribute selects a sub-message beside it: its values are known texts. */
function selects({ attrs }: Pick<AttrSet, 'attrs'>, attr: Attr): boolean {
  return attrs.some(({ type }) => type.kind === 'sub-message' && type.selector.attr === attr);
}

/** Whether input may give bytes for a value of the type, or a part of a struct. */
export function takesBytes(type: AttrType): boolean {
  switch (type.kind) {
    case 'string':
    case 'struct':
    case 'struct-array':
    case 'record-list':
      return true;
    case 'bytes':
      return type.hint !== undefined && type.hint !== 'hex';
    case 'scalar':
      return type.hint === 'ipv4';
    case 'scalar-array':
    case 'indexed-array':
      return takesBytes(type.item);
    case 'nest':
      return type.header !== undefined || type.set.takesBytes;
    case 'nest-type-value':
      return type.set.takesBytes;
    case 'sub-message':
      return type.message.formats.some(
        ({ header, set, plain }) =>
          header !== undefined || set?.takesBytes === true || (plain !== undefined && takesBytes(plain.type)),
      );
    case 'flag':
    case 'bitfield32':
    case 'pad':
    case 'unused':
      return false;
  }
}

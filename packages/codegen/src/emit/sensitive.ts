import type { AttrSet, AttrType } from '../model/model.ts';

/** Whether a set holds keys, itself or in sets inside: buffers with its messages are overwritten after use. */
export function isSensitiveSet(set: AttrSet): boolean {
  return holdsKeys(set, new Set());
}

function holdsKeys(set: AttrSet, seen: Set<AttrSet>): boolean {
  if (seen.has(set)) return false;
  seen.add(set);
  return set.attrs.some(
    ({ type, isSensitive }) => isSensitive || setsInside(type).some((inner) => holdsKeys(inner, seen)),
  );
}

function setsInside(type: AttrType): readonly AttrSet[] {
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

import type { Attr, AttrSet } from '../model/model.ts';
import { setsInside } from '../model/outer-selectors.ts';

/** Whether a set holds keys, itself or in sets inside: buffers with its messages are overwritten after use. */
export function isSensitiveSet(set: AttrSet): boolean {
  return setHoldsKeys(set, new Set());
}

function setHoldsKeys(set: AttrSet, seen: Set<AttrSet>): boolean {
  if (seen.has(set)) return false;
  seen.add(set);
  return set.attrs.some((attr) => holdsKeys(attr, seen));
}

function holdsKeys({ type, isSensitive }: Attr, seen: Set<AttrSet>): boolean {
  if (isSensitive || setsInside(type).some((inner) => setHoldsKeys(inner, seen))) return true;
  const formats = type.kind === 'sub-message' ? type.message.formats : [];
  return formats.some(({ plain }) => plain !== undefined && holdsKeys(plain, seen));
}

import type { Attr, AttrSet, AttrType, OuterSelector, SubMessageDef, SubMessageFormat } from '../model/model.ts';

/** An attribute whose format another one selects. */
export type SubMessageAttr = Attr & { readonly type: Extract<AttrType, { kind: 'sub-message' }> };

/** Whether an attribute is a sub-message. */
export function isSubMessage(attr: Attr): attr is SubMessageAttr {
  return attr.type.kind === 'sub-message';
}

/** Whether an attribute has a value of its own: all but paddings, reserved numbers and sub-messages. */
export function isPlain({ type }: Attr): boolean {
  return type.kind !== 'pad' && type.kind !== 'unused' && type.kind !== 'sub-message';
}

/** Attributes that have a value of their own. */
export function plainAttrs(set: AttrSet): readonly Attr[] {
  return set.attrs.filter(isPlain);
}

/** Attributes that are sub-messages. */
export function subMessageAttrs(set: AttrSet): readonly SubMessageAttr[] {
  return set.attrs.filter(isSubMessage);
}

/** Attributes that can be written and read by name, in the order of their numbers. */
export function usableAttrs(set: AttrSet): readonly Attr[] {
  return set.attrs.filter((attr) => isPlain(attr) || isSubMessage(attr));
}

/** Attributes that select sub-messages in the same set. */
export function selectorsOf(set: AttrSet): ReadonlySet<Attr | undefined> {
  return new Set(selectedHere(set).map(({ type }) => type.selector.attr));
}

/** Sub-messages that an attribute of the same set selects. */
export function selectedHere(set: AttrSet): readonly SubMessageAttr[] {
  return subMessageAttrs(set).filter(({ type }) => type.selector.attr !== undefined);
}

/** Selectors that an attribute of a set expects around the level inside it. */
export function selectorsInside({ type }: Attr): readonly OuterSelector[] {
  const item = type.kind === 'indexed-array' ? type.item : type;
  return item.kind === 'nest' ? item.set.outerSelectors : [];
}

/** Attributes that are read when the rest of the set has been: what selects in them may come later. */
export function deferredAttrs(set: AttrSet): readonly Attr[] {
  const isSelected = (attr: Attr): boolean => selectorsInside(attr).some(({ name }) => hasAttr(set, name));
  return set.attrs.filter((attr) => isSubMessage(attr) || isSelected(attr));
}

function hasAttr(set: AttrSet, name: string): boolean {
  return set.attrs.some((attr) => attr.name === name);
}

/** Whether the attribute may come several times in one of its formats, or in all. */
export function mayRepeat(attr: Attr): boolean {
  return attr.isMulti || (isSubMessage(attr) && hasLists(attr.type.message));
}

/** Whether one of the formats is for several attributes. */
export function hasLists({ formats }: SubMessageDef): boolean {
  return formats.some(({ plain }) => plain?.isMulti === true);
}

/** Whether a format has neither header nor attributes nor a value: its presence is all it says. */
export function isEmptyFormat({ header, set, plain }: SubMessageFormat): boolean {
  return header === undefined && set === undefined && plain === undefined;
}

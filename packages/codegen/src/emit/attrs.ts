import type { Attr, AttrSet, AttrType, SubMessageFormat } from '../model/model.ts';

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
  return new Set(subMessageAttrs(set).map(({ type }) => type.selector.attr));
}

/** Whether a format has neither header nor attributes: its presence is all it says. */
export function isEmptyFormat({ header, set }: SubMessageFormat): boolean {
  return header === undefined && set === undefined;
}

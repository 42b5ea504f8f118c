import { upperFirst } from '../model/identifiers.ts';
import type { Attr, AttrSet, SubMessageFormat } from '../model/model.ts';
import { interfaceName } from '../model/names.ts';

// Names of what a set with sub-messages is put together from.

/** The attributes that no selector decides: `LinkinfoAttrsBase`. */
export function baseName(set: AttrSet): string {
  return `${interfaceName(set)}Base`;
}

/** The union over the values of one selector: `LinkinfoAttrsData`. */
export function armsName(set: AttrSet, attr: Attr): string {
  return `${interfaceName(set)}${upperFirst(attr.tsName)}`;
}

/** Whether a format has neither header nor attributes: its presence is all it says. */
export function isEmptyFormat({ header, set }: SubMessageFormat): boolean {
  return header === undefined && set === undefined;
}

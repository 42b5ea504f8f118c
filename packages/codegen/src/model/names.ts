import { lowerFirst, upperFirst } from './identifiers.ts';
import type { Attr, AttrSet, ConstDef, EnumDef, OperationDef, StructDef, SubMessageDef } from './model.ts';

/**
 * What generated packages export, by what it is made from. Emitters take every name from here, and `check-names.ts`
 * sees to it that no two of them meet.
 */

/** The family itself. */
export const familyConst = 'family';
/** The table of multicast groups. */
export const groupsConst = 'multicastGroups';
/** The list of all operations. */
export const operationsConst = 'operations';
/** The list of all notifications and events. */
export const notificationsConst = 'notifications';

/** A constant: `KeyLen`. */
export function constName(definition: ConstDef): string {
  return definition.tsName;
}

/** The numbers of an enum or of flags: `WgpeerFlags`. */
export function enumConst(definition: EnumDef): string {
  return definition.tsName;
}

/** The type of one name of an enum: `RtmType`. The name of flags loses the plural: `WgpeerFlag` of `WgpeerFlags`. */
export function enumTypeName(definition: EnumDef): string {
  return definition.isFlags ? definition.tsName.replace(/Flags$/, 'Flag') : definition.tsName;
}

/** The table that turns numbers into names: `wgpeerFlagsTable`. */
export function tableName(definition: EnumDef): string {
  return `${lowerFirst(definition.tsName)}Table`;
}

/** The object type of a set or a struct: `Wgpeer`. */
export function interfaceName(of: AttrSet | StructDef): string {
  return of.tsName;
}

/** The type of one item of an ordered set: `ActionAttrsItem`. */
export function itemName(set: AttrSet): string {
  return `${set.tsName}Item`;
}

/** The descriptors of a set: `wgpeerAttrs`; a set `link-attrs` gives `linkAttrs`. */
export function descriptorName(set: AttrSet): string {
  const name = lowerFirst(set.tsName);
  // A name that begins with a digit in the spec has no capital that would tell it from the type.
  const isApart = name !== interfaceName(set);
  return isApart && (name === 'attrs' || name.endsWith('Attrs')) ? name : `${name}Attrs`;
}

/** The layout of a struct: `rtmsgStruct`. */
export function structConst(struct: StructDef): string {
  return `${lowerFirst(struct.tsName)}Struct`;
}

/** The formats of a sub-message by the value of their selector: `linkinfoDataMsgFormats`. */
export function formatsConst(message: SubMessageDef): string {
  return `${lowerFirst(message.tsName)}Formats`;
}

/** The type of what a set with sub-messages holds besides them and their selectors: `LinkinfoAttrsBase`. */
export function baseName(set: AttrSet): string {
  return `${set.tsName}Base`;
}

/** The union over the values of the selector of a sub-message: `LinkinfoAttrsData`. */
export function armsName(set: AttrSet, attr: Attr): string {
  return `${set.tsName}${upperFirst(attr.tsName)}`;
}

/**
 * The object type of a fixed header and a set together. The header that operations put in front of the set gives
 * `RouteAttrsMessage`; any other, such as that of a record, `RtnexthopRouteAttrs`.
 */
export function messageName(header: StructDef, set: AttrSet): string {
  return set.messageHeader === header ? `${set.tsName}Message` : `${header.tsName}${set.tsName}`;
}

/** The function that reads an object of the given type: `decodeWgpeer`. */
export function decodeName(typeName: string): string {
  return `decode${upperFirst(typeName)}`;
}

/** The function that writes an object of the given type: `encodeWgpeer`. */
export function encodeName(typeName: string): string {
  return `encode${upperFirst(typeName)}`;
}

/** The constant of an operation, notification or event: `getDevice`. */
export function operationConst(operation: OperationDef): string {
  return operation.tsName;
}

/** The type of a request: `SetDeviceRequest`, `GetDeviceDumpRequest`. */
export function requestName(operation: OperationDef, mode: 'do' | 'dump'): string {
  return `${upperFirst(operation.tsName)}${mode === 'dump' ? 'Dump' : ''}Request`;
}

import type { AttrSet, CallDef, FamilyModel, OperationDef, StructDef, SubMessageFormat } from '../model/model.ts';
import { interfaceName, itemName, messageName, requestName } from '../model/names.ts';
import { attrDoc, memberDoc, withText } from './docs.ts';
import { type MessagePair, messagePairs } from './messages.ts';
import { armsName, baseName } from './selected.ts';
import { fillLines, lineWidth, propertyName, quote, type SourceFile } from './source-file.ts';
import {
  attrTsType,
  enumType,
  generic,
  inputType,
  memberTsType,
  plainAttrs,
  type SubMessageAttr,
  subMessageAttrs,
  valueTsType,
} from './ts-types.ts';

/**
 * Object types of structs, sets, messages and requests.
 *
 *     - name: wgpeer                     export interface Wgpeer<Bytes = never> extends SetObject {
 *       attributes:                        // `rx-bytes` (8, u64)
 *         - { name: rx-bytes, type: u64 }    rxBytes?: bigint | undefined;
 */
export function emitTypes(family: FamilyModel, file: SourceFile): void {
  for (const struct of family.structs) emitStruct(struct, file);
  for (const set of family.sets) {
    if (set.isOrdered) emitOrderedSet(set, file);
    else if (subMessageAttrs(set).length === 0) emitSet(set, interfaceName(set), setTitle(set), file);
    else emitSelectedSet(set, file);
  }
  for (const pair of messagePairs(family)) emitMessage(pair, file);
  for (const operation of family.operations) {
    emitRequest(operation, 'do', operation.do, file);
    emitRequest(operation, 'dump', operation.dump, file);
  }
}

function parameter(takesBytes: boolean): string {
  return takesBytes ? '<Bytes = never>' : '';
}

function emitStruct(struct: StructDef, file: SourceFile): void {
  file.gap();
  file.doc(withText(`Struct \`${struct.name}\` (${struct.sizeBytes} bytes)`, struct.doc));
  const base = file.coreType('StructObject');
  file.line(`export interface ${interfaceName(struct)}${parameter(struct.takesBytes)} extends ${base} {`);
  for (const member of struct.members) {
    file.doc(memberDoc(member), '  ');
    file.line(`  ${propertyName(member.tsName)}: ${memberTsType(file, member.type)};`);
  }
  file.line('}');
}

function setTitle(set: AttrSet): string {
  const part = set.subsetOf === undefined ? '' : `, a part of \`${set.subsetOf.name}\``;
  return withText(`Attribute set \`${set.name}\`${part}`, set.doc);
}

function emitSet(set: AttrSet, name: string, title: string, file: SourceFile): void {
  const selectors = new Set(subMessageAttrs(set).map(({ type }) => type.selector.attr));
  file.gap();
  file.doc(title);
  file.line(`export interface ${name}${parameter(set.takesBytes)} extends ${file.coreType('SetObject')} {`);
  for (const attr of plainAttrs(set)) {
    if (selectors.has(attr)) continue;
    file.doc(attrDoc(attr), '  ');
    const type = set.isOrdered ? valueTsType(file, attr.type) : attrTsType(file, attr);
    file.line(`  ${propertyName(attr.tsName)}?: ${type} | undefined;`);
  }
  file.line('}');
}

/** A list with repeats, whose order means something: an array of entries that hold one attribute each. */
function emitOrderedSet(set: AttrSet, file: SourceFile): void {
  const item = itemName(set);
  emitSet(set, item, `One entry of the list \`${set.name}\`: it holds one of these.`, file);
  file.gap();
  file.doc(`${setTitle(set)}\n\nAn ordered list: attributes may repeat, and their order is kept.`);
  file.line(`export type ${interfaceName(set)}${parameter(set.takesBytes)} = ${generic(item, set.takesBytes)}[];`);
}

/** A set whose selectors decide the type of other attributes: what is common, and a union for each selector. */
function emitSelectedSet(set: AttrSet, file: SourceFile): void {
  const name = interfaceName(set);
  emitSet(set, baseName(set), `What all of {@link ${name}} have, whatever is selected.`, file);
  const messages = subMessageAttrs(set);
  for (const attr of messages) emitArms(set, attr, file);
  file.gap();
  file.doc(setTitle(set));
  const parts = [baseName(set), ...messages.map((attr) => armsName(set, attr))].map((part) =>
    generic(part, set.takesBytes),
  );
  file.line(`export type ${name}${parameter(set.takesBytes)} = ${parts.join(' & ')};`);
}

function emitArms(set: AttrSet, attr: SubMessageAttr, file: SourceFile): void {
  const { message, selector } = attr.type;
  const key = propertyName(selector.attr?.tsName ?? selector.name);
  const data = propertyName(attr.tsName);
  file.gap();
  file.doc(`What \`${selector.name}\` selects in {@link ${interfaceName(set)}}: the type of \`${attr.name}\`.`);
  file.line(`export type ${armsName(set, attr)}${parameter(set.takesBytes)} =`);
  for (const format of message.formats) {
    if (format.doc !== '') file.doc(format.doc, '  ');
    file.line(`  | { ${key}: ${quote(format.value)}; ${data}?: ${formatTsType(file, format)} | undefined }`);
  }
  const values = selector.attr?.type.kind === 'scalar' ? selector.attr.type.values : undefined;
  const known = message.formats.map(({ value }) => quote(value)).join(' | ');
  const other =
    values === undefined ? file.coreType('OtherKind') : `Exclude<${enumType(file, values)}, ${known}> | (number & {})`;
  file.line(`  | { ${key}?: ${other} | undefined; ${data}?: undefined };`);
}

function formatTsType(file: SourceFile, { header, set }: SubMessageFormat): string {
  if (header !== undefined && set !== undefined) return `${messageName(header, set)}<Bytes>`;
  if (set !== undefined) return generic(interfaceName(set), set.takesBytes);
  if (header === undefined) return 'Record<string, never>';
  return `${file.coreType('HeaderInput')}<${generic(interfaceName(header), header.takesBytes)}, Bytes>`;
}

function emitMessage({ header, set }: MessagePair, file: SourceFile): void {
  file.gap();
  file.doc(`Struct \`${header.name}\` and the attributes \`${set.name}\` behind it.`);
  const fixed = `${file.coreType('HeaderInput')}<${generic(interfaceName(header), header.takesBytes)}, Bytes>`;
  file.line(`export type ${messageName(header, set)}<Bytes = never> =`);
  file.line(`  & ${fixed}`, `  & ${generic(interfaceName(set), set.takesBytes)};`);
}

/** Type of what an operation sends and receives: the set alone, or with the fixed header. */
export function messageTsType(operation: OperationDef, isInput: boolean): string {
  const { header, set } = operation;
  if (set === undefined) return 'object';
  if (header !== undefined) return inputType(messageName(header, set), isInput);
  return isInput ? inputType(interfaceName(set), set.takesBytes) : interfaceName(set);
}

/** Name of the type that {@link messageTsType} gives, without its parameter. */
export function messageTypeName(operation: OperationDef): string {
  const { header, set } = operation;
  if (set === undefined) return 'object';
  return header === undefined ? interfaceName(set) : messageName(header, set);
}

function emitRequest(operation: OperationDef, mode: 'do' | 'dump', call: CallDef | undefined, file: SourceFile): void {
  if (call === undefined) return;
  file.gap();
  file.doc(`Request of \`${operation.name}\`${mode === 'dump' ? ' (dump)' : ''}.`);
  const name = requestName(operation, mode);
  const whole = messageTsType(operation, true);
  if (!call.request.isNarrow) {
    file.line(`export type ${name} = ${whole};`);
    return;
  }
  const keys = [
    ...(operation.header?.members ?? []).map(({ tsName }) => tsName),
    ...call.request.attrs.map(({ tsName }) => tsName),
  ];
  if (keys.length === 0) {
    file.line(`export type ${name} = Record<never, never>;`);
    return;
  }
  const start = `export type ${name} = ${file.coreType('PickEach')}<`;
  const names = keys.map(quote);
  const flat = `${start}${whole}, ${names.join(' | ')}>;`;
  if (flat.length <= lineWidth) file.line(flat);
  else file.line(start, `  ${whole},`, ...fillLines(names, ' | ', '  ', false), '>;');
}

import type {
  Attr,
  AttrSet,
  CallDef,
  FamilyModel,
  MessageShape,
  OperationDef,
  StructDef,
  SubMessageFormat,
} from '../model/model.ts';
import { armsName, baseName, interfaceName, itemName, messageName, requestName } from '../model/names.ts';
import { takesBytes } from '../model/takes-bytes.ts';
import {
  isEmptyFormat,
  isSubMessage,
  type SubMessageAttr,
  selectedHere,
  selectorsOf,
  subMessageAttrs,
  usableAttrs,
} from './attrs.ts';
import { attrDoc, bytesText, memberDoc, withText } from './docs.ts';
import { docComment, fillLines, lineWidth, propertyName, quote } from './layout.ts';
import type { SourceFile } from './source-file.ts';
import {
  attrTsType,
  enumType,
  generic,
  headerTsType,
  inputType,
  memberTsType,
  structTsType,
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
  for (const set of family.sets) emitSet(set, file);
  for (const shape of family.messages) emitMessage(shape, file);
  for (const operation of family.operations) {
    emitRequest(operation, 'do', operation.do, file);
    emitRequest(operation, 'dump', operation.dump, file);
  }
}

/** A name with the parameter for what input may give as bytes, where the text that it stands for has it. */
function declared(name: string, lines: readonly string[]): string {
  return lines.some((line) => /\bBytes\b/.test(line.replace(/^ *(?:\/?\*).*/, ''))) ? `${name}<Bytes = never>` : name;
}

function emitStruct(struct: StructDef, file: SourceFile): void {
  const title = withText(`Struct \`${struct.name}\` (${bytesText(struct.sizeBytes)})`, struct.doc);
  const lines = struct.members.flatMap((member) => [
    ...docComment(memberDoc(member), '  '),
    `  ${propertyName(member.tsName)}: ${memberTsType(file, member.type)};`,
  ]);
  emitInterface(interfaceName(struct), title, lines, file, 'StructObject');
}

function emitInterface(
  name: string,
  title: string,
  lines: readonly string[],
  file: SourceFile,
  base: 'SetObject' | 'StructObject' = 'SetObject',
): void {
  file.gap();
  file.doc(title);
  const head = `export interface ${declared(name, lines)} extends ${file.coreType(base)} {`;
  if (lines.length === 0) file.line(`${head}}`);
  else file.line(head, ...lines, '}');
}

function emitSet(set: AttrSet, file: SourceFile): void {
  const here = new Set(selectedHere(set));
  for (const attr of subMessageAttrs(set)) if (!here.has(attr)) emitAnyFormat(set, attr, file);
  if (set.isOrdered) emitOrderedSet(set, file);
  else if (selectedHere(set).length > 0) emitSelectedSet(set, file);
  else emitInterface(interfaceName(set), setTitle(set), setLines(set, file), file);
}

function setTitle(set: AttrSet): string {
  const part = set.subsetOf === undefined ? '' : `, a part of \`${set.subsetOf.name}\``;
  return withText(`Attribute set \`${set.name}\`${part}`, set.doc);
}

/** The properties of a set, without the sub-messages that it selects and what selects them. */
function setLines(set: AttrSet, file: SourceFile): string[] {
  const apart = new Set<Attr | undefined>([...selectorsOf(set), ...selectedHere(set)]);
  return usableAttrs(set)
    .filter((attr) => !apart.has(attr))
    .flatMap((attr) => {
      const type = isSubMessage(attr)
        ? generic(armsName(set, attr), takesBytes(attr.type))
        : set.isOrdered
          ? valueTsType(file, attr.type)
          : attrTsType(file, attr);
      return [...docComment(attrDoc(attr), '  '), `  ${propertyName(attr.tsName)}?: ${type} | undefined;`];
    });
}

/** A list with repeats, whose order means something: an array of entries that hold one attribute each. */
function emitOrderedSet(set: AttrSet, file: SourceFile): void {
  const item = itemName(set);
  const title = `One entry of the list \`${set.name}\`: it holds one of these.`;
  emitInterface(item, title, setLines(set, file), file);
  const list = `${generic(item, set.takesBytes)}[]`;
  file.gap();
  file.doc(`${setTitle(set)}\n\nAn ordered list: attributes may repeat, and their order is kept.`);
  file.line(`export type ${declared(interfaceName(set), [list])} = ${list};`);
}

/** A set whose selectors decide the type of other attributes: what is common, and a union for each selector. */
function emitSelectedSet(set: AttrSet, file: SourceFile): void {
  const name = interfaceName(set);
  const parts: string[] = [];
  const part = (partName: string, lines: readonly string[]): string => {
    const isGeneric = declared(partName, lines) !== partName;
    parts.push(generic(partName, isGeneric));
    return partName;
  };
  const common = setLines(set, file);
  emitInterface(part(baseName(set), common), `What {@link ${name}} has whatever is selected.`, common, file);
  for (const [selector, attrs] of bySelector(set)) {
    const arms = armLines(selector, attrs, file);
    const names = attrs.map((attr) => `\`${attr.name}\``).join(' and ');
    const owner = attrs.length === 1 ? attrs[0] : selector;
    file.gap();
    file.doc(`What \`${selector.name}\` selects in {@link ${name}}: the type of ${names}.`);
    file.line(`export type ${declared(part(armsName(set, owner ?? selector), arms), arms)} =`, ...arms);
  }
  file.gap();
  file.doc(setTitle(set));
  file.line(...intersection(name, parts));
}

/** The sub-messages of a set by what selects them: one selector decides about all of its own at once. */
function bySelector(set: AttrSet): ReadonlyMap<Attr, readonly SubMessageAttr[]> {
  const groups = new Map<Attr, SubMessageAttr[]>();
  for (const attr of selectedHere(set)) {
    const selector = attr.type.selector.attr as Attr;
    groups.set(selector, [...(groups.get(selector) ?? []), attr]);
  }
  return groups;
}

/** The union over the values of a selector; its last arm is for values that the spec has no format for. */
function armLines(selector: Attr, attrs: readonly SubMessageAttr[], file: SourceFile): string[] {
  const key = propertyName(selector.tsName);
  const values = [...new Set(attrs.flatMap(({ type }) => type.message.formats.map(({ value }) => value)))];
  const arms = values.flatMap((value) => {
    const formats = attrs.map(({ type }) => type.message.formats.find((format) => format.value === value));
    const doc = formats.map((format) => format?.doc ?? '').find((text) => text !== '') ?? '';
    const members = attrs.map(({ tsName }, index) => {
      const format = formats[index];
      return `${propertyName(tsName)}?: ${format === undefined ? '' : `${formatTsType(file, format)} | `}undefined`;
    });
    return [...docComment(doc, '  '), ...armText(`${key}: ${quote(value)}`, members)];
  });
  const nothing = attrs.map(({ tsName }) => `${propertyName(tsName)}?: undefined`);
  const names = selector.type.kind === 'scalar' ? selector.type.values : undefined;
  if (names === undefined)
    return [...arms, ...armText(`${key}?: ${file.coreType('OtherKind')} | undefined`, nothing, ';')];
  const type = enumType(file, names);
  const known = values.map(quote);
  const last = armText(`${key}?: Exclude<${type}, ${known.join(' | ')}> | (number & {}) | undefined`, nothing, ';');
  if (last.length === 1) return [...arms, ...last];
  return [
    ...arms,
    '  | {',
    `    ${key}?: Exclude<`,
    `      ${type},`,
    ...fillLines(known, ' | ', '      ', false),
    '    > | (number & {}) | undefined;',
    ...nothing.map((member) => `    ${member};`),
    '  };',
  ];
}

/** One arm of a union: on one line where it fits. */
function armText(first: string, others: readonly string[], end: string = ''): string[] {
  const members = [first, ...others];
  const line = `  | { ${members.join('; ')} }${end}`;
  return line.length <= lineWidth ? [line] : ['  | {', ...members.map((member) => `    ${member};`), `  }${end}`];
}

/** The union of all formats of a sub-message whose selector is in a set around. */
function emitAnyFormat(set: AttrSet, attr: SubMessageAttr, file: SourceFile): void {
  const { message, selector } = attr.type;
  const types = [...new Set(message.formats.map((format) => formatTsType(file, format)))];
  const start = `export type ${declared(armsName(set, attr), types)} =`;
  file.gap();
  file.doc(`What \`${selector.name}\` around {@link ${interfaceName(set)}} selects: the type of \`${attr.name}\`.`);
  const line = `${start} ${types.join(' | ')};`;
  if (line.length <= lineWidth) file.line(line);
  else file.line(start, ...types.map((type, index) => `  | ${type}${index === types.length - 1 ? ';' : ''}`));
}

function formatTsType(file: SourceFile, format: SubMessageFormat): string {
  const { header, set, plain } = format;
  if (isEmptyFormat(format)) return file.coreType('SetObject');
  if (plain !== undefined) return attrTsType(file, plain);
  if (header !== undefined && set !== undefined) return `${messageName(header, set)}<Bytes>`;
  if (set !== undefined) return generic(interfaceName(set), set.takesBytes);
  return header === undefined ? 'never' : structTsType(file, header);
}

function emitMessage({ header, set }: MessageShape, file: SourceFile): void {
  file.gap();
  file.doc(`Struct \`${header.name}\` and the attributes \`${set.name}\` behind it.`);
  const parts = [headerTsType(file, header), generic(interfaceName(set), set.takesBytes)];
  file.line(...intersection(messageName(header, set), parts));
}

/** A type that is several others at once: on one line where it fits. */
function intersection(name: string, parts: readonly string[]): string[] {
  const start = `export type ${declared(name, parts)} =`;
  const line = `${start} ${parts.join(' & ')};`;
  if (line.length <= lineWidth) return [line];
  return [start, ...parts.map((part, index) => `  & ${part}${index === parts.length - 1 ? ';' : ''}`)];
}

/** Type of what an operation sends and receives: the set alone, or with the fixed header. */
export function messageTsType(operation: OperationDef, isInput: boolean): string {
  const { header, set } = operation;
  if (set === undefined) throw new Error(`${operation.name} has no attribute set`);
  if (header !== undefined) return inputType(messageName(header, set), isInput);
  return isInput ? inputType(interfaceName(set), set.takesBytes) : interfaceName(set);
}

/** Name of the type that {@link messageTsType} gives, without its parameter. */
export function messageTypeName(operation: OperationDef): string {
  return messageTsType(operation, false);
}

function emitRequest(operation: OperationDef, mode: 'do' | 'dump', call: CallDef | undefined, file: SourceFile): void {
  if (call === undefined || operation.isTransparent) return;
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
    file.line(`export type ${name} = Record<string, never>;`);
    return;
  }
  const start = `export type ${name} = ${file.coreType('PickEach')}<`;
  const names = keys.map(quote);
  const line = `${start}${whole}, ${names.join(' | ')}>;`;
  if (line.length <= lineWidth) file.line(line);
  else file.line(start, `  ${whole},`, ...fillLines(names, ' | ', '  ', false), '>;');
}

import { lowerFirst } from '../model/identifiers.ts';
import type {
  Attr,
  AttrSet,
  AttrType,
  BytesHint,
  FamilyModel,
  MessageShape,
  ScalarType,
  StructDef,
  StructMember,
  SubMessageDef,
  SubMessageFormat,
} from '../model/model.ts';
import { encodeName, interfaceName, messageName } from '../model/names.ts';
import { flexibleEnd } from '../model/structs.ts';
import { isEmptyFormat, isSubMessage, selectorsInside, usableAttrs } from './attrs.ts';
import { bytesText } from './docs.ts';
import { access, behind, type Code, call, caseLines, fillLines, flat, quote, wrapList } from './layout.ts';
import { hintedKind, isBig, scalarBytes, scalarKind } from './scalars.ts';
import type { SourceFile } from './source-file.ts';
import { scalarPut, withNames } from './struct-access.ts';
import { enumTable, hasNames, tableOf } from './tables.ts';
import { attrTsType, inputType } from './ts-types.ts';

/**
 * Encoders of structs, sets, sub-messages and messages: one line an attribute, in the order of the object's properties.
 *
 *     - { name: fwmark, type: u32 }    ->    case 'fwmark': w.u32(7, 'fwmark', set.fwmark); break;
 */
export function emitEncode(family: FamilyModel, file: SourceFile): void {
  for (const struct of family.structs) emitStruct(struct, file);
  for (const set of family.sets) emitSet(set, file);
  for (const shape of family.messages) emitMessage(shape, family, file);
  for (const message of family.subMessages) emitSubMessage(message, file);
}

function signature(file: SourceFile, name: string, parameters: readonly string[]): string[] {
  const all = [`w: ${file.coreType('AttrWriter')}`, ...parameters];
  const start = `export function ${name}(`;
  return wrapList(start, all, '): void {', { open: start, close: '): void {' });
}

function emitStruct(struct: StructDef, file: SourceFile): void {
  const name = file.useType('./types.ts', interfaceName(struct));
  file.gap();
  file.doc(`Encodes struct \`${struct.name}\` (${bytesText(struct.sizeBytes)}) at an offset that holds zeros.`);
  const value = `${file.coreType('Sparse')}<${inputType(name, struct.takesBytes)}>`;
  file.line(...signature(file, encodeName(name), ['at: number', `s: ${value}`]));
  for (const member of struct.members) file.line(`  ${memberStatement(file, struct, member)}`);
  file.line('}');
}

function memberStatement(file: SourceFile, struct: StructDef, member: StructMember): string {
  const { type, offset, sizeBytes } = member;
  const at = offset === 0 ? 'at' : `at + ${offset}`;
  const value = memberValue(struct, member);
  const name = quote(member.name);
  switch (type.kind) {
    case 'scalar':
      return `${scalarPut(file, type, at, name, value)};`;
    case 'bytes':
      return `w.put${bytesMethod(type.hint)}(${at}, ${sizeBytes}, ${name}, ${value});`;
    case 'string':
      return `w.putText(${at}, ${sizeBytes}, ${name}, ${value});`;
    case 'struct':
      return `w.putStruct(${at}, ${name}, ${value}, ${sizeBytes}, ${encodeName(interfaceName(type.struct))});`;
    case 'fixed-array':
    case 'flexible-array': {
      const { item, itemBytes } = type;
      const put =
        item.kind === 'struct'
          ? encodeName(interfaceName(item.struct))
          : `(w, at, item) => ${scalarPut(file, item, 'at', "''", 'item')}`;
      const most = type.kind === 'fixed-array' ? [type.length] : [];
      return `w.putArray(${[at, name, value, itemBytes, put, ...most].join(', ')});`;
    }
  }
}

/** A member's value; that of a number of items is the array's length where it is not given. */
function memberValue(struct: StructDef, { name, tsName }: StructMember): string {
  const value = access('s', tsName);
  const end = flexibleEnd(struct);
  return end?.type.countedBy === name ? `${value} ?? ${access('s', end.tsName)}?.length` : value;
}

function bytesMethod(hint: BytesHint): string {
  switch (hint) {
    case 'mac':
      return 'Mac';
    case 'uuid':
      return 'Uuid';
    case 'ipv4':
    case 'ipv6':
    case 'ipv4-or-v6':
      return 'Ip';
    default:
      return 'Bytes';
  }
}

function emitSet(set: AttrSet, file: SourceFile): void {
  const name = file.useType('./types.ts', interfaceName(set));
  file.gap();
  if (set.isOrdered) {
    file.doc(`Encodes the ordered list \`${set.name}\`.`);
    file.line(...signature(file, encodeName(name), [`list: ${inputType(name, set.takesBytes)}`]));
    file.line(
      '  for (const set of w.entries(list)) {',
      ...propertyLoop(set, file).map((line) => `  ${line}`),
      '  }',
      '}',
    );
    return;
  }
  const selectors = set.outerSelectors.map(({ tsName }) => `${tsName}?: unknown`);
  file.doc(`Encodes attribute set \`${set.name}\`.`);
  file.line(...signature(file, encodeName(name), [`set: ${inputType(name, set.takesBytes)}`, ...selectors]));
  file.line(...propertyLoop(set, file), '}');
}

/** Writes the attributes of `set` in the order of its properties, then those that decoding kept. */
function propertyLoop(set: AttrSet, file: SourceFile): string[] {
  const attrs = usableAttrs(set);
  const unknown = `w.unknownKey(${quote(set.name)}, key);`;
  const cases = attrs.flatMap((attr) => {
    const statement = attrStatement(file, set, set.isOrdered ? { ...attr, isMulti: false } : attr);
    return caseLines(quote(attr.tsName), statement, '      ');
  });
  if (attrs.length === 0) return [`  for (const key in set) ${unknown}`, '  w.keptUnknown(set);'];
  const body = ['    switch (key) {', ...cases, `      default: ${unknown}`, '    }'];
  return ['  for (const key in set) {', ...body, '  }', '  w.keptUnknown(set);'];
}

function attrStatement(file: SourceFile, set: AttrSet, attr: Attr): Code {
  const id = String(attr.id);
  const name = quote(attr.name);
  const value = access('set', attr.tsName);
  if (isSubMessage(attr)) {
    return call(
      encodeName(attr.type.message.tsName),
      'w',
      id,
      name,
      selectedValue(file, set, attr.type.selector.name),
      value,
    );
  }
  return wholeStatement(file, attr, id, name, value, set);
}

/** Writes the value of an attribute, or the list of those that may come several times. */
function wholeStatement(file: SourceFile, attr: Attr, id: string, name: string, value: string, set?: AttrSet): Code {
  if (!attr.isMulti) return valueStatement(file, attr, attr.type, id, name, value, set);
  const item = valueStatement(file, attr, attr.type, id, name, 'item', set);
  return call('w.list', name, value, behind('(item) => ', item));
}

/** The value that selects a sub-message; of an enum the name, also where its number was given. */
function selectedValue(file: SourceFile, set: AttrSet, name: string): string {
  const selector = set.attrs.find((attr) => attr.name === name);
  if (selector === undefined) return set.outerSelectors.find((outer) => outer.name === name)?.tsName ?? 'undefined';
  const value = access('set', selector.tsName);
  return selector.type.kind === 'scalar' ? flat(withNames(file, selector.type, `${value} as never`)) : value;
}

/** Writes a value; `set` is the one that the attribute belongs to. */
function valueStatement(
  file: SourceFile,
  attr: Attr,
  type: AttrType,
  id: string,
  name: string,
  value: string,
  set?: AttrSet,
): Code {
  switch (type.kind) {
    case 'scalar':
      return scalarAttr(file, attr, type, id, name, value);
    case 'flag':
      return call('w.flag', id, name, value);
    case 'string':
      return call('w.text', id, name, value, ...maxText(attr));
    case 'bytes':
      return bytesAttr(attr, type.hint, id, name, value);
    case 'struct':
      return structStatement(type.struct, id, name, value);
    case 'scalar-array':
    case 'struct-array':
      return packedStatement(file, attr, type, id, name, value);
    case 'bitfield32':
      return call('w.bitfield32', id, name, value, ...(hasNames(type.values) ? [enumTable(file, type.values)] : []));
    case 'nest':
      return call('w.nest', id, name, value, nestEncoder(file, set, attr, type));
    case 'indexed-array':
      return arrayStatement(file, attr, type, id, name, value, set);
    case 'nest-type-value': {
      const keys = type.keys.map(({ tsName }) => quote(tsName)).join(', ');
      return call('w.typeValue', id, name, value, `[${keys}]`, encodeName(interfaceName(type.set)));
    }
    case 'record-list':
      return call('w.records', id, name, value, encodeName(messageName(type.struct, type.set)));
    case 'sub-message':
    case 'pad':
    case 'unused':
      throw new Error(`${attr.name} has no value of its own`);
  }
}

function packedStatement(
  file: SourceFile,
  attr: Attr,
  type: Extract<AttrType, { kind: 'scalar-array' | 'struct-array' }>,
  id: string,
  name: string,
  value: string,
): Code {
  const item =
    type.kind === 'struct-array'
      ? `${encodeName(interfaceName(type.struct))}(w, at, item)`
      : scalarPut(file, type.item, 'at', name, checked(attr, type.item, name, 'item'));
  const size = type.kind === 'struct-array' ? type.struct.sizeBytes : scalarBytes(type.item);
  return call('w.packed', id, name, value, String(size), `(at, item) => ${item}`);
}

function structStatement(struct: StructDef, id: string, name: string, value: string): Code {
  const encode = encodeName(interfaceName(struct));
  const end = flexibleEnd(struct);
  if (end === undefined) return call('w.struct', id, name, value, String(struct.sizeBytes), encode);
  const { tsName, offset, type } = end;
  return call('w.flexible', id, name, value, String(offset), String(type.itemBytes), quote(tsName), encode);
}

function scalarAttr(file: SourceFile, attr: Attr, type: ScalarType, id: string, name: string, value: string): Code {
  if (type.hint === 'ipv4') return call('w.ipv4', id, name, value);
  const table = tableOf(file, type);
  const number = checked(attr, type, name, value);
  return call(`w.${scalarKind(type)}`, id, name, number, ...(table === undefined ? [] : [table]));
}

/** Puts a check of the limits around a number, where it has any. Values with names need none. */
function checked(attr: Attr, type: ScalarType, name: string, value: string): string {
  const { min, max } = attr.checks;
  if (min === undefined && max === undefined) return value;
  if (type.hint === 'ipv4' || hasNames(type.values)) return value;
  const [low, high] = naturalRange(type);
  const suffix = isBig(type) ? 'n' : '';
  return `w.range(${name}, ${value}, ${min ?? low}${suffix}, ${max ?? high}${suffix})`;
}

function naturalRange(type: ScalarType): readonly [bigint, bigint] {
  const bits = BigInt(type.bits === 'auto' ? 64 : type.bits);
  return type.isSigned ? [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n] : [0n, (1n << bits) - 1n];
}

function maxText(attr: Attr): string[] {
  const max = attr.checks.maxLen ?? attr.checks.exactLen;
  return max === undefined ? [] : [String(max)];
}

function bytesAttr(attr: Attr, hint: BytesHint, id: string, name: string, value: string): Code {
  const kind = hintedKind(hint);
  if (kind !== undefined) return call(`w.${kind}`, id, name, value);
  const { minLen, maxLen, exactLen } = attr.checks;
  const low = exactLen ?? minLen ?? 0;
  const high = exactLen ?? maxLen;
  const limits = high !== undefined ? [String(low), String(high)] : low > 0 ? [String(low)] : [];
  return call(`w.${attr.isSensitive ? 'secret' : 'binary'}`, id, name, value, ...limits);
}

function nestEncoder(
  file: SourceFile,
  set: AttrSet | undefined,
  attr: Attr,
  type: Extract<AttrType, { kind: 'nest' }>,
): string {
  const encode = encodeName(type.header === undefined ? interfaceName(type.set) : messageName(type.header, type.set));
  const selectors = selectorsInside(attr);
  if (set === undefined || selectors.length === 0) return encode;
  const values = selectors.map(({ name }) => selectedValue(file, set, name));
  return `(w, inner) => ${encode}(w, inner, ${values.join(', ')})`;
}

function arrayStatement(
  file: SourceFile,
  attr: Attr,
  type: Extract<AttrType, { kind: 'indexed-array' }>,
  id: string,
  name: string,
  value: string,
  set: AttrSet | undefined,
): Code {
  const { item, keepIndex, first } = type;
  const start = keepIndex || first === 0 ? [] : [String(first)];
  if (item.kind === 'nest' && !keepIndex)
    return call('w.nests', id, name, value, nestEncoder(file, set, attr, item), ...start);
  const each = behind('(type, item) => ', valueStatement(file, attr, item, 'type', "''", 'item', set));
  return call(`w.${keepIndex ? 'indexed' : 'array'}`, id, name, value, each, ...start);
}

function emitMessage({ header, set }: MessageShape, family: FamilyModel, file: SourceFile): void {
  const name = file.useType('./types.ts', messageName(header, set));
  const first = family.messages.find((shape) => shape.header === header);
  if (first?.set === set) emitHeaderKeys(header, file);
  file.gap();
  file.doc(`Encodes struct \`${header.name}\` and the attributes \`${set.name}\` behind it.`);
  file.line(...signature(file, encodeName(name), [`message: ${name}<Uint8Array>`]));
  file.line(`  w.header(${header.sizeBytes}, message, ${encodeName(interfaceName(header))}, ${headerKeys(header)});`);
  file.line(`  ${encodeName(interfaceName(set))}(w, message);`, '}');
}

function headerKeys(header: StructDef): string {
  return `${lowerFirst(header.tsName)}Keys`;
}

function emitHeaderKeys(header: StructDef, file: SourceFile): void {
  const keys = header.members.map(({ tsName }) => quote(tsName));
  const start = `const ${headerKeys(header)}: ReadonlySet<string> = /* @__PURE__ */ new Set([`;
  file.gap();
  file.doc(`Properties of struct \`${header.name}\`, which stand beside the attributes.`);
  file.line(...wrapList(start, keys, ']);', { open: start, close: ']);' }));
}

/** Formats with nothing in them share one case; what was kept when they were read goes back. */
function emitSubMessage(message: SubMessageDef, file: SourceFile): void {
  const empty = message.formats.filter(isEmptyFormat);
  file.gap();
  const data = message.formats.some(({ plain }) => plain !== undefined) ? 'data: unknown' : 'data: object | undefined';
  file.doc(`Encodes sub-message \`${message.name}\` in the format that its selector names.`);
  file.line(
    ...signature(file, encodeName(message.tsName), ['id: number', 'name: string', 'selector: unknown', data]),
    '  if (data === undefined) return;',
  );
  if (empty.length < message.formats.length) file.line('  const value = data as never;');
  file.line('  switch (selector) {');
  for (const format of message.formats) {
    if (!isEmptyFormat(format)) file.line(...caseLines(quote(format.value), formatStatement(file, format), '    '));
  }
  if (empty.length > 0) {
    const labels = empty.map(({ value }) => `case ${quote(value)}:`);
    file.line(
      ...fillLines(labels, ' ', '    ', false),
      `      w.nest(id, \`\${name}(\${selector})\`, data, (w, set) => {`,
      '        for (const key in set) w.unknownKey(selector, key);',
      '        w.keptUnknown(set);',
      '      });',
      '      break;',
    );
  }
  file.line('    default: throw w.noFormat(name, selector);', '  }', '}');
}

function formatStatement(file: SourceFile, { value, header, set, plain }: SubMessageFormat): Code {
  const where = `\`\${name}(${value})\``;
  if (plain !== undefined) {
    // Items of an array want their type told.
    const isArray = plain.isMulti || plain.type.kind === 'scalar-array';
    return wholeStatement(file, plain, 'id', where, isArray ? `data as ${attrTsType(file, plain)}` : 'value');
  }
  if (set !== undefined) {
    const encoder = encodeName(header === undefined ? interfaceName(set) : messageName(header, set));
    return call('w.nest', 'id', where, 'value', encoder);
  }
  if (header === undefined) throw new Error(`format "${value}" is empty`);
  return call('w.struct', 'id', where, 'value', String(header.sizeBytes), encodeName(interfaceName(header)));
}

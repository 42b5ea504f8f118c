import type {
  Attr,
  AttrSet,
  AttrType,
  FamilyModel,
  MemberType,
  StructDef,
  StructMember,
  SubMessageDef,
} from '../model/model.ts';
import { decodeName, interfaceName, itemName, messageName } from '../model/names.ts';
import { type MessagePair, messagePairs } from './messages.ts';
import { scalarBytes, scalarKind } from './scalars.ts';
import { baseName } from './selected.ts';
import { access, caseLines, propertyName, quote, type SourceFile, wrapList } from './source-file.ts';
import { scalarAt, withNames } from './struct-access.ts';
import { plainAttrs, type SubMessageAttr, subMessageAttrs } from './ts-types.ts';

/**
 * Decoders of structs, sets, sub-messages and messages: straight-line code, one line an attribute.
 *
 *     - { name: rx-bytes, type: u64 }    ->    case 8: out.rxBytes = r.u64('rx-bytes'); break;
 */
export function emitDecode(family: FamilyModel, file: SourceFile): void {
  for (const struct of family.structs) emitStruct(struct, file);
  for (const set of family.sets) {
    if (set.isOrdered) emitOrderedSet(set, file);
    else emitSet(set, file);
  }
  for (const pair of messagePairs(family)) emitMessage(pair, file);
  for (const message of family.subMessages) emitSubMessage(message, file);
}

function emitStruct(struct: StructDef, file: SourceFile): void {
  const name = file.useType('./types.ts', interfaceName(struct));
  file.gap();
  file.doc(`Decodes struct \`${struct.name}\` (${struct.sizeBytes} bytes) at an offset.`);
  file.line(`export function ${decodeName(name)}(r: ${file.coreType('AttrReader')}, at: number): ${name} {`);
  file.line('  return {');
  for (const member of struct.members) {
    file.line(`    ${propertyName(member.tsName)}: ${memberExpression(file, member)},`);
  }
  file.line('  };', '}');
}

function offsetText(offset: number): string {
  return offset === 0 ? 'at' : `at + ${offset}`;
}

function memberExpression(file: SourceFile, member: StructMember): string {
  const { type, offset, sizeBytes } = member;
  const at = offsetText(offset);
  const end = offsetText(offset + sizeBytes);
  switch (type.kind) {
    case 'scalar':
      return scalarAt(file, type, at);
    case 'bytes':
      return bytesAt(file, type, at, end);
    case 'string':
      return `r.textAt(${at}, ${end})`;
    case 'struct':
      return `${decodeName(interfaceName(type.struct))}(r, ${at})`;
  }
}

const formatters = {
  mac: 'formatMac',
  ipv4: 'formatIp',
  ipv6: 'formatIp',
  'ipv4-or-v6': 'formatIp',
  uuid: 'formatUuid',
} as const;

function bytesAt(file: SourceFile, type: Extract<MemberType, { kind: 'bytes' }>, at: string, end: string): string {
  const { hint } = type;
  if (hint === undefined || hint === 'hex' || hint === 'sockaddr') return `r.bytes.slice(${at}, ${end})`;
  return `${file.core(formatters[hint])}(r.bytes, ${at}, ${end})`;
}

const caseIndent = '      ';

function emitSet(set: AttrSet, file: SourceFile): void {
  const name = file.useType('./types.ts', interfaceName(set));
  const messages = subMessageAttrs(set);
  file.gap();
  file.doc(`Decodes attribute set \`${set.name}\`.`);
  file.line(`export function ${decodeName(name)}(r: ${file.coreType('AttrReader')}, out: ${name} = {}): ${name} {`);
  let target = 'out';
  if (messages.length > 0) {
    target = 'set';
    file.line(`  const set: ${undecidedType(set, messages, file)} = out as never;`);
    file.line(...messages.map((attr) => `  let ${markName(attr)} = -1;`));
  }
  const cases = [
    ...plainAttrs(set).flatMap((attr) => attrCase(file, attr, target)),
    ...messages.flatMap((attr) => caseLines(String(attr.id), `${markName(attr)} = r.mark();`, caseIndent)),
    ...padCase(set),
  ];
  file.line('  while (r.next(out)) {');
  if (cases.length === 0) {
    file.line('    r.keepUnknown(out);');
  } else {
    file.line('    switch (r.type) {', ...cases, '      default: r.keepUnknown(out);', '    }');
  }
  file.line('  }', ...messages.map((attr) => `  ${revisit(attr)}`), '  return out;', '}');
}

function emitOrderedSet(set: AttrSet, file: SourceFile): void {
  const name = file.useType('./types.ts', interfaceName(set));
  const item = file.useType('./types.ts', itemName(set));
  const cases = plainAttrs(set).flatMap((attr) => attrCase(file, { ...attr, isMulti: false }, 'out'));
  file.gap();
  file.doc(`Decodes the ordered list \`${set.name}\`.`);
  file.line(`export function ${decodeName(name)}(r: ${file.coreType('AttrReader')}): ${name} {`);
  file.line(
    `  const list: ${name} = [];`,
    `  let out: ${item} = {};`,
    '  while (r.next(out)) {',
    '    switch (r.type) {',
  );
  file.line(...cases, ...padCase(set), '      default: r.keepUnknown(out);', '    }');
  file.line('    list.push(out);', '    out = {};', '  }', '  return list;', '}');
}

function undecidedType(set: AttrSet, messages: readonly SubMessageAttr[], file: SourceFile): string {
  const keys = new Set(messages.flatMap((attr) => [attr.type.selector.attr?.tsName ?? '', attr.tsName]));
  const base = file.useType('./types.ts', baseName(set));
  return `${base} & ${file.coreType('Undecided')}<${[...keys].map(quote).join(' | ')}>`;
}

function markName(attr: Attr): string {
  return `${attr.tsName}Mark`;
}

function revisit(attr: SubMessageAttr): string {
  const selector = access('set', attr.type.selector.attr?.tsName ?? '');
  const call = `${subMessageDecoder(attr.type.message)}(r, ${quote(attr.name)}, ${selector})`;
  return `r.revisit(${markName(attr)}, out, ${quote(attr.tsName)}, (r) => ${call});`;
}

function subMessageDecoder(message: SubMessageDef): string {
  return decodeName(message.tsName);
}

/** Paddings are skipped: they carry nothing. */
function padCase(set: AttrSet): string[] {
  const ids = set.attrs.filter(({ type }) => type.kind === 'pad').map(({ id }) => id);
  return ids.map((id) => `${caseIndent}case ${id}: break;`);
}

function attrCase(file: SourceFile, attr: Attr, target: string): string[] {
  const property = access(target, attr.tsName);
  const value = valueExpression(file, attr, attr.type, quote(attr.name));
  const assigned = attr.isMulti ? `${file.core('append')}(${property}, ${value})` : value;
  return caseLines(String(attr.id), `${property} = ${assigned};`, caseIndent);
}

function valueExpression(file: SourceFile, attr: Attr, type: AttrType, name: string): string {
  switch (type.kind) {
    case 'scalar':
      if (type.hint === 'ipv4') return `r.ipv4(${name})`;
      return withNames(file, type, `r.${scalarKind(type)}(${name})`);
    case 'flag':
      return 'r.flag()';
    case 'string':
      return `r.text(${name})`;
    case 'bytes':
      return bytesExpression(attr, type.hint, name);
    case 'struct':
      return `r.struct(${name}, ${type.struct.sizeBytes}, ${decodeName(interfaceName(type.struct))})`;
    case 'scalar-array':
      return `r.packed(${name}, ${scalarBytes(type.item)}, (r, at) => ${scalarAt(file, type.item, 'at')})`;
    case 'struct-array':
      return `r.packed(${name}, ${type.struct.sizeBytes}, ${decodeName(interfaceName(type.struct))})`;
    case 'bitfield32':
      return `r.bitfield32(${name})`;
    case 'nest':
      return `r.nest(${name}, ${nestDecoder(type)})`;
    case 'indexed-array':
      return arrayExpression(file, attr, type, name);
    case 'nest-type-value': {
      const keys = type.keys.map(({ tsName }) => quote(tsName)).join(', ');
      return `r.typeValue(${name}, [${keys}], ${decodeName(interfaceName(type.set))}) as never`;
    }
    case 'record-list':
      return `r.records(${name}, ${type.struct.sizeBytes}, ${decodeName(messageName(type.struct, type.set))})`;
    case 'sub-message':
    case 'pad':
    case 'unused':
      throw new Error(`${attr.name} has no value of its own`);
  }
}

function nestDecoder(type: Extract<AttrType, { kind: 'nest' }>): string {
  return decodeName(type.header === undefined ? interfaceName(type.set) : messageName(type.header, type.set));
}

const readers = {
  mac: 'mac',
  ipv4: 'ipv4',
  ipv6: 'ipv6',
  'ipv4-or-v6': 'ip',
  uuid: 'uuid',
  sockaddr: 'socketAddress',
} as const;

function bytesExpression(attr: Attr, hint: Extract<AttrType, { kind: 'bytes' }>['hint'], name: string): string {
  if (hint !== undefined && hint !== 'hex') return `r.${readers[hint]}(${name})`;
  const { exactLen } = attr.checks;
  const limits = exactLen === undefined || attr.type.kind === 'indexed-array' ? '' : `, ${exactLen}, ${exactLen}`;
  return `r.${attr.isSensitive ? 'secret' : 'binary'}(${name}${limits})`;
}

function arrayExpression(
  file: SourceFile,
  attr: Attr,
  type: Extract<AttrType, { kind: 'indexed-array' }>,
  name: string,
): string {
  const { item, keepIndex } = type;
  if (item.kind === 'nest' && !keepIndex) return `r.nests(${name}, ${nestDecoder(item)})`;
  const value = valueExpression(file, attr, item, "''");
  return `r.${keepIndex ? 'indexed' : 'array'}(${name}, (r) => ${value})`;
}

function emitMessage({ header, set }: MessagePair, file: SourceFile): void {
  const name = file.useType('./types.ts', messageName(header, set));
  file.gap();
  file.doc(`Decodes struct \`${header.name}\` and the attributes \`${set.name}\` behind it.`);
  file.line(`export function ${decodeName(name)}(r: ${file.coreType('AttrReader')}): ${name} {`);
  file.line(`  const out = r.header(${header.sizeBytes}, ${decodeName(interfaceName(header))}) as ${name};`);
  file.line(`  ${decodeName(interfaceName(set))}(r, out);`, '  return out;', '}');
}

function emitSubMessage(message: SubMessageDef, file: SourceFile): void {
  file.gap();
  file.doc(`Decodes sub-message \`${message.name}\`; undefined where the spec has no format for its selector.`);
  const parameters = [`r: ${file.coreType('AttrReader')}`, 'name: string', 'selector: unknown'];
  const start = `export function ${subMessageDecoder(message)}(`;
  file.line(
    ...wrapList(start, parameters, '): object | undefined {', { open: start, close: '): object | undefined {' }),
  );
  file.line('  switch (selector) {');
  for (const { value, header, set } of message.formats) {
    const where = `\`\${name}(${value})\``;
    let decoder = '() => ({})';
    if (header !== undefined && set !== undefined) decoder = decodeName(messageName(header, set));
    else if (set !== undefined) decoder = decodeName(interfaceName(set));
    else if (header !== undefined)
      decoder = `(r) => r.header(${header.sizeBytes}, ${decodeName(interfaceName(header))})`;
    file.line(`    case ${quote(value)}: return r.nest(${where}, ${decoder});`);
  }
  file.line('    default: return undefined;', '  }', '}');
}

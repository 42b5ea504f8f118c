import type {
  Attr,
  AttrSet,
  AttrType,
  BytesHint,
  FamilyModel,
  MemberType,
  ScalarType,
  StructDef,
  StructMember,
  SubMessageDef,
} from '../model/model.ts';
import {
  decodeName,
  descriptorName,
  encodeName,
  formatsConst,
  interfaceName,
  itemName,
  messageName,
  structConst,
} from '../model/names.ts';
import { scalarBytes, scalarKind } from './scalars.ts';
import { lineWidth, propertyName, quote, type SourceFile } from './source-file.ts';
import { scalarAt, scalarPut } from './struct-access.ts';
import { tableOf } from './tables.ts';
import { plainAttrs, subMessageAttrs } from './ts-types.ts';

const pure = '/* @__PURE__ */';

/**
 * Descriptors of structs and sets: numbers, spec names and types, for zero-copy access, error paths and JSON. Nothing in
 * here runs when it is not used: calls are marked pure, references between sets are functions.
 *
 *     - { name: rx-bytes, type: u64 }    ->    rxBytes: /* @__PURE__ *\/ attribute(8, 'rx-bytes', u64),
 */
export function emitDescriptors(family: FamilyModel, file: SourceFile): void {
  for (const struct of inOrderOfUse(family.structs)) emitStruct(struct, file);
  for (const message of family.subMessages) emitFormats(message, file);
  for (const set of family.sets) emitSet(set, file);
}

/** Structs inside others first: their descriptors are values, not functions. */
function inOrderOfUse(structs: readonly StructDef[]): readonly StructDef[] {
  const ordered = new Set<StructDef>();
  const visit = (struct: StructDef): void => {
    for (const { type } of struct.members) if (type.kind === 'struct') visit(type.struct);
    ordered.add(struct);
  };
  structs.forEach(visit);
  return [...ordered];
}

function codecs(file: SourceFile, name: string): string {
  return `${file.use('./decode.ts', decodeName(name))}, ${file.use('./encode.ts', encodeName(name))}`;
}

function emitStruct(struct: StructDef, file: SourceFile): void {
  const name = file.useType('./types.ts', interfaceName(struct));
  file.gap();
  file.doc(`Layout of struct \`${struct.name}\`.`);
  const start = `export const ${structConst(struct)}: ${file.coreType('StructType')}<${name}> = ${pure} ${file.core('structType')}(`;
  file.line(`${start}${quote(struct.name)}, ${struct.sizeBytes}, {`);
  for (const member of struct.members) file.line(`  ${propertyName(member.tsName)}: ${memberText(file, member)},`);
  file.line(`}, ${codecs(file, name)});`);
}

function memberText(file: SourceFile, member: StructMember): string {
  const type = memberType(file, member.type);
  return `${pure} ${file.core('member')}(${member.offset}, ${member.sizeBytes}, ${quote(member.name)}, ${type})`;
}

function memberType(file: SourceFile, type: MemberType): string {
  switch (type.kind) {
    case 'scalar':
      return scalarType(file, type);
    case 'bytes':
      return bytesType(file, type.hint, undefined);
    case 'string':
      return file.core('text');
    case 'struct':
      return `${pure} ${file.core('struct')}(${structConst(type.struct)})`;
  }
}

function scalarType(file: SourceFile, type: ScalarType): string {
  if (type.hint === 'ipv4') return file.core('ipv4');
  const kind = scalarKind(type);
  const table = tableOf(file, type);
  if (table !== undefined) return `${pure} ${file.core('named')}(${quote(kind)}, ${table})`;
  return type.hint === 'hex' ? `${pure} ${file.core('scalar')}(${quote(kind)}, true)` : file.core(kind);
}

const hinted = {
  mac: 'mac',
  ipv4: 'ipv4',
  ipv6: 'ipv6',
  'ipv4-or-v6': 'ip',
  uuid: 'uuid',
  sockaddr: 'socketAddress',
} as const;

function bytesType(file: SourceFile, hint: BytesHint, attr: Attr | undefined): string {
  if (hint !== undefined && hint !== 'hex') return file.core(hinted[hint]);
  const exact = attr?.type.kind === 'bytes' ? attr.checks.exactLen : undefined;
  const limits = exact === undefined ? [] : [String(exact), String(exact)];
  if (attr?.isSensitive === true) return `${pure} ${file.core('secret')}(${limits.join(', ')})`;
  const hex = hint === 'hex' ? [...(limits.length === 0 ? ['undefined', 'undefined'] : limits), 'true'] : limits;
  return `${pure} ${file.core('binary')}(${hex.join(', ')})`;
}

function emitFormats(message: SubMessageDef, file: SourceFile): void {
  file.gap();
  file.doc(`Formats of sub-message \`${message.name}\` by the value that selects them.`);
  const type = `Readonly<Record<string, ${file.coreType('SubMessageFormat')}>>`;
  file.line(`export const ${formatsConst(message)} = (): ${type} => ({`);
  for (const { value, header, set } of message.formats) {
    const parts = [
      ...(header === undefined ? [] : [`struct: ${structConst(header)}`]),
      ...(set === undefined ? [] : [`set: () => ${descriptorName(set)}`]),
    ];
    file.line(`  ${propertyName(value)}: ${parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`},`);
  }
  file.line('});');
}

function emitSet(set: AttrSet, file: SourceFile): void {
  const name = file.useType('./types.ts', set.isOrdered ? itemName(set) : interfaceName(set));
  const attrs = [...plainAttrs(set), ...subMessageAttrs(set)].toSorted((a, b) => a.id - b.id);
  file.gap();
  file.doc(`Attributes of set \`${set.name}\`.`);
  const start = `export const ${descriptorName(set)}: ${file.coreType('AttributeSet')}<${name}> = ${pure} ${file.core('attributeSet')}(`;
  if (attrs.length === 0) {
    file.line(`${start}${quote(set.name)}, {});`);
    return;
  }
  file.line(`${start}${quote(set.name)}, {`);
  const selectors = new Set(subMessageAttrs(set).map(({ type }) => type.selector.attr));
  for (const attr of attrs) {
    const isKind = selectors.has(attr) && attr.type.kind === 'string';
    // A selector's type is the union of the values that are known.
    const type = isKind ? `${pure} ${file.core('formatted')}('text')` : valueType(file, attr, attr.type);
    const whole = attr.isMulti && !set.isOrdered ? `${pure} ${file.core('list')}(${type})` : type;
    const start = `  ${propertyName(attr.tsName)}: ${pure} ${file.core('attribute')}(`;
    const parameters = `${attr.id}, ${quote(attr.name)}, ${whole}`;
    const flat = `${start}${parameters}),`;
    if (flat.length <= lineWidth) file.line(flat);
    else file.line(start, `    ${parameters},`, '  ),');
  }
  file.line(set.isOrdered ? '}, true);' : '});');
}

function valueType(file: SourceFile, attr: Attr, type: AttrType): string {
  switch (type.kind) {
    case 'scalar':
      return scalarType(file, type);
    case 'flag':
      return file.core('flag');
    case 'string':
      return file.core('text');
    case 'bytes':
      return bytesType(file, type.hint, attr);
    case 'struct':
      return `${pure} ${file.core('struct')}(${structConst(type.struct)})`;
    case 'scalar-array':
      return packedType(file, type.item);
    case 'bitfield32':
      return file.core('bitfield32');
    case 'nest':
      return nestType(file, type);
    case 'indexed-array': {
      const item = valueType(file, attr, type.item);
      const first = type.keepIndex || type.first === 0 ? '' : `, ${type.first}`;
      return `${pure} ${file.core(type.keepIndex ? 'indexed' : 'array')}(${item}${first})`;
    }
    case 'nest-type-value': {
      const keys = type.keys.map(({ name, tsName }) => `{ name: ${quote(name)}, key: ${quote(tsName)} }`).join(', ');
      const codec = codecs(file, interfaceName(type.set));
      return `${pure} ${file.core('typeValue')}([${keys}], () => ${descriptorName(type.set)}, ${codec})`;
    }
    case 'record-list': {
      const codec = codecs(file, messageName(type.struct, type.set));
      return `${pure} ${file.core('records')}(${structConst(type.struct)}, () => ${descriptorName(type.set)}, ${codec})`;
    }
    case 'sub-message':
      return `${pure} ${file.core('subMessage')}(${quote(type.selector.attr?.tsName ?? '')}, ${formatsConst(type.message)})`;
    case 'struct-array':
    case 'pad':
    case 'unused':
      throw new Error(`${attr.name} has no descriptor`);
  }
}

function nestType(file: SourceFile, type: Extract<AttrType, { kind: 'nest' }>): string {
  const { header, set } = type;
  const codec = codecs(file, header === undefined ? interfaceName(set) : messageName(header, set));
  const struct = header === undefined ? '' : `, ${structConst(header)}`;
  return `${pure} ${file.core('nest')}(() => ${descriptorName(set)}, ${codec}${struct})`;
}

function packedType(file: SourceFile, item: ScalarType): string {
  const bytes = scalarBytes(item);
  const read = `(r, name) => r.packed(name, ${bytes}, (r, at) => ${scalarAt(file, item, 'at')})`;
  const put = scalarPut(file, item, 'at', 'name', 'item');
  const write = `(w, id, name, value) => w.packed(id, name, value, ${bytes}, (at, item) => ${put})`;
  return `${pure} ${file.core('packed')}(${scalarType(file, item)}, ${read}, ${write})`;
}

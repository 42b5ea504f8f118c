import { propertyName as propertyOf } from '../model/identifiers.ts';
import type {
  Attr,
  AttrSet,
  AttrType,
  BytesHint,
  FamilyModel,
  HeaderCondition,
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
import { flexibleEnd } from '../model/structs.ts';
import { selectorsOf, usableAttrs } from './attrs.ts';
import { type Call, type Code, call, codeLines, flat, lineWidth, propertyName, quote } from './layout.ts';
import { hintedKind, scalarBytes, scalarKind } from './scalars.ts';
import type { SourceFile } from './source-file.ts';
import { numbersRead, scalarPut } from './struct-access.ts';
import { enumTable, hasNames, tableOf } from './tables.ts';

/**
 * Descriptors of structs and sets: numbers, spec names and types, for zero-copy access, error paths and JSON. Nothing in
 * here runs when it is not used: calls are marked pure, references between sets are functions.
 *
 *     - { name: rx-bytes, type: u64 }    ->    rxBytes: /* @__PURE__ *\/ attribute(8, 'rx-bytes', u64),
 */
export function emitDescriptors(family: FamilyModel, file: SourceFile): void {
  for (const struct of inOrderOfUse(family.structs)) emitStruct(struct, namesBeside(struct, family), file);
  for (const message of family.subMessages) emitFormats(message, file);
  for (const set of family.sets) emitSet(set, file);
}

/** Structs inside others first: their descriptors are values, not functions. */
function inOrderOfUse(structs: readonly StructDef[]): readonly StructDef[] {
  const ordered = new Set<StructDef>();
  const visit = (struct: StructDef): void => {
    for (const { type } of struct.members) {
      const inner = type.kind === 'flexible-array' ? type.item : type;
      if (inner.kind === 'struct') visit(inner.struct);
    }
    ordered.add(struct);
  };
  structs.forEach(visit);
  return [...ordered];
}

/** A call of core, marked so that bundlers drop it where its value is not used. */
function pure(file: SourceFile, name: string, ...args: readonly Code[]): Call {
  return call(`/* @__PURE__ */ ${file.core(name)}`, ...args);
}

function codecs(file: SourceFile, name: string): [decode: string, encode: string] {
  return [file.use('./decode.ts', decodeName(name)), file.use('./encode.ts', encodeName(name))];
}

/**
 * A constant whose value is a call with the given first arguments, an object, and further arguments. The object has a
 * line for each entry.
 */
function emitConstant(
  file: SourceFile,
  start: string,
  { head, args }: Call,
  entries: readonly (readonly [key: string, value: Code])[],
  end: readonly string[],
): void {
  const first = args.map((each) => `${each}, `).join('');
  const rest = end.length === 0 ? '' : `, ${end.join(', ')}`;
  const line = `${start} = ${head}(${first}{`;
  const lines = (indent: string) =>
    entries.flatMap(([key, value]) => codeLines(`${propertyName(key)}: `, value, ',', indent));
  if (entries.length === 0) file.line(`${line}}${rest});`);
  else if (line.length <= lineWidth) file.line(line, ...lines('  '), `}${rest});`);
  else file.line(`${start} = ${head}(`, `  ${first}{`, ...lines('    '), `  }${rest},`, ');');
}

/** In which messages the number of an attribute means this one. */
function meaning({ direction, unless, when }: Attr): string[] {
  const args = [direction === undefined ? undefined : quote(direction), headerValue(unless), headerValue(when)];
  const last = args.findLastIndex((arg) => arg !== undefined);
  return args.slice(0, last + 1).map((arg) => arg ?? 'undefined');
}

function headerValue(condition: HeaderCondition | undefined): string | undefined {
  if (condition === undefined) return undefined;
  return `{ key: ${quote(condition.member.tsName)}, value: ${quote(condition.value)} }`;
}

/** Names of the attributes that share an object with a header. */
function namesBeside(struct: StructDef, family: FamilyModel): ReadonlySet<string> {
  const sets = family.messages.filter(({ header }) => header === struct).map(({ set }) => set);
  return new Set(sets.flatMap(usableAttrs).map(({ name }) => name));
}

function emitStruct(struct: StructDef, beside: ReadonlySet<string>, file: SourceFile): void {
  const name = file.useType('./types.ts', interfaceName(struct));
  file.gap();
  file.doc(`Layout of struct \`${struct.name}\`.`);
  const start = `export const ${structConst(struct)}: ${file.coreType('StructType')}<${name}>`;
  const make = pure(file, 'structType', quote(struct.name), String(struct.sizeBytes));
  const members = struct.members.map((member) => {
    // JSON has one object, too: there an attribute keeps the name that it shares with a member.
    const name = beside.has(member.name) ? `header-${member.name}` : member.name;
    return [member.tsName, memberCode(file, { ...member, name })] as const;
  });
  const end = flexibleEnd(struct);
  const tail = end && `{ key: ${quote(end.tsName)}, offset: ${end.offset}, itemSize: ${end.type.itemBytes} }`;
  emitConstant(file, start, make, members, [...codecs(file, name), ...(tail === undefined ? [] : [tail])]);
}

function memberCode(file: SourceFile, { type, offset, sizeBytes, name }: StructMember): Code {
  return pure(file, 'member', String(offset), String(sizeBytes), quote(name), memberType(file, type));
}

function memberType(file: SourceFile, type: MemberType): Code {
  switch (type.kind) {
    case 'scalar':
      return scalarType(file, type);
    case 'bytes':
      return bytesType(file, type.hint, undefined);
    case 'string':
      return file.core('text');
    case 'struct':
      return pure(file, 'struct', structConst(type.struct));
    case 'fixed-array':
    case 'flexible-array':
      return pure(file, 'arrayMember', memberType(file, type.item));
  }
}

function scalarType(file: SourceFile, type: ScalarType): Code {
  if (type.hint === 'ipv4') return file.core('ipv4');
  const kind = scalarKind(type);
  const table = tableOf(file, type);
  if (table !== undefined) return pure(file, 'named', quote(kind), table);
  return type.hint === 'hex' ? pure(file, 'scalar', quote(kind), 'true') : file.core(kind);
}

function bytesType(file: SourceFile, hint: BytesHint, attr: Attr | undefined): Code {
  const kind = hintedKind(hint);
  if (kind !== undefined) return file.core(kind);
  const exact = attr?.type.kind === 'bytes' ? attr.checks.exactLen : undefined;
  const limits = exact === undefined ? [] : [String(exact), String(exact)];
  if (attr?.isSensitive === true) return pure(file, 'secret', ...limits);
  const hex = hint === 'hex' ? [...(limits.length === 0 ? ['undefined', 'undefined'] : limits), 'true'] : limits;
  return pure(file, 'binary', ...hex);
}

function emitFormats(message: SubMessageDef, file: SourceFile): void {
  file.gap();
  file.doc(`Formats of sub-message \`${message.name}\` by the value that selects them.`);
  const type = `Readonly<Record<string, ${file.coreType('SubMessageFormat')}>>`;
  file.line(`export const ${formatsConst(message)} = (): ${type} => ({`);
  for (const { value, header, set, plain } of message.formats) {
    const parts = [
      ...(header === undefined ? [] : [`struct: ${structConst(header)}`]),
      ...(set === undefined ? [] : [`set: () => ${descriptorName(set)}`]),
    ];
    const start = `${propertyName(value)}: {`;
    if (plain !== undefined) {
      const type = valueType(file, plain, plain.type);
      file.line(...codeLines(`${start} type: `, plain.isMulti ? pure(file, 'list', type) : type, ' },', '  '));
    } else file.line(`  ${start}${parts.length === 0 ? '' : ` ${parts.join(', ')} `}},`);
  }
  file.line('});');
}

function emitSet(set: AttrSet, file: SourceFile): void {
  const name = file.useType('./types.ts', set.isOrdered ? itemName(set) : interfaceName(set));
  const selectors = selectorsOf(set);
  const attributes = usableAttrs(set).map((attr) => {
    // A selector's type is the union of the values that are known.
    const isKind = selectors.has(attr) && attr.type.kind === 'string';
    const type = isKind ? pure(file, 'formatted', "'text'") : valueType(file, attr, attr.type);
    const whole = attr.isMulti && !set.isOrdered ? pure(file, 'list', type) : type;
    return [attr.tsName, pure(file, 'attribute', String(attr.id), quote(attr.name), whole, ...meaning(attr))] as const;
  });
  file.gap();
  file.doc(`Attributes of set \`${set.name}\`.`);
  const start = `export const ${descriptorName(set)}: ${file.coreType('AttributeSet')}<${name}>`;
  emitConstant(file, start, pure(file, 'attributeSet', quote(set.name)), attributes, set.isOrdered ? ['true'] : []);
}

function valueType(file: SourceFile, attr: Attr, type: AttrType): Code {
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
      return pure(file, 'struct', structConst(type.struct));
    case 'scalar-array':
    case 'struct-array':
      return packedType(file, type);
    case 'bitfield32':
      if (!hasNames(type.values)) return file.core('bitfield32');
      return pure(file, 'namedBitfield32', enumTable(file, type.values));
    case 'nest':
      return nestType(file, type);
    case 'indexed-array': {
      const item = valueType(file, attr, type.item);
      const first = type.keepIndex || type.first === 0 ? [] : [String(type.first)];
      return pure(file, type.keepIndex ? 'indexed' : 'array', item, ...first);
    }
    case 'nest-type-value':
      return typeValueType(file, type);
    case 'record-list': {
      const codec = codecs(file, messageName(type.struct, type.set));
      return pure(file, 'records', structConst(type.struct), `() => ${descriptorName(type.set)}`, ...codec);
    }
    case 'sub-message': {
      const { attr: selector, name } = type.selector;
      return pure(file, 'subMessage', quote(selector?.tsName ?? propertyOf(name)), formatsConst(type.message));
    }
    case 'pad':
    case 'unused':
      throw new Error(`${attr.name} has no descriptor`);
  }
}

function nestType(file: SourceFile, type: Extract<AttrType, { kind: 'nest' }>): Code {
  const { header, set } = type;
  const codec = codecs(file, header === undefined ? interfaceName(set) : messageName(header, set));
  const outer = set.outerSelectors.map(({ tsName }) => quote(tsName));
  const struct = header === undefined ? [] : [structConst(header)];
  const ends = outer.length === 0 ? struct : [struct[0] ?? 'undefined', `[${outer.join(', ')}]`];
  return pure(file, 'nest', `() => ${descriptorName(set)}`, ...codec, ...ends);
}

function typeValueType(file: SourceFile, { keys, set }: Extract<AttrType, { kind: 'nest-type-value' }>): Code {
  const names = keys.map(({ name, tsName }) => `{ name: ${quote(name)}, key: ${quote(tsName)} }`).join(', ');
  const codec = codecs(file, interfaceName(set));
  return pure(file, 'typeValue', `[${names}]`, `() => ${descriptorName(set)}`, ...codec);
}

/** A C array: how the whole of it is read, and how an item is written at its offset. */
function packedType(file: SourceFile, type: Extract<AttrType, { kind: 'scalar-array' | 'struct-array' }>): Code {
  if (type.kind === 'scalar-array') {
    const read = numbersRead(file, type.item, 'name');
    const put = scalarPut(file, type.item, 'at', 'name', 'item');
    return packed(file, scalarType(file, type.item), scalarBytes(type.item), read, put);
  }
  const { sizeBytes } = type.struct;
  const [decode, encode] = codecs(file, interfaceName(type.struct));
  const item = pure(file, 'struct', structConst(type.struct));
  const read = call('r.packed', 'name', String(sizeBytes), decode);
  return packed(file, item, sizeBytes, read, `${encode}(w, at, item)`);
}

function packed(file: SourceFile, item: Code, sizeBytes: number, read: Code, put: string): Code {
  return pure(
    file,
    'packed',
    item,
    `(r, name) => ${flat(read)}`,
    `(w, id, name, value) => w.packed(id, name, value, ${sizeBytes}, (at, item) => ${put})`,
  );
}

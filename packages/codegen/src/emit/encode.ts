import { lowerFirst } from '../model/identifiers.ts';
import type {
  Attr,
  AttrSet,
  AttrType,
  BytesHint,
  FamilyModel,
  ScalarType,
  StructDef,
  StructMember,
  SubMessageDef,
} from '../model/model.ts';
import { encodeName, interfaceName, messageName } from '../model/names.ts';
import { type MessagePair, messagePairs } from './messages.ts';
import { isBig, scalarBytes, scalarKind } from './scalars.ts';
import { access, caseLines, quote, type SourceFile, wrapList } from './source-file.ts';
import { scalarPut } from './struct-access.ts';
import { tableOf } from './tables.ts';
import { inputType, plainAttrs, type SubMessageAttr, subMessageAttrs } from './ts-types.ts';

/**
 * Encoders of structs, sets, sub-messages and messages: one line an attribute, in the order of the object's properties.
 *
 *     - { name: fwmark, type: u32 }    ->    case 'fwmark': w.u32(7, 'fwmark', set.fwmark); break;
 */
export function emitEncode(family: FamilyModel, file: SourceFile): void {
  for (const struct of family.structs) emitStruct(struct, file);
  for (const set of family.sets) emitSet(set, file);
  for (const pair of messagePairs(family)) emitMessage(pair, family, file);
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
  file.doc(`Encodes struct \`${struct.name}\` (${struct.sizeBytes} bytes) at an offset that holds zeros.`);
  const value = `Partial<${inputType(name, struct.takesBytes)}>`;
  file.line(...signature(file, encodeName(name), ['at: number', `s: ${value}`]));
  for (const member of struct.members) file.line(`  ${memberStatement(file, member)}`);
  file.line('}');
}

function memberStatement(file: SourceFile, member: StructMember): string {
  const { type, offset, sizeBytes } = member;
  const at = offset === 0 ? 'at' : `at + ${offset}`;
  const value = access('s', member.tsName);
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
  }
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
  file.doc(`Encodes attribute set \`${set.name}\`.`);
  file.line(...signature(file, encodeName(name), [`set: ${inputType(name, set.takesBytes)}`]));
  file.line(...propertyLoop(set, file), '}');
}

/** Writes the attributes of `set` in the order of its properties, then those that decoding kept. */
function propertyLoop(set: AttrSet, file: SourceFile): string[] {
  const attrs = [...plainAttrs(set), ...subMessageAttrs(set)];
  const unknown = `w.unknownKey(${quote(set.name)}, key);`;
  const cases = attrs.flatMap((attr) => {
    const statement = attrStatement(file, set.isOrdered ? { ...attr, isMulti: false } : attr);
    return caseLines(quote(attr.tsName), `${statement};`, '      ');
  });
  const body =
    attrs.length === 0 ? [`    ${unknown}`] : ['    switch (key) {', ...cases, `      default: ${unknown}`, '    }'];
  return ['  for (const key in set) {', ...body, '  }', '  w.keptUnknown(set);'];
}

function attrStatement(file: SourceFile, attr: Attr): string {
  const value = access('set', attr.tsName);
  const name = quote(attr.name);
  if (attr.type.kind === 'sub-message') return subMessageStatement(file, attr as SubMessageAttr, value);
  if (!attr.isMulti) return valueStatement(file, attr, attr.type, String(attr.id), name, value);
  return `w.list(${name}, ${value}, (item) => ${valueStatement(file, attr, attr.type, String(attr.id), name, 'item')})`;
}

function subMessageStatement(file: SourceFile, attr: SubMessageAttr, value: string): string {
  const selector = attr.type.selector.attr;
  let kind = access('set', selector?.tsName ?? '');
  const table = selector?.type.kind === 'scalar' ? tableOf(file, selector.type) : undefined;
  if (table !== undefined) kind = `${table}.of(${kind} as number)`;
  return `${encodeName(attr.type.message.tsName)}(w, ${attr.id}, ${quote(attr.name)}, ${kind}, ${value})`;
}

function valueStatement(file: SourceFile, attr: Attr, type: AttrType, id: string, name: string, value: string): string {
  switch (type.kind) {
    case 'scalar':
      return scalarAttr(file, attr, type, id, name, value);
    case 'flag':
      return `w.flag(${id}, ${name}, ${value})`;
    case 'string':
      return `w.text(${id}, ${name}, ${value}${maxText(attr)})`;
    case 'bytes':
      return bytesAttr(attr, type.hint, id, name, value);
    case 'struct':
      return `w.struct(${id}, ${name}, ${value}, ${type.struct.sizeBytes}, ${encodeName(interfaceName(type.struct))})`;
    case 'scalar-array': {
      const item = scalarPut(file, type.item, 'at', name, 'item');
      return `w.packed(${id}, ${name}, ${value}, ${scalarBytes(type.item)}, (at, item) => ${item})`;
    }
    case 'struct-array': {
      const item = `${encodeName(interfaceName(type.struct))}(w, at, item)`;
      return `w.packed(${id}, ${name}, ${value}, ${type.struct.sizeBytes}, (at, item) => ${item})`;
    }
    case 'bitfield32':
      return `w.bitfield32(${id}, ${name}, ${value})`;
    case 'nest':
      return `w.nest(${id}, ${name}, ${value}, ${nestEncoder(type)})`;
    case 'indexed-array':
      return arrayStatement(file, attr, type, id, name, value);
    case 'nest-type-value': {
      const keys = type.keys.map(({ tsName }) => quote(tsName)).join(', ');
      return `w.typeValue(${id}, ${name}, ${value}, [${keys}], ${encodeName(interfaceName(type.set))})`;
    }
    case 'record-list':
      return `w.records(${id}, ${name}, ${value}, ${encodeName(messageName(type.struct, type.set))})`;
    case 'sub-message':
    case 'pad':
    case 'unused':
      throw new Error(`${attr.name} has no value of its own`);
  }
}

function scalarAttr(file: SourceFile, attr: Attr, type: ScalarType, id: string, name: string, value: string): string {
  if (type.hint === 'ipv4') return `w.ipv4(${id}, ${name}, ${value})`;
  const table = tableOf(file, type);
  const { min, max } = attr.checks;
  let checked = value;
  if ((min !== undefined || max !== undefined) && table === undefined) {
    const [low, high] = naturalRange(type);
    const suffix = isBig(type) ? 'n' : '';
    checked = `w.range(${name}, ${value}, ${min ?? low}${suffix}, ${max ?? high}${suffix})`;
  }
  return `w.${scalarKind(type)}(${id}, ${name}, ${checked}${table === undefined ? '' : `, ${table}`})`;
}

function naturalRange(type: ScalarType): readonly [bigint, bigint] {
  const bits = BigInt(type.bits === 'auto' ? 64 : type.bits);
  return type.isSigned ? [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n] : [0n, (1n << bits) - 1n];
}

function maxText(attr: Attr): string {
  const max = attr.checks.maxLen ?? attr.checks.exactLen;
  return max === undefined ? '' : `, ${max}`;
}

const writers = {
  mac: 'mac',
  ipv4: 'ipv4',
  ipv6: 'ipv6',
  'ipv4-or-v6': 'ip',
  uuid: 'uuid',
  sockaddr: 'socketAddress',
} as const;

function bytesAttr(attr: Attr, hint: BytesHint, id: string, name: string, value: string): string {
  if (hint !== undefined && hint !== 'hex') return `w.${writers[hint]}(${id}, ${name}, ${value})`;
  const { minLen, maxLen, exactLen } = attr.checks;
  const low = exactLen ?? minLen ?? 0;
  const high = exactLen ?? maxLen;
  const limits = high !== undefined ? `, ${low}, ${high}` : low > 0 ? `, ${low}` : '';
  return `w.${attr.isSensitive ? 'secret' : 'binary'}(${id}, ${name}, ${value}${limits})`;
}

function nestEncoder(type: Extract<AttrType, { kind: 'nest' }>): string {
  return encodeName(type.header === undefined ? interfaceName(type.set) : messageName(type.header, type.set));
}

function arrayStatement(
  file: SourceFile,
  attr: Attr,
  type: Extract<AttrType, { kind: 'indexed-array' }>,
  id: string,
  name: string,
  value: string,
): string {
  const { item, keepIndex, first } = type;
  const start = first === 0 ? '' : `, ${first}`;
  if (item.kind === 'nest' && !keepIndex) return `w.nests(${id}, ${name}, ${value}, ${nestEncoder(item)}${start})`;
  const each = valueStatement(file, attr, item, 'type', "''", 'item');
  return `w.${keepIndex ? 'indexed' : 'array'}(${id}, ${name}, ${value}, (type, item) => ${each}${keepIndex ? '' : start})`;
}

function emitMessage({ header, set }: MessagePair, family: FamilyModel, file: SourceFile): void {
  const name = file.useType('./types.ts', messageName(header, set));
  const first = messagePairs(family).find((pair) => pair.header === header);
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
  file.gap();
  file.doc(`Properties of struct \`${header.name}\`, which stand beside the attributes.`);
  const start = `const ${headerKeys(header)}: ReadonlySet<string> = /* @__PURE__ */ new Set([`;
  file.line(
    ...wrapList(
      start,
      header.members.map(({ tsName }) => quote(tsName)),
      ']);',
      { open: start, close: ']);' },
    ),
  );
}

function emitSubMessage(message: SubMessageDef, file: SourceFile): void {
  file.gap();
  file.doc(`Encodes sub-message \`${message.name}\` in the format that its selector names.`);
  file.line(
    ...signature(file, encodeName(message.tsName), [
      'id: number',
      'name: string',
      'selector: unknown',
      'data: object | undefined',
    ]),
  );
  file.line('  if (data === undefined) return;', '  switch (selector) {');
  for (const { value, header, set } of message.formats) {
    const where = `\`\${name}(${value})\``;
    let encoder = '() => {}';
    let type = '';
    if (header !== undefined && set !== undefined) {
      encoder = encodeName(messageName(header, set));
      type = ` as ${file.useType('./types.ts', messageName(header, set))}<Uint8Array>`;
    } else if (set !== undefined) {
      encoder = encodeName(interfaceName(set));
      type = ` as ${file.useType('./types.ts', inputType(interfaceName(set), false))}${set.takesBytes ? '<Uint8Array>' : ''}`;
    } else if (header !== undefined) {
      encoder = `(w, s) => w.header(${header.sizeBytes}, s, ${encodeName(interfaceName(header))}, new Set())`;
      type = ` as Partial<${inputType(file.useType('./types.ts', interfaceName(header)), header.takesBytes)}>`;
    }
    file.line(...caseLines(quote(value), `w.nest(id, ${where}, data${type}, ${encoder});`, '    '));
  }
  file.line('    default: throw w.noFormat(name, selector);', '  }', '}');
}

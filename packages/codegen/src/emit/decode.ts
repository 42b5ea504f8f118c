import type {
  Attr,
  AttrSet,
  AttrType,
  FamilyModel,
  HeaderCondition,
  MessageShape,
  StructDef,
  SubMessageDef,
  SubMessageFormat,
} from '../model/model.ts';
import { baseName, decodeName, interfaceName, itemName, messageName } from '../model/names.ts';
import { flexibleEnd } from '../model/structs.ts';
import {
  deferredAttrs,
  hasLists,
  isEmptyFormat,
  isPlain,
  isSubMessage,
  mayRepeat,
  type SubMessageAttr,
  selectedHere,
  selectorsInside,
} from './attrs.ts';
import { decoderSignature, emitStructDecoder } from './decode-structs.ts';
import {
  access,
  behind,
  type Code,
  call,
  caseLines,
  codeLines,
  fillLines,
  flat,
  lineWidth,
  quote,
  wrapList,
} from './layout.ts';
import { hintedKind, scalarKind } from './scalars.ts';
import type { SourceFile } from './source-file.ts';
import { numbersRead, withNames } from './struct-access.ts';
import { enumTable, hasNames } from './tables.ts';

/**
 * Decoders of structs, sets, sub-messages and messages: straight-line code, one line an attribute.
 *
 *     - { name: rx-bytes, type: u64 }    ->    case 8: out.rxBytes = r.u64('rx-bytes'); break;
 */
export function emitDecode(family: FamilyModel, file: SourceFile): void {
  for (const struct of family.structs) emitStructDecoder(struct, file);
  for (const set of family.sets) {
    if (set.isOrdered) emitOrderedSet(set, file);
    else emitSet(set, file);
  }
  for (const shape of family.messages) emitMessage(shape, file);
  for (const message of family.subMessages) emitSubMessage(message, file);
}

function emitSet(set: AttrSet, file: SourceFile): void {
  const name = file.useType('./types.ts', interfaceName(set));
  const selected = selectedHere(set);
  const deferred = deferredAttrs(set);
  const target = selected.length === 0 ? 'out' : 'set';
  const selectors = set.outerSelectors.map(({ tsName }) => `${tsName}?: unknown`);
  file.gap();
  file.doc(`Decodes attribute set \`${set.name}\`${selectedText(set)}.`);
  file.line(
    ...decoderSignature(file, decodeName(name), [`out: ${name} = {}`, ...selectors], name),
    ...(selected.length === 0 ? [] : undecided(set, selected, file)),
    ...deferred.map((attr) =>
      mayRepeat(attr) ? `  const ${markName(attr)}: number[] = [];` : `  let ${markName(attr)} = -1;`,
    ),
    ...readLoop(file, set, target, '  '),
    ...deferred.flatMap((attr) => revisitLines(file, set, attr, target)),
    '  return out;',
    '}',
  );
}

function selectedText({ outerSelectors }: AttrSet): string {
  if (outerSelectors.length === 0) return '';
  return `, of which ${outerSelectors.map(({ name }) => `\`${name}\``).join(' and ')} around it selects sub-messages`;
}

/** The object as it is until its selectors are known. */
function undecided(set: AttrSet, messages: readonly SubMessageAttr[], file: SourceFile): string[] {
  const keys = new Set(messages.flatMap((attr) => [attr.type.selector.attr?.tsName ?? '', attr.tsName]));
  const base = file.useType('./types.ts', baseName(set));
  const start = `  const set: ${base} & ${file.coreType('Undecided')}<`;
  const end = '> = out as never;';
  const broken = { open: start, close: `  ${end}`, separator: ' | ', isTrailing: false, indent: '    ' };
  return wrapList(start, [...keys].map(quote), end, broken);
}

function markName(attr: Attr): string {
  return `${attr.tsName}Mark${mayRepeat(attr) ? 's' : ''}`;
}

/** Remembers where an attribute stands that is read later. */
function markStatement(attr: Attr): Code {
  return mayRepeat(attr) ? `${markName(attr)}.push(r.mark())` : `${markName(attr)} = r.mark()`;
}

/** Reads an attribute for which a selector had to be known. */
function revisitLines(file: SourceFile, set: AttrSet, attr: Attr, target: string): string[] {
  const name = quote(attr.name);
  const decode = isSubMessage(attr)
    ? call(decodeName(attr.type.message.tsName), 'r', name, ...selectorArguments(set, attr, target))
    : attrValue(file, { set, target }, attr, name);
  const revisit = (mark: string): Code => call('r.revisit', mark, 'out', quote(attr.tsName), behind('(r) => ', decode));
  if (!mayRepeat(attr)) return codeLines('', revisit(markName(attr)), ';', '  ');
  return [`  for (const mark of ${markName(attr)}) {`, ...codeLines('', revisit('mark'), ';', '    '), '  }'];
}

/** The value of a selector: read beside the attribute, or handed in by the set around; and what lists go on from. */
function selectorArguments(set: AttrSet, { type, tsName }: SubMessageAttr, target: string): string[] {
  const before = hasLists(type.message) ? [access(target, tsName)] : [];
  return [selectedValue(set, type.selector.name, target), ...before];
}

function selectedValue(set: AttrSet, name: string, target: string): string {
  const here = set.attrs.find((attr) => attr.name === name);
  if (here !== undefined) return access(target, here.tsName);
  return set.outerSelectors.find((outer) => outer.name === name)?.tsName ?? 'undefined';
}

/** Reads the attributes of `set` into `target`; what the spec does not describe is kept. */
function readLoop(file: SourceFile, set: AttrSet, target: string, indent: string): string[] {
  const inside = `${indent}    `;
  const deferred = new Set(set.isOrdered ? [] : deferredAttrs(set));
  const cases = set.attrs.flatMap((attr) => {
    const twin = set.attrs.find((each) => each !== attr && each.id === attr.id && each.direction !== undefined);
    if (twin !== undefined)
      return attr.direction === 'reply' ? twinCase(file, { set, target }, attr, twin, inside) : [];
    const statement = (one: Attr): Code =>
      deferred.has(one) ? markStatement(one) : assignment(file, { set, target }, one);
    const meanings = set.attrs.filter((each) => each.id === attr.id);
    if (meanings.some(({ when }) => when !== undefined)) {
      return attr === meanings[0] ? conditionalCase(meanings, statement, inside) : [];
    }
    if (deferred.has(attr)) return attrCase(attr, markStatement(attr), inside);
    if (isPlain(attr)) return attrCase(attr, assignment(file, { set, target }, attr), inside);
    // Paddings carry nothing; attributes that are not in use any more are unknown ones.
    if (attr.type.kind !== 'pad') return [];
    return [`${inside}case ${attr.id}: ${set.isOrdered ? 'continue' : 'break'};`];
  });
  if (cases.length === 0) return [`${indent}while (r.next(out)) r.keepUnknown(out);`];
  const body = [`${indent}  switch (r.type) {`, ...cases, `${inside}default: r.keepUnknown(out);`, `${indent}  }`];
  return [`${indent}while (r.next(out)) {`, ...body, `${indent}}`];
}

function emitOrderedSet(set: AttrSet, file: SourceFile): void {
  const name = file.useType('./types.ts', interfaceName(set));
  const item = file.useType('./types.ts', itemName(set));
  const single = { ...set, attrs: set.attrs.map((attr) => ({ ...attr, isMulti: false })) };
  const loop = readLoop(file, single, 'out', '  ');
  file.gap();
  file.doc(`Decodes the ordered list \`${set.name}\`.`);
  file.line(...decoderSignature(file, decodeName(name), [], name));
  file.line(`  const list: ${name} = [];`, `  let out: ${item} = {};`);
  if (loop.length === 1) file.line('  while (r.next(out)) {', '    r.keepUnknown(out);');
  else file.line(...loop.slice(0, -1));
  file.line(`    ${file.core('pushEntry')}(list, out);`, '    out = {};', '  }', '  return list;', '}');
}

/** Where a value is read: the set that it belongs to, and the object that is filled. */
interface Place {
  readonly set?: AttrSet;
  readonly target: string;
}

/** One number that two attributes have, by the direction of the message. */
function twinCase(file: SourceFile, place: Place, reply: Attr, request: Attr, indent: string): string[] {
  return [
    `${indent}case ${reply.id}:`,
    ...codeLines('if (r.isRequest) ', assignment(file, place, request), ';', `${indent}  `),
    ...codeLines('else ', assignment(file, place, reply), ';', `${indent}  `),
    `${indent}  break;`,
  ];
}

/** One number of which the header of the message says what it means. */
function conditionalCase(attrs: readonly Attr[], statement: (attr: Attr) => Code, indent: string): string[] {
  const some = attrs.filter(({ when }) => when !== undefined);
  const rest = attrs.find(({ when }) => when === undefined);
  const branches = some.map(({ when }) => holds(when as HeaderCondition));
  return [
    `${indent}case ${attrs[0]?.id}:`,
    ...some.flatMap((attr, index) =>
      codeLines(`${index === 0 ? '' : 'else '}if (${branches[index]}) `, statement(attr), ';', `${indent}  `),
    ),
    ...(rest === undefined
      ? [`${indent}  else r.keepUnknown(out);`]
      : codeLines('else ', statement(rest), ';', `${indent}  `)),
    `${indent}  break;`,
  ];
}

/** Whether the header that was read before has a value. */
function holds({ member: { tsName }, value }: HeaderCondition): string {
  return `${quote(tsName)} in out && ${access('out', tsName)} === ${quote(value)}`;
}

function assignment(file: SourceFile, place: Place, attr: Attr): Code {
  return behind(`${access(place.target, attr.tsName)} = `, attrValue(file, place, attr, quote(attr.name)));
}

/** The value of an attribute; of one that may come several times, the list with the value behind it. */
function attrValue(file: SourceFile, place: Place, attr: Attr, name: string): Code {
  const value = valueExpression(file, place, attr, attr.type, name);
  return attr.isMulti ? call(file.core('append'), access(place.target, attr.tsName), value) : value;
}

function attrCase(attr: Attr, statement: Code, indent: string): string[] {
  const isOther = otherMeaning(attr);
  if (isOther === undefined) return caseLines(String(attr.id), statement, indent);
  return [
    `${indent}case ${attr.id}:`,
    `${indent}  if (${isOther}) r.keepUnknown(out);`,
    ...codeLines('else ', statement, ';', `${indent}  `),
    `${indent}  break;`,
  ];
}

/** When the number of an attribute means something else, which the spec does not describe. */
function otherMeaning({ unless, direction }: Attr): string | undefined {
  if (direction !== undefined) return direction === 'reply' ? 'r.isRequest' : '!r.isRequest';
  return unless === undefined ? undefined : holds(unless);
}

function valueExpression(file: SourceFile, place: Place, attr: Attr, type: AttrType, name: string): Code {
  switch (type.kind) {
    case 'scalar':
      if (type.hint === 'ipv4') return call('r.ipv4', name);
      return withNames(file, type, `r.${scalarKind(type)}(${name})`);
    case 'flag':
      return 'r.flag()';
    case 'string':
      return call('r.text', name);
    case 'bytes':
      return bytesExpression(attr, type.hint, name);
    case 'struct':
      return structExpression(type.struct, name);
    case 'scalar-array':
      return numbersRead(file, type.item, name);
    case 'struct-array':
      return call('r.packed', name, String(type.struct.sizeBytes), decodeName(interfaceName(type.struct)));
    case 'bitfield32':
      if (!hasNames(type.values)) return call('r.bitfield32', name);
      return call('r.namedBitfield32', name, enumTable(file, type.values));
    case 'nest':
      return call('r.nest', name, nestDecoder(place, attr, type));
    case 'indexed-array':
      return arrayExpression(file, place, attr, type, name);
    case 'nest-type-value': {
      const keys = type.keys.map(({ tsName }) => quote(tsName)).join(', ');
      return `${flat(call('r.typeValue', name, `[${keys}]`, decodeName(interfaceName(type.set))))} as never`;
    }
    case 'record-list':
      return call('r.records', name, String(type.struct.sizeBytes), decodeName(messageName(type.struct, type.set)));
    case 'sub-message':
    case 'pad':
    case 'unused':
      throw new Error(`${attr.name} has no value of its own`);
  }
}

function structExpression(struct: StructDef, name: string): Code {
  const decode = decodeName(interfaceName(struct));
  const end = flexibleEnd(struct);
  if (end === undefined) return call('r.struct', name, String(struct.sizeBytes), decode);
  return call('r.flexible', name, String(end.offset), String(end.type.itemBytes), quote(end.tsName), decode);
}

function nestDecoder(place: Place, attr: Attr, type: Extract<AttrType, { kind: 'nest' }>): string {
  const decode = decodeName(type.header === undefined ? interfaceName(type.set) : messageName(type.header, type.set));
  const { set, target } = place;
  const selectors = selectorsInside(attr);
  if (set === undefined || selectors.length === 0) return decode;
  const values = selectors.map(({ name }) => selectedValue(set, name, target));
  return `(r) => ${decode}(r, {}, ${values.join(', ')})`;
}

function bytesExpression(attr: Attr, hint: Extract<AttrType, { kind: 'bytes' }>['hint'], name: string): Code {
  const kind = hintedKind(hint);
  if (kind !== undefined) return call(`r.${kind}`, name);
  const { exactLen } = attr.checks;
  const limits = exactLen === undefined ? [] : [String(exactLen), String(exactLen)];
  return call(`r.${attr.isSensitive ? 'secret' : 'binary'}`, name, ...limits);
}

function arrayExpression(
  file: SourceFile,
  place: Place,
  attr: Attr,
  type: Extract<AttrType, { kind: 'indexed-array' }>,
  name: string,
): Code {
  const { item, keepIndex } = type;
  if (item.kind === 'nest' && !keepIndex) return call('r.nests', name, nestDecoder(place, attr, item));
  const value = valueExpression(file, place, attr, item, "''");
  return call(`r.${keepIndex ? 'indexed' : 'array'}`, name, `(r) => ${flat(value)}`);
}

function emitMessage({ header, set }: MessageShape, file: SourceFile): void {
  const name = file.useType('./types.ts', messageName(header, set));
  file.gap();
  file.doc(`Decodes struct \`${header.name}\` and the attributes \`${set.name}\` behind it.`);
  file.line(...decoderSignature(file, decodeName(name), [], name));
  file.line(`  const out = r.header(${header.sizeBytes}, ${decodeName(interfaceName(header))}) as ${name};`);
  file.line(`  ${decodeName(interfaceName(set))}(r, out);`, '  return out;', '}');
}

/** Formats with nothing in them share one case; what comes all the same is kept. */
function emitSubMessage(message: SubMessageDef, file: SourceFile): void {
  const empty = message.formats.filter(isEmptyFormat);
  file.gap();
  const result = message.formats.some(({ plain }) => plain !== undefined) ? 'unknown' : 'object | undefined';
  file.doc(`Decodes sub-message \`${message.name}\`; undefined where the spec has no format for its selector.`);
  const parameters = ['name: string', 'selector: unknown', ...(hasLists(message) ? ['before: unknown'] : [])];
  file.line(
    ...decoderSignature(file, decodeName(message.tsName), parameters, result),
    '  switch (selector) {',
    ...message.formats.filter((format) => !isEmptyFormat(format)).flatMap((format) => formatLines(format, file)),
  );
  if (empty.length > 0) {
    const labels = empty.map(({ value }) => `case ${quote(value)}:`);
    file.line(
      ...fillLines(labels, ' ', '    ', false),
      `      return r.nest(\`\${name}(\${selector})\`, (r) => {`,
      `        const out: ${file.coreType('SetObject')} = {};`,
      '        while (r.next(out)) r.keepUnknown(out);',
      '        return out;',
      '      });',
    );
  }
  file.line('    default: return undefined;', '  }', '}');
}

function formatLines(format: SubMessageFormat, file: SourceFile): string[] {
  const { value, header, set, plain } = format;
  const where = `\`\${name}(${value})\``;
  let code: Code = call('r.nest', where);
  if (plain !== undefined) {
    code = valueExpression(file, { target: '' }, plain, plain.type, where);
    if (plain.isMulti) code = call(file.core('append'), 'before as never', code);
  } else if (set !== undefined) {
    code = call('r.nest', where, decodeName(header === undefined ? interfaceName(set) : messageName(header, set)));
  } else if (header !== undefined) {
    code = call('r.struct', where, String(header.sizeBytes), decodeName(interfaceName(header)));
  }
  const line = `    case ${quote(value)}: return ${flat(code)};`;
  return line.length <= lineWidth
    ? [line]
    : [`    case ${quote(value)}:`, ...codeLines('return ', code, ';', '      ')];
}

import type {
  Attr,
  AttrSet,
  CallDef,
  EnumDef,
  FamilyModel,
  OperationDef,
  StructDef,
  SubMessageDef,
} from '../model/model.ts';
import { descriptorName, enumConst, interfaceName, operationConst } from '../model/names.ts';
import { limitTexts, typeText } from './docs.ts';

const privileges = {
  namespace: 'CAP_NET_ADMIN over the network namespace',
  initial: 'CAP_NET_ADMIN in the initial user namespace',
} as const;

/** REFERENCE.md: every operation, attribute set, struct, enum and group of a family, in tables. */
export function reference(family: FamilyModel, source: string): string {
  const lines: string[] = [
    `<!-- Generated from ${source}. Do not edit; run \`pnpm regenerate\`. -->`,
    `# Reference of ${family.packageName}`,
    '',
    `Netlink family \`${family.name}\`, protocol ${family.protonum}${family.protonum === 16 ? ` (generic netlink), version ${family.version}` : ''}.`,
    ...(family.doc === '' ? [] : ['', family.doc]),
    '',
    '## Operations',
    ...family.operations.flatMap((operation) => operationLines(operation)),
    ...section('Attribute sets', family.sets.flatMap(setLines)),
    ...section('Sub-messages', family.subMessages.flatMap(subMessageLines)),
    ...section('Structs', family.structs.flatMap(structLines)),
    ...section('Enums and flags', family.enums.filter(({ isBuiltIn }) => !isBuiltIn).flatMap(enumLines)),
    ...section('Constants', constantLines(family)),
    ...section('Multicast groups', groupLines(family)),
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, ...lines];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  return [
    '',
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  ];
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}

function operationLines(operation: OperationDef): string[] {
  const { set, header, message, group, privilege } = operation;
  if (set === undefined) return [];
  const lines = ['', `### \`${operation.name}\` (\`${operationConst(operation)}\`)`, ''];
  if (operation.doc !== '') lines.push(operation.doc, '');
  const facts = [
    `attribute set [\`${set.name}\`](#${anchor(`set-${set.name}`)})`,
    ...(header === undefined ? [] : [`fixed header [\`${header.name}\`](#${anchor(`struct-${header.name}`)})`]),
    ...(message === undefined ? [] : [`message ${message}${group === undefined ? '' : ` of group \`${group}\``}`]),
    ...(privilege === undefined ? [] : [`needs ${privileges[privilege]}`]),
  ];
  lines.push(`${facts.join('; ')}.`.replace(/^./, (letter) => letter.toUpperCase()));
  const rows = [...callRows('do', operation.do, set), ...callRows('dump', operation.dump, set)];
  lines.push(...table(['call', 'message', 'number', 'attributes'], rows));
  return lines;
}

function callRows(mode: string, call: CallDef | undefined, set: AttrSet): string[][] {
  if (call === undefined) return [];
  const { request, reply } = call;
  const rows = [[mode, 'request', String(request.id), attributeList(request.attrs, request.isNarrow, set)]];
  if (reply !== undefined) rows.push([mode, 'reply', String(reply.id), attributeList(reply.attrs, false, set)]);
  return rows;
}

function attributeList(attrs: readonly Attr[], isNarrow: boolean, set: AttrSet): string {
  const listed = attrs.map(({ name }) => code(name)).join(', ');
  if (isNarrow) return listed === '' ? 'none' : listed;
  return attrs.length === 0 || attrs.length === set.attrs.length
    ? 'any of the set'
    : `${listed} (any of the set is accepted)`;
}

function anchor(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9-]/g, '');
}

function setLines(set: AttrSet): string[] {
  const lines = ['', `<a id="${anchor(`set-${set.name}`)}"></a>`, `### \`${set.name}\``, ''];
  if (set.doc !== '') lines.push(set.doc, '');
  lines.push(`Type \`${interfaceName(set)}\`, descriptors \`${descriptorName(set)}\`.`);
  const rows = set.attrs
    .filter(({ type }) => type.kind !== 'pad' && type.kind !== 'unused')
    .map((attr) => [
      String(attr.id),
      code(attr.name),
      code(attr.tsName),
      [typeText(attr.type), ...(attr.isMulti ? ['repeated'] : []), ...limitTexts(attr.checks, attr.type)].join(', '),
      attr.doc,
    ]);
  lines.push(...table(['number', 'attribute', 'property', 'type', ''], rows));
  return lines;
}

function subMessageLines(message: SubMessageDef): string[] {
  const rows = message.formats.map(({ value, header, set, doc }) => [
    code(value),
    header === undefined ? '' : code(header.name),
    set === undefined ? '' : code(set.name),
    doc,
  ]);
  return ['', `### \`${message.name}\``, ...table(['selector', 'struct', 'attributes', ''], rows)];
}

function structLines(struct: StructDef): string[] {
  const lines = [
    '',
    `<a id="${anchor(`struct-${struct.name}`)}"></a>`,
    `### \`${struct.name}\` (${struct.sizeBytes} bytes)`,
    '',
  ];
  if (struct.doc !== '') lines.push(struct.doc, '');
  const rows = struct.members.map((member) => [
    String(member.offset),
    code(member.name),
    code(member.tsName),
    typeText(member.type),
    member.doc,
  ]);
  return [...lines, ...table(['offset', 'member', 'property', 'type', ''], rows)];
}

function enumLines(values: EnumDef): string[] {
  const lines = ['', `### \`${values.name}\` (\`${enumConst(values)}\`)`, ''];
  if (values.doc !== '') lines.push(values.doc, '');
  const rows = values.entries.map(({ name, value, doc }) => [
    code(name),
    values.isFlags ? `0x${value.toString(16)}` : String(value),
    doc,
  ]);
  return [...lines, ...table([values.isFlags ? 'flag' : 'name', values.isFlags ? 'mask' : 'number', ''], rows)];
}

function constantLines(family: FamilyModel): string[] {
  return table(
    ['constant', 'value', ''],
    family.consts.map(({ name, value, doc }) => [code(name), String(value), doc]),
  );
}

function groupLines(family: FamilyModel): string[] {
  return table(
    ['group', 'number', ''],
    family.groups.map(({ name, value, doc }) => [
      code(name),
      value === undefined ? 'given by the kernel' : String(value),
      doc,
    ]),
  );
}

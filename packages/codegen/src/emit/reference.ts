import type {
  Attr,
  AttrSet,
  CallDef,
  ConstDef,
  EnumDef,
  FamilyModel,
  OperationDef,
  StructDef,
  SubMessageDef,
} from '../model/model.ts';
import { constName, descriptorName, enumConst, interfaceName, operationConst } from '../model/names.ts';
import { plainAttrs, subMessageAttrs, usableAttrs } from './attrs.ts';
import { attrTypeText, bytesText, privilegeText, type Refer, typeText } from './docs.ts';

/** REFERENCE.md: every operation, attribute set, struct, enum and group of a family, in tables. */
export function reference(family: FamilyModel, banner: string): string {
  const requests = family.operations.filter(({ do: call, dump }) => call !== undefined || dump !== undefined);
  const messages = family.operations.filter(({ message }) => message !== undefined);
  const sections = [
    ['Operations', requests.flatMap(operationLines)],
    ['Notifications and events', messages.flatMap(notificationLines)],
    ['Attribute sets', family.sets.flatMap(setLines)],
    ['Sub-messages', family.subMessages.flatMap(subMessageLines)],
    ['Structs', family.structs.flatMap(structLines)],
    ['Enums and flags', family.enums.filter(({ isBuiltIn }) => !isBuiltIn).flatMap(enumLines)],
    ['Constants', constantLines(family.consts.filter(({ isInternal }) => !isInternal))],
    ['Multicast groups', groupLines(family)],
  ] as const;
  const present = sections.filter(([, lines]) => lines.length > 0);
  const generic = family.protonum === 16 ? ` (generic netlink), version ${family.version}` : '';
  const lines = [
    `<!-- ${banner} -->`,
    '',
    `# Reference of ${family.packageName}`,
    '',
    `Netlink family \`${family.name}\`, protocol ${family.protonum}${generic}.`,
    ...(family.doc === '' ? [] : ['', family.doc]),
    '',
    present.map(([title]) => `[${title}](#${title.toLowerCase().replaceAll(' ', '-')})`).join(' · '),
    ...present.flatMap(([title, text]) => ['', `## ${title}`, ...text]),
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
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
  return `\`${text}\``;
}

function anchor(kind: string, name: string): string {
  return `${kind}-${name.toLowerCase().replaceAll(/[^a-z0-9-]/g, '')}`;
}

const link: Refer = (kind, name) => `[${code(name)}](#${anchor(kind, name)})`;

/** A heading that links lead to; headings of their own would meet where a set and an enum share a name. */
function heading(kind: Parameters<Refer>[0], name: string, rest: string = ''): string[] {
  return ['', `<a id="${anchor(kind, name)}"></a>`, '', `### ${code(name)}${rest}`, ''];
}

function text(doc: string | undefined): string[] {
  return doc === undefined || doc === '' ? [] : [doc, ''];
}

function operationHead(operation: OperationDef): string[] {
  const { name, doc, set, header } = operation;
  const shape = [
    ...(header === undefined ? [] : [`fixed header ${link('struct', header.name)}`]),
    ...(set === undefined ? [] : [`attributes ${link('set', set.name)}`]),
  ].join(', ');
  return [
    '',
    `### ${code(name)} (${code(operationConst(operation))})`,
    '',
    ...text(doc),
    ...text(privilegeText(operation)),
    `${shape.slice(0, 1).toUpperCase()}${shape.slice(1)}.`,
  ];
}

function operationLines(operation: OperationDef): string[] {
  const { do: call, dump } = operation;
  const rows = [...callRows('do', call), ...callRows('dump', dump)];
  const last = rows.at(-1);
  // Most dumps have the rows that a `do` gives one of.
  if (last !== undefined && dump?.reply !== undefined && rows.length > 2 && rows[1]?.[3] === last[3]) {
    last[3] = 'as for `do`';
  }
  return [...operationHead(operation), ...table(['call', 'message', 'number', 'attributes'], rows)];
}

function callRows(mode: string, call: CallDef | undefined): string[][] {
  if (call === undefined) return [];
  const { request, reply, isMany } = call;
  const all = request.isNarrow ? 'none' : 'any of the set';
  const listed = request.isNarrow || request.attrs.length === 0 ? '' : '; any of the set is accepted';
  const rows = [[mode, 'request', String(request.id), attributeList(request.attrs, all) + listed]];
  const times = isMany ? 'replies' : 'reply';
  if (reply === undefined) rows.push([mode, 'reply', '', 'acknowledged only']);
  else rows.push([mode, times, String(reply.id), attributeList(reply.attrs, 'any of the set')]);
  return rows;
}

function notificationLines(operation: OperationDef): string[] {
  const { message, group, messageAttrs } = operation;
  const row = [group === undefined ? '' : code(group), String(message), attributeList(messageAttrs, 'any of the set')];
  return [...operationHead(operation), ...table(['group', 'number', 'attributes'], [row])];
}

function attributeList(attrs: readonly Attr[], none: string): string {
  return attrs.length === 0 ? none : attrs.map(({ name }) => code(name)).join(', ');
}

function setLines(set: AttrSet): string[] {
  const facts = [
    `Type ${code(interfaceName(set))}, descriptors ${code(descriptorName(set))}.`,
    ...(set.subsetOf === undefined ? [] : [`A part of ${link('set', set.subsetOf.name)}.`]),
    ...(set.isOrdered ? ['An ordered list: attributes may repeat.'] : []),
  ];
  const rows = usableAttrs(set).map((attr) => [
    String(attr.id),
    code(attr.name),
    code(attr.tsName),
    attrTypeText(attr, link),
    attr.doc,
  ]);
  const isEmpty = plainAttrs(set).length + subMessageAttrs(set).length === 0;
  return [
    ...heading('set', set.name),
    ...text(set.doc),
    facts.join(' '),
    ...(isEmpty ? ['', 'No attributes.'] : table(['number', 'attribute', 'property', 'type', 'meaning'], rows)),
  ];
}

function subMessageLines(message: SubMessageDef): string[] {
  const hasValues = message.formats.some(({ plain }) => plain !== undefined);
  const rows = message.formats.map(({ value, header, set, plain, doc }) => [
    code(value),
    header === undefined ? '' : link('struct', header.name),
    set === undefined ? '' : link('set', set.name),
    ...(hasValues ? [plain === undefined ? '' : attrTypeText(plain, link)] : []),
    doc,
  ]);
  return [
    ...heading('sub-message', message.name),
    ...text(message.doc),
    ...table(['selector', 'struct', 'attributes', ...(hasValues ? ['value'] : []), 'meaning'], rows),
  ];
}

function structLines(struct: StructDef): string[] {
  const rows = struct.members.map((member) => [
    String(member.offset),
    code(member.name),
    code(member.tsName),
    typeText(member.type, link),
    member.doc,
  ]);
  return [
    ...heading('struct', struct.name, ` (${bytesText(struct.sizeBytes)})`),
    ...text(struct.doc),
    ...table(['offset', 'member', 'property', 'type', 'meaning'], rows),
  ];
}

function enumLines(values: EnumDef): string[] {
  const rows = values.entries.map(({ name, value, doc }) => [
    code(name),
    values.isFlags ? `0x${value.toString(16)}` : String(value),
    doc,
  ]);
  return [
    ...heading(values.isFlags ? 'flags' : 'enum', values.name, ` (${code(enumConst(values))})`),
    ...text(values.doc),
    ...table([values.isFlags ? 'flag' : 'name', values.isFlags ? 'mask' : 'number', 'meaning'], rows),
  ];
}

function constantLines(consts: readonly ConstDef[]): string[] {
  const rows = consts.map((each) => [code(each.name), code(constName(each)), String(each.value), each.doc]);
  return table(['constant', 'export', 'value', 'meaning'], rows);
}

function groupLines({ groups }: FamilyModel): string[] {
  const rows = groups.map(({ name, value, doc }) => [
    code(name),
    value === undefined ? 'given by the kernel' : String(value),
    doc,
  ]);
  return table(['group', 'number', 'meaning'], rows);
}

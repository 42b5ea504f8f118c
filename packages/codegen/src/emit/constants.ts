import type { EnumDef, FamilyModel } from '../model/model.ts';
import { constName, enumConst, enumTypeName, groupsConst, tableName } from '../model/names.ts';
import { withText } from './docs.ts';
import { lineWidth, propertyName, quote, wrapList } from './layout.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Constants, enums, flags and multicast groups.
 *
 *     - name: wgpeer-flags            export const WgpeerFlags = { 'remove-me': 0x1, … } as const;
 *       type: flags             ->    export type WgpeerFlag = keyof typeof WgpeerFlags;
 *       entries: [remove-me, …]       export const wgpeerFlagsTable: FlagsTable<WgpeerFlag> = … ;
 */
export function emitConstants(family: FamilyModel, file: SourceFile): void {
  for (const constant of family.consts.filter(({ isInternal }) => !isInternal)) {
    file.gap();
    file.doc(withText(`Constant \`${constant.name}\``, constant.doc));
    const value = typeof constant.value === 'string' ? quote(constant.value) : String(constant.value);
    file.line(`export const ${constName(constant)} = ${value};`);
  }
  for (const values of family.enums) {
    if (!values.isBuiltIn) emitEnum(values, file);
  }
  emitGroups(family, file);
}

function emitEnum(values: EnumDef, file: SourceFile): void {
  const name = enumConst(values);
  const type = enumTypeName(values);
  file.gap();
  file.doc(
    withText(`${values.isFlags ? 'Flags' : 'Enum'} \`${values.name}\`${values.isFlags ? ' (masks)' : ''}`, values.doc),
  );
  emitEntries(values, name, file);
  file.gap();
  file.doc(`One of ${values.isFlags ? 'the flags' : 'the names of'} {@link ${name}}.`);
  file.line(`export type ${type} = keyof typeof ${name};`);
  file.gap();
  file.doc(`Turns numbers of {@link ${name}} into names and back.`);
  const table = file.core(values.isFlags ? 'FlagsTable' : 'EnumTable');
  const start = `export const ${tableName(values)}: ${table}<${type}> =`;
  const made = `/* @__PURE__ */ new ${table}(${quote(values.name)}, ${name});`;
  if (start.length + 1 + made.length <= lineWidth) file.line(`${start} ${made}`);
  else file.line(start, `  ${made}`);
}

function emitEntries(values: EnumDef, name: string, file: SourceFile): void {
  const start = `export const ${name} = {`;
  const items = values.entries.map(
    (entry) => `${propertyName(entry.name)}: ${numberText(entry.value, values.isFlags)}`,
  );
  if (items.length === 0) file.line(`${start}} as const;`);
  else emitItems(start, values.entries, items, '} as const;', file);
}

/** Masks in hex, those beyond 32 bits as bigints; the numbers of an enum in decimal. */
function numberText(value: bigint, isFlags: boolean): string {
  if (!isFlags) return String(value);
  return `0x${value.toString(16)}${value > 0xffffffffn ? 'n' : ''}`;
}

/** Groups with a fixed number (raw protocols), or the names that the kernel gives numbers to (generic netlink). */
function emitGroups({ name, groups }: FamilyModel, file: SourceFile): void {
  if (groups.length === 0) return;
  const areNumbered = groups.some(({ value }) => value !== undefined);
  const [open, close] = areNumbered ? ['{', '}'] : ['[', ']'];
  const items = groups.map((group) =>
    areNumbered ? `${propertyName(group.name)}: ${group.value}` : quote(group.name),
  );
  file.gap();
  file.doc(`Multicast groups of \`${name}\`${areNumbered ? ' and their numbers' : ''}.`);
  emitItems(`export const ${groupsConst} = ${open}`, groups, items, `${close} as const;`, file);
}

/** Items on one line or on filled ones; where one has a doc, each on a line of its own. */
function emitItems(
  start: string,
  parts: readonly { readonly doc: string }[],
  items: readonly string[],
  end: string,
  file: SourceFile,
): void {
  const blank = start.endsWith('{') ? ' ' : '';
  if (parts.every(({ doc }) => doc === '')) {
    file.line(...wrapList(start + blank, items, blank + end, { open: start, close: end }));
    return;
  }
  file.line(start);
  for (const [index, { doc }] of parts.entries()) {
    file.doc(doc, '  ');
    file.line(`  ${items[index]},`);
  }
  file.line(end);
}

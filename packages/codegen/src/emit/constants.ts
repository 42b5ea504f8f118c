import type { EnumDef, FamilyModel } from '../model/model.ts';
import { constName, enumConst, enumTypeName, groupsConst, tableName } from '../model/names.ts';
import { withText } from './docs.ts';
import { propertyName, quote, type SourceFile, wrapList } from './source-file.ts';

/**
 * Constants, enums, flags and multicast groups.
 *
 *     - name: wgpeer-flags            export const WgpeerFlags = { 'remove-me': 0x1, … } as const;
 *       type: flags             ->    export type WgpeerFlag = keyof typeof WgpeerFlags;
 *       entries: [remove-me, …]       export const wgpeerFlagsTable: FlagsTable<WgpeerFlag> = … ;
 */
export function emitConstants(family: FamilyModel, file: SourceFile): void {
  for (const constant of family.consts) {
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
  const table = values.isFlags ? 'FlagsTable' : 'EnumTable';
  const call = `/* @__PURE__ */ new ${file.core(table)}(${quote(values.name)}, ${name});`;
  const start = `export const ${tableName(values)}: ${table}<${type}> =`;
  if (start.length + 1 + call.length <= 120) file.line(`${start} ${call}`);
  else file.line(start, `  ${call}`);
}

function emitEntries(values: EnumDef, name: string, file: SourceFile): void {
  const start = `export const ${name} = {`;
  if (values.entries.length === 0) {
    file.line(`${start}} as const;`);
    return;
  }
  const items = values.entries.map(
    (entry) => `${propertyName(entry.name)}: ${numberText(entry.value, values.isFlags)}`,
  );
  if (values.entries.every((entry) => entry.doc === '')) {
    file.line(...wrapList(`${start} `, items, ' } as const;', { open: start, close: '} as const;' }));
    return;
  }
  file.line(start);
  for (const [index, entry] of values.entries.entries()) {
    file.doc(entry.doc, '  ');
    file.line(`  ${items[index]},`);
  }
  file.line('} as const;');
}

function numberText(value: bigint, isFlags: boolean): string {
  const suffix = value > 0xffffffffn || value < -0x80000000n ? 'n' : '';
  return isFlags ? `0x${value.toString(16)}${suffix}` : `${value}${suffix}`;
}

/** Groups with a fixed number (raw protocols), or the names that the kernel gives numbers to (generic netlink). */
function emitGroups(family: FamilyModel, file: SourceFile): void {
  if (family.groups.length === 0) return;
  file.gap();
  file.doc(
    `Multicast groups of \`${family.name}\`${family.groups.some(({ value }) => value !== undefined) ? ' and their numbers' : ''}.`,
  );
  if (family.groups.every(({ value }) => value === undefined)) {
    const names = family.groups.map(({ name }) => quote(name));
    const start = `export const ${groupsConst} = [`;
    file.line(...wrapList(start, names, '] as const;', { open: start, close: '] as const;' }));
    return;
  }
  file.line(`export const ${groupsConst} = {`);
  for (const group of family.groups) {
    file.doc(group.doc, '  ');
    file.line(`  ${propertyName(group.name)}: ${group.value},`);
  }
  file.line('} as const;');
}

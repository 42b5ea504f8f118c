import type { EnumDef, ScalarType } from '../model/model.ts';
import { tableName } from '../model/names.ts';
import type { SourceFile } from './source-file.ts';

/** The table of an enum: the package's own, or one of core. */
export function enumTable(file: SourceFile, values: EnumDef): string {
  return values.isBuiltIn ? file.core(tableName(values)) : file.use('./constants.ts', tableName(values));
}

/** The table of a scalar's names, imported; undefined where it has none. */
export function tableOf(file: SourceFile, type: ScalarType): string | undefined {
  return hasNames(type.values) ? enumTable(file, type.values) : undefined;
}

/** Whether an enum names anything: some are defined without entries. */
export function hasNames(values: EnumDef | undefined): values is EnumDef {
  return values !== undefined && (values.isBuiltIn || values.entries.length > 0);
}

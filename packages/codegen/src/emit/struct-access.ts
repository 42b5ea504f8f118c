import { upperFirst } from '../model/identifiers.ts';
import type { ScalarType } from '../model/model.ts';
import { type Code, call, flat } from './layout.ts';
import { isBig, scalarBytes, scalarKind, viewAccess } from './scalars.ts';
import type { SourceFile } from './source-file.ts';
import { tableOf } from './tables.ts';

/** Reads a scalar at an offset, from a reader `r`. */
export function scalarAt(file: SourceFile, type: ScalarType, at: string): string {
  if (type.hint === 'ipv4') return `${file.core('formatIpv4')}(r.bytes, ${at})`;
  return flat(withNames(file, type, numberAt(type, at)));
}

/** Reads a scalar at an offset as the number that it is, without the names of its values. */
export function numberAt(type: ScalarType, at: string): string {
  if (type.bits === 64 && !type.isSigned) {
    return type.order === 'native' ? `r.u64At(${at})` : `r.u64At(${at}, ${type.order === 'little'})`;
  }
  const { method, order } = viewAccess(type, 'r');
  return `r.view.get${method}(${at}${order})`;
}

/** Reads a C array of numbers as the payload of an attribute. Core has loops of their own for the long ones. */
export function numbersRead(file: SourceFile, item: ScalarType, name: string): Code {
  const kind = scalarKind(item);
  const isPlain = item.values === undefined && item.hint !== 'ipv4';
  if (isPlain && (kind === 'u32' || kind === 's32' || kind === 'u64')) return call(`r.${kind}s`, name);
  return call('r.packed', name, String(scalarBytes(item)), `(r, at) => ${scalarAt(file, item, 'at')}`);
}

/** Puts the names of an enum or of flags to a number. */
export function withNames(file: SourceFile, type: ScalarType, value: string): Code {
  const table = tableOf(file, type);
  return table === undefined ? value : call(`${table}.${isBig(type) ? 'ofBig' : 'of'}`, value);
}

/** Writes a scalar at an offset, with a writer `w`. */
export function scalarPut(file: SourceFile, type: ScalarType, at: string, name: string, value: string): string {
  if (type.hint === 'ipv4') return `w.putIp(${at}, 4, ${name}, ${value})`;
  const table = tableOf(file, type);
  return `w.put${upperFirst(scalarKind(type))}(${at}, ${name}, ${value}${table === undefined ? '' : `, ${table}`})`;
}

import type { ScalarType } from '../model/model.ts';

/** Name of a scalar in core: kind of its type, method of readers and writers. `u32be`, `s8`, `uint`. */
export function scalarKind(type: ScalarType): string {
  const order = type.bits === 8 || type.order === 'native' ? '' : type.order === 'big' ? 'be' : 'le';
  if (type.bits === 'auto') return `${type.isSigned ? 'sint' : 'uint'}${order}`;
  return `${type.isSigned ? 's' : 'u'}${type.bits}${order}`;
}

/** Whether values are bigints. */
export function isBig(type: ScalarType): boolean {
  return type.bits === 64 || type.bits === 'auto';
}

/** Length in bytes of a scalar of fixed width. */
export function scalarBytes(type: ScalarType): number {
  return type.bits === 'auto' ? 8 : type.bits / 8;
}

/** The method of a DataView that reads (`get`) or writes (`set`) the scalar, with its byte-order argument. */
export function viewAccess(type: ScalarType, reader: string): { readonly method: string; readonly order: string } {
  const prefix = `${isBig(type) ? 'Big' : ''}${type.isSigned ? 'Int' : 'Uint'}`;
  const order = type.order === 'native' ? `, ${reader}.little` : `, ${type.order === 'little'}`;
  return { method: `${prefix}${scalarBytes(type) * 8}`, order: type.bits === 8 ? '' : order };
}

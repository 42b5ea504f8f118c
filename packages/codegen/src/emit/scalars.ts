import type { BytesHint, ScalarType } from '../model/model.ts';

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

const hintedKinds = {
  mac: 'mac',
  ipv4: 'ipv4',
  ipv6: 'ipv6',
  'ipv4-or-v6': 'ip',
  uuid: 'uuid',
  sockaddr: 'socketAddress',
} as const;

/** Name in core of bytes that are shown as something else, as {@link scalarKind} is of scalars; undefined for plain ones. */
export function hintedKind(hint: BytesHint): (typeof hintedKinds)[keyof typeof hintedKinds] | undefined {
  return hint === undefined || hint === 'hex' ? undefined : hintedKinds[hint];
}

import type { Attr } from './find-place.ts';

type AttrType = Attr['type'];
export type ScalarType = Extract<AttrType, { kind: 'scalar' }>;

/** A type in the words of `corrections.yaml`. */
export function typeText(type: AttrType): string {
  switch (type.kind) {
    case 'scalar':
      return scalarText(type);
    case 'bytes':
      return 'binary';
    case 'scalar-array':
      return `array of ${scalarText(type.item)}`;
    default:
      return type.kind;
  }
}

/** A number's type, without its byte order. */
export function scalarText({ bits, isSigned }: ScalarType): string {
  if (bits === 'auto') return isSigned ? 'sint' : 'uint';
  return `${isSigned ? 's' : 'u'}${bits}`;
}

const nested: readonly AttrType['kind'][] = ['nest', 'indexed-array', 'nest-type-value', 'sub-message', 'record-list'];

/** Whether attributes are inside. */
export function isNested({ kind }: AttrType): boolean {
  return nested.includes(kind);
}

import type { SourcePos } from '../errors.ts';
import type { DisplayHint, ByteOrder as SpecByteOrder } from '../load/spec.ts';
import { valuesOf } from './enums.ts';
import type { ByteOrder, BytesHint, ScalarType } from './model.ts';
import type { Scope } from './scope.ts';

const widths = {
  u8: 8,
  u16: 16,
  u32: 32,
  u64: 64,
  s8: 8,
  s16: 16,
  s32: 32,
  s64: 64,
  uint: 'auto',
  sint: 'auto',
} as const;

/** Types of numbers in a spec. */
export type ScalarName = keyof typeof widths;

/** Whether a type of a spec is a number. */
export function isScalar(type: string): type is ScalarName {
  return Object.hasOwn(widths, type);
}

/** Keys of an attribute or a member that say what kind of number it is. */
export interface ScalarKeys {
  readonly 'byte-order'?: SpecByteOrder;
  readonly 'display-hint'?: DisplayHint;
  readonly enum?: string;
  readonly 'enum-as-flags'?: boolean;
}

/** Makes the type of a number. */
export function scalarType(scope: Scope, type: ScalarName, keys: ScalarKeys, at: SourcePos): ScalarType {
  const bits = widths[type];
  const hint = scalarHint(scope, type, keys['display-hint'], at);
  const values = valuesOf(scope, keys.enum, keys['enum-as-flags'] ?? false);
  return {
    kind: 'scalar',
    bits,
    isSigned: type.startsWith('s'),
    // An address is in network order, whether the spec says so or not.
    order: bits === 8 ? 'native' : hint === 'ipv4' ? 'big' : byteOrder(keys['byte-order']),
    values,
    asFlags: values?.isFlags ?? false,
    hint,
  };
}

function byteOrder(order: SpecByteOrder | undefined): ByteOrder {
  if (order === undefined) return 'native';
  return order === 'big-endian' ? 'big' : 'little';
}

function scalarHint(scope: Scope, type: ScalarName, hint: DisplayHint | undefined, at: SourcePos): ScalarType['hint'] {
  if (hint === undefined || hint === 'hex') return hint;
  if (type === 'u32' && (hint === 'ipv4' || hint === 'ipv4-or-v6')) return 'ipv4';
  const expected = type === 'u32' ? '"hex" or "ipv4"' : '"hex"';
  scope.report(at, `expected ${expected} as "display-hint" of type ${type}, got "${hint}"`);
  return undefined;
}

/** How bytes are shown; a hardware address of FDDI looks like that of Ethernet. */
export function bytesHint(hint: DisplayHint | undefined): BytesHint {
  return hint === 'fddi' ? 'mac' : hint;
}

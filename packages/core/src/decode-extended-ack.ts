import type { AttrReader } from './attr-reader.ts';
import { attributeById, setName } from './attribute.ts';
import type { AttributePolicy, ExtendedAck } from './extended-ack.ts';
import { locateAttribute } from './locate.ts';
import { genericHeaderBytes, messageHeaderBytes } from './message.ts';
import type { AnyOperation } from './operation.ts';
import { joinPath } from './path.ts';

const Tlv = { message: 1, offset: 2, cookie: 3, policy: 4, missingType: 5, missingNest: 6 } as const;

const policyTypes = [
  'invalid',
  'flag',
  'u8',
  'u16',
  'u32',
  'u64',
  's8',
  's16',
  's32',
  's64',
  'binary',
  'string',
  'nul-string',
  'nested',
  'nested-array',
  'bitfield32',
  'sint',
  'uint',
];

/** What the paths of an extended ack are found in: the request as it was sent, and its operation. */
export interface AckContext {
  readonly request: Uint8Array;
  readonly operation: Pick<AnyOperation, 'name' | 'set' | 'header' | 'family'>;
}

/**
 * Reads the attributes of an extended ack. Paths are found where the context is known; without it the offset remains.
 */
export function decodeExtendedAck(reader: AttrReader, context?: AckContext): ExtendedAck {
  const ack: { -readonly [K in keyof ExtendedAck]: ExtendedAck[K] } = {};
  let missingType: number | undefined;
  let missingNest: number | undefined;
  while (reader.next()) {
    switch (reader.type) {
      case Tlv.message:
        ack.message = reader.text('message');
        break;
      case Tlv.offset:
        ack.offset = reader.u32('offset');
        break;
      case Tlv.cookie:
        ack.cookie = reader.binary('cookie');
        break;
      case Tlv.policy:
        ack.policy = reader.nest('policy', decodePolicy);
        ack.policyText = policyText(ack.policy);
        break;
      case Tlv.missingType:
        missingType = reader.u32('missing-type');
        break;
      case Tlv.missingNest:
        missingNest = reader.u32('missing-nest');
        break;
    }
  }
  if (ack.offset !== undefined && context !== undefined) {
    const path = attributePath(context, ack.offset, reader.little);
    if (path !== undefined) ack.attribute = path;
  }
  if (missingType !== undefined) ack.missing = missingPath(context, missingType, missingNest, reader.little);
  return ack;
}

function decodePolicy(reader: AttrReader): AttributePolicy {
  const policy: { -readonly [K in keyof AttributePolicy]: AttributePolicy[K] } = {};
  while (reader.next()) {
    switch (reader.type) {
      case 1: {
        const type = reader.u32('type');
        policy.type = policyTypes[type] ?? String(type);
        break;
      }
      case 2:
        policy.minValue = reader.s64('min-value-s');
        break;
      case 3:
        policy.maxValue = reader.s64('max-value-s');
        break;
      case 4:
        policy.minValue = reader.u64('min-value-u');
        break;
      case 5:
        policy.maxValue = reader.u64('max-value-u');
        break;
      case 6:
        policy.minLength = reader.u32('min-length');
        break;
      case 7:
        policy.maxLength = reader.u32('max-length');
        break;
      case 10:
        policy.bitfield32Mask = reader.u32('bitfield32-mask');
        break;
      case 12:
        policy.mask = reader.u64('mask');
        break;
    }
  }
  return policy;
}

function policyText(policy: AttributePolicy): string {
  const parts: string[] = [];
  if (policy.type !== undefined) parts.push(policy.type);
  if (policy.minValue !== undefined && policy.maxValue !== undefined) {
    parts.push(`from ${policy.minValue} to ${policy.maxValue}`);
  } else if (policy.minValue !== undefined) parts.push(`from ${policy.minValue}`);
  else if (policy.maxValue !== undefined) parts.push(`up to ${policy.maxValue}`);
  if (policy.minLength !== undefined) parts.push(`at least ${policy.minLength} bytes`);
  if (policy.maxLength !== undefined) parts.push(`at most ${policy.maxLength} bytes`);
  const mask = policy.mask ?? policy.bitfield32Mask;
  if (mask !== undefined) parts.push(`bits within 0x${mask.toString(16)}`);
  return parts.join(', ');
}

function requestLevel({ request, operation }: AckContext): { start: number; end: number } {
  const isGeneric = operation.family.protocol === 16;
  return { start: messageHeaderBytes + (isGeneric ? genericHeaderBytes : 0), end: request.length };
}

function attributePath(context: AckContext, offset: number, little: boolean): string | undefined {
  const { operation, request } = context;
  const level = { ...requestLevel(context), header: operation.header, set: operation.set };
  const found = locateAttribute(request, level, offset, little);
  return found === undefined ? undefined : joinPath(operation.name, found.segments);
}

function missingPath(
  context: AckContext | undefined,
  type: number,
  nestOffset: number | undefined,
  little: boolean,
): string {
  if (context === undefined) return `attribute ${type}`;
  const { operation, request } = context;
  let segments: readonly (string | number)[] = [];
  let set: object | undefined = operation.set;
  if (nestOffset !== undefined && nestOffset !== 0) {
    const level = { ...requestLevel(context), header: operation.header, set: operation.set };
    const nest = locateAttribute(request, level, nestOffset, little);
    segments = nest?.segments ?? [];
    set = nest?.inside;
  }
  const name = set === undefined ? undefined : attributeById(set, type, 'request')?.[1].name;
  const last = name ?? `(attribute ${type}${set === undefined ? '' : ` of ${setName(set)}`})`;
  return joinPath(operation.name, [...segments, last]);
}

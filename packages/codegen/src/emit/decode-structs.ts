import type { MemberType, StructDef, StructMember } from '../model/model.ts';
import { decodeName, interfaceName } from '../model/names.ts';
import { bytesText } from './docs.ts';
import { propertyName, wrapList } from './layout.ts';
import { isBig } from './scalars.ts';
import type { SourceFile } from './source-file.ts';
import { numberAt, scalarAt } from './struct-access.ts';

/** The decoder of a struct: an object literal, one line a member. */
export function emitStructDecoder(struct: StructDef, file: SourceFile): void {
  const name = file.useType('./types.ts', interfaceName(struct));
  file.gap();
  file.doc(`Decodes struct \`${struct.name}\` (${bytesText(struct.sizeBytes)}) at an offset.`);
  file.line(...decoderSignature(file, decodeName(name), ['at: number'], name), '  return {');
  for (const member of struct.members) {
    file.line(`    ${propertyName(member.tsName)}: ${memberExpression(file, struct, member)},`);
  }
  file.line('  };', '}');
}

function offsetText(offset: number): string {
  return offset === 0 ? 'at' : `at + ${offset}`;
}

function memberExpression(file: SourceFile, struct: StructDef, member: StructMember): string {
  const { type, offset, sizeBytes } = member;
  const at = offsetText(offset);
  const end = offsetText(offset + sizeBytes);
  switch (type.kind) {
    case 'scalar':
      return scalarAt(file, type, at);
    case 'bytes':
      return bytesAt(file, type, at, end);
    case 'string':
      return `r.textAt(${at}, ${end})`;
    case 'struct':
      return `${decodeName(interfaceName(type.struct))}(r, ${at})`;
    case 'fixed-array':
    case 'flexible-array': {
      const { item, itemBytes } = type;
      const read =
        item.kind === 'struct' ? decodeName(interfaceName(item.struct)) : `(r, at) => ${scalarAt(file, item, 'at')}`;
      if (type.kind === 'fixed-array') return `r.itemsAt(${[at, itemBytes, read, type.length].join(', ')})`;
      const counter = struct.members.find(({ name }) => name === type.countedBy);
      return `r.tail(${[at, itemBytes, read, ...countOf(counter)].join(', ')})`;
    }
  }
}

/** The member that says how many items an array has, read again as the number that it is. */
function countOf(counter: StructMember | undefined): string[] {
  if (counter?.type.kind !== 'scalar') return [];
  const count = numberAt(counter.type, offsetText(counter.offset));
  return [isBig(counter.type) ? `Number(${count})` : count];
}

const formatters = {
  mac: 'formatMac',
  ipv4: 'formatIp',
  ipv6: 'formatIp',
  'ipv4-or-v6': 'formatIp',
  uuid: 'formatUuid',
} as const;

function bytesAt(file: SourceFile, type: Extract<MemberType, { kind: 'bytes' }>, at: string, end: string): string {
  const { hint } = type;
  if (hint === undefined || hint === 'hex' || hint === 'sockaddr') return `r.bytes.slice(${at}, ${end})`;
  return `${file.core(formatters[hint])}(r.bytes, ${at}, ${end})`;
}

/** The first line of a decoder, or its first lines. */
export function decoderSignature(
  file: SourceFile,
  name: string,
  parameters: readonly string[],
  result: string,
): string[] {
  const start = `export function ${name}(`;
  const end = `): ${result} {`;
  const all = [`r: ${file.coreType('AttrReader')}`, ...parameters];
  return wrapList(start, all, end, { open: start, close: end });
}

import type { Attr, AttrType, Checks, MemberType, OperationDef, ScalarType, StructMember } from '../model/model.ts';

const orders = { native: '', big: ', big-endian', little: ', little-endian' } as const;

/** Writes the name of another part of the spec: as code, or as a link to where it is described. */
export type Refer = (kind: 'set' | 'struct' | 'enum' | 'flags' | 'sub-message', name: string) => string;

const asCode: Refer = (_kind, name) => `\`${name}\``;

/** Documentation of an attribute: its spec name, number, type and limits, then our own words. */
export function attrDoc(attr: Attr): string {
  return withText(`\`${attr.name}\` (${attr.id}, ${attrTypeText(attr)})`, attr.doc);
}

/** Documentation of a struct member. */
export function memberDoc(member: StructMember): string {
  return withText(`\`${member.name}\` (${typeText(member.type)})`, member.doc);
}

/** Puts our words behind what the spec says, as a sentence. */
export function withText(facts: string, doc: string): string {
  return doc === '' ? facts : `${facts}: ${doc}`;
}

/** A number of bytes in words. */
export function bytesText(count: number): string {
  return `${count} byte${count === 1 ? '' : 's'}`;
}

/** What the caller of an operation needs, unless its text says it already. */
export function privilegeText({ privilege, doc }: OperationDef): string | undefined {
  if (privilege === undefined || doc.includes('CAP_NET_ADMIN')) return undefined;
  const place = privilege === 'namespace' ? 'over the network namespace' : 'in the initial user namespace';
  return `Needs CAP_NET_ADMIN ${place}.`;
}

/** Type and limits of an attribute in the words of the spec. */
export function attrTypeText(attr: Attr, refer: Refer = asCode): string {
  return [
    typeText(attr.type, refer),
    ...(attr.isMulti ? ['repeated'] : []),
    ...limitTexts(attr.checks, attr.type, refer),
    ...(attr.isSensitive ? ['secret'] : []),
    ...(attr.direction === undefined ? [] : [attr.direction === 'request' ? 'in requests' : 'in replies']),
    ...(attr.when === undefined ? [] : [`with ${attr.when.member.name} ${attr.when.value}`]),
  ].join(', ');
}

/** The type of an attribute or a member in the words of the spec. */
export function typeText(type: AttrType | MemberType, refer: Refer = asCode): string {
  switch (type.kind) {
    case 'scalar':
      return scalarText(type, refer);
    case 'bytes':
      return type.hint === undefined || type.hint === 'hex' ? 'binary' : `binary, ${type.hint}`;
    case 'struct':
      return `struct ${refer('struct', type.struct.name)}`;
    case 'fixed-array':
      return `array of ${type.length} ${scalarText(type.item, refer)}`;
    case 'flexible-array':
      return `array of ${typeText(type.item, refer)} to the end`;
    case 'scalar-array':
      return `array of ${scalarText(type.item, refer)}`;
    case 'struct-array':
      return `array of struct ${refer('struct', type.struct.name)}`;
    case 'bitfield32':
      return `bitfield32${type.values === undefined ? '' : `, flags ${refer('flags', type.values.name)}`}`;
    case 'nest': {
      const header = type.header === undefined ? '' : ` behind ${refer('struct', type.header.name)}`;
      return `nest of ${refer('set', type.set.name)}${header}`;
    }
    case 'indexed-array':
      return `indexed-array of ${typeText(type.item, refer)}`;
    case 'nest-type-value': {
      const keys = type.keys.map(({ name }) => `\`${name}\``).join(', ');
      return `nest of ${refer('set', type.set.name)} by ${keys}`;
    }
    case 'record-list':
      return `list of ${refer('struct', type.struct.name)} with ${refer('set', type.set.name)}`;
    case 'sub-message':
      return `sub-message ${refer('sub-message', type.message.name)} by \`${type.selector.name}\``;
    case 'flag':
    case 'string':
    case 'pad':
    case 'unused':
      return type.kind;
  }
}

function scalarText(type: ScalarType, refer: Refer): string {
  const name = type.bits === 'auto' ? (type.isSigned ? 'sint' : 'uint') : `${type.isSigned ? 's' : 'u'}${type.bits}`;
  const { values } = type;
  const kind = type.asFlags ? 'flags' : 'enum';
  // The definitions of core are described there.
  const names = values === undefined ? '' : `, ${kind} ${(values.isBuiltIn ? asCode : refer)(kind, values.name)}`;
  return `${name}${type.hint === 'ipv4' ? ', ipv4' : orders[type.order]}${names}`;
}

/** Limits of an attribute as words, none where there are none. */
function limitTexts(checks: Checks, type: AttrType, refer: Refer): string[] {
  const texts: string[] = [];
  const { min, max, minLen, maxLen, exactLen, flagsMask } = checks;
  const each = type.kind === 'indexed-array' || type.kind === 'scalar-array' ? ' each' : '';
  if (min !== undefined && max !== undefined) texts.push(`${min} to ${max}${each}`);
  else if (min !== undefined) texts.push(`at least ${min}${each}`);
  else if (max !== undefined) texts.push(`at most ${max}${each}`);
  const bytes = (count: number): string => `${bytesText(count)}${type.kind === 'indexed-array' ? ' each' : ''}`;
  const isSaid = type.kind === 'struct' && type.struct.sizeBytes === exactLen;
  if (exactLen !== undefined && !isSaid) texts.push(`exactly ${bytes(exactLen)}`);
  if (minLen !== undefined && maxLen !== undefined) texts.push(`${minLen} to ${bytes(maxLen)}`);
  else if (minLen !== undefined) texts.push(`at least ${bytes(minLen)}`);
  else if (maxLen !== undefined) texts.push(`at most ${bytes(maxLen)}`);
  if (flagsMask !== undefined) texts.push(`bits of ${refer('flags', flagsMask.name)}`);
  return texts;
}

import type { Attr, AttrType, Checks, MemberType, ScalarType, StructMember } from '../model/model.ts';

const orders = { native: '', big: ', big-endian', little: ', little-endian' } as const;

/** Documentation of an attribute: its spec name, number, type and limits, then our own words. */
export function attrDoc(attr: Attr): string {
  const facts = [
    String(attr.id),
    typeText(attr.type),
    ...(attr.isMulti ? ['repeated'] : []),
    ...limitTexts(attr.checks, attr.type),
  ];
  return withText(`\`${attr.name}\` (${facts.join(', ')})`, attr.doc);
}

/** Documentation of a struct member. */
export function memberDoc(member: StructMember): string {
  return withText(`\`${member.name}\` (${typeText(member.type)})`, member.doc);
}

/** Puts our words behind what the spec says, as a sentence. */
export function withText(facts: string, doc: string): string {
  return doc === '' ? facts : `${facts}: ${doc}`;
}

/** The type of an attribute in the words of the spec. */
export function typeText(type: AttrType | MemberType): string {
  switch (type.kind) {
    case 'scalar':
      return scalarText(type);
    case 'bytes':
      return type.hint === undefined || type.hint === 'hex' ? 'binary' : `binary, ${type.hint}`;
    case 'struct':
      return `struct \`${type.struct.name}\``;
    case 'scalar-array':
      return `array of ${scalarText(type.item)}`;
    case 'struct-array':
      return `array of struct \`${type.struct.name}\``;
    case 'nest':
      return `nest of \`${type.set.name}\`${type.header === undefined ? '' : ` behind \`${type.header.name}\``}`;
    case 'indexed-array':
      return `indexed-array of ${typeText(type.item)}`;
    case 'nest-type-value':
      return `nest of \`${type.set.name}\` by ${type.keys.map(({ name }) => `\`${name}\``).join(', ')}`;
    case 'record-list':
      return `list of \`${type.struct.name}\` with \`${type.set.name}\``;
    case 'sub-message':
      return `sub-message \`${type.message.name}\` by \`${type.selector.name}\``;
    default:
      return type.kind;
  }
}

function scalarText(type: ScalarType): string {
  const name = type.bits === 'auto' ? (type.isSigned ? 'sint' : 'uint') : `${type.isSigned ? 's' : 'u'}${type.bits}`;
  const values = type.values === undefined ? '' : `, ${type.asFlags ? 'flags' : 'enum'} \`${type.values.name}\``;
  return `${name}${type.hint === 'ipv4' ? ', ipv4' : orders[type.order]}${values}`;
}

/** Limits of an attribute as words, none where there are none. */
export function limitTexts(checks: Checks, type: AttrType): string[] {
  const texts: string[] = [];
  const { min, max, minLen, maxLen, exactLen } = checks;
  if (min !== undefined && max !== undefined) texts.push(`${min} to ${max}`);
  else if (min !== undefined) texts.push(`at least ${min}`);
  else if (max !== undefined) texts.push(`at most ${max}`);
  const each = type.kind === 'indexed-array' ? ' each' : '';
  if (exactLen !== undefined) texts.push(`exactly ${exactLen} bytes${each}`);
  if (minLen !== undefined && maxLen !== undefined) texts.push(`${minLen} to ${maxLen} bytes${each}`);
  else if (minLen !== undefined) texts.push(`at least ${minLen} bytes${each}`);
  else if (maxLen !== undefined) texts.push(`at most ${maxLen} bytes${each}`);
  if (checks.flagsMask !== undefined) texts.push(`bits of \`${checks.flagsMask.name}\``);
  return texts;
}

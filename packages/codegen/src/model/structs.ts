import type { SpecMember, SpecStruct } from '../load/spec.ts';
import { lengthOf } from './consts.ts';
import type { Heading } from './headings.ts';
import { pascalCase, propertyName, upperFirst } from './identifiers.ts';
import type { FixedArray, FlexibleArray, MemberType, StructDef, StructMember } from './model.ts';
import { isPlaceholder, type ResolvedSets } from './resolve-sets.ts';
import { bytesHint, isScalar, scalarType } from './scalars.ts';
import { type Draft, found, type Scope } from './scope.ts';

/** Lays out the structs of a family, and makes them known to the scope. */
export function normaliseStructs(scope: Scope, sets: ResolvedSets, headings: readonly Heading[]): StructDef[] {
  const structs = scope.spec.definitions?.filter((each) => each.type === 'struct') ?? [];
  return structs.map((each) => structDef(scope, each, sets, headings));
}

function structDef(scope: Scope, spec: SpecStruct, sets: ResolvedSets, headings: readonly Heading[]): StructDef {
  const present = scope.structs.get(spec.name);
  if (present !== undefined) return present;
  // Structs inside come first: their layout is part of this one.
  for (const { struct } of spec.members) {
    if (struct !== undefined) structDef(scope, found(scope.index.structs, struct), sets, headings);
  }
  const own = headings.filter((each) => each.header === spec.name);
  const { members, sizeBytes } = layOut(scope, spec);
  const taken = attributeNames(sets, own);
  const made: Draft<StructDef> = {
    name: spec.name,
    tsName: spec['ts-name'] ?? pascalCase(spec.name),
    doc: spec.doc ?? '',
    at: scope.positionOf(spec),
    sizeBytes,
    members: members.map((member, index) => {
      const isFixed = spec.members[index]?.['ts-name'] !== undefined;
      const attribute = isFixed ? undefined : taken.get(member.tsName);
      return attribute === undefined ? member : standApart(member, attribute);
    }),
    isHeader: own.length > 0,
    takesBytes: members.some(({ type }) => memberTakesBytes(type)),
  };
  scope.structs.set(spec.name, made);
  return made;
}

/** Places each member at the next offset that suits its type, as a C compiler does, and rounds up the whole. */
function layOut(scope: Scope, spec: SpecStruct): { members: StructMember[]; sizeBytes: number } {
  const members: StructMember[] = [];
  let end = 0;
  let alignment = 1;
  for (const member of spec.members) {
    if (member.type === 'pad') {
      end += lengthOf(scope, member.len, scope.positionOf(member, 'len')) ?? 0;
      continue;
    }
    const type = memberType(scope, member);
    const step = alignmentOf(type);
    const offset = roundUp(end, step);
    const sizeBytes = sizeOf(scope, member, type);
    members.push({
      name: member.name,
      tsName: member['ts-name'] ?? propertyName(member.name),
      doc: member.doc ?? '',
      at: scope.positionOf(member),
      offset,
      sizeBytes,
      type,
    });
    end = offset + sizeBytes;
    alignment = Math.max(alignment, step);
  }
  return { members, sizeBytes: roundUp(end, alignment) };
}

function memberType(scope: Scope, member: SpecMember): MemberType {
  const at = scope.positionOf(member);
  const { type } = member;
  if (type === 'string') return { kind: 'string' };
  if (type === 'flexible-array') return flexibleArray(scope, member);
  if (isScalar(type)) return scalarType(scope, type, member, at);
  if (member.struct !== undefined) return { kind: 'struct', struct: found(scope.structs, member.struct) };
  if (member['sub-type'] !== undefined) return fixedArray(scope, member);
  return { kind: 'bytes', hint: bytesHint(member['display-hint']) };
}

function flexibleArray(scope: Scope, member: SpecMember): FlexibleArray {
  const { struct, 'sub-type': itemType } = member;
  const countedBy = member['counted-by'];
  if (struct !== undefined) {
    const item = { kind: 'struct', struct: found(scope.structs, struct) } as const;
    return { kind: 'flexible-array', item, itemBytes: item.struct.sizeBytes, countedBy };
  }
  return { kind: 'flexible-array', ...numbers(scope, member, itemType), countedBy };
}

function fixedArray(scope: Scope, member: SpecMember): FixedArray {
  const { item, itemBytes } = numbers(scope, member, member['sub-type']);
  const at = scope.positionOf(member, 'len');
  const bytes = lengthOf(scope, member.len, at) ?? 0;
  if (bytes % itemBytes !== 0) {
    scope.report(
      at,
      `expected "len" to be a multiple of ${itemBytes}, the size of "${member['sub-type']}", got ${bytes}`,
    );
  }
  return { kind: 'fixed-array', item, itemBytes, length: Math.floor(bytes / itemBytes) };
}

function numbers(scope: Scope, member: SpecMember, itemType: SpecMember['sub-type']) {
  if (itemType === undefined || !isScalar(itemType)) throw new Error(`"${member.name}": the spec was not checked`);
  const item = scalarType(scope, itemType, member, scope.positionOf(member));
  return { item, itemBytes: Number(item.bits) / 8 };
}

/** The array of any length at the end of a struct, where it has one. */
export function flexibleEnd({ members }: StructDef): (StructMember & { readonly type: FlexibleArray }) | undefined {
  const last = members.at(-1);
  return last?.type.kind === 'flexible-array' ? (last as StructMember & { readonly type: FlexibleArray }) : undefined;
}

function sizeOf(scope: Scope, member: SpecMember, type: MemberType): number {
  if (type.kind === 'scalar') return Number(type.bits) / 8;
  if (type.kind === 'flexible-array') return 0;
  if (type.kind === 'fixed-array') return type.length * type.itemBytes;
  const at = scope.positionOf(member, 'len');
  const length = lengthOf(scope, member.len, at);
  if (type.kind !== 'struct') return length ?? 0;
  const { name, sizeBytes } = type.struct;
  if (length !== undefined && length !== sizeBytes) {
    scope.report(at, `expected "len" to be ${sizeBytes}, the size of "${name}", got ${length}`);
  }
  return sizeBytes;
}

function alignmentOf(type: MemberType): number {
  if (type.kind === 'flexible-array' || type.kind === 'fixed-array') return alignmentOf(type.item);
  if (type.kind === 'scalar') return Number(type.bits) / 8;
  return type.kind === 'struct' ? Math.max(1, ...type.struct.members.map((each) => alignmentOf(each.type))) : 1;
}

function roundUp(value: number, step: number): number {
  return Math.ceil(value / step) * step;
}

function memberTakesBytes(type: MemberType): boolean {
  switch (type.kind) {
    case 'scalar':
      return type.hint === 'ipv4';
    case 'string':
    case 'struct':
      return true;
    case 'fixed-array':
    case 'flexible-array':
      return memberTakesBytes(type.item);
    case 'bytes':
      return type.hint !== undefined && type.hint !== 'hex';
  }
}

/** The attributes that share an object with the members of a header, by the name of their property. */
function attributeNames(sets: ResolvedSets, headings: readonly Heading[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { set } of headings) {
    for (const attribute of set === undefined ? [] : found(sets, set).attributes) {
      if (!isPlaceholder(attribute)) names.set(attribute.tsName, attribute.spec.name);
    }
  }
  return names;
}

/** Renames a member of a header where an attribute has its name: `table` becomes `headerTable`. */
function standApart(member: StructMember, attribute: string): StructMember {
  const note = `Member of the header; attribute \`${attribute}\` has the plain name.`;
  return {
    ...member,
    tsName: `header${upperFirst(member.tsName)}`,
    doc: member.doc === '' ? note : `${member.doc} ${note}`,
  };
}

import type { FamilyModel } from '@nlkit/netlink-codegen';
import type { CFacts } from '../c/c-facts.ts';
import type { CMember, CStruct } from '../c/c-types.ts';
import { memberAt } from '../c/member-path.ts';
import type { CheckedFamily, Finding } from '../family.ts';
import type { Compared } from './numbers.ts';

type StructDef = FamilyModel['structs'][number];
type StructMember = StructDef['members'][number];

/** The names that explanations give structs and their members, where the spec does not lead to them. */
export interface StructNames {
  struct(name: string): string | undefined;
  member(struct: string, member: string): string | undefined;
  memberPrefix(struct: string): string | undefined;
}

/** Compares the layouts of all structs of a family with those of the headers. */
export function compareStructs({ spec, model }: CheckedFamily, facts: CFacts, names: StructNames): Compared {
  const identifier = spec.name.replaceAll('-', '_');
  let compared = 0;
  const findings = model.structs.flatMap((struct): Finding[] => {
    const place = `definitions/${struct.name}`;
    const candidates = namesOf(struct, identifier, names);
    const found = candidates.map((name) => facts.struct(name)).find((each) => each !== undefined);
    if (found === undefined) {
      const text = `${struct.sizeBytes} bytes: no struct ${candidates[0]}`;
      return [{ spec: model.file, place, is: 'absent', text }];
    }
    compared += 1;
    return new StructComparison(model.file, struct, found, facts, names).findings();
  });
  return { compared, findings };
}

function namesOf({ name }: StructDef, identifier: string, names: StructNames): string[] {
  const own = names.struct(name);
  const lower = lowerCase(name);
  return own === undefined ? [lower, `${identifier}_${lower}`] : [own];
}

function lowerCase(name: string): string {
  return name.replaceAll('-', '_').toLowerCase();
}

/** Members that mean nothing, or that the kernel keeps for later. */
const unusedMember = /pad|reserved|^_*res\d*$|^_|unused|dummy/i;

class StructComparison {
  readonly #spec: string;
  readonly #place: string;
  readonly #struct: StructDef;
  readonly #c: CStruct;
  readonly #facts: CFacts;
  readonly #names: StructNames;

  constructor(spec: string, struct: StructDef, c: CStruct, facts: CFacts, names: StructNames) {
    this.#spec = spec;
    this.#place = `definitions/${struct.name}`;
    this.#struct = struct;
    this.#c = c;
    this.#facts = facts;
    this.#names = names;
  }

  findings(): Finding[] {
    const { sizeBytes, members } = this.#struct;
    const size =
      sizeBytes === this.#c.sizeBytes
        ? []
        : [this.#finding('', 'wrong', `${sizeBytes} bytes, struct ${this.#c.name} has ${this.#c.sizeBytes}`)];
    return [...size, ...members.flatMap((member) => this.#member(member)), ...this.#left()];
  }

  #finding(member: string, is: Finding['is'], text: string): Finding {
    const place = member === '' ? this.#place : `${this.#place}/members/${member}`;
    return { spec: this.#spec, place, is, text };
  }

  #member(member: StructMember): Finding[] {
    const { name, offset } = member;
    const found = this.#counterpart(member);
    if (found === undefined) {
      const there = this.#c.members.find((each) => each.offset === offset);
      const instead = there === undefined ? '' : `; ${there.name} is at ${offset}`;
      return [this.#finding(name, 'absent', `no ${this.#candidates(member)[0]} in struct ${this.#c.name}${instead}`)];
    }
    return differencesOf(member, found).map((text) => this.#finding(name, 'wrong', text));
  }

  #counterpart(member: StructMember): CMember | undefined {
    return this.#candidates(member)
      .map((candidate) => memberAt(this.#c, candidate, (inner) => this.#facts.struct(inner)))
      .find((each) => each !== undefined);
  }

  #candidates({ name }: StructMember): string[] {
    const own = this.#names.member(this.#struct.name, name);
    if (own !== undefined) return [own];
    const prefix = this.#names.memberPrefix(this.#struct.name) ?? '';
    const plain = name.replaceAll('-', '_');
    return [`${prefix}${plain}`, `${prefix}${plain.toLowerCase()}`];
  }

  /** Members that the spec leaves out. */
  #left(): Finding[] {
    const { members } = this.#struct;
    const isCovered = ({ offset }: CMember) =>
      members.some((each) => each.offset <= offset && (offset < each.offset + each.sizeBytes || isFlexible(each)));
    const known = new Set(members.map((member) => this.#counterpart(member)?.name));
    return this.#c.members
      .filter((member) => !unusedMember.test(member.name) && !known.has(member.name) && !isCovered(member))
      .map(({ name, type, offset }) => this.#finding('', 'wrong', `${type} ${name} at ${offset} is left out`));
  }
}

function isFlexible({ type }: StructMember): boolean {
  return type.kind === 'flexible-array';
}

/** In what a member differs: where it is, how long, of what sign and byte order. */
function differencesOf({ offset, sizeBytes, type }: StructMember, c: CMember): string[] {
  const differences: string[] = [];
  const written = `${c.type} ${c.name}`;
  if (offset !== c.offset) differences.push(`at ${offset}, ${written} is at ${c.offset}`);
  if (type.kind === 'flexible-array') {
    if (c.sizeBytes !== 0 || !c.isArray) differences.push(`a flexible array, ${written} is none`);
    return differences;
  }
  if (sizeBytes !== c.sizeBytes) differences.push(`${sizeBytes} bytes, ${written} has ${c.sizeBytes}`);
  if (type.kind === 'fixed-array' && !c.isArray) differences.push(`an array, ${written} is none`);
  if (type.kind !== 'scalar' || c.isArray || c.isBitField) return differences;
  if (type.order !== c.order) differences.push(`byte order ${type.order}, that of ${written} is ${c.order}`);
  if (type.isSigned !== c.isSigned) differences.push(`${sign(type.isSigned)}, ${written} is ${sign(c.isSigned)}`);
  return differences;
}

function sign(isSigned: boolean): string {
  return isSigned ? 'signed' : 'unsigned';
}

import { formatPos, problem, type SourcePos, type SpecProblem } from '../errors.ts';
import type { Attr, AttrSet, FamilyModel, StructDef } from './model.ts';
import {
  armsName,
  baseName,
  constName,
  decodeName,
  descriptorName,
  encodeName,
  enumConst,
  enumTypeName,
  familyConst,
  formatsConst,
  groupsConst,
  interfaceName,
  itemName,
  messageName,
  notificationsConst,
  operationConst,
  operationsConst,
  requestName,
  structConst,
  tableName,
} from './names.ts';

/** Names that generated code uses, of the language and of its own: an export of such a name would hide them from it. */
const globalNames: ReadonlySet<string> = new Set(
  (
    'Array ArrayBuffer BigInt Boolean Bytes DataView Error Exclude Extract Infinity Iterable Iterator Map NaN NonNullable ' +
    'Number Object Omit Partial Pick Promise Readonly ReadonlyArray ReadonlySet Record Required Set String Symbol ' +
    'Uint8Array'
  ).split(' '),
);

/** A thing that has a name in TypeScript. */
interface Owner {
  /** What it is in the spec: `attribute set "wgpeer"`. */
  readonly what: string;
  readonly at: SourcePos;
}

const everyFamily: Owner = { what: 'every family', at: { file: '', line: 0, column: 0 } };

/**
 * Checks that what a package exports, and what stands in one object, keeps apart once names are converted. Nothing is
 * renamed by itself: the spec, or its overlay, gives one of the two a `ts-name`.
 */
export function checkNames(model: FamilyModel): SpecProblem[] {
  return [...checkExports(model), ...checkProperties(model)];
}

function checkExports(model: FamilyModel): SpecProblem[] {
  const names = new NameSpace();
  names.add(everyFamily, [familyConst, groupsConst, operationsConst, notificationsConst]);
  for (const each of model.consts) {
    if (!each.isInternal) names.add(owner('const', each), [constName(each)]);
  }
  for (const each of model.enums) {
    names.add(owner(each.isFlags ? 'flags' : 'enum', each), [enumConst(each), enumTypeName(each), tableName(each)]);
  }
  for (const each of model.structs) {
    names.add(owner('struct', each), [...typeNames(interfaceName(each)), structConst(each)]);
  }
  for (const each of model.sets) names.add(owner('attribute set', each), setNames(each));
  for (const { header, set } of model.messages) {
    const what = `attribute set "${set.name}" behind "${header.name}"`;
    names.add({ what, at: set.at }, typeNames(messageName(header, set)));
  }
  for (const each of model.subMessages) {
    names.add(owner('sub-message', each), [formatsConst(each), decodeName(each.tsName), encodeName(each.tsName)]);
  }
  for (const each of [...model.operations, ...(model.fallback === undefined ? [] : [model.fallback])]) {
    const requests = (['do', 'dump'] as const).filter((mode) => each[mode] !== undefined && !each.isTransparent);
    names.add(owner('operation', each), [operationConst(each), ...requests.map((mode) => requestName(each, mode))]);
  }
  return names.problems;
}

function setNames(set: AttrSet): string[] {
  const messages = set.attrs.filter(({ type }) => type.kind === 'sub-message');
  return [
    ...typeNames(interfaceName(set)),
    descriptorName(set),
    ...(set.isOrdered ? typeNames(itemName(set)) : []),
    ...(messages.length > 0 ? [baseName(set), ...new Set(messages.flatMap((attr) => armsNames(set, attr)))] : []),
  ];
}

/** The union of a sub-message; where its selector decides about several, that of the selector. */
function armsNames(set: AttrSet, attr: Attr): string[] {
  const selector = attr.type.kind === 'sub-message' ? attr.type.selector.attr : undefined;
  return [armsName(set, attr), ...(selector === undefined ? [] : [armsName(set, selector)])];
}

/** The type of an object, and the functions that read and write it. */
function typeNames(name: string): string[] {
  return [name, decodeName(name), encodeName(name)];
}

/** Checks the properties of objects: of sets, of structs, and of both where they make one object. */
function checkProperties(model: FamilyModel): SpecProblem[] {
  const problems: SpecProblem[] = [];
  const check = (...parts: readonly (readonly [Owner, string])[][]) => {
    const names = new NameSpace();
    for (const [each, name] of parts.flat()) names.add(each, [name]);
    problems.push(...names.problems);
  };
  const attributes = (set: AttrSet) => set.attrs.filter(isUsable).map((each) => part('attribute', each));
  const members = (struct: StructDef) => struct.members.map((each) => part('member', each));
  for (const set of model.sets) check(attributes(set));
  for (const struct of model.structs) check(members(struct));
  for (const { header, set } of model.messages) check(members(header), attributes(set));
  for (const { at, type } of model.sets.flatMap((set) => set.attrs)) {
    if (type.kind !== 'nest-type-value') continue;
    check(
      type.keys.map((each) => part('key', { ...each, at })),
      attributes(type.set),
    );
  }
  return problems;
}

function isUsable({ type }: Attr): boolean {
  return type.kind !== 'pad' && type.kind !== 'unused';
}

function owner(kind: string, { name, at }: { readonly name: string; readonly at: SourcePos }): Owner {
  return { what: `${kind} "${name}"`, at };
}

function part(
  kind: string,
  of: { readonly name: string; readonly tsName: string; readonly at: SourcePos },
): readonly [Owner, string] {
  return [owner(kind, of), of.tsName];
}

/** Names that have to be different. */
class NameSpace {
  readonly problems: SpecProblem[] = [];
  readonly #owners: Map<string, Owner> = new Map();

  /** Adds the names of one thing; of those that are taken, the first is reported. */
  add(owner: Owner, names: readonly string[]): void {
    const own = new Set(names);
    const taken = [...own].find((name) => this.#owners.has(name));
    const before = taken === undefined ? undefined : this.#owners.get(taken);
    if (before !== undefined) {
      const place = before === everyFamily ? '' : ` at ${formatPos(before.at)}`;
      this.#report(owner, taken ?? '', `which is that of ${before.what}${place} ("ts-name" tells them apart)`);
    }
    const hiding = [...own].find((name) => globalNames.has(name));
    if (hiding !== undefined) {
      this.#report(
        owner,
        hiding,
        `which generated code needs itself ("ts-name" gives another, such as "${hiding}Data")`,
      );
    }
    for (const name of own) if (!this.#owners.has(name)) this.#owners.set(name, owner);
  }

  #report(owner: Owner, name: string, reason: string): void {
    this.problems.push(
      problem(owner.at, `expected a TypeScript name of its own for ${owner.what}, got "${name}", ${reason}`),
    );
  }
}

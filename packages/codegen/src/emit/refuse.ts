import { problem, type SpecProblem, throwProblems } from '../errors.ts';
import type { Attr, AttrType, FamilyModel } from '../model/model.ts';

/** Throws a SpecError that names, with their places, all features that no code is generated for. */
export function refuseUnsupported(family: FamilyModel): void {
  const problems: SpecProblem[] = [];
  for (const set of family.sets) {
    for (const attr of set.attrs) problems.push(...refused(attr, attr.type));
  }
  throwProblems(problems);
}

function refused(attr: Attr, type: AttrType): SpecProblem[] {
  if (type.kind === 'sub-message' && type.selector.attr === undefined) {
    return [problem(attr.at, `attribute "${attr.name}": a selector in an outer attribute set is not generated`)];
  }
  if (type.kind === 'struct-array') {
    return [problem(attr.at, `attribute "${attr.name}": C arrays of structs (sub-type) are not generated`)];
  }
  if (type.kind === 'indexed-array') return refused(attr, type.item);
  return [];
}

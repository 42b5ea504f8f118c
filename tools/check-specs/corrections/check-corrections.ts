import type { FamilyModel } from '@nlkit/netlink-codegen';
import type { FamilyVectors } from '../../conformance/families.ts';
import type { Correction } from './correction.ts';
import { Observed } from './observed.ts';
import type { Outcome } from './tally.ts';
import { problemsOf } from './verify.ts';
import { wasSeen } from './was-seen.ts';

/** A family with and without its overlay. `imported` is missing where there is no package without the overlay. */
export interface BothModels {
  readonly corrected: FamilyModel;
  readonly imported: FamilyModel | undefined;
}

/** Holds all corrections against the models, and looks for them in the vectors. */
export function checkCorrections(
  corrections: readonly Correction[],
  modelsOf: (spec: string) => BothModels,
  vectors: readonly FamilyVectors[],
): readonly Outcome[] {
  const families = new Map<string, BothModels & { readonly observed: Observed }>();
  const familyOf = (spec: string) => {
    const known = families.get(spec);
    if (known !== undefined) return known;
    const family = { ...modelsOf(spec), observed: new Observed() };
    const found = vectors.find(({ exports }) => exports.family.name === family.corrected.name);
    if (found !== undefined) family.observed.add(found.exports, found.cases);
    families.set(spec, family);
    return family;
  };
  return corrections.map((correction) => {
    const { kind, spec, place, weight } = correction;
    const { corrected, imported, observed } = familyOf(spec);
    const isRightAnyway = imported !== undefined && problemsOf(correction, imported).length === 0;
    return {
      kind,
      spec,
      place,
      weight,
      problems: problemsOf(correction, corrected),
      isPatched: !isRightAnyway,
      isSeen: wasSeen(correction, corrected, observed),
    };
  });
}

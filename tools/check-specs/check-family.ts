import type { CFacts } from './c/c-facts.ts';
import { compareNumbers } from './checks/numbers.ts';
import { specValues } from './checks/spec-values.ts';
import { compareStructs } from './checks/structs.ts';
import type { Explanations } from './explanations.ts';
import type { CheckedFamily, Finding } from './family.ts';

/** What checking a family came to. */
export interface FamilyReport {
  readonly numbers: number;
  readonly structs: number;
  /** Differences with a reason, names that were looked up included. */
  readonly explained: number;
  readonly unexplained: readonly Finding[];
}

/** Compares the numbers and structs of a family with the headers. */
export function checkFamily(family: CheckedFamily, facts: CFacts, explanations: Explanations): FamilyReport {
  const numbers = compareNumbers(family.model.file, specValues(family), facts, explanations);
  const structs = compareStructs(family, facts, explanations);
  const findings = [...numbers.findings, ...structs.findings];
  const unexplained = explanations.unexplained(findings);
  return {
    numbers: numbers.compared,
    structs: structs.compared,
    explained: findings.length - unexplained.length,
    unexplained,
  };
}

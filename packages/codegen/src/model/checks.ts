import type { SpecAttribute } from '../load/spec.ts';
import { boundOf, lengthOf } from './consts.ts';
import { flagsOf } from './enums.ts';
import type { Checks } from './model.ts';
import type { Draft, Scope } from './scope.ts';

/** Resolves the limits of an attribute to numbers. */
export function normaliseChecks(scope: Scope, { checks }: SpecAttribute): Checks {
  const made: Draft<Checks> = {};
  if (checks === undefined) return made;
  const min = boundOf(scope, checks.min, scope.positionOf(checks, 'min'));
  const max = boundOf(scope, checks.max, scope.positionOf(checks, 'max'));
  const minLen = lengthOf(scope, checks['min-len'], scope.positionOf(checks, 'min-len'));
  const maxLen = lengthOf(scope, checks['max-len'], scope.positionOf(checks, 'max-len'));
  const exactLen = lengthOf(scope, checks['exact-len'], scope.positionOf(checks, 'exact-len'));
  if (min !== undefined) made.min = min;
  if (max !== undefined) made.max = max;
  if (minLen !== undefined) made.minLen = minLen;
  if (maxLen !== undefined) made.maxLen = maxLen;
  if (exactLen !== undefined) made.exactLen = exactLen;
  if (checks['unterminated-ok'] === true) made.isUnterminatedOk = true;
  if (checks['flags-mask'] !== undefined) made.flagsMask = flagsOf(scope, checks['flags-mask']);
  return made;
}

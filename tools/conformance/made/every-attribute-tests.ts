import { describe, expect, test } from 'vitest';
import type { FamilyPackage } from '../family-package.ts';
import { containersOf, tryEveryAttribute } from './every-attribute.ts';

const seed = 1;
const rounds = 4;
const timeout = 60_000;
const shownProblems = 20;

/** Tests a family with messages made from its descriptors, so that no attribute is left out for lack of vectors. */
export function everyAttributeTests(family: FamilyPackage): void {
  describe(`made messages of ${family.family.name}`, () => {
    test('each attribute of each set comes back, in both byte orders', { timeout }, () => {
      const { problems, attributes, messages } = tryEveryAttribute(family, seed, rounds);
      expect(problems.slice(0, shownProblems)).toEqual([]);
      console.log(`${family.family.name}: ${attributes} attributes, ${messages} made messages`);
    });

    test('each exported set stands in some message', () => {
      const reached = new Set(containersOf(family).map(({ set }) => set));
      const exported = Object.entries(family).filter(
        ([name, value]) => name.endsWith('Attrs') && typeof value === 'object',
      );
      expect(exported.filter(([, set]) => !reached.has(set as object)).map(([name]) => name)).toEqual([]);
    });
  });
}

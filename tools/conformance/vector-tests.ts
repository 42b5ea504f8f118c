import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkVector, type TestedFamily } from './check-vector.ts';
import { type Check, checks, KnownDifferences } from './known-differences.ts';
import { KnownFailures } from './known-failures.ts';
import { summary, type Tallies, type Tally } from './report.ts';
import { type Case, readVectors } from './vector.ts';

const titles: Readonly<Record<Check, string>> = {
  readings: 'messages read as the reference reads them',
  'round-trips': 'messages come back when they are decoded and encoded',
  json: 'messages come back by way of JSON',
  requests: 'requests are written as the reference writes them',
  acks: 'extended acks name the attribute that the reference names',
};

const shownProblems = 20;
const timeout = 60_000;

/**
 * Tests a family against its vectors: `*.jsonl` in the folder, with `known-differences.yaml` beside them. A difference
 * that is not listed fails, and so does a listed one that no longer occurs.
 */
export function vectorTests(family: TestedFamily, folder: string): void {
  const { name } = family.exports.family;
  const run = new VectorRun(family, readVectors(folder), join(folder, 'known-differences.yaml'));
  describe(`vectors of ${name}`, () => {
    for (const source of run.sources) {
      for (const check of checks) {
        test(`${source}: ${titles[check]}`, { timeout }, () => {
          expect(run.tallies(source)[check].problems.slice(0, shownProblems)).toEqual([]);
        });
      }
    }
    test('every listed difference still occurs', { timeout }, () => {
      expect(run.staleDifferences()).toEqual([]);
    });
    test('every listed failure still fails', { timeout }, () => {
      expect(run.staleFailures()).toEqual([]);
    });
    afterAll(() => {
      for (const source of run.sources) console.log(run.summary(source));
    });
  });
}

/** Checks the vectors of a source when its tallies are asked for the first time. */
class VectorRun {
  readonly sources: readonly string[];
  readonly #family: TestedFamily;
  readonly #cases: readonly Case[];
  readonly #differences: KnownDifferences;
  readonly #failures: KnownFailures;
  readonly #tallies = new Map<string, Tallies>();

  constructor(family: TestedFamily, cases: readonly Case[], differences: string) {
    this.#family = family;
    this.#cases = cases;
    this.sources = [...new Set(cases.map(({ source }) => source))];
    this.#differences = new KnownDifferences(differences);
    this.#failures = new KnownFailures(family.exports.family.name);
  }

  tallies(source: string): Tallies {
    const known = this.#tallies.get(source);
    if (known !== undefined) return known;
    const fresh = checks.map((check): [Check, Tally] => [check, { looked: 0, listed: 0, failed: 0, problems: [] }]);
    const tallies = Object.fromEntries(fresh) as Tallies;
    for (const each of this.#casesOf(source)) this.#check(each, tallies);
    this.#tallies.set(source, tallies);
    return tallies;
  }

  #casesOf(source: string): readonly Case[] {
    return this.#cases.filter((each) => each.source === source);
  }

  #check(each: Case, tallies: Tallies): void {
    for (const { check, looked, differences } of checkVector(this.#family, each)) {
      const tally = tallies[check];
      const unlisted = this.#differences.unlisted(check, differences);
      tally.looked += looked;
      tally.listed += differences.length - unlisted.length;
      if (unlisted.length === 0) continue;
      if (this.#failures.take(each.id, check)) tally.failed++;
      else tally.problems.push(...unlisted.map(({ at, is, detail }) => `${each.id}: ${at} ${is}: ${detail}`));
    }
  }

  staleDifferences(): readonly string[] {
    this.#checkAll();
    return this.#differences.stale();
  }

  staleFailures(): readonly string[] {
    this.#checkAll();
    return this.#failures.stale();
  }

  #checkAll(): void {
    for (const source of this.sources) this.tallies(source);
  }

  summary(source: string): string {
    return summary(this.#family.exports.family.name, source, this.#casesOf(source).length, this.tallies(source));
  }
}

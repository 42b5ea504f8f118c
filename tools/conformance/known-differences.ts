import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Difference, type DifferenceKind, differenceKinds } from './difference.ts';

/** What is checked of each vector. */
export const checks = ['readings', 'round-trips', 'json', 'requests', 'acks'] as const;

export type Check = (typeof checks)[number];

interface Entry {
  readonly at: string | readonly string[];
  readonly is: DifferenceKind;
  readonly reason: string;
}

/**
 * The differences that are expected, from a file that gives a reason for each. Remembers which of them occurred, so that
 * the list does not outlive its reasons.
 */
export class KnownDifferences {
  /** By check, place and kind: whether it occurred. */
  readonly #occurred = new Map<string, boolean>();

  constructor(file: string) {
    if (!existsSync(file)) return;
    const lists = (parse(readFileSync(file, 'utf8')) ?? {}) as Readonly<Record<string, readonly Entry[]>>;
    for (const [check, entries] of Object.entries(lists)) {
      if (!checks.includes(check as Check)) throw new Error(`${file}: ${check} is not one of ${checks.join(', ')}`);
      for (const entry of entries) this.#add(file, check as Check, entry);
    }
  }

  #add(file: string, check: Check, { at, is, reason }: Entry): void {
    for (const place of typeof at === 'string' ? [at] : at) {
      const key = keyOf(check, { at: place, is });
      if (!differenceKinds.includes(is)) throw new Error(`${file}: ${place}: ${is} is not a kind of difference`);
      if (typeof reason !== 'string' || reason === '') throw new Error(`${file}: ${place} has no reason`);
      if (this.#occurred.has(key)) throw new Error(`${file}: ${key} is listed twice`);
      this.#occurred.set(key, false);
    }
  }

  /** Leaves out the differences that are listed. */
  unlisted(check: Check, differences: readonly Difference[]): readonly Difference[] {
    return differences.filter((difference) => {
      const key = keyOf(check, difference);
      if (!this.#occurred.has(key)) return true;
      this.#occurred.set(key, true);
      return false;
    });
  }

  /** Listed differences that did not occur. */
  stale(): readonly string[] {
    return [...this.#occurred].filter(([, occurred]) => !occurred).map(([key]) => key);
  }
}

function keyOf(check: Check, { at, is }: Pick<Difference, 'at' | 'is'>): string {
  return `${check}: ${at} ${is}`;
}

import type { Check } from './known-differences.ts';

/** What became of one check over all vectors of a source. */
export interface Tally {
  /** Messages, requests or acks that were looked at. */
  looked: number;
  /** Differences that are listed with a reason. */
  listed: number;
  /** Vectors that are listed as failures. */
  failed: number;
  /** What is neither: a line for each difference. */
  readonly problems: string[];
}

/** The tallies of a source by check. */
export type Tallies = Readonly<Record<Check, Tally>>;

/** One line about the vectors of a source. */
export function summary(family: string, source: string, vectors: number, tallies: Tallies): string {
  const counts = Object.entries(tallies).map(([check, { looked }]) => `${looked} ${check}`);
  const sum = (of: (tally: Tally) => number): number =>
    Object.values(tallies).reduce((total, tally) => total + of(tally), 0);
  const rest = `${sum(({ listed }) => listed)} listed differences, ${sum(({ failed }) => failed)} known failures`;
  return `${family} ${source}: ${vectors} vectors, ${counts.join(', ')}; ${rest}`;
}

import type { FuzzResult } from './run-fuzz.ts';

/** What else is known of a run. */
export interface FuzzRun {
  readonly seed: number;
  readonly seconds: number;
  /** Largest memory of the process. */
  readonly peakBytes: number;
}

/** Says what a run did: counts, time, and how to make each mishap again. */
export function fuzzReport(result: FuzzResult, { seed, seconds, peakBytes }: FuzzRun): string {
  const { outcomes, byTarget, mishaps, slowest, slowestMs } = result;
  const total = Object.values(outcomes).reduce((sum, count) => sum + count, mishaps.length);
  const perSecond = Math.round(total / seconds);
  return [
    `${total} messages of seed ${seed} in ${seconds.toFixed(1)} s (${perSecond} a second), ` +
      `at most ${Math.round(peakBytes / 2 ** 20)} MiB`,
    `slowest: message ${slowest}, ${slowestMs.toFixed(1)} ms`,
    ...Object.entries(outcomes).map(([outcome, count]) => `${String(count).padStart(9)}  ${outcome}`),
    `${String(mishaps.length).padStart(9)}  anything else`,
    '',
    ...[...byTarget].toSorted().map(([name, count]) => `${String(count).padStart(9)}  ${name}`),
    ...mishaps.flatMap(({ number, target, hex, error }) => [
      '',
      `message ${number} (--seed ${seed} --from ${number} --messages 1) into ${target}:`,
      error,
      hex,
    ]),
  ].join('\n');
}

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** One program that does the work of a scenario. */
export interface Contender {
  /** How the table calls it. */
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Number of runs of the work that the program times itself; 0 when the whole process is timed from outside. */
  readonly lines: number;
}

/** What the rounds of a contender gave: the figures of the first run in each process, and of the later half of its runs. */
export interface Samples {
  readonly first: number[];
  /** By then V8 has compiled what is hot. */
  readonly later: number[];
  /** Count that the program printed beside its figures: rows, messages. */
  count: number;
}

/** Path of a file of the benches. */
export function file(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

const tsx = file('../../node_modules/.bin/tsx');

/** A case written in TypeScript, against the built packages. */
export function ownCase(
  name: string,
  path: string,
  args: readonly string[],
  lines: number,
  flags: readonly string[] = [],
): Contender {
  return { name, command: [tsx, ...flags, file(`cases/${path}`), ...args], lines };
}

/** Runs a contender once and adds its figures. */
export function runOnce(contender: Contender, samples: Samples): void {
  const [program, ...args] = contender.command;
  const started = performance.now();
  const result = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const elapsed = performance.now() - started;
  if (result.status !== 0) {
    throw new Error(
      `${contender.name} failed: ${result.error?.message ?? ''}${result.stderr}${result.stdout.slice(0, 500)}`,
    );
  }
  if (contender.lines === 0) {
    samples.first.push(elapsed);
    return;
  }
  const lines = result.stdout.trim().split('\n').slice(-contender.lines);
  for (const [index, line] of lines.entries()) {
    const [count = 0, figure = Number.NaN] = line.split(' ').map(Number);
    if (Number.isNaN(figure)) throw new Error(`${contender.name} printed "${line}"`);
    samples.count = count;
    if (index === 0) samples.first.push(figure);
    else if (index * 2 >= contender.lines) samples.later.push(figure);
  }
}

/** Runs all contenders in turn, round after round, so that a machine that slows down slows all of them. */
export function interleave(contenders: readonly Contender[], rounds: number): ReadonlyMap<string, Samples> {
  const all = new Map<string, Samples>(contenders.map(({ name }) => [name, { first: [], later: [], count: 0 }]));
  for (let round = 0; round < rounds; round++) {
    process.stderr.write(`  round ${round + 1} of ${rounds}\r`);
    for (const contender of contenders) runOnce(contender, all.get(contender.name) as Samples);
  }
  return all;
}

/** The middle of the sorted values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

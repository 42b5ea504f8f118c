import { Random } from '../random.ts';
import type { Corpus } from './corpus.ts';
import { mutate } from './mutate.ts';
import type { Outcome, Target } from './targets.ts';

/** Which messages to make. */
export interface FuzzRange {
  readonly seed: number;
  /** Number of the first message; each has random numbers of its own, so that one alone can be made again. */
  readonly from?: number;
  readonly count: number;
  /** Is told the number of each message before it is decoded. */
  readonly onMessage?: (number: number) => void;
}

/** A message that did what none must do. */
export interface Mishap {
  readonly number: number;
  readonly target: string;
  readonly hex: string;
  readonly error: string;
}

/** What came of the messages. */
export interface FuzzResult {
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Messages by decoder. */
  readonly byTarget: ReadonlyMap<string, number>;
  readonly mishaps: readonly Mishap[];
  /** The slowest message, in milliseconds. */
  readonly slowestMs: number;
  readonly slowest: number;
}

const mishapLimit = 10;
const foreignPercent = 15;
const thoroughPercent = 6;

/** Damages real messages and gives each to a decoder: mostly its own, sometimes any other. Ends early at 10 mishaps. */
export function runFuzz({ families, targets }: Corpus, { seed, from = 0, count, onMessage }: FuzzRange): FuzzResult {
  const outcomes: Record<Outcome, number> = { value: 0, DecodeError: 0, EncodeError: 0 };
  const byTarget = new Map<string, number>();
  const mishaps: Mishap[] = [];
  let slowestMs = 0;
  let slowest = from;
  for (let number = from; number < from + count && mishaps.length < mishapLimit; number++) {
    onMessage?.(number);
    const random = new Random(seed, number);
    const samples = random.pick(families);
    const sample = random.pick(samples);
    const message = mutate(sample, random, samples);
    const target = random.pick(random.chance(foreignPercent) ? targets : sample.targets);
    const start = performance.now();
    try {
      outcomes[runOn(target, message, random)]++;
    } catch (error) {
      const hex = Buffer.from(message).toString('hex');
      mishaps.push({ number, target: target.name, hex, error: String((error as Error).stack ?? error) });
    }
    const took = performance.now() - start;
    if (took > slowestMs) [slowestMs, slowest] = [took, number];
    byTarget.set(target.name, (byTarget.get(target.name) ?? 0) + 1);
  }
  return { outcomes, byTarget, mishaps, slowestMs, slowest };
}

function runOn(target: Target, message: Uint8Array, random: Random): Outcome {
  const unknownAttributes = random.pick(['keep', 'keep', 'keep', 'ignore', 'deny'] as const);
  return target.run(message, { unknownAttributes }, random.chance(thoroughPercent));
}

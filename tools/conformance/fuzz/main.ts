/**
 * `pnpm fuzz --messages 1000000 --seed 1`: damaged messages into all decoders. `--from N --messages 1` makes message N
 * of a seed alone. Fails when anything but a value or a `DecodeError` came of a message, or one does not end.
 */
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { familiesWithVectors } from '../families.ts';
import { corpusOf } from './corpus.ts';
import { fuzzReport } from './fuzz-report.ts';
import { runFuzz } from './run-fuzz.ts';

const hangMs = 20_000;

const { values } = parseArgs({
  options: { messages: { type: 'string' }, seed: { type: 'string' }, from: { type: 'string' } },
});
const range = {
  seed: wholeNumber(values.seed ?? '1'),
  from: wholeNumber(values.from ?? '0'),
  count: wholeNumber(values.messages ?? '100000'),
};
const corpus = corpusOf(await familiesWithVectors());

const progress = new SharedArrayBuffer(4);
const current = new Int32Array(progress);
const watchdog = new Worker(new URL('watchdog.mjs', import.meta.url), {
  workerData: { progress, seed: range.seed, hangMs },
});
const start = performance.now();
const result = runFuzz(corpus, { ...range, onMessage: (number) => Atomics.store(current, 0, number) });
const seconds = (performance.now() - start) / 1000;
await watchdog.terminate();

console.log(fuzzReport(result, { ...range, seconds, peakBytes: process.resourceUsage().maxRSS * 1024 }));
if (result.mishaps.length > 0) process.exitCode = 1;

function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  console.error(`expected a whole number, got "${text}"`);
  process.exit(2);
}

import { expect, test } from 'vitest';
import { familiesWithVectors } from '../../conformance/families.ts';
import { corpusOf } from '../../conformance/fuzz/corpus.ts';
import { mutate, seedOf } from '../../conformance/fuzz/mutate.ts';
import { runFuzz } from '../../conformance/fuzz/run-fuzz.ts';
import type { Target } from '../../conformance/fuzz/targets.ts';
import { Random } from '../../conformance/random.ts';

const count = 20_000;
const timeout = 120_000;

test('damaged messages end in a value or an error that names what is wrong', { timeout }, async () => {
  const corpus = corpusOf(await familiesWithVectors());
  const { mishaps, outcomes, byTarget } = runFuzz(corpus, { seed: 20, count });
  expect(mishaps).toEqual([]);
  expect(outcomes.value).toBeGreaterThan(count / 10);
  expect(outcomes.DecodeError).toBeGreaterThan(count / 10);
  expect([...byTarget.keys()]).toEqual(
    expect.arrayContaining([...corpus.targets.map(({ name }) => name), 'extended acks']),
  );
});

const message = Uint8Array.from(Buffer.from('1c000000100005000100000000000000080002000700000004000180', 'hex'));

test('any other exception is a mishap, with what is needed to make it again', () => {
  const broken: Target = {
    name: 'broken',
    run() {
      throw new RangeError('Offset is outside the bounds of the DataView');
    },
  };
  const samples = [{ ...seedOf(message, 16), targets: [broken] }];
  const { mishaps } = runFuzz({ families: [samples], targets: [broken] }, { seed: 1, from: 7, count: 1 });
  expect(mishaps).toMatchObject([{ number: 7, target: 'broken', error: expect.stringContaining('RangeError') }]);
});

test('a seed gives the same messages again, and each number another one', () => {
  const seed = seedOf(message, 16);
  const make = (number: number): string => Buffer.from(mutate(seed, new Random(5, number), [seed])).toString('hex');
  const numbers = Array.from({ length: 50 }, (_, number) => number);
  expect(numbers.map(make)).toEqual(numbers.map(make));
  expect(new Set(numbers.map(make)).size).toBeGreaterThan(40);
});

test('attributes are found behind headers of any length, and inside others', () => {
  expect(seedOf(message, 16).attributes).toEqual([16, 24]);
  const nested = Uint8Array.from(
    Buffer.from(`${'00'.repeat(16)}01020304 0c000100 08000200 07000000`.replaceAll(' ', ''), 'hex'),
  );
  expect(seedOf(nested, 16).attributes).toEqual([20, 24]);
});

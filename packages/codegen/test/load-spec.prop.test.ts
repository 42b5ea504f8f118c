import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { SpecError } from '../src/errors.ts';
import { mergeSpec } from '../src/load/load-spec.ts';

type Data = null | boolean | number | string | Data[] | { [key: string]: Data };

const fixtures = ['genetlink', 'genetlink-legacy', 'netlink-raw', 'extended'].map(
  (name) => parse(readFileSync(new URL(`fixtures/schema/${name}.yaml`, import.meta.url), 'utf8')) as Data,
);

const overlay: Data = {
  family: 'demo',
  patches: [
    { at: 'attribute-sets/all', set: { 'name-prefix': 'x-' }, reason: 'r', source: 's' },
    { at: ['operations/list'], add: [{ name: 'x' }], before: 'get', was: null, reason: 'r', source: 's' },
    { at: 'definitions/mode/entries/off', remove: true, reason: 'r', source: 's' },
  ],
  docs: { family: 'A family.', 'attribute-sets': { all: { doc: 'All.', attributes: { kind: 'Kind.' } } } },
  options: { operations: { transparent: true, list: { get: { 'all-attrs': true } } } },
};

/** A value as it may stand in the wrong place. */
const stray: fc.Arbitrary<Data> = fc.constantFrom<Data>(
  null,
  true,
  -1,
  3,
  '',
  'all',
  'kind',
  '/',
  [],
  ['all'],
  {},
  { name: 'all' },
  [[]],
);

/** Replaces, removes or adds one value somewhere in the data; `path` picks the way by chance. */
function mutate(data: Data, path: readonly number[], value: Data, action: 'replace' | 'remove' | 'add'): Data {
  const [step, ...rest] = path;
  if (step === undefined || typeof data !== 'object' || data === null) return value;
  const keys = Object.keys(data);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const copy = (Array.isArray(data) ? [...data] : { ...data }) as { [key: string]: Data };
  if (rest.length > 0) copy[key] = mutate(copy[key] ?? null, rest, value, action);
  else if (action === 'replace') copy[key] = value;
  else if (action === 'remove')
    Array.isArray(data) ? (copy as unknown as Data[]).splice(step % keys.length, 1) : delete copy[key];
  else if (Array.isArray(data)) (copy as unknown as Data[]).push(value);
  else copy[typeof value === 'string' ? value : 'name'] = value;
  return copy as Data;
}

const mutation = fc.record({
  path: fc.array(fc.nat(40), { minLength: 1, maxLength: 8 }),
  value: stray,
  action: fc.constantFrom('replace', 'remove', 'add'),
});

/** Loads data; anything but a spec or a SpecError is thrown on. */
function loadsOrSaysWhy(spec: Data, over?: Data): void {
  try {
    mergeSpec({
      spec: { file: 'demo.yaml', text: stringify(spec) },
      ...(over !== undefined && { overlay: { file: 'overlay.yaml', text: stringify(over) } }),
    });
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
  }
}

describe('whatever is wrong with the input, there is a spec or a SpecError', () => {
  const limits = { numRuns: 400, interruptAfterTimeLimit: 4_000 };

  test('in a spec', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        (spec, mutations) => {
          loadsOrSaysWhy(
            mutations.reduce<Data>((data, { path, value, action }) => mutate(data, path, value, action), spec),
          );
        },
      ),
      limits,
    );
  }, 20_000);

  test('in an overlay', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        (spec, mutations) => {
          loadsOrSaysWhy(
            spec,
            mutations.reduce<Data>((data, { path, value, action }) => mutate(data, path, value, action), overlay),
          );
        },
      ),
      limits,
    );
  }, 20_000);
});

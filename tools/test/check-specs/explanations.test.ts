import { expect, test } from 'vitest';
import { Explanations, parseExplanations } from '../../check-specs/explanations.ts';
import type { Finding } from '../../check-specs/family.ts';

const wrong: Finding = {
  spec: 'ship',
  place: 'definitions/rig/entries/ketch',
  is: 'wrong',
  text: '',
  numbers: { ours: 1n, theirs: 2n },
};
const absent: Finding = { spec: 'ship', place: 'definitions/rig/entries/sloop', is: 'absent', text: '' };

test('a difference is explained at its place or at one around it, by a verdict of its kind', () => {
  const entries = new Explanations('ship', [{ at: 'definitions/rig', is: 'internal', reason: 'Ours.' }]);
  expect(entries.unexplained([wrong, absent])).toEqual([wrong]);
  expect(entries.stale()).toEqual([]);
});

test.each([
  ['one-less', 1n, 2n, 3n],
  ['swapped-16', 0x100n, 1n, 2n],
  ['bit-of-one-less', 8n, 4n, 3n],
] as const)('numbers that differ by %s are explained, others are not', (by, ours, theirs, other) => {
  const entries = new Explanations('ship', [{ at: wrong.place, is: 'different', by, reason: 'Counted so.' }]);
  expect(entries.unexplained([{ ...wrong, numbers: { ours, theirs } }])).toEqual([]);
  expect(entries.unexplained([{ ...wrong, numbers: { ours, theirs: other } }])).toHaveLength(1);
});

test('what is listed and does not occur is told of', () => {
  const entries = new Explanations('ship', [
    { at: ['definitions/a', 'definitions/b'], is: 'internal', reason: 'Ours.' },
    { at: 'definitions/c', is: 'named', constants: { d: 'D' }, reason: 'Short.' },
  ]);
  entries.unexplained([{ ...absent, place: 'definitions/b/entries/e' }]);
  expect(entries.stale()).toEqual(['ship: internal definitions/a', 'ship: constant definitions/c/d']);
});

test.each([
  ['ship: [{ at: a, is: internal }]', /ship: a has no reason/],
  ['ship: [{ at: a, is: odd, reason: x }]', /"odd" is not one of/],
  ['ship: [{ at: a, is: different, by: luck, reason: x }]', /"luck" is not a way to differ/],
  ['ship: [{ at: a, is: named, reason: x }]', /needs some/],
  ['ship: [{ at: a, is: internal, prefix: X_, reason: x }]', /names are for "named"/],
  ['ship: [{ at: [a, a], is: internal, reason: x }]', /internal a is listed twice/],
])('refuses %j', (text, expected) => {
  expect(() => parseExplanations(text)).toThrow(expected);
});

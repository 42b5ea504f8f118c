import { expect, it } from 'vitest';
import { RowAnswer } from '../src/dump-answer.ts';
import { Pending } from '../src/pending.ts';
import { getthing } from './support/operations.ts';

function answer(sequence: number): RowAnswer<unknown> {
  const made = new RowAnswer(getthing, getthing.dump, { unknownAttributes: 'keep', parts: false });
  made.sequence = sequence;
  return made;
}

it('finds answers by their sequence number until they are deleted', () => {
  const pending = new Pending(1);
  const [first, second, third] = [answer(1), answer(2), answer(3)];
  for (const each of [first, second, third]) pending.add(each);
  expect(pending.all()).toEqual([first, second, third]);
  pending.delete(first);
  expect(pending.get(1)).toBeUndefined();
  expect(pending.get(3)).toBe(third);
  const fourth = answer(4);
  pending.add(fourth);
  pending.delete(third);
  expect(new Set(pending.all())).toEqual(new Set([second, fourth]));
  expect(pending.get(4)).toBe(fourth);
});

it('passes over zero and over numbers that are waited for', () => {
  const pending = new Pending(0xffffffff);
  pending.add(answer(1));
  pending.add(answer(2));
  expect([pending.sequence(), pending.sequence(), pending.sequence()]).toEqual([0xffffffff, 3, 4]);
});

import { expect, test } from 'vitest';
import { inLanes } from '../release/lanes.ts';

test('no more items are worked on than there are lanes, and all of them in their order', async () => {
  const started: number[] = [];
  let running = 0;
  let most = 0;
  await inLanes(2, [1, 2, 3, 4, 5], async (item) => {
    started.push(item);
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, item % 2));
    running -= 1;
  });
  expect(started).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test('a failure of one item rejects', async () => {
  const work = (item: number): Promise<void> => (item === 2 ? Promise.reject(new Error('two')) : Promise.resolve());
  await expect(inLanes(2, [1, 2, 3], work)).rejects.toThrow('two');
});

import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inTurns } from '../../../scripts/build/in-turns.ts';
import { together } from '../../../scripts/build/together.ts';

test('when one work fails the others end before its error is thrown, and begin nothing more', async () => {
  const done: number[] = [];
  const failing = together([
    (stop) =>
      inTurns(
        [1, 2, 3, 4, 5, 6, 7, 8],
        2,
        async (item) => {
          await wait(30);
          done.push(item);
        },
        stop,
      ),
    async () => {
      await wait(10);
      throw new Error('The disk is full.');
    },
  ]);
  await expect(failing).rejects.toThrow('The disk is full.');
  expect(done).toEqual([1, 2]);
  await wait(80);
  expect(done).toEqual([1, 2]);
});

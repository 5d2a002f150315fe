import { afterEach, describe, expect, test } from 'vitest';
import { Pool } from '../../../../scripts/import/workers/pool.ts';
import { runInOrder } from '../../../../scripts/import/workers/run-in-order.ts';
import { makeOptions } from '../surroundings.ts';

describe('Pool', { timeout: 60_000 }, () => {
  let pool: Pool | undefined;
  afterEach(() => pool?.close());

  const story = Buffer.from(
    'Swans are back\n27 March 2024\nThe swans of the mill pond came back on Sunday, all of them.',
  );

  test('converts one input after another in the same thread', async () => {
    pool = new Pool(makeOptions());
    for (const file of ['a.txt', 'b.txt']) {
      const [outcome] = await pool.run({ file, bytes: story });
      expect(outcome?.product?.slug).toBe('swans-are-back');
    }
  });

  test('an answer of the editor counts as a setting', async () => {
    pool = new Pool(makeOptions());
    const [outcome] = await pool.run({ file: 'a.txt', bytes: story, published: '2020-01-01' });
    expect(outcome?.product?.published).toBe('2020-01-01');
  });

  test('stops an input that takes too long, and goes on with the next', async () => {
    pool = new Pool(makeOptions(), 300);
    // One of the inputs that make Markdown parsers quadratic.
    const hostile = Buffer.from(`---\ntitle: x\n---\n${'- '.repeat(8000)}${'\n'.repeat(8000)}`);
    const [outcome] = await pool.run({ file: 'a.md', bytes: hostile });
    expect(outcome?.refused).toMatchInlineSnapshot(
      `"It can’t be read within 0.3 seconds: it is nested or built in a way that no article is. Copy its text into a .txt file and import that."`,
    );
    pool = new Pool(makeOptions());
    expect((await pool.run({ file: 'b.txt', bytes: story }))[0]?.product).toBeDefined();
  });

  test('a file that can’t be opened ends in a sentence', async () => {
    pool = new Pool(makeOptions());
    expect(await pool.run({ file: '/nowhere/a.txt' })).toEqual([{ refused: 'It can’t be opened (ENOENT).' }]);
  });
});

test('runInOrder hands on in order, whoever is done first', async () => {
  const running = { now: 0, most: 0 };
  const taken: number[] = [];
  await runInOrder(
    [30, 1, 20, 2, 10],
    2,
    async (wait) => {
      running.now += 1;
      running.most = Math.max(running.most, running.now);
      await new Promise((resolve) => setTimeout(resolve, wait));
      running.now -= 1;
      return wait;
    },
    (result) => {
      taken.push(result);
      return Promise.resolve();
    },
  );
  expect(taken).toEqual([30, 1, 20, 2, 10]);
  expect(running.most).toBe(2);
});

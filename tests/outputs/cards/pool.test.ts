import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardShapes } from '../../../src/model/card.ts';
import { createCardPool } from '../../../src/outputs/cards/pool.ts';
import { drawPng, makeCard, root } from './make-card.ts';

let folder: string;

beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'cards-'))));

afterAll(() => rm(folder, { recursive: true }));

test('draws many at once, each the same bytes, whoever drew what before it', async () => {
  const pool = createCardPool({ root, workers: 2 });
  const inputs = ['One ferry', 'Two ferries', 'وزير الخارجية', '渡轮恢复通航'].flatMap((title) =>
    cardShapes.map((shape) => makeCard({ title, shape })),
  );
  const drawn = await Promise.all(inputs.map((input) => pool.draw({ input })));
  await pool.close();
  for (const [index, input] of [...inputs.entries()].reverse())
    expect(Buffer.from(await drawPng(input)).equals(drawn[index] ?? Buffer.of())).toBe(true);
});

test('one worker draws all shapes of a card, and the other the next card', async () => {
  const script = join(folder, 'names.mjs');
  await writeFile(
    script,
    `import { parentPort, threadId } from 'node:worker_threads';
    parentPort.on('message', () => parentPort.postMessage({ bytes: new Uint8Array([threadId]), missing: [] }));`,
  );
  const pool = createCardPool({ root, workers: 2, script });
  const drawn = await Promise.all(
    ['One', 'Two'].map((title) =>
      Promise.all(cardShapes.map((shape) => pool.draw({ input: makeCard({ title, shape }) }))),
    ),
  );
  await pool.close();
  const workers = drawn.map((shapes) => [...new Set(shapes.map(([worker]) => worker))]);
  expect(workers).toEqual([[expect.any(Number)], [expect.any(Number)]]);
  expect(workers[0]).not.toEqual(workers[1]);
});

test('no more workers begin than may draw, and more of them when more may', async () => {
  const script = join(folder, 'slow.mjs');
  await writeFile(
    script,
    `import { parentPort, threadId } from 'node:worker_threads';
    const reply = { bytes: new Uint8Array([threadId]), missing: [] };
    parentPort.on('message', () => setTimeout(() => parentPort.postMessage(reply), 5));`,
  );
  const pool = createCardPool({ root, workers: 3, script });
  const drawAll = async () => {
    const titles = Array.from({ length: 24 }, (_, index) => `Card ${index}`);
    const drawn = await Promise.all(titles.map((title) => pool.draw({ input: makeCard({ title }) })));
    return new Set(drawn.map(([worker]) => worker)).size;
  };
  pool.setWorkers(1);
  expect(await drawAll()).toBe(1);
  pool.setWorkers(2);
  expect(await drawAll()).toBe(2);
  await pool.close();
});

test('tells what a card is drawn without, once for all its shapes', async () => {
  const told: string[] = [];
  const pool = createCardPool({ root, workers: 1, tell: (message) => told.push(message) });
  const input = makeCard({ title: 'Runes ᚠ', figure: 'x' });
  const order = { file: 'content/articles/2023/runes.md', figureFile: import.meta.filename };
  for (const shape of ['wide', 'square'] as const) await pool.draw({ ...order, input: { ...input, shape } });
  await pool.draw({ input: makeCard() });
  await pool.close();
  expect(told).toEqual([
    'content/articles/2023/runes.md: The article card "Runes ᚠ" is drawn without ᚠ (U+16A0): no font for cards has it. Write it otherwise, or add a font in src/outputs/cards/type/families.ts.',
    'content/articles/2023/runes.md: The article card "Runes ᚠ" is drawn without its figure, which can\'t be read: Input buffer contains unsupported image format. Export the picture again, as JPEG or PNG, with fewer than 100 megapixels.',
  ]);
});

test('a card that cannot be drawn is named, and the next one is drawn', async () => {
  const pool = createCardPool({ root, workers: 1 });
  const [bad, good] = await Promise.allSettled([
    pool.draw({ input: makeCard({ title: 'Bad', figure: 'x' }), file: 'content/articles/2023/bad.md' }),
    pool.draw({ input: makeCard() }),
  ]);
  await pool.close();
  expect(bad).toMatchObject({
    reason: {
      message: `content/articles/2023/bad.md: Cannot draw the article card "Bad": the file of the card's figure was not given.`,
    },
  });
  expect(good.status).toBe('fulfilled');
});

test('a card that a worker dies over is tried once again; the others are drawn', async () => {
  const [script, mark] = [join(folder, 'worker.mjs'), join(folder, 'mark')];
  await writeFile(
    script,
    `import { existsSync, writeFileSync } from 'node:fs';
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ input }) => {
      if (input.title === 'Kill') process.exit(7);
      if (input.title === 'Throw') throw new Error('out of ink');
      if (input.title === 'Once' && !existsSync(${JSON.stringify(mark)})) {
        writeFileSync(${JSON.stringify(mark)}, '');
        process.exit(1);
      }
      parentPort.postMessage({ bytes: new Uint8Array([1]), missing: [] });
    });`,
  );
  const pool = createCardPool({ root, workers: 1, script });
  const titles = ['Kill', 'Throw', 'Once', 'Live'];
  const results = await Promise.allSettled(titles.map((title) => pool.draw({ input: makeCard({ title }) })));
  await pool.close();
  expect(results).toMatchObject([
    {
      reason: {
        message:
          'Cannot draw the article card "Kill": its worker ended with code 7, and so did a second one.',
      },
    },
    { reason: { message: 'Cannot draw the article card "Throw": out of ink, and so did a second one.' } },
    { status: 'fulfilled', value: new Uint8Array([1]) },
    { status: 'fulfilled', value: new Uint8Array([1]) },
  ]);
});

test('a closed pool fails what it has not finished', async () => {
  const pool = createCardPool({ root, workers: 1 });
  const results = Promise.allSettled([
    pool.draw({ input: makeCard() }),
    pool.draw({ input: makeCard({ title: 'Queued' }) }),
  ]);
  await pool.close();
  const [, queued] = await results;
  expect(queued).toMatchObject({
    reason: { message: 'Cannot draw the article card "Queued": the pool was closed.' },
  });
});

test('idle workers let the process end', async () => {
  const script = join(folder, 'build.ts');
  await writeFile(
    script,
    `import { createCardPool } from ${JSON.stringify(join(root, 'src/outputs/cards/pool.ts'))};
    const png = await createCardPool({ root: ${JSON.stringify(root)} }).draw({ input: ${JSON.stringify(makeCard())} });
    console.log(png.length > 1000);`,
  );
  const { stdout } = await promisify(execFile)(process.execPath, [script], { timeout: 20_000 });
  expect(stdout).toBe('true\n');
});

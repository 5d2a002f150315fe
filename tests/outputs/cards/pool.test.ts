import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Drawing } from '../../../src/model/icon.ts';
import { drawCard } from '../../../src/outputs/cards/draw.ts';
import { createCardPool } from '../../../src/outputs/cards/pool.ts';
import { makeCard } from './make-card.ts';

const root = join(import.meta.dirname, '../../..');
let folder: string;

beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'cards-'))));

afterAll(() => rm(folder, { recursive: true }));

test('draws many at once, each as it would be drawn alone', async () => {
  const pool = createCardPool({ root, workers: 2 });
  const inputs = ['One', 'Two', 'Three', 'Four', 'Five'].map((title) => makeCard({ title }));
  const drawn = await Promise.all(inputs.map((input) => pool.draw(input)));
  await pool.close();
  for (const [index, input] of inputs.entries())
    expect(Buffer.from(await drawCard(input, root)).equals(drawn[index] ?? Buffer.of())).toBe(true);
});

test('tells of characters that no font has', async () => {
  const told: [Drawing, readonly string[]][] = [];
  const pool = createCardPool({ root, workers: 1, onMissing: (...report) => told.push(report) });
  const input = makeCard({ title: 'Runes ᚠ' });
  await pool.draw(input);
  await pool.draw(makeCard());
  await pool.close();
  expect(told).toEqual([[input, ['ᚠ']]]);
});

test('a card that cannot be drawn is named, and the next one is drawn', async () => {
  const pool = createCardPool({ root, workers: 1 });
  const [bad, good] = await Promise.allSettled([
    pool.draw(makeCard({ title: 'Bad', figure: 'x' })),
    pool.draw(makeCard()),
  ]);
  await pool.close();
  expect(bad).toMatchObject({
    reason: { message: `Cannot draw the article card "Bad": the file of the card's figure was not given.` },
  });
  expect(good.status).toBe('fulfilled');
});

test('a worker that dies fails its card only', async () => {
  const script = join(folder, 'worker.mjs');
  await writeFile(
    script,
    `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ input }) => {
      if (input.title === 'Kill') process.exit(7);
      if (input.title === 'Throw') throw new Error('out of ink');
      parentPort.postMessage({ bytes: new Uint8Array([1]), missing: [] });
    });`,
  );
  const pool = createCardPool({ root, workers: 1, script });
  const titles = ['Kill', 'Throw', 'Live'];
  const results = await Promise.allSettled(titles.map((title) => pool.draw(makeCard({ title }))));
  await pool.close();
  expect(results).toMatchObject([
    { reason: { message: 'Cannot draw the article card "Kill": its worker ended with code 7.' } },
    { reason: { message: 'Cannot draw the article card "Throw": out of ink.' } },
    { status: 'fulfilled', value: new Uint8Array([1]) },
  ]);
});

test('a closed pool fails what it has not finished', async () => {
  const pool = createCardPool({ root, workers: 1 });
  const results = Promise.allSettled([pool.draw(makeCard()), pool.draw(makeCard({ title: 'Queued' }))]);
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
    const png = await createCardPool({ root: ${JSON.stringify(root)} }).draw(${JSON.stringify(makeCard())});
    console.log(png.length > 1000);`,
  );
  const { stdout } = await promisify(execFile)(process.execPath, [script], { timeout: 20_000 });
  expect(stdout).toBe('true\n');
});

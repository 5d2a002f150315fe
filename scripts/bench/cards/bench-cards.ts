import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { createCardPool } from '../../../src/outputs/cards/pool.ts';
import { formatTable } from '../format-table.ts';
import { designs, sampleCards } from './sample-cards.ts';
import type { Design } from './sample-cards.ts';
import { timeStages } from './time-stages.ts';
import type { StageTimes } from './time-stages.ts';

export const usage =
  'npm run bench -- cards [--count 40] [--workers 2]   milliseconds of a card by design and stage, and cards a second';

/** Times every design in this thread, then a site's cards in worker threads. */
export async function benchCards(args: readonly string[]): Promise<number> {
  const [count, workers] = numbersIn(args);
  if (count === undefined || workers === undefined) {
    process.stderr.write(`--count and --workers are whole numbers from 1.\n${usage}\n`);
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'newsfold-bench-'));
  const figureFile = join(folder, 'photograph.jpg');
  try {
    await makePhotograph(figureFile);
    const rows: string[][] = [];
    for (const design of designs) {
      await timeStages(sampleCards(design, 3), process.cwd(), figureFile);
      const times = await timeStages(sampleCards(design, count), process.cwd(), figureFile);
      rows.push(cellsOf(design, times));
    }
    console.log(formatTable([head, ...rows]));
    for (const figure of [undefined, 'photograph']) {
      const rate = await rateOf(
        designs.filter((design) => design.kind === 'article' && design.figure === figure),
        {
          count,
          workers,
          figureFile,
        },
      );
      console.log(
        `${rate.toFixed(0)} cards a second, ${workers} workers: articles ${figure ? 'with a picture' : 'without a picture'}, four shapes each`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return 0;
}

const head = ['ms of one core', 'layout', 'pixels', 'PNG', 'together', 'reference', 'ratio', 'KB (median)'];

function cellsOf({ name }: Design, { layout, pixels, png, reference, bytes }: StageTimes): string[] {
  const together = layout + pixels + png;
  const times = [layout, pixels, png, together, reference].map((time) => time.toFixed(1));
  return [name, ...times, (together / reference).toFixed(2), (bytes / 1000).toFixed(0)];
}

/** Cards a second by the clock, when the workers have their fonts. */
async function rateOf(
  kinds: readonly Design[],
  { count, workers, figureFile }: { count: number; workers: number; figureFile: string },
): Promise<number> {
  const pool = createCardPool({ workers });
  const drawAll = async (length: number) => {
    const inputs = Array.from({ length }, (_, index) =>
      kinds.map((design) => sampleCards(design, length)[index]),
    );
    const orders = inputs.flat().flatMap((input) => (input ? [{ input, figureFile }] : []));
    const began = performance.now();
    await Promise.all(orders.map((order) => pool.draw(order)));
    return (1000 * orders.length) / (performance.now() - began);
  };
  await drawAll(4 * workers);
  const rate = await drawAll(count);
  await pool.close();
  return rate;
}

/** A picture with the grain of a camera's, 2,400 pixels wide. */
async function makePhotograph(file: string): Promise<void> {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const clouds = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#808080', noise } })
    .resize({ width: 2400, height: 1600, kernel: 'cubic' })
    .png()
    .toBuffer();
  const grain = await sharp({
    create: { width: 2400, height: 1600, channels: 3, background: '#808080', noise: { ...noise, sigma: 12 } },
  })
    .png()
    .toBuffer();
  await sharp(clouds)
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 85 })
    .toFile(file);
}

function numbersIn(args: readonly string[]): (number | undefined)[] {
  const options = {
    count: { type: 'string', default: '40' },
    workers: { type: 'string', default: '2' },
  } as const;
  const { count, workers } = parseArgs({ args: [...args], options }).values;
  return [count, workers].map((value) => {
    const number = Number(value);
    return Number.isInteger(number) && number > 0 ? number : undefined;
  });
}

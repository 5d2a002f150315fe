import sharp from 'sharp';
import { expect, test } from 'vitest';
import { randomOf } from '../../scripts/bench/random.ts';
import { differenceOf, reduced, tolerance } from './pictures.ts';

const [width, height] = [600, 450];

/** Two columns of black strokes on newsprint, about as dark as text. */
function drawn({ seed = 1, column = 320, nudge = 0 } = {}): Promise<Buffer> {
  const random = randomOf(seed);
  const lines = Array.from({ length: 34 }, (_, index) => 20 + index * 12.5);
  const strokes = [20, column].flatMap((start) =>
    lines.flatMap((top) =>
      Array.from({ length: 40 }, (_, index) => {
        const x = start + index * 6 + random() * 3 + nudge;
        return `<rect x="${x}" y="${top + random() * 3 + nudge}" width="1.6" height="${3 + random() * 5}"/>`;
      }),
    ),
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fbf8f1"/>${strokes.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

const share = async (a: Promise<Buffer>, b: Promise<Buffer>) => (await differenceOf(await a, await b)).share;

test('a picture is like itself, with fewer colours too', async () => {
  expect(await share(drawn(), drawn())).toBe(0);
  expect(await share(reduced(await drawn()), drawn())).toBe(0);
});

test('edges that are drawn otherwise are no difference', async () => {
  expect(await share(drawn(), drawn({ nudge: 0.3 }))).toBeLessThan(tolerance);
});

test('other letters in the same places are one', async () => {
  expect(await share(drawn(), drawn({ seed: 2 }))).toBeGreaterThan(2 * tolerance);
});

test('a column that stands elsewhere is one', async () => {
  expect(await share(drawn(), drawn({ column: 300 }))).toBeGreaterThan(2 * tolerance);
});

test('a picture of another size has nothing in common', async () => {
  const wider = sharp(await drawn())
    .resize(width + 1)
    .png()
    .toBuffer();
  expect(await share(wider, drawn())).toBe(1);
});

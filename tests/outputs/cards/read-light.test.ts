import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLight } from '../../../src/outputs/cards/raster/read-light.ts';

let folder: string;

beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'light-'))));

afterAll(() => rm(folder, { recursive: true }));

/** A grey picture with a white sign that catches the eye, near an end of it. */
async function pictureOf(width: number, height: number, left: number, top: number): Promise<string> {
  const file = join(folder, `${width}-${left}-${top}.png`);
  const bars = Array.from({ length: 8 }, (_, at) => `<path d="M${left + at * 12} ${top}h6v90h-6z"/>`).join(
    '',
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#555"/><g fill="#fff">${bars}</g></svg>`;
  await sharp(Buffer.from(svg)).png().toFile(file);
  return file;
}

test.each([
  ['left of a wide one', 1200, 400, 60, 150],
  ['right of a wide one', 1200, 400, 1040, 150],
  ['head of a tall one', 400, 1200, 150, 60],
  ['foot of a tall one', 400, 1200, 150, 1040],
])('a square is cut where the eye goes: %s', async (_name, width, height, left, top) => {
  const { levels } = await readLight(await pictureOf(width, height, left, top), 200, 200);
  expect(levels).toHaveLength(200 * 200);
  expect(levels.filter((level) => level > 240).length).toBeGreaterThan(500);
});

test('a picture of the shape that is wanted is not cut', async () => {
  const { levels } = await readLight(await pictureOf(400, 400, 10, 10), 200, 200);
  expect(levels.filter((level) => level > 240).length).toBeGreaterThan(500);
});

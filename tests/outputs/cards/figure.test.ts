import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawCard } from '../../../src/outputs/cards/draw.ts';
import { makeCard } from './make-card.ts';

const root = join(import.meta.dirname, '../../..');
let folder: string;
let figure: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cards-'));
  figure = join(folder, 'blue.png');
  await sharp({ create: { width: 300, height: 200, channels: 3, background: '#0000ff' } }).toFile(figure);
});

afterAll(() => rm(folder, { recursive: true }));

test.each([
  ['where an English card ends', {}, [1190, 300]],
  ['where an Arabic card ends', { lang: 'ar', title: 'عنوان' }, [10, 300]],
  ['at the foot of a square', { shape: 'square' as const }, [400, 790]],
  ['where a 4:3 card ends', { shape: 'classic' as const }, [790, 10]],
])('a figure shows %s', async (_where, changes, [x, y]) => {
  const png = await drawCard(makeCard({ figure: 'digest', ...changes }), root, figure);
  expect(await pixelAt(png, x ?? 0, y ?? 0)).toEqual([0, 0, 255]);
});

test('a title too long to share the card gets all of it', async () => {
  const title = 'A title that goes on and on, past the river and the hills, '.repeat(5).trim();
  expect(await drawCard(makeCard({ title, figure: 'digest' }), root, figure)).toEqual(
    await drawCard(makeCard({ title }), root),
  );
});

test('a figure without its file is an error', async () => {
  await expect(drawCard(makeCard({ figure: 'digest' }), root)).rejects.toThrow(
    "the file of the card's figure was not given",
  );
});

async function pixelAt(png: Uint8Array, left: number, top: number): Promise<number[]> {
  const pixel = await sharp(png).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
  return [...pixel];
}

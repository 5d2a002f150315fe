import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrast } from '../../../src/lib/colour.ts';
import { cardPixels, cardShapes } from '../../../src/model/card.ts';
import { composeCard } from '../../../src/outputs/cards/compose.ts';
import { drawCard } from '../../../src/outputs/cards/draw.ts';
import type { Area } from '../../../src/outputs/cards/designs/desk.ts';
import { createCanvas } from '../../../src/outputs/cards/raster/canvas.ts';
import type { Canvas } from '../../../src/outputs/cards/raster/canvas.ts';
import { printPicture } from '../../../src/outputs/cards/raster/picture.ts';
import { inkOf } from '../../../src/outputs/cards/type/outline.ts';
import { drawPng, makeCard, root } from './make-card.ts';

let folder: string;
const pictures: Record<string, string> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cards-'));
  const stripes = Array.from({ length: 30 }, (_, index) => `<path d="M${index * 20} 0v400h10V0z"/>`).join('');
  const white = '<rect width="600" height="400" fill="#fff"/>';
  const drawings = {
    white,
    black: white.replace('#fff', '#000'),
    stripes: `${white}${stripes}`,
    half: `${white}<rect width="600" height="200"/>`,
  };
  for (const [name, body] of Object.entries(drawings)) {
    pictures[name] = join(folder, `${name}.png`);
    await sharp(svg(body)).png().toFile(pictures[name]);
  }
});

afterAll(() => rm(folder, { recursive: true }));

describe.each(['#8a1c1c', '#ffe08a', '#000000', '#1d5f8a', '#ffffff'])('on accent %s', (accent) => {
  test.each(cardShapes)('all type reads on any picture, %s', async (shape) => {
    const input = makeCard({ figure: 'digest', credit: 'A. Duarte/The Harbour Gazette', accent, shape });
    const { marks, scale, tones } = await composeCard(input, root);
    const texts = marks.filter((mark) => mark.kind === 'text');
    expect(texts).toHaveLength(6);
    const { width, height } = cardPixels(shape);
    for (const picture of Object.values(pictures)) {
      const canvas = createCanvas(width, height, tones);
      await printPicture(canvas, picture);
      for (const { text, left, top, colour } of texts) {
        const ink = inkOf(text);
        const grounds = groundsUnder(canvas, { ...ink, left: ink.left + left, top: ink.top + top }, scale);
        expect(grounds.length).toBeGreaterThan(0);
        for (const ground of grounds) expect(contrast(ground, colour)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

test('the picture is seen: light at the head, darker under the title', async () => {
  const png = await drawPng(makeCard({ figure: 'digest' }), pictures.white);
  const [head, foot] = [await lightAt(png, 10, 10), await lightAt(png, 10, 600)];
  expect(head).toBeGreaterThan(1.3 * foot);
  expect(await lightAt(await drawPng(makeCard({ figure: 'digest' }), pictures.black), 10, 10)).toBeLessThan(
    foot,
  );
});

test('other kinds of card take no notice of a figure', async () => {
  const topic = makeCard({ kind: 'topic' });
  expect(await drawPng({ ...topic, figure: 'digest' }, pictures.white)).toEqual(await drawPng(topic));
});

test('who made the picture stands on the card', async () => {
  const input = makeCard({ figure: 'digest' });
  const named = await drawPng({ ...input, credit: 'A. Duarte' }, pictures.white);
  expect(named).not.toEqual(await drawPng(input, pictures.white));
  expect(await drawPng(makeCard({ credit: 'A. Duarte' }))).toEqual(await drawPng(makeCard()));
});

test('the labels of a drawing are left out, whose fonts are the machine’s', async () => {
  const labelled = join(folder, 'labelled.svg');
  const bare = join(folder, 'bare.svg');
  await writeFile(bare, svg('<rect width="600" height="200"/>'));
  await writeFile(
    labelled,
    svg('<rect width="600" height="200"/><text x="9" y="300" font-size="90">Sea</text>'),
  );
  const input = makeCard({ figure: 'digest' });
  expect(await drawPng(input, labelled)).toEqual(await drawPng(input, bare));
});

describe('a picture that cannot be read leaves the card without it, and says why', () => {
  test.each([
    ['no picture', Buffer.from('a text'), 'unsupported image format'],
    ['cut short', undefined, 'premature end'],
    [
      'a bomb',
      svg('<rect width="1" height="1"/>')
        .toString()
        .replace('width="600" height="400"', 'width="20000" height="20000"'),
      'pixel limit',
    ],
  ])('%s', async (name, bytes, reason) => {
    const file = join(folder, name);
    const jpeg = await sharp(pictures.stripes).jpeg().toBuffer();
    await writeFile(file, bytes ?? jpeg.subarray(0, jpeg.length / 2));
    const drawn = await drawCard(makeCard({ figure: 'digest' }), root, file);
    expect(drawn.unread).toContain(reason);
    expect(drawn.bytes).toEqual(await drawPng(makeCard()));
  });
});

test('a figure without its file is an error', async () => {
  await expect(drawPng(makeCard({ figure: 'digest' }))).rejects.toThrow(
    "the file of the card's figure was not given",
  );
});

function svg(body: string): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400">${body}</svg>`);
}

/** The colours of the pixels in an area. */
function groundsUnder(canvas: Canvas, { left, top, width, height }: Area, scale: number): string[] {
  const numbers = new Set<number>();
  for (let y = Math.floor(top * scale); y < (top + height) * scale; y += 1) {
    const row = y * (canvas.width + 1) + 1;
    const pixels = canvas.rows.subarray(
      row + Math.floor(left * scale),
      row + Math.ceil((left + width) * scale),
    );
    for (const number of pixels) numbers.add(number);
  }
  return Array.from(numbers, (number) => canvas.colours[number] ?? '');
}

/** The sum of a pixel's channels. */
async function lightAt(png: Uint8Array, left: number, top: number): Promise<number> {
  const pixel = await sharp(png).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
  return pixel.reduce((sum, value) => sum + value, 0);
}

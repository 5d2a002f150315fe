import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cardPixels, cardScales } from '../../../src/model/card.ts';
import type { CardInput } from '../../../src/model/card.ts';
import { drawPng, makeCard } from './make-card.ts';

const kinds = ['site', 'article', 'topic', 'edition', 'quotation'] as const;
const shapes = ['wide', 'screen', 'classic', 'square'] as const;
const long = 'A title that goes on and on, past the river and the hills, '.repeat(5).trim();

describe.each(kinds.flatMap((kind) => shapes.map((shape) => ({ kind, shape }))))(
  '$kind, $shape',
  ({ kind, shape }) => {
    test.each([
      ['short', { title: 'A' }],
      ['long', { title: long, site: long, kicker: long, publisher: long, date: long }],
      ['Arabic', { title: 'وزير الخارجية يفتح الخط بين (عاصمتين)', lang: 'ar' }],
      ['Thai, with tall marks', { title: 'ที่นี่ ปู่ ผู้ใหญ่ น้ำท่วม', lang: 'th' }],
    ])('%s: right size, clear margins', async (_name, changes) => {
      const { width, height, margin } = await look(makeCard({ kind, shape, ...changes }));
      expect({ width, height }).toEqual(cardPixels(shape));
      expect(margin).toBeGreaterThanOrEqual(Math.floor(44 * cardScales[shape]));
    });
  },
);

test('the same input gives the same bytes', async () => {
  for (const kind of kinds) {
    expect(await drawPng(makeCard({ kind }))).toEqual(await drawPng(makeCard({ kind })));
  }
});

test('what is shown makes a difference', async () => {
  const first = await drawPng(makeCard());
  for (const change of [
    { site: 'B' },
    { kicker: 'B' },
    { publisher: 'B' },
    { date: 'B' },
    { accent: '#1c5a8a' },
  ]) {
    expect(await drawPng(makeCard(change))).not.toEqual(first);
  }
});

test('a card weighs less than 100 KB', async () => {
  expect((await drawPng(makeCard({ title: long }))).length).toBeLessThan(100_000);
});

/** Size of a card, and how many pixels from its edges are bare paper. */
async function look(input: CardInput): Promise<{ width: number; height: number; margin: number }> {
  const { data, info } = await sharp(await drawPng(input))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const isPaper = (x: number, y: number): boolean => {
    const at = (y * width + x) * channels;
    return data.subarray(at, at + 3).equals(data.subarray(0, 3));
  };
  let margin = 0;
  while (margin < height / 2 && ringOf(margin, width, height).every(([x, y]) => isPaper(x, y))) margin += 1;
  return { width, height, margin };
}

/** The pixels that are `inset` from the nearest edge. */
function ringOf(inset: number, width: number, height: number): [x: number, y: number][] {
  const ring: [number, number][] = [];
  for (let x = inset; x < width - inset; x += 1) ring.push([x, inset], [x, height - 1 - inset]);
  for (let y = inset; y < height - inset; y += 1) ring.push([inset, y], [width - 1 - inset, y]);
  return ring;
}

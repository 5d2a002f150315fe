import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { IconInput } from '../../../src/model/icon.ts';
import { drawIcon } from '../../../src/outputs/cards/icons/draw-icon.ts';

const root = join(import.meta.dirname, '../../..');

const icon = (changes: Partial<IconInput> = {}): IconInput => ({
  kind: 'icon',
  title: 'Two Capitals',
  lang: 'en',
  accent: '#8a1c1c',
  size: 192,
  format: 'png',
  bleed: false,
  ...changes,
});

const draw = async (changes: Partial<IconInput> = {}) => (await drawIcon(icon(changes), root)).bytes;

describe('a PNG', () => {
  test.each([180, 192, 512])('of %i pixels has that size', async (size) => {
    const { width, height, format } = await sharp(await draw({ size })).metadata();
    expect({ width, height, format }).toEqual({ width: size, height: size, format: 'png' });
  });

  test('has clear corners, and none when it fills the square', async () => {
    expect((await pixelsOf(await draw())).at(0, 0)[3]).toBe(0);
    expect((await pixelsOf(await draw({ bleed: true }))).at(0, 0)).toEqual([138, 28, 28, 255]);
  });

  test('keeps its letter within what a system may cut off: a circle of four fifths (W3C, maskable icons)', async () => {
    for (const title of ['W', 'Iliad', '新聞', 'أخبار', '日']) {
      const { at, width } = await pixelsOf(await draw({ title, size: 128, bleed: true }));
      const middle = (width - 1) / 2;
      for (let x = 0; x < width; x += 1)
        for (let y = 0; y < width; y += 1)
          if (Math.hypot(x - middle, y - middle) > width * 0.4) expect(at(x, y)).toEqual([138, 28, 28, 255]);
    }
  });

  test('is the same each time, and another for another title or accent', async () => {
    const first = await draw();
    expect(await draw()).toEqual(first);
    expect(await draw({ title: 'Capitals' })).not.toEqual(first);
    expect(await draw({ accent: '#1c5a8a' })).not.toEqual(first);
  });
});

test('the letter is the first of the title, in capitals where there are some', async () => {
  expect(await draw({ title: '“two capitals”' })).toEqual(await draw({ title: 'T' }));
  expect(await draw({ title: 'istanbul', lang: 'tr' })).toEqual(await draw({ title: 'İ', lang: 'tr' }));
});

test('the letter is dark on a light accent', async () => {
  const { at, width } = await pixelsOf(await draw({ title: 'I', accent: '#ffe08a' }));
  expect(at(width / 2, width / 2)).toEqual([26, 24, 21, 255]);
});

test('an SVG holds outlines, no font', async () => {
  const svg = new TextDecoder().decode(await draw({ format: 'svg' }));
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 512 512"><rect [^>]+\/><path [^>]+\/><\/svg>\n$/u,
  );
  expect((await sharp(Buffer.from(svg)).metadata()).width).toBe(512);
});

test('a letter that no font has leaves the accent, and is told of', async () => {
  const { bytes, missing } = await drawIcon(icon({ title: 'ᚠ' }), root);
  expect(missing).toEqual(['ᚠ']);
  const { at } = await pixelsOf(bytes);
  expect(at(96, 96)).toEqual([138, 28, 28, 255]);
});

test('an ICO is a header, an entry and a PNG', async () => {
  const ico = await draw({ format: 'ico', size: 32 });
  const view = new DataView(ico.buffer, ico.byteOffset);
  expect([0, 2, 4].map((at) => view.getUint16(at, true))).toEqual([0, 1, 1]);
  expect([...ico.subarray(6, 8)]).toEqual([32, 32]);
  const png = ico.subarray(view.getUint32(18, true));
  expect(png).toHaveLength(view.getUint32(14, true));
  expect((await sharp(png).metadata()).width).toBe(32);
});

async function pixelsOf(png: Uint8Array) {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4),
  ];
  return { at, width: info.width };
}

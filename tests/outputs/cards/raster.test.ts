import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { createCanvas, fillArea, printMask } from '../../../src/outputs/cards/raster/canvas.ts';
import { pngOf } from '../../../src/outputs/cards/raster/png.ts';
import { rasterise } from '../../../src/outputs/cards/raster/rasterise.ts';
import type { Mask } from '../../../src/outputs/cards/raster/rasterise.ts';
import { galleyOf } from '../../../src/outputs/cards/type/galley.ts';
import { pathDataOf } from '../../../src/outputs/cards/type/outline.ts';
import type { Command, Outline } from '../../../src/outputs/cards/type/outline.ts';
import { root } from './make-card.ts';
import { makeTitles } from './titles.ts';

const size = { width: 900, height: 120 };

describe('rasterise', () => {
  test('covers what another program covers, in every script', async () => {
    for (const { title, lang } of makeTitles(26)) {
      const galley = await galleyOf(title.slice(0, 24), { cut: { voice: 'serif', weight: 600 }, lang, root });
      const setting = { size: 61, leading: 100, width: 880, align: 'left' } as const;
      const outline = galley.draw([galley.text], setting);
      const [ours, theirs] = [levelsOf(rasterise(outline)), await levelsOfSvg(outline)];
      const differences = theirs.map((level, index) => Math.abs(level - (ours[index] ?? 0)));
      expect(Math.max(...differences), title).toBeLessThanOrEqual(96);
      expect(differences.reduce((sum, one) => sum + one, 0) / differences.length, title).toBeLessThan(1);
    }
  });

  test('measures the area of each pixel exactly', () => {
    expect(coverageOf(rectangle(0.25, 0.5, 2, 1))).toEqual([
      [0.375, 0.5, 0.125],
      [0.375, 0.5, 0.125],
    ]);
    expect(coverageOf(polygon([0, 0], [4, 0], [0, 1]))).toEqual([[0.875, 0.625, 0.375, 0.125]]);
  });

  test('joins contours that run the same way, and leaves the hole of one that runs the other way', () => {
    const outer = rectangle(0, 0, 4, 1);
    expect(coverageOf([...outer, ...rectangle(1, 0, 2, 1)])).toEqual([[1, 1, 1, 1]]);
    expect(coverageOf([...outer, ...polygon([1, 0], [1, 1], [2, 1], [2, 0])])).toEqual([[1, 0, 1, 1]]);
  });

  test('has nothing to say of no letters', () => {
    expect(rasterise([])).toBeUndefined();
  });
});

describe('the canvas as a PNG', () => {
  test.each([
    ['on paper', ['#fbf8f1']],
    ['on the tones of a picture', ['#101010', '#303030', '#505050']],
  ])('%s', async (_name, grounds) => {
    const canvas = createCanvas(5, 3, grounds);
    if (grounds.length > 1) canvas.rows.set([1, 2], 8);
    fillArea(canvas, { left: 2.6, top: 1.4, width: 9, height: 0.2 }, '#ff0000');
    const coverage = Float32Array.of(1, 0, 1, 1);
    printMask(canvas, { left: -1, top: 1, width: 2, height: 2, coverage }, '#0000ff');
    const { colours, rows } = canvas;
    const expected = [0, 1, 2].map((row) =>
      Array.from({ length: 5 }, (_, column) => colours[rows[row * 6 + 1 + column] ?? -1]),
    );
    expect(await coloursOf(pngOf(canvas))).toEqual(expected);
    expect(expected[1]?.slice(3)).toEqual(['#ff0000', '#ff0000']);
    expect(expected[2]?.[0]).toBe('#0000ff');
    expect(expected[0]).toEqual(Array.from({ length: 5 }, () => grounds[0]));
  });
});

/** Coverage on a canvas of the usual size, 0 to 255. */
function levelsOf(mask: Mask | undefined): Uint8Array {
  const levels = new Uint8Array(size.width * size.height);
  if (!mask) return levels;
  for (let row = Math.max(0, -mask.top); row < Math.min(mask.height, size.height - mask.top); row += 1)
    for (
      let column = Math.max(0, -mask.left);
      column < Math.min(mask.width, size.width - mask.left);
      column += 1
    )
      levels[(row + mask.top) * size.width + column + mask.left] = Math.round(
        255 * (mask.coverage[row * mask.width + column] ?? 0),
      );
  return levels;
}

async function levelsOfSvg(outline: Outline): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"><path d="${pathDataOf(outline)}"/></svg>`;
  return sharp(Buffer.from(svg)).extractChannel(3).raw().toBuffer();
}

/** The rows of a mask without its empty rim. */
function coverageOf(outline: Outline): number[][] {
  const mask = rasterise(outline);
  if (!mask) return [];
  const rows = Array.from({ length: mask.height }, (_, row) =>
    Array.from(mask.coverage.subarray(row * mask.width, (row + 1) * mask.width)),
  );
  return rows.slice(-mask.top, -1).map((row) => row.slice(-mask.left, row.length - 2));
}

function rectangle(left: number, top: number, width: number, height: number): Outline {
  return polygon([left, top], [left + width, top], [left + width, top + height], [left, top + height]);
}

/** Fonts count upwards. */
function polygon(...points: [x: number, y: number][]): Outline {
  const contours: Command[] = points.map(([x, y], index) => ({
    type: index === 0 ? 'M' : 'L',
    values: [x, -y],
  }));
  return [{ contours: [...contours, { type: 'Z', values: [] }], overlaps: false, x: 0, y: 0, scale: 1 }];
}

async function coloursOf(png: Uint8Array): Promise<string[][]> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return Array.from({ length: info.height }, (_, row) =>
    Array.from({ length: info.width }, (_pixel, column) => {
      const at = (row * info.width + column) * 3;
      return `#${data.toString('hex', at, at + 3)}`;
    }),
  );
}

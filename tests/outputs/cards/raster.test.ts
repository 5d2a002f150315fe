import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { createCanvas, printMask } from '../../../src/outputs/cards/raster/canvas.ts';
import { printLetters } from '../../../src/outputs/cards/raster/letters.ts';
import { runOf, solidMask, steps } from '../../../src/outputs/cards/raster/mask.ts';
import type { Mask } from '../../../src/outputs/cards/raster/mask.ts';
import { createPaper, printOnPaper } from '../../../src/outputs/cards/raster/paper.ts';
import { pngOf } from '../../../src/outputs/cards/raster/png.ts';
import { rasterise } from '../../../src/outputs/cards/raster/rasterise.ts';
import { galleyOf } from '../../../src/outputs/cards/type/galley.ts';
import { pathDataOf, shapeFrom } from '../../../src/outputs/cards/type/outline.ts';
import type { Command, Outline } from '../../../src/outputs/cards/type/outline.ts';
import { root } from './make-card.ts';
import { makeTitles } from './titles.ts';

const size = { width: 900, height: 120 };

describe('printLetters', () => {
  test('covers what another program covers, in every script', async () => {
    for (const { title, outline } of await sampleLines()) {
      const placed = outline.map(({ x, rise, ...glyph }) => ({
        ...glyph,
        x: quarter(x),
        rise: quarter(rise),
      }));
      const differences = await differencesIn(levelsOf(placed), placed);
      expect(Math.max(...differences), title).toBeLessThanOrEqual(96);
      expect(meanOf(differences), title).toBeLessThan(0.6);
    }
  });

  test('moves letters by so little that it is not seen', async () => {
    for (const { title, outline } of await sampleLines())
      expect(meanOf(await differencesIn(levelsOf(outline), outline)), title).toBeLessThan(1);
  });
});

describe('rasterise', () => {
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

test('where an ink meets itself there is as much as both, and no more than full', () => {
  const canvas = createCanvas(3, 1, ['#ffffff']);
  const mask = { stretches: Int16Array.of(0, 0, 2, 2), runs: Uint16Array.of(runOf(1, 12), runOf(1, 5)) };
  printMask(canvas, mask, 0, 0, '#000000');
  printMask(canvas, mask, 1, 0, '#000000');
  printMask(canvas, mask, 1, 0, '#000000');
  expect([...canvas.rows]).toEqual([0, 12, steps, 10]);
});

describe('the canvas as a PNG', () => {
  test.each([
    ['on paper', ['#fbf8f1']],
    ['on the tones of a picture', ['#101010', '#303030', '#505050']],
  ])('%s', async (_name, grounds) => {
    const canvas = createCanvas(5, 3, grounds);
    if (grounds.length > 1) canvas.rows.set([1, 2], 8);
    printMask(canvas, solidMask(9, 1), 3, 1, '#ff0000');
    printMask(canvas, hanging, 1, 1, '#0000ff');
    const { colours, rows } = canvas;
    const expected = [0, 1, 2].map((row) =>
      Array.from({ length: 5 }, (_, column) => colours[rows[row * 6 + 1 + column] ?? -1]),
    );
    expect(await coloursOf(pngOf(canvas))).toEqual(expected);
    expect(expected[1]?.slice(3)).toEqual(['#ff0000', '#ff0000']);
    expect(expected[2]).toEqual(['#0000ff', grounds[0], grounds[0], grounds[0], '#0000ff']);
    expect(expected[0]).toEqual(Array.from({ length: 5 }, () => grounds[0]));
  });
});

describe('the paper as a PNG has the pixels of a canvas', () => {
  test('with rules, what hangs over the edges, and inks over each other', async () => {
    const prints: [Mask, number, number, string][] = [
      [solidMask(9, 1), 3, 1, '#ff0000'],
      [hanging, 1, 1, '#0000ff'],
      [solidMask(2, 2), 2, 0, '#00aa00'],
    ];
    await expectSame({ width: 5, height: 3 }, prints);
    await expectSame({ width: 5, height: 3 }, []);
  });

  test('with lines of every script', async () => {
    for (const { title, outline } of await sampleLines()) {
      const prints: [Mask, number, number, string][] = [];
      const place = { x: -40, y: -5, zoom: 1 };
      printLetters(outline, place, (mask, x, y) => prints.push([mask, x, y, '#112233']));
      // The same line a little lower in another ink, so that letters cross.
      for (const [mask, x, y] of [...prints]) prints.push([mask, x + 3, y + 40, '#aa3344']);
      await expectSame(size, prints, title);
    }
  });
});

/** Hangs over every edge of five by three pixels when it is printed at (1, 1). */
const hanging: Mask = {
  stretches: Int16Array.of(-2, 0, 1, 1, 0, -2, 1, 1, 1, -2, 2, 1, 1, 3, 2, 1, 2, 0, 1, 1),
  runs: Uint16Array.of(runOf(1, steps), runOf(1, steps), runOf(2, steps), runOf(2, steps), runOf(1, steps)),
};

async function expectSame(
  { width, height }: { width: number; height: number },
  prints: readonly [mask: Mask, x: number, y: number, colour: string][],
  title?: string,
): Promise<void> {
  const canvas = createCanvas(width, height, ['#fbf8f1']);
  const paper = createPaper(width, height, '#fbf8f1');
  for (const print of prints) {
    printMask(canvas, ...print);
    printOnPaper(paper, ...print);
  }
  const [expected, actual] = await Promise.all(
    [canvas, paper].map((card) => sharp(pngOf(card)).raw().toBuffer()),
  );
  expect(actual?.equals(expected ?? Buffer.of()), title).toBe(true);
}

/** Lines of type whose baselines are whole pixels, as those of cards always are. */
async function sampleLines(): Promise<{ title: string; outline: Outline }[]> {
  const setting = { size: 60, leading: 99.8, width: 880, align: 'left' } as const;
  return Promise.all(
    makeTitles(26).map(async ({ title, lang }) => {
      const galley = await galleyOf(title.slice(0, 24), { cut: { voice: 'serif', weight: 600 }, lang, root });
      return { title, outline: galley.draw([galley.text], setting) };
    }),
  );
}

function quarter(pixels: number): number {
  return Math.round(pixels * 4) / 4;
}

/** From what librsvg draws. */
async function differencesIn(levels: Uint8Array, outline: Outline): Promise<number[]> {
  return Array.from(await levelsOfSvg(outline), (level, at) => Math.abs(level - (levels[at] ?? 0)));
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/** Ink on a canvas of the usual size, 0 to 255. */
function levelsOf(outline: Outline): Uint8Array {
  const canvas = createCanvas(size.width, size.height, ['#ffffff']);
  printLetters(outline, { x: 0, y: 0, zoom: 1 }, (mask, x, y) => printMask(canvas, mask, x, y, '#000000'));
  const pixels = canvas.rows.filter((_, at) => at % (size.width + 1) > 0);
  return pixels.map((step) => Math.round((255 * step) / steps));
}

async function levelsOfSvg(outline: Outline): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"><path d="${pathDataOf(outline)}"/></svg>`;
  return sharp(Buffer.from(svg)).extractChannel(3).raw().toBuffer();
}

/** The rows of a mask without its empty rim. */
function coverageOf(outline: Outline): number[][] {
  const coverage = rasterise(outline);
  if (!coverage) return [];
  const { left, top, width, height, shares } = coverage;
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from(shares.subarray(row * width, (row + 1) * width)),
  );
  return rows.slice(-top, -1).map((row) => row.slice(-left, row.length - 2));
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
  const shape = shapeFrom([...contours, { type: 'Z', values: [] }]);
  return [{ shape, x: 0, baseline: 0, rise: 0, scale: 1 }];
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

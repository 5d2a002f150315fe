import type { Canvas } from './canvas.ts';
import type { Light } from './read-light.ts';
import { readLight } from './read-light.ts';

/** Pixels of a card for a pixel of its picture: a background may be soft, and is half as heavy. */
const coarseness = 2;

/**
 * How far, in tones, a pixel may be from the one above it and still take its tone: less noise, which nobody sees on a
 * dark ground, and a fifth less weight.
 */
const indifference = 0.75;

/**
 * Prints a picture over a whole canvas in the canvas's grounds, from dark to light, and darker towards the foot, where the
 * title stands.
 *
 * @throws {PictureError}
 */
export async function printPicture(canvas: Canvas, file: string): Promise<void> {
  const { width, height, rows, grounds } = canvas;
  const light = await readLight(file, Math.ceil(width / coarseness), Math.ceil(height / coarseness));
  const line = new Float32Array(width);
  const stride = width + 1;
  for (let row = 0; row < height; row += 1) {
    fillLine(line, light, row);
    const tonesPerLevel = (scrimAt(row / height) * (grounds - 1)) / 255;
    for (let column = 0, at = row * stride + 1; column < width; column += 1, at += 1) {
      const tone = (line[column] ?? 0) * tonesPerLevel;
      const above = row === 0 ? -1 : (rows[at - stride] ?? 0);
      rows[at] = Math.abs(tone - above) < indifference ? above : Math.round(tone);
    }
  }
}

/** The share of a picture's light that is kept: all of it at the head, two fifths at the foot. `height` is 0 to 1. */
function scrimAt(height: number): number {
  return 1 - 0.62 * Math.min(1, Math.max(0, (height - 0.15) / 0.55));
}

/** One row of the canvas, between the four nearest pixels of the picture. */
function fillLine(line: Float32Array, { width, height, levels }: Light, row: number): void {
  const down = placeOf(row, height);
  const [upper, lower] = [down.first * width, down.second * width];
  for (let column = 0; column < line.length; column += 1) {
    const { first, second, share } = placeOf(column, width);
    const top = mean(levels[upper + first] ?? 0, levels[upper + second] ?? 0, share);
    const bottom = mean(levels[lower + first] ?? 0, levels[lower + second] ?? 0, share);
    line[column] = mean(top, bottom, down.share);
  }
}

/** The two pixels of the picture between whose middles a pixel of the canvas has its own. */
function placeOf(pixel: number, count: number): { first: number; second: number; share: number } {
  const place = Math.max(0, (pixel + 0.5) / coarseness - 0.5);
  const first = Math.floor(place);
  return { first, second: Math.min(count - 1, first + 1), share: place - first };
}

function mean(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

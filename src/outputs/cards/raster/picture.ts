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
  const [across, down] = [placesOf(width, light.width), placesOf(height, light.height)];
  const [line, stride] = [new Float32Array(light.width), width + 1];
  for (let row = 0; row < height; row += 1) {
    fillLine(line, light, down, row, (scrimAt(row / height) * (grounds - 1)) / 255);
    const at = row * stride + 1;
    printLine(
      rows.subarray(at, at + width),
      row === 0 ? undefined : rows.subarray(at - stride),
      line,
      across,
    );
  }
}

/** A row of the canvas; `above` is the one before. */
function printLine(
  row: Uint8Array,
  above: Uint8Array | undefined,
  line: Float32Array,
  { first, second, share }: Places,
): void {
  for (let column = 0; column < row.length; column += 1) {
    const from = line[first[column] ?? 0] ?? 0;
    const tone = from + ((line[second[column] ?? 0] ?? 0) - from) * (share[column] ?? 0);
    const near = above?.[column] ?? -1;
    row[column] = Math.abs(tone - near) < indifference ? near : Math.round(tone);
  }
}

/** The share of a picture's light that is kept: all of it at the head, two fifths at the foot. `height` is 0 to 1. */
function scrimAt(height: number): number {
  return 1 - 0.62 * Math.min(1, Math.max(0, (height - 0.15) / 0.55));
}

/** For each pixel of the canvas, the two of the picture between whose middles it has its own. */
interface Places {
  first: Uint16Array;
  second: Uint16Array;
  /** Of the second one. */
  share: Float32Array;
}

function placesOf(length: number, count: number): Places {
  const middles = Float32Array.from({ length }, (_, pixel) => Math.max(0, (pixel + 0.5) / coarseness - 0.5));
  const first = Uint16Array.from(middles);
  return {
    first,
    second: first.map((place) => Math.min(count - 1, place + 1)),
    share: middles.map((middle) => middle % 1),
  };
}

/** A row of the canvas in the picture's own width, as tones. */
function fillLine(
  line: Float32Array,
  { width, levels }: Light,
  down: Places,
  row: number,
  tones: number,
): void {
  const [upper, lower] = [(down.first[row] ?? 0) * width, (down.second[row] ?? 0) * width];
  const share = down.share[row] ?? 0;
  for (let column = 0; column < width; column += 1) {
    const level = levels[upper + column] ?? 0;
    line[column] = (level + ((levels[lower + column] ?? 0) - level) * share) * tones;
  }
}

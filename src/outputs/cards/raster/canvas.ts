import { inkBits, inkMask, steps } from './mask.ts';
import type { Mask } from './mask.ts';
import { createPalette, fullOf, inkFor } from './palette.ts';
import type { Palette } from './palette.ts';

/** An image whose pixels are numbers of colours. */
export interface Canvas extends Palette {
  width: number;
  height: number;
  /** Row by row, a byte to a pixel. Before each row stands a byte for PNG: how the row is stored. */
  rows: Uint8Array;
}

/** A canvas that is filled with the first of its grounds. */
export function createCanvas(width: number, height: number, grounds: readonly string[]): Canvas {
  return { ...createPalette(grounds), width, height, rows: roomFor((width + 1) * height) };
}

/** Gives a canvas's room to the next one; it is used up. */
export function releaseCanvas({ rows }: Canvas): void {
  spare = rows.buffer;
}

/**
 * Prints a mask in one ink, its origin at (x, y); what lies outside the canvas is left out. Where the ink meets itself,
 * as at the joint of two letters, it is as much as both.
 */
export function printMask(canvas: Canvas, mask: Mask, x: number, y: number, colour: string): void {
  const { width, height, rows } = canvas;
  const { stretches, runs } = mask;
  const numbers = inkFor(canvas, colour);
  let from = 0;
  for (let at = 0; at < stretches.length; at += 4) {
    const [row, column] = [(stretches[at] ?? 0) + y, (stretches[at + 1] ?? 0) + x];
    const to = from + (stretches[at + 3] ?? 0);
    const start = row * (width + 1) + 1;
    if (row >= 0 && row < height)
      layRuns({ pixels: rows, start, width }, column, { runs, from, to }, numbers, canvas.grounds);
    from = to;
  }
}

/** A row among the pixels of an image. */
export interface Row {
  pixels: Uint8Array;
  start: number;
  width: number;
}

/** Some of the runs of a mask. */
export interface Runs {
  runs: Uint16Array;
  from: number;
  to: number;
}

/** Prints runs from a column on, which may be negative; what lies outside the row is left out. `numbers` are the ink's. */
export function layRuns(
  { pixels, start, width }: Row,
  column: number,
  { runs, from, to }: Runs,
  numbers: Uint8Array,
  grounds: number,
): void {
  const full = fullOf(numbers);
  const [first, end] = [start, start + width];
  let pixel = start + column;
  for (let at = from; at < to; at += 1) {
    const run = runs[at] ?? 0;
    const step = run & inkMask;
    const next = pixel + (run >> inkBits);
    for (pixel = Math.max(pixel, first); pixel < Math.min(next, end); pixel += 1) {
      const under = pixels[pixel] ?? 0;
      if (under < grounds) pixels[pixel] = numbers[step * grounds + under] ?? 0;
      else if (under > full - steps && under <= full) pixels[pixel] = Math.min(full, under + step);
      else pixels[pixel] = numbers[(step + 1) * grounds - 1] ?? 0;
    }
    pixel = next;
  }
}

/** A megabyte for every card would keep the collection of garbage busy. */
let spare: ArrayBufferLike | undefined;

function roomFor(length: number): Uint8Array {
  const room = spare && spare.byteLength >= length ? new Uint8Array(spare, 0, length).fill(0) : undefined;
  spare = undefined;
  return room ?? new Uint8Array(length);
}

import { mix, nearestOf } from '../../../lib/colour.ts';
import type { Area } from '../designs/desk.ts';
import type { Mask } from './rasterise.ts';

/** Steps from no ink to full ink at the edges of letters. */
const steps = 16;

/** An image whose pixels are numbers of colours. */
export interface Canvas {
  width: number;
  height: number;
  /** Row by row, a byte to a pixel. Before each row stands a byte for PNG: how the row is stored. */
  rows: Uint8Array;
  /** `#rrggbb`, 256 at most: the grounds first. */
  colours: string[];
  /** How many of the colours are grounds, on which ink may come to lie. */
  grounds: number;
  /** For each ink, the numbers of the colours that a step of it makes on each ground. */
  inks: Map<string, Uint8Array>;
}

/** A canvas that is filled with the first of its grounds. */
export function createCanvas(width: number, height: number, grounds: readonly string[]): Canvas {
  const rows = new Uint8Array((width + 1) * height);
  return { width, height, rows, colours: [...grounds], grounds: grounds.length, inks: new Map() };
}

/** Lays a solid colour; its edges are moved to the nearest pixel, and it is one pixel high at least. */
export function fillArea(canvas: Canvas, { left, top, width, height }: Area, colour: string): void {
  const ink = inkFor(canvas, colour);
  const number = ink.at(-1) ?? 0;
  const [start, end] = [Math.max(0, Math.round(left)), Math.min(canvas.width, Math.round(left + width))];
  const first = Math.max(0, Math.round(top));
  const last = Math.min(canvas.height, Math.max(first + 1, Math.round(top + height)));
  for (let row = first; row < last; row += 1) {
    const at = row * (canvas.width + 1) + 1;
    canvas.rows.fill(number, at + start, at + end);
  }
}

/** Prints a mask in one ink; what lies outside the canvas is left out. */
export function printMask(
  canvas: Canvas,
  { left, top, width, height, coverage }: Mask,
  colour: string,
): void {
  const { rows, grounds } = canvas;
  const ink = inkFor(canvas, colour);
  const [start, end] = [Math.max(0, -left), Math.min(width, canvas.width - left)];
  for (let row = Math.max(0, -top); row < Math.min(height, canvas.height - top); row += 1) {
    const to = (row + top) * (canvas.width + 1) + 1 + left;
    const from = row * width;
    for (let column = start; column < end; column += 1) {
      const step = Math.round((coverage[from + column] ?? 0) * steps);
      if (step === 0) continue;
      const under = Math.min(rows[to + column] ?? 0, grounds - 1);
      rows[to + column] = ink[step * grounds + under] ?? 0;
    }
  }
}

/** On one ground every step has a colour of its own; on many, steps from the middle one do for all. */
function inkFor(canvas: Canvas, colour: string): Uint8Array {
  const known = canvas.inks.get(colour);
  if (known) return known;
  const { colours, grounds } = canvas;
  const middle = colours[Math.floor(grounds / 2)] ?? colour;
  const own = Array.from({ length: steps }, (_, step) => mix(middle, colour, (step + 1) / steps));
  const first = colours.push(...own) - steps;
  const ink = new Uint8Array((steps + 1) * grounds);
  for (let step = 0; step <= steps; step += 1)
    for (let under = 0; under < grounds; under += 1) {
      const wanted = mix(colours[under] ?? colour, colour, step / steps);
      ink[step * grounds + under] = step === 0 ? under : first + nearestOf(wanted, own);
    }
  canvas.inks.set(colour, ink);
  return ink;
}

import { mix, nearestOf } from '../../../lib/colour.ts';
import type { Area } from '../designs/desk.ts';
import { steps } from './mask.ts';
import type { Mask } from './mask.ts';

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
  const rows = roomFor((width + 1) * height);
  return { width, height, rows, colours: [...grounds], grounds: grounds.length, inks: new Map() };
}

/** Gives a canvas's room to the next one; it is used up. */
export function releaseCanvas({ rows }: Canvas): void {
  spare = rows.buffer;
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

/**
 * Prints a mask in one ink, its origin at (x, y); what lies outside the canvas is left out. Where the ink meets itself,
 * as at the joint of two letters, it is as much as both.
 */
export function printMask(canvas: Canvas, mask: Mask, x: number, y: number, colour: string): void {
  const { width, height, rows, grounds } = canvas;
  const { stretches, ink } = mask;
  const numbers = inkFor(canvas, colour);
  const full = numbers.at(-1) ?? 0;
  let from = 0;
  for (let at = 0; at < stretches.length; at += 3) {
    const [row, column, length] = [
      (stretches[at] ?? 0) + y,
      (stretches[at + 1] ?? 0) + x,
      stretches[at + 2] ?? 0,
    ];
    const [start, end] = [Math.max(0, -column), Math.min(length, width - column)];
    const to = row * (width + 1) + 1 + column;
    if (row >= 0 && row < height)
      for (let pixel = start; pixel < end; pixel += 1) {
        const step = ink[from + pixel] ?? 0;
        const under = rows[to + pixel] ?? 0;
        if (under < grounds) rows[to + pixel] = numbers[step * grounds + under] ?? 0;
        else if (under > full - steps && under <= full) rows[to + pixel] = Math.min(full, under + step);
        else rows[to + pixel] = numbers[(step + 1) * grounds - 1] ?? 0;
      }
    from += length;
  }
}

/** A megabyte for every card would keep the collection of garbage busy. */
let spare: ArrayBufferLike | undefined;

function roomFor(length: number): Uint8Array {
  const room = spare && spare.byteLength >= length ? new Uint8Array(spare, 0, length).fill(0) : undefined;
  spare = undefined;
  return room ?? new Uint8Array(length);
}

/** The numbers of an ink's steps on every ground; its colours are added to the canvas when it is first asked for. */
function inkFor(canvas: Canvas, colour: string): Uint8Array {
  const known = canvas.inks.get(colour);
  if (known) return known;
  const { colours, grounds } = canvas;
  const { own, nearest } = stepsOf(colours.slice(0, grounds), colour);
  const first = colours.push(...own) - steps;
  const ink = nearest.map((step, at) => (at < grounds ? at : first + step));
  canvas.inks.set(colour, ink);
  return ink;
}

interface Steps {
  /** Colours from the middle ground to the ink. */
  own: string[];
  /** Which of them is nearest to a step of the ink on a ground: `nearest[step · grounds + ground]`. */
  nearest: Uint8Array;
}

/** Cards of one topic have the same inks. */
const known = new Map<string, Steps>();
const most = 500;

/** On one ground every step has a colour of its own; on many, the steps from the middle one do for all. */
function stepsOf(grounds: readonly string[], colour: string): Steps {
  const key = [colour, ...grounds].join();
  const made = known.get(key) ?? makeSteps(grounds, colour);
  if (known.size >= most) known.clear();
  known.set(key, made);
  return made;
}

function makeSteps(grounds: readonly string[], colour: string): Steps {
  const middle = grounds[Math.floor(grounds.length / 2)] ?? colour;
  const own = Array.from({ length: steps }, (_, step) => mix(middle, colour, (step + 1) / steps));
  const nearest = Array.from({ length: steps + 1 }, (_, step) =>
    grounds.map((ground) => nearestOf(mix(ground, colour, step / steps), own)),
  );
  return { own, nearest: Uint8Array.from(nearest.flat()) };
}

import type { Outline, PlacedGlyph, Shape } from '../type/outline.ts';
import { maskOf } from './mask.ts';
import type { Mask } from './mask.ts';

/** A point (a, b) of an outline lies at ((x + a) · zoom, (y + b) · zoom) pixels. */
export interface Place {
  x: number;
  y: number;
  zoom: number;
}

/** Prints a mask, its origin at (x, y). */
export type PrintMask = (mask: Mask, x: number, y: number) => void;

/**
 * Prints letters. A line stands on a whole pixel, and a letter at a quarter of one, so that most letters
 * have been drawn before; those that hang together are drawn together.
 */
export function printLetters(outline: Outline, place: Place, print: PrintMask): void {
  const joined: PlacedGlyph[] = [];
  for (const glyph of outline) {
    if (!glyph.shape.box) continue;
    const placed = inPixels(glyph, place);
    if (glyph.shape.joined) joined.push(placed);
    else printLetter(placed, print);
  }
  const mask = maskOf(joined);
  if (mask) print(mask, 0, 0);
}

function inPixels({ shape, x, baseline, rise, scale }: PlacedGlyph, place: Place): PlacedGlyph {
  const { zoom } = place;
  return {
    shape,
    x: (x + place.x) * zoom,
    baseline: Math.round((baseline + place.y) * zoom),
    rise: rise * zoom,
    scale: scale * zoom,
  };
}

/** Places for a letter within a pixel, in each direction. */
const parts = 4;

function printLetter({ shape, x, baseline, rise, scale }: PlacedGlyph, print: PrintMask): void {
  const [across, down] = [Math.round(x * parts), Math.round((baseline - rise) * parts)];
  const [left, top] = [Math.floor(across / parts), Math.floor(down / parts)];
  const [right, low] = [across - left * parts, down - top * parts];
  const masks = masksFor(shape, scale);
  const at = low * parts + right;
  let mask = masks[at];
  if (!mask) {
    mask = maskOf([{ shape, x: right / parts, baseline: low / parts, rise: 0, scale }]);
    if (!mask) return;
    masks[at] = mask;
    kept += mask.runs.byteLength + mask.stretches.byteLength;
  }
  print(mask, left, top);
}

/** Masks of a shape by its scale, and by its place within a pixel. */
const drawn = new Map<Shape, Map<number, Mask[]>>();
/** Bytes of the masks. A site in one alphabet needs 10 MB; one in Chinese has new characters for ever. */
let kept = 0;
const most = 32_000_000;

function masksFor(shape: Shape, scale: number): Mask[] {
  if (kept > most) {
    drawn.clear();
    kept = 0;
  }
  const scales = drawn.get(shape) ?? new Map<number, Mask[]>();
  drawn.set(shape, scales);
  const masks = scales.get(scale) ?? [];
  scales.set(scale, masks);
  return masks;
}

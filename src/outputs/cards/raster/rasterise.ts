import { inkOf } from '../type/outline.ts';
import type { Outline } from '../type/outline.ts';
import { addEdge, sumUp } from './areas.ts';
import { addJoined } from './join.ts';
import { walk } from './walk.ts';

/** How much of each pixel an outline covers. */
export interface Mask {
  /** Pixels from the origin; may be negative. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Row by row, 0 to 1. Good until the next outline is rasterised. */
  coverage: Float32Array;
}

/** A point (a, b) of an outline lies at ((x + a) · zoom, (y + b) · zoom) pixels. */
export interface Place {
  x: number;
  y: number;
  zoom: number;
}

/** The area of each pixel that an outline covers; none of an outline without ink. */
export function rasterise(outline: Outline, place: Place = { x: 0, y: 0, zoom: 1 }): Mask | undefined {
  const mask = createMask(outline, place);
  if (!mask) return undefined;
  const { left, top, width, height, coverage } = mask;
  const placed = { x: place.x * place.zoom - left, y: place.y * place.zoom - top, zoom: place.zoom };
  const joined: number[] = [];
  for (const glyph of outline)
    if (glyph.overlaps) walk(glyph, placed, (x0, y0, x1, y1) => joined.push(x0, y0, x1, y1));
    else walk(glyph, placed, (x0, y0, x1, y1) => addEdge(coverage, width, x0, y0, x1, y1));
  if (joined.length > 0) addJoined(coverage, width, height, joined);
  sumUp(coverage, width, height);
  return mask;
}

/** Room for an outline, a pixel more on every side: edges write into the pixel to their right, and sums of fractions are a hair off. */
function createMask(outline: Outline, { x, y, zoom }: Place): Mask | undefined {
  const ink = inkOf(outline);
  if (ink.width < 0) return undefined;
  const left = Math.floor((ink.left + x) * zoom) - 1;
  const top = Math.floor((ink.top + y) * zoom) - 1;
  const width = Math.ceil((ink.left + ink.width + x) * zoom) - left + 2;
  const height = Math.ceil((ink.top + ink.height + y) * zoom) - top + 1;
  return { left, top, width, height, coverage: cleared(width * height) };
}

let store = new Float32Array(0);

/** The same room again, since a card has a dozen texts and a build thousands of cards. */
function cleared(length: number): Float32Array {
  if (store.length < length) store = new Float32Array(length);
  return store.subarray(0, length).fill(0);
}

import { inkOf } from '../type/outline.ts';
import type { Outline } from '../type/outline.ts';
import { addEdge, sumUp } from './areas.ts';
import { addJoined } from './join.ts';
import { walk } from './walk.ts';

/** How much of each pixel an outline covers. */
export interface Coverage {
  /** Pixels from the origin; may be negative. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Row by row, 0 to 1. Good until the next outline is rasterised. */
  shares: Float32Array;
}

/** The area of each pixel that an outline covers; none of an outline without ink. */
export function rasterise(outline: Outline): Coverage | undefined {
  const coverage = createCoverage(outline);
  if (!coverage) return undefined;
  const { left, top, width, height, shares } = coverage;
  const joined: number[] = [];
  for (const glyph of outline)
    if (glyph.shape.overlaps || glyph.shape.joined)
      walk(glyph, left, top, (x0, y0, x1, y1) => joined.push(x0, y0, x1, y1));
    else walk(glyph, left, top, (x0, y0, x1, y1) => addEdge(shares, width, x0, y0, x1, y1));
  if (joined.length > 0) addJoined(shares, width, height, joined);
  sumUp(shares, width, height);
  return coverage;
}

/** Room for an outline, a pixel more on every side: edges write into the pixel to their right, and sums of fractions are a hair off. */
function createCoverage(outline: Outline): Coverage | undefined {
  const ink = inkOf(outline);
  if (ink.width < 0) return undefined;
  const [left, top] = [Math.floor(ink.left) - 1, Math.floor(ink.top) - 1];
  const width = Math.ceil(ink.left + ink.width) - left + 2;
  const height = Math.ceil(ink.top + ink.height) - top + 1;
  return { left, top, width, height, shares: cleared(width * height) };
}

let store = new Float32Array(0);

/** The same room again, since a card has a dozen texts and a build thousands of cards. */
function cleared(length: number): Float32Array {
  if (store.length < length) store = new Float32Array(length);
  return store.subarray(0, length).fill(0);
}

import type { Outline } from '../type/outline.ts';
import { rasterise } from './rasterise.ts';

/** Steps from no ink to full ink at the edges of letters. */
export const steps = 16;

/** Letters as they are printed: the stretches of pixels that get ink, and how much each pixel of them gets. */
export interface Mask {
  /** Row, column and length of each stretch, in pixels; rows and columns from the origin may be negative. */
  stretches: Int16Array;
  /** 1 to `steps`, one stretch after the other. */
  ink: Uint8Array;
}

/** The mask of an outline; none without ink. */
export function maskOf(outline: Outline): Mask | undefined {
  const coverage = rasterise(outline);
  if (!coverage) return undefined;
  const { left, top, width, height, shares } = coverage;
  const stretches: number[] = [];
  const ink: number[] = [];
  for (let row = 0; row < height; row += 1) {
    let before = 0;
    for (let column = 0; column < width; column += 1) {
      const step = Math.round((shares[row * width + column] ?? 0) * steps);
      if (step > 0) {
        if (before === 0) stretches.push(row + top, column + left, 0);
        stretches[stretches.length - 1] = (stretches.at(-1) ?? 0) + 1;
        ink.push(step);
      }
      before = step;
    }
  }
  return { stretches: Int16Array.from(stretches), ink: Uint8Array.from(ink) };
}

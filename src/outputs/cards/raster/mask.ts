import type { Outline } from '../type/outline.ts';
import { rasterise } from './rasterise.ts';

/** Steps from no ink to full ink at the edges of letters. */
export const steps = 16;

/** What is printed: the stretches of pixels that get ink, each divided into runs that get the same. */
export interface Mask {
  /** Four numbers for each stretch: its row, its column, its pixels and its runs. Rows and columns from the origin may be negative. */
  stretches: Int16Array;
  /** One stretch after the other, each run as `runOf` says. */
  runs: Uint16Array;
}

/** A run of pixels that get the same ink, 1 to `steps`, as a number. It has 2,047 pixels at most; a card has 1,200. */
export function runOf(pixels: number, ink: number): number {
  return (pixels << inkBits) | ink;
}

/** A run's lowest bits are its ink, the others its pixels. */
export const inkBits = 5;
export const inkMask = (1 << inkBits) - 1;

/** The mask of an outline; none without ink. */
export function maskOf(outline: Outline): Mask | undefined {
  const coverage = rasterise(outline);
  if (!coverage) return undefined;
  const { left, top, width, height, shares } = coverage;
  const stretches: number[] = [];
  const runs: number[] = [];
  for (let row = 0; row < height; row += 1) {
    let [first, firstRun, start, before] = [0, 0, 0, 0];
    // One column more, which is bare, ends the last stretch.
    for (let column = 0; column <= width; column += 1) {
      const ink = column < width ? Math.round((shares[row * width + column] ?? 0) * steps) : 0;
      if (ink === before) continue;
      if (before === 0) [first, firstRun] = [column, runs.length];
      else runs.push(runOf(column - start, before));
      if (ink === 0) stretches.push(row + top, first + left, column - first, runs.length - firstRun);
      [start, before] = [column, ink];
    }
  }
  return { stretches: Int16Array.from(stretches), runs: Uint16Array.from(runs) };
}

/** The mask of a box that ink covers. */
export function solidMask(width: number, height: number): Mask {
  const stretches = Array.from({ length: height }, (_, row) => [row, 0, width, 1]);
  return {
    stretches: Int16Array.from(stretches.flat()),
    runs: new Uint16Array(height).fill(runOf(width, steps)),
  };
}

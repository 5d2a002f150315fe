import type { Outline } from '../type/outline.ts';
import { rasterise } from './rasterise.ts';

/** Steps from no ink to full ink at the edges of letters. */
export const steps = 16;

/** Letters as they are printed: how much ink each pixel gets. */
export interface Mask {
  /** Pixels from the origin; may be negative. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Row by row, 0 to `steps`. */
  ink: Uint8Array;
}

/** The mask of an outline; none without ink. */
export function maskOf(outline: Outline): Mask | undefined {
  const coverage = rasterise(outline);
  if (!coverage) return undefined;
  const { shares, ...place } = coverage;
  const ink = new Uint8Array(shares.length);
  for (let at = 0; at < ink.length; at += 1) ink[at] = Math.round((shares[at] ?? 0) * steps);
  return { ...place, ink };
}

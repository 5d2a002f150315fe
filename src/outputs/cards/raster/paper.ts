import { steps } from './mask.ts';
import type { Mask } from './mask.ts';
import { createPalette, fullOf, inkFor } from './palette.ts';
import type { Palette } from './palette.ts';

/** An image that is nearly all paper: it keeps what is printed on it, and no pixels. */
export interface Paper extends Palette {
  width: number;
  height: number;
  /** In the order of printing. */
  prints: Print[];
}

/** A mask with its origin at (x, y). */
export interface Print {
  mask: Mask;
  x: number;
  y: number;
  /** As `inkFor` gives it. */
  ink: Uint8Array;
  /** The number right before those of the ink's steps. */
  none: number;
}

export function createPaper(width: number, height: number, ground: string): Paper {
  return { ...createPalette([ground]), width, height, prints: [] };
}

/** Prints a mask as `printMask` does on a canvas. */
export function printOnPaper(paper: Paper, mask: Mask, x: number, y: number, colour: string): void {
  const ink = inkFor(paper, colour);
  paper.prints.push({ mask, x, y, ink, none: fullOf(ink) - steps });
}

import { lineOf, rowsOf, widestOf } from './wrap.ts';
import type { Measure } from './wrap.ts';

/** Room for a text. */
export interface Box {
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
  /** Font sizes in pixels that the design allows, largest first. */
  sizes: readonly number[];
  /** Distance of two baselines, in em. */
  leading: number;
  /** Fewer only when the text has fewer pieces. */
  minLines: number;
  maxLines: number;
}

/** A text set in its box. */
export interface Fitted {
  /** Pixels. */
  size: number;
  /** Trimmed, in reading order. */
  lines: string[];
  /** Whether the end had to be left out, even at the smallest size. */
  shortened: boolean;
}

/**
 * Sets a text as large as its box allows: no line wider than the box, lines about equally long. `pieces` are what a
 * line may not divide; only a piece longer than a line at the smallest size is divided, between graphemes. A text that
 * even then is too long ends in an ellipsis after a whole piece.
 */
export function fitText(pieces: readonly string[], measure: Measure, box: Box): Fitted {
  const widest = widestOf(pieces, measure);
  const least = Math.min(box.minLines, pieces.length);
  for (const size of box.sizes) {
    const width = box.width / size;
    const room = roomFor(size, box);
    if (widest > width || room < least) continue;
    const count = rowsOf(pieces, measure, width).length;
    if (count > room) continue;
    const lines = balance(pieces, measure, widest, width, Math.max(count, least));
    return { size, lines, shortened: false };
  }
  return fitSmallest(pieces, measure, box);
}

/** How many lines the box has room for. */
function roomFor(size: number, { height, leading, maxLines }: Box): number {
  return Math.max(1, Math.min(maxLines, Math.floor(height / (size * leading))));
}

/** Lines in the narrowest column, between `narrow` and `wide`, that makes at most `most` of them. */
function balance(pieces: readonly string[], measure: Measure, narrow: number, wide: number, most: number) {
  let rows = rowsOf(pieces, measure, narrow);
  if (rows.length <= most) return rows.map(lineOf);
  rows = rowsOf(pieces, measure, wide);
  let [low, high] = [narrow, wide];
  // Seven halvings come within a hundredth of the difference.
  for (let step = 0; step < 7; step += 1) {
    const middle = (low + high) / 2;
    const tried = rowsOf(pieces, measure, middle);
    if (tried.length > most) low = middle;
    else [high, rows] = [middle, tried];
  }
  return rows.map(lineOf);
}

function fitSmallest(pieces: readonly string[], measure: Measure, box: Box): Fitted {
  const size = box.sizes.at(-1) ?? 1;
  const width = box.width / size;
  const room = roomFor(size, box);
  const divided = pieces.flatMap((piece) => (measure(piece.trim()) > width ? graphemesOf(piece) : [piece]));
  const rows = rowsOf(divided, measure, width);
  if (rows.length <= room) return { size, lines: rows.map(lineOf), shortened: false };
  const last = shorten(rows.slice(room - 1).flat(), measure, width);
  return { size, lines: [...rows.slice(0, room - 1).map(lineOf), last], shortened: true };
}

/** As many pieces as leave room for an ellipsis. */
function shorten(pieces: readonly string[], measure: Measure, width: number): string {
  let line = '…';
  for (let count = 1; count <= pieces.length; count += 1) {
    const longer = `${lineOf(pieces.slice(0, count)).replace(/[\p{P}\s]+$/u, '')}…`;
    if (measure(longer) > width) break;
    line = longer;
  }
  return line;
}

function graphemesOf(text: string): string[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

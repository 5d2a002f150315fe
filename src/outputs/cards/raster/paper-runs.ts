import { layRuns } from './canvas.ts';
import { addRun, createRuns, makeRoom } from './deflate/runs.ts';
import type { Runs } from './deflate/runs.ts';
import { inkBits, inkMask } from './mask.ts';
import type { Paper } from './paper.ts';

/** The pixels of a paper row by row, as runs; before each row stands a 0 for PNG: it is stored as it is. */
export function runsOfPaper(paper: Paper): Runs {
  const runs = createRuns();
  const { first, crossed } = rowsOf(paper);
  for (let row = 0; row < paper.height; row += 1) {
    addRun(runs, 0, 1);
    if (crossed[row] === 1) addCrossed(runs, first[row] ?? bare, paper);
    else addStretches(runs, first[row] ?? bare, paper);
  }
  return runs;
}

/** What is printed on each row: a list of stretches. */
interface Rows {
  /** Where the first of them stands in `list`; `bare` without. */
  first: Int32Array;
  /** 1 for a row on which stretches cross each other or an edge. */
  crossed: Uint8Array;
}

/** Four numbers for each stretch: where the next one of its row stands, its print, its place and that of its runs in the mask. */
let list = new Int32Array(1 << 16);
const bare = -1;

function rowsOf({ width, height, prints }: Paper): Rows {
  const first = new Int32Array(height).fill(bare);
  const [last, ends, crossed] = [new Int32Array(height), new Int32Array(height), new Uint8Array(height)];
  let used = 0;
  for (const [print, { mask, x, y }] of prints.entries()) {
    const { stretches } = mask;
    lengthenList(used + stretches.length);
    let run = 0;
    for (let at = 0; at < stretches.length; at += 4) {
      const row = (stretches[at] ?? 0) + y;
      if (row >= 0 && row < height) {
        const column = (stretches[at + 1] ?? 0) + x;
        const end = column + (stretches[at + 2] ?? 0);
        const before = ends[row] ?? 0;
        if (column < before || end > width) crossed[row] = 1;
        if (first[row] === bare) first[row] = used;
        else list[last[row] ?? 0] = used;
        last[row] = used;
        ends[row] = Math.max(before, end);
        list[used] = bare;
        list[used + 1] = print;
        list[used + 2] = at;
        list[used + 3] = run;
        used += 4;
      }
      run += stretches[at + 3] ?? 0;
    }
  }
  return { first, crossed };
}

function lengthenList(length: number): void {
  if (length <= list.length) return;
  const long = new Int32Array(length * 2);
  long.set(list);
  list = long;
}

/** Stretches that come one after the other. */
function addStretches(runs: Runs, first: number, { width, prints }: Paper): void {
  let column = 0;
  for (let at = first; at !== bare; at = list[at] ?? bare) {
    const print = prints[list[at + 1] ?? 0];
    if (!print) break;
    const { x, none } = print;
    const { stretches, runs: inks } = print.mask;
    const stretch = list[at + 2] ?? 0;
    const start = (stretches[stretch + 1] ?? 0) + x;
    addRun(runs, 0, start - column);
    column = start + (stretches[stretch + 2] ?? 0);
    const from = list[at + 3] ?? 0;
    const to = from + (stretches[stretch + 3] ?? 0);
    const room = makeRoom(runs, to - from);
    let { count } = runs;
    // Neighbours differ, or they would be one run.
    for (let run = from; run < to; run += 1) {
      const value = inks[run] ?? 0;
      room[count] = ((value >> inkBits) << 8) | (none + (value & inkMask));
      count += 1;
    }
    runs.count = count;
  }
  addRun(runs, 0, width - column);
}

/** Stretches that have to be printed to see what they make together. */
function addCrossed(runs: Runs, first: number, { width, prints }: Paper): void {
  const pixels = new Uint8Array(width);
  for (let at = first; at !== bare; at = list[at] ?? bare) {
    const print = prints[list[at + 1] ?? 0];
    if (!print) break;
    const { mask, x, ink } = print;
    const [stretch, from] = [list[at + 2] ?? 0, list[at + 3] ?? 0];
    const to = from + (mask.stretches[stretch + 3] ?? 0);
    const column = (mask.stretches[stretch + 1] ?? 0) + x;
    layRuns({ pixels, start: 0, width }, column, { runs: mask.runs, from, to }, ink, 1);
  }
  for (const pixel of pixels) addRun(runs, pixel, 1);
}

import { addRow } from './areas.ts';

/** Edges of contours one after the other: x and y of the start, x and y of the end. */
export type Edges = readonly number[];

/** Scans of a row of pixels. Letters have sixteen steps of ink on a card. */
const scans = 8;

/**
 * Adds what contours cover together, when some of them overlap: areas of each would count twice where their edges meet.
 * Every scan line is in ink where more edges fall than rise to its left, or fewer (the non-zero rule).
 *
 * @param height rows of pixels in which the edges lie
 */
export function addJoined(areas: Float32Array, width: number, height: number, edges: Edges): void {
  const { starts, places, turns } = crossingsOf(edges, height * scans);
  for (let scan = 0; scan < height * scans; scan += 1) {
    const [first, end] = [starts[scan] ?? 0, starts[scan + 1] ?? 0];
    sortByPlace(places, turns, first, end);
    const row = Math.floor(scan / scans) * width;
    let winding = 0;
    for (let at = first; at < end; at += 1) {
      const was = winding;
      winding += turns[at] ?? 0;
      const place = places[at] ?? 0;
      if (was === 0) addRow(areas, row, 1 / scans, place, place);
      else if (winding === 0) addRow(areas, row, -1 / scans, place, place);
    }
  }
}

/** Where each scan line is crossed, those of line `n` from `starts[n]` to before `starts[n + 1]`. */
interface Crossings {
  starts: Uint32Array;
  places: Float64Array;
  /** 1 where an edge falls, -1 where it rises. */
  turns: Int8Array;
}

function crossingsOf(edges: Edges, lines: number): Crossings {
  const starts = new Uint32Array(lines + 2);
  eachCrossing(edges, (line) => (starts[line + 2] = (starts[line + 2] ?? 0) + 1));
  for (let line = 1; line < starts.length; line += 1)
    starts[line] = (starts[line] ?? 0) + (starts[line - 1] ?? 0);
  const count = starts.at(-1) ?? 0;
  const [places, turns] = [new Float64Array(count), new Int8Array(count)];
  // Each line's start moves on as it fills, and comes to lie where the next line's was: hence one place more above.
  eachCrossing(edges, (line, place, turn) => {
    const at = starts[line + 1] ?? 0;
    places[at] = place;
    turns[at] = turn;
    starts[line + 1] = at + 1;
  });
  return { starts, places, turns };
}

function eachCrossing(edges: Edges, visit: (line: number, place: number, turn: 1 | -1) => void): void {
  for (let at = 0; at < edges.length; at += 4) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [edges[at], edges[at + 1], edges[at + 2], edges[at + 3]];
    if (y0 === y1) continue;
    const slope = (x1 - x0) / (y1 - y0);
    // A scan runs through the middle of its line.
    const last = Math.ceil(Math.max(y0, y1) * scans - 0.5);
    for (let line = Math.ceil(Math.min(y0, y1) * scans - 0.5); line < last; line += 1)
      visit(line, x0 + ((line + 0.5) / scans - y0) * slope, y0 < y1 ? 1 : -1);
  }
}

/** Lines have few crossings: insertion is quickest. */
function sortByPlace(places: Float64Array, turns: Int8Array, first: number, end: number): void {
  for (let at = first + 1; at < end; at += 1) {
    const [place, turn] = [places[at] ?? 0, turns[at] ?? 0];
    let to = at;
    for (; to > first && (places[to - 1] ?? 0) > place; to -= 1) {
      places[to] = places[to - 1] ?? 0;
      turns[to] = turns[to - 1] ?? 0;
    }
    places[to] = place;
    turns[to] = turn;
  }
}

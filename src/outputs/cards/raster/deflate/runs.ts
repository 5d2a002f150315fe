/** Bytes as runs of one value. */
export interface Runs {
  /** For each run its length · 256 + its byte. */
  list: Uint32Array<ArrayBuffer>;
  /** How many of the list are used. */
  count: number;
}

/** Runs to fill. They are good until the next are created: their room is used again. */
export function createRuns(): Runs {
  return { list: room, count: 0 };
}

/** Adds some bytes of one value, to the run before when that has the same. */
export function addRun(runs: Runs, byte: number, length: number): void {
  if (length === 0) return;
  const { count } = runs;
  const list = makeRoom(runs, 1);
  const last = count > 0 ? (list[count - 1] ?? 0) : -1;
  if ((last & 255) === byte && last >= 0) list[count - 1] = last + (length << 8);
  else {
    list[count] = (length << 8) | byte;
    runs.count = count + 1;
  }
}

/** The list, with room for so many runs more. */
export function makeRoom(runs: Runs, more: number): Uint32Array<ArrayBuffer> {
  if (runs.count + more > runs.list.length) {
    room = new Uint32Array(2 * (runs.count + more));
    room.set(runs.list);
    runs.list = room;
  }
  return runs.list;
}

let room = new Uint32Array(1 << 16);

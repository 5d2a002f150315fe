/** Where a value lies between the ends of an axis, in pixels. */
export interface Scale {
  place: (value: number) => number;
  /** Values that get a line and a label. */
  ticks: number[];
}

/** A logarithmic axis that begins and ends at a power of ten. */
export function logScale(values: readonly number[], from: number, to: number): Scale {
  const least = Math.floor(Math.log10(Math.min(...values)));
  const most = Math.max(least + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    place: (value) => from + ((Math.log10(value) - least) / (most - least)) * (to - from),
    ticks: Array.from({ length: most - least + 1 }, (_, index) => 10 ** (least + index)),
  };
}

/** Places for labels near to where they belong, with at least a gap between two; in the order given. */
export function spreadOut(wanted: readonly number[], gap: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const places = [...wanted];
  let floor = -Infinity;
  for (const index of order) {
    floor = Math.max(floor + gap, wanted[index] ?? 0);
    places[index] = floor;
  }
  return places;
}

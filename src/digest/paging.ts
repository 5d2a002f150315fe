/** A page of a list that keeps its address: numbered from the oldest, full, and never changed by what comes later. */
export interface FixedPage<T> {
  /** 1 holds the oldest. */
  number: number;
  items: T[];
}

/**
 * Cuts a list, newest first, so that old pages never move: the first page holds the newest items (between `size` and
 * twice that, less one), the rest are full pages numbered from the oldest.
 */
export function pagesFromOldest<T>(
  newestFirst: readonly T[],
  size: number,
): { first: T[]; older: FixedPage<T>[] } {
  const fixed = Math.max(0, Math.floor(newestFirst.length / size) - 1);
  const first = newestFirst.slice(0, newestFirst.length - fixed * size);
  const older = Array.from({ length: fixed }, (_, index) => {
    const start = first.length + index * size;
    return { number: fixed - index, items: newestFirst.slice(start, start + size) };
  });
  return { first, older };
}

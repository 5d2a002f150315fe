/** Things of some years or months, in the order in which they came. */
export interface Span<T> {
  /** `2023`, `2016-2019`, `2023-04`, `2023-04-2023-06` */
  name: string;
  items: T[];
}

/** Lengths of a span in months, each a whole number of the next. The longest runs from 1984 to 2047. */
const lengths = [64 * 12, 32 * 12, 16 * 12, 8 * 12, 4 * 12, 2 * 12, 12, 6, 3, 1];

/**
 * Parts dated things by time: a span that holds more than `most` is cut into those of the next length, down to a month.
 * Where a span begins and ends does not depend on what the others hold, so one more thing changes one span, or cuts it.
 */
export function spansOf<T extends { day: string }>(items: readonly T[], most: number): Span<T>[] {
  const dated = items.map((item) => ({ item, month: monthOf(item.day) })).sort((a, b) => a.month - b.month);
  return cut(dated, 0, most);
}

interface Dated<T> {
  item: T;
  month: number;
}

function cut<T>(dated: readonly Dated<T>[], level: number, most: number): Span<T>[] {
  const length = lengths[level] ?? 1;
  const blocks = new Map<number, Dated<T>[]>();
  for (const entry of dated) {
    const start = Math.floor(entry.month / length) * length;
    const block = blocks.get(start) ?? [];
    block.push(entry);
    blocks.set(start, block);
  }
  return [...blocks].flatMap(([start, block]) => {
    if (block.length > most && level + 1 < lengths.length) return cut(block, level + 1, most);
    return [{ name: nameOf(start, length), items: block.map(({ item }) => item) }];
  });
}

/** Months since the year 0. */
function monthOf(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * 12 + month - 1;
}

function nameOf(start: number, length: number): string {
  const shownOf = (month: number) => {
    const year = String(Math.floor(month / 12)).padStart(4, '0');
    return length < 12 ? `${year}-${String((month % 12) + 1).padStart(2, '0')}` : year;
  };
  const [first, last] = [shownOf(start), shownOf(start + length - 1)];
  return first === last ? first : `${first}-${last}`;
}

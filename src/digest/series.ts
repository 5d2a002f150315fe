import { Temporal } from 'temporal-polyfill';
import { mondayOf } from '../lib/date.ts';

export type Unit = 'day' | 'week' | 'month';

/** How much there was in a day, week or month, named by its first day. */
export interface Point {
  start: string;
  count: number;
}

export interface Series {
  unit: Unit;
  /** Without a gap from the first to the last, oldest first. */
  points: Point[];
}

/** A picture holds about this many bars. */
const mostPoints = 40;

const startOf: Record<Unit, (day: string) => string> = {
  day: (day) => day,
  week: mondayOf,
  month: (day) => `${day.slice(0, 7)}-01`,
};

/**
 * Counts over time in the finest unit that fits a picture: days, else weeks, else months.
 *
 * @param range days that the series reaches over, so that several can be compared; else its own
 */
export function seriesOf(
  counts: readonly { day: string; count: number }[],
  range: readonly string[] = [],
): Series {
  const days = [...counts.map(({ day }) => day), ...range].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { unit: 'day', points: [] };
  const span = Temporal.PlainDate.from(first).until(last, { largestUnit: 'days' }).days + 1;
  const unit = span <= mostPoints ? 'day' : span <= mostPoints * 7 ? 'week' : 'month';
  return { unit, points: pointsOf(counts, unit, first, last) };
}

function pointsOf(
  counts: readonly { day: string; count: number }[],
  unit: Unit,
  first: string,
  last: string,
): Point[] {
  const sums = new Map<string, number>();
  for (const { day, count } of counts)
    sums.set(startOf[unit](day), (sums.get(startOf[unit](day)) ?? 0) + count);
  const points: Point[] = [];
  const step = { [`${unit}s`]: 1 };
  for (let at = startOf[unit](first); at <= last; at = Temporal.PlainDate.from(at).add(step).toString()) {
    points.push({ start: at, count: sums.get(at) ?? 0 });
  }
  return points;
}

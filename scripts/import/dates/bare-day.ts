import { formatDay } from '../../../src/lib/date.ts';
import { calendarOf } from './calendar.ts';
import { dayOfParts, daysBetween, monthsOf, yearsOf } from './days.ts';
import type { DateMention, DateParts } from './find-dates.ts';
import type { DateCandidate } from './infer-published.ts';

interface Context {
  text: string;
  language: string;
  /** A calendar day. */
  today: string;
}

/** A weekday and a day of the month, “Monday (19)”, lie this near to the other days of a story. */
const near = 10;

/**
 * The days that “Monday (19)” can be. The month comes from the rest of the text: best from a day beside it (“June 18”),
 * else from a month that is named alone; the year is the latest in which the weekday is right.
 */
export function readingsOfBareDay(
  mention: DateMention,
  all: readonly DateMention[],
  context: Context,
): DateCandidate[] {
  const parts = mention.readings[0] ?? {};
  if (parts.day === undefined || parts.weekday === undefined || parts.month !== undefined) return [];
  // A Sunday (18) beside a Monday (18) shows that one of the figures is a count.
  if (all.some((other) => contradicts(parts, other.readings[0] ?? {}))) return [];
  const beside = all.flatMap((other) =>
    daysBeside(parts, other, context.today).map((day) => ({ day, other })),
  );
  if (beside.length > 0) {
    return beside.map(({ day, other }) => ({
      day,
      sure: 0.85,
      why: reasonOf(mention, day, other.text),
    }));
  }
  const named = monthsNamed(context).flatMap(({ month, name }) =>
    yearsOf({ ...parts, month }, context.today)
      .slice(0, 1)
      .map((day) => ({ day, name })),
  );
  if (named.length > 0) {
    return named.map(({ day, name }) => ({
      day,
      sure: named.length === 1 ? 0.65 : 0.45,
      why: reasonOf(mention, day, name),
    }));
  }
  return monthsOf(parts, context.today, 40)
    .slice(0, 4)
    .map((day) => ({ day, sure: 0.2, why: `“${mention.text}”, the month a guess` }));
}

/** “Monday (19)” and “Tuesday (21)” can’t both be days of one story. */
function contradicts(a: DateParts, b: DateParts): boolean {
  if (b.month !== undefined || b.day === undefined || b.weekday === undefined || a.day === undefined)
    return false;
  const [days, weekdays] = [b.day - a.day, b.weekday - (a.weekday ?? 0)];
  // A month’s end may lie between the two.
  const apart = [0, 28, 29, 30, 31, -28, -29, -30, -31].map((length) => days + length);
  return !apart.some((distance) => Math.abs(distance) <= near && (distance - weekdays) % 7 === 0);
}

/** The days near a dated mention that are the weekday and the day of the month asked for. */
function daysBeside(parts: DateParts, { readings }: DateMention, today: string): string[] {
  return readings.flatMap((other) => {
    if (other.month === undefined || other.day === undefined) return [];
    const years = other.year === undefined ? candidateYears(today) : [other.year];
    for (const year of years) {
      const beside = dayOfParts({ ...other, year });
      if (beside === undefined) continue;
      const day = neighbours(year, other.month, parts).find(
        (candidate) => candidate <= today && Math.abs(daysBetween(candidate, beside)) <= near,
      );
      if (day !== undefined) return [day];
    }
    return [];
  });
}

function candidateYears(today: string): number[] {
  return Array.from({ length: 30 }, (_, back) => Number(today.slice(0, 4)) - back);
}

/** The day in the month itself, the one before and the one after: “Saturday (1)” stands beside June 30. */
function neighbours(year: number, month: number, parts: DateParts): string[] {
  return [0, -1, 1].flatMap((step) => {
    const index = year * 12 + month - 1 + step;
    return dayOfParts({ ...parts, year: Math.floor(index / 12), month: (index % 12) + 1 }) ?? [];
  });
}

/** Months that the text names without a day; each once, in the order of the text. */
function monthsNamed({ text, language }: Context): { month: number; name: string }[] {
  const calendar = calendarOf(language);
  const names = new Map<number, string>();
  for (const { groups } of text.matchAll(new RegExp(`(?<![\\p{L}\\p{M}])${calendar.monthPattern}`, 'giu'))) {
    const name = groups?.month ?? '';
    const month = calendar.monthOf(name);
    // Abbreviations and English “may” and “march” are other words as often as months.
    if (month === undefined || name.length < 4 || (language === 'en' && /^[a-z]/u.test(name))) continue;
    if (!names.has(month)) names.set(month, name);
  }
  return [...names].map(([month, name]) => ({ month, name }));
}

function reasonOf({ text }: DateMention, day: string, beside: string): string {
  const date = formatDay(day, 'en')
    .replace(/ \d+$/u, '')
    .replace(/^(\p{L}+) (\d+),?.*$/u, '$2 $1');
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00Z`),
  );
  return `“${text}” and “${beside}”: the latest year in which ${date} was a ${weekday}`;
}

import { Temporal } from 'temporal-polyfill';
import type { DateParts } from './find-dates.ts';

/** A calendar day in ISO form, `2023-06-19`; undefined when there is no such day, or its weekday is another one. */
export function dayOfParts({ year, month, day, weekday }: DateParts): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const date = Temporal.PlainDate.from({ year, month, day });
  if (date.day !== day) return undefined;
  return weekday === undefined || date.dayOfWeek === weekday ? date.toString() : undefined;
}

/** The years, latest first, in which a day of a month that is not after `today` falls on its weekday (if it has one). */
export function yearsOf(parts: DateParts, today: string, years = 30): string[] {
  const thisYear = Number(today.slice(0, 4));
  const days = Array.from({ length: years }, (_, back) => dayOfParts({ ...parts, year: thisYear - back }));
  return days.filter((day) => day !== undefined && day <= today) as string[];
}

/** Whole days from one calendar day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** The months, latest first, up to a given number of them, in which a day of the month is a given weekday and not after `today`. */
export function monthsOf(parts: DateParts, today: string, months: number): string[] {
  const days: string[] = [];
  let { year, month } = Temporal.PlainYearMonth.from(today.slice(0, 7));
  for (let back = 0; back < months; back += 1) {
    const day = dayOfParts({ ...parts, year, month });
    if (day !== undefined && day <= today) days.push(day);
    month -= 1;
    if (month === 0) [year, month] = [year - 1, 12];
  }
  return days;
}

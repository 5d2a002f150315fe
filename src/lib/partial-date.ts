import { formatDay, formatMonth, isDay } from './date.ts';

/** Whether a text is a day, a month or a year that exists: `2023-02-04`, `2023-02`, `2023`. */
export function isPartialDate(text: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(text) && isDay(firstDayOf(text));
}

/** `2023-02` → `2023-02-01` */
export function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The day after the last of a day, month or year: `2023-02` → `2023-03-01`. */
export function dayAfter(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const end =
    month === undefined
      ? [year + 1, 0, 1]
      : day === undefined
        ? [year, month, 1]
        : [year, month - 1, day + 1];
  return new Date(Date.UTC(end[0] ?? 0, end[1] ?? 0, end[2] ?? 1)).toISOString().slice(0, 10);
}

/** `4 February 2023`, `February 2023`, `2023`, in the reader's language. */
export function formatPartialDate(date: string, language: string): string {
  if (date.length === 10) return formatDay(date, language);
  return date.length === 7 ? formatMonth(date, language) : date;
}

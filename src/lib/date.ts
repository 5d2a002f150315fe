import { Temporal } from 'temporal-polyfill';

const dayPattern = /^(?!0000)\d{4}-\d{2}-\d{2}$/u;
const timePattern =
  /^((?!0000)\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::[0-5]\d(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?$/u;

/**
 * Reads a date as an editor writes it: `2023-06-19`, `2023-06-19 14:30`, `2023-06-19T14:30:00+08:00`.
 * Returns the instant in UTC to the second (`2023-06-19T06:30:00Z`), so that instants sort as text; without an offset
 * the time is the clock's in `timeZone`, and a day alone means its first moment there. A time that the clocks jumped
 * over is moved on by as much as they jumped. Impossible dates (`2026-02-31`) give undefined, never another day.
 */
export function parseInstant(text: string, timeZone: string): string | undefined {
  try {
    if (dayPattern.test(text)) return startOf(text, timeZone);
    const [, day, time, offset] = timePattern.exec(text) ?? [];
    if (day === undefined || time === undefined) return undefined;
    if (offset !== undefined) return toSecond(Temporal.Instant.from(`${day}T${time}${offset}`));
    return toSecond(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).toInstant());
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Whether a date is written as a day without a time. */
export function isDay(text: string): boolean {
  return dayPattern.test(text) && parseInstant(text, 'UTC') !== undefined;
}

/** The day that a file's path names: `2023/2023-06-19-low-tide.md` or `2023/06/19/low-tide.md`. */
export function dayOfPath(path: string): string | undefined {
  const [, year, month, date] =
    /(?:^|\/)(\d{4})-(\d{2})-(\d{2})(?:-[^/]*)?\.\w+$/u.exec(path) ??
    /(?:^|\/)(\d{4})\/(\d{2})\/(\d{2})\//u.exec(path) ??
    [];
  const day = [year, month, date].join('-');
  return isDay(day) ? day : undefined;
}

/** The calendar day of an instant in a zone: `2023-06-19`. */
export function dayOf(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** Monday of the ISO week that a day belongs to: `2023-06-21` → `2023-06-19`. */
export function mondayOf(day: string): string {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 }).toString();
}

/** An instant as a zone's clock shows it, with the offset: `2023-06-19T22:40:00+08:00`. */
export function zonedInstant(instant: string, timeZone: string): string {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  return zoned.toString({ smallestUnit: 'second', timeZoneName: 'never' });
}

/** The instant some days before another. */
export function daysBefore(instant: string, days: number): string {
  return toSecond(Temporal.Instant.from(instant).subtract({ hours: 24 * days }));
}

/** The calendar day that an editor's date falls on in a zone: a day is itself; of a day with a time, the zone decides. */
export function dayIn(date: string, timeZone: string): string {
  if (isDay(date)) return date;
  return dayOf(parseInstant(date, timeZone) ?? date, timeZone);
}

/**
 * `June 19, 2023` in the reader's language, for a calendar day. `full` has the day of the week, stands alone, and
 * therefore begins with a capital, which Spanish and Portuguese do not give to names of days.
 */
export function formatDay(day: string, language: string, style: 'full' | 'long' | 'medium' = 'long'): string {
  const text = formatterOf(language, { dateStyle: style }).format(dateOf(day));
  return style === 'full' ? capitalised(text, language) : text;
}

/** From one day to another, as short as the language allows: `Jun 19 – 23, 2023`. Of one day, the day. */
export function formatDays(from: string, to: string, language: string): string {
  return formatterOf(language, { dateStyle: 'medium' }).formatRange(dateOf(from), dateOf(to));
}

/** `June 2023`, from `2023-06`; it stands alone, as `full` does. */
export function formatMonth(month: string, language: string): string {
  const format = formatterOf(language, { year: 'numeric', month: 'long' });
  return capitalised(format.format(dateOf(`${month}-01`)), language);
}

/** Whether the runtime knows an IANA time zone by this name. */
export function isTimeZone(name: string): boolean {
  // A time zone of the list begins with a letter; `+02:00` is an offset, which knows no summer time.
  if (!/^[a-z]/iu.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A formatter for calendar days, made once: to make one takes a hundred times as long as to use it. */
function formatterOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options]);
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  formatters.set(key, formatter);
  return formatter;
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function capitalised(text: string, language: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}

function startOf(day: string, timeZone: string): string {
  return toSecond(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant());
}

function toSecond(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' });
}

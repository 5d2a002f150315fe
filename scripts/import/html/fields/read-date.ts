import { parseInstant } from '../../../../src/lib/date.ts';
import { dayOfParts } from '../../dates/days.ts';
import { findDates } from '../../dates/find-dates.ts';

/**
 * A date of a page's data or text, in the form that `parseInstant` reads: a day, or a day with time and zone. Reads ISO
 * in all its forms, `20220919T1432`, RFC 2822, seconds or milliseconds since 1970, and dates in words of `language`.
 */
export function readDate(text: string, language: string): string | undefined {
  const value = text.trim();
  return (
    readIso(value) ?? readCompact(value) ?? readEpoch(value) ?? readMail(value) ?? readWords(value, language)
  );
}

/** The first date in a text, as a day; `language` is a BCP 47 tag. */
export function readWords(text: string, language: string): string | undefined {
  for (const { readings } of findDates(text, language.replace(/-.*$/u, ''))) {
    const days = readings.map(dayOfParts).filter((day) => day !== undefined);
    const [first, second] = days;
    if (first !== undefined) return isMonthFirst(language) ? (second ?? first) : first;
  }
  return undefined;
}

/** The first day of the first month with a year in a text. */
export function readMonth(text: string, language: string): string | undefined {
  const readings = findDates(text, language.replace(/-.*$/u, '')).flatMap((mention) => mention.readings);
  return readings.map((parts) => dayOfParts({ ...parts, day: 1 })).find((day) => day !== undefined);
}

/** Midnight on the dot is what systems write for a day without a time. */
function readIso(text: string): string | undefined {
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:[T\s]+(\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{0,2})?)?/iu.exec(
      text,
    );
  const [, day, time, zone] = match ?? [];
  if (day === undefined || parseInstant(day, 'UTC') === undefined) return undefined;
  if (time === undefined || /^00:00(?::00)?$/u.test(time)) return day;
  const instant = `${day}T${time}${zoneOf(zone)}`;
  return parseInstant(instant, 'UTC') === undefined ? day : instant;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(?:Z|UTC|GMT)$/iu.test(zone)) return 'Z';
  const [, hours = '', minutes = ''] = /^([+-]\d{2}):?(\d{2})?/u.exec(zone) ?? [];
  return `${hours}:${minutes || '00'}`;
}

function readCompact(text: string): string | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2}))?/u.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute] = match;
  const date = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
  return readIso(hour === undefined ? date : `${date}T${hour}:${minute ?? '00'}`);
}

function readEpoch(text: string): string | undefined {
  if (!/^1\d{9}(?:\d{3})?$/u.test(text)) return undefined;
  const milliseconds = text.length === 10 ? Number(text) * 1000 : Number(text);
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/u, 'Z');
}

/** `Mon, 03 Jun 2019 11:20:00 +0200` */
function readMail(text: string): string | undefined {
  const match = /\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|[+-]\d{4})/u.exec(text);
  const milliseconds = match ? Date.parse(match[0]) : Number.NaN;
  return Number.isNaN(milliseconds)
    ? undefined
    : new Date(milliseconds).toISOString().replace(/\.\d+Z$/u, 'Z');
}

/** Where 6/5 is the fifth of June; English of no country is American more often than not. */
function isMonthFirst(language: string): boolean {
  return /^en(?:-(?:US|PH))?$/iu.test(language);
}

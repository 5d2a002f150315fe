import { parseInstant } from '../../../src/lib/date.ts';
import { dayOfParts } from './days.ts';
import { findDates } from './find-dates.ts';

/**
 * A date as machines and generators write it, in the form that front matter takes: `Mon, 19 Jun 2023 14:30:00 GMT`,
 * `2023-06-19 14:30:00 +0200`, `19 June 2023`. Undefined when it can be read in two ways, or in none.
 */
export function parseStamp(stamp: string, language = 'en'): string | undefined {
  const text = stamp.trim();
  const iso = text
    .replace(/^(\d{4}-\d{2}-\d{2})\s+(\d{2}:\d{2})/u, '$1T$2')
    .replace(/(:\d{2}(?:\.\d+)?)\s+(Z|[+-]\d{2}:?\d{2})$/u, '$1$2')
    .replace(/(T\d{2}:\d{2}:\d{2}\.\d{1,9})\d*/u, '$1')
    .replace(/\.0+(?=Z|[+-]|$)/u, '')
    .replace(/(T.*[+-]\d{2})(\d{2})$/u, '$1:$2')
    .replace(/\s+(?:UTC|GMT)$/u, 'Z');
  if (parseInstant(iso, 'UTC') !== undefined) return iso;
  const mail =
    /^(?:\p{L}{3},?\s+)?\d{1,2}\s+\p{L}{3}\s+\d{4}\s+\d{2}:\d{2}(?::\d{2})?\s+(?:[A-Z]{1,4}|[+-]\d{4})$/u.test(
      text,
    );
  const instant = mail ? Date.parse(text) : NaN;
  if (!Number.isNaN(instant)) return new Date(instant).toISOString().replace('.000Z', 'Z');
  const mentions = findDates(text, language);
  const [only] = mentions;
  if (!only || mentions.length > 1 || only.readings.length > 1) return undefined;
  return dayOfParts({ ...only.readings[0], weekday: undefined });
}

import type { Found } from '../draft.ts';
import { readingsOfBareDay } from './bare-day.ts';
import { calendarOf } from './calendar.ts';
import { dayOfParts, yearsOf } from './days.ts';
import type { DateMention } from './find-dates.ts';
import { findDates } from './find-dates.ts';

/** A day that a text may have been published on. */
export interface DateCandidate {
  day: string;
  why: string;
  /** 0 to 1. */
  sure: number;
}

/** Below this a reading is put to the editor instead of taken. */
const enough = 0.6;

/** Dates further down are those of other events. */
const openingLength = 1500;

/**
 * The day a text was published, from the dates in it: every reading, the likeliest first. `today` is a calendar day;
 * a text is never newer than that.
 */
export function candidatesIn(text: string, language: string, today: string): DateCandidate[] {
  const mentions = findDates(text, language);
  const opening = mentions.filter(({ index }) => index < openingLength);
  const found = opening.flatMap((mention, order) =>
    [
      ...readingsOfFullDate(mention, mentions, today),
      ...readingsWithoutYear(mention, today),
      ...readingsOfDateline(mention, { text, language, today }),
      ...readingsOfBareDay(mention, mentions, { text, language, today }),
    ].map((candidate) => ({
      ...candidate,
      sure:
        candidate.sure -
        order * 0.02 -
        doubtOf(candidate.day, text, today) -
        lateness(candidate.day, opening, today),
    })),
  );
  const best = new Map<string, DateCandidate>();
  for (const candidate of found) {
    if (candidate.sure > (best.get(candidate.day)?.sure ?? 0)) best.set(candidate.day, candidate);
  }
  return [...best.values()].sort((a, b) => b.sure - a.sure || (a.day < b.day ? 1 : -1));
}

/** A text that names a year well after the day, though not after today, was hardly written on that day. */
function doubtOf(day: string, text: string, today: string): number {
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)].map(([year]) => Number(year));
  const newest = Math.max(0, ...years.filter((year) => year <= Number(today.slice(0, 4))));
  return newest > Number(day.slice(0, 4)) + 1 ? 0.3 : 0;
}

/** A text that opens with a full date was not written before it. */
function lateness(day: string, opening: readonly DateMention[], today: string): number {
  const days = opening.flatMap(({ readings }) => (readings.length === 1 ? readings.map(dayOfParts) : []));
  const latest = days
    .filter((other) => other !== undefined && other <= today)
    .sort()
    .at(-1);
  return latest !== undefined && day < latest ? 0.4 : 0;
}

/** The one reading that may be taken without asking, if there is one. */
export function certainOf(candidates: readonly DateCandidate[]): Found<string> | undefined {
  const [first, second] = candidates;
  if (!first || first.sure < enough || second?.sure === first.sure) return undefined;
  return { value: first.day, from: first.why, sure: first.sure };
}

/** “on Monday, June 19, 2023”: likely when it is the latest date that the text names. */
function readingsOfFullDate(
  { text, readings }: DateMention,
  all: readonly DateMention[],
  today: string,
): DateCandidate[] {
  const days = readings.map(dayOfParts).filter((day) => day !== undefined && day <= today) as string[];
  const latest = all
    .flatMap((mention) => mention.readings.map(dayOfParts))
    .sort()
    .at(-1);
  return days.map((day) => ({
    day,
    why: `“${text}” in the text`,
    sure: days.length > 1 ? 0.4 : day === latest || latest === undefined ? 0.65 : 0.45,
  }));
}

/** “Monday, June 19” has one likely year: the last in which that was a Monday. “June 19” has as many as one likes. */
function readingsWithoutYear({ text, readings }: DateMention, today: string): DateCandidate[] {
  return readings.flatMap((parts) => {
    if (parts.year !== undefined || parts.month === undefined || parts.day === undefined) return [];
    const days = yearsOf(parts, today).slice(0, 3);
    if (parts.weekday === undefined)
      return days.map((day) => ({ day, why: `“${text}”, the year a guess`, sure: 0.3 }));
    return days.map((day, index) => ({
      day,
      why:
        index === 0
          ? `“${text}”: the latest year in which that was the weekday`
          : `“${text}”, in an earlier year`,
      sure: readings.length === 1 ? 0.75 - index * 0.3 : 0.5,
    }));
  });
}

/** Only a date this near to the start can be a dateline’s. */
const datelineLength = 60;

/** “WASHINGTON, June 19 — … on Monday”: agencies call the day itself by its weekday, so the year is one in which it was that. */
function readingsOfDateline(mention: DateMention, { text, language, today }: Context): DateCandidate[] {
  const [parts, another] = mention.readings;
  if (!parts || another || mention.index > datelineLength) return [];
  if (parts.year !== undefined || parts.weekday !== undefined || parts.day === undefined) return [];
  const lede = text.slice(mention.index, text.indexOf('\n', mention.index) + 1 || undefined);
  const weekdays = weekdaysIn(lede, language);
  const [weekday] = weekdays;
  if (!weekday || weekdays.length > 1) return [];
  return yearsOf({ ...parts, weekday: weekday.weekday }, today)
    .slice(0, 1)
    .map((day) => ({
      day,
      why: `“${mention.text}” and “${weekday.name}”: the latest year in which both are right`,
      sure: 0.65,
    }));
}

interface Context {
  text: string;
  language: string;
  today: string;
}

function weekdaysIn(text: string, language: string): { weekday: number; name: string }[] {
  const { weekdayPattern, weekdayOf } = calendarOf(language);
  const named = new Map<number, string>();
  for (const { groups } of text.matchAll(new RegExp(`(?<![\\p{L}\\p{M}])${weekdayPattern}`, 'giu'))) {
    const name = groups?.weekday ?? '';
    const weekday = weekdayOf(name);
    if (weekday !== undefined && name.length > 3) named.set(weekday, name);
  }
  return [...named].map(([weekday, name]) => ({ weekday, name }));
}

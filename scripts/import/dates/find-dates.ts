import type { Calendar } from './calendar.ts';
import { calendarOf } from './calendar.ts';
import { patternsOf } from './date-patterns.ts';

/** What a date in a text says; whatever it leaves out is absent. */
export interface DateParts {
  year?: number | undefined;
  /** 1 to 12. */
  month?: number | undefined;
  day?: number | undefined;
  /** 1 (Monday) to 7. */
  weekday?: number | undefined;
}

/** A date as it stands in a text. */
export interface DateMention {
  text: string;
  /** UTF-16 offset in the text that was searched. */
  index: number;
  /** More than one when the same figures can be read in two orders: 06/05/2023. */
  readings: DateParts[];
}

/** Every date in a text, in its order, in the text's language or in English; the longest reading of a place wins. */
export function findDates(text: string, language: string): DateMention[] {
  const plain = withPlainDigits(text);
  const calendar = calendarOf(language);
  const mentions: DateMention[] = [];
  for (const { pattern, read } of patternsOf(language)) {
    for (const match of plain.matchAll(pattern)) {
      const readings = read(namesRead(match, calendar), language).filter(isPossible);
      const end = match.index + match[0].length;
      if (readings.length === 0 || overlaps(mentions, match.index, end)) continue;
      mentions.push({
        text: text
          .slice(match.index, end)
          .trim()
          .replace(/(?<=\p{L}{4})\.$/u, ''),
        index: match.index,
        readings,
      });
    }
  }
  return mentions.sort((a, b) => a.index - b.index);
}

/** The groups of a match, with the names of months and weekdays as numbers. */
export type Groups = Readonly<Record<string, string | undefined>> & {
  monthNumber?: string;
  weekdayNumber?: string;
};

function namesRead(match: RegExpExecArray, calendar: Calendar): Groups {
  const groups = match.groups ?? {};
  const month = calendar.monthOf(groups.month ?? '');
  const weekday = calendar.weekdayOf(groups.weekday ?? '');
  return {
    ...groups,
    ...(month !== undefined && { monthNumber: String(month) }),
    ...(weekday !== undefined && { weekdayNumber: String(weekday) }),
  };
}

/** Code points of the digit nought: Arabic, Persian, Devanagari, Bengali, Thai. */
const noughts = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

/** Digits of other scripts become 0 to 9, one for one, so that offsets stay true. */
function withPlainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯๐-๙]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String(code - (noughts.findLast((nought) => nought <= code) ?? code));
  });
}

function isPossible({ year, month, day }: DateParts): boolean {
  if (year !== undefined && (year < 1800 || year > 2200)) return false;
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day === undefined) return true;
  // Without a year, 29 February may be.
  return day >= 1 && day <= new Date(Date.UTC(year ?? 2024, month ?? 1, 0)).getUTCDate();
}

function overlaps(mentions: readonly DateMention[], start: number, end: number): boolean {
  return mentions.some(({ index, text }) => start < index + text.length && index < end);
}

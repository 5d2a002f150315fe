import { calendarOf } from './calendar.ts';
import type { DateParts, Groups } from './find-dates.ts';

/** A form in which dates are printed. */
export interface DatePattern {
  /** Flags `giu`. */
  pattern: RegExp;
  read: (groups: Groups, language: string) => DateParts[];
}

/** The forms of a language, the longest first: of two that overlap in a text, the earlier entry wins. */
export function patternsOf(language: string): readonly DatePattern[] {
  let patterns = known.get(language);
  if (!patterns) {
    patterns = createPatterns(language);
    known.set(language, patterns);
  }
  return patterns;
}

const known = new Map<string, readonly DatePattern[]>();

const year = String.raw`(?<year>(?:19|20|25)\d{2})(?!\d(?!\d?:\d\d))`;
const day = String.raw`(?<day>\d{1,2})`;
const ordinal = String.raw`(?:st|nd|rd|th|er|[ºª°]|-?(?:го|е|ое))?`;
const cjkWeekday = '(?:星期|周|週|礼拜|禮拜)?(?<cjkWeekday>[一二三四五六日天月火水木金土])(?:曜日?)?';
const start = String.raw`(?<![\p{L}\p{M}\p{N}])`;

function createPatterns(language: string): DatePattern[] {
  const { monthPattern: month, weekdayPattern: weekday } = calendarOf(language);
  const before = String.raw`(?:${start}${weekday},?\s+(?:den\s+|le\s+|the\s+|el\s+|dia\s+|\p{L}{1,3}\s+)?)?${start}`;
  const form = (source: string, read: DatePattern['read'] = named): DatePattern => ({
    pattern: new RegExp(source, 'giu'),
    read,
  });
  return [
    form(String.raw`(?<![\d-])(?<year>\d{4})-(?<number>\d{2})-(?<day>\d{2})(?!\d)`),
    form(
      String.raw`(?<era>令和|平成|民國|民国)?\s?(?<year>\d{1,4})\s?[年년]\s?(?<number>\d{1,2})\s?[月월]\s?${day}\s?[日號号일]`,
    ),
    form(String.raw`(?<number>\d{1,2})\s?[月월]\s?${day}\s?[日號号일](?:\s?[（(]${cjkWeekday}[）)])?`),
    form(
      String.raw`(?:星期|周|週|礼拜|禮拜)(?<cjkWeekday>[一二三四五六日天])\s?[（(]\s?${day}\s?[日號号]?\s?[）)]`,
    ),
    form(String.raw`(?<!\d)${day}日\s?[（(](?<cjkWeekday>[月火水木金土日])(?:曜日?)?[）)]`),
    form(`${before}${month}\\s+${day}${ordinal}(?!\\d),?\\s+${year}`),
    form(
      String.raw`${before}${day}\.?${ordinal}[\s-]+(?:de\s+|d[’']|of\s+|di\s+|tháng\s+)?ב?${month}(?:\/\p{L}+)?(?:,?[\s-]+(?:de\s+|del\s+|of\s+)?)${year}`,
    ),
    form(String.raw`${start}(?<first>\d{1,2})(?<mark>[./-])(?<second>\d{1,2})\k<mark>${year}`, inEitherOrder),
    form(String.raw`(?<!\d)${year}[/.](?<number>\d{1,2})[/.]${day}(?!\d)`),
    form(
      String.raw`${start}${weekday}\s*[（(](?<first>\d{1,2})(?<mark>[./])(?<second>\d{1,2})\.?[）)]`,
      inEitherOrder,
    ),
    form(String.raw`${start}${weekday}\s*[（(]${month}\s+${day}${ordinal}[）)]`),
    form(String.raw`${start}${weekday}\s*[（(]${day}${ordinal}[）)]`),
    form(String.raw`${before}${month}\s+${day}${ordinal}(?![\d:])`),
    form(
      String.raw`${before}${day}\.?${ordinal}\s+(?:de\s+|d[’']|of\s+|di\s+|tháng\s+)?ב?${month}(?![\p{L}\p{N}])`,
    ),
    // Not in English, where “Monday 19 people …” begins so.
    ...(language === 'en'
      ? []
      : [
          form(String.raw`${start}${weekday},?\s+(?:le\s+|den\s+|el\s+)?${day}(?:\.|º)?(?=\s*(?:[,;)–—]|$))`),
        ]),
    form(String.raw`${start}${month},?\s+(?:de\s+)?${year}`),
    form(String.raw`(?<!\d)${year}\s?[年년]\s?(?<number>\d{1,2})\s?[月월]`),
  ];
}

const cjkWeekdays = new Map(
  ['一月', '二火', '三水', '四木', '五金', '六土', '日天'].flatMap((names, index) =>
    Array.from(names, (name) => [name, index + 1] as const),
  ),
);

function named(groups: Groups, language: string): DateParts[] {
  // “may 5 people” is no date: English capitalises months.
  if (language === 'en' && /^[a-z]/u.test(groups.month ?? '')) return [];
  const month = groups.number ?? groups.monthNumber;
  const cjk = cjkWeekdays.get(groups.cjkWeekday ?? '');
  return [
    {
      year: yearOf(groups, language),
      month: numberOf(month),
      day: numberOf(groups.day),
      weekday: numberOf(groups.weekdayNumber) ?? cjk,
    },
  ];
}

/** 19.6. is a day and a month everywhere; 6/5 is so outside English, where it may be either. */
function inEitherOrder(groups: Groups, language: string): DateParts[] {
  const first = numberOf(groups.first);
  const second = numberOf(groups.second);
  const rest = { year: yearOf(groups, language), weekday: numberOf(groups.weekdayNumber) };
  const dayFirst = { ...rest, day: first, month: second };
  const monthFirst = { ...rest, day: second, month: first };
  if (first === second || groups.mark === '.' || (first ?? 0) > 12) return [dayFirst];
  if (language !== 'en') return (second ?? 0) > 12 ? [monthFirst] : [dayFirst];
  return (second ?? 0) > 12 ? [monthFirst] : [dayFirst, monthFirst];
}

/** An era’s first year is its year 1; Thai print counts from the Buddha’s death, 543 years earlier. */
function yearOf(groups: Groups, language: string): number | undefined {
  const year = numberOf(groups.year);
  if (year === undefined) return undefined;
  const eras: Record<string, number> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };
  const era = groups.era;
  if (era !== undefined) return year + (eras[era] ?? 0);
  return language === 'th' && year > 2400 ? year - 543 : year;
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

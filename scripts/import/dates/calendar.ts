/** The names of months and weekdays that a text of one language may use, with patterns that find them. */
export interface Calendar {
  /** Regular expression source with a group `month`; a full stop after an abbreviation is part of it. */
  monthPattern: string;
  /** The same with a group `weekday`. */
  weekdayPattern: string;
  /** 1 to 12. */
  monthOf: (name: string) => number | undefined;
  /** 1 (Monday) to 7. */
  weekdayOf: (name: string) => number | undefined;
}

/** The calendar of a text: its language's names, and the English ones, which datelines use everywhere. */
export function calendarOf(language: string): Calendar {
  let calendar = calendars.get(language);
  if (!calendar) {
    calendar = createCalendar([...new Set([...variantsOf(language), 'en', 'en-GB'])]);
    calendars.set(language, calendar);
  }
  return calendar;
}

const calendars = new Map<string, Calendar>();

/** Arabic months have other names in the Levant; Persian texts give Gregorian dates in another calendar than the default. */
function variantsOf(language: string): string[] {
  if (language === 'ar') return ['ar-EG', 'ar-SY', 'ar-MA'];
  if (language === 'fa') return ['fa-u-ca-gregory'];
  if (language === 'th') return ['th-u-ca-gregory'];
  return [language];
}

function createCalendar(languages: readonly string[]): Calendar {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  for (const language of languages) {
    for (let month = 1; month <= 12; month += 1) {
      for (const name of monthNames(language, month)) addName(months, name, month);
    }
    for (let weekday = 1; weekday <= 7; weekday += 1) {
      for (const name of weekdayNames(language, weekday)) addName(weekdays, name, weekday);
    }
  }
  return {
    monthPattern: `(?<month>${alternatives(months)})(?![\\p{L}\\p{M}])\\.?`,
    weekdayPattern: `(?<weekday>${alternatives(weekdays)})(?![\\p{L}\\p{M}])\\.?`,
    monthOf: (name) => months.get(keyOf(name)),
    weekdayOf: (name) => weekdays.get(keyOf(name)),
  };
}

/** The first language to claim a name keeps it: the text's own comes before English. */
function addName(names: Map<string, number>, name: string, value: number): void {
  const key = keyOf(name);
  if (/\p{L}\p{M}*\p{L}/u.test(key) && !names.has(key)) names.set(key, value);
}

function monthNames(language: string, month: number): string[] {
  const date = new Date(Date.UTC(2023, month - 1, 15));
  const styles: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    // With a day beside it a month stands in the genitive: «июня», not «июнь».
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ];
  const names = styles.map((style) => partOf(language, style, date, 'month'));
  return month === 9 && language === 'en' ? [...names, 'Sept'] : names;
}

function weekdayNames(language: string, weekday: number): string[] {
  // 19 June 2023 was a Monday.
  const date = new Date(Date.UTC(2023, 5, 18 + weekday));
  const long = partOf(language, { weekday: 'long' }, date, 'weekday');
  const short = partOf(language, { weekday: 'short' }, date, 'weekday');
  return [long, short, ...spellingsOf(language, long)];
}

/** The other forms in which a weekday stands in print. */
function spellingsOf(language: string, name: string): string[] {
  // “nesta segunda (19)”
  if (language.startsWith('pt')) return name.includes('-') ? [name.slice(0, name.indexOf('-'))] : [];
  if (language.startsWith('ar')) return [name.replace('الاثنين', 'الإثنين')];
  // “On Wednesday” is an accusative: среда, but «в среду».
  if (/^(?:ru|uk|be|bg|sr)/u.test(language)) return [name.replace(/а$/u, 'у'), name.replace(/я$/u, 'ю')];
  if (/^(?:pl|cs|sk|hr)/u.test(language)) return [name.replace(/a$/u, language === 'pl' ? 'ę' : 'u')];
  return [];
}

function partOf(
  language: string,
  style: Intl.DateTimeFormatOptions,
  date: Date,
  type: 'month' | 'weekday',
): string {
  const parts = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).formatToParts(date);
  return parts.find((part) => part.type === type)?.value ?? '';
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\.$/u, '');
}

function alternatives(names: ReadonlyMap<string, number>): string {
  return [...names.keys()]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`))
    .join('|');
}

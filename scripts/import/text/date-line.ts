import { dayOfParts, yearsOf } from '../dates/days.ts';
import { findDates } from '../dates/find-dates.ts';
import type { DateMention } from '../dates/find-dates.ts';
import type { Found } from '../draft.ts';
import { publishedLabel, updatedLabel } from '../words/labels.ts';

/** The days that a line of dates gives. */
export interface DateLine {
  published?: Found<string>;
  updated?: Found<string>;
}

/** What may stand beside a date: times, zones, places in a word or two, marks. */
const beside =
  /\d{1,2}\s?[:.h]\s?\d{2}(?:[:.]\d{2})?(?:\s?(?:uhr|h|hrs?|часов))?|\b\d{1,2}\s?(?:h|uhr)\b|(?<!\p{L})(?:[ap]\.?m\.?|gmt|utc|[ecmpb][sd]?t|cest|cet|bst|ist|jst|msk|hkt|aest|aedt|wib|uhr|local time|gmt[+-]\d+|updated|at|às|a las|à|um|kl|on|em|el|le|den|di|op|den|в|om|г|год[ау]?|ore|alle|o[’']?clock|last|first|date|time|ago|years?|months?|days?|hours?|há|dias?|horas?|hace|vor|stunden|tagen|il y a|heures|jours)(?!\p{L})/giu;

/** Reads a line that says when the text was published, and perhaps updated, and nothing else. */
export function readDateLine(text: string, language: string, today: string): DateLine | undefined {
  if (text.length > 160) return undefined;
  const mentions = findDates(text, language).filter(({ readings }) => readings.some((parts) => parts.day));
  if (mentions.length === 0 || mentions.length > 2 || strayWords(text, mentions) > 2) return undefined;
  const labelAt = updatedLabel.exec(text)?.index;
  const line: DateLine = {};
  const clear = mentions.filter(({ readings }) => readings.length === 1);
  // “03/12/2024 March 12, 2024” says it twice, once clearly.
  for (const mention of clear.length > 0 ? clear : mentions) {
    const day = dayOf(mention, today);
    if (day === undefined) return undefined;
    const found = { value: day.value, from: `“${text}”`, ...(day.sure < 1 && { sure: day.sure }) };
    const isUpdate =
      labelAt !== undefined && labelAt < mention.index && (labelAt > 0 || !publishedLabel.test(text));
    if (isUpdate && (mentions.length > 1 || labelAt === 0)) line.updated = found;
    else line.published ??= found;
  }
  return line;
}

/** The day itself; without a year, the latest in which its weekday is right. */
function dayOf({ readings }: DateMention, today: string): { value: string; sure: number } | undefined {
  const days = readings.flatMap((parts) => dayOfParts(parts) ?? []);
  const [only, another] = days;
  if (only !== undefined) return another === undefined ? { value: only, sure: 1 } : undefined;
  const parts = readings[0];
  if (parts?.weekday === undefined || parts.month === undefined) return undefined;
  const [latest] = yearsOf(parts, today);
  return latest === undefined ? undefined : { value: latest, sure: 0.8 };
}

/** Words of the line that are neither date nor label: “Lisbon” may stand there, a sentence not. */
function strayWords(text: string, mentions: readonly DateMention[]): number {
  const rest = mentions
    .reduce((left, { text: date }) => left.replace(date, ' '), text)
    .replace(publishedLabel, ' ')
    .replace(updatedLabel, ' ')
    .replace(/\((?:星期|周|週)?[一二三四五六日天月火水木金土]\)/gu, ' ')
    .replace(/(?:星期|周|週)[一二三四五六日天]/gu, ' ')
    .replace(beside, ' ');
  return rest.match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0;
}

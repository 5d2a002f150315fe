import { findDates } from '../dates/find-dates.ts';
import type { DraftFields } from '../draft.ts';
import { wordsIn } from '../words/sentences.ts';
import { readBareByline, readByline } from './byline.ts';
import { readDateLine } from './date-line.ts';
import type { Line, Story } from './story.ts';

/** A line of the head, and what it says when it is a byline or a date. */
export interface HeadLine {
  line: Line;
  fields?: DraftFields | undefined;
}

/** Reads bylines and dates off the lines of a head. Beside such a line a name alone is a byline too, and a role or a place belongs to it. */
export function readHeadLines(lines: readonly Line[], { language }: Story, today: string): HeadLine[] {
  const plain: HeadLine[] = lines.map((line) => ({ line, fields: readFacts(line.text, language, today) }));
  const isNearFact = (index: number) =>
    plain.some(({ fields }, at) => fields && Math.abs(at - index) <= 2) ||
    isBelowName(lines[index + 1]?.text);
  const named = plain.map((read, index) =>
    read.fields || index === 0 || !isNearFact(index)
      ? read
      : { ...read, fields: readBareByline(read.line.text) },
  );
  return named.map((read, index) => {
    const follows = named[index - 1]?.fields?.authors ?? named[index - 2]?.fields?.authors;
    return read.fields || !follows ? read : { ...read, fields: readBelowName(read.line.text) };
  });
}

/** Of two that say the same, the later wins. */
export function merged(parts: readonly (DraftFields | undefined)[]): DraftFields {
  return parts.reduce<DraftFields>((all, part) => ({ ...all, ...part }), {});
}

/** Bylines and dates; several may share a line, so a date line, in which a place may stand, is looked for last. */
function readFacts(text: string, language: string, today: string): DraftFields | undefined {
  return (
    readByline(text) ??
    readDesk(text) ??
    readParts(text, language, today) ??
    datedByline(text, language, today) ??
    readDateLine(text, language, today)
  );
}

const desk =
  /^(?:by|por|par|von|da|di|door)\s+.{0,40}\b(?:staff|staff (?:reporter|writer|correspondent)|(?:news|web|online) ?desk|correspondents?|reporters?|agencies|bureau|redação|redacción|rédaction|redaktion|redazione|redactie)$/iu;

/** “By our staff reporter” is a byline that names nobody. */
function readDesk(text: string): DraftFields | undefined {
  return desk.test(text) && wordsIn(text) <= 7 ? {} : undefined;
}

/** “By Ana Reis | June 19, 2023 | World” */
function readParts(text: string, language: string, today: string): DraftFields | undefined {
  const parts = text.split(/\s*[|•·●]\s*|\s+[–—-]\s+/u);
  const read = parts.map(
    (part) =>
      readByline(part) ?? readDateLine(part, language, today) ?? (wordsIn(part) <= 3 ? {} : undefined),
  );
  const facts = read.filter((part) => part !== undefined);
  const says = facts.some((part) => Object.keys(part).length > 0);
  return parts.length > 1 && facts.length === parts.length && says ? merged(facts) : undefined;
}

/** “By Ana Reis, June 19, 2023”: no mark between the two. */
function datedByline(text: string, language: string, today: string): DraftFields | undefined {
  const [date] = findDates(text, language);
  if (!date || text.length > 160) return undefined;
  const signed = readByline(text.slice(0, date.index).replace(/[\s,(]+(?:on|em|le|am|el)?[\s,(]*$/u, ''));
  const dated = readDateLine(text.slice(date.index), language, today);
  return signed && dated ? { ...dated, ...signed } : undefined;
}

const place = /^Reporting from (?<place>\p{Lu}[^.!?]{1,60})$/u;
const role =
  /\b(?:correspondent|reporter|editor|journalist|writer|columnist|BBC News|redação|corresponsal|envoyée? spéciale?)\b/iu;

/** “Health correspondent, Coastal Wire” and “Reporting from Port Linden” */
function isBelowName(text: string | undefined): boolean {
  return text !== undefined && (place.test(text) || (wordsIn(text) <= 7 && role.test(text)));
}

function readBelowName(text: string): DraftFields | undefined {
  if (!isBelowName(text)) return undefined;
  const town = place.exec(text)?.groups?.place;
  return town === undefined ? {} : { dateline: { value: town, from: `“${text}”` } };
}

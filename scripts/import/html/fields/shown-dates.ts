import type { Element } from 'hast';
import { publishedLabel, updatedLabel } from '../../words/labels.ts';
import type { Block } from '../body/blocks.ts';
import { nameEvidence, nameWords } from '../body/names.ts';
import { elementsOf, prop, textOf } from '../tree.ts';
import { readDate, readMonth, readWords } from './read-date.ts';
import type { Sight } from './sight.ts';

/** A text that may hold the date, and where it was found. */
export interface DateCandidate {
  text: string | undefined;
  from: string;
  sure?: number;
}

/** A date in words: the nearer to the title, and the plainer its name, the better. */
export function shownDates(sight: Sight, kind: 'published' | 'updated'): DateCandidate[] {
  const { blocks, titleAt, language } = sight;
  const found = blocks.flatMap((block, at) => {
    if (block.length > 220 || at > titleAt + 400) return [];
    const parts = dateParts(block).flatMap((part) => saysOf(part, kind));
    return parts.flatMap(({ element, text, value }) => {
      const read = readDate(value, language) ?? readWords(text, language);
      if (read === undefined) return [];
      const rank = rankOf({ element, block, text, distance: at - titleAt });
      return [{ text: value, from: `“${text.slice(0, 60)}” on the page`, rank, sure: rank > 3 ? 0.95 : 0.6 }];
    });
  });
  return found.filter(({ rank }) => rank >= 0).sort((a, b) => b.rank - a.rank);
}

/** `Last updated: June 2022`, where the page says no more. */
export function shownMonths({ blocks, language }: Sight): DateCandidate[] {
  const labelled = blocks.filter(
    ({ text }) => text.length < 60 && (publishedLabel.test(text) || updatedLabel.test(text)),
  );
  return labelled.flatMap(({ text }) => {
    const month = readMonth(text, language);
    return month === undefined
      ? []
      : [{ text: month, from: `“${text}” on the page, the day a guess`, sure: 0.4 }];
  });
}

/** The earliest time on the page, when there is no better: readers comment on an article soon after it has come out. */
export function firstTimes({ page }: Sight): DateCandidate[] {
  const times = elementsOf(page.root).filter(({ tagName }) => tagName === 'time');
  const [first] = times
    .flatMap((time) => prop(time, 'dateTime') ?? [])
    .filter((text) => /^\d{4}-\d{2}-\d{2}/u.test(text))
    .sort();
  return [{ text: first?.slice(0, 10), from: 'the earliest time on the page, a guess', sure: 0.3 }];
}

/** What a part says of publication, or of the last change: “Posted: … | Updated: …” is cut between the two. */
function saysOf(part: DatePart, kind: 'published' | 'updated'): DatePart[] {
  const at = part.text.search(updatedLabel);
  const [published, updated] = at === -1 ? [part.text, ''] : [part.text.slice(0, at), part.text.slice(at)];
  const text = kind === 'published' ? published : updated;
  if (text.trim() === '' || (at > 0 && !/\d/u.test(text))) return [];
  return [{ ...part, text, value: part.value === part.text ? text : part.value }];
}

interface DatePart {
  element: Element;
  text: string;
  /** What to read: the machine's form if there is one. */
  value: string;
}

/** The times and dates within a line, each with its own element where it has one; the line itself last. */
function dateParts(block: Block): DatePart[] {
  const inner = elementsOf(block.element).filter(
    (element) => element.tagName === 'time' || element.tagName === 'abbr' || isDateName(element),
  );
  return [...inner, block.element].flatMap((element) => {
    const text = element === block.element ? block.text : textOf(element);
    const machine = prop(element, 'dateTime') ?? prop(element, 'content') ?? prop(element, 'dataDate');
    const titled = element.tagName === 'abbr' ? prop(element, 'title') : undefined;
    return text === '' ? [] : [{ element, text, value: machine ?? titled ?? text }];
  });
}

function rankOf(seen: { element: Element; block: Block; text: string; distance: number }): number {
  const { element, block, text, distance } = seen;
  const line = [element, block.element, ...block.ancestors.slice(-3)];
  let rank = 0;
  if (element.tagName === 'time') rank += 2;
  if (prop(element, 'pubDate') !== undefined || prop(element, 'itemProp') === 'datePublished') rank += 3;
  if (line.some(isDateName)) rank += 2;
  if (publishedLabel.test(text)) rank += 2;
  if (distance >= -6 && distance <= 12) rank += 2;
  else if (distance < 0 || distance > 60) rank -= 2;
  if (block.prose && !publishedLabel.test(text)) rank -= 3;
  if (text.length > 60) rank -= 1;
  if (block.ancestors.some((ancestor) => isElsewhere(ancestor))) rank -= 5;
  return rank;
}

const dateNames =
  /^(?:date|dates|datum|fecha|data|datetime|time|times|timestamp|published|pubdate|publish|publication|posted|entry-date|post-date|date-header|dateline|submitted|posted-on|info-date)$/u;

function isDateName(element: Element): boolean {
  return nameWords(element).some((word) => dateNames.test(word));
}

const elsewhere = /related|comment|side column|navigation|advertisement|footer/u;

function isElsewhere(element: Element): boolean {
  const evidence = nameEvidence(element);
  return evidence?.strength === 'strong' && elsewhere.test(evidence.why);
}

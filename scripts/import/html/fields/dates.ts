import type { Element } from 'hast';
import type { Found } from '../../draft.ts';
import { publishedLabel, updatedLabel } from '../../words/labels.ts';
import type { Block } from '../body/blocks.ts';
import { nameEvidence, nameWords } from '../body/names.ts';
import type { Page } from '../page.ts';
import { textIn } from '../source/json-ld.ts';
import { elementsOf, prop, textOf } from '../tree.ts';
import { readDate, readMonth, readWords } from './read-date.ts';
import type { Sight } from './sight.ts';

/** When the page was first published: its data, then what it shows near its title, then its address. */
export function publishedOf(sight: Sight): Found<string> | undefined {
  return firstDate(sight, [
    ...publishedInData(sight),
    ...shownDates(sight, 'published'),
    ...publishedInAddress(sight.page),
    ...lateDates(sight),
    ...shownMonths(sight),
  ]);
}

/** When the page was last changed, as long as that is another day than that of its publication. */
export function updatedOf(sight: Sight, published: string | undefined): Found<string> | undefined {
  const { meta, data, microdata } = sight.page;
  const updated = firstDate(sight, [
    { text: textIn(data.articles[0]?.dateModified), from: 'JSON-LD dateModified' },
    {
      text: meta.first('article:modified_time', 'og:updated_time', 'og:article:modified_time')?.value,
      from: 'meta',
    },
    { text: microdata.values('dateModified')[0], from: 'microdata dateModified' },
    ...shownDates(sight, 'updated'),
  ]);
  if (!updated || published === undefined) return undefined;
  return updated.value.slice(0, 10) > published.slice(0, 10) ? updated : undefined;
}

interface Candidate {
  text: string | undefined;
  from: string;
  sure?: number;
}

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:pubdate',
  'og:published_time',
  'datepublished',
  'date.published',
  'published_time',
  'published-date',
  'publish_date',
  'publish-date',
  'publication_date',
  'publicationdate',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'analyticsattributes.articledate',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'article_date_original',
  'originalpublicationdate',
  'displaydate',
  'release_date',
  'timestamp',
  'pdate',
];

function publishedInData({ page: { meta, data, microdata } }: Sight): Candidate[] {
  const named = publishedNames.flatMap((name) => meta.all(name).map((text) => ({ text, from: name })));
  return [
    ...data.articles.map((article) => ({
      text: textIn(article.datePublished),
      from: 'JSON-LD datePublished',
    })),
    ...named,
    ...microdata.values('datePublished').map((text) => ({ text, from: 'microdata datePublished' })),
    { text: textIn(data.articles[0]?.dateCreated), from: 'JSON-LD dateCreated' },
  ];
}

/** Names that some pages use for the day of the visit or of the last change. */
function lateDates({ page: { meta, data } }: Sight): Candidate[] {
  const sure = 0.6;
  return [
    {
      text: meta.first('date', 'dc.date', 'created', 'dc.date.x-metadatalastmodified')?.value,
      from: 'meta date',
      sure,
    },
    { text: textIn(data.articles[0]?.dateModified), from: 'JSON-LD dateModified', sure },
    {
      text: meta.first('article:modified_time', 'last-modified', 'revised')?.value,
      from: 'meta of a change',
      sure,
    },
  ];
}

/** A date in words: the nearer to the title, and the plainer its name, the better. */
function shownDates(sight: Sight, kind: 'published' | 'updated'): Candidate[] {
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
function shownMonths({ blocks, language }: Sight): Candidate[] {
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

/** `/2023/06/19/`, `/20230619/`, `/2023-06-19-` */
function publishedInAddress({ url }: Page): Candidate[] {
  const path = url !== undefined && URL.canParse(url) ? new URL(url).pathname : '';
  const match =
    /(?<!\d)((?:19|20)\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?!\d)/u.exec(path) ??
    /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/u.exec(path);
  if (!match) return [];
  const [, year = '', month = '', day = ''] = match;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return [{ text, from: 'the address of the page', sure: 0.9 }];
}

function firstDate(sight: Sight, candidates: readonly Candidate[]): Found<string> | undefined {
  for (const { text, from, sure } of candidates) {
    const value = text === undefined ? undefined : readDate(text, sight.language);
    if (value !== undefined && value > '1990') return { value, from, ...(sure !== undefined && { sure }) };
  }
  return undefined;
}

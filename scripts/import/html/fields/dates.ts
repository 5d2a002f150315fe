import type { Found } from '../../draft.ts';
import type { Page } from '../page.ts';
import { textIn } from '../source/json-ld.ts';
import { publishedNames } from '../words/meta-names.ts';
import { readDate } from './read-date.ts';
import type { DateCandidate } from './shown-dates.ts';
import { firstTimes, shownDates, shownMonths } from './shown-dates.ts';
import type { Sight } from './sight.ts';

/** When the page was first published: its data, then what it shows near its title, then its address, then guesses. */
export function publishedOf(sight: Sight): Found<string> | undefined {
  const shown = shownDates(sight, 'published');
  const isPlain = ({ sure = 1 }: DateCandidate): boolean => sure > 0.9;
  return firstDate(sight, [
    ...publishedInData(sight),
    ...shown.filter(isPlain),
    ...publishedInAddress(sight.page),
    ...lateDates(sight),
    ...shown.filter((candidate) => !isPlain(candidate)),
    ...shownMonths(sight),
    ...firstTimes(sight),
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

function publishedInData({ page: { meta, data, microdata } }: Sight): DateCandidate[] {
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

/** Names that some pages use for the day of the visit or of the last change, and what they say of themselves as pages. */
function lateDates({ page: { meta, data } }: Sight): DateCandidate[] {
  const named = (from: string, ...names: string[]): DateCandidate => ({
    text: meta.first(...names)?.value,
    from,
    sure: 0.6,
  });
  return [
    ...data.pages.map((page) => ({
      text: textIn(page.datePublished ?? page.uploadDate),
      from: 'JSON-LD of the page',
      sure: 0.8,
    })),
    named('meta date', 'date', 'dc.date', 'created', 'dc.date.x-metadatalastmodified'),
    { text: textIn(data.articles[0]?.dateModified), from: 'JSON-LD dateModified', sure: 0.6 },
    named(
      'meta of a change',
      'article:modified_time',
      'datemodified',
      'last-modified',
      'revised',
      'lastreviewed',
    ),
  ];
}

/** `/2023/06/19/`, `/20230619/`, `/2023-06-19-`; of `/2023/06/` the first day is a guess. */
function publishedInAddress({ url }: Page): DateCandidate[] {
  const path = url !== undefined && URL.canParse(url) ? new URL(url).pathname : '';
  const match =
    /(?<!\d)((?:19|20)\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?!\d)/u.exec(path) ??
    /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/u.exec(path);
  const month = /\/((?:19|20)\d{2})\/(0[1-9]|1[0-2])\//u.exec(path);
  if (!match && month)
    return [
      {
        text: `${month[1] ?? ''}-${month[2] ?? ''}-01`,
        from: 'the month in the address of the page',
        sure: 0.4,
      },
    ];
  if (!match) return [];
  const [, year = '', number = '', day = ''] = match;
  const text = `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return [{ text, from: 'the address of the page', sure: 0.9 }];
}

function firstDate(sight: Sight, candidates: readonly DateCandidate[]): Found<string> | undefined {
  for (const { text, from, sure } of candidates) {
    const value = text === undefined ? undefined : readDate(text, sight.language);
    if (value !== undefined && value > '1990') return { value, from, ...(sure !== undefined && { sure }) };
  }
  return undefined;
}

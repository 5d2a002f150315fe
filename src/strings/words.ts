import { z } from 'zod';

const lineKeys = [
  'about',
  'aboutHow',
  'aboutRights',
  'aboutTopic',
  'aboutTopics',
  'ageLatest',
  'ageNote',
  'allFeeds',
  'alsoOn',
  'alsoQuotes',
  'alsoWith',
  'archive',
  'archiveIntro',
  'articles',
  'asCalendar',
  'asData',
  'asMail',
  'asMarkdown',
  'asText',
  'background',
  'backToText',
  'by',
  'chartPeriod',
  'close',
  'contact',
  'contributors',
  'copied',
  'corrected',
  'correction',
  'correctionOn',
  'corrections',
  'correctionsIntro',
  'daysBefore',
  'earlierEditions',
  'editionOf',
  'editions',
  'editionsIntro',
  'editorsNote',
  'email',
  'excerptNote',
  'feedOf',
  'feeds',
  'feedsHow',
  'feedsIntro',
  'filedFrom',
  'footnotes',
  'from',
  'home',
  'inThisArticle',
  'keyPoints',
  'labelled',
  'latest',
  'licence',
  'linkCopied',
  'linkNote',
  'mentionedIn',
  'mentionedTopics',
  'mentionsOverTime',
  'moreFrom',
  'newer',
  'newerAndOlder',
  'newerOn',
  'newestEdition',
  'newMark',
  'notFound',
  'notFoundHelp',
  'moved',
  'nothingYet',
  'numberedPage',
  'numbers',
  'numbersIntro',
  'older',
  'olderOn',
  'original',
  'originalBy',
  'passageLink',
  'passageOn',
  'people',
  'peopleIntro',
  'published',
  'publishedBy',
  'quotationsOfTheDay',
  'quotedPassages',
  'readEdition',
  'readMore',
  'related',
  'rightsExcerpt',
  'rightsFull',
  'rightsLink',
  'sections',
  'share',
  'shortcutHelp',
  'shortcutNext',
  'shortcutPrevious',
  'shortcuts',
  'shortcutSearch',
  'shortcutsUse',
  'sinceLast',
  'siteFeed',
  'skip',
  'source',
  'sources',
  'sourceShares',
  'sourcesIntro',
  'subscribe',
  'table',
  'theme',
  'themeAuto',
  'themeDark',
  'themeLight',
  'thisEdition',
  'timeline',
  'timelineWhole',
  'topic',
  'topicIntro',
  'topics',
  'topicsTouched',
  'unsubscribe',
  'updated',
  'whatTheySaid',
] as const;

const countedKeys = ['articleCount', 'editionCount', 'mentionCount', 'quotationCount', 'wordCount'] as const;

const forms = z.strictObject({
  zero: z.string().optional(),
  one: z.string().optional(),
  two: z.string().optional(),
  few: z.string().optional(),
  many: z.string().optional(),
  other: z.string(),
});

const line = z.string().min(1);

/** A catalogue: every key of the interface, in one language. `{name}` marks what is filled in. */
export const wordsSchema = z.strictObject({
  ...(Object.fromEntries(lineKeys.map((key) => [key, line])) as Record<
    (typeof lineKeys)[number],
    typeof line
  >),
  ...(Object.fromEntries(countedKeys.map((key) => [key, forms])) as Record<
    (typeof countedKeys)[number],
    typeof forms
  >),
});

export type Words = z.output<typeof wordsSchema>;

/** `fill('By {names}', { names: 'Ann' })` → `By Ann`. */
export function fill(words: string, values: Record<string, string>): string {
  return words.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}

/** `fillCount({ one: '{count} word', other: '{count} words' }, 2, 'en')` → `2 words`, by the language's own plural rules. */
export function fillCount(counted: z.output<typeof forms>, count: number, language: string): string {
  const form = new Intl.PluralRules(language).select(count);
  return fill(counted[form] ?? counted.other, { count: new Intl.NumberFormat(language).format(count) });
}

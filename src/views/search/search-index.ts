import type { Digest } from '../../collections/digest.ts';
import { spansOf } from '../../digest/spans.ts';
import { withBase } from '../../lib/url.ts';
import type { Article } from '../../model/article.ts';
import type { Facet } from '../../model/facet.ts';
import { makePage } from '../../model/page.ts';
import type { Page } from '../../model/page.ts';
import type { PageMakers } from '../page-makers.ts';
import { speakersIn } from '../speakers.ts';
import { syndicatedOf } from '../syndicated.ts';

/** An article as the search knows it: only what its rights let the article's page show. */
export interface SearchDocument {
  href: string;
  title: string;
  lang: string;
  day: string;
  summary?: string | undefined;
  /** The first passage, where only that may be shown. */
  excerpt?: string | undefined;
  /** Digest of the HTML, where the whole text may be shown. */
  body?: string | undefined;
  caption?: string | undefined;
  /** Less what follows from the rest: the year, and a language that is the site's. */
  facets: Facet[];
}

/** `/search/parts/<span>/*`: the index over the articles of some time. */
export interface SearchPart {
  /** The index's, with the span as private subtags (`en-x-2016-2019`): Pagefind's names of articles begin with it, so that no two parts share one. */
  language: string;
  /** Oldest first. */
  documents: SearchDocument[];
}

/** `/search/engine/*`: the program that searches, and the rules of a language's word endings. */
export interface SearchEngine {
  language: string;
}

/**
 * Most articles in a part. An article added or mended has its part indexed again, at 3 to 4 ms for each article in it; each
 * part costs a reader's first answer 5 to 10 KB.
 */
const partLength = 300;

export function searchFiles(digest: Digest, { late }: PageMakers, length = partLength) {
  const language = indexLanguageOf(digest.site.language);
  const oldestFirst = digest.articles.toReversed();
  const parts = spansOf(oldestFirst, length).map(({ name, items }) => {
    // An outline, and the text itself, are all that the search knows of an article.
    const shown = () => ({ outlines: items });
    const also = () => items.map(({ body }) => body);
    return late<SearchPart>(`/search/parts/${name}/*`, { params: { name }, shown, also }, (part) => ({
      language: partLanguageOf(name, part),
      documents: items.map((article) => documentOf(article, part)),
    }));
  });
  const engine = makePage<SearchEngine>('/search/engine/*', { language });
  return { searchEngine: [engine] as [typeof engine], searchPart: parts };
}

/** @param name the span of time */
export function partLanguageOf(name: string, { site }: Digest): string {
  return `${indexLanguageOf(site.language)}-x-${name}`;
}

/** Where the files of a folder of pages lie, for a browser. */
export function folderHref({ path }: Page, { site }: Digest): string {
  return withBase(site.base, path.replace(/\*$/u, ''));
}

/**
 * The one language that Pagefind takes the whole index for: the site's, since its stemmer is all that a language decides.
 * For Chinese, Japanese and Thai it would cut words by a dictionary, on text that lib/spaceless-words.ts has cut already.
 */
export function indexLanguageOf(language: string): string {
  const base = new Intl.Locale(language).language;
  return ['zh', 'ja', 'th'].includes(base) ? 'unknown' : base;
}

function documentOf(article: Article, digest: Digest): SearchDocument {
  const { title, lang, summary, lede, body, figure } = syndicatedOf(article, digest);
  const caption = [figure?.caption, figure?.credit].filter(Boolean).join(' ');
  return {
    href: withBase(digest.site.base, `/articles/${article.slug}/`),
    title,
    lang,
    day: article.day,
    summary,
    excerpt: body === undefined ? lede : undefined,
    body,
    caption: caption === '' ? undefined : caption,
    facets: facetsOf(article, digest),
  };
}

function facetsOf(article: Article, digest: Digest): Facet[] {
  const source = digest.sources.find(({ slug }) => slug === article.source?.publisher);
  const topics = digest.topics.filter(({ slug }) => article.topics.includes(slug));
  return [
    ...topics.map(({ label }) => ['topic', label] as const),
    ...(source ? [['source', source.name] as const] : []),
    ...speakersIn(article, digest).map(({ label }) => ['person', label] as const),
    ...(article.lang === digest.site.language ? [] : [['language', article.lang] as const]),
  ];
}

import type { Digest } from '../collections/digest.ts';
import { dayIn, formatDay } from '../lib/date.ts';
import { absoluteUrl, uriOf } from '../lib/url.ts';
import { lastChangeOf } from '../model/article.ts';
import type { Article } from '../model/article.ts';
import { newestFirst } from '../model/correction.ts';
import type { Correction } from '../model/correction.ts';
import type { Figure } from '../model/figure.ts';
import { allowanceOf } from '../model/rights.ts';
import type { Rights } from '../model/rights.ts';
import { fill } from '../strings/words.ts';
import type { Link } from './frame.ts';

/** An article as it leaves the site in feeds and plain twins: only what its rights allow, every address absolute. */
export interface SyndicatedArticle {
  slug: string;
  title: string;
  url: string;
  lang: string;
  rights: Rights;
  /** The editor's own, which may always leave. */
  summary?: string | undefined;
  lede?: string | undefined;
  /** Digest of the HTML. */
  body?: string | undefined;
  figure?: (Figure & { url: string }) | undefined;
  /** Where the whole of it is: the original's page when the text may not leave, else the site's. */
  more: Link;
  /** Instants. */
  published: string;
  changed?: string | undefined;
  /** Who wrote it; for a text taken over from elsewhere, who wrote the original. */
  authors: string[];
  contributors: string[];
  dateline?: string | undefined;
  topics: (Link & { slug: string })[];
  source?: SyndicatedSource | undefined;
  /** Address of the terms. */
  licence?: string | undefined;
  /** Newest first. */
  corrections: Correction[];
  /** The same, each a line for readers. */
  correctionLines: string[];
}

export interface SyndicatedSource {
  name: string;
  /** The original, else the publisher's front page, else what the site says of the publisher. */
  url: string;
  /** The publisher, in the same order. */
  home: string;
  /** Whether it lies on another host than the digest. */
  isElsewhere: boolean;
}

export function syndicatedOf(article: Article, digest: Digest): SyndicatedArticle {
  const { site, topics } = digest;
  const { title, slug, lang, rights, published, contributors, dateline } = article;
  const corrections = newestFirst(article.corrections);
  const allowed = allowanceOf(rights);
  const source = sourceOf(article, digest);
  const url = absolute(`/articles/${slug}/`, digest);
  return {
    slug,
    title,
    url,
    lang,
    rights,
    summary: article.summary,
    lede: allowed.lede && article.lede !== '' ? article.lede : undefined,
    body: allowed.body ? article.body : undefined,
    figure: allowed.figure ? figureOf(article, digest) : undefined,
    more: allowed.body ? { label: digest.words.readMore, href: url } : originalOf(source, url, digest),
    published,
    changed: lastChangeOf(article, site.timeZone),
    authors: article.authors.length > 0 ? article.authors : (article.source?.authors ?? []),
    contributors,
    dateline,
    topics: topics
      .filter((topic) => article.topics.includes(topic.slug))
      .map((topic) => ({
        slug: topic.slug,
        label: topic.label,
        href: absolute(`/topics/${topic.slug}/`, digest),
      })),
    source,
    licence: licenceOf(article, source, digest),
    corrections,
    correctionLines: corrections.map((correction) => correctionLine(correction, digest)),
  };
}

/** The address of a path of the site, for machines outside of it. */
export function absolute(path: string, { site }: Digest): string {
  const url = absoluteUrl(site.url, site.base, path);
  return uriOf(url) ?? url;
}

function correctionLine({ date, text }: Correction, { site, words }: Digest): string {
  const day = formatDay(dayIn(date, site.timeZone), site.language);
  return fill(words.correctionOn, { date: day, text });
}

function sourceOf({ source }: Article, digest: Digest): SyndicatedSource | undefined {
  const publisher = digest.sources.find(({ slug }) => slug === source?.publisher);
  if (!source || !publisher) return undefined;
  const front = publisher.url === undefined ? undefined : uriOf(publisher.url);
  const home = front ?? absolute(`/sources/${publisher.slug}/`, digest);
  const url = (source.url === undefined ? undefined : uriOf(source.url)) ?? home;
  return {
    name: publisher.name,
    url,
    home,
    isElsewhere: new URL(url).host !== new URL(digest.site.url).host,
  };
}

function originalOf(source: SyndicatedSource | undefined, url: string, { words }: Digest): Link {
  if (!source?.isElsewhere) return { label: words.readMore, href: url };
  return { label: fill(words.original, { name: source.name }), href: source.url };
}

function figureOf({ figure }: Article, digest: Digest): SyndicatedArticle['figure'] {
  return figure && { ...figure, url: absolute(figure.src, digest) };
}

/** The source's own terms; the site's for what does not come from elsewhere. */
function licenceOf(
  article: Article,
  source: SyndicatedSource | undefined,
  { site, sources }: Digest,
): string | undefined {
  const publisher = sources.find(({ slug }) => slug === article.source?.publisher);
  const terms = publisher?.licence ?? (source?.isElsewhere ? undefined : site.licence);
  return terms === undefined ? undefined : uriOf(terms);
}

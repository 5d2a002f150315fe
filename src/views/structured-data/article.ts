import type { CorrectionComment, NewsArticle, Person } from 'schema-dts';
import type { Digest } from '../../collections/digest.ts';
import { translationsOf } from '../../digest/translations.ts';
import { parseInstant, zonedInstant } from '../../lib/date.ts';
import { dropUndefined } from '../../lib/drop-undefined.ts';
import { uriOf } from '../../lib/url.ts';
import { standfirstOf } from '../../model/article.ts';
import type { Article } from '../../model/article.ts';
import type { Correction } from '../../model/correction.ts';
import { allowanceOf } from '../../model/rights.ts';
import { speakersIn } from '../speakers.ts';
import { absolute, syndicatedOf } from '../syndicated.ts';
import { authorsOf } from './authors.ts';
import { imagesOf } from './images.ts';
import { organizationOf } from './site.ts';
import { sourceWorkOf } from './source-work.ts';
import { definedTermOf } from './topic.ts';

/**
 * An article in the words of schema.org/NewsArticle, as far as its rights allow: no more of the text than its page shows.
 * What Google asks for is in “Article structured data” of its search documentation.
 */
export function newsArticleOf(article: Article, digest: Digest): NewsArticle {
  const { site } = digest;
  const out = syndicatedOf(article, digest);
  const whole = allowanceOf(article.rights).body;
  const topics = article.topics.flatMap((name) => digest.topics.find(({ slug }) => slug === name) ?? []);
  const source = sourceWorkOf(article, digest);
  const authors = authorsOf(out.authors, digest);
  return dropUndefined({
    '@type': 'NewsArticle' as const,
    '@id': articleIdOf(article, digest),
    url: out.url,
    mainEntityOfPage: out.url,
    headline: out.title,
    description: standfirstOf(article),
    inLanguage: out.lang,
    datePublished: zonedInstant(out.published, site.timeZone),
    dateModified: zonedInstant(out.changed ?? out.published, site.timeZone),
    dateline: out.dateline,
    author: authors.length > 0 ? authors : organizationOf(digest),
    contributor: someOf(authorsOf(out.contributors, digest)),
    publisher: organizationOf(digest),
    image: imagesOf(article, digest),
    articleSection: topics[0]?.label,
    about: someOf(topics.map((topic) => definedTermOf(topic, digest))),
    mentions: someOf(peopleIn(article, digest)),
    isBasedOn: source,
    citation: source,
    correction: someOf(out.corrections.map((correction) => correctionOf(correction, digest))),
    license: out.licence,
    // Of a text that is not shown, nothing is free, and its length is its own affair.
    isAccessibleForFree: whole ? true : undefined,
    wordCount: whole ? article.words : undefined,
    ...translationIds(article, digest),
  });
}

/** What other pages call the article by. */
export function articleIdOf({ slug }: Article, digest: Digest): string {
  return `${absolute(`/articles/${slug}/`, digest)}#article`;
}

/** People whose words the article has. */
function peopleIn(article: Article, digest: Digest): Person[] {
  return speakersIn(article, digest).map(({ label, href }) => {
    const url = new URL(href, digest.site.url).href;
    return { '@type': 'Person', name: label, url: uriOf(url) ?? url };
  });
}

function correctionOf({ date, text }: Correction, { site }: Digest): CorrectionComment {
  const instant = parseInstant(date, site.timeZone);
  return dropUndefined({
    '@type': 'CorrectionComment' as const,
    text,
    datePublished: instant === undefined ? undefined : zonedInstant(instant, site.timeZone),
  });
}

function translationIds(article: Article, digest: Digest) {
  const [original, ...others] = translationsOf(article, digest.articles);
  const reference = (other: Article) => ({ '@id': articleIdOf(other, digest) });
  if (!original) return {};
  return original === article
    ? { workTranslation: others.map(reference) }
    : { translationOfWork: reference(original) };
}

function someOf<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length > 0 ? items : undefined;
}

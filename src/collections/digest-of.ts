import { editionsOf } from '../digest/editions.ts';
import { relatableOf } from '../digest/related/relatable-article.ts';
import { createRelated } from '../digest/related/related.ts';
import { huesOf } from '../lib/hue.ts';
import { compareByPublished } from '../model/article.ts';
import type { Content } from '../store/content.ts';
import type { Words } from '../strings/words.ts';
import type { Digest } from './digest.ts';

/** The digest that a content folder makes: drafts dropped, everything in its order. */
export function digestOf({ site, media, ...content }: Content, words: Words): Digest {
  const { compare } = new Intl.Collator(site.language);
  const articles = content.articles.filter(({ draft }) => !draft).sort(compareByPublished);
  const topics = content.topics.toSorted((a, b) => compare(a.label, b.label));
  return {
    site,
    words,
    articles,
    topics,
    hues: huesOf(topics.map(({ slug }) => slug)),
    sources: content.sources.toSorted((a, b) => compare(a.name, b.name)),
    people: content.people.toSorted((a, b) => compare(a.name, b.name)),
    editions: editionsOf(articles, content.editions, site.editions),
    media,
    relatedOf: createRelated(articles.map(relatableOf)),
  };
}

import type { Digest } from '../collections/digest.ts';
import type { Edition } from '../digest/editions.ts';
import type { RelatableArticle } from '../digest/related/relatable-article.ts';
import type { RelatedArticle } from '../digest/related/related.ts';
import { sha256 } from '../lib/hash.ts';
import { compareByPublished } from '../model/article.ts';
import type { Article } from '../model/article.ts';
import { outlineOf, printsOf } from '../model/prints.ts';

/** A part of the digest, and the hash of that part. */
export interface Window {
  key: string;
  /** A digest that holds this part and no other, so that a view made of it can show nothing that is not in the key. */
  digest: () => Digest;
}

/** What a window lets through, besides the site, its words, and the names of topics, sources and people. */
export interface Shown {
  articles?: readonly Article[];
  /** Articles as others show them: without their texts, what is found in those, and where they speak of what. */
  outlines?: readonly Article[];
  editions?: readonly Edition[];
  /** What is related to the one article that is asked about. */
  related?: readonly RelatedArticle<RelatableArticle>[];
}

/** Opens windows on a digest. A page that is made of a window has its key without its view being made. */
export function createWindows(digest: Digest): (shown: Shown) => Window {
  const topics = digest.topics.map((topic) => ({ ...topic, terms: [], not: [], body: undefined }));
  const common = { ...digest, topics, media: [] };
  const { site, words, hues, sources, people } = digest;
  const around = sha256(JSON.stringify([site, words, topics, [...hues], sources, people]));
  const open = ({ articles = [], outlines = [], editions = [], related = [] }: Shown): Window => {
    const whole = new Set(articles);
    const others = [...new Set(outlines)].filter((article) => !whole.has(article));
    return {
      key: sha256(
        [
          around,
          ...articles.map((article) => printsOf(article).whole),
          'outlines',
          ...others.map((article) => printsOf(article).outline),
          'editions',
          ...editions.map(editionKey),
          'related',
          ...related.map(relatedKey),
        ].join('\n'),
      ),
      digest: () => ({
        ...common,
        articles: [...articles, ...others.map(outlineOf)].sort(compareByPublished),
        editions: [...editions],
        relatedOf: (_slug, count) => related.slice(0, count).map(outlinedRelated),
      }),
    };
  };
  // An article's twins and cards ask for the same window.
  const own = new Map<Article, Window>();
  return (shown) => {
    const [article] = shown.articles ?? [];
    if (!article || shown.articles?.length !== 1 || Object.keys(shown).length !== 1) return open(shown);
    const window = own.get(article) ?? open(shown);
    own.set(article, window);
    return window;
  };
}

type Related = NonNullable<Shown['related']>[number];

function editionKey({ date, title, note, articles }: Edition): string {
  return JSON.stringify([date, title, note, articles.map((article) => printsOf(article).whole)]);
}

function relatedKey({ article: { article }, reasons }: Related): string {
  return printsOf(article).outline + JSON.stringify(reasons);
}

function outlinedRelated({ article: { article, ...rest }, reasons }: Related): Related {
  return { article: { ...rest, article: outlineOf(article) }, reasons };
}

import type { Digest } from '../collections/digest.ts';
import type { Edition } from '../digest/editions.ts';
import type { RelatableArticle } from '../digest/related/relatable-article.ts';
import type { RelatedArticle } from '../digest/related/related.ts';
import { fingerprintOf } from '../lib/fingerprint.ts';
import { sha256 } from '../lib/hash.ts';
import { compareByPublished } from '../model/article.ts';
import type { Article } from '../model/article.ts';

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
  const outlineOf = createOutlines();
  const open = ({ articles = [], outlines = [], editions = [], related = [] }: Shown): Window => {
    const whole = new Set(articles);
    const others = [...new Set(outlines)].filter((article) => !whole.has(article)).map(outlineOf);
    const found = related.map(({ article: { article, ...rest }, reasons }) => ({
      article: { ...rest, article: outlineOf(article) },
      reasons,
    }));
    return {
      key: sha256(
        [
          around,
          ...articles.map((article) => keyOf(article)),
          'outlines',
          ...others.map(keyOf),
          'editions',
          ...editions.map(editionKey),
          'related',
          ...found.map(({ article, reasons }) => keyOf(article.article) + JSON.stringify(reasons)),
        ].join('\n'),
      ),
      digest: () => ({
        ...common,
        articles: [...articles, ...others].sort(compareByPublished),
        editions: [...editions],
        relatedOf: (_slug, count) => found.slice(0, count),
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

/** The path of its file is for messages, and no page shows it. */
function keyOf(article: Article): string {
  const shown = keys.get(article) ?? fingerprintOf({ ...article, file: undefined });
  keys.set(article, shown);
  return shown;
}

const keys = new WeakMap<Article, string>();

function editionKey({ date, title, note, articles }: Edition): string {
  return JSON.stringify([date, title, note, articles.map(keyOf)]);
}

function createOutlines(): (article: Article) => Article {
  const made = new Map<Article, Article>();
  return (article) => {
    const outline = made.get(article) ?? {
      ...article,
      body: '',
      passages: '',
      passageCount: 0,
      mentions: [],
      events: [],
      terms: [],
    };
    made.set(article, outline);
    return outline;
  };
}

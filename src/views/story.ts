import type { Digest } from '../collections/digest.ts';
import { withBase } from '../lib/url.ts';
import { standfirstOf } from '../model/article.ts';
import type { Article } from '../model/article.ts';
import type { Figure } from '../model/figure.ts';
import type { KeyPoint } from '../model/key-point.ts';
import { allowanceOf } from '../model/rights.ts';
import type { Link } from './frame.ts';

/** An article as lists, fronts and editions show it. */
export interface Story {
  slug: string;
  title: string;
  href: string;
  standfirst?: string | undefined;
  authors: string[];
  /** Instant and calendar day of publication. */
  published: string;
  day: string;
  lang: string;
  /** Who published it first, and where: its own page, else the publisher's site. */
  source?: (Link & { url?: string | undefined }) | undefined;
  topics: Link[];
  /** With the base path in `src`. */
  figure?: Figure | undefined;
  keyPoints: string[];
  words: number;
}

export function storyOf(article: Article, { site, topics, sources }: Digest): Story {
  const { slug, title, authors, published, day, lang, words } = article;
  const to = (path: string) => withBase(site.base, path);
  const source = sources.find((candidate) => candidate.slug === article.source?.publisher);
  return {
    slug,
    title,
    href: to(`/articles/${slug}/`),
    standfirst: standfirstOf(article),
    authors,
    published,
    day,
    lang,
    source: source && {
      label: source.name,
      href: to(`/sources/${source.slug}/`),
      url: article.source?.url ?? source.url,
    },
    topics: topics
      .filter((topic) => article.topics.includes(topic.slug))
      .map((topic) => ({ label: topic.label, href: to(`/topics/${topic.slug}/`) })),
    figure: figureOf(article, to),
    keyPoints: keyPointsOf(article).map(({ text }) => text),
    words,
  };
}

/** The key points that may be shown: they are sentences of the text. */
export function keyPointsOf({ placedKeyPoints, rights }: Article): KeyPoint[] {
  return allowanceOf(rights).body ? placedKeyPoints : [];
}

function figureOf({ figure, rights }: Article, to: (path: string) => string): Figure | undefined {
  if (!figure || !allowanceOf(rights).figure) return undefined;
  return { ...figure, src: to(figure.src) };
}

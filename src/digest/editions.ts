import { mondayOf } from '../lib/date.ts';
import type { Article } from '../model/article.ts';
import type { EditionFile } from '../model/edition.ts';
import type { Site } from '../model/site.ts';

/** One dated issue of the digest: its articles in the order a reader meets them, the lead first. */
export interface Edition {
  /** The first calendar day it covers. */
  date: string;
  title?: string | undefined;
  /** Digest of the editor's note in the cache. */
  note?: string | undefined;
  articles: Article[];
}

/** Newest first. Every day (or week) with articles has one; a file of `content/editions/` gives it a note and an order. */
export function editionsOf(
  articles: readonly Article[],
  files: readonly EditionFile[],
  cadence: Site['editions'],
): Edition[] {
  const startOf = (day: string) => startOfEdition(day, cadence);
  const byDate = new Map<string, Article[]>();
  for (const article of articles) {
    const date = startOf(article.day);
    byDate.set(date, [...(byDate.get(date) ?? []), article]);
  }
  return [...byDate]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([date, stories]) => {
      const file = files.find((candidate) => startOf(candidate.date) === date);
      return { date, title: file?.title, note: file?.body, articles: inOrder(stories, file) };
    });
}

/** The first day of the edition that a day belongs to. */
export function startOfEdition(day: string, cadence: Site['editions']): string {
  return cadence === 'weekly' ? mondayOf(day) : day;
}

/** The editor's `lead`, then the editor's `order`, then the rest by weight. */
function inOrder(articles: readonly Article[], file: EditionFile | undefined): Article[] {
  const named = [...new Set([file?.lead, ...(file?.order ?? [])])];
  const rank = (article: Article) =>
    named.includes(article.slug) ? named.indexOf(article.slug) : named.length;
  return [...articles].sort(
    (a, b) => rank(a) - rank(b) || weightOf(b) - weightOf(a) || (a.slug < b.slug ? -1 : 1),
  );
}

/** How much room a story earns without an editor's word: a point for each 100 words to 600, 2 for a figure, 1 for each topic to 3; one that may not be shown whole loses 3. */
export function weightOf(article: Article): number {
  const length = Math.min(6, article.words / 100);
  const breadth = Math.min(3, article.topics.length);
  return length + breadth + (article.figure ? 2 : 0) - (article.rights === 'full' ? 0 : 3);
}

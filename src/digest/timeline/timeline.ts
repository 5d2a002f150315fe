import { firstDayOf } from '../../lib/partial-date.ts';
import type { Article } from '../../model/article.ts';
import { tokenize } from '../tokens.ts';

/** One entry of a topic's story so far. */
export interface TimelineEntry {
  kind: 'event' | 'article';
  /** Day, month or year. */
  date: string;
  text: string;
  /** Who tells it, newest first: an article, and the passage in it where there is one. */
  tellers: { slug: string; passage?: string | undefined }[];
}

/** Two sentences on one date are one event when they share this much of their words (Jaccard). */
const sameEvent = 0.5;

/**
 * Events of the articles and the articles themselves, oldest first; within a month or year what is dated to it as a
 * whole comes before its days, and what happened comes before what was written of it.
 */
export function timelineOf(articles: readonly Article[]): TimelineEntry[] {
  const events: Told[] = [];
  for (const { slug, events: told } of articles) {
    for (const { date, text, passage } of told) {
      const words = new Set(tokenize(text).map(({ word }) => word));
      const known = events.find(
        ({ entry, words: others }) => entry.date === date && likeness(others, words) >= sameEvent,
      );
      if (known) known.entry.tellers.push({ slug, passage });
      else events.push({ entry: { kind: 'event', date, text, tellers: [{ slug, passage }] }, words });
    }
  }
  const written = articles.map(({ slug, title, day }): TimelineEntry => ({
    kind: 'article',
    date: day,
    text: title,
    tellers: [{ slug }],
  }));
  return [...events.map(({ entry }) => entry), ...written.reverse()].sort(compareByDate);
}

interface Told {
  entry: TimelineEntry;
  words: ReadonlySet<string>;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}

function compareByDate(a: TimelineEntry, b: TimelineEntry): number {
  const [first, second] = [firstDayOf(a.date), firstDayOf(b.date)];
  if (first !== second) return first < second ? -1 : 1;
  return a.date.length - b.date.length || Number(a.kind === 'article') - Number(b.kind === 'article');
}

import type { Digest } from '../collections/digest.ts';
import { seriesOf } from '../digest/series.ts';
import type { Unit } from '../digest/series.ts';
import { formatDay, formatMonth } from '../lib/date.ts';
import { withBase } from '../lib/url.ts';
import type { Topic } from '../model/topic.ts';
import type { Link } from './frame.ts';
import { mentioning } from './topic-passages.ts';

/** A picture of numbers over time, and its text equivalent. */
export interface Chart {
  unit: Unit;
  bars: { label: string; count: number }[];
}

/** How many topics beside it a topic's picture names. */
const besideLength = 6;

/** Passages that mention a topic, by day, week or month. */
export function topicChart(topic: Topic, digest: Digest, range?: readonly string[]): Chart {
  const counts = mentioning(topic, digest).map(({ article, ids }) => ({
    day: article.day,
    count: ids.length,
  }));
  return chartOf(counts, digest, range);
}

/** @param range days that the picture reaches over; else those of the counts */
export function chartOf(
  counts: readonly { day: string; count: number }[],
  { site }: Digest,
  range?: readonly string[],
): Chart {
  const { unit, points } = seriesOf(counts, range);
  const label = (start: string) =>
    unit === 'month'
      ? formatMonth(start.slice(0, 7), site.language)
      : formatDay(start, site.language, 'medium');
  return { unit, bars: points.map(({ start, count }) => ({ label: label(start), count })) };
}

/** The topics that stand in the same articles most often, with the number of those articles. */
export function topicsBeside({ slug }: Topic, digest: Digest): (Link & { count: number })[] {
  const { topics, site } = digest;
  const known = besides.get(digest) ?? countBesides(digest);
  besides.set(digest, known);
  const counts = known.get(slug) ?? new Map<string, number>();
  return topics
    .map((topic) => ({
      label: topic.label,
      href: withBase(site.base, `/topics/${topic.slug}/`),
      count: counts.get(topic.slug) ?? 0,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
    .slice(0, besideLength);
}

/** How often two topics stand in one article. */
type Besides = Map<string, Map<string, number>>;

/** Of all topics in one go, however many ask. */
const besides = new WeakMap<Digest, Besides>();

function countBesides({ articles }: Digest): Besides {
  const counts: Besides = new Map();
  for (const { mentions } of articles) {
    for (const { topic } of mentions) {
      const own = counts.get(topic) ?? new Map<string, number>();
      counts.set(topic, own);
      for (const other of mentions)
        if (other.topic !== topic) own.set(other.topic, (own.get(other.topic) ?? 0) + 1);
    }
  }
  return counts;
}

import type { Digest } from '../collections/digest.ts';
import { formatMonth } from '../lib/date.ts';
import { withBase } from '../lib/url.ts';
import { fill } from '../strings/words.ts';
import type { Link, Meta } from './frame.ts';
import { metaOf } from './meta.ts';
import { storyOf } from './story.ts';
import type { Story } from './story.ts';

export interface ArchiveView {
  meta: Meta;
  articleCount: number;
  /** Newest first. */
  months: (Link & { month: string; articleCount: number })[];
}

export function archiveView(digest: Digest): ArchiveView {
  const { words, site, articles } = digest;
  const months = [...monthsOf(digest)].map(([month, count]) => ({
    month,
    label: formatMonth(month, site.language),
    href: withBase(site.base, `/archive/${month}/`),
    articleCount: count,
  }));
  const meta = metaOf(digest, { path: '/archive/', title: words.archive, description: words.archiveIntro });
  return { meta, articleCount: articles.length, months };
}

export interface MonthView {
  meta: Meta;
  /** `2023-06` */
  month: string;
  label: string;
  /** Newest first. */
  days: { day: string; stories: Story[] }[];
  newer?: Link | undefined;
  older?: Link | undefined;
}

export function monthViews(digest: Digest): MonthView[] {
  const { months } = archiveView(digest);
  const { archive, labelled } = digest.words;
  return months.map(({ month, label }, index) => ({
    meta: metaOf(digest, {
      path: `/archive/${month}/`,
      title: fill(labelled, { label: archive, text: label }),
    }),
    month,
    label,
    days: daysOf(month, digest),
    newer: months[index - 1],
    older: months[index + 1],
  }));
}

function monthsOf({ articles }: Digest): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { day } of articles) counts.set(day.slice(0, 7), (counts.get(day.slice(0, 7)) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => (a < b ? 1 : -1)));
}

function daysOf(month: string, digest: Digest): MonthView['days'] {
  const byDay = new Map<string, Story[]>();
  for (const article of digest.articles) {
    if (!article.day.startsWith(month)) continue;
    byDay.set(article.day, [...(byDay.get(article.day) ?? []), storyOf(article, digest)]);
  }
  return [...byDay].map(([day, stories]) => ({ day, stories }));
}

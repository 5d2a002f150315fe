import type { Digest } from '../collections/digest.ts';
import { formatMonth } from '../lib/date.ts';
import { withBase } from '../lib/url.ts';
import type { Page } from '../model/page.ts';
import { fill } from '../strings/words.ts';
import { newestChangeOf } from './discovery/last-change.ts';
import type { Link, Meta } from './frame.ts';
import { metaOf } from './meta.ts';
import type { PageMakers } from './page-makers.ts';
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

/** A page for each month with articles. */
export function monthPages(digest: Digest, { late }: PageMakers): Page<MonthView>[] {
  const { months } = archiveView(digest);
  const { archive, labelled } = digest.words;
  const byMonth = Map.groupBy(digest.articles, ({ day }) => day.slice(0, 7));
  return months.map(({ month, label }, index) => {
    const outlines = byMonth.get(month) ?? [];
    const around = { month, label, newer: months[index - 1], older: months[index + 1] };
    const mapped = { changed: () => newestChangeOf(outlines, digest.site), forSearch: true };
    const path = `/archive/${month}/`;
    const title = fill(labelled, { label: archive, text: label });
    return late(
      path,
      { params: { month }, shown: () => ({ outlines }), also: () => ({ around, title }), mapped },
      (part) => ({
        ...around,
        meta: metaOf(part, { path, title }),
        days: daysOf(part),
      }),
    );
  });
}

function monthsOf({ articles }: Digest): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { day } of articles) counts.set(day.slice(0, 7), (counts.get(day.slice(0, 7)) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => (a < b ? 1 : -1)));
}

function daysOf(digest: Digest): MonthView['days'] {
  const byDay = Map.groupBy(digest.articles, ({ day }) => day);
  return [...byDay].map(([day, articles]) => ({
    day,
    stories: articles.map((article) => storyOf(article, digest)),
  }));
}

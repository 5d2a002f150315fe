import type { Digest } from '../collections/digest.ts';
import { formatDays } from '../lib/date.ts';
import { withBase } from '../lib/url.ts';
import type { Page } from '../model/page.ts';
import type { Topic } from '../model/topic.ts';
import { newestChangeOf } from './discovery/last-change.ts';
import type { Link } from './frame.ts';
import { metaOf } from './meta.ts';
import type { PageMakers } from './page-makers.ts';
import { passageGroups, passagePages } from './topic-passages.ts';
import type { Mentioning } from './topic-passages.ts';
import { termsOf } from './topic-view.ts';
import type { TopicPage } from './topic-view.ts';

/** `/topics/<slug>/<number>/`: older passages, on pages that keep their address. */
export interface TopicPassagesView extends TopicPage {
  number: number;
}

export function topicPassagesPages(
  topic: Topic,
  digest: Digest,
  late: PageMakers['late'],
): Page<TopicPassagesView>[] {
  const { older } = passagePages(topic, digest);
  const { slug, label } = topic;
  return older.map(({ number, items }, index) => {
    const path = pagePath(topic, number);
    const facts = () => ({
      slug,
      label,
      terms: termsOf(topic),
      number,
      newer: passagesLink(topic, older[index - 1], digest) ?? {
        label,
        href: withBase(digest.site.base, `/topics/${slug}/`),
      },
      older: passagesLink(topic, older[index + 1], digest),
    });
    const title = () => `${label} · ${spanOf(items, digest)}`;
    const articles = items.map(({ article }) => article);
    const mapped = { changed: () => newestChangeOf(articles, digest.site), forSearch: true };
    const params = { slug, number: String(number) };
    const also = () => ({ title: title(), facts: facts() });
    return late(path, { params, shown: () => ({ articles }), also, mapped }, (part) => ({
      ...facts(),
      meta: metaOf(part, { path, title: title(), topics: [topic] }),
      groups: passageGroups(items, topic, part),
    }));
  });
}

/** The way to a page of older passages, by the days that it covers. */
export function passagesLink(
  topic: Topic,
  page: { number: number; items: Mentioning[] } | undefined,
  digest: Digest,
): Link | undefined {
  if (!page) return undefined;
  return {
    label: spanOf(page.items, digest),
    href: withBase(digest.site.base, pagePath(topic, page.number)),
  };
}

/** The days that a page covers. */
function spanOf(found: readonly Mentioning[], { site }: Digest): string {
  const [newest, oldest] = [found[0], found.at(-1)];
  return newest && oldest ? formatDays(oldest.article.day, newest.article.day, site.language) : '';
}

function pagePath({ slug }: Topic, number: number): string {
  return `/topics/${slug}/${number}/`;
}

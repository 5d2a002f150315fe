import type { Digest } from '../collections/digest.ts';
import { hashOf } from '../lib/hash.ts';
import { makePage } from '../model/page.ts';
import type { Page } from '../model/page.ts';
import { archiveView, monthViews } from './archive-view.ts';
import { articleView } from './article-view.ts';
import { articleCard, editionCard, siteCard, topicCard } from './cards.ts';
import { editionView, editionsView } from './edition-view.ts';
import { siteFeed, topicFeed, topicFeedPath } from './feed-view.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { frontView } from './front-view.ts';
import { aboutView, feedsView, notFoundView } from './plain-views.ts';
import { sourceView, sourcesView } from './source-view.ts';
import { timelinePath, timelineView } from './timeline-view.ts';
import { topicView, topicsView } from './topic-view.ts';

/** The one table of every page and file of the site, by kind. Routes, links, manifest and site map come from it. */
export function pagesOf(digest: Digest) {
  const frame = frameOf(digest);
  // The frame stands around every page: hashed once, it is part of each page's key.
  const around = hashOf(frame);
  const page = <View>(path: string, view: View, params?: Record<string, string>) =>
    makePage(path, view, params, around);
  const { articles, topics, editions, sources } = digest;
  return {
    front: [page('/', frontView(digest))],
    article: articles.map((a) => page(`/articles/${a.slug}/`, articleView(a, digest), { slug: a.slug })),
    topics: [page('/topics/', topicsView(digest))],
    topic: topics.map((t) => page(`/topics/${t.slug}/`, topicView(t, digest), { slug: t.slug })),
    editions: [page('/editions/', editionsView(digest))],
    edition: editions.map((e) => page(`/editions/${e.date}/`, editionView(e, digest), { date: e.date })),
    archive: [page('/archive/', archiveView(digest))],
    month: monthViews(digest).map((view) => page(`/archive/${view.month}/`, view, { month: view.month })),
    sources: [page('/sources/', sourcesView(digest))],
    source: sources.map((s) => page(`/sources/${s.slug}/`, sourceView(s, digest), { slug: s.slug })),
    feeds: [page('/feeds/', feedsView(digest))],
    about: [page('/about/', aboutView(digest))],
    notFound: [page('/404', notFoundView(digest))],
    ...filesOf(digest),
  };
}

function filesOf(digest: Digest) {
  const { articles, topics, editions, media } = digest;
  const timelines = (ending: 'ics' | 'json') =>
    topics.map((t) => makePage(timelinePath(t, ending), timelineView(t, digest), { slug: t.slug }));
  const cards = [
    siteCard(digest),
    ...articles.map((article) => articleCard(article, digest)),
    ...topics.map((topic) => topicCard(topic, digest)),
    ...editions.map((edition) => editionCard(edition, digest)),
  ];
  return {
    rss: [makePage('/rss.xml', siteFeed(digest))],
    topicRss: topics.map((t) => makePage(topicFeedPath(t.slug), topicFeed(t, digest), { slug: t.slug })),
    timelineIcs: timelines('ics'),
    timelineJson: timelines('json'),
    card: cards.map(({ path, input }) =>
      makePage(path, input, { card: path.replace(/^\/cards\/|\.png$/gu, '') }),
    ),
    media: media
      .filter(({ src }) => src.startsWith('/media/'))
      .map(({ src, digest: bytes }) => makePage(src, { src, bytes }, { file: src.replace('/media/', '') })),
  };
}

export type Pages = ReturnType<typeof pagesOf>;
export type PageKind = keyof Pages;
export type ViewOf<K extends PageKind> = Pages[K][number]['view'];

/** Every page with the frame that stands around it, and its key by path. */
export interface SitePlan {
  frame: Frame;
  pages: Pages;
  all: Page[];
}

export function planOf(digest: Digest): SitePlan {
  const pages = pagesOf(digest);
  return { frame: frameOf(digest), pages, all: Object.values(pages).flat() };
}

import type { Digest } from '../collections/digest.ts';
import { hashOf } from '../lib/hash.ts';
import { makePage } from '../model/page.ts';
import type { Page } from '../model/page.ts';
import { archiveView, monthViews } from './archive-view.ts';
import { articleView } from './article-view.ts';
import { correctionsView } from './corrections-view.ts';
import { editionView, editionsView } from './edition-view.ts';
import { headerFiles } from './discovery/headers-view.ts';
import { sitemapFiles } from './discovery/sitemap-view.ts';
import { filesOf } from './files.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { frontView } from './front-view.ts';
import { numbersView } from './numbers-view.ts';
import { peopleView, personViews } from './people-view.ts';
import { aboutView, feedsView, notFoundView } from './plain-views.ts';
import { sourceView, sourcesView } from './source-view.ts';
import { timelineView } from './timeline-view.ts';
import { topicPassagesViews, topicView } from './topic-view.ts';
import { topicsView } from './topics-view.ts';

/** The one table of every page and file of the site, by kind. Routes, links, manifest and site map come from it. */
export function pagesOf(digest: Digest) {
  const page = pageMaker(digest);
  const { articles, editions, sources } = digest;
  const timelines = digest.topics.map((topic) => ({ topic, view: timelineView(topic, digest) }));
  const pages = {
    article: articles.map((a) => page(`/articles/${a.slug}/`, articleView(a, digest), { slug: a.slug })),
    topics: [page('/topics/', topicsView(digest))],
    ...topicPages(digest, timelines),
    editions: [page('/editions/', editionsView(digest))],
    edition: editions.map((e) => page(`/editions/${e.date}/`, editionView(e, digest), { date: e.date })),
    archive: [page('/archive/', archiveView(digest))],
    month: monthViews(digest).map((view) => page(`/archive/${view.month}/`, view, { month: view.month })),
    sources: [page('/sources/', sourcesView(digest))],
    source: sources.map((s) => page(`/sources/${s.slug}/`, sourceView(s, digest), { slug: s.slug })),
    ...peoplePages(digest),
    corrections: [page('/corrections/', correctionsView(digest))],
    numbers: [page('/numbers/', numbersView(digest))],
    feeds: [page('/feeds/', feedsView(digest))],
    about: [page('/about/', aboutView(digest))],
    notFound: [page('/404', notFoundView(digest))],
    ...filesOf(digest, timelines),
  };
  const searchPage = 'search' in pages ? '/search/' : undefined;
  const front = [page('/', frontView(digest, searchPage))];
  const all = { front, ...pages };
  return { ...all, ...sitemapFiles(all, digest), ...headerFiles(all, digest) };
}

function topicPages(digest: Digest, timelines: Parameters<typeof filesOf>[1]) {
  const page = pageMaker(digest);
  return {
    topic: timelines.map(({ topic, view: { items } }) =>
      page(`/topics/${topic.slug}/`, topicView(topic, digest, items), { slug: topic.slug }),
    ),
    topicPassages: digest.topics.flatMap((topic) =>
      topicPassagesViews(topic, digest).map((view) => {
        const number = String(view.number);
        return page(`/topics/${topic.slug}/${number}/`, view, { slug: topic.slug, number });
      }),
    ),
    timeline: timelines.map(({ topic: { slug }, view }) => page(`/topics/${slug}/timeline/`, view, { slug })),
  };
}

function peoplePages(digest: Digest) {
  const page = pageMaker(digest);
  const views = personViews(digest);
  return {
    people: [page('/people/', peopleView(digest))],
    person: views
      .filter(({ number }) => number === undefined)
      .map((view) => page(`/people/${view.slug}/`, view, { slug: view.slug })),
    personOlder: views.flatMap((view) => {
      const { slug, number } = view;
      if (number === undefined) return [];
      return [page(`/people/${slug}/${number}/`, view, { slug, number: String(number) })];
    }),
  };
}

/** Makes pages whose key holds the frame that stands around them; it is hashed once. */
function pageMaker(digest: Digest) {
  const around = hashOf(frameOf(digest));
  return <View>(path: string, view: View, params?: Record<string, string>) =>
    makePage(path, view, params, around);
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

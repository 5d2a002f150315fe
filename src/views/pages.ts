import type { Digest } from '../collections/digest.ts';
import { once } from '../lib/once.ts';
import type { Page } from '../model/page.ts';
import { adminFiles } from './admin/admin-files.ts';
import { archiveView, monthPages } from './archive-view.ts';
import { articlePages } from './article-pages.ts';
import { correctionsView } from './corrections-view.ts';
import { editionPages } from './edition-pages.ts';
import { editionsView } from './edition-view.ts';
import { headerFiles } from './discovery/headers-view.ts';
import { sitemapFiles } from './discovery/sitemap-view.ts';
import { filesOf } from './files.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { frontView } from './front-view.ts';
import { numbersView } from './numbers-view.ts';
import { createPageMakers } from './page-makers.ts';
import type { PageMakers } from './page-makers.ts';
import { peoplePages } from './people-pages.ts';
import { aboutView, feedsView, notFoundView } from './plain-views.ts';
import { redirectFiles } from './redirects/redirect-views.ts';
import { searchFiles } from './search/search-index.ts';
import { searchPath, searchView } from './search/search-view.ts';
import { sourceView, sourcesView } from './source-view.ts';
import { timelineView } from './timeline-view.ts';
import type { Timeline } from './timeline-view.ts';
import { topicPassagesPages } from './topic-passages-view.ts';
import { topicView } from './topic-view.ts';
import { topicsView } from './topics-view.ts';

/** The one table of every page and file of the site, by kind. Routes, links, manifest and site map come from it. */
export function pagesOf(digest: Digest) {
  const makers = createPageMakers(digest);
  const { page } = makers;
  const search = searchFiles(digest, makers);
  const timelines = digest.topics.map((topic) => ({ topic, view: once(() => timelineView(topic, digest)) }));
  const pages = {
    article: articlePages(digest, makers),
    topics: [page('/topics/', () => topicsView(digest))],
    ...topicPages(digest, timelines, makers),
    editions: [page('/editions/', () => editionsView(digest))],
    edition: editionPages(digest, makers),
    archive: [page('/archive/', () => archiveView(digest))],
    month: monthPages(digest, makers),
    sources: [page('/sources/', () => sourcesView(digest))],
    source: digest.sources.map((s) =>
      page(`/sources/${s.slug}/`, () => sourceView(s, digest), { slug: s.slug }),
    ),
    ...peoplePages(digest, makers),
    corrections: [page('/corrections/', () => correctionsView(digest))],
    numbers: [page('/numbers/', () => numbersView(digest))],
    feeds: [page('/feeds/', () => feedsView(digest))],
    about: [page('/about/', () => aboutView(digest))],
    search: [page(searchPath, () => searchView(search, digest))],
    notFound: [page('/404', () => notFoundView(digest))],
    ...search,
    ...filesOf(digest, timelines, makers),
    ...redirectFiles(digest, makers),
    ...adminFiles(digest),
  };
  const front = [page('/', () => frontView(digest, searchPath))];
  const all = { front, ...pages };
  return { ...all, ...sitemapFiles(all, digest, makers), ...headerFiles(all, digest, makers) };
}

function topicPages(digest: Digest, timelines: readonly Timeline[], { page, late }: PageMakers) {
  return {
    topic: timelines.map(({ topic, view }) =>
      page(`/topics/${topic.slug}/`, () => topicView(topic, digest, view().items), { slug: topic.slug }),
    ),
    topicPassages: digest.topics.flatMap((topic) => topicPassagesPages(topic, digest, late)),
    timeline: timelines.map(({ topic: { slug }, view }) => page(`/topics/${slug}/timeline/`, view, { slug })),
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

import type { Digest } from '../../collections/digest.ts';
import { pagesFromOldest } from '../../digest/paging.ts';
import { once } from '../../lib/once.ts';
import type { Page } from '../../model/page.ts';
import type { PageMakers } from '../page-makers.ts';
import { absolute } from '../syndicated.ts';
import { isForSearch } from './for-search.ts';
import { newestOf } from './last-change.ts';

/** An address in a site map. */
export interface SitemapEntry {
  /** Absolute. */
  loc: string;
  /** Instant or day of the last change of what it shows; absent for a page that shows nothing dated. */
  lastmod?: string | undefined;
}

/** `/sitemap-<number>.xml`, and `/sitemap-index.xml`, which lists those. */
export interface SitemapView {
  entries: SitemapEntry[];
}

/** Every page and file of the site but the maps, by kind. */
export type MappedPages = Readonly<Record<string, readonly Page[]>> & {
  article: readonly Page[];
  edition: readonly Page[];
};

/** How many addresses a full part holds; none holds twice as many. The protocol's limit is 50,000 (sitemaps.org). */
const partLength = 10_000;

/**
 * The pages of the site for search engines, in parts: articles and editions from the oldest, then the pages that change
 * with every article. A part that is full stays as it is when an article is added.
 */
export function sitemapFiles(
  pages: MappedPages,
  digest: Digest,
  { late, file }: PageMakers,
  length = partLength,
) {
  const { settled, standing } = placesOf(pages, digest);
  const { first, older } = pagesFromOldest(settled, length);
  const parts = [...older.map(({ items }) => items).reverse(), first, ...chunksOf(standing, length)]
    // A map without an address is none.
    .filter((part) => part.length > 0)
    .map((part, index) => {
      const number = String(index + 1);
      return { path: `/sitemap-${number}.xml`, number, entries: once(() => entriesOf(part, digest)) };
    });
  return {
    sitemap: parts.map(({ path, number, entries }) =>
      late<SitemapView>(path, { params: { number }, shown: () => ({}), also: entries }, () => ({
        entries: entries(),
      })),
    ),
    sitemapIndex: [
      file<SitemapView>('/sitemap-index.xml', () => ({
        entries: parts.map(({ path, entries }) => ({
          loc: absolute(path, digest),
          lastmod: newestOf(entries().map(({ lastmod }) => lastmod)),
        })),
      })),
    ],
  };
}

function entriesOf(pages: readonly Page[], digest: Digest): SitemapEntry[] {
  return pages.map(({ path, mapped }) => ({ loc: absolute(path, digest), lastmod: mapped?.changed() }));
}

/** Editions and articles, the newest first, and all other pages. */
function placesOf({ article, edition, ...others }: MappedPages, digest: Digest) {
  const published = new Map(digest.articles.map((one) => [one.slug, one.published]));
  const settled = [
    ...article.map((page) => ({ page, since: published.get(page.params.slug ?? '') ?? '' })),
    ...edition.map((page) => ({ page, since: page.params.date ?? '' })),
  ];
  return {
    settled: settled
      .filter(({ page }) => isForSearch(page))
      .sort((a, b) => compare(b.since, a.since) || compare(a.page.path, b.page.path))
      .map(({ page }) => page),
    standing: Object.values(others).flat().filter(isForSearch),
  };
}

function chunksOf<T>(items: readonly T[], length: number): T[][] {
  const count = Math.ceil(items.length / length);
  return Array.from({ length: count }, (_, index) => items.slice(index * length, (index + 1) * length));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { Digest } from '../../collections/digest.ts';
import type { PageMakers } from '../page-makers.ts';
import { manifestView } from './manifest-view.ts';
import { newsSitemapView } from './news-sitemap-view.ts';
import { robotsView } from './robots-view.ts';

/** The files that lead programs through the site, but for those that need all pages (`sitemap-view.ts`, `headers-view.ts`). */
export function discoveryFiles(digest: Digest, { file }: PageMakers) {
  return {
    newsSitemap: [file('/news-sitemap.xml', () => newsSitemapView(digest))],
    robots: [file('/robots.txt', () => robotsView(digest))],
    manifest: [file('/manifest.webmanifest', () => manifestView(digest))],
  };
}

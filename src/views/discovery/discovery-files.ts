import type { Digest } from '../../collections/digest.ts';
import { makePage } from '../../model/page.ts';
import { manifestView } from './manifest-view.ts';
import { newsSitemapView } from './news-sitemap-view.ts';
import { robotsView } from './robots-view.ts';

/** The files that lead programs through the site, but for those that need all pages (`sitemap-view.ts`, `headers-view.ts`). */
export function discoveryFiles(digest: Digest) {
  return {
    newsSitemap: [makePage('/news-sitemap.xml', newsSitemapView(digest))],
    robots: [makePage('/robots.txt', robotsView(digest))],
    manifest: [makePage('/manifest.webmanifest', manifestView(digest))],
  };
}

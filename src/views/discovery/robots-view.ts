import type { Digest } from '../../collections/digest.ts';
import type { Crawlers } from '../../model/crawlers.ts';
import { absolute } from '../syndicated.ts';

/** `/robots.txt`: what programs may fetch, and the maps that lead them. Read at the root of a domain only. */
export interface RobotsView {
  crawlers: Crawlers;
  /** The path that the site lives under. */
  base: string;
  /** Absolute; none where nobody is to fetch anything. */
  sitemaps: string[];
}

export function robotsView(digest: Digest): RobotsView {
  const { crawlers, base } = digest.site;
  const maps = crawlers === 'none' ? [] : ['/sitemap-index.xml', '/news-sitemap.xml'];
  return { crawlers, base, sitemaps: maps.map((path) => absolute(path, digest)) };
}

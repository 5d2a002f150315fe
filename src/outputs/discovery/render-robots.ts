import type { Crawlers } from '../../model/crawlers.ts';
import type { RobotsView } from '../../views/discovery/robots-view.ts';
import { trainingCrawlers } from './training-crawlers.ts';

/** `robots.txt` (RFC 9309). `Content-Signal` is what contentsignals.org proposes; programs that do not know it pass over it. */
export function renderRobots({ crawlers, base, sitemaps }: RobotsView): string {
  const maps = sitemaps.map((url) => `Sitemap: ${url}`);
  return `${[...groups[crawlers](base), maps.join('\n')].filter(Boolean).join('\n\n')}\n`;
}

const everybody = 'User-agent: *';

const groups: Record<Crawlers, (base: string) => string[]> = {
  allow: (base) => [[everybody, `Allow: ${base}`].join('\n')],
  'no-training': (base) => [
    [...trainingCrawlers.map(({ agent }) => `User-agent: ${agent}`), `Disallow: ${base}`].join('\n'),
    [everybody, 'Content-Signal: search=yes, ai-train=no', `Allow: ${base}`].join('\n'),
  ],
  none: (base) => [[everybody, `Disallow: ${base}`].join('\n')],
};

import type { CreativeWork } from 'schema-dts';
import type { Digest } from '../../collections/digest.ts';
import { parseInstant, zonedInstant } from '../../lib/date.ts';
import { dropUndefined } from '../../lib/drop-undefined.ts';
import { uriOf } from '../../lib/url.ts';
import type { Article } from '../../model/article.ts';
import { syndicatedOf } from '../syndicated.ts';
import { authorsOf } from './authors.ts';

/** The original of an article that came from elsewhere. */
export function sourceWorkOf(article: Article, digest: Digest): CreativeWork | undefined {
  const { source } = syndicatedOf(article, digest);
  if (!source?.isElsewhere) return undefined;
  const { url, authors = [], published } = article.source ?? {};
  const zone = digest.site.timeZone;
  const instant = published === undefined ? undefined : parseInstant(published, zone);
  const page = url === undefined ? undefined : uriOf(url);
  return dropUndefined({
    '@type': 'CreativeWork' as const,
    '@id': page,
    url: page,
    author: authors.length > 0 ? authorsOf(authors, digest) : undefined,
    datePublished: instant === undefined ? undefined : zonedInstant(instant, zone),
    publisher: { '@type': 'Organization' as const, name: source.name, url: source.home },
  });
}

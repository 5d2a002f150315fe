import type { Digest } from '../../collections/digest.ts';
import { pagesFromOldest } from '../../digest/paging.ts';
import { once } from '../../lib/once.ts';
import type { Article } from '../../model/article.ts';
import { absolute } from '../syndicated.ts';
import { changeOf } from '../discovery/last-change.ts';
import { articlesFeed, newestByChange } from './feed-lists.ts';
import type { PlacedFeed } from './feed-lists.ts';
import { feedLength } from './feed.ts';
import type { FeedHistory } from './feed.ts';

/**
 * The site's feed, and the archive documents that lead from it to the first article (RFC 5005): each holds `feedLength`
 * articles by their day, and what comes later changes none but the last, which then gets its link forward. A reader keeps
 * an archive document for good, so an old article that was mended stands in the site's feed once more.
 */
export function siteFeeds(digest: Digest, length = feedLength): PlacedFeed[] {
  const { first, older } = pagesOf(digest.articles, length);
  const newest = once(() => {
    const oldest = first.at(-1)?.published ?? '';
    const mended = newestByChange(
      older.flatMap(({ items }) => items),
      digest,
    ).filter((article) => changeOf(article, digest.site.timeZone) > oldest);
    return newestByChange([...first, ...mended.slice(0, length)], digest);
  });
  const history = (number: number, isArchive: boolean): FeedHistory => ({
    isArchive,
    current: absolute('/', digest),
    previous: number > 1 ? absolute(folderOf(number - 1), digest) : undefined,
    next: number < older.length ? absolute(folderOf(number + 1), digest) : undefined,
  });
  const place = { page: '/' };
  if (older.length === 0) return [articlesFeed(place, newest)];
  const archives = older.map(({ number, items }) =>
    articlesFeed({ ...place, folder: folderOf(number) }, () => items, history(number, true)),
  );
  return [articlesFeed(place, newest, history(older.length + 1, false)), ...archives];
}

/** A single archive document would have no neighbour to link to: the first two begin together. */
function pagesOf(articles: readonly Article[], length: number) {
  const { first, older } = pagesFromOldest(articles, length);
  return older.length < 2 ? { first: articles, older: [] } : { first, older };
}

function folderOf(number: number): string {
  return `/feeds/archive/${number}/`;
}

import type { Digest } from '../../collections/digest.ts';
import { absolute } from '../syndicated.ts';
import { feedPath } from './feed-files.ts';
import { feedGroups } from './feed-lists.ts';

/** `/feeds.opml`: every feed in one file, for a reader that takes a list. Absolute addresses. */
export interface OpmlView {
  title: string;
  publisher: string;
  groups: { label: string; feeds: { label: string; page: string; rss: string }[] }[];
}

export function opmlView(digest: Digest): OpmlView {
  const { site } = digest;
  const groups = feedGroups(digest).map(({ label, places }) => ({
    label,
    feeds: places.map((place) => ({
      label: place.name === undefined ? site.title : `${site.title}: ${place.name}`,
      page: absolute(place.page, digest),
      rss: absolute(feedPath(place, 'rss'), digest),
    })),
  }));
  return { title: site.title, publisher: site.publisher.name, groups };
}

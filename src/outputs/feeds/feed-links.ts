import { feedFormats } from '../../views/feeds/feed-files.ts';
import type { FeedFile } from '../../views/feeds/feed-files.ts';
import type { FeedItem } from '../../views/feeds/feed-item.ts';
import { plain } from './plain-text.ts';

/** The links of a feed to itself and to the documents before and after it (RFC 5005). */
export function feedLinksOf({ format, self, feed }: FeedFile) {
  const { type, file } = feedFormats[format];
  const { history, licence } = feed;
  const archives = [
    { rel: 'current', folder: history?.current },
    { rel: 'prev-archive', folder: history?.previous },
    { rel: 'next-archive', folder: history?.next },
  ];
  return [
    { href: self, rel: 'self', type },
    ...archives.flatMap(({ rel, folder }) =>
      folder === undefined ? [] : [{ href: `${folder}${file}`, rel, type }],
    ),
    ...licenceLinks(licence),
  ];
}

/** The links of an item to where it came from and to its terms. */
export function itemLinksOf({ source, licence }: FeedItem) {
  const via = source?.isElsewhere ? [{ href: source.url, rel: 'via', title: plain(source.name) }] : [];
  return [...via, ...licenceLinks(licence)];
}

function licenceLinks(licence: string | undefined) {
  return licence === undefined ? [] : [{ href: licence, rel: 'license' }];
}

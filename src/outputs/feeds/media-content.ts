import type { FeedItem } from '../../views/feeds/feed-item.ts';
import { plain } from './plain-text.ts';

/** Media types by ending, of the images that the content may hold. */
const types: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** The figure as Media RSS (https://www.rssboard.org/media-rss): nothing for an item without one. */
export function mediaOf({ figure }: FeedItem) {
  if (!figure) return {};
  const { url, alt, caption, credit, width, height } = figure;
  const type = types[url.slice(url.lastIndexOf('.') + 1).toLowerCase()];
  const description = caption ?? alt;
  const content = {
    url,
    medium: 'image',
    width,
    height,
    ...(type !== undefined && { type }),
    ...(description !== '' && { description: { value: plain(description), type: 'plain' } }),
    ...(credit !== undefined && { credits: [{ value: plain(credit) }] }),
  };
  return { media: { contents: [content] } };
}

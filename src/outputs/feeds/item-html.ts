import { createMemo } from '../../lib/memo.ts';
import type { Feed } from '../../views/feeds/feed.ts';
import { blockHtml } from './block-html.ts';
import type { HtmlOptions } from './block-html.ts';

/** Gives the HTML of a text of the cache, by its digest. */
export type GetBody = HtmlOptions['getBody'];

/**
 * Bytes of HTML in an item, and in a whole feed. Readers refuse feeds of more than a few megabytes; with titles, summaries
 * and links (up to 4 kB an item, 100 items) an item stays under 1 MB and a feed under 2 MB.
 */
const limits = { item: 950_000, feed: 1_550_000 };

/** The HTML of a feed's items, in their order. Those that are too long, or that the feed has no room left for, are cut to their few words. */
export function itemHtml(feed: Feed, getBody: GetBody): string[] {
  return lately(feed, () => itemsOf(feed, getBody));
}

/** The formats of a feed are made one after the other. */
const lately = createMemo<string[]>(2);

function itemsOf({ items }: Feed, getBody: GetBody): string[] {
  let room = limits.feed;
  return items.map(({ blocks, short, url, lang }) => {
    const options = { url, lang, getBody };
    const whole = blockHtml(blocks, options);
    const html = sizeOf(whole) <= Math.min(limits.item, room) ? whole : blockHtml(short, options);
    room -= sizeOf(html);
    return html;
  });
}

/** As JSON writes it, the longest of the formats. */
function sizeOf(html: string): number {
  return Buffer.byteLength(JSON.stringify(html));
}

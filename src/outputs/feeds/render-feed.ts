import type { FeedFile, FeedFormat } from '../../views/feeds/feed-files.ts';
import type { GetBody } from './item-html.ts';
import { markArchive } from './mark-archive.ts';
import { renderAtom } from './render-atom.ts';
import { renderJsonFeed } from './render-json-feed.ts';
import { renderRss } from './render-rss.ts';

const renderers: Record<FeedFormat, (file: FeedFile, getBody: GetBody) => string> = {
  rss: renderRss,
  atom: renderAtom,
  json: renderJsonFeed,
};

/** A feed in its format. */
export function renderFeed(file: FeedFile, getBody: GetBody): string {
  const text = renderers[file.format](file, getBody);
  return file.feed.history?.isArchive ? markArchive(text) : text;
}

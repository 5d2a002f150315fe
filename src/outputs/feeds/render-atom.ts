import { generateAtomFeed } from 'feedsmith';
import type { AtomFeed } from 'feedsmith';
import { printable } from '../../lib/printable.ts';
import { uriOf } from '../../lib/url.ts';
import type { FeedFile } from '../../views/feeds/feed-files.ts';
import type { FeedItem } from '../../views/feeds/feed-item.ts';
import type { Feed } from '../../views/feeds/feed.ts';
import { distinctInstant } from './distinct.ts';
import { escapeHtml } from './escape.ts';
import { feedLinksOf, itemLinksOf } from './feed-links.ts';
import { itemHtml } from './item-html.ts';
import type { GetBody } from './item-html.ts';
import { mediaOf } from './media-content.ts';
import { plain, withReferences } from './plain-text.ts';

/** Atom says when it changed even when nothing is in it: then, the month of its standard (RFC 4287), before any feed. */
const beforeAny = new Date('2005-12-01T00:00:00Z');

/** Atom 1.0 with Media RSS. */
export function renderAtom(file: FeedFile, getBody: GetBody): string {
  const { feed } = file;
  const html = itemHtml(feed, getBody);
  const entries = feed.items.map((item, index) => entryOf(item, html[index] ?? '', feed));
  const newest = Math.max(beforeAny.getTime(), ...entries.map(({ updated }) => updated.getTime()));
  const xml = generateAtomFeed(
    {
      id: feed.id,
      title: textOf(feed.title),
      subtitle: textOf(feed.description),
      updated: new Date(newest),
      links: [...feedLinksOf(file), { href: feed.page, rel: 'alternate', type: 'text/html' }],
      authors: [publisherOf(feed)],
      rights: textOf(`© ${feed.publisher.name}`),
      generator: { text: 'Newsfold' },
      xml: { lang: feed.language },
      entries,
    },
    { strict: true },
  );
  return withReferences(xml);
}

function entryOf(item: FeedItem, html: string, { topicsPage }: Feed): AtomFeed.Entry<Date, true> {
  const { source } = item;
  return {
    id: item.id,
    title: textOf(item.title),
    links: [{ href: item.url, rel: 'alternate', type: 'text/html' }, ...itemLinksOf(item)],
    published: new Date(item.published),
    updated: distinctInstant(item.updated, item.id),
    authors: item.authors.map((name) => ({ name: plain(name) })),
    categories: item.topics.map(({ slug, label }) => ({
      term: slug,
      label: plain(label),
      scheme: topicsPage,
    })),
    summary: textOf(item.summary),
    content: { value: html, type: 'html' },
    ...(source?.isElsewhere && {
      source: {
        id: source.home,
        title: textOf(source.name),
        updated: new Date(item.published),
        links: [{ href: source.home, rel: 'alternate', type: 'text/html' }],
      },
    }),
    ...mediaOf(item),
    xml: { lang: item.lang },
  };
}

/** Text that holds markup characters is declared as HTML, so that no reader has to guess. */
function textOf(value: string): AtomFeed.Text {
  if (!/[&<>]/u.test(value)) return { value: printable(value) };
  return { value: escapeHtml(printable(value)), type: 'html' };
}

function publisherOf({ publisher }: Feed): AtomFeed.Person<true> {
  const uri = publisher.url === undefined ? undefined : uriOf(publisher.url);
  return {
    name: plain(publisher.name),
    ...(uri !== undefined && { uri }),
    ...(publisher.email !== undefined && { email: publisher.email }),
  };
}

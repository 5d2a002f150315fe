import type { Root } from 'mdast';
import { collapseSpace } from '../../../src/lib/text.ts';
import { isWebUrl } from '../../../src/lib/url.ts';
import { parseStamp } from '../dates/parse-stamp.ts';
import type { Draft, Found } from '../draft.ts';
import { RefusedError } from '../draft.ts';
import { bodyOfHtml } from '../markdown/html-to-body.ts';
import { textsOf } from '../repair/paragraphs.ts';
import type { FeedInfo, FeedItem } from './feed-items.ts';
import { parseItems } from './feed-items.ts';

/** Reads a feed: each item an article, its source the feed’s publisher. */
export function readFeed(text: string): Draft[] {
  const { info, items } = parseItems(text);
  if (items.length === 0) throw new RefusedError('It is a feed without items.');
  return items.map((item) => draftOf(item, info));
}

function draftOf(item: FeedItem, info: FeedInfo): Draft {
  const body = item.isText ? bodyOfText(item.content ?? '') : bodyOfHtml(item.content ?? '');
  const summary = plain(item.summary);
  const lang = item.language ?? info.language;
  return {
    fields: {
      title: found(plain(item.title), 'the item’s title'),
      summary: found(isPartOf(summary, body) ? undefined : summary, 'the item’s summary'),
      published: found(item.published && parseStamp(item.published), 'the item’s date'),
      updated: found(item.updated && parseStamp(item.updated), 'the item’s update'),
      authors:
        item.authors.length > 0 ? { value: item.authors.map(nameOf), from: 'the item’s authors' } : undefined,
      contributors:
        item.contributors.length > 0
          ? { value: item.contributors, from: 'the item’s contributors' }
          : undefined,
      sourceName: found(plain(info.title), 'the feed’s title'),
      sourceUrl: found(item.url && isWebUrl(item.url) ? item.url : undefined, 'the item’s link'),
      lang: found(lang, item.language ? 'the item’s language' : 'the feed’s language'),
      topics: item.topics.length > 0 ? { value: item.topics, from: 'the item’s categories' } : undefined,
    },
    body,
    repairs: [],
    removed: [],
    problems: [],
  };
}

function found(value: string | undefined, from: string): Found<string> | undefined {
  return value === undefined || value === '' ? undefined : { value, from };
}

/** Titles and summaries of feeds may hold HTML. */
function plain(text: string | undefined): string | undefined {
  return text === undefined ? undefined : collapseSpace(textsOf(bodyOfHtml(text)).join(' '));
}

/** Many feeds give the beginning of the text as its summary. */
function isPartOf(summary: string | undefined, body: Root): boolean {
  if (summary === undefined) return false;
  const start = summary.replace(/\s*(?:\[?…\]?|\.\.\.|\[\.\.\.\])$/u, '').slice(0, 80);
  return collapseSpace(textsOf(body).join(' ')).includes(start);
}

/** RSS wants an address: `desk@coastalwire.example (Ana Reis)`. */
function nameOf(author: string): string {
  return /\((?<name>[^)]+)\)/u.exec(author)?.groups?.name ?? author;
}

function bodyOfText(text: string): Root {
  const paragraphs = text
    .split(/\n\s*\n/u)
    .map(collapseSpace)
    .filter(Boolean);
  return {
    type: 'root',
    children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { htmlFaults } from './html.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/json-feed-1.1.schema.json'), 'utf8'),
) as object;

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
addFormats(ajv);
const isJsonFeed = ajv.compile<JsonFeed>(schema);

interface JsonFeed {
  feed_url: string;
  items: { id: string; title?: string; content_html?: string }[];
}

/** JSON Feed 1.1 against its schema; the HTML by the same rules as in the other formats. */
export function jsonFeedFaults(text: string, location: string): string[] {
  const feed: unknown = JSON.parse(text);
  if (!isJsonFeed(feed)) {
    return (isJsonFeed.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
  }
  const ids = feed.items.map(({ id }) => id);
  return [
    ...(feed.feed_url === location ? [] : ['feed_url leads elsewhere']),
    ...(new Set(ids).size < ids.length ? ['two items with one id'] : []),
    ...feed.items.flatMap(({ content_html: html = '' }) => htmlFaults(html)),
  ];
}

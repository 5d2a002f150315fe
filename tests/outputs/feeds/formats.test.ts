import { describe, expect, test } from 'vitest';
import { childOf, childrenOf, parseXml } from '../../support/feed-rules/xml.ts';
import type { XmlElement } from '../../support/feed-rules/xml.ts';
import { readFeedSite, renderedFeeds } from '../../support/feed-site.ts';

const feeds = renderedFeeds(readFeedSite());
const textOf = (path: string) => feeds.find((feed) => feed.path === path)?.text ?? '';
const site = 'https://fixture.example/repo';

const channel = childOf(parseXml(textOf('/rss.xml')), 'channel');
const feed = parseXml(textOf('/atom.xml'));
const json = JSON.parse(textOf('/feed.json')) as { items: Record<string, unknown>[] };

function rssItem(slug: string): XmlElement {
  const item = channel?.children.find(
    (child) => childOf(child, 'link')?.text === `${site}/articles/${slug}/`,
  );
  if (!item) throw new Error(`The feed has no item ${slug}.`);
  return item;
}

function atomEntry(slug: string): XmlElement {
  const entry = feed.children.find((child) => childOf(child, 'id')?.text.endsWith(`:${slug}`));
  if (!entry) throw new Error(`The feed has no entry ${slug}.`);
  return entry;
}

const jsonItem = (slug: string) => json.items.find(({ id }) => String(id).endsWith(`:${slug}`));
const linksOf = (element: XmlElement, name: string) =>
  childrenOf(element, name).map(({ attributes }) => [attributes.rel, attributes.href]);

describe('RSS', () => {
  test('each author has an element', () => {
    expect(childrenOf(rssItem('low-tide'), 'dc:creator').map(({ text }) => text)).toEqual([
      'Marta Reis',
      'João Costa',
    ]);
  });

  test('the figure is in the text and beside it, with its words', () => {
    const url = expect.stringMatching(
      /^https:\/\/fixture\.example\/repo\/media\/quay\.[\da-f]{8}\.svg$/u,
    ) as string;
    const [media] = childrenOf(rssItem('low-tide'), 'media:content');
    expect(media).toMatchObject({ attributes: { url, medium: 'image', type: 'image/svg+xml' } });
    expect(media?.children.map(({ name, text }) => [name, text])).toEqual([
      ['media:description', 'The inner harbour at noon on Monday.'],
      ['media:credit', 'Marta Reis/Harbour Press'],
    ]);
    expect(childOf(rssItem('low-tide'), 'content:encoded')?.text).toMatch(
      /^<figure><img src="https:\/\/fixture[^"]*" alt="Boats on their sides below a quay\." width="\d+" height="\d+"><figcaption>The inner harbour at noon on Monday\. Marta Reis\/Harbour Press<\/figcaption><\/figure>/u,
    );
  });

  test('a story from elsewhere names its source and links the original', () => {
    expect(childOf(rssItem('dredger'), 'source')).toMatchObject({
      text: 'The Courier',
      attributes: { url: 'https://courier.example/dredger' },
    });
    expect(linksOf(rssItem('dredger'), 'atom:link')).toEqual([['via', 'https://courier.example/dredger']]);
    expect(childOf(rssItem('low-tide'), 'source')).toBeUndefined();
  });

  test('the digest’s own story links its licence', () => {
    const licence = 'https://creativecommons.org/licenses/by/4.0/';
    expect(linksOf(rssItem('low-tide'), 'atom:link')).toEqual([['license', licence]]);
    expect(childOf(rssItem('low-tide'), 'creativeCommons:license')?.text).toBe(licence);
  });

  test('topics are categories', () => {
    const topics = childrenOf(rssItem('low-tide'), 'category');
    expect(topics.map(({ text, attributes }) => [text, attributes.domain])).toEqual([
      ['Harbours', `${site}/topics/`],
      ['Tides', `${site}/topics/`],
    ]);
  });

  test('text that looks like markup comes back as it was written', () => {
    const title = 'R&D at the quay: 3 < 4 ]]> “5” 🛶 & <more> plans';
    expect(childOf(rssItem('hard-to-write'), 'title')?.text).toBe(title);
    expect(textOf('/rss.xml')).toContain('<title>R&#x26;D at the quay: 3 &#x3C; 4 ]]&#x3E;');
    expect(childOf(rssItem('hard-to-write'), 'description')?.text).toBe(
      'Ropes &#38; knots, &#60;ends&#62; and ]]&#62;: what a headline may hold.',
    );
    expect(childOf(rssItem('hard-to-write'), 'content:encoded')?.text).toContain(
      'An “end” such as ]]> must not end anything, nor <code>&#x3C;![CDATA[</code> begin it.',
    );
  });

  test('a correction moves the item and is told of in it', () => {
    const item = rssItem('naav-ki-pehli-yatra');
    expect(childOf(item, 'pubDate')?.text).toBe('Sat, 17 Jun 2023 23:00:00 GMT');
    expect(childOf(item, 'atom:updated')?.text).toBe('2023-06-20T23:00:00.000Z');
    expect(childOf(item, 'content:encoded')?.text).toContain('<p>Correction, June 21, 2023: नाव में तीस');
    expect(childOf(rssItem('dredger'), 'atom:updated')).toBeUndefined();
  });
});

describe('Atom', () => {
  test('each entry says its language, and lines from the right say that they are', () => {
    expect(atomEntry('new-quay').attributes['xml:lang']).toBe('ar');
    expect(childOf(atomEntry('new-quay'), 'content')?.text).toMatch(/^<div lang="ar" dir="rtl">/u);
    expect(atomEntry('naav-ki-pehli-yatra').attributes['xml:lang']).toBe('hi');
    expect(childOf(atomEntry('naav-ki-pehli-yatra'), 'content')?.text).toMatch(/^<p>सुबह/u);
  });

  test('a story from elsewhere names its source and links the original', () => {
    const entry = atomEntry('dredger');
    const [source] = childrenOf(entry, 'source');
    expect(source?.children.map(({ name, text }) => [name, text])).toEqual([
      ['id', 'https://courier.example/'],
      ['link', ''],
      ['title', 'The Courier'],
      ['updated', '2023-06-19T08:00:00.000Z'],
    ]);
    expect(linksOf(entry, 'link')).toEqual([
      ['alternate', `${site}/articles/dredger/`],
      ['via', 'https://courier.example/dredger'],
    ]);
    expect(childrenOf(entry, 'author').map((author) => childOf(author, 'name')?.text)).toEqual(['Rui Sá']);
  });

  test('days without a time do not fall on one moment, and stay within their minute', () => {
    const moments = childrenOf(feed, 'entry').map((entry) => childOf(entry, 'updated')?.text ?? '');
    expect(new Set(moments).size).toBe(moments.length);
    expect(childOf(atomEntry('rasif-wa-jadwal'), 'updated')?.text).toMatch(/^2023-06-17T23:00:/u);
    expect(childOf(atomEntry('rasif-wa-jadwal'), 'published')?.text).toBe('2023-06-17T23:00:00.000Z');
  });

  test('the feed was updated with its newest entry', () => {
    const moments = childrenOf(feed, 'entry').map((entry) => childOf(entry, 'updated')?.text ?? '');
    expect(childOf(feed, 'updated')?.text).toBe(moments.sort().at(-1));
  });
});

describe('JSON Feed', () => {
  test('an item has what it has in the other formats', () => {
    expect(jsonItem('dredger')).toEqual({
      id: 'tag:fixture.example,2023:dredger',
      url: `${site}/articles/dredger/`,
      external_url: 'https://courier.example/dredger',
      title: 'A dredger for the river’s mouth',
      content_html: [
        '<p>The town council has ordered a dredger; the original has the price.</p>',
        '<p>The council voted for a dredger on Sunday night, after four hours.</p>',
        '<p><a href="https://courier.example/dredger">Read the original at The Courier</a></p>',
      ].join('\n'),
      summary: 'The town council has ordered a dredger; the original has the price.',
      date_published: '2023-06-19T08:00:00.000Z',
      authors: [{ name: 'Rui Sá' }],
      tags: ['Harbours'],
      language: 'en',
    });
  });

  test('the image is the figure’s', () => {
    expect(jsonItem('low-tide')?.image).toMatch(/^https:\/\/fixture\.example\/repo\/media\/quay/u);
  });
});

import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import {
  renderNewsSitemap,
  renderSitemap,
  renderSitemapIndex,
} from '../../../src/outputs/discovery/render-sitemap.ts';
import { xmlFaults } from '../../support/feed-rules/xml.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name) => ['url', 'sitemap'].includes(name),
});
const parse = (xml: string) => {
  expect(xmlFaults(xml)).toEqual([]);
  return parser.parse(xml) as Record<string, Record<string, unknown>>;
};

/** `tLastmod` of sitemap.xsd: a day or an instant with a zone. */
const w3cDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))?$/u;

const entries = [
  { loc: 'https://digest.example/a/?x=1&y=<2>', lastmod: '2023-06-19T06:30:00Z' },
  { loc: 'https://digest.example/corrections/', lastmod: '2023-06-20' },
  { loc: 'https://digest.example/about/' },
];

describe.each([
  ['urlset', 'url', renderSitemap],
  ['sitemapindex', 'sitemap', renderSitemapIndex],
] as const)('a %s', (root, item, render) => {
  const document = parse(render({ entries }));

  test('is of the protocol’s namespace, and has nothing but its items', () => {
    expect(Object.keys(document)).toEqual(['?xml', root]);
    expect(document[root]?.['@_xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    expect(Object.keys(document[root] ?? {})).toEqual([item, '@_xmlns']);
  });

  test('has each address as it is, with its date where it has one', () => {
    const items = document[root]?.[item] as { loc: string; lastmod?: string }[];
    expect(items).toEqual(entries);
    for (const { lastmod } of items) if (lastmod !== undefined) expect(lastmod).toMatch(w3cDate);
  });
});

test('an empty map is a map', () => {
  expect(parse(renderSitemap({ entries: [] }))).toHaveProperty('urlset');
});

describe('a map of news', () => {
  const item = {
    loc: 'https://digest.example/articles/tide/',
    publication: 'Tide & Time',
    language: 'zh-cn',
    published: '2023-06-19T22:40:00+08:00',
    title: 'A ]]> <b>title</b> & more\u0000\ufffe',
  };
  const document = parse(renderNewsSitemap({ items: [item, item] }));

  test('has the elements of sitemap-news.xsd in their order', () => {
    const [url] = document.urlset?.url as [{ loc: string; 'news:news': Record<string, unknown> }];
    expect(Object.keys(url)).toEqual(['loc', 'news:news']);
    expect(url).toEqual({
      loc: item.loc,
      'news:news': {
        'news:publication': { 'news:name': item.publication, 'news:language': item.language },
        'news:publication_date': item.published,
        'news:title': 'A ]]> <b>title</b> & more',
      },
    });
    expect(Object.keys(url['news:news'])).toEqual([
      'news:publication',
      'news:publication_date',
      'news:title',
    ]);
    expect(url['news:news']['news:publication_date']).toMatch(w3cDate);
  });

  test('declares the namespace of news', () => {
    expect(document.urlset?.['@_xmlns:news']).toBe('http://www.google.com/schemas/sitemap-news/0.9');
  });
});

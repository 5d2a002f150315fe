import { describe, expect, test } from 'vitest';
import {
  addressIn,
  namesIn,
  readLinkedData,
  textIn,
} from '../../../../../scripts/import/html/source/json-ld.ts';

const headlines = (...blocks: string[]): unknown[] =>
  readLinkedData(blocks).articles.map(({ headline }) => headline);

test.each([
  ['a single thing', '{"@type":"NewsArticle","headline":"a"}'],
  ['a list', '[{"@type":"BreadcrumbList"},{"@type":"NewsArticle","headline":"a"}]'],
  ['a graph', '{"@graph":[{"@type":"WebSite"},{"@type":"Article","headline":"a"}]}'],
  ['a thing within another', '{"@type":"WebPage","mainEntity":{"@type":"BlogPosting","headline":"a"}}'],
  ['several types', '{"@type":["Thing","ReportageNewsArticle"],"headline":"a"}'],
  ['a type with its address', '{"@type":"http://schema.org/NewsArticle","headline":"a"}'],
  ['a comment around it', '<!-- {"@type":"NewsArticle","headline":"a"} -->'],
  ['a CDATA section', '//<![CDATA[\n{"@type":"NewsArticle","headline":"a"}\n//]]>'],
  ['a comma too many', '{"@type":"NewsArticle","headline":"a","author":["b",],}'],
  ['a line break in a text', '{"@type":"NewsArticle","headline":"a","description":"b\nc\td"}'],
  ['a semicolon at the end', '{"@type":"NewsArticle","headline":"a"};'],
  ['two things in a row', '{"@type":"WebSite"}\n{"@type":"NewsArticle","headline":"a"}'],
  [
    'quotation marks as entities',
    '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;a&quot;}',
  ],
])('%s is read', (_case, block) => {
  expect(headlines(block)).toEqual(['a']);
  expect(readLinkedData([block]).broken).toBe(0);
});

test('of a block that is no JSON the plain fields are picked out', () => {
  const { articles, broken } = readLinkedData([
    '{"@type":"NewsArticle","headline":"The \\"quay\\"","description":"a "b" c","datePublished":"2023-06-19","author":{"@type":"Person","name":"Ana Reis"}',
  ]);
  expect(broken).toBe(1);
  expect(articles).toEqual([
    { '@type': 'NewsArticle', headline: 'The "quay"', datePublished: '2023-06-19', author: 'Ana Reis' },
  ]);
});

test('references within a graph are followed', () => {
  const graph = [
    { '@type': 'NewsArticle', headline: 'a', author: [{ '@id': '#ana' }] },
    { '@type': 'Person', '@id': '#ana', name: 'Ana Reis' },
  ];
  const [article] = readLinkedData([JSON.stringify({ '@graph': graph })]).articles;
  expect(namesIn(article?.author)).toEqual(['Ana Reis']);
});

describe('which article the page is about', () => {
  test('the one with its address comes first', () => {
    const other =
      '{"@type":"NewsArticle","headline":"other","datePublished":"2020-01-01","author":"b","url":"https://a.example/other"}';
    const own = '{"@type":"NewsArticle","headline":"own","url":"https://a.example/own/"}';
    const { articles } = readLinkedData([other, own], 'https://a.example/own?x=1');
    expect(articles.map(({ headline }) => headline)).toEqual(['own', 'other']);
  });

  test('teasers, updates and comments are none', () => {
    const page = {
      '@type': 'LiveBlogPosting',
      headline: 'a',
      liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'b' }],
      mentions: [{ '@type': 'NewsArticle', headline: 'c' }],
    };
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', headline: 'd' }] };
    expect(headlines(JSON.stringify([page, list]))).toEqual(['a']);
  });
});

test('values come as texts, things or lists of these', () => {
  expect(namesIn([' Ana Reis ', { name: 'Ola Berg' }, { '@value': 'Bo Frost' }, 3, null, ''])).toEqual([
    'Ana Reis',
    'Ola Berg',
    'Bo Frost',
  ]);
  expect(textIn([{ name: ['a'] }, 'b'])).toBe('a');
  expect(addressIn([{ url: 'https://a.example/1.jpg' }])).toBe('https://a.example/1.jpg');
  expect(addressIn({ '@id': 'x' })).toBe('x');
  expect(addressIn(3)).toBeUndefined();
});

test('things within things without end are left at some depth', () => {
  const deep = `${'{"a":'.repeat(3_000)}{"@type":"NewsArticle","headline":"a"}${'}'.repeat(3_000)}`;
  expect(headlines(deep)).toEqual([]);
});

import { expect, test } from 'vitest';
import { newsSitemapView } from '../../../src/views/discovery/news-sitemap-view.ts';
import { makeDigest } from '../../support/make-digest.ts';
import { makeArticle, makeSite } from '../../support/make.ts';

const slugsIn = (content: Parameters<typeof makeDigest>[0]) =>
  newsSitemapView(makeDigest(content)).items.map(({ loc }) => loc.split('/').at(-2));

test('the two days before the newest article, to the second', () => {
  const articles = [
    makeArticle({ slug: 'newest', published: '2023-06-23T12:00Z' }),
    makeArticle({ slug: 'just', published: '2023-06-21T12:00Z' }),
    makeArticle({ slug: 'past', published: '2023-06-21T11:59:59Z' }),
  ];
  expect(slugsIn({ articles })).toEqual(['newest', 'just']);
});

test('no more than a thousand', () => {
  const articles = Array.from({ length: 1001 }, (_, index) => makeArticle({ slug: `a${index}` }));
  expect(slugsIn({ articles })).toHaveLength(1000);
});

test('no article whose original is elsewhere', () => {
  const source = { publisher: 'courier', url: 'https://courier.example/tide' };
  const articles = [makeArticle({ slug: 'taken', source }), makeArticle({ slug: 'own' })];
  expect(slugsIn({ articles, site: makeSite({ canonical: 'source' }) })).toEqual(['own']);
});

test.each([
  ['pt-BR', 'pt'],
  ['zh-Hans', 'zh-cn'],
  ['zh', 'zh-cn'],
  ['zh-TW', 'zh-tw'],
  ['zh-Hant', 'zh-tw'],
])('%s is %s', (lang, language) => {
  expect(newsSitemapView(makeDigest({ articles: [makeArticle({ lang })] })).items[0]?.language).toBe(
    language,
  );
});

test('says when in the site’s zone', () => {
  const site = makeSite({ timeZone: 'Asia/Shanghai' });
  const [item] = newsSitemapView(makeDigest({ site, articles: [makeArticle()] })).items;
  expect(item).toEqual({
    loc: 'https://digest.example/articles/ministers-meet/',
    publication: 'The Digest',
    language: 'en',
    published: '2023-06-19T08:00:00+08:00',
    title: 'Ministers meet',
  });
});

test('an empty digest has no news', () => {
  expect(newsSitemapView(makeDigest()).items).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { articleMeta } from '../../src/views/article-meta.ts';
import { makeDigest } from '../support/make-digest.ts';
import { makeArticle, makeSite, makeSource, makeTopic } from '../support/make.ts';

const home = 'https://digest.example';
const sources = [makeSource({ slug: 'courier' })];
const taken = makeArticle({
  slug: 'taken',
  source: { publisher: 'courier', url: 'https://courier.example/tide?a=“b”' },
});

describe('canonical', () => {
  const canonicalOf = (canonical: 'own' | 'source', article = taken) =>
    articleMeta(article, makeDigest({ site: makeSite({ canonical }), sources, articles: [article] }));

  test('is the page itself unless site.yml says otherwise', () => {
    expect(canonicalOf('own').canonical).toBe(`${home}/articles/taken/`);
  });

  test('is the original where site.yml says so, and the page keeps its address', () => {
    const { canonical, url } = canonicalOf('source');
    expect(canonical).toBe('https://courier.example/tide?a=%E2%80%9Cb%E2%80%9D');
    expect(url).toBe(`${home}/articles/taken/`);
  });

  test('is the page itself for an article that names no original', () => {
    expect(canonicalOf('source', makeArticle({ slug: 'own' })).canonical).toBe(`${home}/articles/own/`);
  });
});

describe('translations', () => {
  const english = makeArticle({ slug: 'low-tide', lang: 'en' });
  const portuguese = makeArticle({ slug: 'mare-baixa', lang: 'pt-BR', translationOf: 'low-tide' });
  const digest = makeDigest({ articles: [english, portuguese, taken], sources });

  test('are the same on each of them, with itself and one for all other readers', () => {
    const links = [
      { lang: 'en', href: `${home}/articles/low-tide/` },
      { lang: 'pt-BR', href: `${home}/articles/mare-baixa/` },
      { lang: 'x-default', href: `${home}/articles/low-tide/` },
    ];
    expect(articleMeta(english, digest).translations).toEqual(links);
    expect(articleMeta(portuguese, digest).translations).toEqual(links);
  });

  test('are not those of an article that stands alone', () => {
    expect(articleMeta(taken, digest).translations).toEqual([]);
  });

  test('leave out an article whose original is elsewhere', () => {
    const copy = { ...english, source: { publisher: 'courier', url: 'https://courier.example/' } };
    const site = makeSite({ canonical: 'source' });
    const other = makeDigest({ site, articles: [copy, portuguese], sources });
    expect(articleMeta(copy, other).translations).toEqual([]);
    expect(articleMeta(portuguese, other).translations).toEqual([]);
  });
});

test('tags are its topics in the order of its file', () => {
  const topics = [
    makeTopic({ slug: 'ferries', label: 'Ferries' }),
    makeTopic({ slug: 'tides', label: 'Tides' }),
  ];
  const article = makeArticle({ topics: ['tides', 'ferries'] });
  expect(articleMeta(article, makeDigest({ topics, articles: [article] })).tags).toEqual([
    'Tides',
    'Ferries',
  ]);
});

test('is updated by a correction too', () => {
  const article = makeArticle({ corrections: [{ date: '2023-06-21', text: 'The day was wrong.' }] });
  const { published, updated } = articleMeta(article, makeDigest({ articles: [article] }));
  expect([published, updated]).toEqual(['2023-06-19T00:00:00Z', '2023-06-21T00:00:00Z']);
});

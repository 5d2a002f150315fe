import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../../src/views/pages.ts';
import { createPageMakers } from '../../../src/views/page-makers.ts';
import { sitemapFiles } from '../../../src/views/discovery/sitemap-view.ts';
import { makeDigest } from '../../support/make-digest.ts';
import { makeArticle, makeSite, makeSource, makeTopic } from '../../support/make.ts';

const home = 'https://digest.example';
const day = (number: number) => `2023-06-${String(number).padStart(2, '0')}`;
const harbours = makeTopic({ slug: 'harbours' });

function partsOf(content: Parameters<typeof makeDigest>[0], length?: number) {
  const digest = makeDigest({ topics: [harbours], ...content });
  const { sitemap, sitemapIndex } = sitemapFiles(pagesOf(digest), digest, createPageMakers(digest), length);
  return { parts: sitemap, index: sitemapIndex.flatMap(({ view }) => view.entries) };
}

function lastmods(content: Parameters<typeof makeDigest>[0]): Record<string, string | undefined> {
  const entries = partsOf(content).parts.flatMap(({ view }) => view.entries);
  return Object.fromEntries(entries.map(({ loc, lastmod }) => [loc.replace(home, ''), lastmod]));
}

describe('lastmod', () => {
  const found = lastmods({
    articles: [
      makeArticle({ slug: 'old', published: day(1), topics: ['harbours'] }),
      makeArticle({
        slug: 'mended',
        published: day(2),
        corrections: [{ date: day(9), text: 'The day was wrong.' }],
      }),
      makeArticle({ slug: 'new', published: `${day(4)}T08:00Z`, topics: ['harbours'] }),
    ],
  });

  test('of an article is its last change, and not that of what it leads to', () => {
    expect(found['/articles/old/']).toBe('2023-06-01T00:00:00Z');
    expect(found['/articles/mended/']).toBe('2023-06-09T00:00:00Z');
    expect(found['/articles/new/']).toBe('2023-06-04T08:00:00Z');
  });

  test('of a list is the newest change of what it shows', () => {
    expect(found['/topics/harbours/']).toBe('2023-06-04T08:00:00Z');
    expect(found['/archive/2023-06/']).toBe('2023-06-09T00:00:00Z');
    expect(found['/editions/2023-06-02/']).toBe('2023-06-09T00:00:00Z');
    expect(found['/corrections/']).toBe(day(9));
  });

  test('of a page that shows nothing dated is absent', () => {
    expect(found).toHaveProperty(['/about/'], undefined);
    expect(found).toHaveProperty(['/feeds/'], undefined);
  });
});

describe('what is in it', () => {
  const article = makeArticle({
    slug: 'tide',
    source: { publisher: 'courier', url: 'https://courier.example/tide' },
  });
  const own = makeArticle({ slug: 'own' });
  const content = { articles: [article, own], sources: [makeSource({ slug: 'courier' })] };

  test('every page once, no file and not the page for what is missing', () => {
    const locs = partsOf(content).parts.flatMap(({ view }) => view.entries.map(({ loc }) => loc));
    expect(new Set(locs).size).toBe(locs.length);
    expect(locs).toEqual(
      expect.arrayContaining([`${home}/`, `${home}/articles/tide/`, `${home}/sources/courier/`]),
    );
    expect(locs.filter((loc) => !loc.endsWith('/'))).toEqual([]);
  });

  test('no page that names another as the original', () => {
    const found = lastmods({ ...content, site: makeSite({ canonical: 'source' }) });
    expect(found).not.toHaveProperty(['/articles/tide/']);
    expect(found).toHaveProperty(['/articles/own/']);
  });

  test('addresses as RFC 3986 has them', () => {
    const [entry] = Object.keys(lastmods({ articles: [makeArticle({ slug: '港口' })] })).filter((loc) =>
      loc.startsWith('/articles/'),
    );
    expect(entry).toBe('/articles/%E6%B8%AF%E5%8F%A3/');
  });
});

describe('parts', () => {
  const articles = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      makeArticle({ slug: `a${index}`, published: day(index + 1) }),
    );
  const linesOf = (count: number) =>
    new Map(partsOf({ articles: articles(count) }, 10).parts.map(({ path, key }) => [path, key]));

  test('of old articles are full; those that change come after them', () => {
    const { parts } = partsOf({ articles: articles(20) }, 10);
    const lengths = parts.map(({ view }) => view.entries.length);
    // 20 articles and 20 editions.
    expect(lengths.slice(0, 3)).toEqual([10, 10, 10]);
    expect(lengths[3]).toBe(10);
    for (const length of lengths) expect(length).toBeLessThan(20);
    const at = (loc: string) =>
      parts.findIndex(({ view }) => view.entries.some((entry) => entry.loc === `${home}${loc}`));
    expect([at('/articles/a0/'), at('/editions/2023-06-20/'), at('/')]).toEqual([0, 3, 4]);
  });

  test('of old articles stay as they are when articles are added', () => {
    let held = 0;
    for (let count = 1; count < 24; count += 1) {
      const [before, after] = [linesOf(count), linesOf(count + 1)];
      // 10 to 19 addresses of articles and editions are in the newest of their parts.
      const full = Math.max(0, Math.floor((count * 2) / 10) - 1);
      for (const [path, key] of [...before].slice(0, full)) {
        expect(after.get(path), path).toBe(key);
        held += 1;
      }
    }
    expect(held).toBeGreaterThan(20);
  });

  test('are listed, each with its newest change', () => {
    const { parts, index } = partsOf({ articles: articles(20) }, 10);
    expect(index.map(({ loc }) => loc).sort()).toEqual(parts.map(({ path }) => `${home}${path}`).sort());
    expect(index.find(({ loc }) => loc.endsWith('/sitemap-1.xml'))?.lastmod).toBe('2023-06-05T00:00:00Z');
  });

  test('an empty digest has one', () => {
    expect(partsOf({ topics: [] }).parts.map(({ path }) => path)).toEqual(['/sitemap-1.xml']);
  });
});

import { expect, test } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { siteFeeds } from '../../../src/views/feeds/site-feeds.ts';
import { makeArticle } from '../../support/make.ts';
import { makeDigest } from '../../support/make-digest.ts';

/** Articles of as many days, `a-001` the oldest. */
function articlesOf(count: number): Article[] {
  return Array.from({ length: count }, (_, index) => {
    const published = new Date(Date.UTC(2023, 0, 1 + index)).toISOString().slice(0, 10);
    return makeArticle({ title: `A ${String(index + 1).padStart(3, '0')}`, published });
  });
}

/** The site's feed and its archives in pages of four: folder, the slugs of the items, the links. */
function feedsOf(articles: Article[]) {
  const digest = makeDigest({ articles });
  const feeds = siteFeeds(digest, 4).map(({ place, makeFeed }) => ({ place, feed: makeFeed(digest) }));
  return feeds.map(({ place, feed }) => ({
    folder: place.folder ?? place.page,
    slugs: feed.items.map(({ id }) => id.replace(/^.*:/u, '')),
    history: feed.history,
    feed,
  }));
}

test('a small site has one feed, and no archive that would stand alone', () => {
  const feeds = feedsOf(articlesOf(11));
  expect(feeds.map(({ folder, slugs }) => [folder, slugs.length])).toEqual([['/', 11]]);
  expect(feeds[0]?.history).toBeUndefined();
});

test('archives lead from the feed to the first article and back', () => {
  const feeds = feedsOf(articlesOf(13));
  expect(feeds.map(({ folder, slugs, history }) => ({ folder, slugs, history }))).toEqual([
    {
      folder: '/',
      slugs: ['a-013', 'a-012', 'a-011', 'a-010', 'a-009'],
      history: {
        isArchive: false,
        current: 'https://digest.example/',
        previous: 'https://digest.example/feeds/archive/2/',
        next: undefined,
      },
    },
    {
      folder: '/feeds/archive/2/',
      slugs: ['a-008', 'a-007', 'a-006', 'a-005'],
      history: {
        isArchive: true,
        current: 'https://digest.example/',
        previous: 'https://digest.example/feeds/archive/1/',
        next: undefined,
      },
    },
    {
      folder: '/feeds/archive/1/',
      slugs: ['a-004', 'a-003', 'a-002', 'a-001'],
      history: {
        isArchive: true,
        current: 'https://digest.example/',
        previous: undefined,
        next: 'https://digest.example/feeds/archive/2/',
      },
    },
  ]);
});

test('every article is in the feed or in one archive', () => {
  for (const count of [0, 1, 11, 12, 13, 30, 31]) {
    const slugs = feedsOf(articlesOf(count)).flatMap((feed) => feed.slugs);
    expect(slugs.sort(), String(count)).toEqual(articlesOf(count).map(({ slug }) => slug));
  }
});

test('what comes later changes no archive but the last, which gets its link forward', () => {
  const before = feedsOf(articlesOf(13));
  const after = feedsOf(articlesOf(20));
  const archive = (feeds: typeof before, number: number) =>
    feeds.find(({ folder }) => folder === `/feeds/archive/${number}/`);
  expect(archive(after, 1)).toEqual(archive(before, 1));
  expect(archive(after, 2)).toEqual({
    ...archive(before, 2),
    history: { ...archive(before, 2)?.history, next: 'https://digest.example/feeds/archive/3/' },
    feed: expect.anything() as unknown,
  });
  expect(archive(after, 3)?.slugs).toEqual(['a-012', 'a-011', 'a-010', 'a-009']);
});

test('an old article that was corrected stands in the feed once more: an archive is kept for good', () => {
  const articles = articlesOf(13);
  const mended = makeArticle({
    title: 'A 002',
    published: '2023-01-02',
    corrections: [{ date: '2023-01-12', text: 'It was the second.' }],
  });
  const [feed] = feedsOf([...articles.filter(({ slug }) => slug !== 'a-002'), mended]);
  expect(feed?.slugs).toEqual(['a-013', 'a-012', 'a-002', 'a-011', 'a-010', 'a-009']);
  expect(feed?.feed.items[2]).toMatchObject({
    published: '2023-01-02T00:00:00Z',
    updated: '2023-01-12T00:00:00Z',
  });
});

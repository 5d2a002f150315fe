import { expect, test } from 'vitest';
import { articleId, editionId, feedId, quotedId } from '../../src/model/feed-id.ts';
import { makeArticle, makeSite } from '../support/make.ts';

const site = makeSite();
const of = (fields: Parameters<typeof makeArticle>[0]) => articleId(makeArticle(fields), site);

test.each([
  ['the folder’s year, whatever the date', 'content/articles/2021/low-tide.md', '2021'],
  ['… also further in', 'content/articles/2021/06/low-tide.md', '2021'],
  ['… and not a year above the articles', '/srv/1999/content/articles/low-tide.md', '2023'],
  ['the date’s year where no folder says one', 'content/articles/news/low-tide.md', '2023'],
])('an article’s id has %s', (_what, file, year) => {
  expect(of({ slug: 'low-tide', file, published: '2023-06-19' })).toBe(`tag:digest.example,${year}:low-tide`);
});

test('an article’s own id goes before', () => {
  expect(of({ id: 'https://old.example/?p=7' })).toBe('https://old.example/?p=7');
});

test('letters beyond ASCII are encoded, composed the same way on every file system', () => {
  expect(of({ slug: 'é' })).toBe('tag:digest.example,2023:%C3%A9');
  expect(of({ slug: 'e\u0301' })).toBe('tag:digest.example,2023:%C3%A9');
});

test('editions, quotations and feeds have theirs', () => {
  expect(editionId('2023-06-19', site)).toBe('tag:digest.example,2023:editions/2023-06-19');
  expect(quotedId('ana-lima', makeArticle({ slug: 'low-tide' }), site)).toBe(
    'tag:digest.example,2023:people/ana-lima/low-tide',
  );
  expect(feedId('/', site)).toBe('tag:digest.example,2026:feeds');
  expect(feedId('/topics/tides/', site)).toBe('tag:digest.example,2026:feeds/topics/tides');
});

test('a site that has moved keeps its first domain', () => {
  const moved = makeSite({ url: 'https://new.example', feedAuthority: 'digest.example' });
  expect(articleId(makeArticle({ slug: 'low-tide' }), moved)).toBe('tag:digest.example,2023:low-tide');
});

import { expect, test } from 'vitest';
import { neighboursOf } from '../../src/views/neighbours.ts';
import { makeDigest } from '../support/make-digest.ts';
import { makeArticle, makeTopic } from '../support/make.ts';

const article = (slug: string, published: string, ...topics: string[]) =>
  makeArticle({ slug, title: slug, published, topics });

const last = article('last', '2023-06-22', 'tides');
const aside = article('aside', '2023-06-21', 'ferries');
const middle = article('middle', '2023-06-20', 'tides', 'ferries');
const bare = article('bare', '2023-06-19');
const first = article('first', '2023-06-18', 'tides');
const digest = makeDigest({
  articles: [last, aside, middle, bare, first],
  topics: [makeTopic({ slug: 'tides', label: 'Tides' }), makeTopic({ slug: 'ferries', label: 'Ferries' })],
});

test('an article stands between its neighbours on its first topic', () => {
  expect(neighboursOf(middle, digest)).toEqual({
    line: 'Tides',
    newer: { label: 'last', lang: 'en', href: '/articles/last/' },
    older: { label: 'first', lang: 'en', href: '/articles/first/' },
  });
});

test('the newest and the oldest on a topic have one neighbour', () => {
  expect(neighboursOf(last, digest)).toMatchObject({ newer: undefined, older: { label: 'middle' } });
  expect(neighboursOf(first, digest)).toMatchObject({ newer: { label: 'middle' }, older: undefined });
});

test('an article without a topic stands in the whole digest', () => {
  expect(neighboursOf(bare, digest)).toMatchObject({
    line: undefined,
    newer: { label: 'middle' },
    older: { label: 'first' },
  });
});

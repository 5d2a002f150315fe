import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { digestOf } from '../../src/collections/digest-of.ts';
import type { Article } from '../../src/model/article.ts';
import { placesOf } from '../../src/store/places.ts';
import type { Content } from '../../src/store/content.ts';
import { readContent } from '../../src/store/read-content.ts';
import { readWords } from '../../src/strings/read-words.ts';
import { planOf } from '../../src/views/pages.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const cacheDir = mkdtempSync(join(tmpdir(), 'newsfold-keys-'));
afterAll(() => rmSync(cacheDir, { recursive: true }));
const places = placesOf(process.cwd(), { CONTENT_DIR: fixtureSite, NEWSFOLD_CACHE: cacheDir });
const content = readContent(places, 'code');
const words = readWords(places.root, content.site.language);

/** Every page by its path: its key and all that it shows, as text. */
function pagesOf(changed: Content): Map<string, { key: string; shows: string }> {
  const { all, frame } = planOf(digestOf(structuredClone(changed), words));
  return new Map(
    all.map(({ path, key, view }) => [
      path,
      { key, shows: JSON.stringify([view, path.endsWith('/') && frame]) },
    ]),
  );
}

const before = pagesOf(content);

/** Paths whose pages show something else than before; each must have another key. */
function changedBy(change: (content: Content) => Content): string[] {
  const changed: string[] = [];
  for (const [path, { key, shows }] of pagesOf(change(content))) {
    const known = before.get(path);
    if (!known || known.shows === shows) continue;
    changed.push(path);
    expect(key, `${path} shows something else under the same key`).not.toBe(known.key);
  }
  return changed;
}

const articleChanges: Record<string, (article: Article) => Partial<Article>> = {
  title: () => ({ title: 'Another title' }),
  summary: () => ({ summary: 'Another summary.' }),
  lede: () => ({ lede: 'Another opening.' }),
  body: () => ({ body: 'f'.repeat(64) }),
  passages: () => ({ passages: 'e'.repeat(64) }),
  authors: () => ({ authors: ['Somebody Else'] }),
  published: ({ published }) => ({ published: published.replace(/^\d{4}/u, '2031') }),
  day: () => ({ day: '2031-02-03' }),
  updated: () => ({ updated: '2031-02-03T00:00:00Z' }),
  rights: ({ rights }) => ({ rights: rights === 'full' ? 'link' : 'full' }),
  topics: ({ topics }) => ({ topics: topics.slice(1) }),
  mentions: ({ mentions }) => ({ mentions: mentions.slice(1) }),
  quotations: () => ({ quotations: [] }),
  terms: () => ({ terms: ['harbour', 'lamp', 'cork'] }),
  words: () => ({ words: 5000 }),
  keyPoints: () => ({ placedKeyPoints: [{ text: 'Another point.', passage: 'p-1' }] }),
  events: () => ({ events: [] }),
  corrections: () => ({ corrections: [{ date: '2031-02-03', text: 'Mended.' }] }),
  language: () => ({ lang: 'de' }),
  figure: () => ({ figure: undefined }),
  draft: () => ({ draft: true }),
};

describe.each(Object.entries(articleChanges))('another %s of an article', (_field, change) => {
  test.each(content.articles.map(({ slug }) => slug))('%s', (slug) => {
    changedBy(({ articles, ...rest }) => ({
      ...rest,
      articles: articles.map((article) =>
        article.slug === slug ? { ...article, ...change(article) } : article,
      ),
    }));
  });
});

test.each<[string, (content: Content) => Partial<Content>]>([
  ['an article less', ({ articles }) => ({ articles: articles.slice(1) })],
  ['another name of the site', ({ site }) => ({ site: { ...site, title: 'Other' } })],
  [
    'another label of a topic',
    ({ topics }) => ({ topics: topics.map((topic) => ({ ...topic, label: `${topic.label}!` })) }),
  ],
  [
    'other terms of a topic',
    ({ topics }) => ({ topics: topics.map((topic) => ({ ...topic, terms: [...topic.terms, 'lamp'] })) }),
  ],
  ['a topic less', ({ topics }) => ({ topics: topics.slice(1) })],
  [
    'another name of a source',
    ({ sources }) => ({ sources: sources.map((source) => ({ ...source, name: `${source.name}!` })) }),
  ],
  [
    'another role of a person',
    ({ people }) => ({ people: people.map((person) => ({ ...person, role: 'keeper' })) }),
  ],
  ['an edition without its note', () => ({ editions: [] })],
])('%s changes keys and pages', (_name, change) => {
  expect(changedBy((all) => ({ ...all, ...change(all) }))).not.toEqual([]);
});

test('a change in one article leaves most pages as they are', () => {
  const [article] = content.articles;
  const changed = pagesOf({
    ...content,
    articles: content.articles.map((one) => (one === article ? { ...one, terms: ['x'], body: 'f' } : one)),
  });
  const kept = [...changed].filter(([path, { key }]) => before.get(path)?.key === key);
  expect(kept.length).toBeGreaterThan(changed.size / 2);
});

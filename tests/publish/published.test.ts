import { expect, test } from 'vitest';
import { idsIn, isLasting } from '../../src/publish/permalinks.ts';
import { vanishedFrom } from '../../src/publish/published.ts';
import type { Present } from '../../src/publish/published.ts';

test('ids of passages in a page, and of entries in a feed', () => {
  expect(
    idsIn('articles/x/index.html', '<p id="p-0123abcd">a</p><p id="p-0123abcd-2">a</p><p id="part">'),
  ).toEqual(['p-0123abcd', 'p-0123abcd-2']);
  const feed =
    '<feed><id>tag:a,2026:feeds</id><entry xml:lang="en"><id>tag:a,2023:x&amp;y</id><source><id>b</id></source></entry><entry><title>T</title><id>c</id></entry></feed>';
  expect(idsIn('editions/atom.xml', feed)).toEqual(['tag:a,2023:x&y', 'c']);
  expect(idsIn('topics/tides/atom.xml', feed)).toEqual([]);
});

test.each([
  'index.html',
  'articles/x/index.html',
  'atom.xml',
  'feeds.opml',
  'articles/x.md',
  'topics/a/timeline.ics',
])('%s lasts', (file) => {
  expect(isLasting(file)).toBe(true);
});

test.each([
  '_astro/a.css',
  '_headers',
  'cards/site.png',
  'media/a.1234.jpg',
  'manifest.json',
  'sitemap-2.xml',
  '404.html',
])('%s comes and goes', (file) => {
  expect(isLasting(file)).toBe(false);
});

const before = new Map([
  ['articles/ebb/index.html', ['p-1', 'p-2']],
  ['articles/ebb.md', []],
  ['articles/flow/index.html', ['p-3']],
  ['atom.xml', ['a', 'b']],
  ['feeds/archive/1/atom.xml', ['a']],
]);
const present: Present = {
  files: new Set(before.keys()),
  entries: new Set(['a', 'b']),
  passagesOf: (file) => new Set(before.get(file)),
  redirects: [],
};

test('nothing vanished of what is as it was', () => {
  expect(vanishedFrom(before, present)).toEqual({ files: [], entries: [], passages: [] });
});

test('a file, an entry, a passage', () => {
  const files = new Set([...present.files].filter((file) => !file.startsWith('articles/ebb')));
  const now = { ...present, files, entries: new Set(['b']), passagesOf: () => new Set<string>() };
  expect(vanishedFrom(before, now)).toEqual({
    files: ['articles/ebb/index.html', 'articles/ebb.md'],
    entries: [{ id: 'a', file: 'atom.xml' }],
    passages: [{ id: 'p-3', file: 'articles/flow/index.html' }],
  });
});

test('what moved is not gone, nor its twins; its passages are looked for where it is', () => {
  const files = new Set([...present.files].filter((file) => !file.startsWith('articles/ebb')));
  const redirects = [
    { from: '/articles/ebb/', to: '/old-ebb' },
    { from: '/old-ebb/', to: '/articles/flow/#end' },
  ];
  const passagesOf = () => new Set(['p-1', 'p-3']);
  expect(vanishedFrom(before, { ...present, files, redirects, passagesOf })).toEqual({
    files: [],
    entries: [],
    passages: [{ id: 'p-2', file: 'articles/ebb/index.html' }],
  });
});

import { expect, test } from 'vitest';
import { fileOf, patternOf, makePage } from '../../src/model/page.ts';

test.each([
  ['/', 'index.html'],
  ['/articles/x/', 'articles/x/index.html'],
  ['/topics/%E5%8C%97%E4%BA%AC/', 'topics/北京/index.html'],
  ['/topics/taiwan/rss.xml', 'topics/taiwan/rss.xml'],
  ['/cards/articles/x.png', 'cards/articles/x.png'],
  ['/404', '404.html'],
])('%s lies in %s', (path, file) => {
  expect(fileOf(path)).toBe(file);
});

test('a page’s key changes with what it shows and with what stands around it, and with nothing else', () => {
  const { key } = makePage('/a/', { title: 'A', topics: ['x'] });
  expect(makePage('/b/', { title: 'A', topics: ['x'] }, { slug: 'b' }).key).toBe(key);
  expect(makePage('/a/', { title: 'B', topics: ['x'] }).key).not.toBe(key);
  expect(makePage('/a/', { title: 'A', topics: ['x'] }, {}, 'another masthead').key).not.toBe(key);
});

test.each([
  ['/', {}, '/'],
  ['/articles/low-tide/', { slug: 'low-tide' }, '/articles/:slug/'],
  ['/topics/topics/2/', { slug: 'topics', number: '2' }, '/topics/:slug/:number/'],
  ['/people/2/2/', { slug: '2', number: '2' }, '/people/:slug/:number/'],
  ['/media/map.1f3a9c2b.svg', { file: 'map.1f3a9c2b.svg' }, '/media/:file'],
])('the pattern of %s', (path, params, pattern) => {
  expect(patternOf({ path, params })).toBe(pattern);
});

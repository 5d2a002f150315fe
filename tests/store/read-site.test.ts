import { expect, test } from 'vitest';
import { readSite } from '../../src/store/read-site.ts';
import { goodContent, writeContent } from '../support/content-folder.ts';

const fallback = { url: 'http://localhost', base: '/' };

test('reads the two settings that Astro needs', () => {
  const { contentDir } = writeContent({ 'site.yml': `${goodContent['site.yml']}base: /repo/\n` });
  expect(readSite(contentDir)).toMatchObject({ url: 'https://digest.example', base: '/repo/' });
});

test.each([
  ['is missing', null],
  ['is no YAML', 'title: a: b'],
  ['lacks a field', 'title: The Digest'],
])('leaves it to the store to tell of a site.yml that %s', (_what, text) => {
  expect(readSite(writeContent({ 'site.yml': text }).contentDir)).toEqual(fallback);
});

import { expect, test } from 'vitest';
import { placesOf } from '../../src/store/places.ts';
import { readContent } from '../../src/store/read-content.ts';
import { readSite } from '../../src/store/read-site.ts';
import { goodContent, writeContent } from '../support/content-folder.ts';

const fallback = { url: 'http://localhost', base: '/' };

test('reads the two settings that Astro needs', () => {
  const places = writeContent({ 'site.yml': `${goodContent['site.yml']}base: /repo/\n` });
  expect(readSite(places)).toMatchObject({ url: 'https://digest.example', base: '/repo/' });
});

test('the environment can name another address', () => {
  const { contentDir } = writeContent({ 'site.yml': `${goodContent['site.yml']}base: /repo/\n` });
  const at = (url: string, base: string) => {
    const environment = { CONTENT_DIR: contentDir, NEWSFOLD_URL: url, NEWSFOLD_BASE: base };
    const places = placesOf(process.cwd(), environment);
    const { site } = readContent(places, 'code');
    expect(readSite(places)).toMatchObject({ url: site.url, base: site.base });
    return site.url + site.base;
  };
  expect(at('https://me.example', '/digest')).toBe('https://me.example/digest/');
  expect(at('https://me.example', '')).toBe('https://me.example/');
});

test.each([
  ['is missing', null],
  ['is no YAML', 'title: a: b'],
  ['lacks a field', 'title: The Digest'],
])('leaves it to the store to tell of a site.yml that %s', (_what, text) => {
  expect(readSite(writeContent({ 'site.yml': text }))).toEqual(fallback);
});

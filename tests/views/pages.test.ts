import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fileOf } from '../../src/model/page.ts';
import type { Article } from '../../src/model/article.ts';
import { planOf } from '../../src/views/pages.ts';
import { fixtureSite, heldBack, readDigest } from '../support/fixture-site.ts';
import { stringsIn } from '../support/strings-in.ts';

const cache = mkdtempSync(join(tmpdir(), 'newsfold-views-'));
afterAll(() => rmSync(cache, { recursive: true }));

const digest = readDigest(fixtureSite, cache);
const { all, pages, frame } = planOf(digest);
const files = new Set(all.map(({ path }) => fileOf(path)));

test('no two pages lie in one file', () => {
  expect(files.size).toBe(all.length);
});

test('a view is plain data: what JSON would lose could change without a new key', () => {
  for (const { path, view } of all) {
    expect(JSON.parse(JSON.stringify(view)), path).toEqual(view);
  }
});

describe('addresses', () => {
  const hrefs = [...stringsIn(frame), ...all.flatMap(({ view }) => stringsIn(view))];
  const within = hrefs.filter(({ key }) =>
    /^(?:href|src|home|icon|iconSvg|touchIcon|manifest|timelinePage)$/u.test(key),
  );
  const inSite = within.filter(({ value }) => value.startsWith('/'));

  test('within the site begin with the base path', () => {
    // A figure of a feed also carries its path without the base, next to its full address.
    const bare = inSite.filter(({ value }) => !value.startsWith('/repo/') && !value.startsWith('/media/'));
    expect(bare).toEqual([]);
    expect(inSite.length).toBeGreaterThan(100);
  });

  test('within the site lead to a page, or to a file of public/', () => {
    const leads = ({ value }: { value: string }) => {
      const path = value.replace('/repo/', '/').replace(/#.*$/u, '');
      return files.has(fileOf(encodeURI(path))) || existsSync(join('public', path));
    };
    expect(inSite.filter((href) => !leads(href))).toEqual([]);
  });

  test('that name the host lead to a page as well', () => {
    const absolute = hrefs.filter(({ value }) => value.startsWith('https://fixture.example/'));
    const leads = ({ value }: { value: string }) =>
      files.has(fileOf(new URL(value).pathname.replace('/repo/', '/')));
    expect(absolute.filter((href) => !leads(href))).toEqual([]);
    expect(absolute.length).toBeGreaterThan(50);
  });

  test('of passages name one that the article has', () => {
    const ids = new Set(
      digest.articles.flatMap((article) => article.mentions.flatMap(({ passages }) => passages)),
    );
    const fragments = hrefs.flatMap(({ value }) => /#(p-[\da-f]{8}(?:-\d+)?)$/u.exec(value)?.[1] ?? []);
    expect(fragments.length).toBeGreaterThan(10);
    expect(fragments.filter((id) => !ids.has(id) && !quoted(id))).toEqual([]);
  });

  function quoted(id: string): boolean {
    return digest.articles.some(({ quotations }) => quotations.some(({ passage }) => passage === id));
  }
});

describe('rights', () => {
  const json = JSON.stringify([frame, all.map(({ path, params, view }) => ({ path, params, view }))]);
  const named = (slug: string): Article => {
    const article = digest.articles.find((candidate) => candidate.slug === slug);
    if (!article) throw new Error(`The fixture site has no article "${slug}".`);
    return article;
  };

  test('no view shows what is held back', () => {
    const shown = all.flatMap(({ path, view }) => stringsIn(view).map(({ value }) => `${path}: ${value}`));
    expect(shown.filter((text) => heldBack.test(text))).toEqual([]);
  });

  test('… all of which would show if the rights were full', () => {
    const full = {
      ...digest,
      articles: digest.articles.map((article) => ({ ...article, rights: 'full' as const })),
    };
    const shown = stringsIn(planOf(full).all.map(({ view }) => view)).map(({ value }) => value);
    const found = new Set(
      shown.flatMap((text) => /held back \w+ of the \w+/iu.exec(text)?.[0].toLowerCase() ?? []),
    );
    expect([...found]).toEqual(
      expect.arrayContaining([
        'held back figure of the excerpt',
        'held back keypoint of the excerpt',
        'held back lede of the link',
      ]),
    );
  });

  test.each(['dredger', 'auction'])('nor leads to the text of %s in the cache', (slug) => {
    const { body, passages } = named(slug);
    expect(json).not.toContain(body);
    expect(json).not.toContain(passages);
    expect(json).toContain(`/repo/articles/${slug}/`);
  });

  test('an excerpt shows its first passage, a link nothing', () => {
    const viewOf = (slug: string) => pages.article.find(({ params }) => params.slug === slug)?.view;
    expect(viewOf('dredger')?.excerpt).toBe(
      'The council voted for a dredger on Sunday night, after four hours.',
    );
    expect(viewOf('dredger')?.standfirst).toBe(
      'The town council has ordered a dredger; the original has the price.',
    );
    expect(viewOf('auction')).toMatchObject({ excerpt: undefined, standfirst: undefined, body: undefined });
    expect(viewOf('low-tide')?.body).toBe(named('low-tide').body);
  });

  test('a draft has no page', () => {
    expect(all.filter(({ path }) => path.includes('unfinished'))).toEqual([]);
  });
});

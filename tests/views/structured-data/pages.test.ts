import { describe, expect, test } from 'vitest';
import type { Meta } from '../../../src/views/frame.ts';
import { frontView } from '../../../src/views/front-view.ts';
import { pagesOf } from '../../../src/views/pages.ts';
import { fixtureSite } from '../../support/fixture-site.ts';
import { readSiteAt, temporarySite } from '../../support/feed-site.ts';
import { makeDigest } from '../../support/make-digest.ts';

type Data = Record<string, unknown>;

const { contentDir, cacheDir } = temporarySite(fixtureSite);
const { digest } = readSiteAt(contentDir, cacheDir);
const pages = pagesOf(digest);
const home = 'https://fixture.example/repo/';

function thingOf({ meta }: { meta: Meta }, type: string): Data | undefined {
  return (meta.structuredData as unknown as Data[]).find((thing) => thing['@type'] === type);
}

function viewAt(path: string): { meta: Meta } {
  const found = Object.values(pages)
    .flat()
    .find((page) => page.path === path);
  if (!found) throw new Error(`There is no page ${path}.`);
  return found.view as { meta: Meta };
}

/** Names of the way to a page, and the last address. */
function wayTo(path: string): [string[], string | undefined] {
  const items = thingOf(viewAt(path), 'BreadcrumbList')?.itemListElement as {
    position: number;
    name: string;
    item: string;
  }[];
  expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
  return [items.map(({ name }) => name), items.at(-1)?.item];
}

describe('the way to a page', () => {
  test.each([
    ['/', ['Harbour Wire'], ''],
    ['/topics/', ['Harbour Wire', 'Topics'], 'topics/'],
    ['/topics/tides/', ['Harbour Wire', 'Topics', 'Tides'], 'topics/tides/'],
    ['/about/', ['Harbour Wire', 'About'], 'about/'],
    ['/archive/2023-06/', ['Harbour Wire', 'Archive', 'Archive: June 2023'], 'archive/2023-06/'],
  ])('%s', (path, names, address) => {
    expect(wayTo(path)).toEqual([names, home + address]);
  });

  test('an article lies under its first topic', () => {
    const [names] = wayTo('/articles/low-tide/');
    expect(names.slice(0, 3)).toEqual(['Harbour Wire', 'Topics', 'Tides']);
  });

  test('a topic’s story so far lies under the topic', () => {
    const [names] = wayTo('/topics/tides/timeline/');
    expect(names.slice(0, 3)).toEqual(['Harbour Wire', 'Topics', 'Tides']);
    expect(names).toHaveLength(4);
  });

  test('every page has one', () => {
    const html = Object.values(pages)
      .flat()
      .filter(({ path }) => path.endsWith('/'));
    for (const { path, view } of html)
      expect(thingOf(view as { meta: Meta }, 'BreadcrumbList'), path).toBeDefined();
  });
});

test('the front page is the site, and says who publishes it', () => {
  const front = viewAt('/');
  expect(thingOf(front, 'Organization')).toMatchObject({
    name: 'Harbour Press',
    url: 'https://press.example/',
  });
  expect(thingOf(front, 'WebSite')).toMatchObject({ name: 'Harbour Wire', url: home, inLanguage: 'en' });
});

test('the site can be searched from the day that it has a page for it', () => {
  const website = (searchPage?: string) => thingOf(frontView(makeDigest(), searchPage), 'WebSite');
  expect(website()).not.toHaveProperty('potentialAction');
  expect(website('/search/')?.potentialAction).toEqual({
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: 'https://digest.example/search/?q={search_term_string}',
    },
    'query-input': 'required name=search_term_string',
  });
  expect('potentialAction' in (thingOf(viewAt('/'), 'WebSite') ?? {})).toBe('search' in pages);
});

test('a topic is a collection of the stories that its page shows', () => {
  const data = thingOf(viewAt('/topics/tides/'), 'CollectionPage');
  const list = data?.mainEntity as { numberOfItems: number; itemListElement: { url: string }[] };
  expect(data?.about).toMatchObject({ '@type': 'DefinedTerm', name: 'Tides' });
  expect(list.itemListElement.map(({ url }) => url)).toContain(`${home}articles/low-tide/`);
  expect(list.numberOfItems).toBe(list.itemListElement.length);
});

test('an edition is an issue of the digest, with its articles', () => {
  const data = thingOf(viewAt('/editions/2023-06-19/'), 'PublicationIssue');
  expect(data).toMatchObject({
    name: 'Low water',
    issueNumber: '2023-06-19',
    datePublished: '2023-06-19',
    isPartOf: { '@type': 'Periodical', name: 'Harbour Wire' },
  });
  const parts = data?.hasPart as { '@id': string; headline: string }[];
  const ids = pages.article.map((page) => thingOf(page.view, 'NewsArticle')?.['@id']);
  expect(ids).toEqual(expect.arrayContaining(parts.map((part) => part['@id'])));
  expect(parts[0]?.headline).toBe('The lowest tide in a century leaves Barra’s boats on the sand');
});

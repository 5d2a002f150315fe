import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { childOf, childrenOf, parseXml } from '../support/feed-rules/xml.ts';
import { elementsIn } from '../support/html.ts';
import { siteFiles } from '../support/site-files.ts';

const site = 'https://fixture.example/repo/';
const { outDir } = inject('site');
const { files, pages, read, addressOf, fileAt } = siteFiles(outDir, site);

/** The addresses of a map, or of an index of maps. */
function locsIn(file: string): string[] {
  return parseXml(read(file)).children.flatMap((entry) => childOf(entry, 'loc')?.text ?? []);
}

describe('the site map', () => {
  const maps = locsIn('sitemap-index.xml').map(fileAt);

  test('holds every page of the site, and nothing else', () => {
    const locs = maps.flatMap((map) => locsIn(map ?? ''));
    const expected = pages.filter((page) => page !== '404.html').map(addressOf);
    expect(locs.toSorted()).toEqual(expected.toSorted());
  });

  test('is named by robots.txt, with the map of news', () => {
    const named = [...read('robots.txt').matchAll(/^Sitemap: (\S+)$/gmu)].map(([, url = '']) => fileAt(url));
    expect(named).toEqual(['sitemap-index.xml', 'news-sitemap.xml']);
    expect(locsIn('news-sitemap.xml').map(fileAt)).toContain('articles/港口渡轮复航/index.html');
  });

  test('dates an article by its last change', () => {
    const urls = maps.flatMap((map) => childrenOf(parseXml(read(map ?? '')), 'url'));
    const url = urls.find((entry) => childOf(entry, 'loc')?.text === `${site}articles/low-tide/`);
    expect(url && childOf(url, 'lastmod')?.text).toBe('2023-06-20T08:00:00Z');
  });
});

describe('the head of a page', () => {
  const html = read('articles/low-tide/index.html');
  const head = elementsIn(html);
  const contentOf = (name: string) =>
    head
      .filter(
        ({ tagName, properties }) => tagName === 'meta' && (properties.property ?? properties.name) === name,
      )
      .map(({ properties }) => properties.content);
  const linkOf = (rel: string) => head.filter(({ properties }) => [properties.rel].flat().includes(rel));

  test('tells Open Graph when, in which section and about what', () => {
    expect(contentOf('article:published_time')).toEqual(['2023-06-19T17:00:00Z']);
    expect(contentOf('article:modified_time')).toEqual(['2023-06-20T08:00:00Z']);
    expect(contentOf('article:section')).toEqual(['Tides']);
    expect(contentOf('article:tag')).toEqual(['Tides', 'Harbours']);
    expect(contentOf('og:url')).toEqual([`${site}articles/low-tide/`]);
  });

  test('has the policy for robots, itself as the original, its icons and its manifest', () => {
    expect(contentOf('robots')).toEqual(['max-image-preview:large']);
    expect(linkOf('canonical').map(({ properties }) => properties.href)).toEqual([
      `${site}articles/low-tide/`,
    ]);
    for (const rel of ['icon', 'apple-touch-icon', 'manifest'])
      for (const { properties } of linkOf(rel))
        expect(files, rel).toContain(fileAt(new URL(String(properties.href), site).href));
  });

  test('has its data as JSON-LD, which nothing ends early', () => {
    for (const page of pages) {
      const scripts = [...read(page).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)];
      expect(scripts, page).toHaveLength(1);
      const graph = JSON.parse(scripts[0]?.[1] ?? '') as { '@context': string; '@graph': object[] };
      expect(graph['@context']).toBe('https://schema.org');
      expect(graph['@graph'][0], page).toMatchObject({ '@type': 'BreadcrumbList' });
    }
  });
});

describe('icons', () => {
  const { icons } = JSON.parse(read('manifest.webmanifest')) as {
    icons: { src: string; sizes: string; type: string }[];
  };

  test('are what the manifest says they are', async () => {
    for (const { src, sizes, type } of icons) {
      const { width, height, format } = await sharp(join(outDir, src.replace('/repo/', ''))).metadata();
      expect(type).toBe(format === 'svg' ? 'image/svg+xml' : `image/${format}`);
      if (sizes !== 'any') expect(`${width}x${height}`).toBe(sizes);
    }
    expect(icons.length).toBeGreaterThan(2);
  });

  test('are there for those that only ask for a name', () => {
    expect(files).toEqual(expect.arrayContaining(['favicon.ico', 'apple-touch-icon.png']));
    expect([...readFileSync(join(outDir, 'favicon.ico')).subarray(0, 4)]).toEqual([0, 0, 1, 0]);
  });
});

test('_headers lies where hosts look for it', () => {
  expect(read('_headers')).toContain('/repo/editions/:date/mail.html\n  X-Robots-Tag: noindex\n');
});

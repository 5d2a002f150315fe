import { describe, expect, inject, test } from 'vitest';
import { stylesIn } from '../support/html.ts';
import { isPage, siteFiles } from '../support/site-files.ts';

describe.each([
  ['the fixture site', inject('site').outDir, 'https://fixture.example/repo/'],
  ['the demonstration', inject('demonstration').outDir, 'https://newsfold.example/'],
])('%s', (_name, outDir, site) => {
  const { files, pages, read, addressesOf, addressOf, fileAt, faultsOf } = siteFiles(outDir, site);

  test('every address in a page leads to a file', () => {
    // A host shows 404.html at whatever address there is nothing at.
    const addresses = pages.map((page) => addressesOf(page).filter((address) => address !== `${site}404`));
    expect(
      pages.flatMap((page, index) => addresses[index]?.flatMap((address) => faultsOf(address, page))),
    ).toEqual([]);
    expect(pages.length).toBeGreaterThan(30);
    for (const of of addresses) expect(of.length).toBeGreaterThan(5);
  });

  test('every address in a feed, a calendar and their like leads to a file', () => {
    const others = files.filter((file) => /\.(?:xml|json|ics|txt|md|opml|webmanifest)$/u.test(file));
    const { origin } = new URL(site);
    const faults = others.flatMap((file) => {
      const text = read(file)
        .replace(/\r?\n /gu, '')
        .replace(/&(?:amp|#38|#x26);/giu, '&');
      const addresses = text.match(new RegExp(`${RegExp.escape(origin)}[^\\s"'<>\\\\()[\\]|]*`, 'gu')) ?? [];
      return addresses.flatMap((address) => faultsOf(address, file));
    });
    expect(faults).toEqual([]);
    expect(others.length).toBeGreaterThan(3);
  });

  test('every address in a style sheet leads to a file', () => {
    const sheets = [
      ...files.filter((file) => file.endsWith('.css')).map((file) => ({ file, css: read(file) })),
      ...pages.flatMap((file) => stylesIn(read(file)).map((css) => ({ file, css }))),
    ];
    const faults = sheets.flatMap(({ file, css }) => {
      const addresses = [...css.matchAll(/url\((["']?)(?!data:)([^)"']+)\1\)/gu)];
      return addresses.flatMap(([, , address = '']) =>
        faultsOf(new URL(address, addressOf(file)).href, file),
      );
    });
    expect([...new Set(faults)]).toEqual([]);
    expect(sheets.length).toBeGreaterThan(0);
  });

  test('every page has its card, with size and words', () => {
    for (const page of pages) {
      const html = read(page);
      const card = /<meta property="og:image" content="([^"]+)"/u.exec(html)?.[1] ?? '';
      expect(fileAt(card), page).toMatch(/^cards\/.*\.png$/u);
      for (const name of ['og:image:width', 'og:image:height', 'og:image:alt'])
        expect(html, page).toContain(`property="${name}"`);
      for (const name of ['twitter:card', 'twitter:image']) expect(html, page).toContain(`name="${name}"`);
    }
  });

  test('every page is reached from the front page or the pages that it leads to', () => {
    const reached = new Set<string>();
    const open = ['index.html'];
    for (let page = open.pop(); page !== undefined; page = open.pop()) {
      if (reached.has(page)) continue;
      reached.add(page);
      const found = addressesOf(page).flatMap((address) => fileAt(address) ?? []);
      open.push(...found.filter(isPage));
    }
    expect(pages.filter((page) => !reached.has(page))).toEqual(['404.html']);
  });
});

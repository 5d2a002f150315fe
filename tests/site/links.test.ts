import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { pathsIn } from '../support/folder.ts';
import { addressesIn, idsIn } from '../support/html.ts';

const { outDir } = inject('site');
const site = 'https://fixture.example/repo/';
const files = pathsIn(outDir);
const pages = files.filter((file) => file.endsWith('.html'));

function read(file: string): string {
  return readFileSync(join(outDir, file), 'utf8');
}

/** Where a file of dist/ is on the web. */
function addressOf(file: string): string {
  return new URL(
    encodeURI(file.replace(/(?:^|\/)index\.html$/u, (ending) => (ending.startsWith('/') ? '/' : ''))),
    site,
  ).href;
}

/** The file that an address of the site leads to, as a host without rewriting finds it; undefined when there is none. */
function fileAt(address: string): string | undefined {
  const path = decodeURI(new URL(address).pathname).replace('/repo/', '');
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const found = join(outDir, file);
  return existsSync(found) && statSync(found).isFile() ? file : undefined;
}

function isOwn(address: string): boolean {
  return new URL(address).origin === new URL(site).origin;
}

/** What is wrong with an address of the site that stands in a file. */
function faultOf(address: string, from: string): string[] {
  const at = `${from}: ${address}`;
  if (!address.startsWith(site)) return [`${at} is outside of the base path`];
  const file = fileAt(address);
  if (file === undefined) return [`${at} leads to no file`];
  const id = decodeURIComponent(new URL(address).hash.slice(1));
  if (id === '' || !file.endsWith('.html') || idsIn(read(file)).has(id)) return [];
  return [`${at} names an id that the page does not have`];
}

describe('every address within the site leads to a file', () => {
  test('of the pages', () => {
    expect(pages.length).toBeGreaterThan(30);
    const faults = pages.flatMap((page) => {
      const addresses = addressesIn(read(page)).map((address) => new URL(address, addressOf(page)).href);
      const own = addresses.filter((address) => isOwn(address) && !isItself(address, page));
      return own.length < 5
        ? [`${page} has hardly any address`]
        : own.flatMap((address) => faultOf(address, page));
    });
    expect(faults).toEqual([]);
  });

  /** A host shows 404.html at whatever address there is nothing at. */
  function isItself(address: string, page: string): boolean {
    return page === '404.html' && address === `${site}404`;
  }

  test('of the feeds, calendars and their like', () => {
    const others = files.filter((file) => /\.(?:xml|json|ics|txt|webmanifest)$/u.test(file));
    const faults = others.flatMap((file) => {
      const text = read(file)
        .replace(/\r?\n /gu, '')
        .replace(/&(?:amp|#38|#x26);/giu, '&');
      const addresses = text.match(/https:\/\/fixture\.example[^\s"'<>\\()[\]|]*/gu) ?? [];
      return addresses.flatMap((address) => faultOf(address, file));
    });
    expect(faults).toEqual([]);
    expect(others.length).toBeGreaterThan(3);
  });

  test('of the style sheets', () => {
    const sheets = files.filter((file) => file.endsWith('.css'));
    const faults = sheets.flatMap((sheet) => {
      const addresses = [...read(sheet).matchAll(/url\((["']?)(?!data:)([^)"']+)\1\)/gu)];
      return addresses.flatMap(([, , address = '']) =>
        faultOf(new URL(address, addressOf(sheet)).href, sheet),
      );
    });
    expect(faults).toEqual([]);
    expect(sheets.length).toBeGreaterThan(0);
  });
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
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    if (!file.endsWith('.html')) continue;
    for (const address of addressesIn(read(file))) {
      const { href } = new URL(address, addressOf(file));
      const found = href.startsWith(site) ? fileAt(href) : undefined;
      if (found !== undefined) open.push(found);
    }
  }
  expect(pages.filter((page) => !reached.has(page))).toEqual(['404.html']);
});

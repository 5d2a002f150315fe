import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCanaryWindow, provoke } from '../../support/attacks/canary.ts';
import type { CanaryWindow } from '../../support/attacks/canary.ts';
import { feedHtmlIn } from '../../support/attacks/feed-html.ts';
import { writeHostileContent } from '../../support/attacks/hostile-content.ts';
import { openBrowser } from '../../support/browser.ts';
import { build, foldersIn } from '../../support/build.ts';
import { pathsIn } from '../../support/folder.ts';

const site = foldersIn(mkdtempSync(join(tmpdir(), 'newsfold-attacks-')));
// Files without the site's headers, as the poorest host would send them.
const files = sirv(site.outDir, { dev: true });
const server = createServer((request, response) => {
  request.url = (request.url ?? '').replace(/^\/repo/u, '');
  files(request, response);
});

let browser: Browser;
let address = '';
let canary: CanaryWindow;

beforeAll(async () => {
  writeHostileContent(site.contentDir);
  const { status, output } = build(site);
  if (status !== 0) throw new Error(output);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/repo/`;
  browser = await openBrowser();
  canary = await openCanaryWindow(browser, [address, 'https://hostile.example/repo/']);
});

afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
  rmSync(join(site.outDir, '..'), { recursive: true });
});

/** Puts HTML on a page of the site, as a reader's program would on one of its own. */
async function show(page: CanaryWindow['page'], html: string): Promise<void> {
  await page.goto(`${address}404.html`);
  await page.setContent(html);
}

/** Opens what `open` opens, provokes it, and tells what fired. */
async function firedBy(
  name: string,
  open: (page: CanaryWindow['page']) => Promise<unknown>,
): Promise<string[]> {
  await open(canary.page);
  const found = await provoke(canary.page);
  return [...found, ...canary.fired()].map((hit) => `${name}: ${hit}`);
}

test('the canary itself sings: an attack that got through is noticed', async () => {
  const html =
    '<img src=x onerror="hit=1"><a href="javascript:alert(1)">x</a><script>alert(1)</script><p id=hit>x</p><img src="//canary.example/x">';
  const fired = await firedBy('plain', (page) => show(page, html));
  expect(fired.join('\n')).toMatch(/handler onerror[^]*href javascript:alert\(1\)[^]*id hit[^]*global/u);
  expect(fired.join('\n')).toMatch(/dialog: 1[^]*request: http:\/\/canary\.example\/x/u);
});

test('no attack fires on any page or mail', async () => {
  const pages = pathsIn(site.outDir).filter((file) => file.endsWith('.html'));
  const fired: string[] = [];
  for (const file of pages)
    fired.push(...(await firedBy(file, (page) => page.goto(address + encodeURI(file)))));
  expect(fired).toEqual([]);
  expect(pages.length).toBeGreaterThan(40);
});

test('no attack fires in a feed, in a file that is opened by itself, or in HTML that a reader takes from one', async () => {
  const others = pathsIn(site.outDir).filter((file) =>
    /\.(?:xml|json|opml|md|txt|ics|webmanifest|svg)$/u.test(file),
  );
  const fired: string[] = [];
  for (const file of others) {
    const text = readFileSync(join(site.outDir, file), 'utf8');
    if (/\.(?:xml|opml|svg)$/u.test(file))
      fired.push(...(await firedBy(file, (page) => page.goto(address + file))));
    const html = feedHtmlIn(file, text);
    if (html.length > 0)
      fired.push(...(await firedBy(`${file} read`, (page) => show(page, html.join('\n')))));
  }
  expect([...new Set(fired)]).toEqual([]);
  expect(others.length).toBeGreaterThan(60);
});

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve } from '../../scripts/start/serve.ts';
import { articleFile } from '../support/article-file.ts';
import { openBrowser } from '../support/browser.ts';
import { foldersIn } from '../support/build.ts';
import { overflowOf, violationsIn } from '../support/page.ts';
import { markedPixels, openSearchPage } from '../support/search-page.ts';
import { buildOrThrow } from '../support/site-copy.ts';

/** The fixture site, with articles in two more scripts that have no spaces. */
const folder = mkdtempSync(join(tmpdir(), 'newsfold-search-'));
let address = '';
let browser: Browser;
let close: () => void;

const more = {
  'tokei.md': articleFile(
    'lang: ja\ntitle: 港の時計',
    '港の時計台は午後三時に止まったままだ。\n\n漁師は六時に船を出す。',
  ),
  'nalika.md': articleFile('lang: th\ntitle: นาฬิกาท่าเรือ', 'เรือข้ามฟากลำแรกออกจากท่าเรือตอนหกโมงเช้า'),
};

beforeAll(async () => {
  const site = foldersIn(folder);
  for (const name of ['contentDir', 'outDir', 'cacheDir'] as const)
    cpSync(inject('site')[name], site[name], { recursive: true });
  for (const [name, text] of Object.entries(more))
    writeFileSync(join(site.contentDir, 'articles/2023', name), text);
  buildOrThrow(site);
  ({ address, close } = await serve(site.outDir, '/repo/', 0));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  close();
  rmSync(folder, { recursive: true });
});

const openSearch = (path?: string, options?: BrowserContextOptions) =>
  openSearchPage(browser, address, path, options);

test('nothing of the index is loaded before there is something to look for', async () => {
  const { page, look, articles, faults, close: end } = await openSearch();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /\/search\/(?:engine|parts)\//u.test(path))).toEqual([]);
  await look('night ferry');
  expect(asked).toContain('/repo/search/engine/pagefind.js');
  expect(await articles.count()).toBe(1);
  // No fault: nothing was refused by the page's policy, nothing asked of another host.
  expect(faults).toEqual([]);
  await end();
});

test('articles are found by all words, by a beginning, and by words as they stand', async () => {
  const { look, titles, articles, status, close: end } = await openSearch();
  await look('harbour');
  expect(await status.innerText()).toBe('2 articles');
  expect(await articles.first().innerText()).toContain('the inner harbour was sand');
  await look('harbour lamps');
  expect(await titles()).toEqual(['The first night boat']);
  await look('harb lam');
  expect(await titles()).toEqual(['The first night boat']);
  await look('“forty boats”');
  expect(await titles()).toEqual(['The lowest tide in a century leaves Barra’s boats on the sand']);
  await look('“boats forty”');
  expect(await titles()).toEqual([]);
  await end();
});

test.each([
  ['退潮', '港口渡轮周二恢复通航'],
  ['第一班渡轮', '港口渡轮周二恢复通航'],
  ['午後三時', '港の時計'],
  ['六時に船', '港の時計'],
  ['ท่าเรือตอน', 'นาฬิกาท่าเรือ'],
  ['الأحد', 'ميناء بارا يفتح رصيفًا جديدًا'],
])('%s is found in the middle of a sentence of another language than the page’s', async (query, title) => {
  const { look, titles, articles, close: end } = await openSearch();
  await look(query);
  expect(await titles()).toEqual([title]);
  expect((await articles.locator('mark').allInnerTexts()).join('')).toContain(query);
  await end();
});

test('what rights hold back is not found; what may be said of the article is', async () => {
  const { look, titles, close: end } = await openSearch();
  await look('buyers telephone');
  expect(await titles()).toEqual([]);
  await look('fish telephones');
  expect(await titles()).toEqual(['The fish auction goes to telephones']);
  await look('council voted dredger');
  expect(await titles()).toEqual(['A dredger for the river’s mouth']);
  await end();
});

test('nothing found is said, with topics to read instead', async () => {
  const { page, look, close: end } = await openSearch();
  await look('xylophone');
  const notice = page.locator('.nothing');
  expect(await notice.innerText()).toContain('No article holds all of these words.');
  expect(await notice.getByRole('link', { name: 'Ferries' }).getAttribute('href')).toBe(
    '/repo/topics/ferries/',
  );
  await look('ferry');
  expect(await notice.isVisible()).toBe(false);
  await end();
});

test('an index that cannot be loaded is said, with the way to the archive, and is tried again', async () => {
  const { page, input, look, articles, close: end } = await openSearch();
  await page.route('**/engine/*.pagefind', (route) => route.abort());
  await input.fill('ferry');
  const notice = page.locator('.failure');
  await notice.waitFor();
  expect(await notice.getByRole('link').getAttribute('href')).toBe('/repo/archive/');
  await page.unroute('**/engine/*.pagefind');
  await look('ferry boat');
  expect(await notice.isVisible()).toBe(false);
  expect(await articles.count()).toBeGreaterThan(0);
  await end();
});

describe('a result', () => {
  test('is reached by keys alone, and opens at its passage with the words marked', async () => {
    const { page, look, input, close: end } = await openSearch();
    await look('lamps');
    await input.focus();
    for (let presses = 0; presses < 12 && !(await isPassage(page)); presses += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/articles/night-boat/**');
    const passage = page.locator(':target');
    expect(await passage.innerText()).toContain('The harbour kept its lamps lit');
    expect(await markedPixels(passage)).toBeGreaterThan(100);
    await page.goto(page.url().replace(/:~:.*$/u, ''));
    await page.reload();
    expect(await markedPixels(page.locator(':target'))).toBe(0);
    await end();
  });

  test.each([
    ['第一班渡轮', '港口渡轮'],
    ['午後三時', 'tokei'],
  ])('in a script without spaces is marked as well: %s', async (query) => {
    const { page, look, articles, close: end } = await openSearch();
    await look(query);
    await articles.locator('ul a').first().click();
    await page.waitForURL('**/articles/**');
    expect(await page.locator(':target').innerText()).toContain(query);
    expect(await markedPixels(page.locator(':target'))).toBeGreaterThan(100);
    await end();
  });

  async function isPassage(page: Page): Promise<boolean> {
    return (await page.locator('#search ul a:focus').count()) > 0;
  }
});

test('without JavaScript the page says so and leads to the archive', async () => {
  const { page, faults, close: end } = await openSearch('search/?q=ferry', { javaScriptEnabled: false });
  const text = await page.locator('main').innerText();
  expect(text).toContain('Searching needs JavaScript.');
  await page.locator('main').getByRole('link', { name: 'Archive' }).click();
  await page.waitForURL('**/repo/archive/');
  expect(faults).toEqual([]);
  await end();
});

test('a page that is not found offers a search for the words of its address', async () => {
  const { page, close: end } = await openSearch('articles/night-boat-old.html');
  const input = page.locator('#lost');
  await expect.poll(() => input.inputValue()).toBe('night boat old');
  await input.fill('night boat');
  await input.press('Enter');
  await page.waitForURL('**/repo/search/?q=night+boat');
  await page.locator('#search ol h2', { hasText: 'The first night boat' }).waitFor();
  await end();
});

test('axe finds nothing with results, with none and with a failure, light and dark, narrow and wide', async () => {
  const { page, look, close: end } = await openSearch();
  const found: string[] = [];
  for (const query of ['ferry', '渡轮', 'xylophone']) {
    await look(query);
    if (query === 'ferry') await page.getByText('Narrow the search').click();
    for (const width of [320, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        found.push(...(await violationsIn(page)));
        if ((await overflowOf(page)) > 0) found.push(`${query} at ${width} scrolls sideways`);
      }
    }
  }
  expect(found).toEqual([]);
  await end();
});

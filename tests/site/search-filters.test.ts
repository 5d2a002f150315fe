import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { openSearchPage, settle } from '../support/search-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const openSearch = (path?: string) => openSearchPage(browser, inject('address'), path);

test('filters narrow, count, stand in the address, and go back', async () => {
  const { page, look, titles, input, articles, close: end } = await openSearch();
  await look('ferry');
  const all = await articles.count();
  expect(all).toBeGreaterThan(1);
  await page.getByText('Narrow the search').click();
  const source = page.getByLabel('Source');
  await expect.poll(() => source.isVisible()).toBe(true);
  expect(await source.locator('option').allInnerTexts()).toEqual(['All', 'Tide Office (1)']);
  await source.focus();
  await source.selectOption('Tide Office');
  await page.waitForURL('**/?q=ferry&source=Tide+Office');
  await expect.poll(titles).toEqual(['The ferry’s summer timetable']);
  expect(await source.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  await page.goBack();
  await expect.poll(() => articles.count()).toBe(all);
  expect(await source.inputValue()).toBe('');
  await page.reload();
  await settle(page);
  expect(await input.inputValue()).toBe('ferry');
  expect(await articles.count()).toBe(all);
  await end();
});

test('what filters are counted from is loaded when they are opened', async () => {
  const { page, look, close: end } = await openSearch();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await look('ferry');
  expect(asked.filter((url) => url.includes('facets'))).toEqual([]);
  await page.getByText('Narrow the search').press('Enter');
  await page.getByLabel('Source').waitFor();
  expect(asked.filter((url) => url.includes('facets'))).not.toEqual([]);
  await end();
});

test('an address with a filter opens the filters, and shows what it is narrowed to', async () => {
  const { page, titles, close: end } = await openSearch('search/?q=ferry&source=Tide+Office');
  await expect.poll(titles).toEqual(['The ferry’s summer timetable']);
  await expect.poll(() => page.getByLabel('Source').inputValue()).toBe('Tide Office');
  await end();
});

test('what is found stays said while the filters are still counted', async () => {
  const { page, look, status, close: end } = await openSearch();
  await page.route('**/facets.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await look('ferry');
  await page.getByText('Narrow the search').click();
  await page.locator('#search select').first().waitFor();
  expect(await status.innerText()).toMatch(/^\d+ articles$/u);
  await end();
});

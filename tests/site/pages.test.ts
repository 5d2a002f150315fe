import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { pathsIn } from '../support/folder.ts';
import { isPage } from '../support/site-files.ts';
import { openWindow, overflowOf } from '../support/page.ts';

const address = inject('address');
const pages = pathsIn(inject('site').outDir)
  .filter(isPage)
  .map((file) => file.replace(/index\.html$/u, ''));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('every page loads without an error, asks nothing of other hosts, and fits 320 pixels', async () => {
  const { page, faults, close } = await openWindow(browser, address, {
    viewport: { width: 320, height: 640 },
  });
  const found: string[] = [];
  for (const path of pages) {
    await page.goto(address + path);
    const overflow = await overflowOf(page);
    if (overflow > 0) faults.push(`scrolls sideways by ${overflow} px`);
    found.push(...faults.splice(0).map((fault) => `/${path} ${fault}`));
  }
  expect(found).toEqual([]);
  expect(pages.length).toBeGreaterThan(30);
  await close();
});

describe('without JavaScript', () => {
  test('a page shows all its text, and its links lead on', async () => {
    const { page, faults, close } = await openWindow(browser, address, { javaScriptEnabled: false });
    await page.goto(address);
    await page.locator('main a', { hasText: 'The first night boat' }).first().click();
    await page.waitForURL('**/articles/night-boat/');
    expect(await page.locator('h1').innerText()).toBe('The first night boat');
    expect(await page.locator('main').innerText()).toContain('with a band on deck.');
    expect(faults).toEqual([]);
    await close();
  });
});

test('a topic page’s passage leads to that paragraph', async () => {
  const { page, close } = await openWindow(browser, address, { viewport: { width: 360, height: 640 } });
  await page.goto(`${address}topics/harbours/`);
  const link = page.locator('main a[href*="/articles/low-tide/#p-"]').last();
  const { hash } = new URL((await link.getAttribute('href')) ?? '', address);
  await link.click();
  await page.waitForURL(`**/articles/low-tide/${hash}`);
  const target = page.locator(':target');
  expect(`#${(await target.getAttribute('id')) ?? ''}`).toBe(hash);
  expect(await target.innerText()).toMatch(/harbour|crane/iu);
  const box = await target.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(640);
  await close();
});

test('what is not there shows the page for it, with a 404', async () => {
  const response = await fetch(`${address}articles/nowhere/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('Page not found');
});

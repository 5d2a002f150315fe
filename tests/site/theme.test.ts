import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { openWindow } from '../support/page.ts';

const address = inject('address');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** How bright the paper is, from 0 to 255. */
function paperOf(page: Page): Promise<number> {
  return page.evaluate<number>(`(() => {
    const context = document.createElement('canvas').getContext('2d');
    context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 3;
  })()`);
}

test('the paper is light or dark as the device is, until the reader chooses; the choice stays', async () => {
  const { page, faults, close } = await openWindow(browser, address, { colorScheme: 'light' });
  await page.goto(address);
  expect(await paperOf(page)).toBeGreaterThan(200);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paperOf(page)).toBeLessThan(60);

  await page.emulateMedia({ colorScheme: 'light' });
  await page.locator('#theme').selectOption('dark');
  expect(await paperOf(page)).toBeLessThan(60);
  await page.goto(`${address}about/`);
  expect(await paperOf(page)).toBeLessThan(60);

  await page.locator('#theme').selectOption('auto');
  await page.reload();
  expect(await paperOf(page)).toBeGreaterThan(200);
  expect(faults).toEqual([]);
  await close();
});

import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { openWindow } from './page.ts';

/** The search page, and how to use it. */
export async function openSearchPage(
  browser: Browser,
  address: string,
  path = 'search/',
  options?: BrowserContextOptions,
) {
  const window = await openWindow(browser, address, options);
  const { page } = window;
  await page.goto(address + path);
  return {
    ...window,
    input: page.locator('#words'),
    articles: page.locator('#search ol > li'),
    status: page.locator('[role=status]'),
    look: async (query: string) => {
      await page.locator('#words').fill(query);
      await page.waitForURL((url) => url.searchParams.get('q') === query);
      await settle(page);
    },
    titles: () => page.locator('#search ol h2').allInnerTexts(),
  };
}

/** Waits until the page shows what it found, or that it found nothing. */
export async function settle(page: Page): Promise<void> {
  await page.locator('#search ol[aria-busy=false]').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
}

/** How many pixels of an element have the colour of marked words, in light. */
export async function markedPixels(element: Locator): Promise<number> {
  // The browser marks after it has scrolled.
  await element.page().waitForTimeout(500);
  const { data } = await sharp(await element.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let count = 0;
  for (let at = 0; at < data.length; at += 3)
    if (data[at] === 0xf6 && data[at + 1] === 0xe3 && data[at + 2] === 0xa4) count += 1;
  return count;
}

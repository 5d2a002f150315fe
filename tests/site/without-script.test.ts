import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { kindsOfPage } from '../support/every-kind.ts';
import { openWindow } from '../support/page.ts';

const site = inject('everyKind');
const kinds = kindsOfPage(site);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Takes away what is there to work by a script alone. */
const dropControls = `document.querySelectorAll('main .scripted').forEach((element) => element.remove())`;

/** The lines of the content that can be seen. */
async function linesOf(page: Page): Promise<string[]> {
  const text = await page.locator('main').innerText();
  return text.split('\n').filter((line) => line.trim() !== '');
}

test('every kind of page shows all its content without JavaScript', async () => {
  // Of the day: on an old article the script writes a note on its age.
  const withScript = await openWindow(browser, site.address);
  await withScript.page.clock.setFixedTime(new Date('2023-06-20T12:00:00Z'));
  const without = await openWindow(browser, site.address, { javaScriptEnabled: false });
  const found: string[] = [];
  for (const { kind, path } of kinds) {
    await withScript.page.goto(site.address + path);
    await withScript.page.evaluate(dropControls);
    await without.page.goto(site.address + path);
    const shown = await linesOf(without.page);
    const missing = (await linesOf(withScript.page)).filter((line) => !shown.includes(line));
    found.push(...missing.map((line) => `${kind}: ${line}`));
    expect(await without.page.locator('h1').isVisible(), path).toBe(true);
    expect(shown.length, path).toBeGreaterThan(1);
  }
  expect(found).toEqual([]);
  expect(without.faults).toEqual([]);
  await withScript.close();
  await without.close();
}, 120_000);

test('nothing that needs a script shows without one', async () => {
  const { page, close } = await openWindow(browser, site.address, { javaScriptEnabled: false });
  const found: string[] = [];
  for (const { path } of kinds) {
    await page.goto(site.address + path);
    for (const control of await page.locator('button:visible, select:visible, input:visible').all())
      found.push(`/${path} ${(await control.getAttribute('id')) ?? (await control.innerText())}`);
  }
  expect(found).toEqual([]);
  await close();
});

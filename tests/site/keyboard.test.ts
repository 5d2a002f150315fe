import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { kindsOfPage } from '../support/every-kind.ts';
import { openWindow } from '../support/page.ts';

const site = inject('everyKind');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Looks at what has the focus: `{ html, isVisible }`, where the outline says that it is seen (styles/base.css). */
const focused = `(() => {
  const { activeElement: element } = document;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  const isVisible = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width > 0 && height > 0;
  return { html: element.outerHTML.slice(0, 160), isVisible };
})()`;

interface Focused {
  html: string;
  isVisible: boolean;
}

/** Tabs on until what has the focus fits a selector; every stop on the way must be seen. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < 200; stops += 1) {
    await page.keyboard.press('Tab');
    const { html, isVisible } = await page.evaluate<Focused>(focused);
    expect(isVisible, html).toBe(true);
    if (await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`Two hundred stops, and none is ${selector}.`);
}

test('from the front page to a topic, to a passage and back, by keys alone', async () => {
  const { page, faults, close } = await openWindow(browser, site.address);
  await page.goto(site.address);
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.hash')).toBe('#content');

  await tabTo(page, 'main a[href$="/topics/harbours/"]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/topics/harbours/');
  await tabTo(page, 'main a[href*="/articles/low-tide/#p-"]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/articles/low-tide/#p-*');
  expect(await page.locator(':target').innerText()).toMatch(/harbour/iu);

  // The next stop lies behind the passage, not at the top of the page.
  await page.keyboard.press('Tab');
  const isBehind = `(() => {
    const { FOLLOWING, CONTAINED_BY } = { FOLLOWING: 4, CONTAINED_BY: 16 };
    const place = document.querySelector(':target').compareDocumentPosition(document.activeElement);
    return (place & (FOLLOWING | CONTAINED_BY)) !== 0;
  })()`;
  expect(await page.evaluate(isBehind)).toBe(true);

  await page.goBack();
  await page.waitForURL('**/topics/harbours/');
  await page.goBack();
  await page.waitForURL(site.address);
  expect(faults).toEqual([]);
  await close();
});

test('the skip link leads to the content', async () => {
  const { page, close } = await openWindow(browser, site.address);
  await page.goto(`${site.address}articles/low-tide/`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, 'a, button');
  expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
  await close();
});

/** What can be worked with, and is there to be seen. */
const findStops = `(() => {
  const found = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')];
  window.stops = found.filter((element) =>
    element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }));
  window.seen = new Map();
  document.addEventListener('focusin', ({ target }) => window.seen.set(target, ${focused}.isVisible));
  return window.stops.length;
})()`;

/** Those that the focus never came to, or that did not show it. */
const readStops = `window.stops
  .filter((element) => window.seen.get(element) !== true)
  .map((element) => (window.seen.has(element) ? 'not seen: ' : 'not reached: ') + element.outerHTML.slice(0, 160))`;

test('every link and button of every kind of page is reached by Tab, and shows that it has the focus', async () => {
  const { page, close } = await openWindow(browser, site.address);
  const found: string[] = [];
  for (const { path } of kindsOfPage(site)) {
    await page.goto(site.address + path);
    const count = await page.evaluate<number>(findStops);
    expect(count, path).toBeGreaterThan(5);
    for (let stop = 0; stop < count + 5; stop += 1) await page.keyboard.press('Tab');
    found.push(...(await page.evaluate<string[]>(readStops)).map((fault) => `/${path} ${fault}`));
  }
  expect(found).toEqual([]);
  await close();
}, 120_000);

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { openWindow } from '../support/page.ts';

const article = `${inject('address')}articles/low-tide/`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function noteAt(today: string) {
  const { page, close } = await openWindow(browser, inject('address'));
  await page.clock.setFixedTime(new Date(today));
  await page.goto(article);
  return { page, note: page.locator('#age'), close };
}

test('an old article tells its age, and nothing moves for it', async () => {
  const { page, note, close } = await noteAt('2026-06-30T12:00:00Z');
  expect(await note.innerText()).toContain('This article is 3 years old.');
  const shifts = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().length);
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(resolve, 500, 0);
      }),
  );
  expect(shifts).toBe(0);
  await close();
});

test('a young article says nothing of it', async () => {
  const { note, close } = await noteAt('2023-06-20T12:00:00Z');
  expect(await note.isHidden()).toBe(true);
  await close();
});

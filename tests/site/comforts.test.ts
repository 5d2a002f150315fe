import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { openWindow } from '../support/page.ts';

const address = inject('address');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function on(path: string, see: (page: Page) => Promise<void>) {
  const { page, faults, close } = await openWindow(browser, address, {
    colorScheme: 'light',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.goto(address + path);
  await see(page);
  expect(faults).toEqual([]);
  await close();
}

const paperOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const light = 'rgb(251, 248, 241)';
const dark = 'rgb(22, 21, 18)';

describe('the theme', () => {
  test('that a reader chooses stands on every page, from its first paint', () =>
    on('', async (page) => {
      expect(await paperOf(page)).toBe(light);
      await page.getByLabel('Colours').selectOption('dark');
      expect(await paperOf(page)).toBe(dark);
      await page.goto(`${address}topics/`, { waitUntil: 'commit' });
      await page.waitForSelector('body', { state: 'attached' });
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
      expect(await page.getByLabel('Colours').inputValue()).toBe('dark');
    }));

  test('is the system’s again when the reader wants that', () =>
    on('', async (page) => {
      await page.getByLabel('Colours').selectOption('dark');
      await page.getByLabel('Colours').selectOption('auto');
      expect(await paperOf(page)).toBe(light);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await paperOf(page)).toBe(dark);
    }));
});

describe('keys', () => {
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim());

  test('go from story to story', () =>
    on('', async (page) => {
      const stories = await page.locator('main article :is(h2, h3) > a').allInnerTexts();
      await page.keyboard.press('j');
      expect(await focused(page)).toBe(stories[0]);
      await page.keyboard.press('j');
      expect(await focused(page)).toBe(stories[1]);
      await page.keyboard.press('k');
      expect(await focused(page)).toBe(stories[0]);
    }));

  test('go from article to article on its topic', () =>
    on('articles/ferry-timetable/', async (page) => {
      await page.keyboard.press('j');
      await page.waitForURL('**/articles/night-boat/');
      await page.keyboard.press('k');
      await page.waitForURL('**/articles/ferry-timetable/');
    }));

  test('are explained and turned off in a dialog, which opens without them', () =>
    on('', async (page) => {
      const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
      await page.keyboard.press('?');
      expect(await dialog.isVisible()).toBe(true);
      await dialog.getByLabel('Use these keys').uncheck();
      await dialog.getByRole('button', { name: 'Close' }).click();
      await page.reload();
      await page.keyboard.press('?');
      expect(await dialog.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
      expect(await dialog.getByLabel('Use these keys').isChecked()).toBe(false);
    }));
});

test('a topic is marked that has something new since the last visit, until its page is opened', () =>
  on('topics/', async (page) => {
    const marked = () => page.locator('.fresh h2').allInnerTexts();
    expect(await marked()).toEqual([]);
    await page.evaluate(() => {
      const visit = JSON.parse(localStorage.getItem('newsfold-visit') ?? '{}') as {
        at: number;
        now: Record<string, string>;
      };
      const tides = Object.keys(visit.now).find((topic) => topic.includes('tides')) ?? '';
      const now = { ...visit.now, [tides]: '2023-06-01T00:00:00Z' };
      localStorage.setItem('newsfold-visit', JSON.stringify({ ...visit, now, at: visit.at - 3_600_000 }));
    });
    await page.reload();
    expect(await marked()).toEqual(['Tides']);
    expect(await page.getByText('New', { exact: true }).filter({ visible: true }).count()).toBe(1);
    await page.goto(`${address}topics/tides/`);
    await page.goto(`${address}topics/`);
    expect(await marked()).toEqual([]);
  }));

test('a passage’s link leads to it, is copied, and says so', () =>
  on('articles/night-boat/', async (page) => {
    const link = page.locator('.passage-link').first();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByText('The link to this passage is copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/\/articles\/night-boat\/#p-[\da-f]{8}$/u);
    expect(page.url()).toBe(copied);
  }));

test('a tap on a passage shows its link on a phone, and a tap on the gap does nothing before', async () => {
  const phone = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };
  const { page, close } = await openWindow(browser, address, phone);
  await page.goto(`${address}articles/night-boat/`);
  const passage = page.locator('.text p[id^=p-]').first();
  const link = passage.locator('.passage-link');
  const atLink = () =>
    link.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === element;
    });
  expect(await atLink()).toBe(false);
  await passage.tap();
  expect(await atLink()).toBe(true);
  await link.tap();
  expect(page.url()).toMatch(/#p-[\da-f]{8}$/u);
  await close();
});

test('without JavaScript nothing is shown that would do nothing', async () => {
  const { page, close } = await openWindow(browser, address, { javaScriptEnabled: false });
  await page.goto(address);
  expect(await page.getByLabel('Colours').isVisible()).toBe(false);
  expect(await page.getByText('Keyboard shortcuts').first().isVisible()).toBe(false);
  await close();
});

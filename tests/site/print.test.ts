import type { Browser } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { openWindow } from '../support/page.ts';

const address = inject('address');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A page as it prints on A4: how many sheets, and their text without white space, where lines are broken by chance. */
async function printed(path: string): Promise<{ sheets: number; text: string }> {
  const { page, close } = await openWindow(browser, address);
  await page.goto(address + path);
  const pdf = await page.pdf({ format: 'A4' });
  await close();
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: true,
  });
  return { sheets: totalPages, text: text.replace(/\s+/gu, '') };
}

/** Words of what is there to be pressed. */
const chrome = ['Skiptothecontent', 'Keyboardshortcuts', 'Share', 'Mastodon', 'Archive', 'Feeds', 'Older'];

test('an article prints with its text and the addresses that it names, and nothing to press', async () => {
  const { sheets, text } = await printed('articles/crane-controls/');
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThan(4);
  expect(text).toContain('HarbourWire');
  expect(text).toContain('Thenewcraneonthequayliftscorkandtimber.');
  expect(text).toContain('(https://courier.example/cranes)');
  expect(chrome.filter((word) => text.includes(word))).toEqual([]);
});

test('an article from elsewhere prints the address of its original', async () => {
  const { text } = await printed('articles/dredger/');
  expect(text).toContain('https://courier.example/dredger');
});

test('an edition prints as a paper: each story with its address', async () => {
  const { sheets, text } = await printed('editions/2023-06-19/');
  expect(sheets).toBeGreaterThan(0);
  expect(text).toContain('Lowwater');
  expect(text).toContain('ThelowesttideinacenturyleavesBarra’sboatsonthesand');
  expect(text).toContain('fixture.example/repo/articles/low-tide/');
  expect(chrome.filter((word) => text.includes(word))).toEqual([]);
});

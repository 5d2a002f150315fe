import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { openWindow } from '../support/page.ts';
import { differenceOf, reduced, screenshots, tolerance } from '../support/pictures.ts';

/**
 * Five pages as they have to look. After a change that is meant: `UPDATE=1 npm run test:site -- tests/site/pictures.test.ts`,
 * look at the pictures, and commit them.
 */
const pictures = [
  { name: 'front', path: '', width: 1280 },
  { name: 'article', path: 'articles/low-tide/', width: 1280 },
  { name: 'article-on-a-phone', path: 'articles/ferry-timetable/', width: 390 },
  { name: 'topic', path: 'topics/harbours/', width: 820 },
  { name: 'edition', path: 'editions/2023-06-19/', width: 1280 },
];

const references = join(process.cwd(), 'tests/fixtures/pictures');
const address = inject('address');

let browser: Browser;
beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true });
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The top of a page as a reader sees it on the day of the newest article, spoilt before if so wanted. */
async function pictureOf(
  { path, width }: { path: string; width: number },
  { css, hasFonts = true }: { css?: string; hasFonts?: boolean } = {},
): Promise<Buffer> {
  const { page, close } = await openWindow(browser, address, {
    viewport: { width, height: 900 },
    deviceScaleFactor: 1,
    bypassCSP: css !== undefined,
  });
  await page.clock.setFixedTime(new Date('2023-06-20T12:00:00Z'));
  if (!hasFonts) await page.route('**/*.woff2', (route) => route.abort());
  await page.goto(address + path);
  if (css !== undefined) await page.addStyleTag({ content: css });
  await page.evaluate('document.fonts.ready');
  // Other scripts are set in the system's fonts, which are others on each.
  const picture = await page.screenshot({ mask: [page.locator('main [lang]')], maskColor: '#8a8a8a' });
  await close();
  return picture;
}

function readReference(name: string): Buffer {
  const file = join(references, `${name}.png`);
  if (!existsSync(file))
    throw new Error(`There is no ${file}. Make it with UPDATE=1 (see the head of this test).`);
  return readFileSync(file);
}

test.each(pictures)('$name looks as it did', async ({ name, ...place }) => {
  const actual = await pictureOf(place);
  if (process.env.UPDATE === '1') {
    mkdirSync(references, { recursive: true });
    writeFileSync(join(references, `${name}.png`), await reduced(actual));
  }
  const { share, picture } = await differenceOf(actual, readReference(name));
  writeFileSync(join(screenshots, `${name}.actual.png`), actual);
  writeFileSync(join(screenshots, `${name}.difference.png`), picture);
  expect(share, `Look at tests/site/screenshots/${name}.actual.png and .difference.png.`).toBeLessThan(
    tolerance,
  );
});

describe('a page that is spoilt looks otherwise', () => {
  test.each([
    { name: 'front', how: 'without its fonts', spoilt: { hasFonts: false } },
    { name: 'article', how: 'without its fonts', spoilt: { hasFonts: false } },
    { name: 'front', how: 'without its grid', spoilt: { css: 'main * { display: block !important }' } },
    {
      name: 'article',
      how: 'without its grid',
      spoilt: { css: 'main > article { display: block !important }' },
    },
  ])('$name $how', async ({ name, spoilt }) => {
    const place = pictures.find((picture) => picture.name === name);
    if (!place) throw new Error(`There is no picture ${name}.`);
    const { share } = await differenceOf(await pictureOf(place, spoilt), readReference(name));
    expect(share).toBeGreaterThan(2 * tolerance);
  });
});

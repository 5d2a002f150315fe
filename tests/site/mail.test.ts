import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { addressesIn } from '../support/html.ts';
import { openWindow, overflowOf, violationsIn } from '../support/page.ts';
import { siteFiles } from '../support/site-files.ts';

const site = 'https://fixture.example/repo/';
const { files, read, faultsOf, fileAt } = siteFiles(inject('site').outDir, site);
const mails = files.filter((file) => file.endsWith('/mail.html'));

test('every edition has its mail in three forms', () => {
  const editions = files.filter((file) => /^editions\/[^/]+\/index\.html$/u.test(file));
  const formsOf = (edition: string) =>
    ['html', 'txt', 'eml'].map((ending) => edition.replace('index.html', `mail.${ending}`));
  expect(files).toEqual(expect.arrayContaining(editions.flatMap(formsOf)));
  expect(mails).toHaveLength(editions.length);
});

test('every address in a mail is absolute and leads to a file', () => {
  for (const mail of mails) {
    const addresses = addressesIn(read(mail));
    expect(addresses.filter((address) => !address.startsWith('https:'))).toEqual([]);
    expect(addresses.flatMap((address) => faultsOf(address, mail))).toEqual([]);
    expect(addresses.length).toBeGreaterThan(5);
  }
});

test('the picture of the first story is a JPEG of the site', async () => {
  const pictures = mails.flatMap((mail) =>
    addressesIn(read(mail)).filter((address) => address.endsWith('.jpg')),
  );
  expect(pictures.map(fileAt)).toContain('editions/2023-06-19/lead.jpg');
  const picture = sharp(join(inject('site').outDir, 'editions/2023-06-19/lead.jpg'));
  expect(await picture.metadata()).toMatchObject({ format: 'jpeg', width: 1200 });
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test('a mail fits 320 pixels, and axe finds nothing, light and dark', async () => {
    const { page, close } = await openWindow(browser, inject('address'));
    const found: string[] = [];
    for (const mail of mails) {
      await page.goto(inject('address') + mail);
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [320, 700]) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          const at = `${mail} ${colorScheme} ${width}`;
          if ((await overflowOf(page)) > 0) found.push(`${at} scrolls sideways`);
          found.push(...(await violationsIn(page)).map((violation) => `${at} ${violation}`));
        }
      }
    }
    expect(found).toEqual([]);
    await close();
  });
});

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { kindsOfPage } from '../support/every-kind.ts';
import { openWindow, overflowOf, violationsIn } from '../support/page.ts';
import { screenshots } from '../support/pictures.ts';

const site = inject('everyKind');
const kinds = kindsOfPage(site);
const minute = 60_000;

/** Phones, a tablet, a desktop; pixels. */
const widths = [320, 390, 820, 1280];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Text as large as a reader may want it (WCAG 2.2, 1.4.4), or as it comes. */
function setText(page: Page, size: TextSize): Promise<void> {
  const value = size === '100%' ? '' : size;
  return page.evaluate(`document.documentElement.style.fontSize = ${JSON.stringify(value)}`);
}

type TextSize = '100%' | '200%';

test(
  'every kind of page fits every width, with text of twice the size too, and is without an error',
  async () => {
    mkdirSync(screenshots, { recursive: true });
    const { page, faults, close } = await openWindow(browser, site.address);
    const found: string[] = [];
    for (const { kind, path } of kinds) {
      await page.goto(site.address + path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        for (const text of ['200%', '100%'] as const) {
          await setText(page, text);
          const overflow = await overflowOf(page);
          if (overflow > 0) faults.push(`scrolls sideways by ${overflow} px at ${width} px, text ${text}`);
        }
        const name = `${kind}-${path.replace(/\W+/gu, '-')}${width}.png`;
        if (width > 320) await page.screenshot({ path: join(screenshots, name), fullPage: true });
      }
      found.push(...faults.splice(0).map((fault) => `/${path} ${fault}`));
    }
    expect(found).toEqual([]);
    expect(kinds.length).toBeGreaterThan(25);
    await close();
  },
  3 * minute,
);

/** How a page may be looked at. */
const looks = {
  desktop: { width: 1280 },
  dark: { width: 1280, colorScheme: 'dark' },
  'forced colours': { width: 1280, forcedColors: 'active' },
  phone: { width: 320 },
  'large text': { width: 1280, text: '200%' },
} as const satisfies Record<string, Look>;

interface Look {
  width: number;
  colorScheme?: 'dark';
  forcedColors?: 'active';
  text?: TextSize;
}

async function lookAt(page: Page, { width, colorScheme, forcedColors, text = '100%' }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: colorScheme ?? 'light', forcedColors: forcedColors ?? 'none' });
  await setText(page, text);
}

test(
  'axe finds nothing on any kind of page, however it is looked at',
  async () => {
    const { page, close } = await openWindow(browser, site.address);
    const found = new Map<string, string[]>();
    for (const { path } of kinds) {
      await page.goto(site.address + path);
      for (const [name, look] of Object.entries(looks)) {
        await lookAt(page, look);
        for (const violation of await violationsIn(page)) {
          const fault = `/${path} ${violation}`;
          found.set(fault, [...(found.get(fault) ?? []), name]);
        }
      }
    }
    expect(Object.fromEntries(found)).toEqual({});
    await close();
  },
  5 * minute,
);

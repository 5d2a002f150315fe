import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/start/serve.ts';
import { readCatalogue } from '../../src/strings/read-words.ts';
import { openBrowser } from '../support/browser.ts';
import { build, foldersIn } from '../support/build.ts';
import { pathsIn } from '../support/folder.ts';
import { saidIn, wordsAmong } from '../support/interface-words.ts';
import { openWindow, overflowOf, violationsIn } from '../support/page.ts';
import type { Window } from '../support/page.ts';
import { isPage } from '../support/site-files.ts';

const english = readCatalogue(process.cwd(), 'en');

test('English words are known on a page in English', () => {
  const html =
    '<html lang="ar"><p>Published June 19</p><p lang="en">By Ana<b lang="ar">Topics</b></p><p title="Share">x';
  expect(wordsAmong(saidIn(html, 'en'), english)).toEqual(['Published June 19', 'Topics', 'Share']);
});

describe.each([
  { language: 'ar', dir: 'rtl', article: 'أدنى-جزر', words: ['نُشر في', 'مقالان', 'القصة حتى الآن'] },
  { language: 'zh', dir: 'ltr', article: '百年最低潮', words: ['2023年6月19日', '4篇文章', '事件经过'] },
])('a site in $language', ({ language, dir, article, words }) => {
  const folder = mkdtempSync(join(tmpdir(), 'newsfold-language-'));
  const site = foldersIn(folder);
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let window: Window;
  beforeAll(async () => {
    cpSync(`tests/fixtures/languages/${language}`, site.contentDir, { recursive: true });
    const { status, output } = build(site);
    expect(output).toContain('made');
    expect(status).toBe(0);
    server = await serve(site.outDir, '/', 0);
    browser = await openBrowser();
    window = await openWindow(browser, server.address, { viewport: { width: 320, height: 800 } });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  });

  const read = (file: string) => readFileSync(join(site.outDir, file), 'utf8');
  const files = () => pathsIn(site.outDir);

  test('speaks its language on every page and in every mail, and no English', () => {
    const pages = files().filter((file) => file.endsWith('.html'));
    const said = pages.flatMap((file) => saidIn(read(file), 'en').map((text) => ({ file, text })));
    const left = said.filter(({ text }) => wordsAmong([text], english).length > 0);
    expect(left).toEqual([]);
    const all = said.map(({ text }) => text).join('\n');
    for (const word of words) expect(all).toContain(word);
  });

  test('speaks it in feeds, twins and lists', () => {
    const plain = files().filter((file) => /\.(?:xml|json|md|txt|ics|opml|webmanifest)$/u.test(file));
    const left = plain.flatMap((file) =>
      wordsAmong(read(file).split(/[<>"\n]/u), english).map((text) => `${file}: ${text}`),
    );
    expect(left).toEqual([]);
    expect(plain.length).toBeGreaterThan(20);
  });

  test('says its direction, and that of what runs the other way', () => {
    const pages = files().filter((file) => isPage(file) && !/מזח|夜船/u.test(file));
    const wrong = pages.filter((file) => {
      const root = file.includes('night-boat') ? 'lang="en" dir="ltr"' : `lang="${language}" dir="${dir}"`;
      return !read(file).includes(`<html ${root}`);
    });
    expect(wrong).toEqual([]);
    // A title in a list, on a page of its own and in a month.
    const title = /lang="en" dir="ltr"[^>]*>\s*A night boat/u;
    const places = ['index.html', 'articles/night-boat/index.html', 'archive/2023-06/index.html'];
    expect(places.filter((file) => !title.test(read(file)))).toEqual([]);
  });

  test('fits 320 pixels, mirrors its layout, and gives axe nothing to find', async () => {
    const { page, faults } = window;
    for (const path of [
      '',
      `articles/${article}/`,
      'articles/night-boat/',
      'editions/2023-06-19/',
      'feeds/',
      'search/',
      'numbers/',
    ]) {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(server.address + path);
      expect(await overflowOf(page), path).toBe(0);
      expect(await violationsIn(page), path).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 800 });
      // The choice of colours ends the masthead.
      const { x = 0 } = (await page.locator('#theme').boundingBox()) ?? {};
      if (path !== '') expect(x < 640, path).toBe(dir === 'rtl');
    }
    expect(faults).toEqual([]);
  });
});

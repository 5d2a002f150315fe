import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

/** What a first visit to a page moves, in bytes, compressed as a host sends them, and how it comes to the screen. */
export interface Weight {
  html: number;
  /** Of the HTML, compressed by itself: style sheets and scripts that stand in the page. */
  css: number;
  script: number;
  fonts: number;
  images: number;
  /** Anything else, files of CSS and scripts among it. */
  other: number;
  /** Milliseconds to the first paint with content, on this machine. */
  paint: number;
  /** Cumulative layout shift. */
  shift: number;
}

/** How long a page is watched after it has loaded, in milliseconds: what moves later moves because somebody did something. */
const watched = 1500;

export async function weighPage(browser: Browser, address: string): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForTimeout(watched);
  const { files, paint, shift } = await page.evaluate(readTimings);
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  await context.close();
  const sum = (pattern: RegExp) =>
    files.filter(({ kind }) => pattern.test(kind)).reduce((total, { size }) => total + size, 0);
  return {
    html: sum(/^html$/u),
    css: compressed(html, /<style[^>]*>(.*?)<\/style>/gsu),
    script: compressed(html, /<script(?: type="module")?>(.*?)<\/script>/gsu) + sum(/^js$/u),
    fonts: sum(/^woff2$/u),
    images: sum(/^(?:png|jpe?g|svg|webp|avif|ico)$/u),
    other: sum(/^(?!html$|woff2$|png$|jpe?g$|svg$|webp$|avif$|ico$)/u),
    paint,
    shift,
  };
}

function compressed(html: string, pattern: RegExp): number {
  const text = [...html.matchAll(pattern)].map(([, inner]) => inner).join('\n');
  return text === '' ? 0 : brotliCompressSync(text).length;
}

/** Runs in the page. */
function readTimings(): Promise<{ files: { kind: string; size: number }[]; paint: number; shift: number }> {
  const timings = performance.getEntries().filter((entry) => entry instanceof PerformanceResourceTiming);
  const files = timings.map(({ name, encodedBodySize, entryType }) => ({
    kind: entryType === 'navigation' ? 'html' : (/\.(\w+)$/u.exec(new URL(name).pathname)?.[1] ?? ''),
    size: encodedBodySize,
  }));
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  return new Promise((resolve) => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shift += Number(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve({ files, paint, shift }), 100);
  });
}

import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../../scripts/test/browser.ts';

/** Opens the browser that the test command found or installed. The caller closes it. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error('There is no Chromium to test in. "npm test" installs one; or set CHROME_PATH.');
  }
  return chromium.launch({ executablePath, args: [...quiet, ...asRoot] });
}

/** No traffic of the browser's own, so that a page's requests are the only ones. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium's sandbox refuses root, who owns most containers. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

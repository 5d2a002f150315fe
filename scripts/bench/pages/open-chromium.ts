import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { ensureBrowser } from '../../test/install-browser.ts';

/** A machine's root has no sandbox to run Chromium in. */
export const chromiumFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureBrowser(), args: chromiumFlags });
}

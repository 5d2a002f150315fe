import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { placesOf } from '../src/store/places.ts';
import { readSite } from '../src/store/read-site.ts';
import { buildSite } from './build/build-site.ts';
import { serve } from './start/serve.ts';
import { ensureBrowser } from './test/install-browser.ts';

/** Where README.md looks for the picture. */
const picture = join('scripts', 'screenshot', 'front-page.png');

const places = placesOf(process.cwd(), process.env);
await buildSite(places, { outDir: resolve('dist'), compress: false });
const { address } = await serve(resolve('dist'), readSite(places).base, 0);
// A machine's root has no sandbox to run Chromium in.
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath: ensureBrowser(), args });
const page = await browser.newPage({ viewport: { width: 1280, height: 960 }, colorScheme: 'light' });
await page.goto(address);
await page.screenshot({ path: picture });
console.log(`${picture}: the front page at 1280 × 960.`);
await browser.close();
process.exit();

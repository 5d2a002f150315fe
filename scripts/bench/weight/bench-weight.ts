import { resolve } from 'node:path';
import { placesOf } from '../../../src/store/places.ts';
import { readSite } from '../../../src/store/read-site.ts';
import { formatTable } from '../format-table.ts';
import { openChromium } from '../pages/open-chromium.ts';
import { pageKindsIn } from '../pages/page-kinds.ts';
import { serveCompressed } from '../pages/serve-compressed.ts';
import { weighPage } from './weigh-page.ts';
import type { Weight } from './weigh-page.ts';

export const usage =
  'npm run bench -- weight [folder]   what a first visit to the largest page of each kind moves (dist unless said)';

/** What an article's page may move at most, in bytes, without pictures; and what of scripts any page, but the one that searches. */
const most = { page: 60_000, script: 4000 };

/** A layout shift that is none: words of a line that move by a pixel when the font comes. Tools print two decimals. */
const still = 0.005;

/** Weighs a built site in Chromium, served with Brotli; fails when a page moves, or an article is too heavy. */
export async function benchWeight([folder = 'dist']: readonly string[]): Promise<number> {
  const { base } = readSite(placesOf(process.cwd(), process.env));
  const { address, close } = await serveCompressed(resolve(folder), base);
  const browser = await openChromium();
  const rows: string[][] = [];
  const faults: string[] = [];
  for (const { kind, path } of pageKindsIn(resolve(folder))) {
    const weight = await weighPage(browser, address + path);
    rows.push([kind, ...cellsOf(weight), `/${path}`]);
    faults.push(...faultsOf(kind, weight));
  }
  await browser.close();
  close();
  console.log(formatTable([head, ...rows]));
  for (const fault of faults) console.error(fault);
  return faults.length === 0 ? 0 : 1;
}

const head = [
  '',
  'whole',
  'html',
  'css in it',
  'scripts',
  'fonts',
  'other',
  'pictures',
  'paint',
  'CLS',
  'page',
];

function cellsOf(weight: Weight): string[] {
  const { html, css, script, fonts, other, images, paint, shift } = weight;
  const sizes = [wholeOf(weight), html, css, script, fonts, other, images].map(inKilobytes);
  return [...sizes, `${paint.toFixed(0)} ms`, String(Number(shift.toFixed(4)))];
}

/** Without pictures. */
function wholeOf({ html, fonts, other }: Weight): number {
  return html + fonts + other;
}

function faultsOf(kind: string, weight: Weight): string[] {
  const { script, shift } = weight;
  const whole = wholeOf(weight);
  const isHeavy = kind === 'article' && whole > most.page;
  return [
    ...(isHeavy
      ? [`The article moves ${inKilobytes(whole)}, and ${inKilobytes(most.page)} is the most.`]
      : []),
    ...(kind !== 'search' && script > most.script
      ? [`${kind}: scripts of ${inKilobytes(script)}, and ${inKilobytes(most.script)} is the most.`]
      : []),
    ...(shift >= still ? [`${kind}: something moves while the page loads (CLS ${shift}).`] : []),
  ];
}

/** 1 kB is 1,000 bytes. */
function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

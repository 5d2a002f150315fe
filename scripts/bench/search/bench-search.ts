import { resolve } from 'node:path';
import { placesOf } from '../../../src/store/places.ts';
import { readSite } from '../../../src/store/read-site.ts';
import { formatTable } from '../format-table.ts';
import { openChromium } from '../pages/open-chromium.ts';
import { serveCompressed } from '../pages/serve-compressed.ts';
import { queriesIn } from './queries-in.ts';
import { weighAnswer } from './weigh-answer.ts';

export const usage =
  'npm run bench -- search [folder]   what a first answer of the search moves, for words of titles in a built site (dist unless said)';

/** What a first answer to one word may move at most, in bytes, with 1,000 articles. */
const most = 150_000;

/** Looks words up in a built site in Chromium, each as a first visit; fails when an answer to one word is too heavy. */
export async function benchSearch([folder = 'dist']: readonly string[]): Promise<number> {
  const { base } = readSite(placesOf(process.cwd(), process.env));
  const queries = queriesIn(resolve(folder));
  if (queries.length === 0) {
    console.error(
      `${folder} holds no article whose title could be looked up: build the site first (npm run build).`,
    );
    return 1;
  }
  const { address, close } = await serveCompressed(resolve(folder), base, ['search', '_astro', '404.html']);
  const browser = await openChromium();
  const rows: string[][] = [];
  let heaviest = 0;
  for (const query of queries) {
    const { files, bytes, fonts, milliseconds } = await weighAnswer(browser, `${address}search/`, query);
    if (!query.includes(' ')) heaviest = Math.max(heaviest, bytes);
    rows.push([
      query,
      inKilobytes(bytes),
      inKilobytes(fonts),
      String(files),
      `${milliseconds.toFixed(0)} ms`,
    ]);
  }
  await browser.close();
  close();
  console.log(formatTable([['looked for', 'moved', 'fonts', 'files', 'first result'], ...rows]));
  if (heaviest <= most) return 0;
  console.error(`An answer to one word moves ${heaviest} bytes, and ${most} is the most.`);
  return 1;
}

/** 1 kB is 1,000 bytes. */
function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

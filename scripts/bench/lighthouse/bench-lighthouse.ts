import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { placesOf } from '../../../src/store/places.ts';
import { readSite } from '../../../src/store/read-site.ts';
import { ensureBrowser } from '../../test/install-browser.ts';
import { formatTable } from '../format-table.ts';
import { chromiumFlags } from '../pages/open-chromium.ts';
import { pageKindsIn } from '../pages/page-kinds.ts';
import type { KindPage } from '../pages/page-kinds.ts';
import { serveCompressed } from '../pages/serve-compressed.ts';
import { ensureLighthouse } from './install-lighthouse.ts';
import { categories, runLighthouse } from './run-lighthouse.ts';
import type { Scores } from './run-lighthouse.ts';

export const usage =
  'npm run bench -- lighthouse [folder] [runs]   Lighthouse’s scores for five kinds of page, the median of the runs (dist and 3 unless said)';

const looked = ['front', 'article', 'topic', 'edition', 'search'];

/** Lets Lighthouse look at a built site, served with Brotli; fails when a score is below 100. */
export async function benchLighthouse([folder = 'dist', runs = '3']: readonly string[]): Promise<number> {
  const { base } = readSite(placesOf(process.cwd(), process.env));
  const command = ensureLighthouse(resolve('bench'));
  const browser = ensureBrowser();
  const { address, close } = await serveCompressed(resolve(folder), base);
  const reports = resolve('bench', 'lighthouse');
  mkdirSync(reports, { recursive: true });
  const look = async ({ kind, path }: KindPage) => {
    const made: Scores[] = [];
    for (let run = 1; run <= Number(runs); run += 1) {
      const report = join(reports, `${kind}-${run}.json`);
      made.push(await runLighthouse(command, address + path, { browser, flags: chromiumFlags, report }));
    }
    return made;
  };
  const pages = pageKindsIn(resolve(folder)).filter(({ kind }) => looked.includes(kind));
  const rows: { page: KindPage; made: Scores[] }[] = [];
  for (const page of pages) rows.push({ page, made: await look(page) });
  close();
  const medians = rows.map(({ page, made }) => ({ page, scores: mediansOf(made) }));
  console.log(
    formatTable([
      ['', ...categories, 'page'],
      ...medians.map(({ page, scores }) => [page.kind, ...scores.map(String), `/${page.path}`]),
    ]),
  );
  for (const { page, made } of rows) {
    for (const fault of new Set(made.flatMap(({ faults }) => faults))) console.log(`${page.kind}: ${fault}`);
  }
  return medians.every(({ scores }) => scores.every((score) => score === 100)) ? 0 : 1;
}

function mediansOf(made: readonly Scores[]): number[] {
  return categories.map((category) => {
    const sorted = made.map(({ scores }) => scores[category]).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  });
}

import { describe, expect, inject, test } from 'vitest';
import { siteFiles } from '../support/site-files.ts';
import { validateHtml } from '../support/validate-html.ts';

describe.each([
  ['the fixture site', inject('site').outDir],
  ['the demonstration', inject('demonstration').outDir],
])('%s', (_name, outDir) => {
  test('every page is valid HTML', async () => {
    const { pages, read } = siteFiles(outDir, 'https://example.org/');
    const faults: string[] = [];
    for (const page of pages) {
      faults.push(...(await validateHtml(read(page))).map((fault) => `${page}:${fault}`));
    }
    expect(faults).toEqual([]);
    expect(pages.length).toBeGreaterThan(30);
  });
});

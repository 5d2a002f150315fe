import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { pathsIn } from '../support/folder.ts';
import { validateHtml } from '../support/validate-html.ts';

const { outDir } = inject('site');
const pages = pathsIn(outDir).filter((file) => file.endsWith('.html'));

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const page of pages) {
    const found = await validateHtml(readFileSync(join(outDir, page), 'utf8'));
    faults.push(...found.map((fault) => `${page}:${fault}`));
  }
  expect(faults).toEqual([]);
  expect(pages.length).toBeGreaterThan(30);
});

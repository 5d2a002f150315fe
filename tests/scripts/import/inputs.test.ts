import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { listInputs } from '../../../scripts/import/inputs.ts';

test('a folder gives its articles, in order, and nothing that a browser saved beside a page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsfold-inputs-'));
  const files = [
    'b.txt',
    'a/z.HTML',
    'a/page.html',
    'a/page_files/ad.html',
    'c.png',
    '.hidden.md',
    'node_modules/x.md',
  ];
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), 'x');
  }
  symlinkSync('/', join(folder, 'loop'));
  const { files: found, skipped, problems } = listInputs([folder, '-', join(folder, 'none')]);
  expect(found.map((file) => (file === '-' ? file : relative(folder, file)))).toEqual([
    'a/page.html',
    'a/z.HTML',
    'b.txt',
    '-',
  ]);
  expect(skipped).toBe(2);
  expect(problems.map(({ message }) => message)).toEqual(['There is no such file or folder.']);
});

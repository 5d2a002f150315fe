import { appendFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makePage } from '../../src/model/page.ts';
import { readLastBuild } from '../../src/publish/last-build.ts';
import { emptyListing } from '../../src/publish/listing.ts';
import { manifestName } from '../../src/publish/manifest.ts';
import { temporaryFolder, writeFiles } from '../support/folder.ts';
import { buildInto, newDist } from '../support/publish.ts';

const pages = [makePage('/a/', 'A'), makePage('/b/', 'B')];

function builtSite(): string {
  const outDir = newDist();
  buildInto(outDir, { 'a/index.html': 'aaa', 'b/index.html': 'bbb', 'c.css': 'cccc' }, pages);
  return outDir;
}

const heldIn = (outDir: string) => [...readLastBuild(outDir, 'code').listing.files.keys()];

test('names every file that is there whole', () => {
  const outDir = builtSite();
  expect(heldIn(outDir)).toEqual(['a/index.html', 'b/index.html', 'c.css']);
  expect(readLastBuild(outDir, 'code').isUntouched).toBe(true);
});

test('trusts no file that is gone or cut short', () => {
  const outDir = builtSite();
  truncateSync(join(outDir, 'c.css'), 2);
  expect(heldIn(outDir)).toEqual(['a/index.html', 'b/index.html']);
  rmSync(join(outDir, 'a'), { recursive: true });
  expect(heldIn(outDir)).toEqual(['b/index.html']);
});

test('trusts no file that holds something else, and every file of a copy', () => {
  const outDir = builtSite();
  const soon = new Date(Date.now() + 5000);
  for (const file of ['a/index.html', 'b/index.html', 'c.css']) utimesSync(join(outDir, file), soon, soon);
  expect(heldIn(outDir)).toEqual(['a/index.html', 'b/index.html', 'c.css']);
  writeFileSync(join(outDir, 'b/index.html'), 'bab');
  utimesSync(join(outDir, 'b/index.html'), soon, soon);
  expect(heldIn(outDir)).toEqual(['a/index.html', 'c.css']);
});

test('takes nothing over that other code made', () => {
  const outDir = builtSite();
  const keptBy = (code: string) => pages.flatMap((page) => readLastBuild(outDir, code).keptFiles(page));
  expect(keptBy('code')).toEqual(['a/index.html', 'b/index.html']);
  expect(keptBy('other code')).toEqual([]);
});

describe('knows that somebody touched it by', () => {
  const soon = new Date(Date.now() + 5000);
  test.each<[string, (outDir: string) => void]>([
    ['a file that is gone', (outDir) => rmSync(join(outDir, 'c.css'))],
    ['a file that is longer', (outDir) => appendFileSync(join(outDir, 'c.css'), 'c')],
    [
      'a file that was written again with as many bytes',
      (outDir) => utimesSync(join(outDir, 'c.css'), soon, soon),
    ],
    [
      'a file that came to others',
      (outDir) => {
        writeFileSync(join(outDir, 'a/new'), '');
        utimesSync(join(outDir, 'a'), soon, soon);
      },
    ],
  ])('%s', (_what, touch) => {
    const outDir = builtSite();
    touch(outDir);
    expect(readLastBuild(outDir, 'code').isUntouched).toBe(false);
  });
});

test('is empty where there is no manifest, or half of one', () => {
  expect(readLastBuild(newDist(), 'code')).toMatchObject({ listing: emptyListing, isUntouched: false });
  const folder = temporaryFolder();
  writeFiles(folder, { 'b.css': 'bbbb', [manifestName]: '{ "version": 1, "fil' });
  expect(heldIn(folder)).toEqual([]);
});

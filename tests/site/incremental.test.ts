import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { copySite, buildOrThrow, edit, madeBy, sumsOf, sumsOfCleanBuild } from '../support/site-copy.ts';

test('a second build makes no page, and the same bytes', () => {
  const site = copySite();
  const { made, kept, gone } = buildOrThrow(site);
  expect({ made, gone }).toEqual({ made: 0, gone: 0 });
  expect(kept).toBeGreaterThan(60);
  expect(sumsOf(site)).toEqual(sumsOf(inject('site')));
});

test('a clean build elsewhere gives the same bytes', () => {
  expect(sumsOfCleanBuild(inject('site'))).toEqual(sumsOf(inject('site')));
});

test('after an edit, only pages that show it are made', () => {
  const site = copySite();
  edit(site, 'articles/2023/night-boat.md', 'The first night boat', 'The first boat by night');
  const made = madeBy(site).filter((path) => path.endsWith('.html'));
  expect(made).toEqual(
    expect.arrayContaining(['index.html', 'articles/night-boat/index.html', 'topics/ferries/index.html']),
  );
  for (const page of [
    'articles/benches/index.html',
    'articles/high-water-mark/index.html',
    'about/index.html',
    '404.html',
  ]) {
    expect(made).not.toContain(page);
  }
});

test('after a deletion and new terms of a topic, nothing old is left, and the whole equals a clean build', () => {
  const site = copySite();
  rmSync(join(site.contentDir, 'articles/2023/benches.md'));
  edit(site, 'topics/tides.md', '[tide, tides, tidal]', '[tide, tides, tidal, cork]');
  const made = madeBy(site);
  expect(made).toContain('topics/tides/index.html');
  expect(made).not.toContain('articles/ferry-timetable/index.html');
  const sums = sumsOf(site);
  expect(Object.keys(sums).filter((path) => path.includes('benches'))).toEqual([]);
  expect(sums).toEqual(sumsOfCleanBuild(site));
});

test('what a page lost on the disk is made again', () => {
  const site = copySite();
  rmSync(join(site.outDir, 'articles/benches/index.html'));
  rmSync(join(site.outDir, 'cards/site.png'));
  expect(buildOrThrow(site).made).toBe(2);
  expect(sumsOf(site)).toEqual(sumsOf(inject('site')));
});

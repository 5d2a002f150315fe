import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../support/build.ts';
import { copySite, edit, sumsOf } from '../support/site-copy.ts';

test('content with mistakes publishes nothing, tells all of them, and leaves dist/ as it was', () => {
  const site = copySite();
  const before = sumsOf(site);
  edit(site, 'articles/2023/benches.md', 'published: 2023-06-17T12:00+01:00', 'published: 2023-06-31');
  edit(site, 'articles/2023/night-boat.md', 'topics: [ferries]', 'topics: [feries]');
  const { status, output } = build(site);
  expect(status).toBe(1);
  expect(output).toContain('articles/2023/benches.md:3:12 published: "2023-06-31" will not do.');
  expect(output).toContain(
    'articles/2023/night-boat.md:5:10 Unknown topic "feries". Did you mean "ferries"?',
  );
  expect(output).toMatch(/\n2 problems\. Nothing was published; .*dist\/ is as it was\.\n$/u);
  expect(output).not.toContain('    at ');
  expect(sumsOf(site)).toEqual(before);
});

test('mended, the site is as if nothing had been', () => {
  const site = copySite();
  const before = sumsOf(site);
  edit(site, 'articles/2023/benches.md', 'title: New', 'titel: New');
  expect(build(site).status).toBe(1);
  edit(site, 'articles/2023/benches.md', 'titel: New', 'title: New');
  expect(build(site)).toMatchObject({ status: 0, counts: { made: 0, gone: 0 } });
  expect(sumsOf(site)).toEqual(before);
});

test('an error that is not the content’s leaves dist/ as it was, too', () => {
  const site = copySite();
  const before = sumsOf(site);
  // The cache is a file where a folder should be, so nothing can be read or written there.
  rmSync(site.cacheDir, { recursive: true });
  writeFileSync(site.cacheDir, '');
  const { status, output } = build(site);
  expect(status).toBe(1);
  expect(output).toContain('Nothing was published');
  expect(sumsOf(site)).toEqual(before);
});

test('somebody else’s folder is not replaced', () => {
  const site = copySite();
  rmSync(site.outDir, { recursive: true });
  mkdirSync(site.outDir);
  writeFileSync(join(site.outDir, 'thesis.txt'), 'Years of work.');
  const { status, output } = build(site);
  expect(status).toBe(1);
  expect(output).toContain('This folder holds files that Newsfold did not make');
  expect(readdirSync(site.outDir)).toEqual(['thesis.txt']);
});

test('a build leaves nothing behind beside dist/', () => {
  const site = copySite();
  rmSync(site.outDir, { recursive: true });
  expect(build(site).status).toBe(0);
  expect(existsSync(site.outDir)).toBe(true);
  expect(readdirSync(dirname(site.outDir)).sort()).toEqual(['cache', 'content', 'dist']);
});

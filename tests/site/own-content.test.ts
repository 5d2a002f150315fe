import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { build, foldersIn } from '../support/build.ts';
import type { SiteFolders } from '../support/build.ts';
import { writeFiles } from '../support/folder.ts';
import { sumsOf } from '../support/site-copy.ts';

const minimal = {
  'site.yml':
    'title: Mine\ndescription: A digest of one.\nurl: https://mine.example\npublisher:\n  name: Me\n',
  'articles/2024/first.md':
    '---\ntitle: A first article\npublished: 2024-02-29 23:30\n---\n\nMaria Silva said: “It begins.”\n',
};

/** A content folder in the place of the demonstration. */
function siteOf(files: Record<string, string>): SiteFolders {
  const folder = mkdtempSync(join(tmpdir(), 'newsfold-own-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const site = foldersIn(folder);
  mkdirSync(site.contentDir);
  writeFiles(site.contentDir, files);
  return site;
}

test('a site.yml and one article are a site, and the same bytes in any zone, language and number of workers', () => {
  const [east, west] = [siteOf(minimal), siteOf(minimal)];
  const inEast = {
    TZ: 'Pacific/Kiritimati',
    LANG: 'ar_EG.UTF-8',
    LC_ALL: 'ar_EG.UTF-8',
    NEWSFOLD_WORKERS: '1',
  };
  const inWest = {
    TZ: 'America/Los_Angeles',
    LANG: 'pt_BR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NEWSFOLD_WORKERS: '4',
  };
  expect(build(east, inEast)).toMatchObject({ status: 0 });
  expect(build(west, inWest)).toMatchObject({ status: 0 });
  expect(sumsOf(east)).toEqual(sumsOf(west));
  const page = readFileSync(join(east.outDir, 'articles/first/index.html'), 'utf8');
  expect(page).toContain('February 29, 2024');
  expect(readFileSync(join(east.outDir, 'index.html'), 'utf8')).toContain('/articles/first/');
});

test('an empty content folder is told of, and nothing is published', () => {
  const site = siteOf({});
  const { status, output } = build(site);
  expect(status).toBe(1);
  expect(output).toMatch(
    /content\/site\.yml There is no site\.yml\. Write one with at least these fields: title, /u,
  );
  expect(output).not.toContain('    at ');
  expect(existsSync(site.outDir)).toBe(false);
  const besides = readdirSync(join(site.contentDir, '..')).filter((name) => name !== 'cache');
  expect(besides).toEqual(['content']);
});

test('a digest that has no article yet is a site', () => {
  const site = siteOf({ 'site.yml': minimal['site.yml'] });
  expect(build(site)).toMatchObject({ status: 0 });
  expect(readFileSync(join(site.outDir, 'index.html'), 'utf8')).toContain('Mine');
});

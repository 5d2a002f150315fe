import { copyFileSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { manifestName, parseManifest } from '../../src/publish/manifest.ts';
import { buildOrThrow, copySite, edit } from '../support/site-copy.ts';
import { environmentOf } from '../support/build.ts';
import type { SiteFolders } from '../support/build.ts';

function check(site: SiteFolders, against: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', '--against', against], {
    env: environmentOf(site),
    encoding: 'utf8',
  });
  const lines = (stdout + stderr)
    .split('\n')
    .filter((line) => line.startsWith(join(against, '')) || line.includes('manifest.json '));
  return { status, told: lines.map((line) => line.slice(line.indexOf(' ') + 1)) };
}

test('what was published and is gone is told of by the manifest alone, until redirects lead on', () => {
  const site = copySite();
  const old = join(site.contentDir, '../manifest.json');
  copyFileSync(join(site.outDir, 'manifest.json'), old);
  expect(check(site, old)).toEqual({ status: 0, told: [] });

  const article = (name: string) => join(site.contentDir, `articles/2023/${name}.md`);
  renameSync(article('benches'), article('cork-benches'));
  const { status, told } = check(site, old);
  expect(status).toBe(1);
  expect(told.map((line) => line.slice(0, 60))).toMatchInlineSnapshot(`
    [
      "/articles/benches.md was published and is gone. If what it h",
      "/articles/benches.txt was published and is gone. If what it ",
      "/articles/benches/ was published and is gone. If the article",
      "The entry tag:fixture.example,2023:benches of /atom.xml is g",
    ]
  `);

  edit(
    site,
    'articles/2023/cork-benches.md',
    'title:',
    'aliases: [benches]\nid: tag:fixture.example,2023:benches\ntitle:',
  );
  edit(site, 'articles/2023/cork-benches.md', 'Six benches of cork', 'Seven benches of oak');
  const mended = check(site, old);
  expect(mended.status).toBe(0);
  expect(mended.told).toEqual([expect.stringMatching(/^\/articles\/benches\/#p-[0-9a-f]{8} is gone/u)]);

  buildOrThrow(site);
  const page = readFileSync(join(site.outDir, 'articles/benches/index.html'), 'utf8');
  expect(page).toContain('<a href="/repo/articles/cork-benches/">');
  expect(readFileSync(join(site.outDir, '_redirects'), 'utf8')).toContain(
    '/repo/articles/benches/ /repo/articles/cork-benches/ 301\n',
  );
  expect(readFileSync(join(site.outDir, 'sitemap-1.xml'), 'utf8')).not.toContain('/articles/benches/');
  const manifest = parseManifest(readFileSync(join(site.outDir, manifestName), 'utf8'));
  expect(manifest?.files['articles/cork-benches/index.html']?.ids?.length).toBeGreaterThan(0);
  expect(check(site, site.outDir)).toEqual({ status: 0, told: [] });
  rmSync(old);
});

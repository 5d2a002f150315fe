import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../support/build.ts';
import { copySite, edit } from '../support/site-copy.ts';

const article = 'articles/2023/benches.md';

test('a link to no page of the site is told of and keeps nothing from its readers; the check fails', () => {
  const site = copySite();
  edit(site, article, 'Six benches of cork', 'Six [benches](/articles/bench/) of [cork](/numbers/)');
  const { status, output } = build(site);
  expect(output).toMatch(/articles\/2023\/benches\.md:\d+:\d+ The site has no page \/articles\/bench\/\./u);
  expect(output).toContain(
    '\nThe site is published without the texts and pictures named here, and with these links as they are; npm run check fails until all is mended.',
  );
  expect(output).not.toContain('    at ');
  expect(status).toBe(0);
  const page = readFileSync(join(site.outDir, 'articles/benches/index.html'), 'utf8');
  expect(page).toContain('Six <a href="/repo/articles/bench/">benches</a>');
});

test('an article waits for its day, and the build says so', () => {
  const site = copySite();
  const page = join(site.outDir, 'articles/benches/index.html');
  edit(site, article, 'published: 2023-06-17T12:00+01:00', 'published: 2030-01-01T12:00Z');
  const early = build(site, { NEWSFOLD_AS_OF: '2030-01-01T11:59:59Z' });
  expect(early).toMatchObject({ status: 0 });
  expect(early.output).toMatch(/articles\/2023\/benches\.md waits until 2030-01-01T12:00:00Z\.$/mu);
  expect(existsSync(page)).toBe(false);
  expect(build(site, { NEWSFOLD_AS_OF: '2030-01-01T12:00Z' }).status).toBe(0);
  expect(existsSync(page)).toBe(true);
});

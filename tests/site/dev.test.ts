import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { environmentOf } from '../support/build.ts';
import { startProgram, until } from '../support/program.ts';
import { copySite, edit } from '../support/site-copy.ts';

const article = 'articles/2023/benches.md';

test('in development a saved article shows at once, and a broken one is told of and harms nothing', async () => {
  const site = copySite();
  const env = { ...environmentOf(site), NODE_ENV: 'development' };
  const { waitFor, output } = startProgram(['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], env);
  const [, server = ''] = await waitFor(/(http:\/\/localhost:\d+)/u);
  const page = `${server}/repo/articles/benches/`;
  const text = async () => (await fetch(page)).text();
  const status = async (path: string) => (await fetch(`${server}/repo${path}`)).status;
  const search = async () => (await fetch(`${server}/repo/search/`)).text();
  const shows = (words: string) => until(async () => ((await text()).includes(words) ? true : undefined));
  await shows('Six benches of cork');
  expect(await search()).toContain('The index of the search is made by npm run build.');

  edit(site, article, 'Six benches of cork', 'Seven benches of oak');
  await shows('Seven benches of oak');

  const good = readFileSync(join(site.contentDir, article), 'utf8');
  edit(site, article, 'title: New benches', 'titel: New benches');
  await waitFor(/articles\/2023\/benches\.md:2:1 Unknown key "titel"\. Did you mean "title"\?/u);
  expect(await text()).toContain('Seven benches of oak');

  writeFileSync(join(site.contentDir, article), good.replace('Seven benches of oak', 'Eight benches of ash'));
  await shows('Eight benches of ash');
  expect(output().match(/Unknown key "titel"/gu)).toHaveLength(1);

  const added = join(site.contentDir, 'articles/2023/lamp.md');
  writeFileSync(added, good.replace('New benches', 'A new lamp'));
  await until(async () => ((await status('/articles/lamp/')) === 200 ? true : undefined));
  rmSync(added);
  await until(async () => ((await status('/articles/lamp/')) === 404 ? true : undefined));
});

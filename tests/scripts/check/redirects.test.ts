import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleFile } from '../../support/article-file.ts';
import { checkOf } from '../../support/check-content.ts';
import { goodContent, writeContent } from '../../support/content-folder.ts';
import type { ContentFiles } from '../../support/content-folder.ts';

const check = (files: ContentFiles) => checkOf(writeContent(files));
const site = (redirects: string) => ({ 'site.yml': `${goodContent['site.yml']}redirects:\n${redirects}\n` });
const ebb = (fields: string, body = 'The harbour.') => ({
  'articles/2023/ebb.md': articleFile(`${fields}\ntopics: [harbours]`, body),
});

test('redirects that lead to a page, out of the site, or to a place on a page', () => {
  const redirects = [
    '  /2019/low-tide.html: /articles/low-tide/',
    '  /paper/: https://example.org/paper',
    '  /about-us: /about/#who',
    '  /old.xml: /rss.xml',
  ];
  expect(check({ ...site(redirects.join('\n')), ...ebb('aliases: [flow, /2019/ebb/]') })).toContain(
    'no problem.',
  );
});

test('redirects that can’t be meant', () => {
  const redirects = [
    '  /topics/: /articles/low-tide/',
    '  /a/: /b/',
    '  /b/: /a/',
    '  /c/: /articles/nothing/',
    '  /d: /e/',
    '  /e/: /articles/low-tide/',
  ];
  expect(check({ ...site(redirects.join('\n')), ...ebb('aliases: [low-tide, /e]') })).toMatchInlineSnapshot(`
    "content/articles/2023/ebb.md:4:11 The site has a page /articles/low-tide/, which this redirect would hide. Take it out.
    content/articles/2023/ebb.md:4:21 /e leads to /articles/low-tide/ already. Keep one of the two.
    content/site.yml:7:3 The site has a page /topics/, which this redirect would hide. Take it out.
    content/site.yml:8:3 This redirect leads back to itself. Write where /a/ is now.
    content/site.yml:9:3 This redirect leads back to itself. Write where /b/ is now.
    content/site.yml:10:3 The site has no page /articles/nothing/, so this redirect leads nowhere. Write the path of a page, for example /articles/low-tide/.

    This stops the build.

    content/site.yml:11:3 /e/ has moved on itself, to /articles/low-tide/. Write /articles/low-tide/ here.

    Nothing of this stops the build; look at it.

    2 articles (0 drafts), 1 topic, 1 source: 6 problems, 1 to look at."
  `);
});

test('redirects that can’t be written', () => {
  expect(check(ebb('aliases: [of tide, tide]'))).toContain('aliases[1]: "of tide" will not do. Write a slug');
  expect(check(site('  low-tide: /articles/low-tide/\n  /a/*: /b/\n  /c/: elsewhere')))
    .toMatchInlineSnapshot(`
      "content/site.yml:7:3 "low-tide" will not do. Write a path of this site without its base, for example /2019/low-tide.html.
      content/site.yml:8:3 "/a/*" will not do. Write a path of this site without its base, for example /2019/low-tide.html.
      content/site.yml:9:8 redirects./c/: "elsewhere" will not do. Write a path of this site, for example /articles/low-tide/, or a whole address.

      This stops the build.

      1 article (0 drafts), 1 topic, 1 source: 3 problems."
    `);
});

test('a link that takes a detour works, and is mended when asked', () => {
  const files = {
    ...site('  /2019/low-tide.html: /articles/low-tide/'),
    ...ebb('rights: full', 'The harbour [fell](/2019/low-tide.html) [dry](/articles/dry/#s-quay "Dry").'),
    'articles/2023/low-tide.md': articleFile('aliases: [dry]\ntopics: [harbours]', '## Quay\n\nThe harbour.'),
  };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/articles/2023/ebb.md:8:13 This page has moved to /articles/low-tide/. Link to it there.
    content/articles/2023/ebb.md:8:41 This page has moved to /articles/low-tide/#s-quay. Link to it there.

    Nothing of this stops the build; look at it.

    2 articles (0 drafts), 1 topic, 1 source: no problem, 2 to look at.
    "npm run check -- --fix" can mend 2 of them."
  `);
  const places = writeContent(files);
  expect(checkOf(places, { fix: true })).toContain('no problem, 2 mended.');
  expect(readFileSync(join(places.contentDir, 'articles/2023/ebb.md'), 'utf8')).toContain(
    '[fell](/articles/low-tide/) [dry](/articles/low-tide/#s-quay "Dry")',
  );
});

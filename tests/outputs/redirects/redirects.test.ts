import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderRedirect } from '../../../src/outputs/redirects/render-redirect.ts';
import { renderRedirects } from '../../../src/outputs/redirects/render-redirects.ts';
import { createPageMakers } from '../../../src/views/page-makers.ts';
import { redirectFiles } from '../../../src/views/redirects/redirect-views.ts';
import { articleFile } from '../../support/article-file.ts';
import { goodContent, writeContent } from '../../support/content-folder.ts';
import { readDigest } from '../../support/fixture-site.ts';

function filesOf(redirects: string) {
  const { contentDir, cacheDir } = writeContent({
    'site.yml': `${goodContent['site.yml']}base: /repo/\n${redirects}`,
    'articles/2023/ebb.md': articleFile('aliases: [flow]'),
    'articles/2023/draft.md': articleFile('aliases: [sketch]\ndraft: true'),
  });
  const digest = readDigest(contentDir, join(cacheDir, '..'));
  return redirectFiles(digest, createPageMakers(digest));
}

const redirects =
  'redirects:\n  /2019/a.html: /articles/low-tide/?a&b#c\n  /feed: https://example.org/\n  /old.xml: /rss.xml\n';

test('a list for hosts, with the base and the twins of articles; not of drafts', () => {
  const [list] = filesOf(redirects).redirects;
  expect(list?.path).toBe('/_redirects');
  expect(list && renderRedirects(list.view)).toMatchInlineSnapshot(`
    "/repo/2019/a.html /repo/articles/low-tide/?a&b#c 301
    /repo/feed https://example.org/ 301
    /repo/old.xml /repo/rss.xml 301
    /repo/articles/flow/ /repo/articles/ebb/ 301
    /repo/articles/flow.md /repo/articles/ebb.md 301
    /repo/articles/flow.txt /repo/articles/ebb.txt 301
    "
  `);
});

test('a page for each address that can be one', () => {
  const { redirect } = filesOf(redirects);
  expect(redirect.map(({ path, params }) => [path, params.redirect])).toEqual([
    ['/2019/a.html', '2019/a.html'],
    ['/feed', 'feed/index.html'],
    ['/articles/flow/', 'articles/flow/index.html'],
  ]);
  expect(redirect[0] && renderRedirect(redirect[0].view)).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="en">
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'">
    <title>This page has moved:</title>
    <meta name="viewport" content="width=device-width">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="https://digest.example/repo/articles/low-tide/?a&#38;b#c">
    <meta http-equiv="refresh" content="0; url=/repo/articles/low-tide/?a&#38;b#c">
    <p>This page has moved: <a href="/repo/articles/low-tide/?a&#38;b#c">/repo/articles/low-tide/?a&#38;b#c</a></p>
    </html>
    "
  `);
});

test('no list without redirects', () => {
  const { contentDir, cacheDir } = writeContent();
  const digest = readDigest(contentDir, join(cacheDir, '..'));
  expect(redirectFiles(digest, createPageMakers(digest))).toEqual({
    redirect: [],
    redirects: [],
  });
});

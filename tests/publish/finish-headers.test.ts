import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makePage } from '../../src/model/page.ts';
import type { Page } from '../../src/model/page.ts';
import { finishHeaders } from '../../src/publish/finish-headers.ts';
import { headersView } from '../../src/views/discovery/headers-view.ts';
import { temporaryFolder, writeFiles } from '../support/folder.ts';
import { makeHtmlPage } from '../support/html-page.ts';
import { makeDigest } from '../support/make-digest.ts';

const article = (slug: string): Page => makeHtmlPage(`/articles/${slug}/`, { slug });
const page = (policy: string) =>
  `<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">`;

/** A folder with some articles, each with a policy of its own. */
function siteOf(policies: Record<string, string>, notFound?: string) {
  const articles = Object.keys(policies).map(article);
  const headers = makePage('/_headers', headersView(articles, makeDigest()));
  const folder = temporaryFolder();
  const files: Record<string, string> = { _headers: 'not finished\n' };
  for (const [slug, policy] of Object.entries(policies)) files[`articles/${slug}/index.html`] = page(policy);
  if (notFound !== undefined) files['404.html'] = page(notFound);
  writeFiles(folder, files);
  const others = notFound === undefined ? [] : [makeHtmlPage('/404')];
  const finish = () => finishHeaders(folder, [...articles, ...others, headers]);
  return { finish, file: join(folder, '_headers') };
}

test('pages of one kind share a rule, which allows what any of them needs', () => {
  const { finish, file } = siteOf({ a: "script-src 'none'", b: "script-src 'sha256-b'" });
  expect(finish()).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain(
    "\n/articles/:slug/\n  Content-Security-Policy: script-src 'sha256-b'\n",
  );
});

test('a file that is right already is left as it is', () => {
  const { finish, file } = siteOf({ a: "script-src 'none'" });
  finish();
  const { ino } = statSync(file);
  expect(finish()).toBe(false);
  expect(statSync(file).ino).toBe(ino);
});

test('the page for what is not there is allowed at every address', () => {
  const { finish, file } = siteOf({ a: "style-src 'sha256-a'" }, "style-src 'sha256-n'");
  finish();
  expect(readFileSync(file, 'utf8')).toContain(
    "\n/articles/:slug/\n  Content-Security-Policy: style-src 'sha256-a' 'sha256-n'\n",
  );
});

test('a rule that also fits pages of another kind allows what those need', () => {
  const older = makeHtmlPage('/topics/tides/1/', { slug: 'tides', number: '1' });
  const timeline = makeHtmlPage('/topics/tides/timeline/', { slug: 'tides' });
  const headers = makePage('/_headers', headersView([older, timeline], makeDigest()));
  const folder = temporaryFolder();
  writeFiles(folder, {
    _headers: '',
    'topics/tides/1/index.html': page("style-src 'sha256-o'"),
    'topics/tides/timeline/index.html': page("style-src 'sha256-t'"),
  });
  finishHeaders(folder, [older, timeline, headers]);
  const text = readFileSync(join(folder, '_headers'), 'utf8');
  expect(text).toMatch(/\/topics\/:slug\/:number\/\n.*style-src 'sha256-o' 'sha256-t'\n/u);
  expect(text).toMatch(/\/topics\/:slug\/timeline\/\n.*style-src 'sha256-t'\n/u);
});

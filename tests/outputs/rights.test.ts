import { expect, test } from 'vitest';
import { renderLlms } from '../../src/outputs/twins/render-llms.ts';
import { renderMarkdown } from '../../src/outputs/twins/render-markdown.ts';
import { renderText } from '../../src/outputs/twins/render-text.ts';
import { llmsView } from '../../src/views/llms-view.ts';
import { twinView } from '../../src/views/twin-view.ts';
import { readFeedSite, renderedFeeds } from '../support/feed-site.ts';
import type { ReadSite } from '../support/feed-site.ts';
import { heldBack } from '../support/fixture-site.ts';

const site = readFeedSite();

/** Every feed and every twin of a site, by path. */
function textsOf({ digest, getBody, ...rest }: ReadSite): { path: string; text: string }[] {
  const twins = digest.articles.flatMap((article) => {
    const view = twinView(article, digest);
    return [
      { path: `${article.slug}.md`, text: renderMarkdown(view, getBody) },
      { path: `${article.slug}.txt`, text: renderText(view, getBody) },
    ];
  });
  const llms = { path: 'llms.txt', text: renderLlms(llmsView(digest)) };
  return [...renderedFeeds({ digest, getBody, ...rest }), ...twins, llms];
}

test('no feed and no twin holds a word of what is held back', () => {
  const texts = textsOf(site);
  expect(texts.filter(({ text }) => heldBack.test(text)).map(({ path }) => path)).toEqual([]);
  expect(texts.length).toBeGreaterThan(40);
});

test('… all of which would hold it if the rights were full', () => {
  const articles = site.digest.articles.map((article) => ({ ...article, rights: 'full' as const }));
  const texts = textsOf({ ...site, digest: { ...site.digest, articles } });
  const found = texts.filter(({ text }) => heldBack.test(text)).map(({ path }) => path);
  expect(found).toEqual(
    expect.arrayContaining([
      '/rss.xml',
      '/atom.xml',
      '/feed.json',
      '/feed.xml',
      '/index.xml',
      '/topics/harbours/rss.xml',
      '/sources/courier/atom.xml',
      'dredger.md',
      'dredger.txt',
      'auction.md',
      'auction.txt',
      'llms.txt',
    ]),
  );
});

test('a draft is in none of them', () => {
  expect(textsOf(site).filter(({ text }) => text.includes('unfinished'))).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { collectVotes } from '../../../../scripts/import/html/body/voters.ts';
import { RefusedError } from '../../../../scripts/import/draft.ts';
import { readHtml } from '../../../../scripts/import/html/read-html.ts';

const paragraphs = Array.from(
  { length: 8 },
  (_, at) =>
    `<p>On day ${at} the pilots stayed at home, and ${at + 2} ships waited in the roads until the evening.</p>`,
).join('');
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>Quay</title>${head}</head><body>${body}</body></html>`;
const read = (html: string): ReturnType<typeof readHtml> => readHtml(html, { file: 'a.html' });

test('a page without an article is refused with a sentence', async () => {
  await expect(read(page('<nav><a href="/">Home</a></nav>'))).rejects.toThrowErrorMatchingInlineSnapshot(
    `[RefusedError: There is text on the page, but no article in it. If a script loads it, wait until the page is complete and save it again, or copy the article’s text into a .txt file.]`,
  );
  await expect(read('')).rejects.toThrow(RefusedError);
});

describe('pages that stall or break DOM libraries', () => {
  const attributes = Array.from({ length: 50_000 }, (_, at) => `a${at}=1`).join(' ');
  test.each([
    [
      'a stylesheet that can’t be parsed',
      page(paragraphs, `<style>@media ((({{{ :is(:not( a{${'b{'.repeat(20_000)}</style>`),
    ],
    ['a style in an attribute', page(`<div style="${'a:url(('.repeat(5_000)}">${paragraphs}</div>`)],
    ['an element of many attributes', page(`<div ${attributes}>${paragraphs}</div>`)],
    ['characters that are escaped', page(`${paragraphs}<p>${'&lt;&amp;'.repeat(50_000)}</p>`)],
    ['a class of many names', page(`<div class="${'a-b_c '.repeat(20_000)}">${paragraphs}</div>`)],
    [
      'JSON-LD that never ends',
      page(paragraphs, `<script type="application/ld+json">${'['.repeat(100_000)}</script>`),
    ],
    ['a title of many parts', page(`<h1>${'a | '.repeat(2_000)}</h1>${paragraphs}`)],
    ['a script that never ends', `${page(paragraphs)}<script>var a = "`],
  ])('%s', { timeout: 20_000 }, async (_case, html) => {
    expect((await read(html)).body.children.length).toBeGreaterThanOrEqual(8);
  });

  test.each([
    ['20,000 nested elements', page(`${'<div>'.repeat(20_000)}${paragraphs}`)],
    [
      'an element opened again in every paragraph',
      page(
        `${Array.from({ length: 400 }, (_, at) => `<font color="${at}">`).join('')}${'<p>a'.repeat(2_000)}`,
      ),
    ],
    ['20,000 paragraphs', page(Array.from({ length: 20_000 }, (_, at) => `<p>Line ${at}</p>`).join(''))],
  ])('%s are refused', { timeout: 20_000 }, async (_case, html) => {
    await expect(read(html)).rejects.toThrow(RefusedError);
  });
});

test('an extractor that fails leaves the other to decide, and the editor is told', async () => {
  const votes = await collectVotes(
    { type: 'root', children: [] },
    {
      readability: () => {
        throw new Error('no root');
      },
      defuddle: () => '<p data-block="3">a</p>',
    },
  );
  expect(votes).toEqual({
    readability: new Set(),
    defuddle: new Set([3]),
    failures: ['Readability: no root'],
  });
});

test('the same page gives the same draft', async () => {
  const html = page(`<h1>Quay</h1>${paragraphs}`);
  expect(await read(html)).toEqual(await read(html));
});

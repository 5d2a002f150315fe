import { describe, expect, test } from 'vitest';
import { htmlOf, render } from '../support/render.ts';

/** The addresses that the links of a body lead to. */
function hrefsIn(body: string): string[] {
  return [...htmlOf(body).matchAll(/href="([^"]*)"/gu)].map(([, href = '']) => href);
}

test('links within the site get the base path, others stay', () => {
  expect(
    hrefsIn('[a](/topics/) [b](other/) [c](https://example.org/x) [d](mailto:desk@example.org)'),
  ).toEqual(['/repo/topics/', 'other/', 'https://example.org/x', 'mailto:desk@example.org']);
  expect(render('[a](/topics/)', { base: '/' }).html).toContain('href="/topics/"');
});

test('links to other sites don’t hand over the window', () => {
  expect(htmlOf('[a](https://example.org) [b](//example.org)')).toMatch(/(?:rel="noopener".*){2}/u);
  expect(htmlOf('[a](/topics/)')).not.toContain('rel=');
});

test('an address that no browser can open is told of', () => {
  const { html, advice } = render('Text.\n\n[a](http://[bad)');
  expect(html).toContain('<a>a</a>');
  expect(advice.map(({ line, message }) => `${line ?? 0} ${message}`).join('\n')).toMatchInlineSnapshot(
    `"3 "http://%5Bbad" is no address that a browser can open. Write the whole address, for example https://example.org/page."`,
  );
});

describe('links within the text', () => {
  test('to a heading', () => {
    expect(hrefsIn('[a](#the-strait) [b](#the-strait-1)\n\n## The strait\n\n## The strait')).toEqual([
      '#s-the-strait',
      '#s-the-strait-1',
    ]);
  });

  test('to a passage, and to an id of the author’s', () => {
    const id = render('Ebb.').passages[0]?.id ?? '';
    expect(hrefsIn(`[a](#${id}) [b](#map) [c](#)\n\nEbb.\n\n<figure id="map"></figure>`)).toEqual([
      `#${id}`,
      '#user-content-map',
      '#',
    ]);
  });

  test('footnotes link both ways, also when one is named twice', () => {
    const html = htmlOf('Ebb[^a] and flow[^b]. Ebb again[^a].\n\n[^a]: One.\n\n[^b]: Two.');
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/gu)].map(([, id = '']) => id));
    const fragments = [...html.matchAll(/href="#([^"]*)"/gu)].map(([, id = '']) => id);
    expect(fragments).toEqual([
      'user-content-fn-a',
      'user-content-fn-b',
      'user-content-fn-a',
      'user-content-fnref-a',
      'user-content-fnref-a-2',
      'user-content-fnref-b',
    ]);
    for (const fragment of fragments) expect(ids).toContain(fragment);
    expect(html).toContain('<h2 class="sr-only" id="user-content-footnote-label">Notes</h2>');
    expect([...html.matchAll(/aria-label="([^"]*)"/gu)].map(([, label]) => label)).toEqual([
      'Back to the text',
      'Back to the text 2',
      'Back to the text',
    ]);
  });
});

test('links to other pages of the site are handed on, with their places', () => {
  const { links } = render(
    'Ebb.\n\nSee [a](/topics/) and [b](low-tide.md), not [c](https://example.org) or [d](#e).',
  );
  expect(links).toEqual([
    { href: '/topics/', line: 3, column: 5 },
    { href: 'low-tide.md', line: 3, column: 23 },
  ]);
});

test('a link to nothing in the text is something to look at', () => {
  const { advice, faults } = render('[a](#the-straight) [b](#)\n\n## The strait');
  expect(faults).toEqual([]);
  expect(advice).toMatchInlineSnapshot(`
    [
      {
        "column": 1,
        "line": 1,
        "message": "Nothing in this text has the name "the-straight", so the link leads to the top of the page. Name a heading by its words in lower case with hyphens, for example #what-was-said, or a passage by its id.",
      },
    ]
  `);
});

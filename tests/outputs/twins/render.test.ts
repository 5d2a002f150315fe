import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderLlms } from '../../../src/outputs/twins/render-llms.ts';
import { renderMarkdown } from '../../../src/outputs/twins/render-markdown.ts';
import { renderText } from '../../../src/outputs/twins/render-text.ts';
import { splitFrontMatter } from '../../../src/markdown/front-matter.ts';
import { llmsView } from '../../../src/views/llms-view.ts';
import { twinView } from '../../../src/views/twin-view.ts';
import { makeDigest } from '../../support/make-digest.ts';
import { makeArticle, makeSource, makeTopic } from '../../support/make.ts';
import { htmlOf } from '../../support/render.ts';

/** The twins of an article with a body, on a site that lies where the renderer of the tests thinks it does. */
function twinsOf(body: string, fields: Parameters<typeof makeArticle>[0] = {}) {
  const digest = makeDigest({ sources: [makeSource({ url: 'https://courier.example' })] });
  digest.site.base = '/repo/';
  const view = twinView(makeArticle({ title: 'Low tide', ...fields }), digest);
  const getBody = () => htmlOf(body);
  const markdown = renderMarkdown(view, getBody);
  return { markdown: splitFrontMatter(markdown), text: renderText(view, getBody) };
}

const bodyOf = (body: string) => twinsOf(body).markdown.body.replace(/^\s*# Low tide\n\n/u, '');
const textOf = (body: string) => twinsOf(body).text.replace(/^[\s\S]*\/articles\/low-tide\/\n\n/u, '');

test('an article as Markdown', () => {
  const { markdown } = twinsOf('Sand.', {
    summary: 'For two hours: sand.',
    published: '2023-06-19T18:00+01:00',
    authors: ['Marta Reis', 'João Costa'],
    contributors: ['Ilse Vaart'],
    dateline: 'Barra',
    corrections: [{ date: '2023-06-21', text: 'It was Monday.' }],
    source: { publisher: 'the-courier', url: 'https://courier.example/1' },
    figure: {
      src: '/media/quay.svg',
      digest: 'd1',
      alt: 'A quay.',
      caption: 'The quay.',
      credit: 'Marta Reis',
      width: 4,
      height: 3,
    },
  });
  expect(markdown.yaml).toMatchInlineSnapshot(`
    "title: Low tide
    summary: "For two hours: sand."
    url: https://digest.example/repo/articles/low-tide/
    published: 2023-06-19T17:00:00Z
    updated: 2023-06-21T00:00:00Z
    authors:
      - Marta Reis
      - João Costa
    contributors:
      - Ilse Vaart
    dateline: Barra
    lang: en
    source:
      name: The Courier
      url: https://courier.example/1
    rights: full
    "
  `);
  expect(markdown.body).toMatchInlineSnapshot(`
    "
    # Low tide

    _For two hours: sand._

    ![A quay.](https://digest.example/repo/media/quay.svg)

    The quay. Marta Reis

    Sand.

    Correction, June 21, 2023: It was Monday.
    "
  `);
});

test('an article as plain text', () => {
  const { text } = twinsOf('Sand.', {
    summary: 'For two hours: sand.',
    authors: ['Marta Reis', 'João Costa'],
    contributors: ['Ilse Vaart'],
    dateline: 'Barra',
    updated: '2023-06-21',
    source: { publisher: 'the-courier', url: 'https://courier.example/1' },
  });
  expect(text).toMatchInlineSnapshot(`
    "Low tide

    For two hours: sand.

    By Marta Reis and João Costa
    Also contributing: Ilse Vaart
    Filed from Barra
    Published June 19, 2023
    Updated June 21, 2023
    From The Courier: https://courier.example/1
    https://digest.example/repo/articles/low-tide/

    Sand.
    "
  `);
});

test('an excerpt: the summary, the first passage, the way to the original', () => {
  const { markdown, text } = twinsOf('Held back.', {
    rights: 'excerpt',
    lede: 'The first passage.',
    summary: 'In short.',
    source: { publisher: 'the-courier', url: 'https://courier.example/1' },
  });
  const link = 'Read the original at The Courier';
  expect(markdown.body).toBe(
    `\n# Low tide\n\n_In short._\n\nThe first passage.\n\n[${link}](https://courier.example/1)\n`,
  );
  expect(text).toMatch(
    /\n\nThe first passage\.\n\nRead the original at The Courier \(https:\/\/courier\.example\/1\)\n$/u,
  );
});

test('a link: the editor’s own line and the way to the original', () => {
  const { markdown } = twinsOf('Held back.', {
    rights: 'link',
    lede: 'Held back.',
    summary: 'In short.',
    source: { publisher: 'the-courier' },
  });
  expect(markdown.body).toBe(
    '\n# Low tide\n\n_In short._\n\n[Read the original at The Courier](https://courier.example/)\n',
  );
});

test.each([
  [
    'links',
    'See [topics](/topics/), [below](#salt), <https://a.example/>.\n\n## Salt',
    'See [topics](https://digest.example/repo/topics/), [below](https://digest.example/repo/articles/low-tide/#s-salt), <https://a.example/>.\n\n## Salt\n',
  ],
  ['images', '![A map](map.svg)', '![A map](https://digest.example/repo/media/map.1f3a9c2b.svg)\n'],
  ['notes', 'Sand.[^wet]\n\n[^wet]: Wet **sand**.', 'Sand.[^wet]\n\n[^wet]: Wet **sand**.\n'],
  ['notes in another script', 'رمل.[^مد]\n\n[^مد]: مدّ.', 'رمل.[^مد]\n\n[^مد]: مدّ.\n'],
  ['tables', '| A | B |\n| - | -: |\n| a | 1 |', '| A |  B |\n| - | -: |\n| a |  1 |\n'],
  ['code', '```js\nlet a;\n```', '```js\nlet a;\n```\n'],
  ['lists', '3. c\n4. d\n   - e', '3. c\n4. d\n   - e\n'],
  ['events', 'It was :event[shot down]{date=2023-02-04}.', 'It was shot down.\n'],
  ['small signs', 'H<sub>2</sub>O, E = mc<sup>2</sup>', 'H<sub>2</sub>O, E = mc<sup>2</sup>\n'],
  ['markup of a page', '<script>x</script><p class="loud" onclick="x()">Sand.</p>', 'Sand.\n'],
])('Markdown keeps %s', (_what, body, markdown) => {
  expect(bodyOf(body)).toBe(markdown);
});

test.each([
  [
    'links',
    'See [topics](/topics/) and <https://a.example/>.',
    'See topics (https://digest.example/repo/topics/) and https://a.example/.\n',
  ],
  ['images', '![A map](map.svg)', '[A map] (https://digest.example/repo/media/map.1f3a9c2b.svg)\n'],
  ['notes', 'Sand.[^1]\n\n[^1]: Wet.', 'Sand.[1]\n\n[1] Wet.\n'],
  ['tables', '| A | B |\n| - | -: |\n| a | 1 |', 'A | B\na | 1\n'],
  ['code', '```\nlet a;\n\nlet b;\n```', '    let a;\n\n    let b;\n'],
  ['lists', '3. c\n4. d\n   - e\n   - f', '3. c\n4. d\n   - e\n   - f\n'],
  ['loose lists', '- a\n\n  b\n\n- c', '- a\n\n  b\n\n- c\n'],
  ['quotations', '> Sand.\n>\n> Salt.', '> Sand.\n>\n> Salt.\n'],
  ['breaks and rules', 'a\\\nb\n\n---\n\nc', 'a\nb\n\n* * *\n\nc\n'],
  ['emphasis as its words', 'So **very** *low* and ~~high~~ `x`.', 'So very low and high x.\n'],
])('plain text has %s', (_what, body, text) => {
  expect(textOf(body)).toBe(text);
});

test('llms.txt names the site, its plain articles and its topics', () => {
  const articles = [makeArticle({ title: 'Low [ebb] tide', slug: 'low-tide', summary: 'Sand.' })];
  const text = renderLlms(llmsView(makeDigest({ articles, topics: [makeTopic()] })));
  expect(text).toMatchInlineSnapshot(`
    "# The Digest

    > News, read closely.

    ## Articles

    - [Low \\[ebb\\] tide](https://digest.example/articles/low-tide.md): Sand.

    ## Topics

    - [Harbours](https://digest.example/topics/harbours/): Ports and what passes them.

    ## Optional

    - [Archive](https://digest.example/archive/): Every article, by month.
    - [Editions](https://digest.example/editions/): One for each day with news.
    - [Feeds](https://digest.example/feeds/): Follow the digest in a feed reader. A feed shows new articles without an account and without an algorithm.
    "
  `);
});

test('front matter is text, also to a program that takes it for Markdown', () => {
  const { markdown } = twinsOf('Sand.', { title: 'a <script>alert(1)</script> [x](javascript:alert(1))' });
  expect(markdown.yaml).toContain(
    String.raw`title: "a \u003cscript>alert(1)\u003c/script> \u005bx](javascript:alert(1))"`,
  );
  expect(parse(markdown.yaml ?? '')).toMatchObject({
    title: expect.stringContaining('a <script>') as string,
  });
});

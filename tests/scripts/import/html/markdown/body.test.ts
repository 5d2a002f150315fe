import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../to-markdown.ts';

/** The lines between those of the article around the piece. */
const between = async (piece: string): Promise<string> => {
  const [, middle = ''] =
    /by a fifth\.\n\n([\s\S]*?)(?:\n\n)?The port authority/u.exec(await toMarkdown(piece)) ?? [];
  return middle;
};
const sentence = 'The keeper of the light has written down every ship since the war.';

describe('links', () => {
  test.each([
    [
      'whole',
      '<a href="/x?utm_source=a&id=1&fbclid=b">every ship</a>',
      '[every ship](https://a.example/x?id=1)',
    ],
    ['to a place on the page', '<a href="#top">every ship</a>', 'every ship'],
    ['to a script', '<a href="javascript:void(0)">every ship</a>', 'every ship'],
    ['without text', 'every ship<a href="/x"></a>', 'every ship'],
    [
      'with spaces at their edges',
      'every<a href="/x"> ship </a>since',
      'every [ship](https://a.example/x) since',
    ],
  ])('%s', async (_case, link, expected) => {
    expect(await between(`<p>The keeper of the light has written down ${link} since the war.</p>`)).toContain(
      expected,
    );
  });
});

describe('marks', () => {
  test.each([
    ['spaces within them go outside', '<b>The keeper </b>of the light', '**The keeper** of the light'],
    ['empty ones go', '<b> </b>The <i></i>keeper', 'The keeper'],
    ['raised figures', '10<sup>2</sup> m and CO<sub>2</sub>', '10² m and CO2'],
    ['a break in the middle of a sentence is none', 'The keeper<br>of the light', 'The keeper of the light'],
    [
      'emoji drawn as pictures',
      'The keeper <img class="emoji" alt="⚓" src="https://e.example/a.png">',
      'The keeper ⚓',
    ],
    ['readings of characters go', '<ruby>灯<rt>とう</rt></ruby>台 keeper', '灯台 keeper'],
    ['a quotation', '<q>The keeper</q> of the light', '"The keeper" of the light'],
  ])('%s', async (_case, html, expected) => {
    expect(await between(`<p>${html} has written down every ship since the war began.</p>`)).toContain(
      expected,
    );
  });
});

test('a picture becomes its caption, with a link to it', async () => {
  expect(
    await between(
      '<p>A line. Another line of the text that is long enough to be one.</p><figure><img src="/i/light.jpg" alt="A lamp"><figcaption>The lamp. <small class="credit">Photo: Ana Reis</small></figcaption></figure>',
    ),
  ).toContain('*[The lamp. (Ana Reis)](https://a.example/i/light.jpg)*');
});

test('a picture without words is listed, and left out', async () => {
  expect(
    await between(`<p>${sentence}</p><figure><img src="/i/light.jpg" alt="A lamp"></figure>`),
  ).not.toContain('light.jpg');
});

test('short bold lines are subheads where there are no others', async () => {
  expect(
    await between(
      `<p>${sentence}</p><p><strong>What the log says</strong></p><p>${sentence.replace('ship', 'boat')}</p>`,
    ),
  ).toContain('## What the log says');
  expect(
    await between(
      `<h2>Logs</h2><p>${sentence}</p><p><strong>What the log says</strong></p><p>${sentence.replace('ship', 'boat')}</p>`,
    ),
  ).toContain('**What the log says**');
});

describe('notes', () => {
  test('are taken from wherever the page has them', async () => {
    const markdown = await toMarkdown(
      `<p>The keeper wrote down every ship<a class="footnote-ref" href="#n7">[7]</a> since the war.</p><hr><div class="notes"><p id="n7">[7] Log of the light, page 3. <a href="#r7">↑</a></p></div>`,
    );
    expect(markdown).toContain('every ship[^1] since');
    expect(markdown).toContain('[^1]: \\[7] Log of the light, page 3.');
  });

  test('a number that leads to a section is none', async () => {
    expect(await toMarkdown(`<h2 id="s2">Two</h2><p>${sentence} See <a href="#s2">2</a>.</p>`)).not.toContain(
      '[^',
    );
  });
});

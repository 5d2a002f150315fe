import { describe, expect, test } from 'vitest';
import { feedHtmlOf } from '../../../src/outputs/feeds/feed-html.ts';
import { htmlOf } from '../../support/render.ts';

const page = 'https://digest.example/repo/articles/low-tide/';
const feed = (html: string) => feedHtmlOf(html, page);

describe('addresses', () => {
  test.each([
    ['/repo/topics/', 'https://digest.example/repo/topics/'],
    ['#p-1', `${page}#p-1`],
    ['?page=2', `${page}?page=2`],
    ['//courier.example/a', 'https://courier.example/a'],
    ['https://courier.example/é|[x]', 'https://courier.example/%C3%A9%7C%5Bx%5D'],
    ['mailto:desk@press.example', 'mailto:desk@press.example'],
    ['https://[', page],
  ])('%s becomes %s', (from, to) => {
    expect(feed(`<a href="${from}">x</a>`)).toBe(`<a href="${to}">x</a>`);
  });

  test('those of a srcset as well', () => {
    expect(
      feed('<img src="/repo/a.png" srcset="/repo/a.png 1x, /repo/b.png 2x" alt="A" sizes="100vw">'),
    ).toBe(
      '<img src="https://digest.example/repo/a.png" srcset="https://digest.example/repo/a.png 1x, https://digest.example/repo/b.png 2x" alt="A">',
    );
  });
});

test('what readers drop is not there: attributes of the page, its wrappers, its hidden parts', () => {
  expect(
    feed(
      '<section id="s" class="c" data-x="1"><div role="region" tabindex="0"><p id="p-1" style="color:red" onclick="x()">Sand.</p></div></section><p hidden>Not yet.</p>',
    ),
  ).toBe('<p>Sand.</p>');
});

test.each(['script', 'style', 'iframe', 'form', 'template', 'object', 'select', 'textarea'])(
  '<%s> goes with all that it holds',
  (name) => {
    expect(feed(`<p>Sand.</p><${name}>x</${name}>`)).toBe('<p>Sand.</p>');
  },
);

test('a fold is unfolded', () => {
  expect(feed('<details><summary>More</summary><p>Sand.</p></details>')).toBe('More<p>Sand.</p>');
});

test('control characters, noncharacters and the sign of a lost one are left out', () => {
  expect(feed('<p title="a\u0008b">a\u000bb\u0085c\ufffdd\ufdd0e😀\u200ff</p>')).toBe(
    '<p title="ab">abcde😀\u200ff</p>',
  );
});

test('a note keeps its number and leads to the page; the way back is gone', () => {
  const html = feed(htmlOf('Sand.[^1]\n\n[^1]: Wet.'));
  expect(html).toContain(`<sup><a href="${page}#user-content-fn-1">1</a></sup>`);
  expect(html).toMatch(/<h2>Notes<\/h2>\s*<ol>\s*<li>\s*<p>Wet. *<\/p>/u);
  expect(html).not.toContain('↩');
});

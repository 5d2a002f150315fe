import { describe, expect, test } from 'vitest';
import { htmlOf } from '../support/render.ts';

/** The names and ids of a body's headings. */
function headingsIn(body: string): string[] {
  return [...htmlOf(body).matchAll(/<(h\d)[^>]* id="([^"]*)"/gu)].map(
    ([, name = '', id = '']) => `${name}#${id}`,
  );
}

describe('headings', () => {
  test('begin under the page’s own h1', () => {
    expect(headingsIn('# A\n\n## B\n\n### C')).toEqual(['h2#s-a', 'h3#s-b', 'h4#s-c']);
    expect(headingsIn('## A\n\n### B')).toEqual(['h2#s-a', 'h3#s-b']);
    expect(headingsIn('### A\n\n#### B')).toEqual(['h2#s-a', 'h3#s-b']);
  });

  test('never go deeper than h6', () => {
    expect(headingsIn('# A\n\n###### B')).toEqual(['h2#s-a', 'h6#s-b']);
  });

  test('keep their letters in any script, and take no id of the page', () => {
    expect(headingsIn('## 台湾海峡\n\n## main')).toEqual(['h2#s-台湾海峡', 'h2#s-main']);
  });
});

test('a table scrolls in a named region, and its alignment is a class', () => {
  expect(
    htmlOf('| a | b |\n|:-:|--:|\n| 1 | 2 |\n\n<table><tr><td align="left" style="x">3</td></tr></table>'),
  ).toMatchInlineSnapshot(`
    "<section class="table" tabindex="0" aria-label="Table 1"><table>
    <thead>
    <tr>
    <th class="align-center">a</th>
    <th class="align-right">b</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td class="align-center">1</td>
    <td class="align-right">2</td>
    </tr>
    </tbody>
    </table></section>
    <section class="table" tabindex="0" aria-label="Table 2"><table><tbody><tr><td class="align-left">3</td></tr></tbody></table></section>"
  `);
});

test('code is shown as it is, and the keyboard reaches it', () => {
  expect(htmlOf('```js\nif (a < b) "<b>";\n```')).toMatchInlineSnapshot(`
    "<pre tabindex="0"><code class="language-js">if (a &#x3C; b) "&#x3C;b>";
    </code></pre>"
  `);
});

test('the rest of GitHub’s Markdown', () => {
  expect(htmlOf('~~gone~~ https://example.org\n\n- [x] done')).toMatchInlineSnapshot(`
    "<p id="p-2277b9e9"><del>gone</del> <a href="https://example.org" rel="noopener">https://example.org</a></p>
    <ul class="contains-task-list">
    <li class="task-list-item" id="p-a4c3ed04"> done</li>
    </ul>"
  `);
});

import { describe, expect, test } from 'vitest';
import { makeBlocks } from '../make-page.ts';

const texts = (body: string): string[] => makeBlocks(body).map(({ text }) => text);

describe('every text stands in one block', () => {
  test.each([
    ['loose text between blocks', '<div>a <b>b</b><p>c</p>d</div>', ['a b', 'c', 'd']],
    ['two line breaks part paragraphs', '<div>a<br>b<br> <br>c</div>', ['a b', 'c']],
    ['blocks within a line', '<span><div>a</div></span><span>b</span>', ['a', 'b']],
    ['an item with a list in it', '<ul><li>a<ul><li>b</li></ul></li></ul>', ['a', 'b']],
    ['text without any element', 'a<hr>b', ['a', 'b']],
    ['code is one', '<pre>a\n\nb<br><br>c</pre>', ['a b c']],
  ])('%s', (_case, body, expected) => {
    expect(texts(body)).toEqual(expected);
  });

  test('one line break after a whole paragraph parts it, within verse it does not', () => {
    const paragraph =
      'The pilots went back to work on Monday, and by the evening the roads were empty of waiting ships, said the port.';
    expect(texts(`<div>${paragraph}<br>${paragraph}</div>`)).toHaveLength(2);
    expect(texts('<p>The quay is long,<br>the tide is strong.</p>')).toHaveLength(1);
  });
});

test('what nobody sees is gone', () => {
  const body =
    '<p>a</p><p hidden>b</p><p style="color: red; display : none">c</p><span class="sr-only">d</span><div aria-hidden="true">e</div><select><option>f</select><p>g<span class="mw-editsection">h</span></p><!-- i -->';
  expect(texts(`${body}${'<p>long text</p>'.repeat(9)}`).slice(0, 3)).toEqual(['a', 'g', 'long text']);
});

test('a hidden part that holds much of the text is kept: a script will show it', () => {
  expect(
    texts('<p>a</p><div style="display:none"><p>The whole of the article is in here.</p></div>'),
  ).toHaveLength(2);
});

test('a table of figures is one block, the cells of a layout are parts of the page', () => {
  const figures = '<table><tr><th>Gauge<th>Level<tr><td>quay<td>3.4</table>';
  expect(makeBlocks(figures).map(({ element }) => element.tagName)).toEqual(['table']);
  const layout = '<table><tr><td><h2>a</h2><p>b</p></td><td>c</td></tr></table>';
  expect(texts(layout)).toEqual(['a', 'b', 'c']);
});

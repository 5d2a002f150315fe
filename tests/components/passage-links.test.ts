import { expect, test } from 'vitest';
import { withPassageLinks } from '../../src/components/text/passage-links.ts';

test('every passage gets a link to itself, and nothing else does', () => {
  const html =
    '<h2 id="s-a">A</h2>\n<p id="p-1f3a9c2b">One</p>\n<ul>\n<li id="p-00000000-2">Two</li>\n</ul><p id="user-content-p">x</p>';
  expect(withPassageLinks(html, 'Link to “this” & that')).toMatchInlineSnapshot(`
    "<h2 id="s-a">A</h2>
    <p id="p-1f3a9c2b"><a class="passage-link" href="#p-1f3a9c2b" aria-label="Link to “this” &#38; that"></a>One</p>
    <ul>
    <li id="p-00000000-2"><a class="passage-link" href="#p-00000000-2" aria-label="Link to “this” &#38; that"></a>Two</li>
    </ul><p id="user-content-p">x</p>"
  `);
});

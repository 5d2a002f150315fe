import { expect, test } from 'vitest';
import { htmlOf, render } from '../support/render.ts';

/** The HTML without the ids of passages, which are beside the point here. */
function clean(body: string): string {
  return htmlOf(body)
    .replace(/ id="p-[\da-f]{8}"/gu, '')
    .trim();
}

test.each([
  ['a script', 'a <script>alert(1)</script> b', '<p>a  b</p>'],
  ['a script in a block', '<script>\nalert(1)\n</script>\n\nText.', '<p>Text.</p>'],
  ['a style', '<style>p { color: red }</style>\n\nText.', '<p>Text.</p>'],
  ['a frame', 'a <iframe src="https://example.org">b</iframe> c', '<p>a  c</p>'],
  ['an object', 'a <object data="x">b</object> c', '<p>a  c</p>'],
  ['a drawing', 'a <svg onload="alert(1)"><script>x</script><text>b</text></svg> c', '<p>a  c</p>'],
  ['formulas that hide a script', 'a <math><mtext><script>x</script></mtext></math> c', '<p>a  c</p>'],
  ['a form', '<form action="/x"><input name="a"><button>Send</button></form>', 'Send'],
  ['page furniture', '<base href="//x"><meta http-equiv="refresh"><link rel="stylesheet" href="x">', ''],
  ['a comment', 'a <!-- b --> c', '<p>a  c</p>'],
  ['handlers, styles and classes', '<b onclick="x" style="y" class="z" data-a="b">c</b>', '<p><b>c</b></p>'],
  [
    'a handler of an image',
    '<img src="map.svg" onerror="x" srcset="y 2x" alt="Map">',
    '<img src="/repo/media/map.1f3a9c2b.svg" alt="Map" width="1600" height="900" loading="lazy" decoding="async">',
  ],
])('%s', (_what, body, html) => {
  expect(clean(body)).toBe(html);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '&#106;avascript:alert(1)',
  'java\tscript:alert(1)',
  'vbscript:x',
  'data:text/html,x',
])('a link to %s leads nowhere', (href) => {
  expect(clean(`<a href="${href}">a</a>`)).toBe('<p><a>a</a></p>');
  expect(htmlOf(`[a](<${href}>)`)).not.toContain('href');
});

test.each([
  ['/\\example.org', '<a href="//example.org" rel="noopener">a</a>'],
  ['/\t/example.org', '<a href="//example.org" rel="noopener">a</a>'],
  ['\\\\example.org\\x?a\\b', '<a href="//example.org/x?a\\b" rel="noopener">a</a>'],
  ['https:\\\\example.org', '<a href="https://example.org" rel="noopener">a</a>'],
  [' /topics/ ', '<a href="/repo/topics/">a</a>'],
])('a link to %s is written as browsers read it', (href, html) => {
  expect(clean(`<a href="${href}">a</a>`)).toBe(`<p>${html}</p>`);
});

test('what steers without being seen is written out, however it is spelt', () => {
  expect(clean('safe\u202egpj.exe \u001b[31m')).toBe('<p>safe‹U+202E›gpj.exe ‹U+001B›[31m</p>');
  expect(clean('<b title="&#x202e;x">a&#x202e;b</b>')).toBe('<p><b title="‹U+202E›x">a‹U+202E›b</b></p>');
  expect(clean('a &#x202e;b\\\nc')).toBe('<p>a ‹U+202E›b<br>\nc</p>');
});

test('ids and names can’t take the place of the page’s own', () => {
  expect(clean('<b id="main">a</b> <b id="location" name="cookie">b</b>')).toBe(
    '<p><b id="user-content-main">a</b> <b id="user-content-location">b</b></p>',
  );
  expect(htmlOf('<p id="p-00000000">Text.</p>')).not.toContain('p-00000000');
});

test('an id that is given twice stays with the first', () => {
  expect(clean('<b id="a">x</b> <b id="a">y</b>')).toBe('<p><b id="user-content-a">x</b> <b>y</b></p>');
});

test('what an article needs is kept', () => {
  const kept = [
    '<abbr title="World Trade Organization">WTO</abbr>',
    '<q lang="fr" dir="ltr">oui</q>',
    '<time datetime="2023-06-19">Monday</time>',
    '<small>a</small><mark>b</mark><cite>c</cite><u>d</u><kbd>e</kbd><sub>f</sub>',
    '<ruby>台<rt>tái</rt></ruby>',
  ];
  for (const html of kept) expect(clean(html)).toBe(`<p>${html}</p>`);
});

test('open elements are closed, so that a text can’t swallow the page', () => {
  expect(clean('<blockquote><b>a\n\nb</div></section>')).toMatch(/^<blockquote>.*<\/blockquote>$/su);
  expect(render('</main></body></html>').html).toBe('');
});

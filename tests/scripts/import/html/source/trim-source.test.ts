import { describe, expect, test } from 'vitest';
import { RefusedError } from '../../../../../scripts/import/draft.ts';
import { DEPTH_LIMIT, TAG_LIMIT, trimSource } from '../../../../../scripts/import/html/source/trim-source.ts';

test('scripts, styles, drawings and comments go; JSON-LD is kept apart', () => {
  const source = `<p>a</p><style>p { color: "</p>" }</style><!-- <p>b</p> --><script>if (1 < 2) "<p>"</script>
<SCRIPT type='application/ld+json'>{"a":"<p>"}</SCRIPT><svg><title>x</title></svg><p>c</p>`;
  const { html, jsonLd } = trimSource(source);
  expect(html).toBe('<p>a</p>\n<p>c</p>');
  expect(jsonLd).toEqual(['{"a":"<p>"}']);
});

test.each([
  ['a bracket in a quoted value', '<a title="a > b" href=x>c</a>'],
  ['a quotation mark in a value without any', '<a href=it"s>c</a>'],
  ['a bracket that begins no tag', 'a < b and 3 <4'],
  ['a tag that never ends', '<p>a</p><a href="x'],
])('%s is left as it is', (_case, source) => {
  expect(trimSource(source).html).toBe(source);
});

test.each(['<!-- ', '<script>', '<style>p {', '<textarea>'])('%s without an end takes the rest', (open) => {
  expect(trimSource(`<p>a</p>${open} b <p>c</p>`).html).toBe('<p>a</p>');
});

test('a tag of hundreds of attributes loses them, since their time grows with their square', () => {
  const attributes = Array.from({ length: 500 }, (_, at) => `a${at}=1`).join(' ');
  expect(trimSource(`<div ${attributes}>a</div>`).html).toBe('<div>a</div>');
});

describe('depth', () => {
  test('a page as deep as a browser saves passes', () => {
    expect(() => trimSource('<div>'.repeat(DEPTH_LIMIT))).not.toThrow();
  });

  test('a deeper one is refused, closed or not', () => {
    for (const end of ['', '</div>'.repeat(20_000)])
      expect(() => trimSource(`${'<div>'.repeat(20_000)}a${end}`)).toThrow(RefusedError);
  });

  test('elements that end where the next begins are not deep', () => {
    expect(() => trimSource(`<ul>${'<li>a'.repeat(5_000)}`)).not.toThrow();
    expect(() => trimSource('<p>a<br>'.repeat(5_000))).not.toThrow();
  });

  test('the sentence says what to do instead', () => {
    expect(() => trimSource('<b>'.repeat(1_000))).toThrowErrorMatchingInlineSnapshot(
      `[RefusedError: The page nests more than 512 elements in each other, which no article does. Save the page again in a browser, or copy its text into a .txt file and import that.]`,
    );
  });
});

test('a page of too many tags is refused', () => {
  expect(() => trimSource('<i></i>'.repeat(TAG_LIMIT))).toThrowErrorMatchingInlineSnapshot(
    `[RefusedError: The page has more than 120,000 tags, too many to look for an article in. Copy the article’s text into a .txt file and import that.]`,
  );
});

test.each([
  ['brackets', '<'.repeat(400_000)],
  ['open quotes', '<a title="'.repeat(40_000)],
  ['open comments', '<!-'.repeat(100_000)],
  ['open scripts', '<script'.repeat(60_000)],
])('400 KB of %s are read in a second', (_case, source) => {
  const started = performance.now();
  trimSource(source);
  expect(performance.now() - started).toBeLessThan(1000);
});

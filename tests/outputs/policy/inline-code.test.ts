import { expect, test } from 'vitest';
import { inlineCodeIn } from '../../../src/outputs/policy/inline-code.ts';

test('inline styles and scripts are found with their exact text', () => {
  const html =
    '<head><style>a > b{}</style><script>if (a < b) go("</p>");</script><script type="module">\nx\n</script>' +
    '<script type="speculationrules">{}</script></head>';
  expect(inlineCodeIn(html)).toEqual({
    styles: ['a > b{}'],
    scripts: ['if (a < b) go("</p>");', '\nx\n', '{}'],
    scriptFiles: false,
    forms: false,
  });
});

test('data is no script, and a script in a file has no text of its own', () => {
  const html =
    '<script type="application/ld+json">{"a":1}</script><script type="module" src="/a.js"></script><form action="/">';
  expect(inlineCodeIn(html)).toEqual({ styles: [], scripts: [], scriptFiles: true, forms: true });
});

test.each([
  ['a quoted attribute', '<p title="<style>x</style>" lang=en>y</p>'],
  ['an attribute in single quotes', "<p title='a > <script>x</script>'>y</p>"],
  ['a comment', '<!-- <style>x</style> -->'],
  ['a title', '<title><style>x</style></title>'],
  ['a data block', '<script type="application/json">"<style>x<\\/style>"</script>'],
  ['an attribute called like one', '<p data-src="1">x</p><br data-type="module">'],
])('what stands in %s is no element', (_where, html) => {
  expect(inlineCodeIn(html)).toEqual({ styles: [], scripts: [], scriptFiles: false, forms: false });
});

test('a page that is cut off within a tag takes no longer for it', () => {
  const started = performance.now();
  inlineCodeIn(`<p ${'a="b" c '.repeat(50_000)}`);
  inlineCodeIn('<style>'.repeat(5000));
  inlineCodeIn('<!--'.repeat(5000));
  expect(performance.now() - started).toBeLessThan(2000);
});

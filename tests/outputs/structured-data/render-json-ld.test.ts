import { expect, test } from 'vitest';
import { renderJsonLd } from '../../../src/outputs/structured-data/render-json-ld.ts';

const headline = '</script><!--<script>alert("1")\u2028\u2029& “\\”';

test('a graph of schema.org', () => {
  expect(JSON.parse(renderJsonLd([{ '@type': 'NewsArticle', headline }]))).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'NewsArticle', headline }],
  });
});

test('no text ends the script that it stands in', () => {
  const json = renderJsonLd([{ '@type': 'NewsArticle', headline }]);
  expect(json).not.toMatch(/[<\u2028\u2029]/u);
  expect(json).toContain('\\u003c/script>');
});

import { expect, test } from 'vitest';
import { htmlOf, render } from '../support/render.ts';

const image =
  '<img src="/repo/media/map.1f3a9c2b.svg" alt="A map." width="1600" height="900" loading="lazy" decoding="async">';

test('an image with a paragraph to itself is a figure', () => {
  expect(htmlOf('![A map.](map.svg)')).toBe(`<figure>${image}</figure>`);
});

test('the words after its address are its caption', () => {
  expect(htmlOf('![A map.](map.svg "The strait in June.")')).toBe(
    `<figure>${image}<figcaption>The strait in June.</figcaption></figure>`,
  );
});

test('brackets at their end hold the credit, and only there', () => {
  expect(htmlOf('![A map.](map.svg "The strait (north) in June. (Ana Lima)")')).toBe(
    `<figure>${image}<figcaption>The strait (north) in June. <small>Ana Lima</small></figcaption></figure>`,
  );
  expect(htmlOf('![A map.](map.svg "The strait (north) in June.")')).toContain(
    '<figcaption>The strait (north) in June.</figcaption>',
  );
});

test('an image within words stays in its line', () => {
  const { html, passages } = render('See ![A map.](map.svg) here.');
  expect(html).toMatch(/^<p id="p-[\da-f]{8}">See <img .*> here\.<\/p>$/u);
  expect(passages).toHaveLength(1);
});

test('a figure is no passage, and an image that is not there no figure', () => {
  expect(render('![A map.](map.svg "The strait.")').passages).toEqual([]);
  expect(htmlOf('![A lost map.](lost.svg)')).not.toContain('<figure>');
});

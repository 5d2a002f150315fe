import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { nameEvidence, nameWords } from '../../../../../scripts/import/html/body/names.ts';
import { newElement } from '../../../../../scripts/import/html/tree.ts';

const element = (properties: Element['properties'], tagName = 'div'): Element =>
  newElement(tagName, [], properties);

test('names fall into words, each also with its neighbour', () => {
  expect(nameWords(element({ className: ['ReadMore', 'story__share-bar'] }))).toEqual(
    expect.arrayContaining(['read', 'more', 'read-more', 'story', 'share', 'bar', 'share-bar']),
  );
});

test.each([
  [{ className: ['sharedaddy'] }, 'share buttons'],
  [{ className: ['c-related-articles'] }, 'related articles'],
  [{ id: 'jp-relatedposts' }, 'related articles'],
  [{ dataComponent: 'NewsletterSignup' }, 'newsletter form'],
  [{ className: ['ad-slot'] }, 'advertisement'],
  [{ role: 'navigation' }, 'navigation'],
])('%o is %s', (properties, why) => {
  expect(nameEvidence(element(properties))).toEqual({ strength: 'strong', why });
});

test.each([
  ['words within words', { className: ['shadow', 'adaptive', 'navy', 'footnotes', 'headline'] }],
  ['what WordPress files a post under', { className: ['category-newsletter', 'tag-comments'] }],
  ['ids made of a title', { id: 'how-popular-are-comments-and-related-things' }],
])('%s say nothing', (_case, properties) => {
  expect(nameEvidence(element(properties))).toBeUndefined();
});

test('a heading’s id is made of its words', () => {
  expect(nameEvidence(element({ id: 'comments' }, 'h2'))).toBeUndefined();
});

test('words that a page uses for its own text are ignored', () => {
  const wrapper = element({ className: ['subscription-preview'] });
  expect(nameEvidence(wrapper)?.why).toBe('newsletter form');
  expect(nameEvidence(wrapper, new Set(['subscription']))).toBeUndefined();
});

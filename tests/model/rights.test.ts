import { expect, test } from 'vitest';
import { allowanceOf, rightsOf, rightsSchema } from '../../src/model/rights.ts';

test('what may leave the site', () => {
  expect(Object.fromEntries(rightsSchema.options.map((rights) => [rights, allowanceOf(rights)]))).toEqual({
    full: { body: true, lede: true, figure: true },
    excerpt: { body: false, lede: true, figure: false },
    link: { body: false, lede: false, figure: false },
  });
});

test('an article’s own rights come before its source’s, and those before the site’s', () => {
  expect(rightsOf('link', 'full', 'full')).toBe('link');
  expect(rightsOf('full', 'link', 'link')).toBe('full');
  expect(rightsOf(undefined, 'excerpt', 'full')).toBe('excerpt');
  expect(rightsOf(undefined, undefined, 'full')).toBe('full');
});

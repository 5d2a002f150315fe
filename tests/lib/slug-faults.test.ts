import { expect, test } from 'vitest';
import { isSlug } from '../../src/lib/slug.ts';
import { slugFault } from '../../src/lib/slug-faults.ts';

test.each([
  'ferry',
  'g7-summit',
  '台湾-海峡',
  'カメラの時代',
  'été',
  'печать-3d',
  'iphone-в-москве',
  'console',
  'com10',
  'a'.repeat(200),
])('%s is a good name', (slug) => {
  expect(isSlug(slug)).toBe(true);
  expect(slugFault(slug)).toBeUndefined();
});

test.each([
  ['con', 'is a device on Windows, where no file can bear it'],
  ['com1', 'is a device on Windows, where no file can bear it'],
  ['lpt9', 'is a device on Windows, where no file can bear it'],
  ['e\u0301te\u0301', 'is written with accents apart from their letters, which some systems write together'],
  ['台'.repeat(67), 'has more than 200 bytes, and with what is added file systems refuse it'],
  ['pаypal-news', 'mixes letters of different scripts that look alike in "pаypal" (Latin and Cyrillic)'],
  ['κοσμοs', 'mixes letters of different scripts that look alike in "κοσμοs" (Latin and Greek)'],
])('%s is none: it %s', (slug, fault) => {
  expect(slugFault(slug)).toBe(fault);
});

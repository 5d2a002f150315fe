import { expect, test } from 'vitest';
import { isSentence, lengthOf } from '../../../../../scripts/import/html/body/blocks.ts';
import { makeBlocks } from '../make-page.ts';

test.each([
  ['The pilots went back to work on Monday evening.', true],
  ['„Wir haben lange genug gewartet“, sagte der Lotse nach der Sitzung.“', true],
  ['港口的老灯塔周一晚上重新点亮，这是它停用十二年以后第一次发光。', true],
  ['رست العبّارة البيضاء صباح الاثنين في الميناء القديم بعد غياب.', true],
  ['Posted by jdoe on 24. July 2017 at 18:55 in the Harbour', false],
  ['Pilots go back to work after three weeks of waiting', false],
  ['Yes, they did.', false],
])('%s', (text, expected) => {
  expect(isSentence(text)).toBe(expected);
});

test('a character of a script without spaces weighs as much as a few letters', () => {
  expect(lengthOf('老灯塔')).toBe(9);
  expect(lengthOf('등대')).toBe(4);
  expect(lengthOf('quay')).toBe(4);
});

test('a link’s share of a block; numbers of notes do not count', () => {
  const share = (body: string): number | undefined => makeBlocks(body)[0]?.linkShare;
  expect(share('<p>abc <a href="/x">def</a></p>')).toBeCloseTo(3 / 7);
  expect(share('<a href="/x"><div>abc</div></a>')).toBe(1);
  expect(share('<p>abc<sup><a href="#fn1">1</a></sup></p>')).toBe(0);
  expect(share('<ul><li><a href="#part">A part of the page</a></li></ul>')).toBe(1);
});

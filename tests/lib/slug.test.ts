import { describe, expect, test } from 'vitest';
import { isSlug, slugOf } from '../../src/lib/slug.ts';

describe('slugOf', () => {
  test.each([
    ['Blue Harbour: day 2', 'blue-harbour-day-2'],
    ['Pelé é o rei', 'pele-e-o-rei'],
    ["Ana’s and Rui's “plan”", 'anas-and-ruis-plan'],
    ['Łódź', 'łodz'],
    ['İstanbul', 'istanbul'],
    ['Việt Nam', 'viet-nam'],
    ['Ωμέγα ΟΔΟΣ', 'ωμεγα-οδος'],
    ['Новый ёж', 'новый-еж'],
    ['Ще не вмерла Україна', 'ще-не-вмерла-україна'],
    ['北京 新闻', '北京-新闻'],
    ['ガザのニュース', 'ガザのニュース'],
    ['뉴스 한국', '뉴스-한국'],
    ['हिन्दी समाचार', 'हिन्दी-समाचार'],
    ['தமிழ் செய்தி', 'தமிழ்-செய்தி'],
    ['ข่าวไทย', 'ข่าวไทย'],
    ['خَبَر عاجل', 'خبر-عاجل'],
    ['שָׁלוֹם עולם', 'שלום-עולם'],
    ['½ price', '1-2-price'],
    ['  ...and then  ', 'and-then'],
    ['!!!', ''],
  ])('%s → %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug.normalize('NFC'));
    expect(slug === '' || isSlug(slug)).toBe(true);
  });

  test('cuts between words', () => {
    expect(slugOf('one two three four', 12)).toBe('one-two');
    expect(slugOf('one two three four', 13)).toBe('one-two-three');
  });

  test('cuts a word that is too long by itself, and no character in half', () => {
    expect(slugOf('abcdefghij', 4)).toBe('abcd');
    expect(slugOf('𠮷𠮷𠮷', 3)).toBe('𠮷');
  });
});

test.each(['a', 'day-2', '2023', 'ニュース', 'हिन्दी', 'straße'])('isSlug takes %s', (text) => {
  expect(isSlug(text)).toBe(true);
});

test.each(['', '-a', 'a-', 'a--b', 'A', 'a b', 'a_b', 'a/b', '..', 'a.b', 'é!', 'a\n'])(
  'isSlug refuses %j',
  (text) => {
    expect(isSlug(text)).toBe(false);
  },
);

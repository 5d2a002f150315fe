import { expect, test } from 'vitest';
import { otherLanguages } from '../../src/views/other-languages.ts';
import { makeDigest } from '../support/make-digest.ts';
import { makeArticle, makeSite } from '../support/make.ts';

const english = makeArticle({ slug: 'low-tide', lang: 'en' });
const chinese = makeArticle({ slug: 'tui-chao', lang: 'zh', translationOf: 'low-tide' });
const arabic = makeArticle({ slug: 'al-jazr', lang: 'ar', translationOf: 'low-tide' });
const alone = makeArticle({ slug: 'alone' });
const digest = makeDigest({
  site: makeSite({ base: '/repo/' }),
  articles: [english, chinese, arabic, alone],
});

test('an article leads to itself in other languages, each by its own name', () => {
  expect(otherLanguages(chinese, digest)).toEqual([
    { lang: 'en', label: 'English', href: '/repo/articles/low-tide/' },
    { lang: 'ar', label: 'العربية', href: '/repo/articles/al-jazr/' },
  ]);
});

test('an article without translations leads nowhere', () => {
  expect(otherLanguages(alone, digest)).toEqual([]);
});

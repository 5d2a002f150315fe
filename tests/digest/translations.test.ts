import { expect, test } from 'vitest';
import { translationsOf } from '../../src/digest/translations.ts';
import { makeArticle } from '../support/make.ts';

const original = makeArticle({ slug: 'low-tide', lang: 'en' });
const portuguese = makeArticle({ slug: 'mare-baixa', lang: 'pt', translationOf: 'low-tide' });
const french = makeArticle({ slug: 'maree-basse', lang: 'fr', translationOf: 'low-tide' });
const alone = makeArticle({ slug: 'alone' });
const articles = [portuguese, alone, original, french];

test('each of a group has the whole group, the original first, the rest by language', () => {
  for (const article of [original, portuguese, french])
    expect(translationsOf(article, articles)).toEqual([original, french, portuguese]);
});

test('an article without a translation has no group', () => {
  expect(translationsOf(alone, articles)).toEqual([]);
});

test('translations of an original that is not published still know each other', () => {
  expect(translationsOf(french, [french, portuguese])).toEqual([french, portuguese]);
  expect(translationsOf(french, [french])).toEqual([]);
});

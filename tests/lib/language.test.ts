import { describe, expect, test } from 'vitest';
import {
  countryName,
  directionOf,
  formatList,
  languageAttributes,
  languageName,
  scriptOf,
} from '../../src/lib/language.ts';

describe('directionOf', () => {
  test.each(['ar', 'he', 'fa', 'ur', 'yi', 'ps', 'dv', 'ckb', 'az-Arab', 'pa-PK', 'ff-Adlm', 'syc'])(
    '%s runs from right to left',
    (language) => expect(directionOf(language)).toBe('rtl'),
  );

  test.each(['en', 'pt-BR', 'zh-Hans', 'ja', 'ru', 'az', 'pa', 'hi', 'ar-Latn'])(
    '%s runs from left to right',
    (language) => expect(directionOf(language)).toBe('ltr'),
  );

  test('agrees with the runtime on every language that both know', () => {
    for (const language of ['am', 'bn', 'ku', 'ku-Arab', 'ms', 'sd', 'sw', 'ta', 'ug', 'vi', 'zh-Hant']) {
      expect(directionOf(language), language).toBe(new Intl.Locale(language).getTextInfo().direction);
    }
  });
});

test('the script is found where the tag does not say it', () => {
  expect([scriptOf('en'), scriptOf('sr'), scriptOf('sr-Latn'), scriptOf('zh-TW')]).toEqual([
    'Latn',
    'Cyrl',
    'Latn',
    'Hant',
  ]);
});

test('a text in the language around it says nothing of its language', () => {
  expect(languageAttributes('en', 'en')).toEqual({});
  expect(languageAttributes('ar', 'en')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(languageAttributes('en', 'ar')).toEqual({ lang: 'en', dir: 'ltr' });
});

test('lists and names are the reader’s', () => {
  expect(formatList(['Ann', 'Bo', 'Cy'], 'en-GB')).toBe('Ann, Bo and Cy');
  expect(formatList(['Ann', 'Bo'], 'pt')).toBe('Ann e Bo');
  expect(languageName('pt-BR', 'en')).toBe('Brazilian Portuguese');
  expect(countryName('BR', 'pt')).toBe('Brasil');
});

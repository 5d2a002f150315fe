import { expect, test } from 'vitest';
import { nearestLanguage } from '../../src/strings/nearest.ts';
import { readWords } from '../../src/strings/read-words.ts';
import { fill, fillCount } from '../../src/strings/words.ts';

const known = ['ar', 'en', 'es', 'pt', 'zh'];

test.each([
  ['pt', 'pt'],
  ['pt-BR', 'pt'],
  ['PT-br', 'pt'],
  ['es-419', 'es'],
  ['zh-Hans', 'zh'],
  ['zh-CN', 'zh'],
  ['zh-Hans-SG', 'zh'],
  ['ar-EG', 'ar'],
  ['en-GB', 'en'],
])('a site in %s speaks %s', (language, name) => {
  expect(nearestLanguage(language, known)).toBe(name);
});

test.each(['fr', 'zh-TW', 'zh-Hant', 'ar-Latn', 'az-Arab'])('a site in %s has no words', (language) => {
  expect(nearestLanguage(language, known)).toBeUndefined();
});

test('a catalogue of the country goes before the language’s, and that before another country’s', () => {
  expect(nearestLanguage('pt-PT', ['pt', 'pt-PT'])).toBe('pt-PT');
  expect(nearestLanguage('pt-AO', ['pt-PT', 'pt'])).toBe('pt');
  expect(nearestLanguage('zh-HK', ['zh', 'zh-Hant'])).toBe('zh-Hant');
});

test('reads the words of the nearest catalogue', () => {
  expect(readWords(process.cwd(), 'pt-BR').topics).toBe('Temas');
  expect(readWords(process.cwd(), 'zh-Hans-CN').topics).toBe('专题');
});

test('fills gaps, and counts as the language does', () => {
  const { articleCount, published } = readWords(process.cwd(), 'ar');
  expect(fill(published, { date: '19 يونيو' })).toBe('نُشر في 19 يونيو');
  const said = [0, 1, 2, 3, 11, 100].map((count) => fillCount(articleCount, count, 'ar'));
  expect(said).toEqual(['لا مقالات', 'مقال واحد', 'مقالان', '3 مقالات', '11 مقالًا', '100 مقال']);
  const million = fillCount(readWords(process.cwd(), 'es').wordCount, 1_000_000, 'es');
  expect(million).toBe('1.000.000 de palabras');
});

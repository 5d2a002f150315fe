import { expect, test } from 'vitest';
import { goodContent, problemsOf } from '../support/content-folder.ts';

const inLanguage = (language: string) =>
  problemsOf({ 'site.yml': `${goodContent['site.yml']}language: ${language}\n` });

test('a language that the interface has no words in', () => {
  expect(inLanguage('sv')).toMatchInlineSnapshot(
    `"content/site.yml:6:11 The interface has no words in Swedish ("sv"), only in ar, en, es, pt, zh. Write one of these, and "lang: sv" in each article; or translate src/strings/en.yml as src/strings/sv.yml."`,
  );
});

test('a script that the interface does not write', () => {
  expect(inLanguage('zh-Hant')).toMatchInlineSnapshot(
    `"content/site.yml:6:11 The interface has no words in Traditional Chinese ("zh-Hant"), only in ar, en, es, pt, zh. Write one of these, and "lang: zh-Hant" in each article; or translate src/strings/en.yml as src/strings/zh-Hant.yml."`,
  );
});

test.each(['ar', 'en-GB', 'es-419', 'pt-BR', 'zh-Hans'])('%s has words', (language) => {
  expect(inLanguage(language)).toBe('');
});

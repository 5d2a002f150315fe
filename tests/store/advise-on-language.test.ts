import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblems } from '../../src/lib/problem.ts';
import { surveyContent } from '../../src/store/read-content.ts';
import { goodContent, writeContent } from '../support/content-folder.ts';

function adviceIn(language: string): string {
  const places = writeContent({ 'site.yml': `${goodContent['site.yml']}language: ${language}\n` });
  const { content, remarks } = surveyContent(places, 'code');
  expect([content.site.language, remarks.problems]).toEqual([language, []]);
  return formatProblems(remarks.advice).replaceAll(relative(process.cwd(), places.contentDir), 'content');
}

test('a language that the interface has no words in', () => {
  expect(adviceIn('sv')).toMatchInlineSnapshot(
    `"content/site.yml:6:11 The interface has no words in Swedish ("sv"), only in ar, en, es, pt, zh, so it speaks English. Translate src/strings/en.yml as src/strings/sv.yml, or write one of these here and "lang: sv" in each article."`,
  );
});

test('a script that the interface does not write', () => {
  expect(adviceIn('zh-Hant')).toMatchInlineSnapshot(
    `"content/site.yml:6:11 The interface has no words in Traditional Chinese ("zh-Hant"), only in ar, en, es, pt, zh, so it speaks English. Translate src/strings/en.yml as src/strings/zh-Hant.yml, or write one of these here and "lang: zh-Hant" in each article."`,
  );
});

test.each(['ar', 'en-GB', 'es-419', 'pt-BR', 'zh-Hans'])('%s has words', (language) => {
  expect(adviceIn(language)).toBe('');
});

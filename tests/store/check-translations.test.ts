import { expect, test } from 'vitest';
import { articleFile } from '../support/article-file.ts';
import { contentOf, problemsOf } from '../support/content-folder.ts';

const of = (slug: string, more = '') => articleFile(`translationOf: ${slug}\n${more}`);

test('a translation of an article that is not there', () => {
  expect(problemsOf({ 'articles/2023/mare-baixa.md': of('low-tied', 'lang: pt') })).toMatchInlineSnapshot(
    `"content/articles/2023/mare-baixa.md:4:16 Unknown article "low-tied". Did you mean "low-tide"? Write the slug of the original: its file's name without .md."`,
  );
});

test('a translation of itself', () => {
  expect(problemsOf({ 'articles/2023/mare-baixa.md': of('mare-baixa', 'lang: pt') })).toMatchInlineSnapshot(
    `"content/articles/2023/mare-baixa.md:4:16 An article is no translation of itself. Write the slug of the original: its file's name without .md."`,
  );
});

test('a translation of a translation', () => {
  expect(
    problemsOf({
      'articles/2023/mare-baixa.md': of('low-tide', 'lang: pt'),
      'articles/2023/maree-basse.md': of('mare-baixa', 'lang: fr'),
    }),
  ).toMatchInlineSnapshot(
    `"content/articles/2023/maree-basse.md:4:16 "mare-baixa" is a translation itself. Write the slug of its original, "low-tide"."`,
  );
});

test('two articles that call each other the original', () => {
  expect(
    problemsOf({
      'articles/2023/mare-baixa.md': of('maree-basse', 'lang: pt'),
      'articles/2023/maree-basse.md': of('mare-baixa', 'lang: fr'),
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/2023/mare-baixa.md:4:16 "maree-basse" says that it is a translation of this article. One of the two is the original: take translationOf out of its file.
    content/articles/2023/maree-basse.md:4:16 "mare-baixa" says that it is a translation of this article. One of the two is the original: take translationOf out of its file."
  `);
});

test('translations in one language', () => {
  expect(
    problemsOf({
      'articles/2023/ebb.md': of('low-tide'),
      'articles/2023/mare-baixa.md': of('low-tide', 'lang: pt'),
      'articles/2023/mare-vazia.md': of('low-tide', 'lang: PT'),
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/2023/ebb.md:4:16 This article and content/articles/2023/low-tide.md are both in "en", and translations of one article differ in language. Write the language of each in lang, for example lang: pt-BR.
    content/articles/2023/mare-vazia.md:5:7 This article and content/articles/2023/mare-baixa.md are both in "PT", and translations of one article differ in language. Write the language of each in lang, for example lang: pt-BR."
  `);
});

test('translations into several languages are right', () => {
  const { articles } = contentOf({
    'articles/2023/mare-baixa.md': of('low-tide', 'lang: pt'),
    'articles/2023/maree-basse.md': of('low-tide', 'lang: fr'),
  });
  expect(articles.filter(({ translationOf }) => translationOf === 'low-tide')).toHaveLength(2);
});

test('a name that is no slug is told of once', () => {
  expect(problemsOf({ 'articles/2023/mare-baixa.md': of('Low tide', 'lang: pt') })).toMatchInlineSnapshot(
    `"content/articles/2023/mare-baixa.md:4:16 translationOf: "Low tide" will not do. A slug is lower-case letters, digits and single hyphens, for example "military-channels"."`,
  );
});

import { expect, test } from 'vitest';
import { createPageMakers } from '../../../src/views/page-makers.ts';
import { indexLanguageOf, searchFiles } from '../../../src/views/search/search-index.ts';
import { makeDigest } from '../../support/make-digest.ts';
import { makeArticle } from '../../support/make.ts';

const years = Array.from({ length: 6 }, (_, index) =>
  makeArticle({ title: `Tide ${index}`, published: `${2016 + index}-03-01` }),
);

function filesOf(articles: typeof years) {
  const digest = makeDigest({ articles });
  return searchFiles(digest, createPageMakers(digest), 3);
}

function partsOf(articles: typeof years) {
  const { searchPart } = filesOf(articles);
  return new Map(searchPart.map(({ path, key }) => [path, key]));
}

test('an article added changes the part of its time, and no other', () => {
  const before = partsOf(years);
  expect([...before.keys()]).toEqual([
    '/search/parts/2016-2017/*',
    '/search/parts/2018-2019/*',
    '/search/parts/2020-2023/*',
  ]);
  const after = partsOf([...years, makeArticle({ title: 'Ebb', published: '2021-07-01' })]);
  const changed = [...after].filter(([path, key]) => before.get(path) !== key).map(([path]) => path);
  expect(changed).toEqual(['/search/parts/2020-2023/*']);
});

test('a part calls itself by its own language, the program by the site’s', () => {
  const { searchEngine, searchPart } = filesOf(years);
  expect(searchEngine[0].view.language).toBe('en');
  expect(searchPart.map(({ view }) => view.language)).toEqual([
    'en-x-2016-2017',
    'en-x-2018-2019',
    'en-x-2020-2023',
  ]);
});

test.each([
  ['pt-BR', 'pt'],
  ['zh-Hans', 'unknown'],
  ['ja', 'unknown'],
  ['ar', 'ar'],
])('the words of a site in %s are taken for "%s"', (language, index) => {
  expect(indexLanguageOf(language)).toBe(index);
});

test('rights decide what the index is given', () => {
  const documentOf = (rights: 'full' | 'excerpt' | 'link') => {
    const article = makeArticle({ summary: 'Said of it.', lede: 'It begins.', rights });
    const [part] = filesOf([article]).searchPart;
    const { summary, excerpt, body } = part?.view.documents[0] ?? {};
    return { summary, excerpt, hasBody: body !== undefined };
  };
  expect(documentOf('full')).toEqual({ summary: 'Said of it.', excerpt: undefined, hasBody: true });
  expect(documentOf('excerpt')).toEqual({ summary: 'Said of it.', excerpt: 'It begins.', hasBody: false });
  expect(documentOf('link')).toEqual({ summary: 'Said of it.', excerpt: undefined, hasBody: false });
});

import { describe, expect, test } from 'vitest';
import { authorsIn } from '../../../../../scripts/import/html/fields/author-names.ts';
import { jsonLd, makeFields } from '../make-page.ts';
import type { Parts } from '../make-page.ts';

describe('authorsIn', () => {
  test.each([
    ['By Ana Reis and Ola Berg', ['Ana Reis', 'Ola Berg']],
    ['Von unserer Reporterin | Anna Vogt', ['Anna Vogt']],
    ['Par Béatrice Jérôme et Paul Mercier', ['Béatrice Jérôme', 'Paul Mercier']],
    ['Por João Souza e Lia Prado, Agência Barra', ['João Souza', 'Lia Prado']],
    ['di Carla Fonti', ['Carla Fonti']],
    ['Автор: Иван Петров', ['Иван Петров']],
    ['作者：王小明', ['王小明']],
    ['佐藤健記者', ['佐藤健']],
    ['بقلم سامي حداد', ['سامي حداد']],
    ['JANE DOE jdoe@courier.example', ['Jane Doe']],
    ['By Jane Doe, Staff Writer | June 3, 2019 11:20 am', ['Jane Doe']],
    ['Economics editor Jane Doe', ['Jane Doe']],
    ['Jane Doe (Reporter)', ['Jane Doe']],
    ['By Jane Doe for the Courier', ['Jane Doe']],
    ['Posted in Ports by jdoe on May 4, 2019', ['jdoe']],
    ['Ursula von der Aa', ['Ursula von der Aa']],
    ['Blog Beitrag von Ana Reis', ['Ana Reis']],
    ['Mohammed bin Said and Ola Berg', ['Mohammed bin Said', 'Ola Berg']],
    ['jane@courier.example (Jane Doe)', ['Jane Doe']],
  ])('%s', (text, names) => {
    expect(authorsIn(text, { sites: [], language: 'en' })).toEqual(names);
  });

  test.each([
    'Staff',
    'By Staff Writer',
    'Redaktion',
    'admin',
    'Rédaction',
    'https://facebook.example/post',
    'News Desk',
    'ABC Rural',
    'TNN',
    'The Daily',
    'New York',
  ])('%s names nobody', (text) => {
    expect(authorsIn(text, { sites: [], language: 'en' })).toEqual([]);
  });

  test('the site is no author', () => {
    expect(authorsIn('Global Harbour', { sites: ['Global Harbour News'], language: 'en' })).toEqual([]);
  });

  test('dates are left out in the page’s language', () => {
    expect(authorsIn('Por Tom Ashby 5 de mayo de 2015', { sites: [], language: 'es' })).toEqual([
      'Tom Ashby',
    ]);
  });
});

const person = (name: string): object => ({ '@type': 'Person', name });
const article = (author: unknown): string => jsonLd({ '@type': 'NewsArticle', headline: 'a', author });

const cases: [string, Parts, string[] | undefined][] = [
  [
    'people before organisations',
    { head: article([{ '@type': 'Organization', name: 'Coastal Wire' }, person('Ana Reis')]) },
    ['Ana Reis'],
  ],
  [
    'the longer list, when it holds the shorter',
    {
      head: '<meta name="author" content="Ana Reis"><title>Quay</title>',
      body: '<h1>Quay</h1><p class="byline">By Ana Reis and Ola Berg</p>',
    },
    ['Ana Reis', 'Ola Berg'],
  ],
  [
    'not those of teasers below',
    {
      head: '<meta name="author" content="Ana Reis"><title>Quay</title>',
      body: `<h1>Quay</h1>${'<p>Line of the text.</p>'.repeat(20)}<a rel="author" href="/a">Ana Reis</a> <a rel="author" href="/b">Bo Frost</a>`,
    },
    ['Ana Reis'],
  ],
  [
    'a link to the author’s page',
    { head: '<title>Quay</title>', body: '<h1>Quay</h1><div><a href="/autor/ana-reis/">Ana Reis</a></div>' },
    ['Ana Reis'],
  ],
  [
    'a byline without a label, by its class',
    { head: '<title>Quay</title>', body: '<h1>Quay</h1><span class="article__author">Ana Reis</span>' },
    ['Ana Reis'],
  ],
  [
    'parts that only style keeps apart',
    {
      head: '<title>Quay</title>',
      body: '<h1>Quay</h1><div class="author"><span>By</span><a>Ana Reis</a><span>Senior Reporter</span></div>',
    },
    ['Ana Reis'],
  ],
  [
    'a full name before an account’s',
    {
      head: '<meta name="author" content="areis"><title>Quay</title>',
      body: '<h1>Quay</h1><p>By Ana Reis</p>',
    },
    ['Ana Reis'],
  ],
  ['an account, where there is no more', { head: '<meta name="author" content="areis">' }, ['areis']],
  [
    'not those who comment',
    {
      head: '<title>Quay</title>',
      body: '<h1>Quay</h1><div class="comments"><span class="author">Bo Frost</span></div>',
    },
    undefined,
  ],
  [
    'an agency, where no person is named',
    { head: article({ '@type': 'Organization', name: 'AFP' }) },
    ['AFP'],
  ],
  [
    'not the site itself',
    {
      head: `${article({ '@type': 'Organization', name: 'Coastal Wire' })}<meta property="og:site_name" content="Coastal Wire">`,
    },
    undefined,
  ],
];

test.each(cases)('%s', (_case, parts, authors) => {
  expect(makeFields(parts).fields.authors?.value).toEqual(authors);
});

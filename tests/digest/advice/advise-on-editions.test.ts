import { expect, test } from 'vitest';
import { adviseOnEditions } from '../../../src/digest/advice/advise-on-editions.ts';
import { makeArticle, makeEditionFile } from '../../support/make.ts';

const articles = [
  makeArticle({ slug: 'monday', published: '2023-06-19' }),
  makeArticle({ slug: 'tuesday', published: '2023-06-20' }),
  makeArticle({ slug: 'unfinished', published: '2023-06-22', draft: true }),
];

function adviceOn(files: Parameters<typeof makeEditionFile>[0][], cadence: 'daily' | 'weekly'): string[] {
  const advice = adviseOnEditions(files.map(makeEditionFile), articles, cadence);
  return [...advice].flatMap(([date, of]) =>
    of.map(({ path, message }) => `${date} ${path.join('.')} ${message}`),
  );
}

test('an edition whose word is heard', () => {
  const file = { date: '2023-06-19', lead: 'monday', order: ['monday'] };
  expect(adviceOn([file], 'daily')).toEqual([]);
  expect(adviceOn([{ date: '2023-06-21', order: ['tuesday', 'monday'] }], 'weekly')).toEqual([]);
});

test('an edition of a day without articles', () => {
  expect(adviceOn([{ date: '2023-06-22' }], 'daily')).toMatchInlineSnapshot(`
    [
      "2023-06-22  No article is published on 2023-06-22, so this edition does not appear. Rename the file to a day that has articles, or wait for one.",
    ]
  `);
  expect(adviceOn([{ date: '2023-06-30' }], 'weekly')).toMatchInlineSnapshot(`
    [
      "2023-06-30  No article is published in the week of 2023-06-26, so this edition does not appear. Rename the file to a day that has articles, or wait for one.",
    ]
  `);
});

test('a story of another day', () => {
  expect(adviceOn([{ date: '2023-06-19', lead: 'tuesday', order: ['monday', 'tuesday'] }], 'daily'))
    .toMatchInlineSnapshot(`
    [
      "2023-06-19 lead "tuesday" was published on another day, so it is in another edition. Take it out here, or change its date.",
      "2023-06-19 order.1 "tuesday" was published on another day, so it is in another edition. Take it out here, or change its date.",
    ]
  `);
});

test('two files for one week', () => {
  expect(adviceOn([{ date: '2023-06-19' }, { date: '2023-06-20' }], 'weekly')).toMatchInlineSnapshot(`
    [
      "2023-06-20  2023-06-19.md is of the same week, and an edition has one file: this one is not read. Put its text there and delete it.",
    ]
  `);
});

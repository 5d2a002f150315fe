import { describe, expect, test } from 'vitest';
import { articleSchema, compareByPublished, standfirstOf } from '../../src/model/article.ts';
import { makeArticle } from '../support/make.ts';
import { messagesOf } from '../support/messages-of.ts';

describe('articleSchema', () => {
  test('asks for a title and a date, and decides the rest', () => {
    expect(articleSchema.parse({ title: 'Ministers meet', published: '2023-06-19' })).toEqual({
      title: 'Ministers meet',
      published: '2023-06-19',
      aliases: [],
      authors: [],
      contributors: [],
      topics: [],
      keyPoints: [],
      corrections: [],
      draft: false,
      events: [],
    });
  });

  test('says what to write instead', () => {
    const wrong = {
      title: 'Two\nlines',
      summary: '',
      published: '2026-02-31',
      updated: 5,
      authors: 'Ana Lima',
      dateline: ' ',
      lang: 'en_US',
      source: { publisher: 'The Courier', url: 'courier.example' },
      rights: 'all',
      figure: { src: 'harbour.jpg' },
      topics: ['Military Channels'],
      corrections: [{ date: 'yesterday', text: 'It was a Monday.' }],
      draft: 'yes',
    };
    expect(messagesOf(articleSchema, wrong)).toMatchInlineSnapshot(`
      "title: Keep this to one line.
      summary: Write something here, or take the key out.
      published: There is no such date. Write year-month-day, for example 2023-06-19, with or without a time: 2023-06-19T14:30+02:00.
      updated: Write a date such as 2023-06-19 or 2023-06-19T14:30+02:00.
      authors: List the authors, one to a line.
      dateline: Write something here, or take the key out.
      lang: Write a language tag such as en, pt-BR or zh-Hans.
      source.publisher: A slug is lower-case letters, digits and single hyphens, for example "military-channels".
      source.url: Write the whole address, beginning with https:// or http://.
      rights: Rights are "full", "excerpt" or "link".
      figure.alt: Add alt: a sentence that says what the picture shows. Write alt: "" only when it shows nothing that the text does not say.
      topics.0: A slug is lower-case letters, digits and single hyphens, for example "military-channels".
      corrections.0.date: There is no such date. Write year-month-day, for example 2023-06-19, with or without a time: 2023-06-19T14:30+02:00.
      draft: draft is true or false."
    `);
  });

  test('knows no other key', () => {
    const matter = { title: 'Ministers meet', published: '2023-06-19', sumary: 'A slip of the pen.' };
    expect(messagesOf(articleSchema, matter)).toContain('sumary');
  });
});

test('compareByPublished puts the newest first, and of two at once the first by slug', () => {
  const articles = [
    makeArticle({ slug: 'b', published: '2023-06-19' }),
    makeArticle({ slug: 'c', published: '2023-06-20T01:00+08:00' }),
    makeArticle({ slug: 'a', published: '2023-06-19' }),
  ];
  expect(articles.toSorted(compareByPublished).map(({ slug }) => slug)).toEqual(['c', 'a', 'b']);
  expect(compareByPublished(makeArticle(), makeArticle())).toBe(0);
});

test('the standfirst is the editor’s, else the lede where rights allow it', () => {
  const lede = 'The ministers met on Monday.';
  const summary = 'A first meeting in years.';
  expect(standfirstOf(makeArticle({ lede, summary, rights: 'link' }))).toBe(summary);
  expect(standfirstOf(makeArticle({ lede, rights: 'full' }))).toBe(lede);
  expect(standfirstOf(makeArticle({ lede, rights: 'excerpt' }))).toBe(lede);
  expect(standfirstOf(makeArticle({ lede, rights: 'link' }))).toBeUndefined();
});

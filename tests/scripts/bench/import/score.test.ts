import { describe, expect, test } from 'vitest';
import {
  areSameAuthors,
  isSameTitle,
  isWithinADay,
  scoreOf,
  wordF1,
  wordsOf,
} from '../../../../scripts/bench/import/score.ts';

describe('wordsOf', () => {
  test('lower-cases, and takes characters of scripts without spaces one by one', () => {
    expect(wordsOf('Die 3 Lotsen, müde.')).toEqual(['die', '3', 'lotsen', 'müde']);
    expect(wordsOf('港口 opens')).toEqual(['港', '口', 'opens']);
  });
});

describe('wordF1', () => {
  test('counts words as often as they stand', () => {
    // 2 of 3 found, 2 of 4 wanted.
    expect(wordF1('the the pilot', 'the the ferry sails')).toBeCloseTo((2 * 2) / 7);
    expect(wordF1('the the the', 'the ferry')).toBeCloseTo((2 * 1) / 5);
  });

  test.each([
    ['the same words in another order', 'ferry the', 'the ferry', 1],
    ['nothing in common', 'pilot', 'ferry', 0],
    ['nothing found', '', 'ferry', 0],
    ['nothing wanted and nothing found', '', '', 1],
  ])('%s', (_case, found, wanted, score) => {
    expect(wordF1(found, wanted)).toBe(score);
  });
});

test('isSameTitle forgives case, accents and punctuation, and no word', () => {
  expect(isSameTitle('„Hafen“ – öffnet', 'Hafen öffnet')).toBe(true);
  expect(isSameTitle('Hafen öffnet | Die Post', 'Hafen öffnet')).toBe(false);
  expect(isSameTitle(undefined, 'Hafen')).toBe(false);
});

test('areSameAuthors wants all of them, in any order, and no other', () => {
  expect(areSameAuthors(['Ola Berg', 'ANA REIS'], ['Ana Reis', 'Ola Berg'])).toBe(true);
  expect(areSameAuthors(['Ana Reis'], ['Ana Reis', 'Ola Berg'])).toBe(false);
  expect(areSameAuthors(['Ana Reis', 'Staff'], ['Ana Reis'])).toBe(false);
  expect(areSameAuthors(undefined, ['Ana Reis'])).toBe(false);
});

test.each([
  ['2023-06-19T23:30:00-05:00', '2023-06-20', true],
  ['2023-06-18', '2023-06-19', true],
  ['2023-06-17', '2023-06-19', false],
  ['no date', '2023-06-19', false],
  [undefined, '2023-06-19', false],
])('isWithinADay(%s, %s) is %s', (found, wanted, expected) => {
  expect(isWithinADay(found, wanted)).toBe(expected);
});

describe('scoreOf', () => {
  const reading = {
    title: 'Pilots return',
    authors: ['Ana Reis'],
    published: '2023-06-19',
    text: 'The pilots return. Share this',
  };

  test('leaves out what the truth does not say', () => {
    expect(scoreOf(reading, { file: 'a.html', title: 'Pilots return', published: '' })).toEqual({
      body: undefined,
      title: 1,
      authors: undefined,
      published: undefined,
    });
  });

  test('without a whole text it counts the snippets that should and should not be there', () => {
    const truth = {
      file: 'a.html',
      contains: ['pilots return', 'on Monday'],
      excludes: ['Share', 'Newsletter'],
    };
    expect(scoreOf(reading, truth).body).toBe(0.5);
  });

  test('a snippet may begin and end within a word', () => {
    expect(scoreOf(reading, { file: 'a.html', contains: ['ilots retur'] }).body).toBe(1);
  });

  test('a reading that failed gets nothing', () => {
    const truth = {
      file: 'a.html',
      title: 'Pilots',
      authors: ['Ana Reis'],
      published: '2023-06-19',
      body: 'The pilots',
    };
    expect(scoreOf(undefined, truth)).toEqual({ body: 0, title: 0, authors: 0, published: 0 });
  });
});

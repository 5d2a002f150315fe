import { describe, expect, test } from 'vitest';
import { candidatesIn, certainOf } from '../../../../scripts/import/dates/infer-published.ts';

const today = '2026-11-23';

function inferred(text: string, language = 'en', now = today) {
  return certainOf(candidatesIn(text, language, now));
}

describe('a weekday and a day, “Tuesday (12)”', () => {
  test('takes the month from a day beside it, and the latest year that fits', () => {
    expect(inferred('They met on Tuesday (12). A ferry, March 10.')).toMatchObject({
      value: '2024-03-12',
      from: '“Tuesday (12)” and “March 10”: the latest year in which 12 March was a Tuesday',
    });
  });

  test('is never later than today', () => {
    expect(inferred('They met on Tuesday (12). A ferry, March 10.', 'en', '2024-03-11')?.value).toBe(
      '2019-03-12',
    );
    expect(inferred('They met on Tuesday (12). A ferry, March 10.', 'en', '2024-03-12')?.value).toBe(
      '2024-03-12',
    );
  });

  test('crosses the end of a month', () => {
    expect(inferred('They met on Friday (1). A ferry, February 28.')?.value).toBe('2024-03-01');
  });

  test('keeps to the year of a full date beside it', () => {
    expect(inferred('They met on Tuesday (12). A ferry, March 10, 2019.')?.value).toBe('2019-03-12');
  });

  test('takes the only month that is named', () => {
    expect(inferred('They met on Tuesday (12), as every March.')?.value).toBe('2024-03-12');
  });

  test('is unclear with two months, and with none', () => {
    const two = candidatesIn('They met on Tuesday (12), after talks in March and in November.', 'en', today);
    expect(two.map(({ day }) => day)).toEqual(['2024-11-12', '2024-03-12']);
    expect(certainOf(two)).toBeUndefined();
    expect(inferred('They met on Tuesday (12).')).toBeUndefined();
  });

  test('is a count when another shows that it can’t be a day', () => {
    expect(candidatesIn('More came on Sunday (18) than on Monday (4), in March.', 'en', today)).toEqual([]);
  });

  test('is found in other languages', () => {
    expect(inferred('Reuniram-se na terça-feira (12). Uma balsa, em 10 de março.', 'pt')?.value).toBe(
      '2024-03-12',
    );
  });
});

test('a weekday, a day and a month have a likely year', () => {
  expect(inferred('They met on Tuesday, March 12, at noon.')?.value).toBe('2024-03-12');
});

test('a dateline’s day is the weekday that the lede names', () => {
  expect(inferred('PORT LINDEN, March 12 — They met on Tuesday.')?.value).toBe('2024-03-12');
  expect(inferred('PORT LINDEN, March 12 — They met.')).toBeUndefined();
});

test('a text that names a much later year was not written then', () => {
  expect(inferred('They met on Tuesday, March 12, as in 2025 and in 2026.')).toBeUndefined();
});

test('a full date counts when it is the latest', () => {
  expect(inferred('They met on March 12, 2024, for the first time since June 1, 2019.')?.value).toBe(
    '2024-03-12',
  );
  expect(inferred('The harbour was built on 3 May 1911.')?.value).toBe('1911-05-03');
});

import { describe, expect, test } from 'vitest';
import { dayAfter, firstDayOf, formatPartialDate, isPartialDate } from '../../src/lib/partial-date.ts';

describe('partial dates', () => {
  test.each(['2023', '2023-02', '2023-02-04', '2024-02-29'])('%s is one', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  test.each(['', '23', '2023-13', '2023-02-29', '2023-2-4', '2023-02-04T10:00', 'February'])(
    '"%s" is none',
    (date) => {
      expect(isPartialDate(date)).toBe(false);
    },
  );

  test('begin and end where their month or year does', () => {
    expect([firstDayOf('2023'), dayAfter('2023')]).toEqual(['2023-01-01', '2024-01-01']);
    expect([firstDayOf('2023-12'), dayAfter('2023-12')]).toEqual(['2023-12-01', '2024-01-01']);
    expect([firstDayOf('2024-02-28'), dayAfter('2024-02-28')]).toEqual(['2024-02-28', '2024-02-29']);
  });

  test('are written as exactly as they are known', () => {
    expect(['2023', '2023-02', '2023-02-04'].map((date) => formatPartialDate(date, 'en-GB'))).toEqual([
      '2023',
      'February 2023',
      '4 February 2023',
    ]);
  });
});

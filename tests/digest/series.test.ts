import { describe, expect, test } from 'vitest';
import { seriesOf } from '../../src/digest/series.ts';

describe('seriesOf', () => {
  test('counts days without a gap', () => {
    const series = seriesOf([
      { day: '2023-06-19', count: 2 },
      { day: '2023-06-16', count: 1 },
      { day: '2023-06-19', count: 3 },
    ]);
    expect(series.unit).toBe('day');
    expect(series.points.map(({ start, count }) => `${start} ${String(count)}`)).toEqual([
      '2023-06-16 1',
      '2023-06-17 0',
      '2023-06-18 0',
      '2023-06-19 5',
    ]);
  });

  test('takes weeks, then months, when days are too many, and loses nothing', () => {
    const days = [
      { day: '2023-01-04', count: 1 },
      { day: '2023-04-30', count: 4 },
    ];
    const weeks = seriesOf(days);
    expect(weeks.unit).toBe('week');
    expect(weeks.points[0]).toEqual({ start: '2023-01-02', count: 1 });
    expect(weeks.points.at(-1)).toEqual({ start: '2023-04-24', count: 4 });

    const months = seriesOf([...days, { day: '2025-01-31', count: 2 }]);
    expect(months.unit).toBe('month');
    expect(months.points).toHaveLength(25);
    expect(months.points.reduce((sum, { count }) => sum + count, 0)).toBe(7);
  });

  test('reaches over the range it is given', () => {
    const { points } = seriesOf([{ day: '2023-06-18', count: 1 }], ['2023-06-17', '2023-06-20']);
    expect(points.map(({ count }) => count)).toEqual([0, 1, 0, 0]);
  });

  test('is empty when there is nothing to count', () => {
    expect(seriesOf([]).points).toEqual([]);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spansOf } from '../../src/digest/spans.ts';

/** `count` things on each of the days. */
function things(count: number, ...days: string[]): { day: string }[] {
  return days.flatMap((day) => Array.from({ length: count }, () => ({ day })));
}

const sizes = (items: { day: string }[], most: number) =>
  Object.fromEntries(spansOf(items, most).map(({ name, items: held }) => [name, held.length]));

test('a few things are one span, however far apart', () => {
  expect(sizes(things(1, '2001-05-06', '2023-06-19'), 5)).toEqual({ '1984-2047': 2 });
});

test('more than the most are cut by years, then by months, and no further', () => {
  const years = things(3, '2016-01-01', '2019-12-31', '2020-03-01');
  expect(sizes(years, 6)).toEqual({ '2016-2019': 6, '2020-2023': 3 });
  expect(sizes(years, 5)).toEqual({ '2016-2017': 3, '2018-2019': 3, '2020-2023': 3 });
  const months = things(4, '2023-01-31', '2023-02-01', '2023-04-30', '2023-07-01', '2023-12-31');
  expect(sizes(months, 12)).toEqual({ '2023-01-2023-06': 12, '2023-07-2023-12': 8 });
  expect(sizes(months, 3)).toEqual({ '2023-01': 4, '2023-02': 4, '2023-04': 4, '2023-07': 4, '2023-12': 4 });
});

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => ({ day: date.toISOString().slice(0, 10) }));

test('every thing is in one span, and spans follow each other in time', () => {
  fc.assert(
    fc.property(fc.array(days, { maxLength: 200 }), (items) => {
      const held = spansOf(items, 10).flatMap((span) => span.items.map(({ day }) => day.slice(0, 7)));
      expect(held).toEqual(items.map(({ day }) => day.slice(0, 7)).sort());
    }),
  );
});

test('one thing more leaves all spans but its own as they are', () => {
  fc.assert(
    fc.property(fc.array(days, { minLength: 1, maxLength: 200 }), days, (items, added) => {
      const before = new Map(spansOf(items, 10).map((span) => [span.name, span.items]));
      const after = spansOf([...items, added], 10);
      const others = after.filter(
        (span) => !before.has(span.name) || before.get(span.name)?.length !== span.items.length,
      );
      // Its own, or what its own was cut into.
      const touched = others.flatMap((span) => span.items);
      const own = [...before.values()].find((held) => touched.some((item) => held.includes(item))) ?? [];
      expect(touched.length).toBeLessThanOrEqual(own.length + 1);
    }),
  );
});

test('within a month things keep their order', () => {
  const items = ['b', 'a', 'c'].map((name) => ({ name, day: '2023-06-19' }));
  expect(spansOf(items, 5)[0]?.items.map(({ name }) => name)).toEqual(['b', 'a', 'c']);
});

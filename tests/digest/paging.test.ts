import { expect, test } from 'vitest';
import { pagesFromOldest } from '../../src/digest/paging.ts';

/** Newest first, as lists are: 5 4 3 2 1. */
const listOf = (length: number) => Array.from({ length }, (_, index) => length - index);

test('everything is on one page until there are two full ones', () => {
  expect(pagesFromOldest(listOf(5), 3)).toEqual({ first: [5, 4, 3, 2, 1], older: [] });
});

test('old pages are full and numbered from the oldest', () => {
  expect(pagesFromOldest(listOf(7), 3)).toEqual({
    first: [7, 6, 5, 4],
    older: [{ number: 1, items: [3, 2, 1] }],
  });
});

test.each(Array.from({ length: 40 }, (_, index) => index))(
  '%i items: all are there once, and a newer one moves no old page',
  (length) => {
    const { first, older } = pagesFromOldest(listOf(length), 4);
    expect([...first, ...older.flatMap(({ items }) => items)]).toEqual(listOf(length));
    const next = pagesFromOldest(listOf(length + 1), 4).older;
    for (const page of older) expect(next).toContainEqual(page);
  },
);

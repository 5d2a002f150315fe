import { expect, test } from 'vitest';
import { newestFirst } from '../../src/model/correction.ts';

test('the newest correction comes first, and those of a day stay as they are written', () => {
  const corrections = [
    { date: '2023-06-19', text: 'a' },
    { date: '2023-06-21', text: 'b' },
    { date: '2023-06-19', text: 'c' },
  ];
  expect(newestFirst(corrections).map(({ text }) => text)).toEqual(['b', 'a', 'c']);
  expect(corrections[0]?.text).toBe('a');
});

import { expect, test } from 'vitest';
import { createMemo } from '../../src/lib/memo.ts';

test('what was asked for lately is not made again, and no more is kept than was said', () => {
  const memo = createMemo<string | undefined>(2);
  const made: string[] = [];
  const ask = (key: string) =>
    memo(key, () => {
      made.push(key);
      return key === 'none' ? undefined : key.toUpperCase();
    });
  expect([ask('a'), ask('none'), ask('none'), ask('a')]).toEqual(['A', undefined, undefined, 'A']);
  expect(made).toEqual(['a', 'none']);
  ask('b');
  ask('a');
  expect(made).toEqual(['a', 'none', 'b']);
  ask('none');
  expect(made).toEqual(['a', 'none', 'b', 'none']);
});

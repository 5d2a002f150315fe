import { expect, test } from 'vitest';
import { printable } from '../../src/lib/printable.ts';

test('what XML forbids, HTML calls an error or nobody can show is left out', () => {
  expect(printable('a\u0000b\u0008c\u000bd\u007fe\u0085f\u009fg\ufdd0h\uffffi\ufffdj\ud83dk')).toBe(
    'abcdefghijk',
  );
});

test('line ends, emoji and the marks that turn a line’s direction stay', () => {
  const text = 'a\tb\r\nc 👩‍👩‍👧 \u200f\u2067שלום\u2069 e\u0301';
  expect(printable(text)).toBe(text);
});

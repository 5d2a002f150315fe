import { expect, test } from 'vitest';
import { wordsOfPath } from '../../../src/components/not-found/words-of-path.ts';

test.each([
  ['/repo/articles/2023/night-boat.html', 'night boat'],
  ['/articles/night_boat/', 'night boat'],
  ['/articles/night-boat/index.html', 'night boat'],
  ['/articles/%E6%B8%AF%E5%8F%A3', '港口'],
  ['/articles/100%-certain', '100 certain'],
  ['/', ''],
])('%s is made of "%s"', (path, words) => {
  expect(wordsOfPath(path)).toBe(words);
});

import { mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createCache } from '../../src/store/cache.ts';

const key = 'ab'.padEnd(64, '0');

function cacheFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsfold-cache-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function onlyFile(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(entries).toHaveLength(1);
  return join(entries[0]?.parentPath ?? '', entries[0]?.name ?? '');
}

test('text and bytes come back as they went in', () => {
  const cache = createCache(cacheFolder());
  expect(cache.read('body', key)).toBeUndefined();
  expect(cache.has('body', key)).toBe(false);
  cache.write('body', key, '台湾\n');
  expect(cache.read('body', key)?.toString()).toBe('台湾\n');
  cache.write('card', key, new Uint8Array([0, 255, 10]));
  expect([...(cache.read('card', key) ?? [])]).toEqual([0, 255, 10]);
  cache.write('body', key, '');
  expect(cache.has('body', key)).toBe(true);
  expect(cache.read('body', key)?.length).toBe(0);
});

test.each([
  ['cut short', (file: string) => truncateSync(file, 70)],
  ['cut to nothing', (file: string) => truncateSync(file, 0)],
  [
    'overwritten',
    (file: string) =>
      writeFileSync(file, 'something else that is longer than a hash, so that there is a rest'),
  ],
  [
    'changed in one letter',
    (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('Talks', 'Walks')),
  ],
])('an entry that was %s counts as none, and can be written again', (_how, damage) => {
  const folder = cacheFolder();
  const cache = createCache(folder);
  cache.write('body', key, 'Talks went on.');
  damage(onlyFile(folder));
  expect(cache.has('body', key)).toBe(false);
  expect(cache.read('body', key)).toBeUndefined();
  cache.write('body', key, 'Talks went on.');
  expect(cache.read('body', key)?.toString()).toBe('Talks went on.');
});

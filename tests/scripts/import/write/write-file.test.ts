import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { writeFileSafely } from '../../../../scripts/import/write/write-file.ts';

let root: string;

beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'newsfold-')), 'articles');
});

function write(path: string, text: string, force = false): void {
  writeFileSafely(join(root, path), text, { root, force });
}

test('makes the folders and leaves nothing else behind', () => {
  write('2024/a.md', 'one');
  expect(readFileSync(join(root, '2024/a.md'), 'utf8')).toBe('one');
  expect(readdirSync(join(root, '2024'))).toEqual(['a.md']);
});

test('never overwrites unless forced', () => {
  write('2024/a.md', 'one');
  expect(() => write('2024/a.md', 'two')).toThrow('a.md is there already. Overwrite it with --force.');
  expect(readFileSync(join(root, '2024/a.md'), 'utf8')).toBe('one');
  write('2024/a.md', 'two', true);
  expect(readFileSync(join(root, '2024/a.md'), 'utf8')).toBe('two');
  expect(readdirSync(join(root, '2024'))).toEqual(['a.md']);
});

test('follows no link out of the folder', () => {
  const outside = mkdtempSync(join(tmpdir(), 'newsfold-outside-'));
  mkdirSync(root, { recursive: true });
  symlinkSync(outside, join(root, '2024'));
  expect(() => write('2024/a.md', 'one', true)).toThrow(/2024\/a\.md leads out of the articles folder/u);
  mkdirSync(join(root, '2025'));
  writeFileSync(join(outside, 'kept.md'), 'kept');
  symlinkSync(join(outside, 'kept.md'), join(root, '2025/a.md'));
  expect(() => write('2025/a.md', 'one', true)).toThrow(/2025\/a\.md leads out of the articles folder/u);
  expect(() => write('../a.md', 'one')).toThrow(/leads out of the articles folder/u);
  expect(readdirSync(outside)).toEqual(['kept.md']);
  expect(readFileSync(join(outside, 'kept.md'), 'utf8')).toBe('kept');
});

test('what a broken run left behind harms no article', () => {
  write('2024/a.md', 'one');
  linkSync(join(root, '2024/a.md'), join(root, `2024/.b.md.${process.pid}.tmp`));
  write('2024/b.md', 'two');
  expect(readFileSync(join(root, '2024/a.md'), 'utf8')).toBe('one');
});

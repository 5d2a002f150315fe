import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { heldBack } from '../support/fixture-site.ts';
import { pathsIn } from '../support/folder.ts';

const { outDir } = inject('site');
const files = pathsIn(outDir).filter((file) => !/\.(?:png|woff2)$/u.test(file));

test('no file holds text that may not leave, or an image that goes with it', () => {
  const holding = files.filter((file) => heldBack.test(file + readFileSync(join(outDir, file), 'utf8')));
  expect(holding).toEqual([]);
});

test('what may leave of an excerpt does', () => {
  const page = readFileSync(join(outDir, 'articles/dredger/index.html'), 'utf8');
  expect(page).toContain('The council voted for a dredger on Sunday night, after four hours.');
  expect(page).toContain('https://courier.example/dredger');
});

test('a draft leaves nothing', () => {
  expect(files.filter((file) => file.includes('unfinished'))).toEqual([]);
});

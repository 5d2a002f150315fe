import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { heldBack } from '../support/fixture-site.ts';
import { pathsIn } from '../support/folder.ts';

const { outDir } = inject('site');
const files = pathsIn(outDir).filter((file) => !/\.(?:png|woff2)$/u.test(file));

/** The first two bytes of a packed file (RFC 1952). */
const gzip = 0x1f8b;

test('no file holds text that may not leave, or an image that goes with it', () => {
  const holding = files.filter((file) => heldBack.test(file + textOf(file)));
  expect(holding).toEqual([]);
});

test('the index of the search, unpacked, holds no word that stands only in such text', () => {
  const index = files
    .filter((file) => /^search\/parts\/.*\.pf_/u.test(file))
    .map(textOf)
    .join('\n');
  // Words as the index has them, without their endings.
  expect(['held', 'buyer', 'silent', 'keypoint'].filter((word) => index.includes(word))).toEqual([]);
  expect(['dredger', 'telephon', 'auction', 'council'].filter((word) => !index.includes(word))).toEqual([]);
});

/** A file's text, unpacked where it is packed. */
function textOf(file: string): string {
  const bytes = readFileSync(join(outDir, file));
  return (bytes.readUInt16BE() === gzip ? gunzipSync(bytes) : bytes).toString();
}

test('what may leave of an excerpt does', () => {
  const page = readFileSync(join(outDir, 'articles/dredger/index.html'), 'utf8');
  expect(page).toContain('The council voted for a dredger on Sunday night, after four hours.');
  expect(page).toContain('https://courier.example/dredger');
});

test('a draft leaves nothing', () => {
  expect(files.filter((file) => file.includes('unfinished'))).toEqual([]);
});

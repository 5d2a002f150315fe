import { statSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/lib/hash.ts';
import { makePage } from '../../src/model/page.ts';
import { assemble } from '../../src/publish/assemble.ts';
import { compressFiles, withoutCompressed } from '../../src/publish/compress.ts';
import { manifestName, readManifest } from '../../src/publish/manifest.ts';
import { pathsIn, temporaryFolder, writeFiles } from '../support/folder.ts';

const page = (words: string) => `<p>${words}</p>`.repeat(200);
const tables = [makePage('/a/', 'A'), makePage('/b/', 'B')];
const first = {
  'a/index.html': page('Low tide'),
  'b/index.html': page('High tide'),
  'short.txt': 'Ebb',
  'photo.png': 'x'.repeat(5000),
};

/** A build of `files`, on top of the one before it. */
async function build(files: Record<string, string>, lastDir = '/nowhere', compress = true): Promise<string> {
  const nextDir = temporaryFolder();
  writeFiles(nextDir, files);
  const last = readManifest(lastDir);
  assemble({ nextDir, lastDir, last: withoutCompressed(last), pages: tables, code: 'code' });
  if (compress) await compressFiles({ nextDir, lastDir, last });
  return nextDir;
}

const read = (folder: string, file: string) => readFileSync(join(folder, file));
const inodeOf = (folder: string, file: string) => statSync(join(folder, file)).ino;
const packed = ['a/index.html.br', 'a/index.html.gz', 'b/index.html.br', 'b/index.html.gz'];

test('texts of some size are compressed in two ways, and the manifest names them', async () => {
  const folder = await build(first);
  expect(pathsIn(folder)).toEqual([...Object.keys(first), ...packed, manifestName].sort());
  expect(brotliDecompressSync(read(folder, 'a/index.html.br')).toString()).toBe(first['a/index.html']);
  expect(gunzipSync(read(folder, 'a/index.html.gz')).toString()).toBe(first['a/index.html']);
  const bytes = read(folder, 'a/index.html.br');
  const entry = { sha256: sha256(bytes), size: bytes.length };
  expect(readManifest(folder).files['a/index.html.br']).toEqual(entry);
});

test('what is as it was is the same file; the rest is as a clean build makes it', async () => {
  const before = await build(first);
  const words = page('Spring tide');
  const after = await build({ ...first, 'a/index.html': words }, before);
  const isKept = (file: string) => inodeOf(after, file) === inodeOf(before, file);
  expect(packed.filter(isKept)).toEqual(['b/index.html.br', 'b/index.html.gz']);
  expect(gunzipSync(read(after, 'a/index.html.gz')).toString()).toBe(words);
  const clean = await build({ ...first, 'a/index.html': words });
  expect(read(after, manifestName)).toEqual(read(clean, manifestName));
});

test('a build that is not asked for them has none', async () => {
  const after = await build(first, await build(first), false);
  expect(pathsIn(after)).toEqual([...Object.keys(first), manifestName].sort());
  expect(read(after, manifestName)).toEqual(read(await build(first, '/nowhere', false), manifestName));
});

test('one that was damaged is made again, and one of an editor’s own stays', async () => {
  const before = await build(first);
  writeFiles(before, { 'a/index.html.br': 'torn' });
  const own = { ...first, 'b/index.html.gz': 'mine' };
  const after = await build(own, before);
  expect(brotliDecompressSync(read(after, 'a/index.html.br')).toString()).toBe(first['a/index.html']);
  expect(read(after, 'b/index.html.gz').toString()).toBe('mine');
});

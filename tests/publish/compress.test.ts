import { statSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/lib/hash.ts';
import { makePage } from '../../src/model/page.ts';
import { assemble } from '../../src/publish/assemble.ts';
import { compressFiles } from '../../src/publish/compress.ts';
import { readLastBuild } from '../../src/publish/last-build.ts';
import { manifestName, parseManifest } from '../../src/publish/manifest.ts';
import { publish } from '../../src/publish/publish.ts';
import { clearWork, nextDirOf } from '../../src/publish/swap.ts';
import { pathsIn, writeFiles } from '../support/folder.ts';
import { newDist, sparesOf } from '../support/publish.ts';

const page = (words: string) => `<p>${words}</p>`.repeat(200);
const tables = [makePage('/a/', 'A'), makePage('/b/', 'B')];
const first = {
  'a/index.html': page('Low tide'),
  'b/index.html': page('High tide'),
  'short.txt': 'Ebb',
  'photo.png': 'x'.repeat(5000),
};

/** A build of `files` into a folder, on top of the one that lies there. */
async function build(
  files: Record<string, string>,
  { outDir = newDist(), compress = true, pages = tables, code = 'code' } = {},
): Promise<string> {
  const madeDir = nextDirOf(outDir, 7);
  writeFiles(madeDir, files);
  const last = readLastBuild(outDir, code);
  const whole = assemble({ madeDir, last, pages, code });
  const assembled = compress ? await compressFiles(whole, { madeDir, last }) : whole;
  publish(assembled, { madeDir, last, outDir, sparesDir: sparesOf(outDir) });
  clearWork(madeDir, outDir);
  return outDir;
}

const read = (folder: string, file: string) => readFileSync(join(folder, file));
const inodeOf = (folder: string, file: string) => statSync(join(folder, file)).ino;
const inodesOf = (folder: string, files: readonly string[]) => files.map((file) => inodeOf(folder, file));
const packed = ['a/index.html.br', 'a/index.html.gz', 'b/index.html.br', 'b/index.html.gz'];

test('texts of some size are compressed in two ways, and the manifest names them', async () => {
  const folder = await build(first);
  expect(pathsIn(folder)).toEqual([...Object.keys(first), ...packed, manifestName].sort());
  expect(brotliDecompressSync(read(folder, 'a/index.html.br')).toString()).toBe(first['a/index.html']);
  expect(gunzipSync(read(folder, 'a/index.html.gz')).toString()).toBe(first['a/index.html']);
  const bytes = read(folder, 'a/index.html.br');
  const entry = { sha256: sha256(bytes), size: bytes.length };
  const manifest = parseManifest(read(folder, manifestName).toString());
  expect(manifest?.files['a/index.html.br']).toEqual(entry);
});

test('what is as it was is the same file; the rest is as a clean build makes it', async () => {
  const outDir = await build(first);
  const before = inodesOf(outDir, packed);
  const now = { ...first, 'a/index.html': page('Spring tide') };
  await build(now, { outDir });
  const after = inodesOf(outDir, packed);
  expect(packed.filter((_name, index) => after[index] === before[index])).toEqual([
    'b/index.html.br',
    'b/index.html.gz',
  ]);
  expect(gunzipSync(read(outDir, 'a/index.html.gz')).toString()).toBe(now['a/index.html']);
  expect(read(outDir, manifestName)).toEqual(read(await build(now), manifestName));
});

test('of a page that was kept, too', async () => {
  const outDir = await build(first, { compress: false });
  await build({ 'short.txt': 'Ebb' }, { outDir });
  expect(gunzipSync(read(outDir, 'a/index.html.gz')).toString()).toBe(first['a/index.html']);
});

test('a build that is not asked for them has none', async () => {
  const outDir = await build(first);
  await build(first, { outDir, compress: false });
  expect(pathsIn(outDir)).toEqual([...Object.keys(first), manifestName].sort());
  const clean = await build(first, { compress: false });
  expect(read(outDir, manifestName)).toEqual(read(clean, manifestName));
});

test('one that was damaged is made again, and one of an editor’s own stays', async () => {
  const before = await build(first);
  writeFiles(before, { 'a/index.html.br': 'torn' });
  const own = { ...first, 'b/index.html.gz': 'mine' };
  const after = await build(own, { outDir: before });
  expect(brotliDecompressSync(read(after, 'a/index.html.br')).toString()).toBe(first['a/index.html']);
  expect(read(after, 'b/index.html.gz').toString()).toBe('mine');
});

test('a folder whose files are made together is kept with them', async () => {
  const folder = makePage('/parts/x/*', 'X');
  const files = { 'parts/x/engine.js': page('Search'), 'parts/x/index.pf': 'x' };
  const outDir = await build({ ...first, ...files }, { pages: [...tables, folder] });
  expect(pathsIn(outDir)).toContain('parts/x/engine.js.br');
  expect(readLastBuild(outDir, 'code').keptFiles(folder)).toEqual(Object.keys(files));
});

test('made by other code with the same bytes, a site is the other code’s', async () => {
  const outDir = await build(first);
  const before = inodesOf(outDir, packed);
  await build(first, { outDir, code: 'other code' });
  expect(readLastBuild(outDir, 'other code').listing.code).toBe('other code');
  expect(inodesOf(outDir, packed)).toEqual(before);
});

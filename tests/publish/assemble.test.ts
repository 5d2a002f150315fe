import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/lib/hash.ts';
import { makePage } from '../../src/model/page.ts';
import type { Page } from '../../src/model/page.ts';
import { assemble, keyOf } from '../../src/publish/assemble.ts';
import type { Assembled } from '../../src/publish/assemble.ts';
import { isKept } from '../../src/publish/folders.ts';
import { manifestName, readManifest } from '../../src/publish/manifest.ts';
import { filesIn, temporaryFolder, writeFiles } from '../support/folder.ts';

const [a, b, c] = [makePage('/a/', 'A'), makePage('/b/', 'B'), makePage('/c.xml', 'C')];

interface Built {
  folder: string;
  assembled: Assembled;
}

/** A build that made `files` of `pages`, on top of the one before it. */
function build(files: Record<string, string>, pages: Page[], before?: Built, code = 'code'): Built {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  const lastDir = before?.folder ?? join(folder, 'nowhere');
  const last = readManifest(lastDir);
  return { folder, assembled: assemble({ nextDir: folder, lastDir, last, pages, code }) };
}

const first = { 'a/index.html': 'A', 'b/index.html': 'B', 'c.xml': 'C', '_astro/style.css': 'css' };

test('a first build keeps what it made, with a manifest that names every file', () => {
  const { folder, assembled } = build(first, [a, b, c]);
  expect(assembled).toEqual({ made: ['a/index.html', 'b/index.html', 'c.xml'], kept: [], gone: [] });
  const { files } = readManifest(folder);
  expect(Object.keys(files)).toEqual(['_astro/style.css', 'a/index.html', 'b/index.html', 'c.xml']);
  expect(files['a/index.html']).toEqual({ key: expect.any(String) as string, sha256: sha256('A'), size: 1 });
  expect(files['_astro/style.css']).toEqual({ sha256: sha256('css'), size: 3 });
});

test('a page that was not made again is the same file as before', () => {
  const before = build(first, [a, b, c]);
  const after = build({ 'a/index.html': 'new A' }, [makePage('/a/', 'new A'), b, c], before);
  expect(after.assembled).toEqual({
    made: ['a/index.html'],
    kept: ['b/index.html', 'c.xml'],
    gone: ['_astro/style.css'],
  });
  const files = { 'a/index.html': 'new A', 'b/index.html': 'B', 'c.xml': 'C' };
  expect(filesIn(after.folder)).toEqual({ ...files, [manifestName]: manifestIn(after) });
  expect(inodeOf(after.folder)).toBe(inodeOf(before.folder));
});

function inodeOf(folder: string): number {
  return statSync(join(folder, 'b/index.html')).ino;
}

test('a page that no longer is in the table is left out', () => {
  const after = build({}, [a], build(first, [a, b, c]));
  expect(after.assembled.gone).toEqual(['_astro/style.css', 'b/index.html', 'c.xml']);
  expect(Object.keys(filesIn(after.folder))).toEqual(['a/index.html', manifestName]);
});

test('the manifest of an incremental build is that of a clean one', () => {
  const now = { ...first, 'a/index.html': 'new A' };
  const pages = [makePage('/a/', 'new A'), b, c];
  const incremental = build(
    { 'a/index.html': 'new A', '_astro/style.css': 'css' },
    pages,
    build(first, [a, b, c]),
  );
  expect(manifestIn(incremental)).toBe(manifestIn(build(now, pages)));
});

function manifestIn({ folder }: Built): string {
  return readFileSync(join(folder, manifestName), 'utf8');
}

test('a page that was neither made nor may be kept stops the build', () => {
  const before = build(first, [a, b, c]);
  const message = 'b/index.html was neither made nor kept: its route is missing in src/pages/.';
  expect(() => build({}, [a, b], undefined)).toThrow('a/index.html was neither made nor kept');
  expect(() => build({}, [a, makePage('/b/', 'new B')], before)).toThrow(message);
  expect(() => build({ 'a/index.html': 'A' }, [a, b], before, 'other code')).toThrow(message);
});

describe('a folder whose files only their maker knows', () => {
  const folder = makePage('/parts/x/*', 'X');
  const files = { 'parts/x/one': '1', 'parts/x/in/two': '2' };

  test('is made and kept as a whole', () => {
    const before = build({ ...first, ...files }, [a, b, c, folder]);
    expect(before.assembled.made).toEqual(expect.arrayContaining(Object.keys(files)));
    const { folder: dist } = before;
    expect(isKept(folder, keyOf(folder, 'code'), readManifest(dist))).toBe(true);
    expect(
      isKept(makePage('/parts/x/*', 'new X'), keyOf(makePage('', 'new X'), 'code'), readManifest(dist)),
    ).toBe(false);
    const after = build({ 'a/index.html': 'new A' }, [makePage('/a/', 'new A'), folder], before);
    expect(after.assembled.kept).toEqual(Object.keys(files).sort());
    expect(filesIn(after.folder)).toMatchObject(files);
  });

  test('leaves no file of the last behind when it is made again', () => {
    const before = build(files, [folder]);
    const after = build({ 'parts/x/three': '3' }, [makePage('/parts/x/*', 'new X')], before);
    expect(after.assembled).toEqual({ made: ['parts/x/three'], kept: [], gone: Object.keys(files).sort() });
  });

  test('is made again when one of its files is lost', () => {
    const before = build({ ...first, ...files }, [a, b, c, folder]);
    rmSync(join(before.folder, 'parts/x/one'));
    const last = readManifest(before.folder);
    expect(isKept(folder, keyOf(folder, 'code'), last)).toBe(false);
    expect(isKept(a, keyOf(a, 'code'), last)).toBe(true);
    expect(() => build({ ...first }, [a, b, c, folder], before)).toThrow(
      'parts/x/ was neither made nor kept.',
    );
  });
});

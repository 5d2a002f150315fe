import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/lib/hash.ts';
import { makePage } from '../../src/model/page.ts';
import { readLastBuild } from '../../src/publish/last-build.ts';
import { manifestName, parseManifest } from '../../src/publish/manifest.ts';
import { buildInto, newDist } from '../support/publish.ts';
import { filesIn } from '../support/folder.ts';

const [a, b, c] = [makePage('/a/', 'A'), makePage('/b/', 'B'), makePage('/c.xml', 'C')];
const first = { 'a/index.html': 'A', 'b/index.html': 'B', 'c.xml': 'C', '_astro/style.css': 'css' };

test('a first build keeps what it made, with a manifest that names every file', () => {
  const outDir = newDist();
  expect(buildInto(outDir, first, [a, b, c])).toEqual({ made: 3, kept: 0, gone: 0 });
  const { files, code } = manifestIn(outDir);
  expect(code).toBe('code');
  expect(Object.keys(files)).toEqual(['_astro/style.css', 'a/index.html', 'b/index.html', 'c.xml']);
  expect(files['a/index.html']).toEqual({ key: a.key, sha256: sha256('A'), size: 1 });
  expect(files['_astro/style.css']).toEqual({ sha256: sha256('css'), size: 3 });
});

test('a page that no longer is in the table is left out', () => {
  const outDir = newDist();
  buildInto(outDir, first, [a, b, c]);
  expect(buildInto(outDir, {}, [a])).toEqual({ made: 0, kept: 1, gone: 3 });
  expect(Object.keys(filesIn(outDir))).toEqual(['a/index.html', manifestName]);
});

test('the manifest of an incremental build is that of a clean one', () => {
  const [outDir, clean] = [newDist(), newDist()];
  const pages = [makePage('/a/', 'new A'), b, c];
  buildInto(outDir, first, [a, b, c]);
  buildInto(outDir, { 'a/index.html': 'new A', '_astro/style.css': 'css' }, pages);
  buildInto(clean, { ...first, 'a/index.html': 'new A' }, pages);
  expect(filesIn(outDir)).toEqual(filesIn(clean));
});

test('a page that was neither made nor may be kept stops the build', () => {
  const outDir = newDist();
  expect(() => buildInto(outDir, {}, [a, b])).toThrow('a/index.html was neither made nor kept');
  buildInto(outDir, first, [a, b, c]);
  const message = 'b/index.html was neither made nor kept: its route is missing in src/pages/.';
  expect(() => buildInto(outDir, {}, [a, makePage('/b/', 'new B')])).toThrow(message);
  expect(() => buildInto(outDir, { 'a/index.html': 'A' }, [a, b], 'other code')).toThrow(message);
});

test('the policies of pages stand in the manifest once, and the file of headers has them', () => {
  const outDir = newDist();
  const page = (policy: string) =>
    `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">`;
  const made = { 'a/index.html': page("img-src 'self'"), 'b/index.html': page("img-src 'self'") };
  buildInto(outDir, made, [a, b]);
  const { files, policies = {} } = manifestIn(outDir);
  expect(Object.values(policies)).toEqual(["img-src 'self'"]);
  expect(files['a/index.html']?.policy).toBe(Object.keys(policies)[0]);
  buildInto(outDir, { 'a/index.html': 'A', 'b/index.html': 'B' }, [makePage('/a/', 1), makePage('/b/', 1)]);
  expect(manifestIn(outDir).policies).toEqual({});
});

function manifestIn(outDir: string) {
  const manifest = parseManifest(readFileSync(join(outDir, manifestName), 'utf8'));
  if (!manifest) throw new Error('There is no manifest.');
  return manifest;
}

describe('a folder whose files only their maker knows', () => {
  const folder = makePage('/parts/x/*', 'X');
  const files = { 'parts/x/one': '1', 'parts/x/in/two': '2' };

  test('is made and kept as a whole', () => {
    const outDir = newDist();
    expect(buildInto(outDir, { ...first, ...files }, [a, b, c, folder])).toMatchObject({ made: 5 });
    const { keptFiles } = readLastBuild(outDir, 'code');
    expect(keptFiles(folder)).toEqual(Object.keys(files).sort());
    expect(keptFiles(makePage('/parts/x/*', 'new X'))).toEqual([]);
    expect(buildInto(outDir, { 'a/index.html': 'new A' }, [makePage('/a/', 'new A'), folder])).toMatchObject({
      kept: 2,
    });
    expect(filesIn(outDir)).toMatchObject(files);
  });

  test('leaves no file of the last behind when it is made again', () => {
    const outDir = newDist();
    buildInto(outDir, files, [folder]);
    const counts = buildInto(outDir, { 'parts/x/three': '3' }, [makePage('/parts/x/*', 'new X')]);
    expect(counts).toEqual({ made: 1, kept: 0, gone: 2 });
    expect(Object.keys(filesIn(outDir))).toEqual([manifestName, 'parts/x/three']);
  });

  test('is made again when one of its files is lost', () => {
    const outDir = newDist();
    buildInto(outDir, { ...first, ...files }, [a, b, c, folder]);
    rmSync(join(outDir, 'parts/x/one'));
    const { keptFiles } = readLastBuild(outDir, 'code');
    expect(keptFiles(folder)).toEqual([]);
    expect(keptFiles(a)).toEqual(['a/index.html']);
    expect(() => buildInto(outDir, { ...first }, [a, b, c, folder])).toThrow(
      'parts/x/ was neither made nor kept',
    );
  });
});

import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifestName, readManifest } from '../../src/publish/manifest.ts';
import { temporaryFolder, writeFiles } from '../support/folder.ts';

const empty = { version: 1, files: {} };
const a = { key: 'k', sha256: 'h', size: 3 };
const css = { sha256: 'h', size: 4 };

function distWith(manifest: unknown): string {
  const folder = temporaryFolder();
  writeFiles(folder, { 'a/index.html': 'aaa', 'b.css': 'bbbb', [manifestName]: JSON.stringify(manifest) });
  return folder;
}

test('names every file that is there whole', () => {
  const manifest = { version: 1, files: { 'a/index.html': a, 'b.css': css } };
  expect(readManifest(distWith(manifest))).toEqual(manifest);
});

test('trusts no file that is gone or cut short', () => {
  const folder = distWith({ version: 1, files: { 'a/index.html': a, 'b.css': css } });
  truncateSync(join(folder, 'b.css'), 2);
  expect(readManifest(folder).files).toEqual({ 'a/index.html': a });
  rmSync(join(folder, 'a'), { recursive: true });
  expect(readManifest(folder)).toEqual(empty);
});

test.each([
  ['of another version', { version: 2, files: {} }],
  ['of another shape', { version: 1, files: { 'b.css': 'h' } }],
  ['that is no object', null],
])('is empty where there is one %s', (_what, manifest) => {
  expect(readManifest(distWith(manifest))).toEqual(empty);
});

test('is empty where there is none, or half of one', () => {
  expect(readManifest(join(temporaryFolder(), 'dist'))).toEqual(empty);
  const folder = distWith({ version: 1, files: { 'b.css': css } });
  writeFileSync(join(folder, manifestName), '{ "version": 1, "fil');
  expect(readManifest(folder)).toEqual(empty);
});

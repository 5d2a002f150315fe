import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { nothingDue, tellDue } from '../../../scripts/check/tell-due.ts';
import { sha256 } from '../../../src/lib/hash.ts';
import { readContent } from '../../../src/store/read-content.ts';
import { articleFile } from '../../support/article-file.ts';
import { writeContent } from '../../support/content-folder.ts';
import { temporaryFolder, writeFiles } from '../../support/folder.ts';

test('an article falls due when its day has come and the last build does not have it', () => {
  const places = writeContent({ 'articles/2023/ebb.md': articleFile('published: 2023-06-20T10:00Z') });
  const outDir = temporaryFolder();
  const entry = { sha256: sha256('x'), size: 1 };
  writeFiles(outDir, {
    'manifest.json': JSON.stringify({ version: 1, files: { 'articles/low-tide/index.html': entry } }),
    'articles/low-tide/index.html': 'x',
  });
  const said: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  const at = (asOf: string, folder = outDir) => tellDue(readContent({ ...places, asOf }, 'code'), folder);
  expect(at('2023-06-20T09:59:59Z')).toBe(nothingDue);
  expect(at('2023-06-20T10:00:00Z')).toBe(0);
  expect(at('2023-06-19T00:00:00Z', join(outDir, 'nowhere'))).toBe(0);
  log.mockRestore();
  expect(said.map((line) => line.replace(/^\S*content\//u, ''))).toEqual([
    'Nothing is due.',
    'articles/2023/ebb.md is due since 2023-06-20T10:00:00Z.',
    'articles/2023/low-tide.md is due since 2023-06-19T00:00:00Z.',
  ]);
});

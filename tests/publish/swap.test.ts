import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clearLeftovers, nextDirOf, swapIn } from '../../src/publish/swap.ts';
import { filesIn, temporaryFolder, writeFiles } from '../support/folder.ts';

const dead = () => false;

test('the next folder takes the place of the last', () => {
  const folder = temporaryFolder();
  const outDir = join(folder, 'dist');
  const nextDir = nextDirOf(outDir, 7);
  writeFiles(outDir, { 'a.html': 'old', 'b.html': 'old' });
  writeFiles(nextDir, { 'a.html': 'new' });
  swapIn(nextDir, outDir);
  expect(filesIn(folder)).toEqual({ 'dist/a.html': 'new' });
});

test('the first build has no last', () => {
  const folder = temporaryFolder();
  const outDir = join(folder, 'dist');
  writeFiles(nextDirOf(outDir, 7), { 'a.html': 'new' });
  swapIn(nextDirOf(outDir, 7), outDir);
  expect(filesIn(folder)).toEqual({ 'dist/a.html': 'new' });
});

test('what a killed build left goes', () => {
  const folder = temporaryFolder();
  const outDir = join(folder, 'dist');
  const others = {
    'dist/a.html': 'whole',
    '.dist-next-x/b': 'not ours',
    '.site-next-7/c': 'another site’s',
    '.env': 'kept',
  };
  writeFiles(folder, { ...others, '.dist-next-7/a.html': 'half', '.dist-next-8-old/a.html': 'older' });
  clearLeftovers(outDir, dead);
  expect(filesIn(folder)).toEqual(others);
});

test('killed between its two renames, the last dist/ comes back', () => {
  const folder = temporaryFolder();
  writeFiles(folder, { '.dist-next-7-old/a.html': 'last', '.dist-next-7/a.html': 'next' });
  clearLeftovers(join(folder, 'dist'), dead);
  expect(filesIn(folder)).toEqual({ 'dist/a.html': 'last' });
});

test('a build that is still at work is left alone', () => {
  const folder = temporaryFolder();
  writeFiles(folder, { '.dist-next-7/a.html': 'half' });
  clearLeftovers(join(folder, 'dist'), (pid) => pid === 7);
  expect(filesIn(folder)).toEqual({ '.dist-next-7/a.html': 'half' });
});

test('nothing to clear where nothing is yet', () => {
  expect(() => clearLeftovers(join(temporaryFolder(), 'sites', 'dist'), dead)).not.toThrow();
});

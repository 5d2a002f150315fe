import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clearLeftovers, clearWork, nextDirOf, swapIn } from '../../src/publish/swap.ts';
import { filesIn, temporaryFolder, writeFiles } from '../support/folder.ts';

const dead = () => false;

test('the next folder takes the place of the last', () => {
  const folder = temporaryFolder();
  const outDir = join(folder, 'dist');
  const nextDir = nextDirOf(outDir, 7);
  writeFiles(outDir, { 'a.html': 'old', 'b.html': 'old' });
  writeFiles(nextDir, { 'a.html': 'new' });
  expect(swapIn(nextDir, outDir)).toBe(`${nextDir}-old`);
  clearWork(nextDir, outDir);
  expect(filesIn(folder)).toEqual({ 'dist/a.html': 'new' });
});

test('the last folder is not taken away while no other is in its place', () => {
  const folder = temporaryFolder();
  const nextDir = nextDirOf(join(folder, 'dist'), 7);
  writeFiles(folder, { '.dist-next-7-old/a.html': 'last', '.dist-next-7/a.html': 'half' });
  clearWork(nextDir, join(folder, 'dist'));
  expect(filesIn(folder)).toEqual({ '.dist-next-7-old/a.html': 'last' });
});

test('the first build has no last', () => {
  const folder = temporaryFolder();
  const outDir = join(folder, 'dist');
  writeFiles(nextDirOf(outDir, 7), { 'a.html': 'new' });
  expect(swapIn(nextDirOf(outDir, 7), outDir)).toBeUndefined();
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
  writeFiles(folder, {
    ...others,
    '.dist-next-7/a.html': 'half',
    '.dist-next-8-old/a.html': 'older',
    '.dist-next-9-spare/a.html': 'older',
    '.dist-next-9-note': '',
  });
  clearLeftovers(outDir, dead);
  expect(filesIn(folder)).toEqual(others);
});

test('killed between its two renames, the last dist/ comes back', () => {
  for (const next of ['.dist-next-7', '.dist-next-7-spare']) {
    const folder = temporaryFolder();
    writeFiles(folder, { [`${next}-old/a.html`]: 'last', [`${next}/a.html`]: 'next' });
    clearLeftovers(join(folder, 'dist'), dead);
    expect(filesIn(folder)).toEqual({ 'dist/a.html': 'last' });
  }
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

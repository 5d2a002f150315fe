import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { makePage } from '../../src/model/page.ts';
import { spareDirOf } from '../../src/publish/spare.ts';
import { filesIn } from '../support/folder.ts';
import { buildInto, newDist, sparesOf } from '../support/publish.ts';

const letters = ['a', 'b', 'c', 'd'];

/** Builds a site whose pages show these words; those that changed are made. */
function turn(outDir: string, words: Readonly<Record<string, string>>, changed: readonly string[]) {
  const pages = Object.entries(words).map(([path, text]) => makePage(path, text));
  const made = changed.map((path) => [`${path.slice(1)}index.html`, words[path] ?? ''] as const);
  return buildInto(outDir, { ...Object.fromEntries(made), 'style.css': 'css' }, pages);
}

const pagesOf = (inodes: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(inodes).filter(([file]) => file.endsWith('.html')));

/** Three builds, so that there is a site, a spare, and a difference between them. */
function threeBuilds(outDir: string) {
  const words = Object.fromEntries(letters.map((letter) => [`/${letter}/`, letter]));
  turn(outDir, words, Object.keys(words));
  turn(outDir, { ...words, '/a/': 'second' }, ['/a/']);
  const now: Record<string, string> = { ...words, '/a/': 'second', '/b/': 'third' };
  turn(outDir, now, ['/b/']);
  return now;
}

/** What a clean build of the same makes. */
function cleanBuild(words: Readonly<Record<string, string>>): Record<string, string> {
  const outDir = newDist();
  turn(outDir, words, Object.keys(words));
  return filesIn(outDir);
}

/** A stranger's file, later than the clock's coarsest step after the build. */
function layInto(folder: string): void {
  const later = new Date(Date.now() + 1000);
  writeFileSync(join(folder, 'stray.txt'), 'not ours');
  utimesSync(folder, later, later);
}

const inodesIn = (outDir: string) =>
  Object.fromEntries(Object.keys(filesIn(outDir)).map((file) => [file, statSync(join(outDir, file)).ino]));

test('a page that was not made again is the same file as before', () => {
  const outDir = newDist();
  const words = threeBuilds(outDir);
  const before = inodesIn(outDir);
  turn(outDir, { ...words, '/c/': 'fourth' }, ['/c/']);
  const after = inodesIn(outDir);
  const same = Object.keys(after).filter((file) => after[file] === before[file]);
  expect(same).toEqual(['a/index.html', 'b/index.html', 'd/index.html', 'style.css']);
});

test('what came, went and changed since the site before the last is as in a clean build', () => {
  const outDir = newDist();
  const { '/c/': c = '', '/d/': d = '' } = threeBuilds(outDir);
  const rest = { '/c/': c, '/d/': d };
  turn(outDir, { ...rest, '/d/': 'fourth', '/deep/er/': 'new' }, ['/d/', '/deep/er/']);
  expect(filesIn(outDir)).toEqual(cleanBuild({ ...rest, '/d/': 'fourth', '/deep/er/': 'new' }));
  expect(existsSync(join(outDir, 'a'))).toBe(false);
  turn(outDir, { ...rest, '/d/': 'd', '/a/': 'back' }, ['/d/', '/a/']);
  expect(filesIn(outDir)).toEqual(cleanBuild({ ...rest, '/d/': 'd', '/a/': 'back' }));
  expect(existsSync(join(outDir, 'deep'))).toBe(false);
});

test('a site that is as it was is left where it is', () => {
  const outDir = newDist();
  const words = threeBuilds(outDir);
  const { ino } = statSync(outDir);
  turn(outDir, words, []);
  expect(statSync(outDir).ino).toBe(ino);
});

test('what somebody laid into dist/ is gone after the next build, and does not come back with the one after', () => {
  const outDir = newDist();
  const words = threeBuilds(outDir);
  layInto(join(outDir, 'a'));
  turn(outDir, { ...words, '/c/': 'fourth' }, ['/c/']);
  turn(outDir, { ...words, '/c/': 'fifth' }, ['/c/']);
  turn(outDir, { ...words, '/c/': 'sixth' }, ['/c/']);
  expect(filesIn(outDir)).toEqual(cleanBuild({ ...words, '/c/': 'sixth' }));
});

test('a file that was damaged is made again, in every build that follows', () => {
  const outDir = newDist();
  const words = threeBuilds(outDir);
  // Into the same file on the disk, which the site before the last has, too.
  writeFileSync(join(outDir, 'd/index.html'), 'longer by somebody');
  turn(outDir, words, ['/d/']);
  for (const word of ['fourth', 'fifth']) turn(outDir, { ...words, '/c/': word }, ['/c/']);
  expect(filesIn(outDir)).toEqual(cleanBuild({ ...words, '/c/': 'fifth' }));
});

test('without the site before the last, or with other code, the next is put together as a whole', () => {
  const outDir = newDist();
  const words = threeBuilds(outDir);
  rmSync(spareDirOf(sparesOf(outDir), outDir), { recursive: true });
  turn(outDir, { ...words, '/c/': 'fourth' }, ['/c/']);
  expect(filesIn(outDir)).toEqual(cleanBuild({ ...words, '/c/': 'fourth' }));
});

test.each<[string, (spare: string, outDir: string) => void]>([
  ['that lost a folder', (spare) => rmSync(join(spare, 'd'), { recursive: true })],
  ['that got a file', (spare) => layInto(join(spare, 'd'))],
  ['without its note', (spare) => rmSync(join(spare, '.differences.json'))],
  [
    'of another site',
    (_spare, outDir) => {
      const dir = newDist();
      threeBuilds(dir);
      turn(dir, { '/a/': 'other', '/b/': 'third', '/c/': 'c', '/d/': 'd' }, ['/a/']);
      rmSync(outDir, { recursive: true });
      renameSync(dir, outDir);
    },
  ],
])('a site before the last %s is not built upon', (_what, touch) => {
  const outDir = newDist();
  const words = threeBuilds(outDir);
  touch(spareDirOf(sparesOf(outDir), outDir), outDir);
  const now = { ...words, '/a/': 'fourth', '/c/': 'fourth' };
  turn(outDir, now, ['/a/', '/c/']);
  expect(filesIn(outDir)).toEqual(cleanBuild(now));
});

test('where most is new, the site itself is what the next is made of', () => {
  const outDir = newDist();
  const words = threeBuilds(outDir);
  expect(readdirSync(dirname(outDir)).sort()).toEqual(['dist', 'spares']);
  const other = Object.fromEntries(Object.keys(words).map((path) => [path, `${path} made anew`]));
  turn(outDir, other, Object.keys(other));
  expect(readdirSync(dirname(outDir)).sort()).toEqual(['dist', 'spares']);
  expect(inodesIn(spareDirOf(sparesOf(outDir), outDir))).toMatchObject(pagesOf(inodesIn(outDir)));
});

test('of many sites with one cache, the spares of the last four are kept', () => {
  const outDir = newDist();
  for (const name of ['dist', 'b', 'c', 'd', 'e', 'f']) threeBuilds(join(dirname(outDir), name));
  expect(readdirSync(sparesOf(outDir))).toHaveLength(4);
  expect(existsSync(spareDirOf(sparesOf(outDir), outDir))).toBe(false);
});

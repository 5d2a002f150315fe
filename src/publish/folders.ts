import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileOf, folderOf } from '../model/page.ts';
import type { Page } from '../model/page.ts';

/** The files of a page: its own, or those of its folder. */
export function filesOfPage({ path }: Page, namesWithin: (folder: string) => string[]): string[] {
  const folder = folderOf(path);
  return folder === undefined ? [fileOf(path)] : namesWithin(folder);
}

/** Paths of all files below a folder, with `/`, sorted. */
export function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Finds the names within a folder (`search/parts/2016/`) among sorted ones, without a look at the others. */
export function createNamesWithin(sorted: readonly string[]): (folder: string) => string[] {
  return (folder) => {
    const start = lowerBound(sorted, folder);
    let end = start;
    while (sorted[end]?.startsWith(folder)) end += 1;
    return sorted.slice(start, end);
  };
}

/** Sorted names of two lists as one, each once. */
export function* mergeNames(one: Iterable<string>, others: readonly string[]): Generator<string> {
  let at = 0;
  for (const name of one) {
    for (let other = others[at]; other !== undefined && other <= name; other = others[(at += 1)]) {
      if (other < name) yield other;
    }
    yield name;
  }
  yield* others.slice(at);
}

/** Every folder that holds some of the files, and those that hold these; quickly where files of a folder follow one another. */
export function foldersOf(files: Iterable<string>): Set<string> {
  const folders = new Set(['.']);
  let last = '.';
  for (const file of files) {
    let folder = parentOf(file);
    if (folder === last) continue;
    last = folder;
    for (; !folders.has(folder); folder = parentOf(folder)) folders.add(folder);
  }
  return folders;
}

function parentOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end === -1 ? '.' : path.slice(0, end);
}

function lowerBound(sorted: readonly string[], name: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < name) low = middle + 1;
    else high = middle;
  }
  return low;
}

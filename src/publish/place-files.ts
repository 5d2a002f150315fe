import { existsSync, readdirSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inFolder, link } from './link.ts';
import type { Listing } from './listing.ts';

/** Where the files of the next dist/ come from. */
export interface Sources {
  /** Files that were made. */
  madeDir: string;
  made: ReadonlySet<string>;
  /** The last dist/. */
  lastDir: string;
}

/**
 * Brings the files that were taken over beside those that were made.
 *
 * @returns whether all are links: a file system that has none gets copies
 */
export function placeBesideMade(next: Listing, { madeDir, made, lastDir }: Sources): boolean {
  let isLinked = true;
  for (const file of next.files.keys()) {
    if (!made.has(file)) isLinked = link(join(lastDir, file), join(madeDir, file)) && isLinked;
  }
  return isLinked;
}

/**
 * Brings these files of another folder to where the next dist/ has them.
 *
 * @param files all that the folder has not, or otherwise, or that is of no more use
 */
export function placeDifferences(
  dir: string,
  files: Iterable<string>,
  next: Listing,
  { madeDir, made, lastDir }: Sources,
): void {
  const all = [...files];
  // First, since a folder may lie where a file lay.
  for (const file of all.filter((name) => !next.files.has(name))) removeWithFolders(dir, file);
  for (const file of all.filter((name) => next.files.has(name))) {
    const target = join(dir, file);
    if (made.has(file)) inFolder(target, () => renameSync(join(madeDir, file), target));
    else {
      rmSync(target, { force: true });
      link(join(lastDir, file), target);
    }
  }
}

/** A file, and the folders that are empty without it. */
function removeWithFolders(dir: string, file: string): void {
  rmSync(join(dir, file), { force: true });
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    const path = join(dir, folder);
    if (existsSync(path)) {
      if (readdirSync(path).length > 0) return;
      rmdirSync(path);
    }
  }
}

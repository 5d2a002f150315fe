import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../lib/hash.ts';
import type { Page } from '../model/page.ts';
import { isCompressed } from './compressed-names.ts';
import { createNamesWithin, filesOfPage, foldersOf } from './folders.ts';
import { parseListing } from './listing.ts';
import type { Listing } from './listing.ts';
import { manifestName } from './manifest.ts';

/** A site that was built, and what of it can be taken over. */
export interface LastBuild {
  dir: string;
  /** Less the files that are gone or not as they were made, and those of the same key: files of one key are made together. */
  listing: Listing;
  /** Nothing in the folder changed since it was made. */
  isUntouched: boolean;
  folders: ReadonlySet<string>;
  /** SHA-256 of its manifest. */
  digest: string;
  /** The files of a page as its key wants them; none when it has to be made. */
  keptFiles: (page: Page) => string[];
}

/** @param code hash of the site's code; what other code made is not taken over */
export function readLastBuild(dir: string, code: string): LastBuild {
  const manifest = readManifest(dir);
  const listing = parseListing(manifest);
  const lost = new Set<string>();
  // The manifest is written last: whatever changed after it, somebody else did.
  const written = mtimeOf(join(dir, manifestName));
  const folders = foldersOf(listing.files.keys());
  // A folder changes when a file in it comes, goes or is replaced.
  let isUntouched = [...folders].every((folder) => mtimeOf(`${dir}/${folder}`) <= written);
  for (const [file, line] of listing.files) {
    const found = statSync(`${dir}/${file}`, { throwIfNoEntry: false });
    if (found?.size === line.size && found.mtimeMs <= written) continue;
    isUntouched = false;
    // A copy of a site is younger, too.
    if (found?.size !== line.size || sha256(readFileSync(join(dir, file))) !== line.sha256) lost.add(file);
  }
  const files = lost.size > 0 ? without(listing.files, lost) : listing.files;
  // What follows from another file is no page's.
  const namesWithin = createNamesWithin([...files.keys()].filter((file) => !isCompressed(file, files)));
  return {
    dir,
    listing: { ...listing, files },
    isUntouched,
    folders,
    digest: sha256(manifest),
    keptFiles: (page) => {
      const names = listing.code === code ? filesOfPage(page, namesWithin) : none;
      return names.every((name) => files.get(name)?.key === page.key) ? names : none;
    },
  };
}

const none: string[] = [];

function readManifest(dir: string): string {
  const path = join(dir, manifestName);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Time of change in milliseconds; of what is not there, no number. */
export function mtimeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? NaN;
}

function without(files: Listing['files'], lost: ReadonlySet<string>): Listing['files'] {
  const lostKeys = new Set([...lost].flatMap((file) => files.get(file)?.key ?? []));
  const isHeld = (file: string, key: string | undefined) =>
    !lost.has(file) && !(key !== undefined && lostKeys.has(key));
  return new Map([...files].filter(([file, { key }]) => isHeld(file, key)));
}

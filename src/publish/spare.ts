import { existsSync, linkSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { hashOf } from '../lib/hash.ts';
import { foldersOf } from './folders.ts';
import { inFolder, isCode } from './link.ts';
import { mtimeOf } from './last-build.ts';
import type { LastBuild } from './last-build.ts';

/**
 * The site before the last, kept with the cache: hard links, so it takes hardly any room. With the list of what the last has
 * otherwise, it becomes the next dist/ without a look at the files that all three share.
 */
export interface Spare {
  dir: string;
  /** Files that came, went or changed from it to the last dist/. */
  differences: string[];
}

/**
 * Where the spare of a dist/ is kept: each has its own.
 *
 * @param sparesDir where those of all lie
 */
export function spareDirOf(sparesDir: string, outDir: string): string {
  return join(sparesDir, hashOf(outDir).slice(0, 16));
}

/** Where the spare lies that a build works on: a build that is killed leaves it there, and it is not taken for whole. */
export function takenSpareOf(nextDir: string): string {
  return `${nextDir}-spare`;
}

/** Takes the spare to work on it; undefined where there is none that the last dist/ followed, or somebody touched it. */
export function takeSpare(spareDir: string, nextDir: string, last: LastBuild): Spare | undefined {
  if (!existsSync(spareDir)) return undefined;
  const dir = takenSpareOf(nextDir);
  renameSync(spareDir, dir);
  const differences = last.isUntouched ? differencesIn(dir, last) : undefined;
  if (differences) return { dir, differences };
  rmSync(dir, { recursive: true });
  return undefined;
}

/**
 * Writes down what a spare needs, before anything is moved: what fails then fails before the next site is out.
 *
 * @param follower hash of the manifest of the site that takes its place
 */
export function noteDifferences(nextDir: string, follower: string, differences: string[]): void {
  writeFileSync(noteOf(nextDir), JSON.stringify({ follower, differences } satisfies Note));
}

/** Keeps what was dist/ until now as the spare, with what was written down of it; not where the cache lies on another disk. */
export function keepSpare(oldDir: string, spareDir: string, nextDir: string): void {
  renameSync(noteOf(nextDir), join(oldDir, noteName));
  try {
    inFolder(spareDir, () => renameSync(oldDir, spareDir));
    forgetOldest(dirname(spareDir));
  } catch (error) {
    if (!isCode(error, 'EXDEV')) throw error;
    rmSync(oldDir, { recursive: true });
  }
}

/** Spares of so many sites are kept: those of a dist/ that was deleted hold its room. */
const most = 4;

function forgetOldest(sparesDir: string): void {
  const spares = readdirSync(sparesDir).map((name) => join(sparesDir, name));
  const old = spares.sort((a, b) => mtimeOf(b) - mtimeOf(a)).slice(most);
  for (const dir of old) rmSync(dir, { recursive: true });
}

/**
 * Makes a spare of the new dist/ itself, so that the first build that changes little is as quick as those that follow. A file
 * system without links gets none: copies would take as much room again.
 */
export function makeSpare(
  files: Iterable<string>,
  {
    outDir,
    spareDir,
    nextDir,
    digest,
  }: { outDir: string; spareDir: string; nextDir: string; digest: string },
): void {
  const dir = takenSpareOf(nextDir);
  try {
    for (const file of files) {
      const target = join(dir, file);
      inFolder(target, () => linkSync(join(outDir, file), target));
    }
    noteDifferences(nextDir, digest, []);
    keepSpare(dir, spareDir, nextDir);
  } catch (error) {
    // The site is out already. Without a spare the next build takes longer, and that is all.
    if (!isCode(error, 'EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'ENOSPC', 'EDQUOT')) throw error;
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The note while the site that it is for is still dist/. */
export function noteOf(nextDir: string): string {
  return `${nextDir}-note`;
}

const noteName = '.differences.json';

const noteSchema = z.object({ follower: z.string(), differences: z.array(z.string()) });

type Note = z.output<typeof noteSchema>;

function differencesIn(dir: string, { digest, folders }: LastBuild): string[] | undefined {
  const path = join(dir, noteName);
  const note = existsSync(path) ? noteSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
  if (note?.follower !== digest) return undefined;
  const written = mtimeOf(path);
  const other = foldersOf(note.differences);
  const isAsKept = (folder: string) => {
    const changed = mtimeOf(`${dir}/${folder}`);
    // Of a folder that only one of the two has, a file is among the differences.
    return changed <= written || (Number.isNaN(changed) && other.has(folder));
  };
  if (![...folders, ...other].every(isAsKept)) return undefined;
  rmSync(path);
  return note.differences;
}

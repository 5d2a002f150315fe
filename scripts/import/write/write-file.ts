import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { RefusedError } from '../draft.ts';

export interface WriteOptions {
  /** The folder that the file may not leave. */
  root: string;
  /** Whether a file of that name may be replaced. */
  force: boolean;
}

/**
 * Writes a file whole or not at all: into a neighbour first, which then takes the name.
 *
 * @throws {RefusedError} when the name leads out of `root`, is a symbolic link, or is taken and `force` is not given
 */
export function writeFileSafely(path: string, text: string, { root, force }: WriteOptions): void {
  mkdirSync(root, { recursive: true });
  const folder = dirname(path);
  const existing = nearestExisting(folder);
  if (!isWithin(realpathSync(existing), realpathSync(root))) throw new RefusedError(leadsOut(path));
  mkdirSync(folder, { recursive: true });
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) throw new RefusedError(leadsOut(path));

  const draft = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  try {
    rmSync(draft, { force: true });
    writeFileSync(draft, text, { flag: 'wx' });
    if (force) renameSync(draft, path);
    else linkSync(draft, path);
  } catch (error) {
    if (!isTaken(error)) throw error;
    // A file system that repeats a request it thinks lost says so of the name that it has just given.
    if (statSync(draft).nlink < 2)
      throw new RefusedError(`${path} is there already. Overwrite it with --force.`);
  } finally {
    rmSync(draft, { force: true });
  }
}

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(dirname(folder));
}

function isWithin(path: string, root: string): boolean {
  return path === root || path.startsWith(root + sep);
}

function leadsOut(path: string): string {
  return `${path} leads out of the articles folder by a symbolic link. Put a real folder or file there.`;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

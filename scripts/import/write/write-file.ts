import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
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
    writeThrough(draft, text);
    if (force) renameSync(draft, path);
    else linkSync(draft, path);
  } catch (error) {
    if (isTaken(error)) throw new RefusedError(`${path} is there already. Overwrite it with --force.`);
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function writeThrough(path: string, text: string): void {
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
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

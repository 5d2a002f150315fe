import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * A hard link costs no copy; a file system that has none gets the copy.
 *
 * @returns whether it is a link
 */
export function link(from: string, to: string): boolean {
  try {
    inFolder(to, () => linkSync(from, to));
    return true;
  } catch (error) {
    if (!isCode(error, 'EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP')) throw error;
    copyFileSync(from, to);
    return false;
  }
}

/** Puts a file into its folder, which most often is there already; to ask each time would cost as much as the work. */
export function inFolder(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
    mkdirSync(dirname(path), { recursive: true });
    work();
  }
}

export function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

import { readFileSync, statSync } from 'node:fs';

/** The bytes of a file, or what an editor is told of one that is too large or can't be read. */
export function readBytes(path: string, most: number): Buffer | string {
  try {
    const { size } = statSync(path);
    return size > most ? tooLarge(size, most) : readFileSync(path);
  } catch (error) {
    return unreadable(error);
  }
}

function tooLarge(size: number, most: number): string {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  return `This file has ${megabytes(size)} MB, and ${megabytes(most)} MB are the most that is read of its kind. Part it, or make it smaller.`;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'its permissions do not allow it',
  EPERM: 'its permissions do not allow it',
  ENOENT: 'it went while the folder was read',
  EIO: 'the disk reports an error',
};

/** @throws what is no error of the file system */
export function unreadable(error: unknown): string {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
  const code = String(error.code);
  return `This can't be read: ${reasons[code] ?? `the system says ${code}`}. Give yourself the right to read it, or take it away.`;
}

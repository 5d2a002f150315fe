/** What stopped a program that is neither its fault nor the content's: the disk, its rights, a process that was ended. Undefined for any other error. */
export function machineFault(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error)) return undefined;
  const reason = reasons[String(error.code)];
  if (reason === undefined) return undefined;
  const path = 'path' in error && typeof error.path === 'string' ? ` (${error.path})` : '';
  return `${reason}${path}`;
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room, and try again',
  EDQUOT: 'Your share of the disk is used up. Make room, and try again',
  EFBIG: 'A file would be larger than this system lets it be. Raise the limit (ulimit -f), and try again',
  EROFS:
    'This disk can only be read. Name another folder with --outDir, or another cache with NEWSFOLD_CACHE',
  EACCES:
    'A file or folder may not be written or read. Give yourself the right to it, or name another folder',
  EPERM: 'A file or folder may not be changed. Give yourself the right to it, or name another folder',
  EMFILE: 'This system lets a program open too few files at once. Raise the limit (ulimit -n), and try again',
  ENOMEM: 'The memory is used up. End other programs, and try again',
  ERR_WORKER_OUT_OF_MEMORY: 'A part of the work used up its memory. End other programs, and try again',
};

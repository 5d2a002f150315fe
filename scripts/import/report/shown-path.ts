import { relative } from 'node:path';

/** A path as messages name it: short within the working directory, whole elsewhere. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
}

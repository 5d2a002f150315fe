import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { noteOf, takenSpareOf } from './spare.ts';

/** The folder in which this process makes the next dist/: beside the last, so that a rename puts it in its place. */
export function nextDirOf(outDir: string, pid: number): string {
  return join(dirname(outDir), `${prefixOf(outDir)}${pid}`);
}

/**
 * Puts the next folder in the place of the last, which is whole until then. Between the two renames there is no dist/ for
 * a moment; Node has no call that exchanges two folders.
 *
 * @returns where the last is now
 */
export function swapIn(nextDir: string, outDir: string): string | undefined {
  const oldDir = oldDirOf(nextDir);
  const isFirst = !existsSync(outDir);
  if (!isFirst) renameSync(outDir, oldDir);
  renameSync(nextDir, outDir);
  return isFirst ? undefined : oldDir;
}

/** Takes away what a build worked with; not the last dist/ where no other is in its place. */
export function clearWork(nextDir: string, outDir: string): void {
  const folders = [nextDir, takenSpareOf(nextDir)];
  const old = existsSync(outDir) ? folders.map(oldDirOf) : [];
  for (const path of [...folders, noteOf(nextDir), ...old]) rmSync(path, { recursive: true, force: true });
}

/** Mends what a killed build left: its unfinished folders go; a dist/ that it had only moved out of the way comes back. */
export function clearLeftovers(outDir: string, isAlive: (pid: number) => boolean): void {
  const folder = dirname(outDir);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const [, pid, ending] = /^(\d+)((?:-spare)?(?:-old)?|-note)$/u.exec(afterPrefix(name, outDir)) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const leftover = join(folder, name);
    if (ending?.endsWith(oldEnding) && !existsSync(outDir)) renameSync(leftover, outDir);
    else rmSync(leftover, { recursive: true });
  }
}

const oldEnding = '-old';

function oldDirOf(nextDir: string): string {
  return `${nextDir}${oldEnding}`;
}

function prefixOf(outDir: string): string {
  return `.${basename(outDir)}-next-`;
}

function afterPrefix(name: string, outDir: string): string {
  const prefix = prefixOf(outDir);
  return name.startsWith(prefix) ? name.slice(prefix.length) : '';
}

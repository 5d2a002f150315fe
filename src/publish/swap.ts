import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The folder in which this process makes the next dist/: beside the last, so that a rename puts it in its place. */
export function nextDirOf(outDir: string, pid: number): string {
  return join(dirname(outDir), `${prefixOf(outDir)}${pid}`);
}

/** Puts the next folder in the place of the last, which is whole until then. */
export function swapIn(nextDir: string, outDir: string): void {
  const oldDir = `${nextDir}${oldEnding}`;
  if (existsSync(outDir)) renameSync(outDir, oldDir);
  renameSync(nextDir, outDir);
  rmSync(oldDir, { recursive: true, force: true });
}

/** Mends what a killed build left: its unfinished folder goes; a dist/ that it had only moved out of the way comes back. */
export function clearLeftovers(outDir: string, isAlive: (pid: number) => boolean): void {
  const folder = dirname(outDir);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const [, pid, ending] = /^(\d+)(-old)?$/u.exec(afterPrefix(name, outDir)) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const leftover = join(folder, name);
    if (ending === oldEnding && !existsSync(outDir)) renameSync(leftover, outDir);
    else rmSync(leftover, { recursive: true });
  }
}

const oldEnding = '-old';

function prefixOf(outDir: string): string {
  return `.${basename(outDir)}-next-`;
}

function afterPrefix(name: string, outDir: string): string {
  const prefix = prefixOf(outDir);
  return name.startsWith(prefix) ? name.slice(prefix.length) : '';
}

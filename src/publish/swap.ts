import { existsSync, renameSync, rmSync } from 'node:fs';

/** Puts the next folder in the place of the last. Both lie beside each other, so a rename does it; what was there is whole until then. */
export function swapIn(nextDir: string, outDir: string): void {
  const oldDir = `${nextDir}-old`;
  if (existsSync(outDir)) renameSync(outDir, oldDir);
  renameSync(nextDir, outDir);
  rmSync(oldDir, { recursive: true, force: true });
}

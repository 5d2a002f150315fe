import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

/** Who makes a dist/ at the moment. */
export interface Holder {
  pid: number;
  /** The machine that the process runs on: a folder may be shared. */
  host: string;
  /** Instant at which it began. */
  since: string;
}

const holderSchema = z.object({ pid: z.number(), host: z.string(), since: z.string() });

/** Takes the lock of a dist/, or says who has it. A lock whose process is gone is taken over. */
export function takeLock(outDir: string, own: Holder, isAlive: (pid: number) => boolean): Holder | undefined {
  const path = lockOf(outDir);
  for (;;) {
    if (create(path, own)) return undefined;
    const holder = readHolder(path);
    if (holder === undefined) continue;
    const isGone = holder === 'unreadable' || (holder.host === own.host && !isAlive(holder.pid));
    if (!isGone) return holder;
    takeAway(path, own.pid);
  }
}

/** Gives the lock back. */
export function releaseLock(outDir: string): void {
  rmSync(lockOf(outDir), { force: true });
}

/** Beside dist/, as its next folder is. */
export function lockOf(outDir: string): string {
  return join(dirname(outDir), `.${basename(outDir)}-lock`);
}

/** Whole at once, so that nobody reads half of it: a file is made beside it and linked to its name. */
function create(path: string, own: Holder): boolean {
  const draft = `${path}-${own.pid}`;
  writeFileSync(draft, JSON.stringify(own));
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Undefined when it was given back meanwhile. */
function readHolder(path: string): Holder | 'unreadable' | undefined {
  try {
    const parsed = holderSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.data : 'unreadable';
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    // Damaged, or another program's.
    if (error instanceof SyntaxError) return 'unreadable';
    throw error;
  }
}

/** By a rename, which one process alone can do when several find the same lock left behind. */
function takeAway(path: string, pid: number): void {
  const aside = `${path}-${pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  rmSync(aside, { force: true });
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

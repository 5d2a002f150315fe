import { mkdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { releaseLock, takeLock } from '../../src/publish/lock.ts';
import type { Holder } from '../../src/publish/lock.ts';
import { isAlive } from './is-alive.ts';

/** Does the work when no other build makes the same dist/; says whom it waits for. */
export async function withLock<T>(outDir: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(outDir), { recursive: true });
  const own: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  let told: number | undefined;
  for (;;) {
    const holder = takeLock(outDir, own, isAlive);
    if (!holder) break;
    if (told !== holder.pid) console.log(messageOf(holder, outDir));
    told = holder.pid;
    await wait(pause);
  }
  try {
    return await work();
  } finally {
    releaseLock(outDir);
  }
}

/** Milliseconds between two looks. */
const pause = 100;

function messageOf({ pid, host, since }: Holder, outDir: string): string {
  const name = relative(process.cwd(), outDir);
  return `Another build makes ${name}/: process ${pid} on ${host}, since ${since}. This one waits for it; stop it with Ctrl+C, or name another folder with --outDir.`;
}

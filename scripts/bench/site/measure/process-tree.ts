import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** Whether this machine tells of its processes in /proc, as Linux does. */
export const hasProc = existsSync('/proc/self/stat');

/** Bytes that a process and all that it started hold in memory now; pages that they share count for each. */
export function treeMemory(pid: number): number {
  return treeOf(pid).reduce((sum, member) => sum + residentBytes(member), 0);
}

/** Seconds of CPU that ended children of this process used, and theirs. */
export function endedChildrenCpu(): number {
  const [userTicks = 0, systemTicks = 0] = fieldsOf(readFileSync('/proc/self/stat', 'utf8'))
    .slice(15, 17)
    .map(Number);
  return (userTicks + systemTicks) / ticksPerSecond;
}

/** What Linux reports in, on every machine (`getconf CLK_TCK`). */
const ticksPerSecond = 100;

/** proc(5) counts from 1 and from the process id; the name in brackets may hold spaces. */
function fieldsOf(stat: string): string[] {
  return ['pid', '(name)', ...stat.slice(stat.lastIndexOf(')') + 2).split(' ')];
}

function treeOf(pid: number): number[] {
  const folder = `/proc/${pid}/task`;
  const children = entriesOf(folder).flatMap((thread) => readGone(`${folder}/${thread}/children`).split(' '));
  return [pid, ...children.filter(Boolean).flatMap((child) => treeOf(Number(child)))];
}

function residentBytes(pid: number): number {
  const [, kilobytes = '0'] = /^VmRSS:\s+(\d+) kB/mu.exec(readGone(`/proc/${pid}/status`)) ?? [];
  return Number(kilobytes) * 1024;
}

function entriesOf(folder: string): string[] {
  return orGone(() => readdirSync(folder), []);
}

function readGone(file: string): string {
  return orGone(() => readFileSync(file, 'utf8'), '');
}

/** A process may end between two looks at it. */
function orGone<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ESRCH'].includes(String(error.code)))
      return otherwise;
    throw error;
  }
}

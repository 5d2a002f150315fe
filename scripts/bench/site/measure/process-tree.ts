import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** Whether this machine tells of its processes in /proc, as Linux does. */
export const hasProc = existsSync('/proc/self/stat');

/** Gives the bytes that a process and all that it started hold in memory now. A page that several of them hold, such as Node's own code, counts once. */
export function treeMemory(pid: number): () => number {
  let looked = 0;
  let own = 1;
  return () => {
    const members = treeOf(pid);
    const resident = sumOf(members, 'VmRSS', 'status');
    // Linux walks through all pages to say who shares them, so it is asked only when there are more than before.
    if (resident > looked * step) {
      looked = resident;
      own = (sumOf(members, 'Pss', 'smaps_rollup') || resident) / resident;
    }
    return resident * own;
  };
}

const step = 1.05;

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

/** Bytes of all processes by a line of a file in /proc. */
function sumOf(members: readonly number[], name: string, file: string): number {
  const line = new RegExp(`^${name}:\\s+(\\d+) kB`, 'mu');
  const kilobytes = members.map((pid) => Number(line.exec(readGone(`/proc/${pid}/${file}`))?.[1] ?? 0));
  return kilobytes.reduce((sum, one) => sum + one, 0) * 1024;
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

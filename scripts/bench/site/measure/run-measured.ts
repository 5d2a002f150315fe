import { spawn } from 'node:child_process';
import { endedChildrenCpu, hasProc, treeMemory } from './process-tree.ts';

export interface Command {
  program: string;
  args: readonly string[];
  /** Folder it runs in. */
  cwd: string;
  env: NodeJS.ProcessEnv;
}

/** What a command used. */
export interface Used {
  /** Seconds. */
  wall: number;
  cpu?: number;
  /** Bytes. */
  peak?: number;
  /** What it printed. */
  output: string;
}

/** How often memory is looked at, in milliseconds. */
const interval = 50;

/**
 * Runs a command and measures it with all that it starts. Commands must run one at a time.
 *
 * @throws {Error} with the end of what it printed, when it fails
 */
export async function runMeasured({ program, args, cwd, env }: Command): Promise<Used> {
  const cpuBefore = hasProc ? endedChildrenCpu() : 0;
  const started = performance.now();
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (output += text.toString()));
  let peak = 0;
  const memory = treeMemory(child.pid ?? 0);
  const look = () => (peak = Math.max(peak, memory()));
  const watch = hasProc ? setInterval(look, interval) : undefined;
  const status = await new Promise((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  ).finally(() => clearInterval(watch));
  const wall = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${[program, ...args].join(' ')} failed:\n${output.slice(-2000)}`);
  return hasProc ? { wall, output, cpu: endedChildrenCpu() - cpuBefore, peak } : { wall, output };
}

/** Several commands one after another, as one. */
export async function runAllMeasured(commands: readonly Command[]): Promise<Used> {
  let used: Used = { wall: 0, output: '' };
  for (const command of commands) used = together(used, await runMeasured(command));
  return used;
}

function together(one: Used, next: Used): Used {
  const wall = one.wall + next.wall;
  const output = one.output + next.output;
  if (next.cpu === undefined || next.peak === undefined) return { wall, output };
  return { wall, output, cpu: (one.cpu ?? 0) + next.cpu, peak: Math.max(one.peak ?? 0, next.peak) };
}

import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/** A program that runs until the test is done. */
export interface Program {
  /** All that it printed so far. */
  output: () => string;
  /** What a pattern finds in its output, as soon as it does. */
  waitFor: (pattern: RegExp) => Promise<RegExpExecArray>;
}

/** How long anything is waited for, in milliseconds. */
const patience = 20_000;

/** Starts a program with the Node that runs the tests. */
export function startProgram(args: readonly string[], env: NodeJS.ProcessEnv): Program {
  const child = spawn(process.execPath, args, { env });
  const stopped = new Promise((resolve) => child.once('exit', resolve));
  onTestFinished(async () => {
    child.kill();
    await stopped;
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return {
    output: () => output,
    waitFor: (pattern) =>
      until(() => pattern.exec(output) ?? undefined).catch(() => {
        throw new Error(`The program did not print ${String(pattern)}. It printed:\n${output}`);
      }),
  };
}

/** Asks again and again, until there is an answer. */
export async function until<T>(ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await wait(100);
  }
  throw new Error(`There was no answer in ${patience / 1000} seconds.`);
}

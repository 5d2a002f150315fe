import { sumOf, tallyOfOne } from './tally.ts';
import type { Tally } from './tally.ts';

export interface Step {
  name: string;
  /** Prints what it finds. What it throws is a failure. */
  run: () => Tally;
}

/** Runs every step, also after one that failed, so that all problems are seen at once. The last line printed is the total. */
export function runSteps(steps: readonly Step[], print: (line: string) => void): Tally {
  const results = steps.map((step) => runStep(step, print));
  const total = sumOf(results.map(({ tally }) => tally));
  print(`\n${results.map(formatResult).join('\n')}\n`);
  print(`${total.passed} passed, ${total.failed} failed`);
  return total;
}

interface Result {
  name: string;
  tally: Tally;
  seconds: number;
}

function runStep({ name, run }: Step, print: (line: string) => void): Result {
  print(`\n── ${name}`);
  const start = performance.now();
  const tally = attempt(run, print);
  return { name, tally, seconds: (performance.now() - start) / 1000 };
}

function attempt(run: Step['run'], print: (line: string) => void): Tally {
  try {
    return run();
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    return tallyOfOne(false);
  }
}

function formatResult({ name, tally, seconds }: Result): string {
  const state = tally.failed === 0 ? 'ok' : 'FAILED';
  return `${state.padEnd(7)}${name.padEnd(12)}${seconds.toFixed(1).padStart(6)} s`;
}

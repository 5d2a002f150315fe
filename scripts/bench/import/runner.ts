import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contenders } from './contenders.ts';
import type { Reading } from './score.ts';
import { readTruths } from './truth.ts';

/** What one contender made of a folder, in a process of its own, so that its memory is its own. */
export interface Run {
  readings: Record<string, Reading | null>;
  /** Messages of files that could not be read. */
  failures: Record<string, string>;
  /** Spent on each file, without the start of the process. */
  milliseconds: Record<string, number>;
  peakMegabytes: number;
}

const [name = '', folder = ''] = process.argv.slice(2);
const contender = contenders[name];
if (!contender) throw new Error(`There is no contender "${name}".`);
// What a library has to say about a page’s faults is no part of the result.
for (const level of ['log', 'warn', 'error', 'debug'] as const) console[level] = () => undefined;

const run: Run = { readings: {}, failures: {}, milliseconds: {}, peakMegabytes: 0 };
for (const { file, url } of readTruths(folder)) {
  if (!contender.reads.test(file)) continue;
  const bytes = readFileSync(join(folder, file));
  const started = performance.now();
  try {
    run.readings[file] = (await contender.read({ file, bytes, url })) ?? null;
  } catch (error) {
    run.readings[file] = null;
    run.failures[file] = error instanceof Error ? error.message : String(error);
  }
  run.milliseconds[file] = performance.now() - started;
}
run.peakMegabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify(run));

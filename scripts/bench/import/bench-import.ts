import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { contenders } from './contenders.ts';
import { formatMeans, formatWorst } from './report.ts';
import type { Run } from './runner.ts';
import { readTruths } from './truth.ts';

export const usage =
  'npm run bench -- import <folder>   a folder with truth.json and the files that it names';

/** Scores the importer on a folder, beside the bare libraries, and prints what was measured. */
export function benchImport(args: readonly string[]): number {
  const [given] = args;
  if (given === undefined) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const folder = resolve(given);
  const truths = readTruths(folder);
  const runs = new Map(Object.keys(contenders).map((name) => [name, runContender(name, folder)]));
  for (const [kind, pattern] of [
    ['pages', /\.html?$/u],
    ['texts', /\.txt$/u],
  ] as const) {
    const some = truths.filter(({ file }) => pattern.test(file));
    if (some.length > 0) process.stdout.write(`${kind}\n${formatMeans(some, runs)}\n\n`);
  }
  const importer = runs.get('newsfold');
  if (importer) process.stdout.write(`The importer’s worst ten\n${formatWorst(truths, importer, 10)}\n`);
  return 0;
}

function runContender(name: string, folder: string): Run {
  const output = execFileSync(process.execPath, [join(import.meta.dirname, 'runner.ts'), name, folder], {
    maxBuffer: 1024 ** 3,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output.toString()) as Run;
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contenders } from './contenders/contenders.ts';
import { measureAll } from './measure-all.ts';
import { benchRunSchema, mergeRuns } from './measurement.ts';
import type { BenchRun } from './measurement.ts';
import { parseSiteBenchOptions, usage } from './options.ts';
import type { SiteBenchOptions } from './options.ts';
import { comparisonsOf } from './report/comparisons.ts';
import { renderPlot } from './report/plot.ts';
import { renderReadmeBlock } from './report/readme-block.ts';
import { formatMeasurement, renderTable } from './report/table.ts';

const folder = resolve('bench/site');
const results = join(folder, 'results.json');

/** Builds synthetic sites of several sizes with every contender, and reports what each build took. */
export async function benchSite(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (!options) return 2;
  if (options.readme) return printReadmeBlock();
  const run = await measureAll({
    ...options,
    command: `npm run bench -- site ${args.join(' ')}`.trim(),
    folder: join(folder, 'work'),
    onMeasured: (measurement, label) => print(formatMeasurement(measurement, label)),
    onAbsent: (reason, label) => print(`${label}: ${reason}`),
  });
  const last = options.keep ? readLast() : undefined;
  writeReports(last ? mergeRuns(last, run) : run);
  return 0;
}

function optionsOf(args: readonly string[]): SiteBenchOptions | undefined {
  try {
    const names = contenders.map(({ name }) => name);
    return parseSiteBenchOptions(args, names);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`${error.message}\n${usage}\n`);
    return undefined;
  }
}

function writeReports(run: BenchRun): void {
  mkdirSync(folder, { recursive: true });
  const table = renderTable(run, contenders);
  writeFileSync(results, `${JSON.stringify(run, null, 1)}\n`);
  writeFileSync(join(folder, 'table.md'), table);
  writeFileSync(join(folder, 'growth.svg'), renderPlot(run, contenders));
  print(`\n${table}\n${comparisonsOf(run, contenders).join('\n')}`);
  print('\nWritten: bench/site/table.md, bench/site/growth.svg, bench/site/results.json');
}

function printReadmeBlock(): number {
  const last = readLast();
  if (last) {
    process.stdout.write(renderReadmeBlock(last, contenders));
    return 0;
  }
  process.stderr.write('There is no last run: bench/site/results.json is not there. Run the bench first.\n');
  return 1;
}

function readLast(): BenchRun | undefined {
  return existsSync(results) ? benchRunSchema.parse(JSON.parse(readFileSync(results, 'utf8'))) : undefined;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AbsentError } from './contenders/contender.ts';
import { newsfold } from './contenders/newsfold.ts';
import { peers } from './contenders/peers.ts';
import { benchWorld } from './generate/site-files.ts';
import { describeMachine } from './measure/describe-machine.ts';
import { benchRunSchema, mergeRuns } from './measurement.ts';
import type { BenchRun, Measurement } from './measurement.ts';
import { parseSiteBenchOptions, usage } from './options.ts';
import type { SiteBenchOptions } from './options.ts';
import { renderPlot } from './report/plot.ts';
import { renderReadmeBlock } from './report/readme-block.ts';
import { formatMeasurement, renderTable } from './report/table.ts';
import { comparisonsOf } from './report/comparisons.ts';
import { runContender } from './run-contender.ts';

const contenders = [newsfold, ...peers];
const names = contenders.map(({ name }) => name);
const folder = resolve('bench/site');
const results = join(folder, 'results.json');

/** Mean words of an article. */
const words = 800;

/** Builds synthetic sites of several sizes with every contender, and reports what each build took. */
export async function benchSite(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (!options) return 2;
  if (options.readme) return printReadmeBlock();
  const run = await measureAll(options, `npm run bench -- site ${args.join(' ')}`.trim());
  const last = options.keep ? readLast() : undefined;
  writeReports(last ? mergeRuns(last, run) : run);
  return 0;
}

function optionsOf(args: readonly string[]): SiteBenchOptions | undefined {
  try {
    return parseSiteBenchOptions(args, names);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`${error.message}\n${usage}\n`);
    return undefined;
  }
}

async function measureAll(options: SiteBenchOptions, command: string): Promise<BenchRun> {
  const { seed, scenarios, runs } = options;
  const run: BenchRun = {
    started: new Date().toISOString(),
    commands: [command],
    machine: describeMachine(),
    versions: {},
    absent: {},
    measurements: [],
  };
  const onMeasured = (measurement: Measurement) => {
    run.measurements.push(measurement);
    process.stdout.write(`${formatMeasurement(measurement, labelOf(measurement.contender))}\n`);
  };
  for (const articles of options.sizes) {
    const site = { seed, articles, words, ...benchWorld };
    for (const contender of contenders.filter(({ name }) => options.contenders.includes(name))) {
      const workDir = join(folder, 'work', String(articles), contender.name);
      try {
        run.versions[contender.name] = await runContender({
          contender,
          site,
          scenarios,
          runs,
          workDir,
          onMeasured,
        });
      } catch (error) {
        if (!(error instanceof AbsentError)) throw error;
        run.absent[contender.name] = error.message;
        process.stdout.write(`${contender.label}: ${error.message}\n`);
      }
    }
  }
  return run;
}

function writeReports(run: BenchRun): void {
  mkdirSync(folder, { recursive: true });
  const table = renderTable(run, contenders);
  writeFileSync(results, `${JSON.stringify(run, null, 1)}\n`);
  writeFileSync(join(folder, 'table.md'), table);
  writeFileSync(join(folder, 'growth.svg'), renderPlot(run, contenders));
  process.stdout.write(`\n${table}\n${comparisonsOf(run, contenders).join('\n')}\n`);
  process.stdout.write('\nWritten: bench/site/table.md, bench/site/growth.svg, bench/site/results.json\n');
}

function printReadmeBlock(): number {
  const last = readLast();
  if (!last) {
    process.stderr.write(
      'There is no last run: bench/site/results.json is not there. Run the bench first.\n',
    );
    return 1;
  }
  process.stdout.write(renderReadmeBlock(last, contenders));
  return 0;
}

function readLast(): BenchRun | undefined {
  return existsSync(results) ? benchRunSchema.parse(JSON.parse(readFileSync(results, 'utf8'))) : undefined;
}

function labelOf(name: string): string {
  return contenders.find((contender) => contender.name === name)?.label ?? name;
}

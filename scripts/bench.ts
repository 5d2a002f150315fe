import { benchAnalyse, usage as analyseUsage } from './bench/analyse/bench-analyse.ts';
import { benchImport, usage as importUsage } from './bench/import/bench-import.ts';
import { benchKeyPoints, usage as keyPointsUsage } from './bench/keypoints/bench-key-points.ts';

/** What can be measured: each takes the arguments after its name and gives the exit code. */
const benches: Readonly<Record<string, (args: readonly string[]) => number>> = {
  analyse: benchAnalyse,
  import: benchImport,
  keypoints: benchKeyPoints,
};

const [name = '', ...args] = process.argv.slice(2);
const bench = benches[name];
if (bench) process.exitCode = bench(args);
else {
  process.stderr.write(`${analyseUsage}\n${importUsage}\n${keyPointsUsage}\n`);
  process.exitCode = 2;
}

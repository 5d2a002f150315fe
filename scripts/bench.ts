import { benchAnalyse, usage as analyseUsage } from './bench/analyse/bench-analyse.ts';
import { benchImport, usage as importUsage } from './bench/import/bench-import.ts';
import { benchKeyPoints, usage as keyPointsUsage } from './bench/keypoints/bench-key-points.ts';
import { benchLighthouse, usage as lighthouseUsage } from './bench/lighthouse/bench-lighthouse.ts';
import { benchWeight, usage as weightUsage } from './bench/weight/bench-weight.ts';

/** What can be measured: each takes the arguments after its name and gives the exit code. */
const benches: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = {
  analyse: benchAnalyse,
  import: benchImport,
  keypoints: benchKeyPoints,
  lighthouse: benchLighthouse,
  weight: benchWeight,
};

const [name = '', ...args] = process.argv.slice(2);
const bench = benches[name];
if (bench) process.exitCode = await bench(args);
else {
  process.stderr.write(
    `${analyseUsage}\n${importUsage}\n${keyPointsUsage}\n${lighthouseUsage}\n${weightUsage}\n`,
  );
  process.exitCode = 2;
}

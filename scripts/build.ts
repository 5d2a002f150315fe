import { relative } from 'node:path';
import { placesOf } from '../src/store/places.ts';
import { settleAsOf } from './build/as-of.ts';
import { buildSite } from './build/build-site.ts';
import { parseBuildOptions } from './build/options.ts';
import { reportAndExit } from './build/report.ts';
import { formatStages } from './build/stages.ts';

const started = performance.now();
let outDir = 'dist';
try {
  ({ outDir } = parseBuildOptions(process.argv.slice(2)));
  settleAsOf(process.env);
  const { made, kept, gone, scheduled, times } = await buildSite(
    placesOf(process.cwd(), process.env),
    outDir,
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const parts = [`${made.length} made`, `${kept.length} kept`, `${gone.length} gone`];
  console.log(`Built ${relative(process.cwd(), outDir)}/ in ${seconds} s: ${parts.join(', ')}.`);
  for (const { file, published } of scheduled) console.log(`${file} waits until ${published}.`);
  console.log(formatStages(times));
} catch (error) {
  reportAndExit(error, `Nothing was published; ${relative(process.cwd(), outDir)}/ is as it was.`);
}

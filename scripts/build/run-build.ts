import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { placesOf } from '../../src/store/places.ts';
import { settleAsOf } from './as-of.ts';
import { buildShard } from './build-shard.ts';
import { buildSite } from './build-site.ts';
import { parseBuildOptions } from './options.ts';
import { reportAndExit, tellFaults } from './report.ts';
import { formatStages } from './stages.ts';

/** `npm run build`: reads the command line, builds, and says what was done. */
export async function runBuild(args: readonly string[]): Promise<void> {
  const started = performance.now();
  let standing = 'Nothing was published.';
  try {
    const { outDir, compress, shard, timings } = parseBuildOptions(args);
    const name = relative(process.cwd(), outDir);
    standing = `Nothing was published; ${name}/ is as it was.`;
    settleAsOf(process.env);
    const places = placesOf(process.cwd(), process.env);
    if (shard) {
      const { articles, cards } = await buildShard(places, shard);
      console.log(`Share ${shard.number} of ${shard.count}: ${articles} articles, ${cards} cards.`);
    } else {
      const { made, kept, gone, scheduled, faults, times } = await buildSite(places, { outDir, compress });
      const seconds = (performance.now() - started) / 1000;
      const parts = [`${made} made`, `${kept} kept`, `${gone} gone`];
      console.log(`Built ${name}/ in ${seconds.toFixed(1)} s: ${parts.join(', ')}.`);
      tellFaults(faults);
      for (const { file, published } of scheduled) console.log(`${file} waits until ${published}.`);
      console.log(formatStages(times));
      if (timings !== undefined) writeFileSync(timings, `${JSON.stringify({ seconds, stages: times })}\n`);
    }
  } catch (error) {
    reportAndExit(error, standing);
  }
}

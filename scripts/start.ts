import { relative } from 'node:path';
import { placesOf } from '../src/store/places.ts';
import { readSite } from '../src/store/read-site.ts';
import { settleAsOf } from './build/as-of.ts';
import { buildSite } from './build/build-site.ts';
import { parseBuildOptions } from './build/options.ts';
import { reportAndExit, tellFaults } from './build/report.ts';
import { serve } from './start/serve.ts';

// Started by `with-message.mjs`, it ends when that is gone.
process.once('disconnect', () => process.exit(1));
process.channel?.unref();
try {
  settleAsOf(process.env);
  const places = placesOf(process.cwd(), process.env);
  const { outDir, port, compress } = parseBuildOptions(process.argv.slice(2));
  const { made, kept, faults } = await buildSite(places, { outDir, compress });
  console.log(`Built ${relative(process.cwd(), outDir)}/: ${made} made, ${kept} kept.`);
  tellFaults(faults);
  const { address } = await serve(outDir, readSite(places).base, port);
  console.log(`Newsfold is at ${address} (stop it with Ctrl+C)`);
} catch (error) {
  reportAndExit(error, 'The site was not started.');
}

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { placesOf } from '../src/store/places.ts';
import { readSite } from '../src/store/read-site.ts';
import { buildSite } from './build/build-site.ts';
import { reportAndExit } from './build/report.ts';
import { serve } from './start/serve.ts';

const { values } = parseArgs({
  options: { outDir: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
});
const places = placesOf(process.cwd(), process.env);
const outDir = resolve(values.outDir);
try {
  const { made, kept } = await buildSite(places, outDir);
  console.log(`Built ${values.outDir}/: ${made.length} made, ${kept.length} kept.`);
} catch (error) {
  reportAndExit(error, 'The site was not started.');
}
const { address } = await serve(outDir, readSite(places.contentDir).base, Number(values.port));
console.log(`Newsfold is at ${address} (stop it with Ctrl+C)`);

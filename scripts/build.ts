import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { placesOf } from '../src/store/places.ts';
import { buildSite } from './build/build-site.ts';
import { reportAndExit } from './build/report.ts';

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });
const outDir = resolve(values.outDir);
const started = performance.now();
try {
  const { made, kept, gone } = await buildSite(placesOf(process.cwd(), process.env), outDir);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const parts = [`${made.length} made`, `${kept.length} kept`, `${gone.length} gone`];
  console.log(`Built ${relative(process.cwd(), outDir)}/ in ${seconds} s: ${parts.join(', ')}.`);
} catch (error) {
  reportAndExit(error, `Nothing was published; ${relative(process.cwd(), outDir)}/ is as it was.`);
}

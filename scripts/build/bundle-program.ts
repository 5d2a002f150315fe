import { build } from 'astro';
import { z } from 'zod';
import { shareValue } from '../../src/lib/shared-value.ts';

/** Bundles the site's code with Astro; run by `makeBundle` in a process of its own, whose memory goes with it. */
const [root, siteDir, keptDir] = z.tuple([z.string(), z.string(), z.string()]).parse(process.argv.slice(2));
shareValue('bundle', keptDir);
// No public/: it may change while the code does not, so the build copies it each time.
await build({ root, outDir: siteDir, publicDir: `${keptDir}/no-public`, logLevel: 'warn' });

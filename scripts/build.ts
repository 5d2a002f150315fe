import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { placesOf } from '../src/store/places.ts';

// Started by `with-message.mjs`, it ends when that is gone.
process.once('disconnect', () => process.exit(1));
process.channel?.unref();
// Before the rest is loaded: a third of the time of a build with nothing to do was spent on reading its own code.
enableCompileCache(join(placesOf(process.cwd(), process.env).cacheDir, 'compiled'));
const { runBuild } = await import('./build/run-build.ts');
await runBuild(process.argv.slice(2));

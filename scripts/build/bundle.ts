import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hashOf } from '../../src/lib/hash.ts';
import { keptNames } from '../../src/publish/bundle/kept.ts';
import type { Places } from '../../src/store/places.ts';
import type { Stages } from './stages.ts';

/** Bundling that goes on while other work is done. */
export interface Bundling {
  /** The folder of the bundle, when it is there. */
  folder: () => Promise<string>;
  /** Ends it where nobody needs the bundle any more. */
  stop: () => Promise<void>;
}

/** Begins with the bundle: Astro works in a process of its own. */
export function beginBundling(options: BundleOptions): Bundling {
  const control = new AbortController();
  const bundle = options.time('bundle', () => bundleOf(options, control.signal));
  // An error waits until somebody asks for the folder.
  const settled = Promise.allSettled([bundle]);
  return {
    folder: () => bundle,
    stop: async () => {
      control.abort();
      await settled;
    },
  };
}

export interface BundleOptions {
  places: Places;
  /** Hash of the site's code. */
  code: string;
  /** They are written into the code. */
  site: { url: string; base: string };
  time: Stages['time'];
}

/** The folder of the site's code as Astro bundled it: the kept one, or a new one when the code or the address changed. */
async function bundleOf({ places, code, site }: BundleOptions, stop: AbortSignal): Promise<string> {
  const folder = join(places.astroDir, `bundle-${hashOf([code, site.url, site.base]).slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  // Inside of the project, whatever the cache's place: Astro shares one folder between builds that write elsewhere.
  const work = join(places.root, '.newsfold', `bundling-${process.pid}`);
  try {
    await runAstro(places.root, work, stop);
    keepIn(folder, work, places.root);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  forgetOthers(folder);
  return folder;
}

async function runAstro(root: string, work: string, stop: AbortSignal): Promise<void> {
  mkdirSync(work, { recursive: true });
  const script = join(import.meta.dirname, 'bundle-program.ts');
  // 50 MB less at its peak, beside a build's other work, and no more time.
  const flag = '--max-semi-space-size=16';
  const args = [flag, script, root, join(work, keptNames.assets), join(work, 'kept')];
  // A variable of this name would stand in the code as `import.meta.env.DEV`.
  const env = { ...process.env, ...lean, ASTRO_TELEMETRY_DISABLED: '1', DEV: undefined };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  stop.addEventListener('abort', () => child.kill());
  child.on('error', reject);
  child.on('exit', (exit, signal) => {
    if (exit === 0) resolve(undefined);
    else reject(new Error(`Astro could not bundle the site (${signal ?? `exit code ${exit ?? 0}`}).`));
  });
  await promise;
}

/** Rolldown's allocator, mimalloc, otherwise has the system hand out its gigabyte at once: 160 MB more, and half a second. */
const lean = { MIMALLOC_ARENA_EAGER_COMMIT: '0' };

/** Moved as a whole and last, so that a folder that is there is complete. */
function keepIn(folder: string, work: string, root: string): void {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  cpSync(join(work, 'kept'), draft, { recursive: true });
  cpSync(join(work, keptNames.assets), join(draft, keptNames.assets), { recursive: true });
  // The code asks for packages by name, wherever the cache lies.
  symlinkSync(join(root, 'node_modules'), join(draft, 'node_modules'), 'junction');
  if (existsSync(folder)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
}

/** How many bundles are kept: the same project may be built with other addresses in turn. */
const keptLength = 4;

function forgetOthers(folder: string): void {
  const parent = dirname(folder);
  const old = readdirSync(parent)
    .filter((name) => name.startsWith('bundle-') && name !== basename(folder))
    .map((name) => ({ path: join(parent, name), made: statSync(join(parent, name)).mtimeMs }))
    .sort((a, b) => b.made - a.made)
    .slice(keptLength - 1);
  for (const { path } of old) rmSync(path, { recursive: true, force: true });
}

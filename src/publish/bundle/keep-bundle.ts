import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { z } from 'zod';
import { keptNames } from './kept.ts';
import type { Kept } from './kept.ts';

/**
 * Astro's prerenderer, so that Astro bundles the site's code and renders nothing: when it is done, what it bundled is moved
 * to a folder, and a build renders pages from there as long as the code is the same (`open-bundle.ts`).
 *
 * @param serverDir where Astro puts the code that renders
 */
export function keepBundle(
  prerenderer: AstroPrerenderer,
  serverDir: string,
  folder: string,
): AstroPrerenderer {
  return {
    ...prerenderer,
    getStaticPaths: () => Promise.resolve([]),
    teardown: () => {
      keep(Reflect.get(prerenderer, 'app'), serverDir, folder);
      return Promise.resolve();
    },
  };
}

/** What Astro's app holds beside its code: without it the kept code could not say which styles a page has. */
const optionsSchema = z.object({
  allPages: z.record(z.string(), z.object({ key: z.string(), styles: z.array(z.unknown()) })),
  settings: z.object({ scripts: z.array(z.looseObject({ stage: z.string() })) }),
});

const appSchema = z.object({ getOptions: z.custom<() => unknown>((value) => typeof value === 'function') });

function keep(app: unknown, serverDir: string, folder: string): void {
  // Bound: the app's own methods read its private fields.
  const { allPages, settings } = optionsSchema.parse(appSchema.parse(app).getOptions.call(app));
  const entry = readdirSync(serverDir).find((name) => name.startsWith('prerender-entry.'));
  if (entry === undefined) throw new Error(`Astro wrote no prerender entry to ${serverDir}.`);
  if (settings.scripts.some(({ stage }) => stage === 'page'))
    throw new Error('An integration adds a script to every page; kept bundles do not know how.');
  const styles = Object.fromEntries(Object.values(allPages).map((page) => [page.key, page.styles]));
  const kept: Kept = { entry, scripts: settings.scripts, styles };
  mkdirSync(folder, { recursive: true });
  renameSync(serverDir, join(folder, keptNames.server));
  writeFileSync(join(folder, keptNames.facts), JSON.stringify(kept));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withPolicy } from '../../outputs/policy/page-policy.ts';
import { keptNames, keptSchema } from './kept.ts';

/** The site's code as Astro bundled it, ready to render. */
export interface Bundle {
  /** The page at a path without the base, HTML with its policy, of the plan that was shared (`lib/shared-value.ts`). */
  render: (path: string) => Promise<string | Uint8Array>;
}

/** @param site address and base path of the site */
export async function openBundle(folder: string, site: { url: string; base: string }): Promise<Bundle> {
  const kept = keptSchema.parse(JSON.parse(readFileSync(join(folder, keptNames.facts), 'utf8')));
  const entry = pathToFileURL(join(folder, keptNames.server, kept.entry));
  const { app } = (await import(entry.href)) as { app: AstroApp };
  const styles = Object.entries(kept.styles).map(([key, sheets]) => [key, { styles: sheets }] as const);
  app.setInternals({ pagesByKeys: new Map(styles) });
  app.setOptions({
    settings: { scripts: kept.scripts },
    logger: { options: { level: 'warn', destination: { write: tell } } },
  });
  return { render: (path) => renderPath(app, path, site) };
}

/** The part of Astro's `BuildApp` (astro/dist/core/build/app.js) that its own prerenderer uses. */
interface AstroApp {
  manifest: { routes: { routeData: Route }[] };
  setInternals: (internals: { pagesByKeys: ReadonlyMap<string, unknown> }) => void;
  setOptions: (options: unknown) => void;
  render: (request: Request, options: { routeData: Route }) => Promise<Response>;
}

interface Route {
  pattern: RegExp;
  type: string;
}

async function renderPath(app: AstroApp, path: string, site: { url: string; base: string }) {
  const plain = decodeURI(path);
  // Astro has sorted the routes: the first that fits is the one.
  const route = app.manifest.routes.find(({ routeData }) => routeData.pattern.test(plain));
  if (!route) throw new Error(`${path} has no route in src/pages/.`);
  const url = new URL(`${site.base.replace(/\/$/u, '')}${path}`, site.url);
  const response = await app.render(new Request(url), route);
  if (!response.ok && !path.startsWith('/404')) throw new Error(`${path} answers ${response.status}.`);
  if (route.routeData.type !== 'page') return new Uint8Array(await response.arrayBuffer());
  return withPolicy(await response.text(), path);
}

function tell({ level, message }: { level: string; message: string }): void {
  if (level === 'warn' || level === 'error') console.error(message);
}

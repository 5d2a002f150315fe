import { sep } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import { ProblemsError, formatProblems } from '../lib/problem.ts';
import type { Places } from './places.ts';
import { shareContent } from './shared-content.ts';

/**
 * In development, a saved file shows at once; one with a mistake is told of, and the last good state stays. Through Astro's
 * data store it would show half a second later: that is how long Astro waits before it writes the store.
 */
export function watchContent(places: Places): AstroIntegration {
  return {
    name: 'newsfold-content',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(places.contentDir);
        const read = together(() => {
          try {
            const faults = shareContent(places);
            if (faults.length > 0) logger.warn(formatProblems(faults));
            show(server);
          } catch (error) {
            if (!(error instanceof ProblemsError)) throw error;
            logger.error(error.message);
          }
        });
        const onChange = (path: string) => {
          if (path.startsWith(places.contentDir + sep)) read();
        };
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, onChange);
      },
    },
  };
}

/** Files that are saved at once are read at once. */
function together(work: () => void): () => void {
  let waiting: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(work, wait);
  };
}

/** Milliseconds: the watcher tells of files saved by one command one after the other, sooner than this. */
const wait = 20;

type Server = HookParameters<'astro:server:setup'>['server'];

/** As Astro itself does when its data store changed (astro/dist/content/vite-plugin-content-virtual-mod.js): routes are asked for their pages anew, and open browsers load again. */
function show({ environments }: Server): void {
  for (const environment of Object.values(environments)) environment.hot.send('astro:content-changed', {});
  environments.client.hot.send({ type: 'full-reload', path: '*' });
}

import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { ProblemsError, formatProblems } from '../lib/problem.ts';
import type { Problem } from '../lib/problem.ts';
import { shareValue, sharedValue } from '../lib/shared-value.ts';
import { codeHashesOf } from './code-hash.ts';
import type { Content } from './content.ts';
import type { Places } from './places.ts';
import { surveyContent } from './read-content.ts';

/**
 * Astro's loader over the content folder. What was read is handed to the pages as it is (`lib/shared-value.ts`); in Astro's data
 * store stands how often it was read, so that Astro learns of a change. To write 10,000 articles into the store and to
 * read them again took longer than all else.
 */
export function createLoader(places: Places): Loader {
  return {
    name: 'newsfold',
    load: (context) => {
      // A build bundles the code for itself, and hands its own plan to it (publish/shared-plan.ts).
      if (sharedValue('bundle') !== undefined) return Promise.resolve();
      let readings = 0;
      const fill = () => {
        const { content, faults } = read(places);
        shareValue('content', content);
        readings += 1;
        context.store.set({ id: 'site', data: { readings } });
        if (faults.length > 0) context.logger.warn(formatProblems(faults));
      };
      fill();
      watch(context, places.contentDir, fill);
      return Promise.resolve();
    },
  };
}

/** What the loader read last. */
export function sharedContent(): Content {
  const content = sharedValue('content');
  if (content === undefined) throw new Error('The content was not read: Astro did not run the loader.');
  return content as Content;
}

interface Reading {
  content: Content;
  faults: Problem[];
}

function read(places: Places): Reading {
  const { content, remarks } = surveyContent(places, codeHashesOf(places.root).analysis);
  if (remarks.problems.length > 0) throw new ProblemsError(remarks.problems);
  return { content, faults: remarks.faults };
}

/** In development, a saved file shows at once; one with a mistake is told of, and the last good state stays. */
function watch({ watcher, logger }: LoaderContext, folder: string, refresh: () => void): void {
  watcher?.add(folder);
  const onChange = (path: string) => {
    if (!path.startsWith(folder + sep)) return;
    try {
      refresh();
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      logger.error(error.message);
    }
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, onChange);
}

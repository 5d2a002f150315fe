import type { Loader } from 'astro/loaders';
import { formatProblems } from '../lib/problem.ts';
import { sharedValue } from '../lib/shared-value.ts';
import type { Places } from './places.ts';
import { shareContent } from './shared-content.ts';

/**
 * Astro's loader over the content folder. What was read goes to the pages as it is (`shared-content.ts`): to write 10,000
 * articles into Astro's data store and to read them again took longer than all else.
 */
export function createLoader(places: Places): Loader {
  return {
    name: 'newsfold',
    load: ({ store, logger }) => {
      // A build bundles the code for itself, and hands its own plan to it (publish/shared-plan.ts).
      if (sharedValue('bundle') !== undefined) return Promise.resolve();
      const faults = shareContent(places);
      if (faults.length > 0) logger.warn(formatProblems(faults));
      // Astro warns of an empty collection.
      store.set({ id: 'site', data: {} });
      return Promise.resolve();
    },
  };
}

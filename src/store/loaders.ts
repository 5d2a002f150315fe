import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { ProblemsError, formatProblems } from '../lib/problem.ts';
import type { Problem } from '../lib/problem.ts';
import { sharedValue } from '../lib/shared-value.ts';
import { codeHashesOf } from './code-hash.ts';
import type { Content } from './content.ts';
import type { Places } from './places.ts';
import { surveyContent } from './read-content.ts';

type Entries = { id: string; data: object }[];

/** Everything but the articles: small, and one entry, since Astro warns of each collection that is empty. */
export type SiteEntry = Omit<Content, 'articles'>;

/** Astro's loaders over the content folder, served by one reading. Only metadata goes into Astro's data store. */
export function createLoaders(places: Places): { site: Loader; articles: Loader } {
  const shared = shareReading(() => read(places));
  const loader = (name: string, entriesOf: (content: Content) => Entries): Loader => ({
    name: `newsfold-${name}`,
    load: (context) => {
      // A build bundles the code for itself, and hands its own plan to it (publish/shared-plan.ts).
      if (sharedValue('bundle') !== undefined) return Promise.resolve();
      const fill = () => {
        const { content, faults } = shared();
        replace(context.store, entriesOf(content));
        // Every collection gets the same; one of them tells it.
        if (context.collection === 'articles' && faults.length > 0)
          context.logger.warn(formatProblems(faults));
      };
      fill();
      watch(context, places.contentDir, fill);
      return Promise.resolve();
    },
  });
  return {
    site: loader('site', (content) => [{ id: 'site', data: restOf(content) }]),
    articles: loader('articles', ({ articles }) => articles.map((data) => ({ id: data.slug, data }))),
  };
}

function restOf({ site, topics, sources, people, editions, media }: Content): SiteEntry {
  return { site, topics, sources, people, editions, media };
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

/** Collections that ask at the same moment get one and the same reading, or the same error. */
function shareReading(make: () => Reading): () => Reading {
  let reading: Reading | { error: unknown } | undefined;
  return () => {
    if (!reading) {
      reading = attempt(make);
      setImmediate(() => (reading = undefined));
    }
    if ('error' in reading) throw reading.error;
    return reading;
  };
}

function attempt(make: () => Reading): Reading | { error: unknown } {
  try {
    return make();
  } catch (error) {
    return { error };
  }
}

function replace(store: LoaderContext['store'], entries: Entries): void {
  store.clear();
  for (const { id, data } of entries) store.set({ id, data: data as Record<string, unknown> });
}

/** In development, a saved file shows at once; one with a mistake is told of, and the last good state stays. */
function watch({ watcher, logger, collection }: LoaderContext, folder: string, refresh: () => void): void {
  watcher?.add(folder);
  const onChange = (path: string) => {
    if (!path.startsWith(folder + sep)) return;
    try {
      refresh();
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      // Every collection gets the same error; one of them tells it.
      if (collection === 'articles') logger.error(error.message);
    }
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, onChange);
}

import { resolve } from 'node:path';
import { parseInstant } from '../lib/date.ts';

/** The folders that a build works with, absolute, and the instant that it is made for. */
export interface Places {
  /** The project. */
  root: string;
  contentDir: string;
  /** Results that need not be made twice. */
  cacheDir: string;
  /** What is known of the content's files, on this machine. */
  indexDir: string;
  /** What Astro keeps between runs. */
  astroDir: string;
  /** In UTC, to the second. What is published later is not shown yet; without it everything is. */
  asOf?: string | undefined;
}

/**
 * Folders as the environment names them: `CONTENT_DIR` for the content, `NEWSFOLD_CACHE` for what is kept between builds.
 * `NEWSFOLD_AS_OF` is the instant, set by the edge (`useAsOf`): the rooms know no clock.
 */
export function placesOf(
  root: string,
  environment: { CONTENT_DIR?: string; NEWSFOLD_CACHE?: string; NEWSFOLD_AS_OF?: string },
): Places {
  const cache = resolve(root, environment.NEWSFOLD_CACHE ?? '.newsfold');
  return {
    root,
    contentDir: resolve(root, environment.CONTENT_DIR ?? 'content'),
    cacheDir: resolve(cache, 'cache'),
    indexDir: resolve(cache, 'index'),
    astroDir: resolve(cache, 'astro'),
    asOf: parseInstant(environment.NEWSFOLD_AS_OF ?? '', 'UTC'),
  };
}
